using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Schwerpunkt.Findings;
using Schwerpunkt.Importing;
using Schwerpunkt.Pages;
using Schwerpunkt.Pictures;
using Schwerpunkt.Sites;
using Schwerpunkt.Text;

namespace Schwerpunkt.Tests.Importing;

/// <summary>The words of a text and of a page, so that the two can be compared: letters and digits only, credits and alternative texts included.</summary>
internal static partial class ImportedWords
{
    /// <summary>The words one by one, separated by spaces; a credit that a line and the next one both carry counts once.</summary>
    public static string Of(string text)
    {
        var lines = text.Split('\n').Select(line => line.Trim()).ToArray();
        for (var i = 0; i + 1 < lines.Length; i++)
        {
            if (lines[i + 1].Length > 0 && lines[i].EndsWith(lines[i + 1], StringComparison.Ordinal)) lines[i] = lines[i][..^lines[i + 1].Length];
        }

        return string.Join(' ', Word().Matches(string.Join('\n', lines)).Select(match => match.Value));
    }

    /// <summary>Builds a site of the imported page alone and reads its words in order: title, lead picture, text.</summary>
    public static string OfPage(ImportResult result)
    {
        Assert.Single(Site(result).Pages);
        var document = Document(result);
        var title = result.Findings.Any(finding => finding.Code == "import-ohne-titel") ? "" : document.Title;
        var text = title + "\n" + string.Join('\n', (document.FrontMatter.Image is { } image ? [Figure(image)] : ImmutableArray<string>.Empty).AddRange(document.Blocks.Select(Text)));
        return Of(text);
    }

    /// <summary>The site of the imported page alone; it has no errors.</summary>
    public static Site Site(ImportResult result)
    {
        var build = SiteBuild.Run(Tree(result), new BuildOptions(), [new Stories.PlainTheme()]);
        Assert.DoesNotContain(build.Findings, finding => finding.Severity == Severity.Error);
        Assert.NotNull(build.Site);
        return build.Site;
    }

    /// <summary>The imported page as the build shows it.</summary>
    public static Document Document(ImportResult result) => Laws.Documents.Shown(Tree(result), "index.md");

    private static SourceTree Tree(ImportResult result)
    {
        var files = result.Sidecars.Append(("index.md", result.Markdown)).Append(("site.yml", "title: Probe\nbaseUrl: https://www.example.org/\nstatus: live\n"));
        var texts = files.Select(file => new SourceFile(file.Item1, System.Text.Encoding.UTF8.GetBytes(file.Item2)));
        return new SourceTree("content", [.. texts], [], [], new DateOnly(2026, 3, 3));
    }

    private static string Text(Block block)
    {
        if (block is Block.Picture picture) return Figure(picture.Figure);
        if (block is Block.Listing { Start: { } start } list)
            return string.Join('\n', list.Items.Select((item, i) => $"{start + i} {string.Join('\n', item.Content.Select(Text))}"));
        var lines = block.Lines().Select(line => line.PlainText());
        return string.Join('\n', lines.Concat(block.Parts().Select(part => string.Join('\n', part.Select(Text)))));
    }

    private static string Figure(Figure figure)
    {
        var credit = figure.Credit?.Text ?? "";
        return $"{figure.Alt} {figure.Caption.PlainText()} {credit}";
    }

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex Word();
}
