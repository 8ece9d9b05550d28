using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Schwerpunkt.Disk;
using Schwerpunkt.Findings;
using Schwerpunkt.Pictures;
using Schwerpunkt.Publishing.Files;
using Schwerpunkt.Sites;
using Schwerpunkt.Tests.Search;
using Schwerpunkt.Themes.Mil;

namespace Schwerpunkt.Tests.Themes;

/// <summary>The real content in a theme that shares nothing with themes/mil: all of it is there, and nothing looks like mil.</summary>
public sealed partial class SecondThemeTests
{
    private static readonly Lazy<BuildResult> Built = new(() => Build("karg"));
    private static readonly Lazy<ImmutableArray<(string Path, IHtmlDocument Document)>> Documents = new(() => [.. Htmls(Built.Value).Select(Parsed)]);

    [Fact]
    public void The_findings_are_the_same() => Assert.Equal(Build("mil").Findings.Select(finding => finding.ToString()), Built.Value.Findings.Select(finding => finding.ToString()));

    [Fact]
    public void Every_page_is_sound() => Assert.All(Documents.Value, page =>
    {
        Assert.Equal("html", page.Document.Doctype?.Name);
        Assert.Equal(page.Path.StartsWith("en/", StringComparison.Ordinal) ? "en" : "de", page.Document.DocumentElement.GetAttribute("lang"));
        Assert.NotEqual("", page.Document.Title);
        Assert.Single(page.Document.QuerySelectorAll("h1"));
        Assert.Single(page.Document.QuerySelectorAll("main"));
        Assert.Empty(page.Document.QuerySelectorAll("img:not([alt])"));
        var ids = page.Document.QuerySelectorAll("[id]").Select(element => element.Id).ToList();
        Assert.Equal(ids.Distinct(), ids);
        Assert.Equal([], Addresses(page.Document).Where(address => !Leads(address, page.Path)));
    });

