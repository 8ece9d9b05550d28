using Schwerpunkt.Text;

namespace Schwerpunkt.Tests.Wording;

/// <summary>What counts as white space, and what is left of it.</summary>
public sealed class WhiteSpaceTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData(" \t\n ", "")]
    [InlineData("ein Wort", "ein Wort")]
    [InlineData("  ein \r\n\t Wort ", "ein Wort")]
    [InlineData("§\u00A0\u202F9", "§ 9")]
    [InlineData("ein\u200BWort", "ein\u200BWort")]
    public void A_run_is_one_blank(string text, string folded) => Assert.Equal(folded, WhiteSpace.Fold(text));

    [Theory]
    [InlineData("\n ein \f Wort\t", "ein Wort")]
    [InlineData(" §\u00A0 9\u00A0", "§\u00A0 9\u00A0")]
    public void Browsers_leave_what_does_not_break_a_line(string text, string folded) => Assert.Equal(folded, WhiteSpace.FoldHtml(text));
}
