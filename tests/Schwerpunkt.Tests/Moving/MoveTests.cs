using System.Text;
using Schwerpunkt.Disk;
using Schwerpunkt.Tests.Cli;

namespace Schwerpunkt.Tests.Moving;

/// <summary>The command <c>move</c> on disk: what goes where, and what is refused.</summary>
public sealed class MoveTests
{
    [Fact]
    public void A_page_takes_its_new_name_and_everything_follows()
    {
        using var site = new Site();
        site.Write("index.md", Site.Page("Startseite", "[Die Mittel](alt.md#mittel)", "related: [alt.md]\n"));
        site.Write("site.yml", Site.Config + "footer:\n  - alt.md # unten\n");
        site.Write("alt.md", Site.Page("Alt", "[Zurück](index.md)\n\n## Mittel\n\n![Plan](plan.jpg \"© MIL\")"));
        site.Folder.WriteBytes("content/plan.jpg", Imaging.Photographs.Jpeg());
        var answer = Move(site, "alt.md", "neu/seite.md");
        Assert.Equal((0, ""), (answer.Code, answer.Error));
        Assert.Equal(Site.Page("Startseite", "[Die Mittel](neu/seite.md#mittel)", "related: [neu/seite.md]\n"), Text(site, "index.md"));
        Assert.Equal(Site.Config + "footer:\n  - neu/seite.md # unten\n", Text(site, "site.yml"));
        Assert.Equal(Site.Page("Alt", "[Zurück](../index.md)\n\n## Mittel\n\n![Plan](../plan.jpg \"© MIL\")", "aliases: [/alt/]\n"), Text(site, "neu/seite.md"));
        Assert.Equal(["index.md", "neu", "plan.jpg", "site.yml"], site.Folder.Names("content"));
        Assert.Contains("index.md: 2 Verweise berichtigt", answer.Output, StringComparison.Ordinal);
        Assert.Contains("/alt/ führt weiter zu /neu/seite/", answer.Output, StringComparison.Ordinal);
        Assert.Equal(0, site.Build("--strict").Code);
        Assert.Contains("/neu/seite/", site.Output("alt/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_file_of_a_table_is_found_from_the_new_place()
    {
        using var site = new Site();
        const string table = "```tabelle\nfile: hoefe.csv # vom Amt\ntitle: Alle Höfe\nsources:\n  - title: Amt\n```";
        site.Write("index.md", Site.Page("Startseite", "[Höfe](hoefe/alt.md)\n\n" + table.Replace("hoefe.csv", "/hoefe/hoefe.csv", StringComparison.Ordinal)));
        site.Write("hoefe/index.md", Site.Page("Höfe", "Hier stehen sie."));
        site.Write("hoefe/alt.md", Site.Page("Alt", "Text.\n\n" + table));
        site.Write("hoefe/hoefe.csv", "Hof;Betten\nGut;12\n");
        Assert.Equal((0, ""), (Move(site, "hoefe/alt.md", "neu.md") is var one ? one.Code : 0, one.Error));
        Assert.Contains("file: hoefe/hoefe.csv # vom Amt\n", Text(site, "neu.md"), StringComparison.Ordinal);
        Assert.Equal((0, ""), (Move(site, "hoefe", "gut") is var two ? two.Code : 0, two.Error));
        Assert.Contains("file: gut/hoefe.csv # vom Amt\n", Text(site, "neu.md"), StringComparison.Ordinal);
        Assert.Contains("file: /gut/hoefe.csv # vom Amt\n", Text(site, "index.md"), StringComparison.Ordinal);
        Assert.Equal(["hoefe.csv", "index.md"], site.Folder.Names("content/gut"));
        Assert.Equal(0, site.Build("--strict").Code);
        Assert.Contains("href=\"/gut/hoefe.csv\"", site.Output("neu/index.html"), StringComparison.Ordinal);
    }

    /// <summary>Windows would take the first for a device, and the second for a name without the dot.</summary>
    [Theory]
    [InlineData("CON", "„CON“ ist unter Windows der Name eines Gerätes")]
    [InlineData("CON.md", "„CON.md“ ist unter Windows der Name eines Gerätes")]
    [InlineData("thema/punkt./", "„punkt.“ endet mit einem Punkt oder Leerzeichen, das unter Windows wegfällt")]
    public void A_name_that_not_every_disk_holds_is_refused_for_that_reason(string to, string reason)
    {
        using var site = new Site();
        site.Write("alt.md", Site.Page("Alt", "Text."));
        var answer = Move(site, "alt.md", to);
        Assert.Equal((2, $"schwerpunkt: „{to}“ lässt sich nicht auf jedem Rechner speichern: {reason}. Wählen Sie einen anderen Namen.\n"), (answer.Code, answer.Error));
        Assert.True(File.Exists(site.Folder.Path("content", "alt.md")));
    }

    [Theory]
    [InlineData("thema", "stadt")]
    [InlineData("thema/", "stadt/")]
    [InlineData("thema/index.md", "stadt/index.md")]
    [InlineData("thema/index.md", "stadt")]
    public void With_the_index_of_a_folder_the_folder_moves(string from, string to)
    {
        using var site = new Site();
        site.Write("index.md", Site.Page("Startseite", "[Thema](thema/) [Teil](/thema/teil.md) [Bild](thema/plan.jpg)"));
        site.Write("thema/index.md", Site.Page("Thema", "[Teil](teil.md) [Start](../index.md)\n\n![Plan](plan.jpg)"));
        site.Write("thema/teil.md", Site.Page("Teil", "[Thema](index.md#x)\n\n[Oben](./)", "toc: off\n").Replace("#x", "", StringComparison.Ordinal));
        site.Folder.WriteBytes("content/thema/plan.jpg", Imaging.Photographs.Jpeg());
        site.Write("thema/plan.jpg.yml", "credit: © MIL\n");
        site.Write("thema/_notiz.txt", "intern");
        var answer = Move(site, from, to);
        Assert.Equal((0, ""), (answer.Code, answer.Error));
        Assert.Equal(["index.md", "site.yml", "stadt"], site.Folder.Names("content"));
        Assert.Equal(["_notiz.txt", "index.md", "plan.jpg", "plan.jpg.yml", "teil.md"], site.Folder.Names("content/stadt"));
        Assert.Equal(Site.Page("Startseite", "[Thema](stadt/) [Teil](/stadt/teil.md) [Bild](stadt/plan.jpg)"), Text(site, "index.md"));
        Assert.Equal(Site.Page("Thema", "[Teil](teil.md) [Start](../index.md)\n\n![Plan](plan.jpg)", "aliases: [/thema/]\n"), Text(site, "stadt/index.md"));
        Assert.Contains("aliases: [/thema/teil/]\n", Text(site, "stadt/teil.md"), StringComparison.Ordinal);
        Assert.Equal(0, site.Build("--strict").Code);
    }

    [Fact]
    public void Into_a_folder_that_is_there_a_page_goes_with_its_name()
    {
        using var site = new Site();
        site.Write("a.md", Site.Page("Seite A", "Text."));
        site.Write("b/index.md", Site.Page("Seite B", "Text."));
        site.Write("c/index.md", Site.Page("Seite C", "Text."));
        Assert.Equal(0, Move(site, "a.md", "b").Code);
        Assert.Equal(0, Move(site, "c", "b").Code);
        Assert.Equal(["a.md", "c", "index.md"], site.Folder.Names("content/b"));
        Assert.Equal(["b", "index.md", "site.yml"], site.Folder.Names("content"));
    }

    [Theory]
    [InlineData("thema/teil", "stadt/teil")]
    [InlineData("/thema/teil/", "/stadt/teil/")]
    [InlineData("'thema'", "stadt")]
    [InlineData("thema/teil.md", "stadt/teil.md")]
    [InlineData("thema/index.md", "stadt/index.md")]
    [InlineData("andere", "andere")]
    [InlineData("glossar", "glossar")]
    public void The_words_that_a_page_is_looked_for_by_go_with_it(string before, string after)
    {
        using var site = new Site();
        site.Write("index.md", Site.Page("Startseite", "Das Quartier."));
        site.Write("thema/index.md", Site.Page("Thema", "Text."));
        site.Write("thema/teil.md", Site.Page("Teil", "Text."));
        site.Write("andere.md", Site.Page("Andere", "Text."));
        site.Write("glossar.yml", "terms:\n  - {term: Quartier, explanation: Ein Teil der Stadt.}\n");
        site.Write("suche.yml", $"pages:\n  - page: {before} # gesucht\n    words: [Wort]\n");
        var answer = Move(site, "thema", "stadt");
        Assert.Equal((0, ""), (answer.Code, answer.Error));
        Assert.Equal($"pages:\n  - page: {after} # gesucht\n    words: [Wort]\n", Text(site, "suche.yml"));
        Assert.Equal(0, site.Build("--strict").Code);
    }

    [Fact]
    public void A_page_that_keeps_its_address_gets_no_old_one()
    {
        using var site = new Site();
        site.Write("a.md", Site.Page("Seite A", "Text."));
        Assert.Equal(0, Move(site, "a.md", "a/index.md").Code);
        Assert.Equal(Site.Page("Seite A", "Text."), Text(site, "a/index.md"));
    }

    [Fact]
    public void There_and_back_leaves_every_byte_but_the_address_in_between()
    {
        using var site = new Site();
        site.Write("index.md", Site.Page("Startseite", "[A](a.md)"));
        site.Write("a.md", Site.Page("Seite A", "[Start](index.md)", "aliases: [/uralt/] # alt\n"));
        Assert.Equal(0, Move(site, "a.md", "b/c.md").Code);
        Assert.Contains("aliases: [/uralt/, /a/] # alt\n", Text(site, "b/c.md"), StringComparison.Ordinal);
        Assert.Equal(0, Move(site, "b/c.md", "a.md").Code);
        Assert.Equal(Site.Page("Startseite", "[A](a.md)"), Text(site, "index.md"));
        Assert.Equal(Site.Page("Seite A", "[Start](index.md)", "aliases: [/uralt/, /b/c/] # alt\n"), Text(site, "a.md"));
        Assert.Equal(["a.md", "index.md", "site.yml"], site.Folder.Names("content"));
    }

    [Theory]
    [InlineData("a.md", "b.md", "gibt es schon")]
    [InlineData("a.md", "../draussen.md", "liegt nicht im Inhaltsordner")]
    [InlineData("a.md", "a.md", "heißt schon so")]
    [InlineData("a.md", "_a.md", "bleiben außen vor")]
    [InlineData("a.md", "x/.y/a.md", "bleiben außen vor")]
    [InlineData("a.md", "neu", "endet nicht auf „.md“")]
    [InlineData("a.md", "index.md", "Dort steht die Startseite")]
    [InlineData("index.md", "start.md", "Die Startseite lässt sich nicht umbenennen")]
    [InlineData("thema", "thema/unten/neu", "liegt in dem Ordner")]
    [InlineData("thema", "thema.md", "ist ein Ordner")]
    [InlineData("fehlt.md", "b.md", "gibt es im Inhaltsordner")]
    [InlineData("plan.pdf", "b.pdf", "ist keine Seite")]
    [InlineData("a.md", "suche.md", "Umbenannt wurde nichts")]
    [InlineData("a.md", "B/index.md", "Umbenannt wurde nichts")]
    [InlineData("a.md", "frueher.md", "Umbenannt wurde nichts")]
    public void What_would_harm_is_refused_and_nothing_changes(string from, string to, string expected)
    {
        using var site = new Site();
        site.Write("a.md", Site.Page("Seite A", "[B](b.md)"));
        site.Write("b.md", Site.Page("Seite B", "[A](a.md)", "aliases: [/frueher/]\n"));
        site.Write("thema/index.md", Site.Page("Thema", "[A](../a.md) [PDF](../plan.pdf)"));
        site.Write("plan.pdf", "%PDF-1.7");
        var before = site.Folder.Snapshot("content");
        var answer = Move(site, from, to);
        Assert.Equal((2, ""), (answer.Code, answer.Output));
        Assert.Contains(expected, answer.Error, StringComparison.Ordinal);
        Assert.Equal(before, site.Folder.Snapshot("content"));
    }

    [Theory]
    [InlineData("kaputt.md", "Ohne Kopf.\n")]
    [InlineData("kaputt.md", "---\ntitle: [\n---\n")]
    [InlineData("bild.jpg.yml", "credit: [\n")]
    [InlineData("glossar.yml", "terms: [\n")]
    [InlineData("suche.yml", "pages: [\n")]
    public void While_a_file_cannot_be_read_nothing_moves(string path, string text)
    {
        using var site = new Site();
        site.Write("a.md", Site.Page("Seite A", "Text."));
        site.Write(path, text);
        var answer = Move(site, "a.md", "c.md");
        Assert.Equal(2, answer.Code);
        Assert.Contains($"content/{path}“ lässt sich nicht lesen", answer.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(site.Folder.Path("content", "a.md")));
    }

    [Fact]
    public void Faults_that_were_there_before_do_not_stop_it()
    {
        using var site = new Site();
        site.Write("index.md", Site.Page("Startseite", "[A](a.md) [Nichts](fehlt.md)"));
        site.Write("a.md", Site.Page("Seite A", "[Auch nichts](ordner/fehlt.md)\n\n![Plan](fehlt.png \"© MIL\")"));
        Assert.Equal(0, Move(site, "a.md", "b/a.md").Code);
        Assert.Contains("[Auch nichts](../ordner/fehlt.md)\n\n![Plan](../fehlt.png \"© MIL\")", Text(site, "b/a.md"), StringComparison.Ordinal);
    }

    [LinuxFact]
    public void A_link_among_the_files_is_refused()
    {
        using var site = new Site();
        site.Write("thema/index.md", Site.Page("Thema", "Text."));
        File.CreateSymbolicLink(site.Folder.Path("content", "thema", "b.md"), "index.md");
        var answer = Move(site, "thema", "stadt");
        Assert.Equal(2, answer.Code);
        Assert.Contains("ist eine Verknüpfung", answer.Error, StringComparison.Ordinal);
        Assert.Equal(["b.md", "index.md"], site.Folder.Names("content/thema"));
    }

    [Fact]
    public void A_failure_in_the_middle_leaves_everything_as_it_was()
    {
        using var site = new Site();
        site.Write("a/a.md", "A");
        site.Write("a/b.bin", "B");
        site.Write("c.md", "C");
        var before = site.Folder.Snapshot("");
        ReadOnlyMemory<byte> A = Encoding.UTF8.GetBytes("A"), C = Encoding.UTF8.GetBytes("C"), other = Encoding.UTF8.GetBytes("X");
        FileChange[] sound =
        [
            new FileChange.Created("neu/x.md", other),
            new FileChange.Moved("a/a.md", "z/y/a.md", new FileChange.Replaced("a/a.md", A, other)),
            new FileChange.Moved("a/b.bin", "z/y/b.bin", null),
            new FileChange.Replaced("c.md", C, other),
        ];
        FileChange[] failing = [new FileChange.Replaced("c.md", A, other), new FileChange.Created("c.md/x", other), new FileChange.Moved("a/fehlt", "z/f", null), new FileChange.Moved("c.md", "a/b.bin", null), new FileChange.Moved("c.md", "../c.md", null)];
        foreach (var change in failing)
        {
            Assert.ThrowsAny<IOException>(() => ContentEdit.Apply(site.Folder.Path("content"), [.. sound, change]));
            Assert.Equal(before, site.Folder.Snapshot(""));
            Assert.Equal(["a", "c.md", "index.md", "site.yml"], site.Folder.Names("content"));
        }

        ContentEdit.Apply(site.Folder.Path("content"), [.. sound]);
        Assert.Equal(["c.md", "index.md", "neu", "site.yml", "z"], site.Folder.Names("content"));
        Assert.Equal("X", Text(site, "z/y/a.md"));
    }

    private static Answer Move(Site site, string from, string to) => Command.Run("move", from, to, "--content", site.Folder.Path("content"));

    private static string Text(Site site, string path) => File.ReadAllText(site.Folder.Path("content", path));
}
