using Schwerpunkt.Findings;

namespace Schwerpunkt.Tests.Cli;

/// <summary>The command <c>explain</c>.</summary>
public sealed class ExplainTests
{
    [Fact]
    public void Every_finding_is_explained_from_the_handbook_with_its_examples() => Assert.All(FindingKinds.All, kind =>
    {
        var answer = Command.Run("explain", kind.Code);
        Assert.Equal((0, ""), (answer.Code, answer.Error));
        var paragraphs = answer.Output.Split("\n\n");
        Assert.StartsWith($"{kind.Code} – {kind.Severity.InGerman()}", paragraphs[0], StringComparison.Ordinal);
        Assert.EndsWith(kind.Title, paragraphs[0], StringComparison.Ordinal);
        Assert.True(paragraphs[1].Length > 20 && !paragraphs[1].StartsWith("Falsch", StringComparison.Ordinal), $"{kind.Code}: the handbook's words are missing");
        Assert.DoesNotContain("\n## ", answer.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("meldungen.md#", answer.Output, StringComparison.Ordinal);
        foreach (var example in new[] { kind.Wrong, kind.Right }.OfType<string>())
            Assert.Contains(Printable(example.Split('\n')[0].TrimEnd()), answer.Output, StringComparison.Ordinal);
        Assert.Equal(kind.Wrong is not null, answer.Output.Contains("\nFalsch:\n", StringComparison.Ordinal));
        Assert.Equal(kind.Right is not null, answer.Output.Contains("\nRichtig:\n", StringComparison.Ordinal));
    });

    /// <summary>No control character reaches a terminal.</summary>
    private static string Printable(string line) => string.Concat(line.Select(c => char.IsControl(c) ? '\uFFFD' : c));

    [Fact]
    public void Without_a_name_it_lists_them_all()
    {
        var lines = Command.Run("explain").Output.TrimEnd().Split('\n');
        Assert.Equal(FindingKinds.All.Select(kind => kind.Code).Order(StringComparer.Ordinal), lines.Select(line => line.Split(' ')[0]));
    }

    [Fact]
    public void A_name_may_be_copied_with_its_colon() => Assert.Equal(0, Command.Run("explain", "Bild-ohne-Nachweis:").Code);

    [Theory]
    [InlineData("bild-ohne-nachweiß", "meinten Sie „bild-ohne-nachweis“?")]
    [InlineData("blumenkohl", "Alle zählt „schwerpunkt explain“ auf.")]
    public void An_unknown_name_answers_2_and_says_what_is_near(string written, string expected)
    {
        var answer = Command.Run("explain", written);
        Assert.Equal((2, ""), (answer.Code, answer.Output));
        Assert.Contains(expected, answer.Error, StringComparison.Ordinal);
    }
}
