using System.Text;
using Schwerpunkt.Tests.Cli;

namespace Schwerpunkt.Tests.Moving;

/// <summary>How <c>move</c> writes addresses anew: each in its manner, and no other byte.</summary>
public sealed class MendingTests
{
    [Theory]
    [InlineData("[a](x/alt.md)", "[a](neu/y%20z.md)")]
    [InlineData("[a](./x/alt.md \"Titel\")", "[a](./neu/y%20z.md \"Titel\")")]
    [InlineData("[a](/x/alt.md#mit%C3%A4l)", "[a](/neu/y%20z.md#mit%C3%A4l)")]
    [InlineData("[a](<x/alt.md>)", "[a](<neu/y z.md>)")]
    [InlineData("[a]( x/alt.md )", "[a]( neu/y%20z.md )")]
    [InlineData("[x/alt.md](x/alt.md)", "[x/alt.md](neu/y%20z.md)")]
    [InlineData("[a](x/%61lt.md)", "[a](neu/y%20z.md)")]
    [InlineData("[a](x&#47;alt.md)", "[a](neu/y%20z.md)")]
    [InlineData("[a](x/alt\\.md)", "[a](neu/y%20z.md)")]
    [InlineData("[a][z] [z]\n\n[z]: x/alt.md 'T'", "[a][z] [z]\n\n[z]: neu/y%20z.md 'T'")]
    [InlineData("[a][z]\n\n[z]: <x/alt.md>", "[a][z]\n\n[z]: <neu/y z.md>")]
    [InlineData("- Punkt\n  > [a](x/alt.md)\n\n1. [b](x/alt.md) und *[c](x/alt.md)*", "- Punkt\n  > [a](neu/y%20z.md)\n\n1. [b](neu/y%20z.md) und *[c](neu/y%20z.md)*")]
    [InlineData("| A | B |\n|---|---|\n| [a](x/alt.md) | ä [b](x/alt.md) |", "| A | B |\n|---|---|\n| [a](neu/y%20z.md) | ä [b](neu/y%20z.md) |")]
    [InlineData("Text[^1].\n\n[^1]: Siehe [a](x/alt.md).", "Text[^1].\n\n[^1]: Siehe [a](neu/y%20z.md).")]
    [InlineData("Wort\n:   Heißt [a](x/alt.md).", "Wort\n:   Heißt [a](neu/y%20z.md).")]
    [InlineData("::: {lang=en}\nSee [a](x/alt.md).\n:::", "::: {lang=en}\nSee [a](neu/y%20z.md).\n:::")]
    [InlineData("## Abschnitt [a](x/alt.md) {#b}", "## Abschnitt [a](neu/y%20z.md) {#b}")]
    [InlineData("`[a](x/alt.md)`\n\n    [a](x/alt.md)\n\n[a](x/alt.md)", "`[a](x/alt.md)`\n\n    [a](x/alt.md)\n\n[a](neu/y%20z.md)")]
    [InlineData("[a](index.md) [b](#c) [d](https://www.example.org/x/alt.md) <!-- [a](x/alt.md) -->\n\n## C", "[a](index.md) [b](#c) [d](https://www.example.org/x/alt.md) <!-- [a](x/alt.md) -->\n\n## C")]
    public void In_Markdown(string before, string after)
    {
        using var site = Small();
        Write(site, "index.md", Site.Page("Startseite", before));
        Assert.Equal(0, Move(site, "x/alt.md", "neu/y z.md").Code);
        Assert.Equal(Site.Page("Startseite", after), Read(site, "index.md"));
    }

    [Theory]
    [InlineData("related: [x/alt.md, b.md]", "related: [neu/yz.md, b.md]")]
    [InlineData("related:\n  - 'x/alt.md' # erst\n  - b.md", "related:\n  - neu/yz.md # erst\n  - b.md")]
    [InlineData("related: \"x/alt.md\"", "related: neu/yz.md")]
    [InlineData("easyLanguage:   /x/alt.md   # hier", "easyLanguage:   /neu/yz.md   # hier")]
    [InlineData("lang: en\ntranslationOf: 'x/alt.md' # hier", "lang: en\ntranslationOf: neu/yz.md # hier")]
    [InlineData("image:\n  src: bild.jpg\n  alt: Plan\n  credit: MIL / Fink\n  caption: \"Siehe [dort](x/alt.md): Plan\" # hier", "image:\n  src: bild.jpg\n  alt: Plan\n  credit: MIL / Fink\n  caption: \"Siehe [dort](neu/yz.md): Plan\" # hier")]
    [InlineData("{quelle: x/alt.md}", null)]
    public void In_the_head(string before, string? after)
    {
        using var site = Small();
        Write(site, "b.md", Site.Page("Seite B", "Text."));
        site.Folder.WriteBytes("content/bild.jpg", Imaging.Photographs.Jpeg());
        Write(site, "index.md", Site.Page("Startseite", "Text.", before + "\n"));
        var answer = Move(site, "x/alt.md", "neu/yz.md");
        Assert.Equal(after is null ? 2 : 0, answer.Code);
        Assert.Equal(Site.Page("Startseite", "Text.", (after ?? before) + "\n"), Read(site, "index.md"));
    }

