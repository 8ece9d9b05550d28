using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Schwerpunkt.Publishing.Files;
using Schwerpunkt.Publishing.Views;
using Schwerpunkt.Sites;
using Schwerpunkt.Themes.Mil;

namespace Schwerpunkt.Tests.Scale;

/// <summary>No page grows with the site: long lists stand on several pages, and nothing on them is lost.</summary>
[Collection(ScaleTests.Name)]
public sealed partial class LargeSiteTests
{
    /// <summary>In bytes, of a page that lists.</summary>
    private const int Heaviest = 60_000;

    private static readonly Lazy<Dictionary<string, string>> Site = new(() => Rendered(2500));

    [Fact]
    public void No_page_is_heavier_than_a_small_one_can_be() => Assert.All(Site.Value.Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal)), page => Assert.InRange(Encoding.UTF8.GetByteCount(page.Value), 1, Heaviest));

    [Theory]
    [InlineData("inhaltsverzeichnis/", 9, 2500)]
    [InlineData("schlagwort/verkehr/", 25, 2500)]
    [InlineData("thema-3/", 4, 124)]
    public void Each_entry_of_a_long_list_stands_on_one_of_its_parts(string list, int parts, int entries)
    {
        var pages = Enumerable.Range(1, parts).Select(part => Site.Value[PathOf(list, part) + "index.html"]).ToList();
        Assert.False(Site.Value.ContainsKey(PathOf(list, parts + 1) + "index.html"));
        Assert.Equal(entries, pages.SelectMany(page => Entries().Matches(InMain(page)).Select(match => match.Groups[1].Value)).Where(link => link != "/" + list).Distinct().Count());
        Assert.Contains($"Seite 2 von {parts}</h1>", pages[1].Replace("\u00AD", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains($"<a href=\"/{list}\">Seite 1</a>", pages[1], StringComparison.Ordinal);
        Assert.Contains($"<a href=\"/{PathOf(list, 2)}\" aria-current=\"page\">Seite 2</a>", pages[1], StringComparison.Ordinal);
        Assert.Contains($"<loc>https://www.example.org/{PathOf(list, parts)}</loc>", Site.Value["sitemap.xml"], StringComparison.Ordinal);
    }

    [Fact]
    public void Every_link_of_a_list_leads_to_a_page() => Assert.All(
        Site.Value.Where(file => file.Key.Contains("liste-", StringComparison.Ordinal) || file.Key.StartsWith("inhaltsverzeichnis/", StringComparison.Ordinal)).SelectMany(page => Links().Matches(page.Value).Select(match => match.Groups[1].Value)).Distinct(),
        link => Assert.Contains(link + "index.html", Site.Value.Keys));

    [Fact]
    public void Beyond_what_the_protocol_allows_the_sitemap_is_an_index()
    {
        var tree = GermanCorpus.Of(100);
        var site = SiteBuild.Assemble(tree, new BuildOptions(), [new MilTheme()]).Site!; // ! the corpus is whole
        var files = Sitemap.Files(site, [.. new GeneratedPages(site, tree, fixedNames: true).All], most: 40);
        Assert.Equal(["sitemap.xml", "sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml"], files.Select(file => file.Path));
        Assert.Contains("<loc>https://www.example.org/sitemap-3.xml</loc>", Written(files[0].Write), StringComparison.Ordinal);
        Assert.StartsWith("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<sitemapindex ", Written(files[0].Write), StringComparison.Ordinal);
        Assert.All(files.Skip(1), file => Assert.InRange(Regex.Count(Written(file.Write), "<url>"), 1, 40));
    }

    [Fact]
    public void A_tower_of_folders_makes_no_page_long()
    {
        var folders = Enumerable.Range(0, 300).Select(depth => string.Concat(Enumerable.Range(1, depth).Select(level => $"{level}/"))).ToList();
        var texts = folders.Select(folder => new SourceFile(folder + "index.md", Encoding.UTF8.GetBytes($"---\ntitle: Ordner\n---\n\nText.\n")));
        var pages = Rendered(new SourceTree("content", [GermanCorpus.Of(1).Texts.First(file => file.Path == SiteConfig.FileName), .. texts], [], [], GermanCorpus.Of(1).Today));
        Assert.All(folders, folder => Assert.InRange(Encoding.UTF8.GetByteCount(pages[folder + "index.html"]), 1, Heaviest));
        var trail = pages[folders[^1] + "index.html"];
        Assert.All((string[])["/", "/1/", $"/{folders[^2]}"], above => Assert.Contains($"<a href=\"{above}\">", trail, StringComparison.Ordinal));
        Assert.DoesNotContain($"<a href=\"/{folders[150]}\">", trail, StringComparison.Ordinal);
    }

    private static string PathOf(string list, int part) => part == 1 ? list : string.Create(CultureInfo.InvariantCulture, $"{list}liste-{part}/");

    private static string InMain(string page) => page[page.IndexOf("<main", StringComparison.Ordinal)..page.IndexOf("</main>", StringComparison.Ordinal)];

    private static Dictionary<string, string> Rendered(int pages) => Rendered(GermanCorpus.Of(pages));

    private static Dictionary<string, string> Rendered(SourceTree tree) => SiteBuild.Run(tree, new BuildOptions(), [new MilTheme()]).Files.OfType<OutputFile.Rendered>()
        .Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal) || file.Path == "sitemap.xml").ToDictionary(file => file.Path, file => Written(file.Write), StringComparer.Ordinal);

    private static string Written(Action<TextWriter> write)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        write(writer);
        return writer.ToString();
    }

    /// <summary>The pages of the corpus.</summary>
    [GeneratedRegex("<a href=\"(/(?:|thema-\\d+/(?:seite-\\d+/)?))\"")]
    private static partial Regex Entries();

    [GeneratedRegex("<a href=\"/([^\"#.]*)[\"#]")]
    private static partial Regex Links();
}
