using System.Text;
using CsCheck;
using Schwerpunkt.Findings;
using Schwerpunkt.Importing;
using Schwerpunkt.Pages;
using Schwerpunkt.Reading;
using Schwerpunkt.Sites;

namespace Schwerpunkt.Tests.Importing;

/// <summary>Whatever an export says, the head that is written can be read, and its words come back.</summary>
public sealed class HeadLaws
{
    private static readonly Gen<string> Text = Gen.OneOf(
        Gen.OneOf(
            Gen.Char.Select(sign => sign.ToString()),
            Gen.OneOf<string>("\u0085", "\u2028", "\u2029", "\uFEFF", "\u00A0", "\u00AD", "\u200B", "\0", "\u0007", "\u001B", "\u007F", "\u009F", "\uD83D", "\uDE00", "😀", "\uFFFE", "\uFFFF", "\t", "\n", "\r\n", "\v"),
            Gen.OneOf<string>(": ", " #", "#", "\"", "'", "\\", "\\n", "- ", "? ", "& ", "*", "!", "|", ">", "%", "@", "`", "[", "]", "{", "}", ",", "---", "...", "Wort", "ja", "null", "~", "12", " ")).Array[0, 12].Select(string.Concat),
        Gen.OneOf<string>("true", "null", "Ja", "nein", "~", "2026-03-03", "---", "", " ", "\u0085", "\0"));

    [Fact]
    public void The_words_of_a_title_come_back() => Text.Sample(
        text =>
        {
            var title = Read(ImportedPage.Of(new PageHead(text), [])).Title;
            Assert.Equal(Words(text) is [] ? ["Ohne", "Titel"] : Words(text), Words(title));
        },
        iter: 3000);

    [Fact]
    public void The_words_of_a_description_come_back() => Text.Where(text => Words(text).Length > 0).Sample(
        text =>
            Assert.Equal(Words(text), Words(Read(ImportedPage.Of(new PageHead("Titel") { Description = text }, [])).Description ?? "")),
        iter: 1000);

    private static FrontMatter Read(ImportedPage page)
    {
        var file = new SourceFile("index.md", Encoding.UTF8.GetBytes(page.Markdown));
        var tree = new SourceTree("content", [file], [], [], new DateOnly(2026, 3, 3));
        var reading = DocumentReader.Of(tree, new FindingLog()).Read(file);
        Assert.DoesNotContain(reading.Findings, finding => finding.Severity == Severity.Error);
        Assert.NotNull(reading.Document);
        return reading.Document.FrontMatter;
    }

    /// <summary>What a reader sees, without the space between; half a character is no character.</summary>
    private static string[] Words(string text) =>
        string.Concat(text.EnumerateRunes().Where(rune => Rune.IsWhiteSpace(rune) || !Rune.IsControl(rune)).Select(rune => rune.ToString())).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
