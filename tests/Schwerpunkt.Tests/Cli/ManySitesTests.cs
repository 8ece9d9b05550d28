using System.Globalization;
using System.Text.Json;
using Schwerpunkt.Disk;
using Schwerpunkt.Disk.Pictures;
using Schwerpunkt.Tests.Imaging;
using Schwerpunkt.Themes;

namespace Schwerpunkt.Tests.Cli;

/// <summary><c>build --sites</c> and <c>check --sites</c>: many sites, one process, one cache, one report.</summary>
public sealed class ManySitesTests
{
    private const string DeadLink = "[Zum Bericht](fehlt.md)";

    [Fact]
    public void Each_folder_with_a_site_yml_becomes_a_site_of_its_own()
    {
        using var folder = Sites("b", "a", "_c", ".d");
        folder.Write("sites/lose/text.md", Site.Page("Lose", "Text."));
        folder.Write("sites/liesmich.md", "Text.");
        var answer = Build(folder);
        Assert.Equal((0, ""), (answer.Code, answer.Error));
        Assert.Equal(["a", "b"], folder.Names("output"));
        Assert.Contains("Auftritt a", File.ReadAllText(folder.Path("output", "a", "index.html")), StringComparison.Ordinal);
        Assert.Matches(@"\nFertig: 2 Auftritte mit 2 Seiten in .*/output/ geschrieben, in \d+,\d+ s\.\nWiederholungen entfernt: 0\. Befunde: 0 Fehler, 0 Warnungen, 0 Hinweise\.\n$", answer.Output);
    }

    [Fact]
    public void A_site_is_written_byte_for_byte_as_when_it_is_built_alone()
    {
        using var folder = Sites("a", "b");
        Assert.Equal(0, Build(folder, "--compress").Code);
        Assert.Equal(0, Command.Run("build", "--content", folder.Path("sites", "a"), "--output", folder.Path("alone"), "--today", "2026-03-03", "--compress").Code);
        Assert.Equal(folder.Snapshot("alone"), folder.Snapshot("output/a"));
    }

    [Fact]
    public void A_site_with_errors_keeps_its_old_output_and_stops_no_other()
    {
        using var folder = Sites("a", "b", "c");
        Build(folder);
        var before = folder.Snapshot("output/b");
        foreach (var name in new[] { "a", "b" }) folder.Write($"sites/{name}/neu.md", Site.Page("Neu", name == "b" ? DeadLink : "Text."));
        var answer = Build(folder);
        Assert.Equal(1, answer.Code);
        Assert.Equal(before, folder.Snapshot("output/b"));
        Assert.True(File.Exists(folder.Path("output", "a", "neu", "index.html")));
        Assert.Contains("/sites/b/neu.md(5,1): error verweis-ins-leere: ", Assert.Single(answer.Findings), StringComparison.Ordinal);
        Assert.Matches(@"\n\nb: Der Inhalt enthält Fehler \(1 Fehler, 0 Warnungen, 0 Hinweise\); .*/output/b/ ist unverändert\.\nFertig: 2 von 3 Auftritten mit 3 Seiten in ", answer.Output);
    }

    [Fact]
    public void What_the_machine_says_of_one_site_is_told_and_stops_no_other()
    {
        using var folder = Sites("a", "b");
        folder.Write("output/a/fremd.txt", "Nicht vom Programm.");
        var answer = Build(folder);
        Assert.Equal(2, answer.Code);
        Assert.Contains("\na: ", answer.Output, StringComparison.Ordinal);
        Assert.Contains("Fertig: 1 von 2 Auftritten", answer.Output, StringComparison.Ordinal);
        Assert.Equal(["fremd.txt"], folder.Names("output/a"));
        Assert.True(File.Exists(folder.Path("output", "b", "index.html")));
    }

    [Fact]
    public void A_site_yml_that_is_called_otherwise_is_not_passed_over()
    {
        using var folder = Sites("a");
        folder.Write("sites/b/site.yaml", Site.Config);
        var answer = Build(folder);
        Assert.Equal(1, answer.Code);
        Assert.Contains("/sites/b/site.yml(1,1): error ", answer.Output, StringComparison.Ordinal);
        Assert.Equal(["a"], folder.Names("output"));
    }

