using System.Text.Json;
using System.Text.RegularExpressions;
using Schwerpunkt.Tests.Cli;

namespace Schwerpunkt.Tests.Forges;

/// <summary>What .vscode/ gives to those who write there: a task that finds our lines, and snippets that build.</summary>
public sealed partial class EditorTests
{
    private const string Site = "title: Probe\nbaseUrl: https://www.example.org/\nstatus: live\n";

    public static TheoryData<string> Snippets => [.. Read("schwerpunkt.code-snippets").EnumerateObject().Select(snippet => snippet.Name)];

    [Fact]
    public void The_task_that_checks_finds_every_line_of_a_finding()
    {
        using var folder = new TemporaryFolder();
        folder.Write("content/site.yml", Site + "wort: 1\n");
        folder.Write("content/Über uns/50 % (neu).md", "---\ntitle: Start\n---\n\n##Zu dicht\n\n[Kontakt](kontakt.md)\n");
        var lines = Command.Run("check", "--content", folder.Path("content"), folder.Path("content")).Findings;
        Assert.True(lines.Length > 2);
        var pattern = Read("tasks.json").GetProperty("tasks").EnumerateArray().Single(task => task.GetProperty("label").GetString() == "Prüfen").GetProperty("problemMatcher").GetProperty("pattern");
        var found = lines.Select(line => Regex.Match(line, pattern.GetProperty("regexp").GetString()!, RegexOptions.ECMAScript)).ToArray(); // ! it is there
        string Part(Match match, string name) => match.Groups[pattern.GetProperty(name).GetInt32()].Value;
        Assert.Equal(lines, found.Select(match => $"{Part(match, "file")}({Part(match, "line")},{Part(match, "column")}): {Part(match, "severity")} {Part(match, "code")}: {Part(match, "message")}"));
        Assert.Contains(found, match => Part(match, "file").EndsWith("/50 % (neu).md", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Snippets))]
    public void A_snippet_builds_as_it_stands(string name)
    {
        var snippet = Read("schwerpunkt.code-snippets").GetProperty(name);
        var body = string.Join('\n', snippet.GetProperty("body").EnumerateArray().Select(line => line.GetString()));
        var text = Field().Replace(body, field => field.Groups["choice"].Success ? field.Groups["words"].Value.Split(',')[0] : field.Groups["words"].Value);
        var isHead = snippet.GetProperty("prefix").GetString() == "downloads";
        using var folder = new TemporaryFolder();
        folder.Write("content/site.yml", Site);
        folder.Write("content/bericht.pdf", "%PDF-1.7\n");
        folder.WriteBytes("content/bild.jpg", Imaging.Photographs.Jpeg(1200, 800));
        folder.Write("content/index.md", isHead ? $"---\ntitle: Start\n{text}\n---\n\nEin Satz.\n" : $"---\ntitle: Start\n---\n\nEin Satz.\n\n{text}");
        var answer = Command.Run("build", "--content", folder.Path("content"), "--output", folder.Path("output"), "--strict");
        Assert.True(answer.Code == 0, answer.Output);
    }

    private static JsonElement Read(string file)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Repository.Path(".vscode", file)));
        return document.RootElement.Clone();
    }

    /// <summary>A field of a snippet with what stands in it at first, or with what can be chosen.</summary>
    [GeneratedRegex(@"\$\{[0-9]+(?::(?<words>[^}]*)|(?<choice>\|)(?<words>[^|}]*)\|)\}")]
    private static partial Regex Field();
}
