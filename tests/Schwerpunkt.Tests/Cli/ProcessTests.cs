using System.Diagnostics;
using System.Runtime.Versioning;
using Schwerpunkt.Tests.Laws;

namespace Schwerpunkt.Tests.Cli;

/// <summary>The built program as a process: killed, on a full disk, in other countries.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class ProcessTests
{
    private const string Prose = "Über Städte, Märkte und Plätze, für Bürgerinnen und Bürger, in Höfen und Gärten, größer und schöner.";

    [LinuxFact]
    public void Killed_while_writing_it_leaves_the_old_site_whole_and_the_next_build_tidies_up()
    {
        using var site = new Site();
        site.AddPages(400);
        Assert.Equal(0, site.Build().Code);
        var old = site.Folder.Snapshot("output");
        site.Write("index.md", Site.Page("Neue Startseite", "Neu."));
        KillWhileWriting(site);
        Assert.Equal(old, site.Folder.Snapshot("output"));
        Assert.Contains(site.Folder.Names(), name => name.StartsWith(".output-neu-", StringComparison.Ordinal));

        Assert.Equal(0, site.Build().Code);
        Assert.NotEqual(old, site.Folder.Snapshot("output"));
        Assert.Equal(["content", "output"], site.Folder.Names());
    }

    [LinuxFact]
    public void A_checkout_that_may_only_be_read_can_be_checked()
    {
        using var site = new Site();
        site.Folder.WriteBytes("content/bild.jpg", Imaging.Photographs.Jpeg());
        site.Write("index.md", Site.Page("Startseite", "![Ein Plan](bild.jpg \"© MIL\")"));
        Assert.Equal(0, Command.RunProcess("chmod", ["-R", "a-w,a+rX", site.Folder.Root], "/").Code);
        // Root is stopped by no rights, unless it gives up its own.
        string[] call = Environment.UserName == "root" ? ["setpriv", "--bounding-set=-dac_override,-dac_read_search", Command.Executable] : [Command.Executable];
        var answer = Command.RunProcess(call[0], [.. call[1..], .. site.Args("check", "--strict")], "/");
        Assert.Equal(0, Command.RunProcess("chmod", ["-R", "u+w", site.Folder.Root], "/").Code);
        Assert.True(answer.Code == 0, answer.Output + answer.Error);
        Assert.Equal(["content"], site.Folder.Names());
    }

    /// <summary>Every write to this device fails as on a full disk.</summary>
    [LinuxFact]
    public void A_full_disk_answers_2_in_German()
    {
        using var site = new Site();
        string[][] calls = [site.Args("check"), site.Args("build"), ["--version"], ["--help"], ["build", "--help"], ["explain"]];
        foreach (var call in calls)
        {
            var answer = Command.RunProcess("bash", ["-c", "exec \"$0\" \"$@\" > /dev/full", Command.Executable, .. call], site.Folder.Root);
            Assert.Equal(2, answer.Code);
            Assert.Matches(@"^schwerpunkt: Der Datenträger ist voll.*\n$", answer.Error);
        }
    }

    [LinuxFact]
    public void Where_nothing_can_be_said_at_all_the_exit_code_says_it()
    {
        using var site = new Site();
        var answer = Command.RunProcess("bash", ["-c", "exec \"$0\" \"$@\" > /dev/full 2> /dev/full", Command.Executable, .. site.Args("check")], site.Folder.Root);
        Assert.Equal(2, answer.Code);
    }

    /// <summary>As other programs do: whoever reads only the first line has seen enough.</summary>
    [LinuxFact]
    public void A_pipe_that_closes_early_is_no_fault()
    {
        using var site = new Site();
        site.AddPages(50);
        string[][] calls = [site.Args("check"), site.Args("build"), ["--help"], ["explain"]];
        foreach (var call in calls)
        {
            var answer = Command.RunProcess("bash", ["-c", "{ sleep 0.2; \"$0\" \"$@\"; } | true; exit ${PIPESTATUS[0]}", Command.Executable, .. call], site.Folder.Root);
            Assert.Equal((0, ""), (answer.Code, answer.Error));
        }
    }

    [LinuxFact]
    public void Country_time_zone_and_folder_change_no_byte()
    {
        using var here = new TemporaryFolder();
        using var there = new TemporaryFolder();
        (TemporaryFolder Folder, string Locale, string Zone)[] places =
            [(here, "de_DE.UTF-8", "Europe/Berlin"), (there, "tr_TR.UTF-8", "Pacific/Kiritimati"), (there, "C", "Etc/GMT+12")];
        var results = new HashSet<string>();
        foreach (var (folder, locale, zone) in places)
        {
            if (!Directory.Exists(folder.Path("content"))) folder.CopyFrom(Repository.Path("content"), "content");
            var answer = Command.RunProcess(
                Command.Executable, ["build", "--today", "2026-11-23"], folder.Root, ("LANG", locale), ("LC_ALL", locale), ("TZ", zone));
            Assert.True(answer.Code == 0, answer.Output + answer.Error);
            var findings = string.Join('\n', answer.Findings);
            Assert.DoesNotContain('?', findings.Replace("meinten Sie", "", StringComparison.Ordinal));
            results.Add(findings + folder.Snapshot("output"));
        }

        Assert.Single(results);
    }

    [LinuxFact]
    public void The_program_knows_that_two_spellings_of_an_umlaut_are_one()
    {
        using var site = new Site();
        site.Write("index.md", Site.Page("Startseite", $"{Prose}\n\n{Texts.Decomposed(Prose)}"));
        var answer = Command.RunProcess(Command.Executable, site.Args("build"), site.Folder.Root);
        Assert.Equal(0, answer.Code);
        Assert.Contains("Wiederholungen entfernt: 1.", answer.Output, StringComparison.Ordinal);
        Assert.Contains(Prose, site.Output("index.html"), StringComparison.Ordinal);
    }

    [LinuxFact]
    public void Findings_are_named_from_where_the_call_was_made()
    {
        using var site = new Site();
        site.Write("index.md", Site.Page("Startseite", "[Weiter](fehlt.md)"));
        var answer = Command.RunProcess(Command.Executable, ["check"], site.Folder.Root);
        Assert.Equal(1, answer.Code);
        Assert.StartsWith("content/index.md(5,1): error ", answer.Output, StringComparison.Ordinal);
    }

    /// <summary>Starts a build and ends it with SIGKILL once its staging folder holds pages.</summary>
    private static void KillWhileWriting(Site site)
    {
        using var process = Command.Start(Command.Executable, site.Args("build"), site.Folder.Root);
        var watch = Stopwatch.StartNew();
        while (!process.HasExited && watch.Elapsed < TimeSpan.FromSeconds(30))
        {
            if (!Directory.EnumerateDirectories(site.Folder.Root, ".output-neu-*").Any()) continue;
            process.Kill();
            break;
        }

        process.WaitForExit();
    }
}
