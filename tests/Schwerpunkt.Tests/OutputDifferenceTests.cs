using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Schwerpunkt.Publishing.Files;

namespace Schwerpunkt.Tests;

/// <summary>What two lists of outputs say about each other, and which lists are not to be trusted.</summary>
public sealed class OutputDifferenceTests
{
    private static readonly string Hash = new('0', 64);

    [Theory]
    [InlineData("a/index.html", OutputKind.Page, true)]
    [InlineData("404.html", OutputKind.Page, true)]
    [InlineData("a/plan.pdf", OutputKind.Download, true)]
    [InlineData("a/daten.csv", OutputKind.Download, true)]
    [InlineData("a/plan.svg", OutputKind.Picture, false)]
    [InlineData("sitemap-2.xml", OutputKind.ForMachines, false)]
    [InlineData("feed.xml", OutputKind.ForMachines, false)]
    [InlineData("_redirects", OutputKind.ForMachines, false)]
    [InlineData(".well-known/security.txt", OutputKind.ForMachines, false)]
    public void What_is_gone_is_a_warning_where_people_know_its_address(string path, OutputKind kind, bool isWarning)
    {
        var change = Assert.Single(OutputDifference.Of(Listed(path), Listed()).Changes);
        Assert.Equal((OutputFate.Vanished, kind, isWarning), (change.Fate, change.Kind, change.IsWarning));
        Assert.Equal(OutputFate.Added, Assert.Single(OutputDifference.Of(Listed(), Listed(path)).Changes).Fate);
    }

    [Theory]
    [InlineData("assets/mil.0123abcd.css")]
    [InlineData("a/bild-480.0123abcd.webp")]
    [InlineData("a/plan.0123abcd.svg")]
    public void Names_that_change_with_their_bytes_are_no_news(string path) => Assert.Empty(OutputDifference.Of(Listed(path), Listed()).Changes);

    [Fact]
    public void Compressed_copies_are_no_news_and_an_archive_is()
    {
        Assert.Equal(["a.txt"], Paths(Listed("a.txt", "a.txt.br", "a.txt.gz"), Listed()));
        Assert.Equal(["daten.tar.gz"], Paths(Listed("daten.tar.gz"), Listed()));
    }

    [Fact]
    public void A_download_that_lies_elsewhere_is_found_by_its_bytes()
    {
        var gone = OutputDifference.Of(Listed("alt/plan.pdf"), Listed("neu/plan.pdf")).Changes.Single(change => change.IsWarning);
        Assert.Equal("/neu/plan.pdf", gone.LeadsTo);
    }

    [Fact]
    public void Pages_are_told_apart_by_what_they_say()
    {
        var old = Seen("1", ("alt/index.html", Page("Alt", "x")), ("rahmen/index.html", Page("R", "gleich")), ("text/index.html", Page("T", "vorher")), ("frueher/index.html", Leading("/alt/")), ("anders/index.html", Leading("/alt/")));
        var next = Seen("2", ("alt/index.html", Leading("/neu/")), ("rahmen/index.html", "<p>Menü</p>" + Page("R", "gleich")), ("text/index.html", Page("T", "nachher")), ("neu/index.html", Page("A & B", "x")), ("anders/index.html", Leading("/neu/")));
        Assert.Equal(
            [
                "/alt/ LeadsOn Page Alt /neu/ False False",
                "/anders/ Changed OldAddress  /neu/ False False",
                "/frueher/ Vanished OldAddress  /alt/ False True",
                "/neu/ Added Page A & B  False False",
                "/rahmen/ Changed Page R  True False",
                "/text/ Changed Page T  False False",
            ],
            OutputDifference.Of(old, next).Changes.Select(change => $"{change.Address} {change.Fate} {change.Kind} {change.Title} {change.LeadsTo} {change.IsFrameOnly} {change.IsWarning}"));
    }

    [Fact]
    public void A_list_alone_does_not_know_what_leads_on()
    {
        var difference = OutputDifference.Of(Listed("a/index.html"), new KnownOutput(new OutputManifest([Entry("a/index.html", "1")]), null));
        Assert.False(difference.SeesRedirects);
        Assert.Equal(OutputFate.Changed, Assert.Single(difference.Changes).Fate);
    }

    [Theory]
    [InlineData("../a")]
    [InlineData("a/../../b")]
    [InlineData("/etc/passwd")]
    [InlineData("a//b")]
    [InlineData("./a")]
    [InlineData("a\\b")]
    [InlineData("a\0b")]
    [InlineData("a\nb")]
    [InlineData("")]
    public void A_path_that_leads_out_is_not_sound(string path) => Assert.False(new OutputManifest([Entry(path, "0")]).IsSound);

    [Fact]
    public void A_path_is_named_once_and_a_hash_is_one()
    {
        var good = Entry("a", "0");
        Assert.True(new OutputManifest([good, Entry("b", "0")]).IsSound);
        Assert.False(new OutputManifest([good, good]).IsSound);
        Assert.False(new OutputManifest([good with { Sha256 = "0" }]).IsSound);
        Assert.False(new OutputManifest([good with { Sha256 = new string('A', 64) }]).IsSound);
        Assert.False(new OutputManifest([good with { Size = -1 }]).IsSound);
    }

    [Fact]
    public void A_list_says_where_files_stand_and_never_where_they_come_from()
    {
        var bytes = new OutputManifest([new OutputManifest.Entry("a/index.html", Hash, 3, "text/html")]).ToBytes();
        Assert.Equal($$"""{"version":1,"files":[{{"\n"}}{"path":"a/index.html","sha256":"{{Hash}}","size":3,"type":"text/html"}{{"\n"}}]}{{"\n"}}""", Encoding.UTF8.GetString(bytes));
    }

    [Fact]
    public void Lists_of_a_hundred_thousand_files_are_compared()
    {
        string[] paths = [.. Enumerable.Range(0, 100_000).Select(number => string.Create(CultureInfo.InvariantCulture, $"seiten/{number}/index.html"))];
        var read = OutputManifest.TryRead(Listed(paths).Manifest.ToBytes());
        Assert.True(read?.IsSound);
        Assert.Equal(50_000, OutputDifference.Of(Listed(paths), Listed(paths[..50_000])).Changes.Count(change => change.IsWarning));
    }

    private static string Page(string title, string text) => $"<title>{title.Replace("&", "&amp;", StringComparison.Ordinal)} – Probe</title><meta property=\"og:site_name\" content=\"Probe\"><main>{text}</main>";

    private static string Leading(string to) => $"<title>Umgezogen</title><meta http-equiv=\"refresh\" content=\"0; url={to}\">";

    private static string[] Paths(KnownOutput old, KnownOutput next) => [.. OutputDifference.Of(old, next).Changes.Select(change => change.Path)];

    private static KnownOutput Listed(params string[] paths) => new(new OutputManifest([.. paths.Select(path => Entry(path, "0"))]), null);

    /// <summary>An output whose pages can be read, with hashes that are no other's.</summary>
    private static KnownOutput Seen(string digit, params (string Path, string Html)[] pages)
    {
        var texts = pages.ToImmutableDictionary(page => page.Path, page => page.Html, StringComparer.Ordinal);
        return new KnownOutput(new OutputManifest([.. pages.Select(page => Entry(page.Path, digit))]), path => PublishedPage.Of(texts[path]));
    }

    private static OutputManifest.Entry Entry(string path, string digit) => new(path, string.Concat(Enumerable.Repeat(digit, 64)), 1, "text/plain");
}