    [Theory]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("gitlab")]
    public void All_findings_stand_in_one_document(string format)
    {
        using var folder = Sites("a", "b");
        foreach (var name in new[] { "a", "b" }) folder.Write($"sites/{name}/neu.md", Site.Page("Neu", DeadLink));
        var answer = Build(folder, "--format", format);
        using var document = JsonDocument.Parse(answer.Output);
        var text = document.RootElement.GetRawText();
        Assert.All(new[] { "a", "b" }, name => Assert.Contains($"/sites/{name}/neu.md", text, StringComparison.Ordinal));
        Assert.Contains("Fertig: 0 von 2 Auftritten", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_tells_the_same_and_writes_nothing()
    {
        using var folder = Sites("a", "b");
        folder.Write("sites/b/neu.md", Site.Page("Neu", DeadLink));
        var answer = Command.Run("check", "--sites", folder.Path("sites"), "--today", "2026-03-03");
        Assert.Equal(1, answer.Code);
        Assert.Equal(Build(folder).Findings, answer.Findings);
        Assert.Contains("\nb: Der Inhalt enthält Fehler (1 Fehler, 0 Warnungen, 0 Hinweise); so wird er nicht geschrieben.\nGeprüft: 2 Auftritte mit 3 Seiten in ", answer.Output, StringComparison.Ordinal);
        Assert.EndsWith("Befunde: 1 Fehler, 0 Warnungen, 0 Hinweise.\n", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Many_findings_of_a_site_are_said_and_a_person_is_told_how_to_see_all()
    {
        using var folder = Sites("a", "b");
        for (var i = 10; i < 61; i++) folder.Write(string.Create(CultureInfo.InvariantCulture, $"sites/b/{i}.md"), Site.Page($"Seite {i}", "# Noch ein Titel"));
        var answer = Command.Run("check", "--sites", folder.Path("sites"), "--today", "2026-03-03");
        Assert.Contains("\nb: 0 Fehler, 51 Warnungen, 1 Hinweis.\n", answer.Output, StringComparison.Ordinal);
        Assert.Contains($"Alle nennt „schwerpunkt check --sites {folder.Path("sites")} --format json“", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_of_several_sites_is_encoded_once_however_many_are_built_at_a_time()
    {
        var names = Enumerable.Range(0, 8).Select(i => string.Create(CultureInfo.InvariantCulture, $"s{i}")).ToArray();
        using var folder = Sites(names);
        var picture = Photographs.Credited("© MIL / Fink", 600, 400);
        foreach (var name in names)
        {
            folder.WriteBytes($"sites/{name}/foto.jpg", picture);
            folder.Write($"sites/{name}/index.md", Site.Page($"Auftritt {name}", "![Ein Platz](foto.jpg)"));
        }

        var (turns, encoded) = (new PictureTurns(), 0);
        Parallel.ForEach(names, name => FolderBuild.Run(folder.Path("sites", name), new DateOnly(2026, 3, 3), new BuildOptions(), InstalledThemes.All, files => new PictureFolder(files, turns: turns), (_, _) => new Counter(() => Interlocked.Increment(ref encoded))));
        var entries = Entries();
        Assert.Equal(entries, encoded);
        Assert.NotEqual(0, entries);
        // The command finds all of them there.
        Assert.Equal(0, Build(folder).Code);
        Assert.Equal(entries, Entries());

        int Entries() => Directory.GetFiles(folder.Path("sites", ".schwerpunkt-cache"), "*", SearchOption.AllDirectories).Length;
    }

    [Theory]
    [InlineData("--base-url", "https://www.example.org/")]
    [InlineData("--content", "content")]
    [InlineData("--prune-cache")]
    public void What_means_a_single_site_is_refused(params string[] option)
    {
        using var folder = Sites("a");
        var answer = Build(folder, option);
        Assert.Equal((2, ""), (answer.Code, answer.Output));
        Assert.Contains($"„{option[0]}“ und „--sites“ gehen nicht zusammen", answer.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.Path("output")));
    }

    [Fact]
    public void Folders_that_would_mix_are_refused()
    {
        using var folder = Sites("a");
        Assert.Contains("dürfen nicht ineinander liegen", Command.Run("build", "--sites", folder.Path("sites"), "--output", folder.Path("sites", "aus")).Error, StringComparison.Ordinal);
        Assert.Contains("kein Auftritt", Command.Run("build", "--sites", folder.Path("sites", "a"), "--output", folder.Path("output")).Error, StringComparison.Ordinal);
        Assert.Contains("gibt es nicht", Command.Run("check", "--sites", folder.Path("fehlt")).Error, StringComparison.Ordinal);
        Assert.Contains("Lassen Sie den Pfad weg", Command.Run("check", "--sites", folder.Path("sites"), "a").Error, StringComparison.Ordinal);
        Assert.Contains("„--external“ und „--sites“", Command.Run("check", "--sites", folder.Path("sites"), "--external").Error, StringComparison.Ordinal);
        Command.Run("build", "--content", folder.Path("sites", "a"), "--output", folder.Path("output"));
        Assert.Contains("liegt ein einzelner Auftritt", Build(folder).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_site_whose_name_looks_like_a_folder_in_the_making_is_left_alone()
    {
        using var folder = Sites("a");
        Build(folder);
        var making = string.Create(CultureInfo.InvariantCulture, $".a-neu-b-neu-{Environment.ProcessId}");
        folder.Write($"output/{making}/seite.html", "Entsteht gerade.");
        Build(folder);
        Assert.Contains(making, folder.Names("output"));
    }

    private sealed class Counter(Action advance) : IWorkDisplay
    {
        public void Advance() => advance();

        public void Dispose()
        {
            // Nothing is shown.
        }
    }

    private static TemporaryFolder Sites(params string[] names)
    {
        var folder = new TemporaryFolder();
        foreach (var name in names)
        {
            folder.Write($"sites/{name}/site.yml", Site.Config);
            folder.Write($"sites/{name}/index.md", Site.Page($"Auftritt {name}", "Guten Tag."));
        }

        return folder;
    }

    private static Answer Build(TemporaryFolder folder, params string[] more) =>
        Command.Run(["build", "--sites", folder.Path("sites"), "--output", folder.Path("output"), "--today", "2026-03-03", .. more]);
}
