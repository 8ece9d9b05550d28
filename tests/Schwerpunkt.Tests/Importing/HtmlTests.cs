using System.Globalization;
using System.Text;
using Schwerpunkt.Findings;
using Schwerpunkt.Importing;
using Schwerpunkt.Importing.Html;
using Schwerpunkt.Tests.Stories;

namespace Schwerpunkt.Tests.Importing;

/// <summary>Saved pages of the old CMS below Html/, each with the page it becomes. <c>UPDATE_CASES=1 dotnet test</c> rewrites what is expected.</summary>
public sealed class HtmlTests
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private static readonly string Folder = Repository.Path("tests", "Schwerpunkt.Tests", "Importing", "Html");

    public static TheoryData<string> Names() => [.. Directory.EnumerateFiles(Folder, "*.html").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    /// <summary>What is expected of all pages, findings included.</summary>
    internal static IEnumerable<string> Expectations => Directory.EnumerateFiles(Folder, "*.expected").Select(File.ReadAllText);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_saved_page_becomes_what_an_editor_would_make_of_it(string name)
    {
        var file = Path.Combine(Folder, name + ".expected");
        var actual = Shown(Import(name));
        if (Environment.GetEnvironmentVariable("UPDATE_CASES") == "1") File.WriteAllText(file, actual, Utf8);
        else Assert.Equal(File.ReadAllText(file), actual);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_letter_of_what_is_kept_stands_in_the_account(string name)
    {
        var result = Import(name);
        var kept = string.Concat(result.Pieces.Where(piece => piece.Fate == ImportFate.Kept).Select(piece => piece.Text));
        Assert.Equal(kept.Count(c => !char.IsWhiteSpace(c)), result.Kept.Count(c => !char.IsWhiteSpace(c)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_page_builds_without_errors(string name)
    {
        var result = Import(name);
        var errors = Site(result).Build().Findings.Where(finding => finding.Severity == Severity.Error);
        Assert.Empty(errors);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_page_that_was_written_has_no_repeats_left(string name) => Assert.Equal(0, Site(Import(name)).Build().Removed);

    internal static Story Site(ImportResult result) => Story.Parse(
        $"=== index.md\n---\ntitle: Anfang\n---\n\nText.\n=== import/seite.md\n{result.Markdown.TrimEnd('\n')}\n"
        + string.Concat(result.Sidecars.Select(sidecar => $"=== import/{sidecar.Name}\n{sidecar.Text}")));

    private static ImportResult Import(string name) => HtmlImporter.Import(File.ReadAllText(Path.Combine(Folder, name + ".html")), name + ".html");

    private static string Shown(ImportResult result)
    {
        var text = new StringBuilder(result.Markdown);
        foreach (var (name, content) in result.Sidecars) text.Append(CultureInfo.InvariantCulture, $">>> {name}\n{content}");
        if (!result.Findings.IsEmpty) text.Append(">>> findings\n").AppendJoin('\n', result.Findings).Append('\n');
        text.Append(">>> dropped\n");
        foreach (var piece in result.Pieces.Where(piece => piece.Fate is ImportFate.Boilerplate or ImportFate.Repeat))
            text.Append(CultureInfo.InvariantCulture, $"{piece.Line} {piece.Fate}: {string.Join(' ', piece.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))}\n");
        return text.ToString();
    }
}
