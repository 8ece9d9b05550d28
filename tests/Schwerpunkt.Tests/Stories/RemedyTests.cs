using System.Text.RegularExpressions;
using Schwerpunkt.Findings;

namespace Schwerpunkt.Tests.Stories;

/// <summary>Whoever does what a finding says, to the letter, is rid of it, and no error comes instead: tried on every finding of every story whose remedy a machine can follow.</summary>
public sealed partial class RemedyTests
{
    public static TheoryData<string> Names() => [.. Directory.EnumerateFiles(StoryTests.Folder, "*.case", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(StoryTests.Folder, file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_repair_that_is_offered_works(string name) => Follow(name, finding => finding.Repair is { } repair ? lines => Applied(lines, repair) : null);

    [Theory]
    [MemberData(nameof(Names))]
    public void Words_to_be_written_instead_of_others_work(string name) => Follow(name, finding => InsteadOf().Match(finding.Message) is { Success: true } words
        ? lines => lines[finding.Location.Line - 1] = lines[finding.Location.Line - 1].Replace(words.Groups["old"].Value, words.Groups["new"].Value, StringComparison.Ordinal)
        : null);

    private static void Follow(string name, Func<Finding, Action<string[]>?> remedy)
    {
        var story = Story.Parse(File.ReadAllText(Path.Combine(StoryTests.Folder, name)));
        var before = story.Build().Findings;
        foreach (var finding in before)
        {
            if (remedy(finding) is not { } follow || Text(story, finding) is not { } text) continue;
            var lines = text.Split('\n');
            follow(lines);
            var mended = string.Join('\n', lines);
            if (mended == text) continue;
            var after = (story with { Files = [.. story.Files.Select(file => file.Text == text && IsOf(file.Path, finding) ? (file.Path, mended) : file)] }).Build().Findings;
            Assert.False(after.Any(same => same.Kind == finding.Kind && same.Location == finding.Location), $"{finding}\n\nstays after\n\n{mended}");
            var came = after.Where(other => other.Severity == Severity.Error && before.All(same => same.Kind != other.Kind) && before.All(same => same.Severity != Severity.Error)).ToList();
            Assert.True(came.Count == 0, $"{finding}\n\nbrings\n\n{string.Join('\n', came)}");
        }
    }

    private static bool IsOf(string path, Finding finding) => finding.Location.Path == "content/" + path;

    /// <summary>The text of a finding's file, where its places are those of the story.</summary>
    private static string? Text(Story story, Finding finding) =>
        story.Files.FirstOrDefault(file => IsOf(file.Path, finding)).Text is { } text && !Escapes().IsMatch(text) ? text : null;

    private static void Applied(string[] lines, Repair repair)
    {
        foreach (var edit in repair.Edits.Reverse())
        {
            ref var line = ref lines[edit.At.Line - 1];
            line = line[..(edit.At.Column - 1)] + edit.Replacement + line[(edit.At.Column - 1 + edit.Length)..];
        }
    }

    [GeneratedRegex(@"^[^„]*„(?<old>[^“]+)“.*(?:meinten Sie|Schreiben Sie|Meinten Sie) „(?<new>[^“…]+)“(?: statt.*)?[.?]", RegexOptions.CultureInvariant)]
    private static partial Regex InsteadOf();

    [GeneratedRegex(@"\\u[0-9A-F]{4}|\\x[0-9A-F]{2}", RegexOptions.CultureInvariant)]
    private static partial Regex Escapes();
}
