namespace Schwerpunkt.Tests.Cli;

/// <summary>The command <c>export</c>: all or nothing, and nobody else's files.</summary>
public sealed class ExportTests
{
    [Fact]
    public void A_second_run_changes_nothing()
    {
        using var site = new Site();
        Assert.Equal(0, Export(site, "plain").Code);
        var before = site.Folder.Snapshot("aus");
        Assert.Equal(0, Export(site, "plain").Code);
        Assert.Equal(before, site.Folder.Snapshot("aus"));
    }

    [Fact]
    public void A_download_of_the_sites_own_keeps_its_name()
    {
        using var site = new Site();
        site.Write("adressen.csv", "Ort;Straße\n");
        site.Write("liste.md", Site.Page("Liste", "[Alle Orte](adressen.csv)"));
        Assert.Contains("stehen in adressen-2.csv", Export(site, "plain").Output, StringComparison.Ordinal);
        Assert.Equal("Ort;Straße\n", File.ReadAllText(site.Folder.Path("aus/adressen.csv")));
    }

    [Fact]
    public void An_error_stops_it_and_says_where()
    {
        using var site = new Site();
        site.Write("kaputt.md", Site.Page("Kaputt", "[Fort](fehlt.md)"));
        var answer = Export(site, "hugo");
        Assert.Equal(1, answer.Code);
        Assert.Contains("kaputt.md(", answer.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(site.Folder.Path("aus")));
    }

    [Fact]
    public void A_folder_with_somebodys_files_is_left_alone()
    {
        using var site = new Site();
        site.Folder.Write("aus/brief.txt", "Wichtig.");
        Assert.Equal(2, Export(site, "plain").Code);
        Assert.Equal(["brief.txt"], site.Folder.Names("aus"));
    }

    [Theory]
    [InlineData("--to plain (schlichtes", "export", "aus")]
    [InlineData("Nennen Sie einen Ordner", "export", "--to", "plain")]
    [InlineData("Möglich sind: plain", "export", "--to", "jekyll", "aus")]
    public void What_is_missing_is_asked_for(string expected, params string[] call)
    {
        var answer = Command.Run(call);
        Assert.Equal(2, answer.Code);
        Assert.Contains(expected, answer.Error, StringComparison.Ordinal);
    }

    private static Answer Export(Site site, string to) => Command.Run(site.Args("export", "--to", to, site.Folder.Path("aus")));
}
