using System.Runtime.Versioning;

namespace Schwerpunkt.Tests.Cli;

/// <summary>What a content folder may hold: umlauts in both spellings, links, things that are no page.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class ContentFolderTests
{
    [Fact]
    public void Names_with_umlauts_and_spaces_give_plain_addresses()
    {
        using var site = new Site();
        site.Write("Über uns/Straße & Platz.md", Site.Page("Straßen", "Text."));
        site.Write("index.md", Site.Page("Startseite", "[Straßen](<Über uns/Straße & Platz.md>) [Noch einmal](%C3%9Cber%20uns/Stra%C3%9Fe%20%26%20Platz.md)"));
        Assert.Equal(0, site.Build().Code);
        Assert.Contains("<a href=\"/ueber-uns/strasse-platz/\">Straßen</a>", site.Output("index.html"), StringComparison.Ordinal);
        Assert.True(File.Exists(site.Folder.Path("output", "ueber-uns", "strasse-platz", "index.html")));
    }

    [Fact]
    public void A_decomposed_file_name_gives_the_same_address()
    {
        using var site = new Site();
        site.Write("Sta\u0308dte.md", Site.Page("Städte", "Text."));
        Assert.Equal(0, site.Build().Code);
        Assert.True(File.Exists(site.Folder.Path("output", "staedte", "index.html")));
    }

    [Fact]
    public void Names_with_a_dot_or_a_line_in_front_are_left_out()
    {
        using var site = new Site();
        foreach (var path in (string[])["_entwurf.md", ".versteckt.md", "_ordner/a.md", ".git/b.md", "a/_c.md"]) site.Write(path, "kein Kopf, kein UTF-8: \u0000");
        var answer = site.Build("--strict");
        Assert.True(answer.Code == 0, answer.Output);
        Assert.Empty(answer.Findings);
    }

    [Fact(Timeout = 30_000)]
    public async Task Links_that_lead_in_circles_do_not_hang()
    {
        using var site = new Site();
        Directory.CreateSymbolicLink(site.Folder.Path("content", "kreis"), site.Folder.Path("content"));
        Directory.CreateSymbolicLink(site.Folder.Path("content", "aufwärts"), "..");
        File.CreateSymbolicLink(site.Folder.Path("content", "selbst"), "selbst");
        var answer = await Task.Run(() => site.Build());
        Assert.Equal(1, answer.Code);
        Assert.Contains("content/selbst(1,1): error datei-unlesbar", Assert.Single(answer.Findings), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("seite.md")]
    [InlineData("bericht.pdf")]
    [InlineData("bild.jpg.yml")]
    [InlineData("bild.jpg")]
    public void A_link_that_leads_nowhere_is_a_finding(string name)
    {
        using var site = new Site();
        File.CreateSymbolicLink(site.Folder.Path("content", name), "nirgends");
        var answer = site.Build();
        Assert.Equal(1, answer.Code);
        Assert.Contains($"content/{name}(1,1): error datei-unlesbar: ", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_is_called_like_a_page_is_a_folder()
    {
        using var site = new Site();
        site.Write("ordner.md/innen.md", Site.Page("Innen", "Text."));
        Assert.Equal(0, site.Build().Code);
        Assert.True(File.Exists(site.Folder.Path("output", "ordner-md", "innen", "index.html")));
    }

    [Fact]
    public void A_link_to_a_file_elsewhere_is_read_like_the_file()
    {
        using var site = new Site();
        site.Folder.Write("anderswo/seite.md", Site.Page("Von anderswo", "Text."));
        File.CreateSymbolicLink(site.Folder.Path("content", "seite.md"), site.Folder.Path("anderswo", "seite.md"));
        Assert.Equal(0, site.Build().Code);
        Assert.Contains("Von anderswo", site.Output("seite/index.html"), StringComparison.Ordinal);
    }
}
