using Schwerpunkt.Imaging;
using Schwerpunkt.Tests.Imaging;

namespace Schwerpunkt.Tests.Cli;

/// <summary>Real pictures from the content folder to the output folder.</summary>
public sealed class PictureTests
{
    private const string Cache = ".schwerpunkt-cache";

    [Fact]
    public void A_folder_of_photographs_gives_figures_with_the_credits_they_carry()
    {
        using var site = WithPictures("© MIL / Fink", "Foto: Anna Muster");
        var answer = site.Build("--strict");
        Assert.True(answer.Code == 0, answer.Output);
        var page = site.Output("index.html");
        Assert.Contains("©\u00A0MIL / Fink", page, StringComparison.Ordinal);
        Assert.Contains("Foto: Anna Muster", page, StringComparison.Ordinal);
        var made = Directory.GetFiles(site.Folder.Path("output"), "bild-1-*.*");
        Assert.Equal(7, made.Length); // two widths in three formats, and the crop
        Assert.All(made, file => Assert.Equal("Foto: Anna Muster", PictureHeaders.Read(file, File.ReadAllBytes(file)).Rights.Credit));
        Assert.False(File.Exists(site.Folder.Path("output", "bild-1.jpg")));
        Assert.Contains("Bilddatei", site.Output("bildnachweise/index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("k.jfif", "abc")]
    [InlineData("k.JPE", "abc")]
    [InlineData("k.svgz", "abc")]
    [InlineData("k.jp2", "abc")]
    [InlineData("k.jxl", "abc")]
    [InlineData("k.apng", "abc")]
    [InlineData("k.psd", "abc")]
    [InlineData("k.eps", "abc")]
    [InlineData("k.cur", "abc")]
    [InlineData("k.raw", "abc")]
    [InlineData("k.heic", "abc")]
    [InlineData("k.pdf", "\u00FF\u00D8\u00FF\u00E0")]
    [InlineData("k.dat", "GIF89a")]
    [InlineData("k.bild", "II*\0")]
    [InlineData("k.bin", "BM\u0001\u0001\u0001\u0001\0\0\0\0")]
    [InlineData("k.xml", "<?xml version='1.0'?><!-- a --><svg xmlns='http://www.w3.org/2000/svg'/>")]
    [InlineData("k", "8BPS")]
    public void A_linked_picture_needs_a_credit_under_any_name(string name, string bytes)
    {
        using var site = new Site();
        site.Folder.WriteBytes("content/" + name, System.Text.Encoding.Latin1.GetBytes(bytes));
        site.Write("index.md", Site.Page("Startseite", $"[Bild]({name})"));
        Assert.Contains(site.Build().Findings, finding => finding.Contains("bild-ohne-nachweis", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("k.pdf", "%PDF-1.4")]
    [InlineData("k.csv", "BM;Name;Ort;Zahl")]
    [InlineData("k.xml", "<plan><svg/></plan>")]
    [InlineData("k.txt", "")]
    public void What_is_no_picture_needs_none(string name, string bytes)
    {
        using var site = new Site();
        site.Folder.WriteBytes("content/" + name, System.Text.Encoding.Latin1.GetBytes(bytes));
        site.Write("index.md", Site.Page("Startseite", $"[Datei]({name})"));
        Assert.DoesNotContain(site.Build().Findings, finding => finding.Contains("bild-ohne-nachweis", StringComparison.Ordinal));
    }

    [Fact]
    public void A_picture_damaged_in_its_body_is_a_finding_and_the_library_says_nothing_besides()
    {
        using var site = WithPictures("© MIL / Fink");
        var bytes = Photographs.Jpeg();
        bytes.AsSpan(bytes.Length / 2, bytes.Length / 4).Fill(0x55);
        site.Folder.WriteBytes("content/halb.jpg", bytes);
        site.Write("index.md", Site.Page("Startseite", "![Eine Straße](halb.jpg \"© MIL / Fink\")"));
        var answer = Command.RunProcess(Command.Executable, site.Args("check"), site.Folder.Root);
        Assert.Contains("halb.jpg(1,1): error bild-defekt", answer.Output, StringComparison.Ordinal);
        Assert.Equal((1, ""), (answer.Code, answer.Error));
    }

    [Fact]
    public void A_picture_that_names_nobody_stops_the_build_and_says_the_three_ways()
    {
        using var site = WithPictures();
        site.Folder.WriteBytes("content/namenlos.jpg", Photographs.Jpeg());
        site.Write("index.md", Site.Page("Startseite", "![Eine Straße](namenlos.jpg)"));
        var answer = site.Build();
        Assert.Equal(1, answer.Code);
        var finding = Assert.Single(answer.Findings);
        foreach (var part in (string[])["bild-ohne-nachweis", "namenlos.jpg", "hinter den Dateinamen", "namenlos.jpg.yml", "IPTC"]) Assert.Contains(part, finding, StringComparison.Ordinal);
        Assert.False(Directory.Exists(site.Folder.Path("output")));
    }

    [Fact]
    public void The_cache_changes_no_byte_whether_cold_warm_or_damaged()
    {
        using var site = WithPictures("© MIL / Fink");
        site.Build();
        var cold = site.Folder.Snapshot("output");
        var entries = Entries(site);
        var written = entries.Select(File.GetLastWriteTimeUtc).ToList();
        site.Build();
        Assert.Equal(cold, site.Folder.Snapshot("output"));
        Assert.Equal(written, Entries(site).Select(File.GetLastWriteTimeUtc)); // nothing was encoded again
        File.WriteAllBytes(entries[0], File.ReadAllBytes(entries[0])[..40]);
        var flipped = File.ReadAllBytes(entries[1]);
        flipped[^20] ^= 1;
        File.WriteAllBytes(entries[1], flipped);
        File.WriteAllBytes(entries[2], []);
        site.Build();
        Assert.Equal(cold, site.Folder.Snapshot("output"));
        Directory.Delete(site.Folder.Path(Cache), recursive: true);
        site.Build();
        Assert.Equal(cold, site.Folder.Snapshot("output"));
    }

    [Fact]
    public void A_check_finds_a_damaged_picture_and_writes_nothing()
    {
        using var site = WithPictures("© MIL / Fink");
        Assert.Equal(0, site.Check("--strict").Code);
        var whole = Photographs.Credited("© MIL / Fink", 900, 600);
        site.Folder.WriteBytes("content/bild-0.jpg", [.. whole[..(whole.Length / 2)], 0xFF, 0xD9]);
        var answer = site.Check();
        Assert.Contains("content/bild-0.jpg(1,1): error bild-defekt: ", Assert.Single(answer.Findings), StringComparison.Ordinal);
        Assert.Equal(["content"], site.Folder.Names());
    }

    [Fact]
    public void Changing_a_credit_changes_it_everywhere()
    {
        using var site = WithPictures("© MIL / Fink");
        site.Build();
        var before = Made(site);
        site.Write("bild-0.jpg.yml", "credit: © Anna Muster\n");
        site.Build();
        Assert.Empty(before.Intersect(Made(site)));
        Assert.Equal(before.Length, Made(site).Length);
        Assert.All(Made(site), file => Assert.Equal("© Anna Muster", PictureHeaders.Read(file, File.ReadAllBytes(file)).Rights.Credit));
        Assert.DoesNotContain("Fink", site.Output("index.html") + site.Output("bildnachweise/index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("build")]
    [InlineData("check")]
    public void A_damaged_picture_is_a_finding_and_the_old_site_stays(string command)
    {
        using var site = WithPictures("© MIL / Fink");
        site.Build();
        var before = site.Folder.Snapshot("output");
        var whole = Photographs.Credited("© MIL / Fink", 900, 600);
        site.Folder.WriteBytes("content/bild-0.jpg", [.. whole[..(whole.Length / 2)], 0xFF, 0xD9]);
        var answer = Command.Run(site.Args(command));
        Assert.Equal(1, answer.Code);
        Assert.Contains("content/bild-0.jpg(1,1): error bild-defekt: ", Assert.Single(answer.Findings), StringComparison.Ordinal);
        Assert.Equal(before, site.Folder.Snapshot("output"));
    }

    [Fact]
    public void Without_widths_pictures_are_copied_undecoded()
    {
        using var site = WithPictures("© MIL / Fink");
        site.Write("site.yml", Site.Config + "images:\n  widths: []\n");
        Assert.Equal(0, site.Build().Code);
        Assert.Equal(File.ReadAllBytes(site.Folder.Path("content", "bild-0.jpg")), File.ReadAllBytes(site.Folder.Path("output", "bild-0.jpg")));
        Assert.False(Directory.Exists(site.Folder.Path(Cache)));
    }

    private static Site WithPictures(params string[] credits)
    {
        var site = new Site();
        for (var i = 0; i < credits.Length; i++) site.Folder.WriteBytes($"content/bild-{i}.jpg", Photographs.Credited(credits[i], 600, 400 + i));
        site.Write("index.md", Site.Page("Startseite", string.Join("\n\n", credits.Select((_, i) => $"![Straße Nummer {i}](bild-{i}.jpg)")) + "\n\nText.", "image:\n  src: bild-" + Math.Max(0, credits.Length - 1) + ".jpg\n  alt: Eine Straße\n"));
        return site;
    }

    private static string[] Entries(Site site) => [.. Directory.GetFiles(site.Folder.Path(Cache), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    private static string[] Made(Site site) => [.. Directory.GetFiles(site.Folder.Path("output"), "bild-0-*.*").Order(StringComparer.Ordinal)];
}
