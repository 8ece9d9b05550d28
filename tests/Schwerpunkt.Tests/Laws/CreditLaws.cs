using CsCheck;
using Schwerpunkt.Pictures;

namespace Schwerpunkt.Tests.Laws;

/// <summary>What must hold of every naming of a picture's author: nothing of it is ever altered or lost.</summary>
public sealed class CreditLaws
{
    [Fact]
    public void The_text_is_the_input_trimmed() => Texts.Any.Sample(
        text =>
        {
            if (Credit.TryParse(text) is { } credit) Assert.Equal(text.Trim(), credit.Text);
        },
        iter: 10_000);

    [Fact]
    public void A_text_that_is_a_credit_is_one_again() => Texts.Any.Sample(
        text =>
        {
            if (Credit.TryParse(text) is not { } credit) return;
            Assert.Equal(credit.Parts, Credit.TryParse(credit.Text)?.Parts);
            Assert.Equal(credit.Parts.Select(Plain), Credit.TryParse(credit.Printed)?.Parts.Select(Plain));
            Assert.True(credit.SaysSameAs(Credit.TryParse(credit.Printed)!)); // ! asserted in the line above
        },
        iter: 10_000);

    [Fact]
    public void What_is_printed_differs_in_no_break_spaces_only() => Texts.Any.Sample(
        text =>
        {
            if (Credit.TryParse(text) is not { } credit) return;
            Assert.Equal(credit.Text.Length, credit.Printed.Length);
            Assert.All(credit.Text.Zip(credit.Printed), pair => Assert.True(pair.First == pair.Second || (char.IsWhiteSpace(pair.First) && pair.Second == '\u00A0')));
        },
        iter: 10_000);

    [Fact]
    public void Splitting_a_line_loses_no_letter_and_keeps_the_order() => Texts.Any.Sample(
        line =>
        {
            var (rest, credit) = Credit.Split(line);
            Assert.Equal(Letters(line), Letters(rest) + Letters(credit?.Text ?? ""));
        },
        iter: 20_000);

    [Fact]
    public void A_credit_that_was_split_off_is_a_credit_alone() => Texts.Any.Sample(
        line =>
        {
            if (Credit.Split(line).Credit is { } credit) Assert.Equal(credit.Text, Credit.TryParse(credit.Text)?.Text);
        },
        iter: 5000);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("©")]
    [InlineData(" © ")]
    [InlineData("(c)")]
    [InlineData("Foto:")]
    [InlineData("Foto: ©")]
    [InlineData("/")]
    public void A_sign_that_names_nobody_is_no_credit(string? text) => Assert.Null(Credit.TryParse(text));

    [Theory]
    [InlineData("© MIL / Fink", "MIL|Fink")]
    [InlineData("© MIL", "MIL")]
    [InlineData("© picture alliance/Anna Beispiel", "picture alliance|Anna Beispiel")]
    [InlineData("© X-Illustrations | stock.adobe.com", "X-Illustrations|stock.adobe.com")]
    [InlineData("© MIL, A. Name", "MIL|A. Name")]
    [InlineData("© Anna Beispiel-Name; MIL", "Anna Beispiel-Name|MIL")]
    [InlineData("© BÜRO:S /TEAM.NET", "BÜRO:S|TEAM.NET")]
    [InlineData("©LELF", "LELF")]
    [InlineData("Foto: © name / Fotolia", "name|Fotolia")]
    [InlineData("Bildquelle: Stadt Muster / Anna Beispiel", "Stadt Muster|Anna Beispiel")]
    [InlineData("Grafik und Beitragsbild: ORG", "ORG")]
    [InlineData("Foto: Anna Beispiel, Bert Beispiel/Unsplash", "Anna Beispiel|Bert Beispiel|Unsplash")]
    [InlineData("© Anna Beispiel – MIL", "Anna Beispiel|MIL")]
    [InlineData("(c) Name, ORG", "Name|ORG")]
    [InlineData("Fotocollage: Name, Repro: I. Name", "Name|I. Name")]
    [InlineData("AdobeStock_name", "AdobeStock_name")]
    public void A_notation_in_use_is_taken_whole_and_its_names_are_found(string written, string names)
    {
        var (rest, credit) = Credit.Split(written);
        Assert.Equal("", rest);
        Assert.Equal(written, credit?.Text);
        Assert.Equal(names.Split('|'), credit?.Parts);
    }

    [Theory]
    [InlineData("Belebte Fußgängerzone © MIL / Fink", "Belebte Fußgängerzone", "© MIL / Fink")]
    [InlineData("Belebte Fußgängerzone©MBJS", "Belebte Fußgängerzone", "©MBJS")]
    [InlineData("Belebte Fußgängerzone (Foto: AGENTUR/I. Name)", "Belebte Fußgängerzone", "Foto: AGENTUR/I. Name")]
    [InlineData("Ein Platz. Er ist neu. © MIL", "Ein Platz. Er ist neu.", "© MIL")]
    [InlineData("Logo von © Firma, nachgezeichnet © MIL / Fink", "Logo von © Firma, nachgezeichnet", "© MIL / Fink")]
    [InlineData("Ein Platz. Foto: A. Name", "Ein Platz.", "Foto: A. Name")]
    [InlineData("Ein Platz, Foto: © A. Name", "Ein Platz", "Foto: © A. Name")]
    [InlineData("Ein Platz (Bildquelle: Stadt Muster / Anna Beispiel)", "Ein Platz", "Bildquelle: Stadt Muster / Anna Beispiel")]
    public void A_credit_at_the_end_of_a_caption_is_taken_off(string line, string rest, string credit)
    {
        var split = Credit.Split(line);
        Assert.Equal((rest, credit), (split.Remainder, split.Credit?.Text));
    }

    [Theory]
    [InlineData("Ein Platz in Potsdam")]
    [InlineData("Die Karte: Brandenburg im Jahr 2030")]
    [InlineData("Fotos der Ausstellung")]
    public void A_caption_without_a_credit_stays(string line) => Assert.Equal((line, null), Credit.Split(line));

    [Theory]
    [InlineData("© MIL / Fink", "©\u00A0MIL / Fink")]
    [InlineData("©MIL", "©MIL")]
    [InlineData("Foto: © MIL", "Foto: ©\u00A0MIL")]
    public void After_the_sign_stands_a_no_break_space_where_there_was_a_space(string written, string printed) =>
        Assert.Equal(printed, Credit.TryParse(written)?.Printed);

    private static string Plain(string text) => string.Concat(text.Select(c => char.IsWhiteSpace(c) ? ' ' : c));

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
