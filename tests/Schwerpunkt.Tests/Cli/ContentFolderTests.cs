using System.Runtime.Versioning;

namespace Schwerpunkt.Tests.Cli;

/// <summary>What a content folder may hold: umlauts in both spellings, links, things that are no page.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class ContentFolderTests
{
    [LinuxFact]
    public void Names_with_umlauts_and_spaces_give_plain_addresses()
    {
        using var site = new Site();
        site.Write("Über uns/Straße & Platz.md", Site.Page("Straßen", "Text."));
        site.Write("index.md", Site.Page("Startseite", "[Straßen](<Über uns/Straße & Platz.md>) [Noch einmal](%C3%9Cber%20uns/Stra%C3%9Fe%20%26%20Platz.md)"));
        Assert.Equal(0, site.Build().Code);
        Assert.Contains("<a href=\"/ueber-uns/strasse-platz/\">Straßen</a>", site.Output("index.html"), StringComparison.Ordinal);
        Assert.True(File.Exists(site.Folder.Path("output", "ueber-uns", "strasse-platz", "index.html")));
    }

    [LinuxFact]
    public void A_decomposed_file_name_gives_the_same_address()
    {
        using var site = new Site();
        site.Write("Sta\u0308dte.md", Site.Page("Städte", "Text."));
        Assert.Equal(0, site.Build().Code);
        Assert.True(File.Exists(site.Folder.Path("output", "staedte", "index.html")));
    }

    [LinuxFact]
    public void Names_with_a_dot_or_a_line_in_front_are_left_out()
    {
        using var site = new Site();
        foreach (var path in (string[])["_entwurf.md", ".versteckt.md", "_ordner/a.md", ".git/b.md", "a/_c.md"]) site.Write(path, "kein Kopf, kein UTF-8: \u0000");
        var answer = site.Build("--strict");
        Assert.True(answer.Code == 0, answer.Output);
        Assert.Empty(answer.Findings);
    }

    [LinuxFact(Timeout = 30_000)]
    public async Task Links_that_lead_in_circles_do_not_hang()
    {
        using var site = new Site();
        Directory.CreateSymbolicLink(site.Folder.Path("content", "kreis"), site.Folder.Path("content"));
        Directory.CreateSymbolicLink(site.Folder.Path("content", "aufwärts"), "..");
        File.CreateSymbolicLink(site.Folder.Path("content", "selbst"), "selbst");
        var answer = await Task.Run(() => site.Build());
        Assert.Equal(1, answer.Code);
        Assert.Equal(
            ["aufwärts(1,1): error verknuepfung-nach-aussen", "kreis(1,1): notice verknuepfung-auf-ordner", "selbst(1,1): error datei-unlesbar"],
            answer.Findings.Select(line => line[(line.IndexOf("content/", StringComparison.Ordinal) + 8)..line.IndexOf(": ", line.IndexOf("): ", StringComparison.Ordinal) + 3, StringComparison.Ordinal)]));
    }

    /// <summary>Of what another program has open to write, Linux would give the bytes in any case: only who has it for himself is noticed here.</summary>
    [LinuxTheory]
    [InlineData("seite.md")]
    [InlineData("bericht.pdf")]
    [InlineData("bild.jpg")]
    public void A_file_that_another_program_has_for_itself_is_named_as_such(string name)
    {
        using var site = new Site();
        site.Write(name, "Text.");
        using (File.Open(site.Folder.Path("content", name), FileMode.Open, FileAccess.ReadWrite, FileShare.None))
            Assert.Equal($"{site.Folder.Path("content", name)}(1,1): error datei-unlesbar: Die Datei lässt sich nicht lesen (ein anderes Programm hält sie offen). Schließen Sie sie dort, und starten Sie noch einmal; die Vorschau liest sie dann von selbst.", Assert.Single(site.Check().Findings, finding => finding.Contains("unlesbar", StringComparison.Ordinal)));
        Assert.DoesNotContain("datei-unlesbar", site.Check().Output, StringComparison.Ordinal);
    }

    [LinuxFact]
    public async Task A_file_that_is_let_go_after_a_moment_is_read()
    {
        using var site = new Site();
        var held = File.Open(site.Folder.Path("content", "index.md"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        var letGo = Task.Run(async () =>
        {
            await Task.Delay(200);
            await held.DisposeAsync();
        });
        Assert.Equal(0, site.Build().Code);
        await letGo;
    }

    [LinuxTheory]
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
        Assert.Contains($"content/{name}(1,1): error datei-unlesbar: Diese Verknüpfung führt zu „nirgends“; dort ist nichts.", answer.Output, StringComparison.Ordinal);
    }

    [LinuxFact]
    public void What_could_not_be_read_is_not_said_to_be_missing_as_well()
    {
        using var site = new Site();
        File.Delete(site.Folder.Path("content", "index.md"));
        site.Write("seite.md", Site.Page("Seite", "[Plan](plan.pdf), [Andere](andere.md), [Start](index.md).\n\n![Der Markt im Winter](markt.jpg \"© MIL / Fink\")"));
        foreach (var name in (string[])["index.md", "andere.md", "plan.pdf", "markt.jpg"]) File.CreateSymbolicLink(site.Folder.Path("content", name), "nirgends");
        Assert.All(site.Check().Findings, finding => Assert.Contains("datei-unlesbar", finding, StringComparison.Ordinal));
        Assert.Equal(4, site.Check().Findings.Length);
        File.Delete(site.Folder.Path("content", "site.yml"));
        File.CreateSymbolicLink(site.Folder.Path("content", "site.yml"), "nirgends");
        Assert.All(site.Check().Findings, finding => Assert.Contains("datei-unlesbar", finding, StringComparison.Ordinal));
    }

    [LinuxFact]
    public void A_folder_that_is_called_like_a_page_is_a_folder()
    {
        using var site = new Site();
        site.Write("ordner.md/innen.md", Site.Page("Innen", "Text."));
        Assert.Equal(0, site.Build().Code);
        Assert.True(File.Exists(site.Folder.Path("output", "ordner-md", "innen", "index.html")));
    }

    [LinuxFact]
    public void A_link_to_a_file_of_the_content_is_read_like_the_file()
    {
        using var site = new Site();
        site.Write("_vorlage.md", Site.Page("Von anderswo", "Text."));
        File.CreateSymbolicLink(site.Folder.Path("content", "seite.md"), "_vorlage.md");
        Assert.Equal(0, site.Build("--strict").Code);
        Assert.Contains("Von anderswo", site.Output("seite/index.html"), StringComparison.Ordinal);
    }

    [LinuxTheory]
    [InlineData("seite.md", "")]
    [InlineData("seite.md", "bildschirm.md")] // through a second link, and a linked folder
    [InlineData("bericht.pdf", "")]
    [InlineData("bild.jpg", "")]
    [InlineData("bild.jpg.yml", "")]
    [InlineData("ordner", null)]
    public void What_a_link_finds_outside_the_content_is_neither_published_nor_written_to(string name, string? detour)
    {
        using var site = new Site();
        site.Folder.Write("anderswo/geheim.md", Site.Page("Geheim", "A.\n\nA."));
        Directory.CreateSymbolicLink(site.Folder.Path("hinaus"), site.Folder.Path("anderswo"));
        var outside = site.Folder.Path("hinaus", "geheim.md");
        if (detour is null) Directory.CreateSymbolicLink(site.Folder.Path("content", name), site.Folder.Path("anderswo"));
        else if (detour.Length == 0) File.CreateSymbolicLink(site.Folder.Path("content", name), outside);
        else
        {
            File.CreateSymbolicLink(site.Folder.Path("content", "_" + detour), outside);
            File.CreateSymbolicLink(site.Folder.Path("content", name), "_" + detour);
        }

        foreach (var answer in new[] { site.Build(), site.Check(), Command.Run("fix", "--content", site.Folder.Path("content")) })
        {
            Assert.Equal(1, answer.Code);
            Assert.Contains($"content/{name}(1,1): error verknuepfung-nach-aussen: ", answer.Output, StringComparison.Ordinal);
        }

        Assert.False(Directory.Exists(site.Folder.Path("output")));
        Assert.Equal(Site.Page("Geheim", "A.\n\nA."), File.ReadAllText(site.Folder.Path("anderswo", "geheim.md")));
        Assert.Equal(["geheim.md"], site.Folder.Names("anderswo"));
    }

    [LinuxFact]
    public void The_content_folder_itself_may_be_a_link()
    {
        using var site = new Site();
        site.Write("_vorlage.md", Site.Page("Von anderswo", "Text."));
        File.CreateSymbolicLink(site.Folder.Path("content", "seite.md"), site.Folder.Path("content", "_vorlage.md"));
        Directory.Move(site.Folder.Path("content"), site.Folder.Path("wirklich"));
        Directory.CreateSymbolicLink(site.Folder.Path("content"), "wirklich");
        var answer = site.Build("--strict");
        Assert.True(answer.Code == 0, answer.Output);
        Assert.Contains("Von anderswo", site.Output("seite/index.html"), StringComparison.Ordinal);
    }

    [LinuxTheory(Timeout = 60_000)]
    [InlineData("seite.md")]
    [InlineData("bild.jpg")]
    [InlineData("bericht.pdf")]
    [InlineData("bild.jpg.yml")]
    public async Task A_pipe_is_a_finding_and_nobody_waits_for_it(string name)
    {
        using var site = new Site();
        Assert.Equal(0, Command.RunProcess("mkfifo", [site.Folder.Path("content", name)], site.Folder.Root).Code);
        File.CreateSymbolicLink(site.Folder.Path("content", "zweite.md"), name);
        var answer = await Task.Run(() => site.Check());
        Assert.Equal(1, answer.Code);
        Assert.Contains($"content/{name}(1,1): error keine-datei: ", answer.Output, StringComparison.Ordinal);
        Assert.Contains("content/zweite.md(1,1): error keine-datei: ", answer.Output, StringComparison.Ordinal);
        // With a head in them the pages would be asked about, not read.
        foreach (var page in Directory.EnumerateFiles(site.Folder.Path("content"), "*.md").Where(file => Path.GetFileName(file) != name && Path.GetFileName(file) != "zweite.md").ToList()) await File.WriteAllTextAsync(page, "Text.\n");
        var imported = await Task.Run(() => Command.Run("import", site.Folder.Path("content"), "--to", site.Folder.Path("neu")));
        Assert.Equal(name == "seite.md" ? 1 : imported.Code, imported.Code);
    }

    [LinuxTheory]
    [InlineData("seite.md", 16)]
    [InlineData("bild.jpg.yml", 16)]
    [InlineData("bild.jpg", 256)]
    [InlineData("film.mp4", 256)]
    public void A_file_that_is_too_large_is_a_finding(string name, int most)
    {
        using var site = new Site();
        using (var file = File.Create(site.Folder.Path("content", name))) file.SetLength(((long)most << 20) + 1);
        var answer = site.Check();
        Assert.Equal(1, answer.Code);
        Assert.Contains($"content/{name}(1,1): error datei-zu-gross: Die Datei hat {most + 1} MB; höchstens {most} MB", Assert.Single(answer.Findings), StringComparison.Ordinal);
    }

    [LinuxTheory]
    [InlineData(false, false)]
    [InlineData(false, true)]
    [InlineData(true, false)]
    [InlineData(true, true)]
    public void Names_are_the_same_however_disk_and_text_spell_their_umlauts(bool onDisk, bool inText)
    {
        using var site = new Site();
        string Disk(string name) => onDisk ? Laws.Texts.Decomposed(name) : name;
        site.Folder.WriteBytes("content/" + Disk("Plätze/Märkte.jpg"), Imaging.Photographs.Jpeg());
        site.Write(Disk("Plätze/Märkte.jpg") + ".yml", "credit: © MIL\n");
        site.Write(Disk("Plätze/Übersicht.md"), Site.Page("Übersicht", "Ein Satz mit vier Wörtern.\n\nEin Satz mit vier Wörtern."));
        site.Write(Disk("Plätze/Größe.pdf"), "%PDF-1.7");
        var text = "![Ein Markt](Plätze/Märkte.jpg)\n\n[Übersicht](Plätze/Übersicht.md) [Größe](<Plätze/Größe.pdf>) [Noch einmal](Pl%C3%A4tze/%C3%9Cbersicht.md)";
        site.Write("index.md", Site.Page("Startseite", inText ? Laws.Texts.Decomposed(text) : text, $"downloads:\n  - file: {(inText ? Laws.Texts.Decomposed("Plätze/Größe.pdf") : "Plätze/Größe.pdf")}\n    title: Die Größe\n"));
        var answer = site.Build("--strict");
        Assert.True(answer.Code == 0, answer.Output + answer.Error);
        Assert.Contains("<a href=\"/plaetze/uebersicht/\">", site.Output("index.html"), StringComparison.Ordinal);
        Assert.Contains("plaetze/maerkte-", site.Output("index.html"), StringComparison.Ordinal);
        Assert.Equal("%PDF-1.7", site.Output("plaetze/groesse.pdf"));
        Assert.Equal(0, Command.Run("fix", "Plätze/Übersicht.md", "--content", site.Folder.Path("content")).Code);
        Assert.Equal(Site.Page("Übersicht", "Ein Satz mit vier Wörtern."), File.ReadAllText(site.Folder.Path("content", Disk("Plätze"), Disk("Übersicht.md"))));
    }

    [LinuxTheory]
    [InlineData("seite.md", true)]
    [InlineData("seite.md", false)]
    [InlineData("bericht.zip", true)]
    [InlineData("bericht.zip", false)]
    public void Two_names_that_look_the_same_are_one_file_only_where_their_bytes_are_the_same(string ending, bool same)
    {
        using var site = new Site();
        site.Write("ä" + ending, Site.Page("Seite", "Text eins."));
        site.Write("a\u0308" + ending, Site.Page("Seite", same ? "Text eins." : "Text zwei."));
        site.Write("index.md", Site.Page("Startseite", $"[Der Bericht](ä{ending})"));
        var answer = site.Check("--strict");
        Assert.Equal(same ? 0 : 1, answer.Code);
        Assert.Contains(same ? "notice datei-zweimal: " : "error dateiname-doppelt: ", Assert.Single(answer.Findings), StringComparison.Ordinal);
    }
}
