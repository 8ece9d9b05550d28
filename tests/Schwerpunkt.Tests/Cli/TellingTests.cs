using System.Diagnostics;

namespace Schwerpunkt.Tests.Cli;

/// <summary>In what order and number findings are told: to a person, and to everybody else.</summary>
public sealed class TellingTests
{
    private const string DeadLink = "[Zum Bericht](fehlt.md)";

    [Fact]
    public void What_is_being_worked_on_comes_first_at_a_terminal()
    {
        using var site = new Site();
        site.Write("a.md", Site.Page("Seite A", DeadLink));
        site.Write("z.md", Site.Page("Seite Z", "Text."));
        Commit(site);
        site.Write("z.md", Site.Page("Seite Z", DeadLink));
        site.Write("neu ä.md", Site.Page("Neue Seite", DeadLink));
        var lines = Command.Watch(site.Args("check")).Output.Split('\n');
        Assert.StartsWith("In den Dateien, die Sie", lines[0], StringComparison.Ordinal);
        Assert.Contains("neu ä.md(5,1): error", lines[1], StringComparison.Ordinal);
        Assert.Contains("z.md(5,1): error", lines[2], StringComparison.Ordinal);
        Assert.Equal(["", "In allen anderen:"], lines[3..5]);
        Assert.Contains("a.md(5,1): error", lines[5], StringComparison.Ordinal);
        Assert.Equal(["a.md", "neu ä.md", "z.md"], site.Check().Findings.Select(NameOf));
    }

    [Fact]
    public void Without_git_the_order_is_that_of_places()
    {
        using var site = new Site();
        site.Write("a.md", Site.Page("Seite A", DeadLink));
        Assert.Equal(site.Check().Output, Command.Watch(site.Args("check")).Output);
    }

