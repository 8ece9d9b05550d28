using Schwerpunkt.German;
using Schwerpunkt.Text;

namespace Schwerpunkt.Findings;

/// <summary>Pages of a folder stand in no menu, because it has no page of its own.</summary>
public static class FolderWithoutPage
{
    private const string Gain = "mit „title: …“ im Kopf: Sie kommt ins Hauptmenü und führt die Seiten des Ordners auf.";

    public static readonly FindingKind Kind = new("ordner-ohne-seite", Severity.Notice, "Die Seiten eines Ordners stehen in keinem Menü.");

    public static Finding At(Location at, string folder, int pages) => Kind.At(at, $"{Problem(folder, pages)} Legen Sie „{folder}/index.md“ an, {Gain}");

    public static Finding AtTaken(Location at, string folder, int pages) => Kind.At(at,
        $"{Problem(folder, pages)} Unter dem Namen dieses Ordners steht schon eine Seite, die das Programm selbst anlegt. Geben Sie dem Ordner einen anderen Namen und legen Sie darin eine „index.md“ an, {Gain}");

    private static string Problem(string folder, int pages) =>
        $"{GermanNumber.Count(pages, "Seite", "Seiten")} im Ordner „{folder}“ {(pages == 1 ? "steht" : "stehen")} in keinem Menü, und keine Seite außerhalb verweist darauf: Dem Ordner fehlt eine eigene Seite.";
}

/// <summary>The main menu has no room for all.</summary>
public static class LongMenu
{
    public static readonly FindingKind Kind = new("hauptmenue-zu-lang", Severity.Notice, "Das Hauptmenü hat nicht für alle Seiten Platz.");

    public static Finding At(Location at, int pages, int most) => Kind.At(at,
        $"{GermanNumber.Of(pages)} Seiten liegen auf der obersten Ebene; das Hauptmenü zeigt nur {GermanNumber.Of(most)} davon, diese nicht mehr. Ordnen Sie zusammengehörige Seiten in Ordner, jeden mit einer „index.md“, oder rücken Sie diese mit „order“ nach vorn.");
}
