using System.Runtime.Versioning;
using System.Text;
using Schwerpunkt.Cli.Importing;
using Schwerpunkt.Importing;
using Schwerpunkt.Tests.Importing.WordPress;

namespace Schwerpunkt.Tests.Cli;

/// <summary>The command <c>import</c> as an editor calls it.</summary>
public sealed class ImportCommandTests
{
    private const string Dump = "Toolbar-Menü\n\nBaukultur\n\nGutes Bauen geht alle an.\n\nGutes Bauen geht alle an.\n";

    [Fact]
    public void A_folder_becomes_pages_and_a_report_tells_what_was_left_out()
    {
        using var folder = new TemporaryFolder();
        folder.Write("export/Bau Kultur.txt", Dump);
        folder.Write("export/unter/Städte.txt", "Städte\n\nStädte ändern sich.\n");
        folder.Write("export/bild.jpg", "kein Export");
        var (code, said) = Run("import", folder.Path("export"), "--to", folder.Path("content"), "--report", folder.Path("bericht.html"));
        Assert.Equal(0, code);
        Assert.Equal("---\ntitle: Baukultur\ndescription: Gutes Bauen geht alle an.\n---\n\nGutes Bauen geht alle an.\n", File.ReadAllText(folder.Path("content", "bau-kultur.md")));
        Assert.True(File.Exists(folder.Path("content", "unter", "staedte.md")));
        Assert.Contains("4 Zeilen gelesen, 2 behalten, 1 als Rahmen und 1 als Wiederholung weggelassen", said, StringComparison.Ordinal);
        Assert.Contains("Eingelesen: 2, geschrieben: 2", said, StringComparison.Ordinal);
        var report = File.ReadAllText(folder.Path("bericht.html"));
        Assert.Contains("<del class=\"repeat\">Gutes Bauen geht alle an.</del>", report, StringComparison.Ordinal);
        Assert.Contains("<del class=\"boilerplate\">Toolbar-Men&#252;</del>", report, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_that_exists_stays_unless_forced()
    {
        using var folder = new TemporaryFolder();
        folder.Write("export.txt", Dump);
        folder.Write("content/export.md", "von Hand");
        var (code, said) = Run("import", folder.Path("export.txt"), "--to", folder.Path("content"));
        Assert.Equal(0, code);
        Assert.Contains("import-seite-vorhanden", said, StringComparison.Ordinal);
        Assert.Equal("von Hand", File.ReadAllText(folder.Path("content", "export.md")));
        Run("import", folder.Path("export.txt"), "--to", folder.Path("content"), "--force");
        Assert.StartsWith("---\ntitle: Baukultur", File.ReadAllText(folder.Path("content", "export.md")), StringComparison.Ordinal);
        Assert.Equal(["export.md"], folder.Names("content"));
    }

    [Theory]
    [InlineData("---\ntitle: A\n---\nText.\n", "Text.\n", true)]
    [InlineData("---\n\nText mit: Doppelpunkt.\n", "---\n\nText.\n", false)]
    [InlineData("---\ntitle: A\n---\nText.\n", "---\ntitle: B\n---\nText.\n", true)]
    public void Only_a_folder_with_heads_is_asked_about(string one, string other, bool isAsked)
    {
        using var folder = new TemporaryFolder();
        folder.Write("export/a.md", one);
        folder.Write("export/b.md", other);
        var (code, said) = Run("import", folder.Path("export"), "--to", folder.Path("content"));
        Assert.Equal(isAsked ? 2 : 0, code);
        Assert.Equal(isAsked, said.Contains("import-generator-unklar", StringComparison.Ordinal));
    }

    [Fact]
    public void One_bad_file_is_a_finding_and_does_not_stop_the_rest()
    {
        using var folder = new TemporaryFolder();
        folder.Write("export/gut.txt", Dump);
        File.CreateSymbolicLink(folder.Path("export", "schlecht.txt"), folder.Path("fehlt"));
        folder.Write("export/bild.html", "\u0001PNG\0\0");
        var (code, said) = Run("import", folder.Path("export"), "--to", folder.Path("content"));
        Assert.Equal(1, code);
        Assert.Contains("datei-unlesbar", said, StringComparison.Ordinal);
        Assert.Contains("import-kein-text", said, StringComparison.Ordinal);
        Assert.Equal(["gut.md"], folder.Names("content"));
        Assert.True(File.Exists(folder.Path("content", "gut.md")));
    }

    [Fact]
    public void A_saved_page_is_recognised_and_two_addresses_of_one_page_count_once()
    {
        static string Page(string address) =>
            $"<!DOCTYPE html><html lang=\"de\"><head><title>Baukultur</title><link rel=\"canonical\" href=\"{address}\"></head><body><nav><a href=\"/\">Start</a></nav><main><h1>Baukultur</h1><p>Gutes Bauen geht alle an.</p><p>Gutes Bauen geht alle an.</p></main></body></html>";
        using var folder = new TemporaryFolder();
        folder.Write("export/a.html", Page("https://mil.example.org/baukultur/"));
        folder.Write("export/b.html", Page("http://mil.example.org/baukultur?skip1=3"));
        var (code, said) = Run("import", folder.Path("export"), "--to", folder.Path("content"));
        Assert.Equal(0, code);
        Assert.Equal(["a.md"], folder.Names("content"));
        Assert.Contains("import-gleiche-seite", said, StringComparison.Ordinal);
        Assert.Single(File.ReadLines(folder.Path("content", "a.md")), line => line == "Gutes Bauen geht alle an.");
    }

    [Fact]
    public void A_link_that_leads_out_of_the_content_is_not_written_through()
    {
        using var folder = new TemporaryFolder();
        folder.Write("export/unter/a.txt", Dump);
        folder.Write("export/b.txt", Dump.Replace("Baukultur", "Bauhaus", StringComparison.Ordinal));
        folder.Write("content/site.yml", "title: Probe\n");
        folder.Write("anderswo/b.md", "von Hand");
        Directory.CreateSymbolicLink(folder.Path("content", "unter"), folder.Path("anderswo"));
        File.CreateSymbolicLink(folder.Path("content", "b.md"), folder.Path("anderswo", "b.md"));
        var (code, said) = Run("import", folder.Path("export"), "--to", folder.Path("content"), "--force");
        Assert.Equal(1, code);
        Assert.Contains("verknuepfung-nach-aussen", said, StringComparison.Ordinal);
        Assert.Equal(("von Hand", "b.md"), (File.ReadAllText(folder.Path("anderswo", "b.md")), Assert.Single(folder.Names("anderswo"))));
        Assert.Equal(1, Run("import", folder.Path("export", "b.txt"), "--to", folder.Path("content", "unter")).Code);
        Assert.Single(folder.Names("anderswo"));
    }

    [Fact]
    public void What_a_killed_import_left_is_removed()
    {
        using var folder = new TemporaryFolder();
        folder.Write("export.txt", Dump);
        folder.Write("content/.schwerpunkt-4194399.tmp", "halb");
        folder.Write("content/export.md.neu", "halb");
        Assert.Equal(0, Run("import", folder.Path("export.txt"), "--to", folder.Path("content")).Code);
        Assert.Equal(["export.md"], folder.Names("content"));
    }

    [Fact]
    public void A_missing_source_or_target_is_said_in_german()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(2, Run("import", folder.Path("fehlt"), "--to", folder.Path("content")).Code);
        Assert.Contains("--to", Run("import", folder.Path("fehlt")).Said, StringComparison.Ordinal);
        Assert.Contains("Datei, einen Ordner", Run("import", "--to", "x").Said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_without_a_fate_is_a_finding_of_its_file()
    {
        var source = new ImportSource("export.txt", "export.md", () => Encoding.UTF8.GetBytes(Dump));
        var (_, outcome) = ImportRun.Read(source, (_, _) => throw new ImbalanceException("Zeile 3"));
        Assert.Null(outcome.Result);
        Assert.Equal("import-rechnung-offen", Assert.Single(outcome.Findings).Code);
    }

    [Theory]
    [InlineData("Über.txt", "ueber.txt")]
    [InlineData("seite.html", "seite.txt")]
    public void Of_two_exports_with_one_name_the_second_is_named_and_never_written_over_the_first(string one, string other)
    {
        using var folder = new TemporaryFolder();
        folder.Write("export/" + one, Dump);
        folder.Write("export/" + other, Dump.Replace("Baukultur", "Bauhaus", StringComparison.Ordinal));
        string[] args = ["import", folder.Path("export", one), folder.Path("export", other), "--to", folder.Path("content")];
        foreach (var force in (string[][])[[], ["--force"], []])
        {
            var (code, said) = Run([.. args, .. force]);
            Assert.Equal(1, code);
            Assert.Contains($"{other}(1,1): error import-name-doppelt", said, StringComparison.Ordinal);
            Assert.Contains(one + "“", said, StringComparison.Ordinal);
            Assert.Contains("Baukultur", File.ReadAllText(folder.Path("content", Assert.Single(folder.Names("content")))), StringComparison.Ordinal);
        }
    }

    [LinuxFact(Timeout = 60_000)]
    [UnsupportedOSPlatform("windows")]
    public async Task A_device_and_a_pipe_are_findings_and_nobody_waits_for_them()
    {
        using var folder = new TemporaryFolder();
        folder.Write("gut.txt", Dump);
        Assert.Equal(0, Command.RunProcess("mkfifo", [folder.Path("leitung.txt")], folder.Root).Code);
        var (code, said) = await Task.Run(() => Run("import", "/dev/zero", folder.Path("leitung.txt"), folder.Path("gut.txt"), "--to", folder.Path("content")));
        Assert.Equal(1, code);
        Assert.Contains("/dev/zero(1,1): error keine-datei", said, StringComparison.Ordinal);
        Assert.Contains("leitung.txt(1,1): error keine-datei", said, StringComparison.Ordinal);
        Assert.Equal(["gut.md"], folder.Names("content"));
    }

    [Fact]
    public void An_export_that_is_too_large_is_a_finding()
    {
        using var folder = new TemporaryFolder();
        folder.Write("gut.txt", Dump);
        using (var large = File.Create(folder.Path("gross.txt"))) large.SetLength((ImportSource.MostMegabytes << 20) + 1);
        var (code, said) = Run("import", folder.Path("gross.txt"), folder.Path("gut.txt"), "--to", folder.Path("content"));
        Assert.Equal(1, code);
        Assert.Contains("gross.txt(1,1): error datei-zu-gross", said, StringComparison.Ordinal);
        Assert.Equal(["gut.md"], folder.Names("content"));
    }

    [Fact]
    public void Pages_are_read_whatever_their_ending_and_the_rest_is_named()
    {
        using var folder = new TemporaryFolder();
        foreach (var name in (string[])["bb1.c.527886.de", "detail.php", "seite.shtml", "Alt.HTML", "ohne"])
            folder.Write("export/" + name, $"<!DOCTYPE html><html lang=de><main><h1>Seite {name}</h1><p>Der Text von {name} bleibt.</p></main></html>");
        folder.Write("export/stil.css", "p { }");
        for (var i = 0; i < 7; i++) folder.Write($"export/bild{i}.jpg", "x");
        var (code, said) = Run("import", folder.Path("export"), "--to", folder.Path("content"));
        Assert.Equal(0, code);
        Assert.Equal(5, folder.Names("content").Length);
        Assert.Contains("stil.css(1,1): notice import-uebergangen", said, StringComparison.Ordinal);
        Assert.Contains("bild0.jpg(1,1): notice import-uebergangen", said, StringComparison.Ordinal);
        Assert.Contains("bild5.jpg“ und 1 weitere", said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_wordpress_export_gives_many_pages_beside_other_exports_and_a_second_run_changes_nothing()
    {
        using var folder = new TemporaryFolder();
        var picture = "<figure><img src=\"" + Wxr.Site + "/wp-content/uploads/2024/a.jpg\" alt=\"Der Markt\"></figure>";
        folder.Write("export/wordpress.dat", Wxr.Export(Wxr.Item(1, "Amt", "Das Amt.\n\n" + picture), Wxr.Item(2, "Team", "Das Team.", parent: 1, link: Wxr.Site + "/amt/team/"), Wxr.Item(3, "Weg", "Weg.", status: "trash")));
        folder.Write("export/seite.html", "<!DOCTYPE html><html lang=de><main><h1>Seite</h1><p>Der Text der Seite bleibt.</p></main></html>");
        string[] call = ["import", folder.Path("export"), "--to", folder.Path("content"), "--report", folder.Path("bericht.html")];
        var (code, said) = Run(call);
        Assert.Equal(0, code);
        Assert.Contains("Eingelesen: 3, geschrieben: 3", said, StringComparison.Ordinal);
        Assert.Contains("1 Eintrag im Papierkorb", said, StringComparison.Ordinal);
        Assert.True(File.Exists(folder.Path("content", "amt", "team.md")) && File.Exists(folder.Path("content", "seite.md")));
        Assert.Equal("placeholder: true\n", File.ReadAllText(folder.Path("content", "uploads", "2024", "a.jpg.yml")));
        Assert.Contains("Das Team.", File.ReadAllText(folder.Path("bericht.html")), StringComparison.Ordinal);
        var before = folder.Snapshot("content");
        Assert.Contains("geschrieben: 0", Run(call).Said, StringComparison.Ordinal);
        Assert.Equal(before, folder.Snapshot("content"));
        Assert.Contains("geschrieben: 3", Run([.. call, "--force"]).Said, StringComparison.Ordinal);
        Assert.Equal(before, folder.Snapshot("content"));
    }

    [Fact]
    public void A_wordpress_export_that_breaks_off_is_an_error_and_its_whole_pages_are_written()
    {
        using var folder = new TemporaryFolder();
        var export = Wxr.Export(Wxr.Item(1, "Amt", "Das Amt."), Wxr.Item(2, "Team", "Das Team."));
        folder.Write("zwei.xml", export[..export.IndexOf("Das Team", StringComparison.Ordinal)]);
        var (code, said) = Run("import", folder.Path("zwei.xml"), "--to", folder.Path("content"));
        Assert.Equal(1, code);
        Assert.Contains("error import-abgebrochen", said, StringComparison.Ordinal);
        Assert.Equal(["amt.md"], folder.Names("content"));
    }

    private static (int Code, string Said) Run(params string[] args)
    {
        var said = new StringBuilder();
        using var writer = new StringWriter(said);
        var code = Schwerpunkt.Cli.CommandLine.Run(args, new Schwerpunkt.Cli.Terminal(writer, writer));
        return (code, said.ToString());
    }
}
