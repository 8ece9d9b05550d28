using System.Text.Json;
using Schwerpunkt.Tests.Imaging;

namespace Schwerpunkt.Tests.Cli;

/// <summary><c>shared</c> in site.yml: files that lie once and belong to several sites, and to no command that writes.</summary>
public sealed class SharedFolderTests
{
    private const string DeadLink = "[Zum Bericht](fehlt.md)";

    [Fact]
    public void Pages_pictures_sidecars_and_static_files_of_the_folder_are_part_of_the_site()
    {
        using var folder = Sites("a");
        folder.Write("sites/gemeinsam/service/hilfe.md", Site.Page("Hilfe", "![Ein Platz](platz.jpg)"));
        folder.WriteBytes("sites/gemeinsam/service/platz.jpg", Photograph);
        folder.Write("sites/gemeinsam/service/platz.jpg.yml", "credit: © MIL / Fink\n");
        folder.Write("sites/gemeinsam/service/index.md", Site.Page("Service", "Text."));
        folder.Write("sites/gemeinsam/static/CNAME", "www.example.org\n");
        folder.Write("sites/gemeinsam/static/.well-known/zeichen", "x");
        folder.Write("sites/gemeinsam/_entwurf/x.md", "Kein Teil.");
        folder.Write("sites/a/index.md", Site.Page("Auftritt a", "[Hilfe](service/hilfe.md)"));
        var answer = Build(folder, "a");
        Assert.Equal((0, ""), (answer.Code, answer.Error));
        Assert.Empty(answer.Findings);
        Assert.Contains("MIL / Fink", File.ReadAllText(folder.Path("output/service/hilfe/index.html")), StringComparison.Ordinal);
        Assert.True(File.Exists(folder.Path("output", "CNAME")));
        Assert.True(File.Exists(folder.Path("output", ".well-known", "zeichen")));
        Assert.NotEmpty(Directory.GetFiles(folder.Path("output"), "platz*.webp", SearchOption.AllDirectories));
        // A second build takes all of it from the cache and from the output.
        var before = folder.Snapshot("output");
        Assert.Equal(0, Build(folder, "a").Code);
        Assert.Equal(before, folder.Snapshot("output"));
        Assert.Equal(["index.md", "site.yml"], folder.Names("sites/a"));
    }

