using System.Globalization;
using System.Runtime.Versioning;

namespace Schwerpunkt.Tests.Cli;

/// <summary>At every moment the output folder holds the whole old site or the whole new one, and nobody's work is lost.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class OutputFolderTests
{
    /// <summary>No process has this number (Linux counts to 4,194,304).</summary>
    private const string Dead = "4194399";

    [LinuxFact]
    public void With_an_error_the_old_site_stays_byte_for_byte()
    {
        using var site = new Site();
        Assert.Equal(0, site.Build().Code);
        var before = site.Folder.Snapshot("output");
        site.Write("index.md", Site.Page("Startseite", "[Weiter](fehlt.md)"));
        site.Write("b.md", Site.Page("Seite B", "Neu."));
        Assert.Equal(1, site.Build().Code);
        Assert.Equal(before, site.Folder.Snapshot("output"));
        Assert.Equal(["content", "output"], site.Folder.Names());
    }

    [LinuxFact]
    public void A_new_site_takes_the_place_of_the_old_one_as_a_whole()
    {
        using var site = new Site();
        site.Write("alt.md", Site.Page("Alte Seite", "Geht."));
        Assert.Equal(0, site.Build().Code);
        File.Delete(site.Folder.Path("content", "alt.md"));
        Assert.Equal(0, site.Build().Code);
        Assert.False(Directory.Exists(site.Folder.Path("output", "alt")));
        Assert.Equal(["content", "output"], site.Folder.Names());
    }

    [LinuxFact]
    public void A_folder_with_other_things_in_it_is_not_replaced()
    {
        using var site = new Site();
        site.Folder.Write("output/Steuererklärung.txt", "Arbeit von Wochen");
        var answer = site.Build();
        Assert.Equal(2, answer.Code);
        Assert.Contains("enthält etwas anderes als einen früheren Auftritt", answer.Error, StringComparison.Ordinal);
        Assert.Equal(["Steuererklärung.txt"], site.Folder.Names("output"));
    }

    [LinuxFact]
    public void An_empty_folder_and_a_missing_one_are_filled()
    {
        using var site = new Site();
        Directory.CreateDirectory(site.Folder.Path("output"));
        Assert.Equal(0, site.Build().Code);
        Assert.Equal(0, site.BuildTo(site.Folder.Path("tief", "unten", "neu")).Code);
        Assert.Equal(site.Folder.Snapshot("output"), site.Folder.Snapshot("tief/unten/neu"));
    }

    [LinuxTheory]
    [InlineData("content")]
    [InlineData("content/output")]
    [InlineData("content/../content/./tief")]
    [InlineData(".")]
    [InlineData("content/")]
    public void Output_and_content_must_not_lie_within_each_other(string output)
    {
        using var site = new Site();
        var before = site.Folder.Snapshot("");
        var answer = site.BuildTo(site.Folder.Path(output));
        Assert.Equal(2, answer.Code);
        Assert.Contains("dürfen nicht ineinander liegen", answer.Error, StringComparison.Ordinal);
        Assert.Equal(before, site.Folder.Snapshot(""));
    }

    [LinuxFact]
    public void A_link_into_the_content_is_no_way_round()
    {
        using var site = new Site();
        Directory.CreateSymbolicLink(site.Folder.Path("link"), site.Folder.Path("content"));
        var before = site.Folder.Snapshot("content");
        Assert.Equal(2, site.BuildTo(site.Folder.Path("link", "output")).Code);
        Assert.Equal(2, site.BuildTo(site.Folder.Path("link")).Code);
        Assert.Equal(before, site.Folder.Snapshot("content"));
    }

    [LinuxFact]
    public void A_link_to_an_output_folder_stays_a_link()
    {
        using var site = new Site();
        Directory.CreateDirectory(site.Folder.Path("releases", "eins"));
        Directory.CreateSymbolicLink(site.Folder.Path("output"), site.Folder.Path("releases", "eins"));
        Assert.Equal(0, site.Build().Code);
        Assert.Equal(0, site.Build().Code);
        Assert.NotNull(new DirectoryInfo(site.Folder.Path("output")).LinkTarget);
        Assert.True(File.Exists(site.Folder.Path("releases", "eins", "index.html")));
        Assert.Equal(["eins"], site.Folder.Names("releases"));
    }

    /// <summary>The folder of a web server's group: it could read nothing if new files had another.</summary>
    [LinuxFact]
    public void A_folder_that_hands_on_its_group_goes_on_doing_so()
    {
        using var site = new Site();
        Directory.CreateDirectory(site.Folder.Path("output"));
        File.SetUnixFileMode(site.Folder.Path("output"), UnixFileMode.SetGroup | UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.GroupRead | UnixFileMode.GroupExecute);
        for (var build = 0; build < 2; build++)
        {
            Assert.Equal(0, site.Build().Code);
            Assert.All(["output", "output/suche"], folder => Assert.True(File.GetUnixFileMode(site.Folder.Path(folder)).HasFlag(UnixFileMode.SetGroup), folder));
        }
    }

    [LinuxFact]
    public void A_file_in_the_place_of_the_folder_is_not_replaced()
    {
        using var site = new Site();
        site.Folder.Write("output", "eine Datei");
        var answer = site.Build();
        Assert.Equal(2, answer.Code);
        Assert.Contains("ist eine Datei, kein Ordner", answer.Error, StringComparison.Ordinal);
    }

    [LinuxFact]
    public void Half_written_folders_of_dead_processes_are_removed_and_those_of_living_ones_kept()
    {
        using var site = new Site();
        var living = string.Create(CultureInfo.InvariantCulture, $".output-neu-{ParentProcess()}");
        site.Folder.Write($".output-neu-{Dead}/index.html", "halb");
        site.Folder.Write($"{living}/index.html", "noch dabei");
        site.Folder.Write(".output-neu-notizen/a.txt", "von Hand");
        Assert.Equal(0, site.Build().Code);
        Assert.Equal([living, ".output-neu-notizen", "content", "output"], site.Folder.Names());
    }

    [LinuxFact]
    public void What_may_only_be_read_is_removed_all_the_same()
    {
        using var site = new Site();
        site.Folder.Write($".output-neu-{Dead}/fest/index.html", "alt");
        site.Folder.Write($".output-neu-{Dead}-2/index.html", "noch älter");
        File.SetUnixFileMode(site.Folder.Path($".output-neu-{Dead}", "fest"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        Assert.Equal(0, Command.RunWithoutPrivileges(site.Args("build"), site.Folder.Root).Code);
        Assert.Equal(["content", "output"], site.Folder.Names());
    }

    [LinuxFact]
    public void What_an_earlier_process_of_the_same_number_left_stops_no_build()
    {
        using var site = new Site();
        Assert.Equal(0, site.Build().Code);
        var left = (string[])[$".output-alt-{Environment.ProcessId}", $".output-neu-{Environment.ProcessId}"];
        foreach (var name in left) site.Folder.Write(name, "lässt sich nicht löschen");
        site.Write("b.md", Site.Page("Seite B", "Neu."));
        Assert.Equal(0, site.Build().Code);
        Assert.True(File.Exists(site.Folder.Path("output", "b", "index.html")));
        Assert.Equal([.. left, "content", "output"], site.Folder.Names());
    }

    [LinuxFact]
    public void A_folder_in_which_nothing_may_be_made_is_named_and_not_what_was_to_be_made_there()
    {
        using var site = new Site();
        Directory.CreateDirectory(site.Folder.Path("zu"));
        File.SetUnixFileMode(site.Folder.Path("zu"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        var answer = Command.RunWithoutPrivileges(["build", "--content", site.Folder.Path("content"), "--output", "output"], site.Folder.Path("zu"));
        Assert.Equal(2, answer.Code);
        Assert.StartsWith($"schwerpunkt: Im Ordner „{site.Folder.Path("zu")}“ darf dieses Konto nichts anlegen", answer.Error, StringComparison.Ordinal);
    }

    [LinuxFact]
    public void A_site_left_aside_by_a_killed_swap_comes_back_even_if_the_next_build_fails_to_write()
    {
        using var site = new Site();
        Assert.Equal(0, site.Build().Code);
        var before = site.Folder.Snapshot("output");
        Directory.Move(site.Folder.Path("output"), site.Folder.Path($".output-alt-{Dead}"));
        site.Write("b.md", Site.Page("Seite B", $"![Was zu sehen ist]({LongPath}.svg \"© MIL\")"));
        site.Write(LongPath + ".svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\"/>");
        Assert.Equal(2, site.Build().Code);
        Assert.Equal(before, site.Folder.Snapshot("output"));
        Assert.Equal(["content", "output"], site.Folder.Names());
    }

    [LinuxFact]
    public void An_old_site_left_aside_after_a_finished_swap_is_removed()
    {
        using var site = new Site();
        Assert.Equal(0, site.Build().Code);
        site.Folder.Write($".output-alt-{Dead}/index.html", "alt");
        Assert.Equal(0, site.Build().Code);
        Assert.Equal(["content", "output"], site.Folder.Names());
    }

    [LinuxFact]
    public void A_file_that_cannot_be_written_answers_2_in_German_and_leaves_the_old_site()
    {
        using var site = new Site();
        Assert.Equal(0, site.Build().Code);
        var before = site.Folder.Snapshot("output");
        site.Write("b.md", Site.Page("Seite B", $"![Was zu sehen ist]({LongPath}.svg \"© MIL\")"));
        site.Write(LongPath + ".svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\"/>");
        var answer = site.Build();
        Assert.Equal(2, answer.Code);
        Assert.StartsWith("schwerpunkt: Ein Dateiname ist zu lang", answer.Error, StringComparison.Ordinal);
        Assert.Equal(before, site.Folder.Snapshot("output"));
        Assert.Equal(["content", "output"], site.Folder.Names());
    }

    [LinuxTheory]
    [InlineData("/dev/null/output")]
    [InlineData("/proc/schwerpunkt/output")]
    public void A_place_where_nothing_can_be_written_answers_2_in_German(string output)
    {
        using var site = new Site();
        var answer = site.BuildTo(output);
        Assert.Equal(2, answer.Code);
        Assert.Matches("^schwerpunkt: (Das Dateisystem meldet einen Fehler|Hier fehlen die Rechte|„/proc/schwerpunkt“ gibt es nicht)", answer.Error);
        Assert.DoesNotMatch("[Pp]ath|denied|file", answer.Error);
    }

    /// <summary>A path that the disk takes, but not with its slugs („rads2“ for each sign): each name of it would do, all together are longer than a path can be.</summary>
    private static string LongPath { get; } = string.Join('/', Enumerable.Repeat(string.Concat(Enumerable.Repeat("㎯", 48)), 17));

    private static int ParentProcess() => int.Parse(File.ReadAllText("/proc/self/stat").Split(") ")[1].Split(' ')[1], CultureInfo.InvariantCulture);
}
