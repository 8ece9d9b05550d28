using System.Globalization;
using Schwerpunkt.Findings;

namespace Schwerpunkt.Editing;

/// <summary>Why an edit is not done, as an editor reads it.</summary>
internal static class Refusals
{
    public const string NoText = "Die Datei ist kein Text in UTF-8. Speichern Sie sie in dieser Kodierung; geändert wurde nichts.";

    public const string OtherText = "Die Datei wurde inzwischen geändert. Laden Sie die Seite neu und wiederholen Sie Ihre Änderung; überschrieben wurde nichts.";

    public const string NoHead = "Der Kopf der Seite lässt sich nicht lesen. Beheben Sie zuerst diesen Fehler; geändert wurde nichts.";

    public const string NoPiece = "An dieser Stelle steht kein Block, kein Listenpunkt, keine Tabellenzeile und keine Fußnote. Laden Sie die Seite neu; geändert wurde nichts.";

    public const string NoContent = "Es fehlt der Text. Zum Entfernen löschen Sie den Block; geändert wurde nichts.";

    public const string LinesInCell = "In einer Tabellenzelle kann es keine zweite Zeile geben. Schreiben Sie den Text in eine Zeile oder trennen Sie mit <br>; geändert wurde nichts.";

    public const string HeadRow = "Die Kopfzeile einer Tabelle lässt sich nur ändern: Vor ihr steht keine Zeile, und ohne sie ist es keine Tabelle. Löschen Sie die ganze Tabelle; geändert wurde nichts.";

    public const string Cell = "Eine Tabellenzelle lässt sich nur ändern. Leeren Sie sie, oder löschen Sie die Zeile; geändert wurde nichts.";

    public const string IntoItself = "Ein Block lässt sich nicht in sich selbst verschieben; geändert wurde nichts.";

    public const string OtherKind = "Ein Listenpunkt lässt sich nur neben einen Listenpunkt verschieben, eine Tabellenzeile nur in ihrer Tabelle, ein Block nur neben einen Block; geändert wurde nichts.";

    public const string NoRow = "Eine Tabellenzeile steht in einer Zeile, mit | zwischen den Zellen; geändert wurde nichts.";

    public static string NoKey(string path) => $"„{path}“ lässt sich hier nicht eintragen: Auf dem Weg dahin steht ein anderer Wert, oder die Liste ist kürzer. Laden Sie die Seite neu; geändert wurde nichts.";

    public static string NoList(string path) => $"„{path}“ ist keine Liste. Ändern Sie den Wert als ganzen; geändert wurde nichts.";

    public static string OddHead(string path) => $"„{path}“ ist so geschrieben, dass sich der Wert nicht sicher ändern lässt. Schreiben Sie die Angabe einfacher, jede auf eine Zeile mit „Name: Wert“; geändert wurde nichts.";

    public static string Unreadable(Finding why) => $"Die Angaben lassen sich nicht lesen (Zeile {why.Location.Line.ToString(CultureInfo.InvariantCulture)}). {why.Message} Geändert wurde nichts.";
}
