using System.Globalization;
using System.Text.Json;
using Schwerpunkt.Cli;
using Schwerpunkt.Findings;
using Schwerpunkt.Tests.Stories;
using Schwerpunkt.Text;

namespace Schwerpunkt.Tests.Schemas;

/// <summary>GitLab tells by its fingerprint whether a finding is new: it stays with the finding wherever that stands, and no other has it.</summary>
public sealed class FingerprintTests
{
    public static TheoryData<string> Stories() => StoryTests.Names();

    [Theory]
    [MemberData(nameof(Stories))]
    public void Lines_put_in_above_change_no_fingerprint(string name)
    {
        var story = Story.Parse(File.ReadAllText(Path.Combine(StoryTests.Folder, name)));
        var before = story.Build().Findings;
        var after = story.With(Lowered).Build().Findings;
        Assert.Equal(before.Length, after.Length);
        Assert.Equal(Fingerprints(before).Order(StringComparer.Ordinal), Fingerprints(after).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Stories))]
    public void No_two_findings_have_one_fingerprint(string name)
    {
        var prints = Fingerprints(Story.Parse(File.ReadAllText(Path.Combine(StoryTests.Folder, name))).Build().Findings);
        Assert.Equal(prints.Length, prints.Distinct().Count());
    }

    [Fact]
    public void One_more_of_the_same_is_one_more_fingerprint()
    {
        string[] Of(params int[] lines) => Fingerprints([.. lines.Select(line => MissingFile.At(new Location("content/a.md", line, 1), "b.pdf", null))]);
        Assert.Equal(3, Of(3, 7, 9).Distinct().Count());
        Assert.Equal(Of(5, 9), Of(3, 7, 9)[..2]);
    }

    /// <summary>Blank lines below the head of a page.</summary>
    private static string Lowered(string text)
    {
        var end = text.StartsWith("---\n", StringComparison.Ordinal) ? text.IndexOf("\n---\n", 3, StringComparison.Ordinal) : -1;
        return end < 0 ? text : text.Insert(end + 5, "\n\n\n");
    }

    private static string[] Fingerprints(IEnumerable<Finding> findings)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        CodeQualityReport.Write([.. findings], writer);
        using var report = JsonDocument.Parse(writer.ToString());
        return [.. report.RootElement.EnumerateArray().Select(entry => entry.GetProperty("fingerprint").GetString() ?? "")];
    }
}
