using System.Globalization;
using System.Text;
using AngleSharp.Html.Parser;
using Schwerpunkt.Disk;
using Schwerpunkt.Publishing.Files;
using Schwerpunkt.Themes;

namespace Schwerpunkt.Tests.Hosting;

/// <summary>No page does what its own Content-Security-Policy forbids.</summary>
public sealed class PolicyTests
{
    private static readonly ContentPolicy Policy = new(SecurityHeaders.ContentSecurityPolicy);
    private static readonly Uri Address = new("https://www.example.org/");

    [Fact]
    public void No_page_breaks_the_policy()
    {
        var pages = Files().Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal)).ToList();
        Assert.True(pages.Count > 10);
        Assert.All(pages, page => Assert.Empty(Breaches(page.Text, new Uri(Address, page.Path))));
    }

    [Fact]
    public void No_style_sheet_loads_anything() => Assert.All(Files().Where(file => file.Path.EndsWith(".css", StringComparison.Ordinal)), sheet =>
    {
        Assert.DoesNotContain("url(", sheet.Text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("@import", sheet.Text, StringComparison.OrdinalIgnoreCase);
    });

    [Theory]
    [InlineData("<p style='color: red'>x</p>")]
    [InlineData("<style>p { color: red }</style>")]
    [InlineData("<p onclick='x()'>x</p>")]
    [InlineData("<a href=' javascript:x()'>x</a>")]
    [InlineData("<script>x()</script>")]
    [InlineData("<script src='https://elsewhere.example/x.js'></script>")]
    [InlineData("<script type='application/ld+json' src='//elsewhere.example/x.json'></script>")]
    [InlineData("<link rel='stylesheet' href='https://elsewhere.example/x.css'>")]
    [InlineData("<link rel='shortcut icon' href='data:,'>")]
    [InlineData("<img src='https://elsewhere.example/x.png' alt=''>")]
    [InlineData("<img src='/x.png' srcset='/x.png 1x, //elsewhere.example/y.png 2x' alt=''>")]
    [InlineData("<video poster='https://elsewhere.example/x.jpg'></video>")]
    [InlineData("<video><source src='https://elsewhere.example/x.mp4'></video>")]
    [InlineData("<iframe src='/'></iframe>")]
    [InlineData("<form action='https://elsewhere.example/'><button>x</button></form>")]
    [InlineData("<base href='/x/'>")]
    [InlineData("<meta http-equiv='Content-Security-Policy' content='default-src *'>")]
    public void A_breach_is_seen(string html) => Assert.NotEmpty(Breaches(html, Address));

    [Theory]
    [InlineData("<link rel='canonical' href='https://elsewhere.example/'><link rel='icon' href='/x.svg'><link rel='stylesheet' href='x.css'>")]
    [InlineData("<img src='/x.png' srcset='x.png 1x, https://www.example.org/y.png 2x' alt=''>")]
    [InlineData("<video poster='/x.jpg'><source src='/x.mp4'><track src='x.vtt'></video>")]
    [InlineData("<script src='/x.js' defer></script><form action='/suche/'><button>x</button></form>")]
    [InlineData("<script type='application/ld+json'>{}</script><a href='https://elsewhere.example/'>x</a>")]
    public void What_the_policy_allows_is_no_breach(string html) => Assert.Empty(Breaches(html, Address));

    private static IEnumerable<string> Breaches(string html, Uri address) => Policy.Breaches(new HtmlParser().ParseDocument(html), address);

    /// <summary>The text files of the real content, with a page that uses everything Markdown gives, and one that has moved.</summary>
    private static IEnumerable<(string Path, string Text)> Files()
    {
        using var folder = new TemporaryFolder();
        folder.CopyFrom(Repository.Path("content"), "content");
        folder.CopyFrom(Repository.Path("tests", "Schwerpunkt.Tests", "Laws"), "laws");
        File.Copy(folder.Path("laws", "kitchen-sink.md"), folder.Path("content", "alles.md"));
        File.Copy(folder.Path("content", "fussgaengerzone.jpg"), folder.Path("content", "bild.jpg"));
        folder.Write("content/bericht.pdf", "%PDF-1.4");
        folder.Write("content/bild.jpg.yml", "credit: © MIL / Fink\nalt: Ein Bild\n");
        folder.Write("content/umgezogen.md", "---\ntitle: Umgezogen\naliases: [/alte-adresse/]\ntags: [Markt]\n---\n\nText.\n");
        var result = FolderBuild.Run(folder.Path("content"), new DateOnly(2026, 3, 3), new BuildOptions(Drafts: true), InstalledThemes.All);
        Assert.True(result.Files.Length > 0, string.Join('\n', result.Findings));
        return [.. result.Files.Select(Shown)];
    }

    private static (string Path, string Text) Shown(OutputFile file)
    {
        if (file is OutputFile.Asset asset) return (file.Path, Encoding.UTF8.GetString(asset.Bytes.Span));
        if (file is not OutputFile.Rendered rendered) return (file.Path, "");
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        rendered.Write(writer);
        return (file.Path, writer.ToString());
    }
}