    [Fact]
    public void What_only_the_ministry_can_say_is_one_line_unless_somebody_asks()
    {
        using var site = new Site();
        site.Write("site.yml", Site.Config + "publicBody: true\n");
        var line = Assert.Single(Open(site.Check().Output));
        Assert.Equal(line, Assert.Single(Open(Command.Watch(site.Args("check")).Output)));
        Assert.Contains("angabe-steht-aus: 15 Angaben stehen aus: Adresse für Meldungen; Anschrift; ", line, StringComparison.Ordinal);
        Assert.Equal(15, Open(Command.Watch(site.Args("check", "--release")).Output).Length);
        Assert.Equal(15, Open(Command.Watch(site.Args("check", "site.yml")).Output).Length);
        Assert.Contains("0 Fehler, 7 Warnungen, 15 Hinweise", Command.Watch(site.Args("check")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void More_than_fifty_of_one_kind_are_summed_up()
    {
        using var site = new Site();
        site.Write("a/index.md", Site.Page("Ordner", "Text."));
        for (var i = 100; i < 151; i++) site.Write($"a/{i}.md", Site.Page($"Seite {i}", DeadLink));
        Assert.Equal(11, site.Check().Findings.Length);
        Assert.Equal(51, Command.Watch(site.Args("check", "a")).Findings.Length);
        var few = Command.Watch(site.Args("check"));
        Assert.Equal(11, few.Findings.Length);
        Assert.StartsWith("… und 41 weitere „verweis-ins-leere“ in 41 Dateien. Alle nennt „schwerpunkt check --content ", few.Findings[10], StringComparison.Ordinal);
        Assert.Contains("51 Fehler", few.Output, StringComparison.Ordinal);
        File.Delete(site.Folder.Path("content", "a", "150.md"));
        Assert.Equal(50, Command.Watch(site.Args("check")).Findings.Length);
    }

    [Fact]
    public void A_release_marks_what_holds_it_up_and_lists_it()
    {
        using var site = new Site();
        site.Write("site.yml", Site.Config.Replace("live", "entwurf", StringComparison.Ordinal));
        site.Write("index.md", Site.Page("Startseite", "Guten Tag. # nein\n\n# Noch ein Titel", "reviewBy: 2026-03-02\n"));
        var answer = site.Check("--release");
        Assert.Equal(1, answer.Code);
        Assert.Equal(["auftritt-entwurf", "pruefung-faellig"], answer.Findings.Where(line => line.EndsWith(" [hält --release auf]", StringComparison.Ordinal)).Select(CodeOf).Order());
        Assert.Contains("ueberschrift-ebene-1", answer.Findings.Where(line => !line.EndsWith(']')).Select(CodeOf));
        Assert.Contains("Vor der Freigabe zu erledigen: 2 Befunde.\n  1 × auftritt-entwurf: Der Auftritt ist ein Entwurf.\n  1 × pruefung-faellig: Eine Seite ist zu prüfen.\n", answer.Output, StringComparison.Ordinal);
        Assert.Contains("Vor der Freigabe zu erledigen: 3 Befunde.", site.Check("--release", "--strict").Output, StringComparison.Ordinal);
        Assert.Contains("Vor der Freigabe zu erledigen: 2 Befunde.", site.Build("--release").Output, StringComparison.Ordinal);
        Assert.DoesNotContain("--release", site.Check().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Paths_choose_what_is_shown_and_the_answer_follows()
    {
        using var site = new Site();
        site.Write("a/index.md", Site.Page("Ordner", "Text."));
        site.Write("a/eins.md", Site.Page("Eins", DeadLink));
        site.Write("ab.md", Site.Page("Zwei", DeadLink));
        site.Write("gut.md", Site.Page("Gut", "Text."));
        Assert.Equal((1, 2), (site.Check().Code, site.Check().Findings.Length));
        Assert.Equal((0, 0), (site.Check("gut.md").Code, site.Check("gut.md").Findings.Length));
        Assert.Equal(["a/eins.md"], site.Check("a").Findings.Select(NameOf));
        Assert.Equal(["a/eins.md"], site.Check(site.Folder.Path("content", "a", "eins.md")).Findings.Select(NameOf));
        Assert.Equal(["a/eins.md", "ab.md"], site.Check("gut.md", "ab.md", "a/").Findings.Select(NameOf));
        Assert.Equal(2, site.Check(site.Folder.Path("content")).Findings.Length);
        Assert.Contains("1 Fehler", site.Check("ab.md").Output, StringComparison.Ordinal);
        var answer = site.Check("fehlt.md");
        Assert.Equal((2, ""), (answer.Code, answer.Output));
        Assert.Contains("„fehlt.md“ gibt es im Inhaltsordner", answer.Error, StringComparison.Ordinal);
    }

    [LinuxFact]
    public void A_name_cannot_give_the_terminal_orders()
    {
        using var site = new Site();
        var name = "rot\u001B[31m\r\n\u202Egrün.md";
        site.Write(name, Site.Page("Rot", DeadLink + " \"Wort\""));
        foreach (var answer in new[] { site.Check(), site.Check(name), site.Check("--format", "github"), site.Check("x" + name), Command.Run("fix", "--content", site.Folder.Path("content"), name), Command.Run(name) })
        {
            Assert.DoesNotContain(answer.Output + answer.Error, sign => sign is not ('\n' or '\t') && (char.IsControl(sign) || sign is '\u202E'));
            Assert.Contains("rot\uFFFD[31m", answer.Output + answer.Error, StringComparison.Ordinal);
        }

        var findings = site.Check(name).Findings;
        Assert.Equal(2, findings.Length);
        Assert.Contains("rot\uFFFD[31m\uFFFD\uFFFD\uFFFDgrün.md(1,1): error adresse-unbrauchbar", findings[0], StringComparison.Ordinal);
        Assert.Contains("rot\uFFFD[31m\uFFFD\uFFFD\uFFFDgrün.md(5,1): error verweis-ins-leere", findings[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_diff_quotes_such_a_name_as_git_does()
    {
        using var site = new Site();
        site.Write("rot\u001B.md", Site.Page("Rot", "Das \"Wort\"."));
        var answer = Command.Run("fix", "--dry-run", "--content", site.Folder.Path("content"));
        Assert.Contains("/rot\\033.md\"\n", answer.Output, StringComparison.Ordinal);
    }

    private static string[] Open(string output) => [.. output.Split('\n').Where(line => line.Contains("notice angabe-steht-aus: ", StringComparison.Ordinal))];

    private static string CodeOf(string line) => line.Split(": ")[1].Split(' ')[1];

    private static string NameOf(string line) => line[(line.IndexOf("/content/", StringComparison.Ordinal) + "/content/".Length)..line.IndexOf('(', StringComparison.Ordinal)];

    private static void Commit(Site site)
    {
        foreach (var call in new[] { "init -q", "add -A", "-c user.name=a -c user.email=a@example.org -c commit.gpgsign=false commit -q -m x" })
        {
            using var git = Process.Start(new ProcessStartInfo("git", call) { WorkingDirectory = site.Folder.Root });
            git?.WaitForExit();
            Assert.Equal(0, git?.ExitCode);
        }
    }
}
