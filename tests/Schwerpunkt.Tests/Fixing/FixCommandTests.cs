using System.Runtime.Versioning;
using Schwerpunkt.Tests.Cli;

namespace Schwerpunkt.Tests.Fixing;

/// <summary>The command <c>fix</c> on disk.</summary>
public sealed class FixCommandTests
{
    private static readonly string Twice = Site.Page("Startseite", "Hier steht Satz A.\n\nHier steht Satz A.\n\nDas \"Wort\".");
    private static readonly string Once = Site.Page("Startseite", "Hier steht Satz A.\n\nDas „Wort“.");

    [Fact]
    public void It_writes_what_the_build_repairs_and_reports_it()
    {
        using var site = new Site();
        site.Write("index.md", Twice);
        var answer = Command.Run("fix", "--content", site.Folder.Path("content"));
        Assert.Equal((0, ""), (answer.Code, answer.Error));
        Assert.Equal(Once, Text(site, "index.md"));
        Assert.Contains("index.md: Wiederholung entfernt: 1 (Zeile 7); Anführungszeichen: 1 (Zeile 9)", answer.Output, StringComparison.Ordinal);
        Assert.Contains("Geändert: 1 Datei von 1.", answer.Output, StringComparison.Ordinal);
        Assert.Contains("Wiederholungen entfernt: 1. Andere Verbesserungen: 1.", answer.Output, StringComparison.Ordinal);
        Assert.Equal(["index.md", "site.yml"], site.Folder.Names("content"));
        Assert.Contains("Geändert: 0 Dateien von 1.", Command.Run("fix", "--content", site.Folder.Path("content")).Output, StringComparison.Ordinal);
    }

    [LinuxFact]
    [UnsupportedOSPlatform("windows")]
    public void A_page_that_a_link_leads_to_as_well_is_mended_once()
    {
        using var site = new Site();
        site.Write("x/innen.md", Twice);
        File.CreateSymbolicLink(site.Folder.Path("content", "innen2.md"), Path.Combine("x", "innen.md"));
        var answer = Command.Run("fix", "--content", site.Folder.Path("content"));
        Assert.Equal((0, ""), (answer.Code, answer.Error));
        Assert.Contains("Geändert: 1 Datei von 2.", answer.Output, StringComparison.Ordinal);
        Assert.Equal(Once, Text(site, "x/innen.md"));
        Assert.NotNull(new FileInfo(site.Folder.Path("content", "innen2.md")).LinkTarget);
    }

