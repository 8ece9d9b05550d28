using System.Collections.Immutable;
using System.Text;
using Schwerpunkt.Findings;
using Schwerpunkt.Sites;
using Schwerpunkt.Tests.Stories;

namespace Schwerpunkt.Tests.Fixing;

/// <summary>A head with one mistake is put right as its finding says, and nothing is found any more.</summary>
public sealed class HeadRepairTests
{
    [Theory]
    [InlineData("---\ntitle:Grün\norder: 9\n---", "---\ntitle: Grün\norder: 9\n---")]
    [InlineData("---\ntitle: Grün\norder; 9\n---", "---\ntitle: Grün\norder: 9\n---")]
    [InlineData("---\ntitle: Grün\norder 9\n---", "---\ntitle: Grün\norder: 9\n---")]
    [InlineData("---\ntitle:\u00A0Grün\n---", "---\ntitle: Grün\n---")]
    [InlineData("---\ntitle: \"Grün\nlead: Rot\n---", "---\ntitle: \"Grün\"\nlead: Rot\n---")]
    [InlineData("---\ntitle: \"Die \"Grüne\" Stadt\"\n---", "---\ntitle: 'Die \"Grüne\" Stadt'\n---")]
    [InlineData("---\ntitle: Grün\ntags: [Klima, Stadt\n---", "---\ntitle: Grün\ntags: [Klima, Stadt]\n---")]
    [InlineData("---\ntitle: Grün\ncontact:\n\tname: Referat 22\n---", "---\ntitle: Grün\ncontact:\n  name: Referat 22\n---")]
    [InlineData("---\ntitle: Grün\ncontact:\nname: Referat 22\n---", "---\ntitle: Grün\ncontact:\n  name: Referat 22\n---")]
    [InlineData("---\ntitle: Grün\ntags:\n  -Klima\n  -Stadt\n---", "---\ntitle: Grün\ntags:\n  - Klima\n  - Stadt\n---")]
    [InlineData("---\ntitle: @Markt\n---", "---\ntitle: \"@Markt\"\n---")]
    [InlineData("---\ntitle: Grün\ndate: 3.3.2026\n---", "---\ntitle: Grün\ndate: 2026-03-03\n---")]
    [InlineData("---\ntitle: Grün\ndate: 3. März 2026\n---", "---\ntitle: Grün\ndate: 2026-03-03\n---")]
    [InlineData("---\ntitle: Grün\ndate: 2026-03-03T10:00:00+01:00\n---", "---\ntitle: Grün\ndate: 2026-03-03\n---")]
    [InlineData("—\ntitle: Grün\n—", "---\ntitle: Grün\n---")]
    [InlineData("---\ntitle: Grün\n----", "---\ntitle: Grün\n---")]
    [InlineData("title: Grün\n---", "---\ntitle: Grün\n---")]
    public void What_is_certain_is_written(string wrong, string right) => Assert.Equal((right + "\nText.\n", 0), Fixed(wrong + "\nText.\n"));

    [Theory]
    [InlineData("---\ntitle: „Grün: Stadt“\n---")]
    [InlineData("---\ntitel: Grün\n---")]
    [InlineData("---\ntitle: Grün\ntags: [#Klima]\n---")]
    [InlineData("---\ntitle: Grün\nlead: Im Sommer\nwird es heiß.\n---")]
    public void What_may_be_meant_otherwise_stays(string head)
    {
        var text = head + "\nText.\n";
        Assert.Equal(text, Fixed(text).Text);
        Assert.Contains(Findings(text), finding => finding is { Severity: Severity.Error, Repair.IsCertain: false });
    }

    private static (string Text, int Errors) Fixed(string text)
    {
        var mended = Encoding.UTF8.GetString(Sources.Fixer(Site(text).Tree()).Fix(new SourceFile("probe.md", Encoding.UTF8.GetBytes(text))).Bytes.Span);
        return (mended, Findings(mended).Count(finding => finding.Severity == Severity.Error));
    }

    private static ImmutableArray<Finding> Findings(string text) => Site(text).Build().Findings;

    private static Story Site(string text) => Story.Parse($"A page with a mistake in its head.\n=== index.md\n---\ntitle: Start\n---\nText.\n=== probe.md\n{text}");
}
