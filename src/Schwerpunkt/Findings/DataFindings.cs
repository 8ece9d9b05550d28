using System.Globalization;
using Schwerpunkt.Text;

namespace Schwerpunkt.Findings;

// Findings about files of data (CSV) that a block „tabelle“ or „diagramm“ shows: at their own lines.

/// <summary>A block takes its data from a file that is no CSV.</summary>
public static class NotCsv
{
    public static readonly FindingKind Kind = new("daten-kein-csv", Severity.Error, "Ein Block nimmt seine Daten aus einer Datei, die keine CSV-Datei ist.");

    public static Finding At(Location at, string path) => Kind.At(at,
        $"„{path}“ ist keine CSV-Datei dieses Auftritts. Speichern Sie die Tabelle in Excel oder LibreOffice als „CSV UTF-8“, legen Sie die Datei neben die Seite, und nennen Sie sie hier.");

    public static Finding AtContent(Location at) => Kind.At(at,
        "Die Datei heißt .csv, enthält aber keinen lesbaren Text. Öffnen Sie sie in Excel oder LibreOffice, und speichern Sie sie als „CSV UTF-8“.");
}

/// <summary>A file of data has nothing below its head.</summary>
public static class EmptyData
{
    public static readonly FindingKind Kind = new("daten-leer", Severity.Error, "Eine CSV-Datei hat keine Daten.");

    public static Finding At(Location at) => Kind.At(at,
        "Die CSV-Datei hat keine Daten. Die erste Zeile nennt die Spalten, darunter steht mindestens eine Zeile mit Werten. Ergänzen Sie sie, oder löschen Sie den Block.");

    public static Finding AtNoLabel(Location at) => Kind.At(at,
        "Die erste Zelle dieser Zeile ist leer: Im Diagramm haben ihre Werte keine Beschriftung. Ergänzen Sie sie.");

    public static Finding AtNoSeries(Location at) => Kind.At(at,
        "Für ein Diagramm fehlt eine Spalte mit Zahlen: Die erste Spalte beschriftet, jede weitere ist eine Reihe. Ergänzen Sie eine Spalte, oder trennen Sie die Zellen mit „;“.");

    public static Finding AtOneColumn(Location at) => Kind.At(at,
        "Unter „columns“ steht nur eine Spalte. Nennen Sie für ein Diagramm auch die Spalte mit den Beschriftungen, und zwar zuerst; jede weitere ist eine Reihe und enthält Zahlen.");
}

/// <summary>A file of data is larger than a page can show.</summary>
public static class CrowdedData
{
    public static readonly FindingKind Kind = new("daten-zu-viele", Severity.Error, "Eine CSV-Datei ist zu groß für eine Seite.");

    public static Finding AtRows(Location at, int rows, int most) => Kind.At(at,
        string.Create(CultureInfo.InvariantCulture, $"Die CSV-Datei hat {rows} Zeilen; auf einer Seite bleiben höchstens {most} lesbar. Kürzen Sie sie, oder bieten Sie die Datei unter „downloads“ zum Herunterladen an."));

    public static Finding AtColumns(Location at, int columns, int most) => Kind.At(at,
        string.Create(CultureInfo.InvariantCulture, $"Die Tabelle hat {columns} Spalten; auf einer Seite bleiben höchstens {most} lesbar. Nennen Sie im Block unter „columns“ die wichtigsten, oder bieten Sie die Datei unter „downloads“ zum Herunterladen an."));

    public static Finding AtSize(Location at, string path) => Kind.At(at,
        $"Die Datei „{path}“ ist größer als 1 MB; so viel zeigt keine Seite. Kürzen Sie sie, oder bieten Sie sie unter „downloads“ zum Herunterladen an.");
}

/// <summary>A row has more cells than there are columns.</summary>
public static class LongRow
{
    public static readonly FindingKind Kind = new("daten-zeile-lang", Severity.Error, "Eine Zeile einer CSV-Datei hat mehr Zellen, als es Spalten gibt.");

    /// <param name="more">How many rows more are like it, of which nothing else is said.</param>
    public static Finding At(Location at, int cells, int columns, char separator, int more = 0) => Kind.At(at,
        string.Create(CultureInfo.InvariantCulture, $"Diese Zeile hat {cells} Zellen, die erste Zeile nennt aber {columns} {(columns == 1 ? "Spalte" : "Spalten")}. Streichen Sie, was zu viel ist; eine Zelle, die selbst {Sign(separator)} enthält, steht in \"…\". Eine Überschrift über der Tabelle gehört in den Block unter „title“.{Phrases.MoreRows(more)}"));

    private static string Sign(char separator) => separator == '\t' ? "einen Tabulator" : $"„{separator}“";
}

/// <summary>A row has fewer cells than there are columns.</summary>
public static class ShortRow
{
    public static readonly FindingKind Kind = new("daten-zeile-kurz", Severity.Warning, "Eine Zeile einer CSV-Datei hat weniger Zellen, als es Spalten gibt.");

    /// <param name="more">As with a row that is too long.</param>
    public static Finding At(Location at, int cells, int columns, int more = 0) => Kind.At(at,
        string.Create(CultureInfo.InvariantCulture, $"Diese Zeile hat {cells} {(cells == 1 ? "Zelle" : "Zellen")}, die erste Zeile nennt aber {columns} Spalten. Ergänzen Sie die fehlenden Werte oder ihre Trennzeichen; eine Anmerkung gehört in den Text der Seite.{Phrases.MoreRows(more)}"));
}

/// <summary>A column has no name.</summary>
public static class NamelessColumn
{
    public static readonly FindingKind Kind = new("daten-spalte-ohne-namen", Severity.Warning, "Eine Spalte einer CSV-Datei hat keinen Namen.");

    public static Finding At(Location at, int column) => Kind.At(at,
        string.Create(CultureInfo.InvariantCulture, $"Spalte {column} hat keinen Namen. Schreiben Sie in die erste Zeile, was in der Spalte steht: Wer die Tabelle hört, weiß es sonst nicht."));
}

/// <summary>Two columns have one name.</summary>
public static class SameColumnName
{
    public static readonly FindingKind Kind = new("daten-spalte-doppelt", Severity.Warning, "Zwei Spalten einer CSV-Datei heißen gleich.");

    public static Finding At(Location at, string name) => Kind.At(at,
        $"Zwei Spalten heißen „{name}“. Geben Sie jeder einen eigenen Namen, zum Beispiel mit dem Jahr dahinter.");
}

/// <summary>A block names a column that is not there.</summary>
public static class MissingColumn
{
    public static readonly FindingKind Kind = new("daten-spalte-fehlt", Severity.Error, "Ein Block nennt eine Spalte, die es in der CSV-Datei nicht gibt.");

    public static Finding At(Location at, string name, string? nearest, string known) => Kind.At(at,
        $"Die Spalte „{name}“ gibt es in der Datei nicht. {Phrases.DidYouMean(nearest)}Schreiben Sie den Namen wie in der ersten Zeile der Datei: {known}.");
}

/// <summary>A quotation mark in a file of data is never closed.</summary>
public static class OpenCell
{
    public static readonly FindingKind Kind = new("daten-zelle-offen", Severity.Error, "In einer CSV-Datei schließt ein Anführungszeichen nie.");

    public static Finding At(Location at) => Kind.At(at,
        "Die Zelle beginnt mit \" und endet nie: Alles, was folgt, gehört zu ihr. Schreiben Sie ans Ende der Zelle ein zweites \"; eines, das gelesen werden soll, wird verdoppelt (\"\").");
}
