using System.Globalization;
using System.Text;
using Schwerpunkt.Pictures;
using Schwerpunkt.Sites;

namespace Schwerpunkt.Tests.Scale;

/// <summary>A German site of any size, always the same: for what is measured per page. Every tenth page carries a chapter twice, as the old CMS exported it.</summary>
public static class GermanCorpus
{
    private const int Chapters = 6;
    private const int Sections = 20;

    private static readonly string[] Who = ["Das Ministerium", "Die Stadtverwaltung", "Das Landesamt", "Ein Planungsbüro", "Der Beirat", "Die Verkehrsgesellschaft"];
    private static readonly string[] Does = ["ergänzt", "prüft", "begleitet", "erneuert", "koordiniert", "veröffentlicht"];
    private static readonly string[] What = ["die Wärmeplanung", "den Güterverkehr", "das Förderprogramm", "die Lärmkarten", "den Radwegebau", "barrierefreie Haltestellen", "leere Gebäude"];
    private static readonly string[] How = ["nach Prüfung der Unterlagen", "bis zum Ende des Jahres 2026", "mit 12 Mio. Euro", "in enger Abstimmung mit den Nachbarkreisen", "zunächst auf Probe"];

    /// <summary>A site of so many pages, among them the start page and an overview for each of twenty sections.</summary>
    public static SourceTree Of(int pages) => new(
        "content",
        [File("site.yml", "title: Messkorpus\nlanguage: de\nbaseUrl: https://www.example.org/\ntheme: mil\nstatus: live\n"), .. Enumerable.Range(0, pages).Select(Page)],
        [new PictureFacts("bilder/allee.jpg", new string('0', 32), 1200, 800, PictureFormat.Jpeg, EmbeddedRights.None)],
        [],
        new DateOnly(2026, 12, 1));

    /// <summary>One page of the site, as an editor would write it.</summary>
    public static SourceFile Page(int number) => File(PathOf(number), Text(number));

    /// <summary>The start page, an overview for each section, then the pages of the sections in turn.</summary>
    private static string PathOf(int number) => number switch
    {
        0 => "index.md",
        <= Sections => string.Create(CultureInfo.InvariantCulture, $"thema-{number % Sections}/index.md"),
        _ => string.Create(CultureInfo.InvariantCulture, $"thema-{number % Sections}/seite-{number}.md"),
    };

    private static string Text(int number)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"---\ntitle: Vorhaben {number} im Überblick\ndescription: Was das Vorhaben {number} bringt\ndate: 2026-0{(number % 9) + 1}-15\ntags: [Verkehr, Thema {number % 7}]\n");
        text.Append("image:\n  src: /bilder/allee.jpg\n  alt: Allee im Herbst\n  credit: © Landesbetrieb / Weiß\n---\n");
        for (var chapter = 0; chapter < Chapters; chapter++) AddChapter(text, number, chapter);
        if (number % 10 == 9) AddChapter(text, number, Chapters - 1);
        return text.ToString();
    }

    private static void AddChapter(StringBuilder text, int number, int chapter)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n## Abschnitt {chapter}: {What[(number + chapter) % What.Length]}\n\n");
        AddParagraph(text, number, chapter * 7);
        text.Append(CultureInfo.InvariantCulture, $"Mehr dazu steht auf der Seite [Vorhaben {number}](/{PathOf(number)}).\n\n");
        AddParagraph(text, number, (chapter * 7) + 3);
        text.Append(chapter switch
        {
            1 => "\n- erster Punkt der Liste\n- zweiter Punkt der Liste\n- dritter Punkt der Liste\n",
            3 => "\n| Jahr | Betrag |\n|---|---:|\n| 2025 | 12 Mio. Euro |\n| 2026 | 14 Mio. Euro |\n",
            _ => "",
        });
        text.Append('\n');
    }

    private static void AddParagraph(StringBuilder text, int number, int from)
    {
        for (var i = from; i < from + 4; i++)
            text.Append(CultureInfo.InvariantCulture, $"{Who[(number + i) % Who.Length]} {Does[(number * 3 + i) % Does.Length]} {What[(number * 5 + i) % What.Length]} {How[(number + (i * 2)) % How.Length]}. ");
        text.Append(CultureInfo.InvariantCulture, $"Das betrifft Vorgang {number}-{from}.\n");
    }

    private static SourceFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}
