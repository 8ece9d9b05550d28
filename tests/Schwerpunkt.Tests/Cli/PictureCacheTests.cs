using Schwerpunkt.Cli;
using Schwerpunkt.Disk.Pictures;
using Schwerpunkt.Pictures;
using Schwerpunkt.Tests.Imaging;

namespace Schwerpunkt.Tests.Cli;

/// <summary>Encoded pictures are kept, said, and let go; never more of them are decoded than memory holds.</summary>
public sealed class PictureCacheTests
{
    [Fact]
    public void A_build_that_encodes_says_what_the_cache_takes_and_one_that_does_not_says_nothing()
    {
        using var site = WithPictures(2);
        var first = site.Build().Output;
        Assert.Contains($"Zwischenspeicher der Bilder: {Entries(site).Length} Dateien, 0,", first, StringComparison.Ordinal);
        Assert.DoesNotContain("Zwischenspeicher", site.Build().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_site_does_not_need_goes_when_asked()
    {
        using var site = WithPictures(2);
        site.Write("index.md", OnePicture);
        site.Build();
        var needed = Entries(site);
        site.Write("index.md", Pictures(2));
        site.Build();
        var all = Entries(site);
        site.Write("index.md", OnePicture);
        Assert.DoesNotContain("gelöscht", site.Build().Output, StringComparison.Ordinal);
        Assert.Equal(all, Entries(site));
        Assert.Matches($@"Zwischenspeicher der Bilder: {needed.Length} Dateien, 0,\d MB, in .*\.schwerpunkt-cache/; gelöscht: {all.Length - needed.Length} \(0,\d MB\)\.", site.Build("--prune-cache").Output);
        Assert.Equal(needed, Entries(site));
    }

    [Fact]
    public void What_no_build_has_used_for_a_quarter_of_a_year_goes_when_pictures_are_encoded()
    {
        using var site = WithPictures(2);
        site.Build();
        var longAgo = DateTime.UtcNow.AddDays(-100);
        var all = Entries(site);
        foreach (var entry in all) File.SetLastWriteTimeUtc(entry, longAgo);
        site.Write("index.md", OnePicture);
        site.Build();
        // Those of the picture that is still shown count as used now; nothing was encoded, so nothing has gone.
        Assert.Equal(all, Entries(site));
        var used = all.Where(entry => File.GetLastWriteTimeUtc(entry) > longAgo.AddDays(1)).ToArray();
        Assert.InRange(used.Length, 1, all.Length - 1);
        site.Folder.WriteBytes("content/bild-2.jpg", Photographs.Credited("© MIL / Fink", 600, 402));
        site.Write("index.md", OnePicture + "\n![Straße Nummer 2](bild-2.jpg)\n");
        site.Build();
        Assert.Empty(used.Except(Entries(site)));
        Assert.Empty(all.Except(used).Intersect(Entries(site)));
    }

    [Fact]
    public void Builds_that_prune_one_cache_at_the_same_time_give_the_same_bytes()
    {
        using var site = WithPictures(3);
        site.Build();
        var expected = site.Folder.Snapshot("output");
        Parallel.For(0, 6, i =>
        {
            var output = site.Folder.Path(string.Create(null, $"output-{i}"));
            Assert.Equal(0, Command.Run("build", "--content", site.Folder.Path("content"), "--output", output, "--today", "2026-03-03", i % 2 == 0 ? "--prune-cache" : "--strict").Code);
        });
        for (var i = 0; i < 6; i++) Assert.Equal(expected, site.Folder.Snapshot(string.Create(null, $"output-{i}")));
    }

    /// <summary>Two pictures of 60 megapixels in AVIF take 1.9 GB; the second waits for the first.</summary>
    [Fact]
    public async Task Large_pictures_wait_for_each_other_and_small_ones_do_not()
    {
        var room = new DecodingRoom();
        var first = room.Take(Facts(10_000, 6_000));
        room.Take(Facts(1_000, 1_000)).Dispose();
        var second = Task.Run(() => room.Take(Facts(10_000, 6_000)));
        Assert.NotSame(second, await Task.WhenAny(second, Task.Delay(200)));
        first.Dispose();
        (await second).Dispose();
        room.Take(Facts(40_000, 40_000)).Dispose();
    }

    [Fact]
    public void Where_nobody_watches_a_line_is_written_now_and_then()
    {
        using var error = new StringWriter();
        using (var often = new ProgressLines("Bilder umrechnen", 2_000, error, TimeSpan.Zero))
        {
            for (var i = 0; i < 2; i++) often.Advance();
        }

        using (var seldom = new ProgressLines("Bilder umrechnen", 2_000, error, TimeSpan.FromDays(1))) seldom.Advance();
        Assert.Equal($"Bilder umrechnen: 1 von 2.000{Environment.NewLine}Bilder umrechnen: 2 von 2.000{Environment.NewLine}", error.ToString());
    }

    private static PictureFacts Facts(int width, int height) => new("a.avif", "00", width, height, PictureFormat.Avif, EmbeddedRights.None, null);

    private static Site WithPictures(int number)
    {
        var site = new Site();
        for (var i = 0; i < number; i++) site.Folder.WriteBytes($"content/bild-{i}.jpg", Photographs.Credited("© MIL / Fink", 600, 400 + i));
        site.Write("index.md", Pictures(number));
        return site;
    }

    private static string OnePicture => Pictures(1);

    private static string Pictures(int number) => Site.Page("Startseite", string.Join("\n\n", Enumerable.Range(0, number).Select(i => $"![Straße Nummer {i}](bild-{i}.jpg)")));

    private static string[] Entries(Site site) => [.. Directory.GetFiles(site.Folder.Path(".schwerpunkt-cache"), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
}
