using Schwerpunkt.Checks;

namespace Schwerpunkt.Tests.Wording;

/// <summary>The two formulas, worked out by hand, and the ministry's text as it was measured before.</summary>
public sealed class ReadabilityTests
{
    [Fact]
    public void The_formulas_give_what_paper_and_pencil_give()
    {
        var text = Readability.Of(["Die Stadt baut. Das Ministerium hilft ihr 2026."]);
        Assert.Equal((7, 2, 1), (text.Words, text.Sentences, text.Long));
        Assert.Equal(3.5 + (100.0 / 7), text.Lix, 10);
        Assert.Equal((0.1935 * 100 / 7) + (0.1672 * 3.5) + (0.1297 * 100 / 7) - (0.0327 * 600 / 7) - 0.875, text.Wiener(), 10);
    }

    [Fact]
    public void The_ministrys_text_is_as_hard_as_an_independent_count_found()
    {
        var text = Readability.Of([.. SeedSite.Prose]);
        Assert.Equal(8, text.Sentences);
        Assert.InRange(text.Lix, 64, 66);
        Assert.InRange(text.Wiener(), 14.2, 15.2);
    }

    [Fact]
    public void No_text_is_no_division_by_zero() => Assert.Equal(0, Readability.Of([]).Lix);
}