    [Fact]
    public void A_file_of_the_sites_own_takes_the_place_of_a_shared_one()
    {
        using var folder = Sites("a");
        folder.Write("sites/gemeinsam/hilfe.md", Site.Page("Gemeinsame Hilfe", DeadLink));
        folder.Write("sites/gemeinsam/index.md", Site.Page("Gemeinsame Startseite", "Text."));
        folder.Write("sites/gemeinsam/static/CNAME", "gemeinsam.example.org");
        folder.Write("sites/a/hilfe.md", Site.Page("Eigene Hilfe", "Text."));
        folder.Write("sites/a/static/CNAME", "eigen.example.org");
        var answer = Build(folder, "a");
        Assert.Equal((0, ""), (answer.Code, answer.Error));
        Assert.Contains("Eigene Hilfe", File.ReadAllText(folder.Path("output/hilfe/index.html")), StringComparison.Ordinal);
        Assert.Equal("eigen.example.org", File.ReadAllText(folder.Path("output/CNAME")));
        Assert.Contains("Auftritt a", File.ReadAllText(folder.Path("output/index.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_of_the_sites_own_does_not_get_the_credit_of_another()
    {
        using var folder = Sites("a");
        folder.WriteBytes("sites/gemeinsam/platz.jpg", Photograph);
        folder.Write("sites/gemeinsam/platz.jpg.yml", "credit: © MIL / Fink\n");
        folder.WriteBytes("sites/a/platz.jpg", [.. Photograph, 0]);
        folder.Write("sites/a/index.md", Site.Page("Auftritt a", "![Ein Platz](platz.jpg)"));
        var answer = Build(folder, "a");
        Assert.Equal(1, answer.Code);
        Assert.Contains("bild-ohne-nachweis", Assert.Single(answer.Findings), StringComparison.Ordinal);
        // Words of its own about a shared picture are another matter.
        File.Delete(folder.Path("sites", "a", "platz.jpg"));
        folder.Write("sites/a/platz.jpg.yml", "credit: © MIL / Krüger\n");
        Assert.Equal(0, Build(folder, "a").Code);
        Assert.Contains("MIL / Krüger", File.ReadAllText(folder.Path("output/index.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_shared_picture_without_a_credit_is_not_published()
    {
        using var folder = Sites("a");
        folder.WriteBytes("sites/gemeinsam/platz.jpg", Photograph);
        folder.Write("sites/gemeinsam/hilfe.md", Site.Page("Hilfe", "![Ein Platz](platz.jpg)"));
        var answer = Build(folder, "a");
        Assert.Equal(1, answer.Code);
        Assert.Contains("/sites/gemeinsam/hilfe.md(5,1): error bild-ohne-nachweis: ", Assert.Single(answer.Findings), StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.Path("output")));
    }

    [Fact]
    public void A_finding_names_the_shared_file_and_is_told_once_for_all_sites()
    {
        using var folder = Sites("a", "b");
        folder.Write("sites/gemeinsam/hilfe.md", Site.Page("Hilfe", DeadLink));
        var answer = Command.Run("check", "--sites", folder.Path("sites"), "--today", "2026-03-03");
        Assert.Equal(1, answer.Code);
        Assert.StartsWith($"{folder.Path("sites", "gemeinsam", "hilfe.md")}(5,1): error verweis-ins-leere: ", Assert.Single(answer.Findings), StringComparison.Ordinal);
        Assert.Contains("\na: Der Inhalt enthält Fehler", answer.Output, StringComparison.Ordinal);
        Assert.Contains("\nb: Der Inhalt enthält Fehler", answer.Output, StringComparison.Ordinal);
        Assert.Contains("Geprüft: 2 Auftritte mit 4 Seiten", answer.Output, StringComparison.Ordinal);
        Assert.Contains("Befunde: 1 Fehler, 0 Warnungen", answer.Output, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(Command.Run("check", "--sites", folder.Path("sites"), "--today", "2026-03-03", "--format", "json").Output);
        Assert.Equal(1, json.RootElement.GetProperty("findings").GetArrayLength());
    }

    [Fact]
    public void A_shared_picture_that_a_site_does_not_show_is_not_found_fault_with_and_stays_behind()
    {
        using var folder = Sites("a");
        folder.WriteBytes("sites/gemeinsam/platz.jpg", Photograph);
        folder.Write("sites/gemeinsam/platz.jpg.yml", "credit: © MIL / Fink\n");
        Assert.Empty(Build(folder, "a", "--strict").Findings);
        Assert.Empty(Directory.GetFiles(folder.Path("output"), "platz*", SearchOption.AllDirectories));
    }

    [Theory]
    [InlineData("../fehlt")]
    [InlineData("..")]
    [InlineData(".")]
    [InlineData("teil")]
    [InlineData("../../ausserhalb")]
    [InlineData("../gemeinsam/../../ausserhalb")]
    [InlineData("../verknuepft")]
    [InlineData("/etc")]
    [InlineData("../datei.txt")]
    public void A_folder_that_does_not_lie_beside_is_an_error(string shared)
    {
        using var folder = Sites("a");
        folder.Write("ausserhalb/geheim.md", Site.Page("Geheim", "Text."));
        folder.Write("sites/a/teil/index.md", Site.Page("Teil", "Text."));
        folder.Write("sites/datei.txt", "Text.");
        Directory.CreateSymbolicLink(folder.Path("sites", "verknuepft"), folder.Path("ausserhalb"));
        folder.Write("sites/a/site.yml", Site.Config + $"shared: {shared}\n");
        var answer = Build(folder, "a");
        Assert.Equal(1, answer.Code);
        Assert.Contains("/sites/a/site.yml(4,9): error angabe-falsch: ", Assert.Single(answer.Findings), StringComparison.Ordinal);
        Assert.Contains("ein Ordner, den es neben dem Inhaltsordner gibt", answer.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.Path("output")));
    }

    [Fact]
    public void A_link_in_the_shared_folder_leads_nowhere_else()
    {
        using var folder = Sites("a");
        folder.Write("sites/geheim.md", Site.Page("Geheim", "Text."));
        File.CreateSymbolicLink(folder.Path("sites", "gemeinsam", "offen.md"), folder.Path("sites", "geheim.md"));
        var answer = Build(folder, "a");
        Assert.Equal(1, answer.Code);
        Assert.Contains("/sites/gemeinsam/offen.md(1,1): error verknuepfung-nach-aussen: ", Assert.Single(answer.Findings), StringComparison.Ordinal);
    }

    [Fact]
    public void Commands_that_write_leave_shared_files_alone_and_find_no_fault_with_links_to_them()
    {
        using var folder = Sites("a");
        folder.Write("sites/gemeinsam/hilfe.md", Site.Page("Hilfe", "Er sagte \"Ja\".\n\n# Titel"));
        folder.Write("sites/a/alt.md", Site.Page("Alt", "Text."));
        folder.Write("sites/a/index.md", Site.Page("Auftritt a", "[Hilfe](hilfe.md) und [Alt](alt.md)"));
        var shared = folder.Snapshot("sites/gemeinsam");
        Assert.Equal(0, Command.Run("fix", "--content", folder.Path("sites", "a")).Code);
        var moved = Command.Run("move", "--content", folder.Path("sites", "a"), "alt.md", "neu.md");
        Assert.True(moved.Code == 0, moved.Output + moved.Error);
        Assert.NotEqual(0, Command.Run("move", "--content", folder.Path("sites", "a"), "hilfe.md", "anders.md").Code);
        Assert.Equal(0, Command.Run("agenda", "--content", folder.Path("sites", "a"), "--today", "2026-03-03").Code);
        Assert.Equal(shared, folder.Snapshot("sites/gemeinsam"));
        Assert.Equal(["index.md", "neu.md", "site.yml"], folder.Names("sites/a"));
        Assert.Equal(0, Build(folder, "a").Code);
    }

    [Fact]
    public void An_output_in_the_shared_folder_is_refused()
    {
        using var folder = Sites("a");
        var answer = Command.Run("build", "--content", folder.Path("sites", "a"), "--output", folder.Path("sites", "gemeinsam", "aus"));
        Assert.Equal(2, answer.Code);
        Assert.Contains("dürfen nicht ineinander liegen", answer.Error, StringComparison.Ordinal);
    }

    private static byte[] Photograph => Photographs.Jpeg(600, 400);

    private static TemporaryFolder Sites(params string[] names)
    {
        var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.Path("sites", "gemeinsam"));
        foreach (var name in names)
        {
            folder.Write($"sites/{name}/site.yml", Site.Config + "shared: ../gemeinsam\n");
            folder.Write($"sites/{name}/index.md", Site.Page($"Auftritt {name}", "Guten Tag."));
        }

        return folder;
    }

    private static Answer Build(TemporaryFolder folder, string name, params string[] more) =>
        Command.Run(["build", "--content", folder.Path("sites", name), "--output", folder.Path("output"), "--today", "2026-03-03", .. more]);
}