    [Theory]
    [InlineData("", "aliases: [/x/alt/]\n")]
    [InlineData("aliases: [/ur/]\n", "aliases: [/ur/, /x/alt/]\n")]
    [InlineData("aliases: []  # leer\n", "aliases: [/x/alt/]  # leer\n")]
    [InlineData("aliases: /ur/  # eine\n", "aliases: [/ur/, /x/alt/]  # eine\n")]
    [InlineData("aliases:\n", "aliases: [/x/alt/]\n")]
    [InlineData("aliases: ~\n", "aliases: [/x/alt/]\n")]
    [InlineData("aliases:\n- /ur/ # eine\n- \"/ur2/\"\ntoc: false\n", "aliases:\n- /ur/ # eine\n- \"/ur2/\"\n- /x/alt/\ntoc: false\n")]
    [InlineData("aliases:\n  - /ur/\n\n# Schluss\n", "aliases:\n  - /ur/\n  - /x/alt/\n\n# Schluss\n")]
    [InlineData("aliases: [/ur/, /neu/yz/]\n", "aliases: [/ur/, /x/alt/]\n")]
    public void The_old_address_is_kept(string before, string after)
    {
        using var site = Small();
        Write(site, "x/alt.md", Site.Page("Alt", "Text.", before));
        var answer = Move(site, "x/alt.md", "neu/yz.md");
        Assert.Equal((0, ""), (answer.Code, answer.Error));
        Assert.Equal(Site.Page("Alt", "Text.", after), Read(site, "neu/yz.md"));
    }

    [Fact]
    public void A_head_to_which_nothing_can_be_added_is_refused()
    {
        using var site = Small();
        Write(site, "x/alt.md", "---\n{ title: Alt }\n---\n\nText.\n");
        var answer = Move(site, "x/alt.md", "neu.md");
        Assert.Equal(2, answer.Code);
        Assert.Contains("lässt sich nicht sicher umschreiben", answer.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(site.Folder.Path("content", "x", "alt.md")));
    }

    [Fact]
    public void Line_endings_byte_order_marks_and_a_missing_last_line_stay()
    {
        using var site = Small();
        const string Before = "\uFEFF---\r\ntitle: Alt\r\nimage:\r\n  src: bild.jpg\r\n  alt: Plan\r\n  credit: © MIL\r\ndownloads:\r\n  - file: plan.pdf\r\n    title: Plan\r\n---\r\n\r\nErste Zeile  \r\n[Start](../index.md)\r\n[Selbst](#a) [B](alt.md)\r\n\r\n## A\r\n\r\nEnde";
        const string After = "\uFEFF---\r\ntitle: Alt\r\nimage:\r\n  src: ../x/bild.jpg\r\n  alt: Plan\r\n  credit: © MIL\r\ndownloads:\r\n  - file: ../x/plan.pdf\r\n    title: Plan\r\naliases: [/x/alt/]\r\n---\r\n\r\nErste Zeile  \r\n[Start](../index.md)\r\n[Selbst](#a) [B](neu.md)\r\n\r\n## A\r\n\r\nEnde";
        site.Folder.WriteBytes("content/x/alt.md", Encoding.UTF8.GetBytes(Before));
        site.Folder.WriteBytes("content/x/bild.jpg", Imaging.Photographs.Jpeg());
        site.Folder.WriteBytes("content/x/plan.pdf", "%PDF-1.7"u8.ToArray());
        var answer = Move(site, "x/alt.md", "y/neu.md");
        Assert.Equal((0, ""), (answer.Code, answer.Error));
        Assert.Equal(After, Encoding.UTF8.GetString(File.ReadAllBytes(site.Folder.Path("content", "y", "neu.md"))));
    }

    [Fact]
    public void The_settings_of_the_site_follow()
    {
        using var site = Small();
        const string More = "publisher:\n  name: MIL\n  contact: x/alt.md\ntoolbar: [x/alt.md]\nfooter:\n  - /x/alt.md\n";
        Write(site, "site.yml", Site.Config + More);
        Assert.Equal(0, Move(site, "x", "neu").Code);
        Assert.Equal(Site.Config + More.Replace("x/alt", "neu/alt", StringComparison.Ordinal), Read(site, "site.yml"));
    }