    [Fact]
    public void Every_picture_has_its_credit_beside_it()
    {
        var figures = Built.Value.Site!.Pages.SelectMany(page => page.Parts.Figures.Where(figure => !figure.Decorative).Select(figure => (page.Path, figure.Alt, Credit: Plain(figure.Credit?.Text)))).ToList(); // ! built without errors
        Assert.True(figures.Count > 10, $"{figures.Count} pictures");
        Assert.All(figures, figure => Assert.Contains(Named(Document(figure.Path)), shown => shown.Alt == figure.Alt && shown.Credit.Contains(figure.Credit, StringComparison.Ordinal)));
        // In lists of other pages too.
        Assert.All(Documents.Value.SelectMany(page => Named(page.Document)), shown =>
            Assert.Contains(figures, figure => shown.Alt == figure.Alt && shown.Credit.Contains(figure.Credit, StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_paragraph_is_there()
    {
        foreach (var page in Built.Value.Site!.Pages) // ! built without errors
        {
            var main = Document(page.Path).QuerySelector("main")!; // ! asserted above
            var blocks = new HtmlParser().ParseDocument($"{page.Text.IntroHtml}{page.Text.RestHtml}").Body!.Children.Select(block => block.TextContent); // ! a document has a body
            Assert.Equal(blocks, main.Children.Select(block => block.TextContent).Where(blocks.Contains));
            Assert.Contains(page.Title, main.TextContent, StringComparison.Ordinal);
            if (page.FrontMatter.Lead is { } lead) Assert.Contains(lead, main.TextContent, StringComparison.Ordinal);
        }

        var said = Documents.Value.SelectMany(page => page.Document.QuerySelectorAll("main p")).Select(paragraph => paragraph.TextContent).ToList();
        Assert.All(SeedSite.Prose, paragraph => Assert.Single(said, paragraph));
    }

    [Fact]
    public void No_class_and_no_file_is_of_mil()
    {
        var own = BareTheme.Classes.Concat(ClassNamesTests.Contract).ToHashSet(StringComparer.Ordinal);
        var written = Directory.EnumerateFiles(Repository.Path("content"), "*.md", SearchOption.AllDirectories).SelectMany(file => EditorsClass().Matches(System.IO.File.ReadAllText(file))).Select(match => match.Value).ToHashSet(StringComparer.Ordinal);
        var shown = Documents.Value.SelectMany(page => page.Document.All).SelectMany(element => element.ClassList).Distinct().ToList();
        Assert.Equal([], shown.Where(name => !own.Contains(name) && !ClassNamesTests.IsContract(name) && !written.Contains(name)));
        var sheets = Directory.EnumerateFiles(Repository.Path("themes", "mil", "assets"), "*.css").Select(System.IO.File.ReadAllText);
        var mil = MilClass().Matches(string.Concat(sheets)).Select(match => match.Value).Where(name => !ClassNamesTests.IsContract(name)).ToHashSet(StringComparer.Ordinal);
        Assert.True(mil.Count > 50, $"{mil.Count} classes");
        Assert.Equal([], shown.Where(mil.Contains));

        var names = new MilTheme().Assets.Select(asset => Path.GetFileNameWithoutExtension(asset.Name) + ".").ToList();
        var files = Built.Value.Files.OfType<OutputFile.Asset>().ToList();
        Assert.Equal(["karg.css", "karg.js", "suchmaschine.js"], files.Select(file => Hash().Replace(Path.GetFileName(file.Path), "")).Order(StringComparer.Ordinal));
        Assert.DoesNotContain(files, file => names.Any(name => Path.GetFileName(file.Path).StartsWith(name, StringComparison.Ordinal)));
        Assert.All(Htmls(Built.Value), page => Assert.DoesNotContain("assets/mil.", Text(page), StringComparison.Ordinal));
    }

    [Fact]
    public void Pictures_are_as_wide_as_this_theme_shows_them()
    {
        const string figure = "image:\n  src: /platz.jpg\n  alt: Ein Platz\n  credit: © MIL\n";
        var tree = new SourceTree(
            "content",
            [
                File("site.yml", "title: Probe\nbaseUrl: https://www.example.org/\nstatus: live\n"),
                File("index.md", $"---\ntitle: Start\n{figure}---\nText.\n"),
                File("themen/index.md", "---\ntitle: Themen\n---\nText.\n"),
                File("themen/a.md", $"---\ntitle: Thema\n{figure}---\nText mit ![](../zeichen.jpg) Zeichen.\n\n![Ein Markt](../markt.jpg)\n© MIL\n"),
            ],
            [Picture("platz.jpg"), Picture("zeichen.jpg"), Picture("markt.jpg")],
            [],
            new DateOnly(2026, 4, 1));
        var result = SiteBuild.Run(tree, new BuildOptions(), [new BareTheme()]);
        Assert.Equal([], result.Findings.Where(finding => finding.Severity == Severity.Error));
        var pages = Htmls(result).Select(Parsed).ToDictionary(page => page.Path, page => page.Document);
        string SizesOf(string path, string selector) => string.Join(' ', pages[path].QuerySelectorAll(selector).Select(element => element.GetAttribute("sizes")).Distinct());
        var sizes = new BareTheme().Facts.Pictures;
        Assert.Equal(sizes.Opener, SizesOf("index.html", "main > figure.bild [sizes]"));
        Assert.Equal(sizes.Lead, SizesOf("themen/a/index.html", "main > figure.bild [sizes]"));
        Assert.Equal(sizes.InText, SizesOf("themen/a/index.html", "main > figure:not(.bild) [sizes]"));
        Assert.Equal(sizes.InLine, SizesOf("themen/a/index.html", "main > p [sizes]"));
        Assert.Equal(sizes.Teaser, SizesOf("themen/index.html", "article [sizes]"));
        Assert.Equal(sizes.Thumbnail, SizesOf("bildnachweise/index.html", "main [sizes]"));
    }

    [Fact]
    public void Lines_in_drawings_are_as_long_as_this_theme_has_room()
    {
        var lines = Documents.Value.SelectMany(page => page.Document.QuerySelectorAll("svg.plot text.name")).Select(line => line.TextContent).ToList();
        Assert.True(lines.Count > 100, $"{lines.Count} lines");
        Assert.All(lines.Where(line => line.Contains(' ', StringComparison.Ordinal)), line => Assert.InRange(line.Length, 1, 24));
    }

    [Theory]
    [InlineData(3, 0)]
    [InlineData(4, 1)]
    public void More_rows_of_numbers_than_this_theme_tells_apart_are_a_finding(int rows, int findings)
    {
        var series = string.Concat(Enumerable.Range(1, rows).Select(row => $"  - name: Reihe {row}\n    values: [1, 2]\n"));
        var page = $"---\ntitle: Start\n---\n\n```diagramm\ntype: linie\ntitle: Mittel\ndescription: Wie viel Geld es gibt.\nlabels: [2021, 2022]\nseries:\n{series}sources:\n  - title: Landtag\n```\n";
        var tree = new SourceTree("content", [File("site.yml", "title: Probe\nbaseUrl: https://www.example.org/\nstatus: live\n"), File("index.md", page)], [], [], new DateOnly(2026, 4, 1));
        var result = SiteBuild.Run(tree, new BuildOptions(), [new BareTheme()]);
        Assert.Equal(findings, result.Findings.Count(finding => finding.Message.Contains($"Unter „series“ stehen {rows} Einträge; lesbar bleiben höchstens 3.", StringComparison.Ordinal)));
    }

    [Fact]
    public void Its_search_uses_the_engine_of_the_core()
    {
        var place = (IHtmlElement)Documents.Value.Single(page => page.Path == "suche/index.html").Document.GetElementById("karg_fund")!; // ! the theme writes it
        var index = Built.Value.Files.OfType<OutputFile.Rendered>().Single(file => "/" + file.Path == place.Dataset["index"]);
        Assert.Single(Built.Value.Files.OfType<OutputFile.Asset>(), file => "/" + file.Path == place.Dataset["engine"]);
        using var script = new SearchScript(Text(index));
        Assert.Equal("schwerpunkte/smart-city/", script.Search("Smart City Grundlagengutachten")[0]);
    }

    private static BuildResult Build(string theme)
    {
        var tree = new SourceFolder(Repository.Path("content")).Read(new DateOnly(2026, 11, 27), new FindingLog());
        var config = Encoding.UTF8.GetString(tree.Texts.Single(file => file.Path == "site.yml").Bytes.Span);
        Assert.Contains("\ntheme: mil\n", config, StringComparison.Ordinal);
        var changed = tree with { Texts = [.. tree.Texts.Select(file => file.Path == "site.yml" ? File(file.Path, config.Replace("theme: mil", $"theme: {theme}", StringComparison.Ordinal)) : file)] };
        return SiteBuild.Run(changed, new BuildOptions(), [new MilTheme(), new BareTheme()]);
    }

    /// <summary>Strict: the parser refuses what HTML calls an error.</summary>
    private static (string Path, IHtmlDocument Document) Parsed(OutputFile.Rendered file) =>
        (file.Path, new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(Text(file)));

    private static IEnumerable<OutputFile.Rendered> Htmls(BuildResult result) => result.Files.OfType<OutputFile.Rendered>().Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal));

    private static string Text(OutputFile.Rendered file)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        file.Write(writer);
        return writer.ToString();
    }

    private static IEnumerable<string> Addresses(IHtmlDocument page) => page.All.SelectMany(element => new[] { element.GetAttribute("href"), element.GetAttribute("src") }).OfType<string>();

    private static bool Leads(string address, string from)
    {
        var target = new Uri(new Uri("https://www.example.org/" + from.Replace("index.html", "", StringComparison.Ordinal)), address);
        if (target.Host != "www.example.org") return true;
        var path = Uri.UnescapeDataString(target.AbsolutePath[1..]);
        if (path.Length == 0 || path.EndsWith('/')) path += "index.html";
        return Built.Value.Files.Any(file => file.Path == path)
            && (target.Fragment.Length < 2 || Documents.Value.Single(page => page.Path == path).Document.GetElementById(Uri.UnescapeDataString(target.Fragment[1..])) is not null);
    }

    private static IHtmlDocument Document(string page) => Documents.Value.Single(other => other.Path == page + "index.html").Document;

    /// <summary>The pictures of a page that mean something, each with the credit in its figure.</summary>
    private static IEnumerable<(string Alt, string Credit)> Named(IHtmlDocument document) =>
        document.QuerySelectorAll("img:not([alt=''])").Select(image => (image.GetAttribute("alt") ?? "", Plain(image.Closest("figure")?.QuerySelector("figcaption .credit")?.TextContent)));

    private static string Plain(string? text) => (text ?? "(nichts)").Replace('\u00A0', ' ');

    private static PictureFacts Picture(string path) => new(path, "0123456789abcdef", 1200, 800, PictureFormat.Jpeg, new EmbeddedRights(null, null, null, null), null);

    private static SourceFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));

    [GeneratedRegex(@"(?<=\{[^}\n]*\.|^:::+ *)[a-z][\w-]*", RegexOptions.Multiline)]
    private static partial Regex EditorsClass();

    [GeneratedRegex(@"(?<=\.)[a-z][\w-]*(?=[^{}]*\{)")]
    private static partial Regex MilClass();

    [GeneratedRegex(@"\.[0-9a-f]{8}(?=\.)")]
    private static partial Regex Hash();
}
