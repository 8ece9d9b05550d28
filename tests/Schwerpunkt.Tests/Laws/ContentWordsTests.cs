using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Schwerpunkt.Disk;
using Schwerpunkt.Findings;
using Schwerpunkt.Publishing.Files;
using Schwerpunkt.Sites;
using Schwerpunkt.Tests.Stories;

namespace Schwerpunkt.Tests.Laws;

/// <summary>The law of <see cref="NothingLostLaws"/> for what people wrote: each word of each page's text is shown on it, or a finding names its line.</summary>
public sealed partial class ContentWordsTests
{
    [Theory]
    [InlineData("content")]
    [InlineData("tests/Schwerpunkt.Browser.Tests/content")]
    public void Each_word_of_the_content_is_shown(string folder)
    {
        var tree = new SourceFolder(Repository.Path(folder.Split('/'))).Read(new DateOnly(2026, 11, 27), new FindingLog());
        var assembled = SiteBuild.Assemble(tree, new BuildOptions(Drafts: true), [new PlainTheme()]);
        var findings = SiteBuild.Check(assembled);
        var shown = SiteBuild.Files(assembled).OfType<OutputFile.Rendered>().Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal)).Select(WordsOf).ToList();
        var pages = tree.Texts.Where(text => text.IsPage).ToList();
        Assert.NotEmpty(pages);
        Assert.All(pages, page => Assert.Equal([], Missing(page, tree.At(page.Path).Path, findings, shown)));
    }

    /// <summary>Words of the text that the page which shows most of it does not show.</summary>
    private static List<string> Missing(SourceFile page, string path, ImmutableArray<Finding> findings, List<HashSet<string>> shown)
    {
        var lines = Encoding.UTF8.GetString(page.Bytes.Span).ReplaceLineEndings("\n").Split('\n');
        var body = Array.IndexOf(lines, "---", 1) + 1;
        var text = Unshown().Replace(string.Join('\n', lines[body..]), match => new string('\n', match.Value.Count(sign => sign == '\n'))).Split('\n');
        var written = text.SelectMany((line, i) => Words(line).Select(word => (Word: word, Line: body + i + 1)))
            .Where(word => !findings.Any(finding => Covers(finding, path, word.Line, lines[word.Line - 1]))).ToList();
        return shown.Select(words => written.Where(word => !words.Contains(word.Word)).Select(word => $"{word.Line}: {word.Word}").ToList()).MinBy(missing => missing.Count) ?? [];
    }

    /// <summary>A finding about a sidecar covers the line that shows its picture: this theme draws no placeholders.</summary>
    private static bool Covers(Finding finding, string path, int number, string line) =>
        (finding.Location.Path == path && finding.Location.Line == number)
        || (finding.Location.Path.EndsWith(".yml", StringComparison.Ordinal) && line.Contains($"]({Path.GetFileNameWithoutExtension(finding.Location.Path)}", StringComparison.Ordinal));

    private static HashSet<string> WordsOf(OutputFile.Rendered file)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        file.Write(writer);
        return [.. Words(WebUtility.HtmlDecode(Marks().Replace(writer.ToString(), "")))];
    }

    private static IEnumerable<string> Words(string text) => Word().Matches(text.Replace("\u00AD", "", StringComparison.Ordinal)).Select(match => match.Value);

    /// <summary>Comments, addresses, attributes in braces, tags, and the first lines of fences: for the reader of the source alone.</summary>
    [GeneratedRegex(@"<!--.*?-->|\]\([^\s)]*|\]:\s*\S+|\{[^}]*\}|</?[a-z][^>]*>|\[\^[^\]]*\]|(?m:^\s*```.*$)|(?m:^\[[^\]]+\]:.*$)|&\w+;|\\", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Unshown();

    /// <summary>Marks inside a word, which part it for the eye of a program only.</summary>
    [GeneratedRegex("</?(?:em|strong|sub|sup|abbr|span|a|dfn|wbr)\\b[^>]*>")]
    private static partial Regex Marks();

    [GeneratedRegex(@"\p{L}{3,}", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