    [Fact]
    public void A_dry_run_prints_only_the_diff_and_writes_nothing()
    {
        using var site = new Site();
        site.Write("index.md", Twice);
        var before = site.Folder.Snapshot("content");
        var answer = Command.Run("fix", "--dry-run", "--content", site.Folder.Path("content"));
        Assert.Equal(0, answer.Code);
        Assert.StartsWith("--- a/", answer.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Wiederholung", answer.Output, StringComparison.Ordinal);
        Assert.Contains("Zu ändern: 1 Datei von 1; geschrieben wurde nichts.", answer.Error, StringComparison.Ordinal);
        Assert.Equal(before, site.Folder.Snapshot("content"));
    }

    [Theory]
    [InlineData("a/eins.md")]
    [InlineData("a")]
    [InlineData("a/")]
    public void A_path_names_a_file_or_folder(string path)
    {
        using var site = new Site();
        site.Write("a/eins.md", Twice);
        site.Write("ab.md", Twice);
        Assert.Equal(0, Command.Run("fix", path, "--content", site.Folder.Path("content")).Code);
        Assert.Equal((Once, Twice), (Text(site, "a/eins.md"), Text(site, "ab.md")));
        Assert.Equal(0, Command.Run("fix", site.Folder.Path("content", "ab.md"), "--content", site.Folder.Path("content")).Code);
        Assert.Equal(Once, Text(site, "ab.md"));
    }

    [Theory]
    [InlineData("fehlt.md")]
    [InlineData("..")]
    [InlineData("site.yml")]
    [InlineData("/")]
    public void A_path_without_pages_is_refused(string path)
    {
        using var site = new Site();
        var answer = Command.Run("fix", path, "--content", site.Folder.Path("content"));
        Assert.Equal((2, ""), (answer.Code, answer.Output));
        Assert.Contains($"„{path}“", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_a_finding_and_the_others_are_repaired()
    {
        using var site = new Site();
        site.Write("index.md", Twice);
        site.Write("b.md", "Hier steht Satz A.\n\nHier steht Satz A.\n");
        var answer = Command.Run("fix", "--content", site.Folder.Path("content"));
        Assert.Equal(1, answer.Code);
        Assert.Contains("content/b.md(1,1): error ", Assert.Single(answer.Findings), StringComparison.Ordinal);
        Assert.Equal(("Hier steht Satz A.\n\nHier steht Satz A.\n", Once), (Text(site, "b.md"), Text(site, "index.md")));
    }

    [LinuxFact]
    [UnsupportedOSPlatform("windows")]
    public void Rights_and_links_stay()
    {
        using var site = new Site();
        site.Write("_anderswo.md", Twice);
        File.SetUnixFileMode(site.Folder.Path("content", "_anderswo.md"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead);
        File.CreateSymbolicLink(site.Folder.Path("content", "a.md"), "_anderswo.md");
        Assert.Equal(0, Command.Run("fix", "--content", site.Folder.Path("content")).Code);
        Assert.Equal(Once, Text(site, "_anderswo.md"));
        Assert.Equal("_anderswo.md", new FileInfo(site.Folder.Path("content", "a.md")).LinkTarget);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead, File.GetUnixFileMode(site.Folder.Path("content", "_anderswo.md")));
    }

    [Fact]
    public void What_a_killed_run_left_is_removed_and_what_others_left_is_not()
    {
        using var site = new Site();
        string[] ours = [".schwerpunkt-4194399.tmp", ".index.md.4194399.tmp"];
        string[] others = [".notiz.tmp", ".index.md.swp", ".schwerpunkt-1.tmp", ".schwerpunkt-x.tmp", "schwerpunkt-4194399.tmp"];
        foreach (var name in ours.Concat(others)) site.Write("a/" + name, "halb");
        Command.Run("fix", "--dry-run", "--content", site.Folder.Path("content"));
        Assert.Equal(ours.Length + others.Length, site.Folder.Names("content/a").Length);
        Assert.Equal(0, Command.Run("fix", "--content", site.Folder.Path("content")).Code);
        Assert.Equal(others.Order(StringComparer.Ordinal), site.Folder.Names("content/a"));
    }

    [Fact]
    public void The_option_belongs_to_fix_alone()
    {
        var answer = Command.Run("build", "--dry-run");
        Assert.Equal(2, answer.Code);
        Assert.Contains("--dry-run", answer.Error, StringComparison.Ordinal);
        Assert.Equal(2, Command.Run("fix", "a", "b").Code);
    }

    [Fact]
    public void On_the_real_content_it_shows_the_repeats_of_the_seed()
    {
        var answer = Command.Run("fix", "--dry-run", "--content", Repository.Path("content"));
        Assert.Equal(0, answer.Code);
        Assert.Contains("Wiederholungen zu entfernen: 4.", answer.Error, StringComparison.Ordinal);
        var gone = answer.Output.Split('\n').Where(line => line.StartsWith('-') && line.Length > 1 && !line.StartsWith("---", StringComparison.Ordinal)).ToList();
        Assert.Equal(4, gone.Count);
        Assert.All(SeedSite.Prose, paragraph => Assert.Contains("-" + paragraph, gone));
        Assert.DoesNotContain(answer.Output.Split('\n'), line => line.StartsWith('+') && !line.StartsWith("+++", StringComparison.Ordinal));
    }

    private static string Text(Site site, string path) => File.ReadAllText(site.Folder.Path("content", path));
}