    /// <summary>Each page of the real content, and its folder of topics, can go elsewhere and come back.</summary>
    [Theory]
    [InlineData("schwerpunkte", "themen")]
    [InlineData("leichte-sprache", "einfach/leicht")]
    [InlineData("leichte-sprache.md", "leicht/index.md")]
    [InlineData("kontakt.md", "service/kontakt.md")]
    [InlineData("schwerpunkte/smart-city", "smart-city")]
    public void The_real_content_moves_and_comes_back(string from, string to)
    {
        using var folder = new TemporaryFolder();
        folder.CopyFrom(Repository.Path("content"), "content");
        string[] check = ["check", "--strict", "--content", folder.Path("content"), "--today", "2026-11-28"];
        var before = Command.Run(check);
        Assert.Equal(0, Command.Run("move", from, to, "--content", folder.Path("content")).Code);
        var moved = Command.Run(check);
        Assert.Equal((before.Code, before.Findings.Length), (moved.Code, moved.Findings.Length));
        Assert.Equal(0, Command.Run("move", to, from, "--content", folder.Path("content")).Code);
        var back = Directory.EnumerateFiles(folder.Path("content"), "*", SearchOption.AllDirectories).ToDictionary(file => Path.GetRelativePath(folder.Path("content"), file), File.ReadAllText);
        var was = Directory.EnumerateFiles(Repository.Path("content"), "*", SearchOption.AllDirectories).ToDictionary(file => Path.GetRelativePath(Repository.Path("content"), file), File.ReadAllText);
        Assert.Equal(was.Keys.Order(StringComparer.Ordinal), back.Keys.Order(StringComparer.Ordinal));
        Assert.All(was, file => Assert.Equal(Lines(file.Value), Lines(back[file.Key])));
    }

    /// <summary>All but the old address that is left in between.</summary>
    /// <summary>What is no path stays: a text, and the word that says that there are captions.</summary>
    [Fact]
    public void The_files_of_a_film_are_found_from_the_new_place()
    {
        using var site = new Site();
        const string film = "```film\ntitle: Der Markt\nfile: markt.mp4\nlength: \"0:40\"\ncaptions: markt.vtt\ntranscript: text.md\nimage: {src: markt.jpg, alt: Der Markt, credit: © MIL}\n```";
        const string elsewhere = "```film\ntitle: Anderswo\nurl: https://www.example.com/\nlength: \"0:40\"\ncaptions: true\ntranscript: Ein Platz. Mehr zeigt der Film nicht.\nimage: {src: markt.jpg, alt: Ein Platz, credit: © MIL}\n```";
        site.Write("index.md", Site.Page("Startseite", "[Filme](filme/alt.md)"));
        site.Write("filme/index.md", Site.Page("Filme", "Hier stehen sie."));
        site.Write("filme/text.md", Site.Page("Als Text", "Der Markt."));
        site.Write("filme/alt.md", Site.Page("Alt", "Text.\n\n" + film + "\n\n" + elsewhere));
        site.Write("filme/markt.mp4", "Film");
        site.Write("filme/markt.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\nGuten Tag\n");
        site.Folder.WriteBytes("content/filme/markt.jpg", Imaging.Photographs.Jpeg());
        Assert.Equal((0, ""), (Move(site, "filme/alt.md", "neu.md") is var one ? one.Code : 0, one.Error));
        var moved = film.Replace(": markt", ": filme/markt", StringComparison.Ordinal).Replace("text.md", "filme/text.md", StringComparison.Ordinal);
        Assert.Contains(moved + "\n\n" + elsewhere.Replace(": markt", ": filme/markt", StringComparison.Ordinal), Read(site, "neu.md"), StringComparison.Ordinal);
        Assert.Equal(0, site.Build("--strict").Code);
        Assert.Contains("src=\"/filme/markt.vtt\"", site.Output("neu/index.html"), StringComparison.Ordinal);
        Assert.True(File.Exists(site.Folder.Path("output", "filme", "markt.mp4")));
    }

    private static IEnumerable<string> Lines(string text) => text.Split('\n').Where(line => !line.StartsWith("aliases: ", StringComparison.Ordinal));

    private static Site Small()
    {
        var site = new Site();
        Write(site, "x/alt.md", Site.Page("Alt", "Text.\n\n## Mitäl {#mitäl}".Replace(" {#mitäl}", "", StringComparison.Ordinal), ""));
        return site;
    }

    private static Answer Move(Site site, string from, string to) => Command.Run("move", from, to, "--content", site.Folder.Path("content"));

    private static void Write(Site site, string path, string text) => site.Write(path, text);

    private static string Read(Site site, string path) => File.ReadAllText(site.Folder.Path("content", path));
}
