using System.Collections.Immutable;
using System.Globalization;
using Schwerpunkt.Findings;
using Schwerpunkt.German;
using Schwerpunkt.Sites;
using Schwerpunkt.Text;

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

    public const string NoRow = "Eine Tabellenzeile steht in einer Zeile, mit | vor, zwischen und hinter den Zellen; geändert wurde nichts.";

    public const string OpenFence = "Der Code davor ist nicht geschlossen: Alles dahinter wäre Code. Schließen Sie ihn zuerst mit einer Zeile ``` an seinem Ende; geändert wurde nichts.";

    public const string OnlyOne = "Das ist alles, was unter einem Begriff oder in einem aufklappbaren Teil steht. Ersetzen Sie den Text, oder löschen oder verschieben Sie das Ganze; geändert wurde nichts.";

    public static string TooManyCells(int columns) => $"Die Tabelle hat nur {GermanNumber.Count(columns, "Spalte", "Spalten")}. Schreiben Sie nicht mehr Zellen in die Zeile; ein | im Text wird \\| geschrieben. Geändert wurde nichts.";

    public static string NoKey(string path) => $"„{path}“ lässt sich hier nicht eintragen: Auf dem Weg dahin steht ein anderer Wert, oder die Liste ist kürzer. Laden Sie die Seite neu; geändert wurde nichts.";

    public static string NoList(string path) => $"„{path}“ ist keine Liste. Ändern Sie den Wert als ganzen; geändert wurde nichts.";

    public static string OddHead(string path) => $"„{path}“ ist so geschrieben, dass sich der Wert nicht sicher ändern lässt. Schreiben Sie die Angabe einfacher, jede auf eine Zeile mit „Name: Wert“; geändert wurde nichts.";

    public static string Unreadable(Finding why) => $"Die Angaben lassen sich nicht lesen (Zeile {why.Location.Line.ToString(CultureInfo.InvariantCulture)}). {why.Message} Geändert wurde nichts.";

    public const string NoSite = "site.yml lässt sich nicht lesen. Beheben Sie zuerst diesen Fehler; geändert wurde nichts.";

    public static string NoFile(string path) => $"„{path}“ gibt es nicht. Laden Sie das Verzeichnis neu; geändert wurde nichts.";

    public static string Fixed(string path) => $"„{path}“ gehört zum Grundbestand des Auftritts und lässt sich nur ändern; geändert wurde nichts.";

    public static string Taken(string path) => $"„{path}“ gibt es schon und bleibt, wie es ist. Wählen Sie einen anderen Namen.";

    public static string NoPlace(Finding clash, string free) => $"An dieser Adresse kann keine Seite stehen; geändert wurde nichts. {clash.Message} Frei ist zum Beispiel der Name „{free}“.";

    public static string LeftOut(string path) => $"„{path}“ gehörte nicht zum Auftritt: Namen mit _ oder . am Anfang bleiben außen vor, und ein Ordner passt nicht in sich selbst. Wählen Sie einen anderen Namen; geändert wurde nichts.";

    public static string NoName(string title) => $"Aus dem Titel „{title}“ lässt sich kein Ordnername bilden. Schreiben Sie ein Wort aus lateinischen Buchstaben oder Ziffern.";

    public static string Unread(string path) => $"„{path}“ lässt sich nicht lesen; darin kann ein Verweis stehen, der zu berichtigen wäre. Beheben Sie zuerst, was dazu gemeldet wird; geändert wurde nichts.";

    public static string Unsure(Location place) => $"Was in {place.InWords} steht, lässt sich nicht sicher umschreiben. Schreiben Sie die Stelle einfacher, zum Beispiel den Pfad in einer Zeile und ohne besondere Zeichen; geändert wurde nichts.";

    public static string Referred(string path, ImmutableArray<Location> referrers) =>
        $"Auf „{path}“ wird noch verwiesen: {string.Join("; ", referrers.Take(5).Select(at => at.InWords))}{(referrers.Length > 5 ? "; …" : "")}. Ändern Sie zuerst diese Stellen, oder bestätigen Sie das Löschen; gelöscht wurde nichts.";

    public static string NoHeir(string path) => $"„{path}“ kann die Adresse nicht übernehmen. Nennen Sie eine andere Seite; gelöscht wurde nichts.";

    public static string EmptyFile(string name) => $"„{name}“ ist leer. Wählen Sie eine andere Datei; hinzugefügt wurde nichts.";

    public static string LargeFile(string name) => $"„{name}“ ist größer als {(FileLimits.MostBytes >> 20).ToString(CultureInfo.InvariantCulture)} MB. Verkleinern Sie die Datei; hinzugefügt wurde nichts.";

    public static string NoAttachment(string name) => $"„{name}“ ist kein Bild und kein Dokument zum Herunterladen. Legen Sie eine Seite an; hinzugefügt wurde nichts.";
}
