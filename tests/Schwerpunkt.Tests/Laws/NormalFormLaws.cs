using System.Text;
using CsCheck;
using Schwerpunkt.Text.Unicode;

namespace Schwerpunkt.Tests.Laws;

/// <summary>Unicode's composed form; the browser tests compare it with Chromium's for every sign there is.</summary>
public sealed class NormalFormLaws
{
    /// <summary>Letters that compose, marks of several classes, Korean parts, signs that stand for another one.</summary>
    private static readonly Gen<string> Crowds = Gen.OneOf(
        Gen.OneOf(Enumerable.Range(0x1100, 19).Concat(Enumerable.Range(0x1161, 21)).Concat(Enumerable.Range(0x11A8, 27)).Select(Gen.Const).ToArray()),
        Gen.OneOf("aeosuAEOSU".Select(letter => Gen.Const((int)letter)).ToArray()),
        Gen.Int[0xC0, 0x17F], Gen.Int[0x300, 0x34E], Gen.Int[0x591, 0x5BD], Gen.Int[0x1E00, 0x1FBC], Gen.Int[0xAC00, 0xAC40], Gen.Int[0xFB1D, 0xFB36], Gen.Int[0x110B9, 0x110BA])
        .Array[0, 12].Select(points => string.Concat(points.Select(point => new Rune(point).ToString())));

    private static readonly Gen<string> Every = Gen.OneOf(Texts.Any, Crowds);

    [Fact]
    public void The_form_of_a_form_is_itself() => Every.Sample(text => Assert.Equal(NormalForm.Of(text), NormalForm.Of(NormalForm.Of(text))), iter: 20_000);

    [Fact]
    public void Letters_taken_apart_come_together_again() => Every.Sample(text => Assert.Equal(NormalForm.Of(text), NormalForm.Of(Texts.Decomposed(text))), iter: 20_000);

    [Fact]
    public void Nothing_is_lost_or_made_up() => Every.Sample(
        text => Assert.Equal(Texts.Decomposed(text).EnumerateRunes().Order(), Texts.Decomposed(NormalForm.Of(text)).EnumerateRunes().Order()),
        iter: 20_000);

    [Fact]
    public void Half_a_letter_breaks_nothing() => Gen.OneOf(Gen.Char['\uD7FE', '\uE001'], Gen.Char['\u0300', '\u0303'], Gen.Char['\uFFFC', '\uFFFF'], Gen.Char['a', 'e']).Array[0, 8].Sample(
        signs =>
        {
            var form = NormalForm.Of(new string(signs));
            Assert.Equal(form, NormalForm.Of(form));
            Assert.DoesNotContain('\uFFFE', form);
            _ = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetByteCount(form); // throws
        },
        iter: 20_000);

    [Theory]
    [InlineData("", "")]
    [InlineData("a\u0308 O\u0308 u\u0308", "ä Ö ü")]
    [InlineData("e\u0301", "é")]
    [InlineData("→ CO₂ ✓ 😀", "→ CO₂ ✓ 😀")]
    [InlineData("s\u0307\u0323", "ṩ")] // the lower mark comes first
    [InlineData("s\u0323\u0307", "ṩ")]
    [InlineData("ṩ\u0327\u0300", "ş\u0323\u0307\u0300")]
    [InlineData("a\u0300\u0308", "à\u0308")] // the second mark of a class stays where it is
    [InlineData("a\u0308\u0300", "ä\u0300")]
    [InlineData("a\u0327\u0308", "ä\u0327")] // ¸ and ¨ do not touch: ä composes across
    [InlineData("u\u0308\u0304", "ǖ")]
    [InlineData("a\u0308b\u0308", "äb\u0308")]
    [InlineData("\u0308a", "\u0308a")]
    [InlineData("\u212B \u2126 \u212A", "Å Ω K")] // Ångström, Ohm, Kelvin: signs that stand for letters
    [InlineData("\uF900 \U0002F800", "豈 丽")]
    [InlineData("\u0344", "\u0308\u0301")]
    [InlineData("\u0958 \u0915\u093C", "\u0915\u093C \u0915\u093C")] // excluded from composition
    [InlineData("\u2ADC", "\u2ADD\u0338")]
    [InlineData("\u2ADD\u0338", "\u2ADD\u0338")]
    [InlineData("\u1112\u1161\u11AB\u1100\u1173\u11AF", "한글")]
    [InlineData("\uD558\u11AB \uD55C\u11AB \u1112 \u1161\u11AB", "한 \uD55C\u11AB \u1112 \u1161\u11AB")]
    [InlineData("\uAC00\u11A7", "\uAC00\u11A7")]
    [InlineData("\U00011099\U000110BA", "\U0001109A")] // beyond 16 bits
    [InlineData("\U0001D15E", "\U0001D157\U0001D165")]
    [InlineData("\u0B47\u0300\u0B3E", "\u0B47\u0300\u0B3E")] // a mark in between keeps the vowels apart
    [InlineData("\u0B47\u0B3E", "\u0B4B")]
    public void Known_pairs(string text, string form) => Assert.Equal(form, NormalForm.Of(text));

    [Fact]
    public void What_is_no_character_becomes_its_sign() => Assert.Equal("a\uFFFDb\uFFFDä\uFFFD😀", NormalForm.Of("a\uD800b\uFFFEa\u0308\uDC00😀"));

    [Fact]
    public void A_text_in_the_form_is_given_back_itself()
    {
        foreach (var text in (string[])["Straße", "Привет, Київ", "한글"]) Assert.Same(text, NormalForm.Of(text));
    }

    [Fact]
    public void However_many_marks_are_put_in_order() => Assert.Equal(
        string.Concat(Enumerable.Repeat("\u0323", 100_000)),
        NormalForm.Of("x" + string.Concat(Enumerable.Repeat("\u0300\u0323", 100_000)))[1..100_001]);
}
