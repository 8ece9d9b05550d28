using System.Globalization;
using Schwerpunkt.German;
using Schwerpunkt.Text;

namespace Schwerpunkt.Findings;

// Findings of the import of Word documents: what a page cannot hold, and what its author should look at. Their line is the number of a paragraph.

/// <summary>A document still shows what was changed in it.</summary>
public static class ImportTrackedChanges
{
    public static readonly FindingKind Kind = new("import-aenderungen", Severity.Notice, "Ein Dokument enthält nachverfolgte Änderungen.");

    public static Finding At(Location at, int inserted, int deleted, int moved, string first) => Kind.At(at,
        $"Das Dokument enthält nachverfolgte Änderungen ({GermanNumber.Count(inserted, "Einfügung", "Einfügungen")}, {GermanNumber.Count(deleted, "Löschung", "Löschungen")}{(moved == 0 ? "" : ", " + GermanNumber.Count(moved, "Verschiebung", "Verschiebungen"))}; zuerst „{first}“). Übernommen ist der Text, wie er lautet, wenn alle angenommen werden. Prüfen Sie, ob das so gemeint ist.");
}

/// <summary>A picture of a document has no alternative text.</summary>
public static class ImportWithoutAlt
{
    public static readonly FindingKind Kind = new("import-bild-ohne-alternativtext", Severity.Warning, "Einem übernommenen Bild fehlt der Alternativtext.");

    public static Finding At(Location at, string picture) => Kind.At(at,
        $"Das Dokument sagt nicht, was auf dem Bild „{picture}“ zu sehen ist. Schreiben Sie es in der Seite in die eckigen Klammern; ist das Bild reiner Schmuck, setzen Sie „decorative: true“ in „{picture}.yml“.");

    public static Finding AtAutomatic(Location at, string words) => Kind.At(at,
        $"Den Alternativtext „{words}“ hat ein Programm geschrieben. Prüfen Sie, ob er sagt, was zu sehen ist, und was es im Zusammenhang bedeutet.");
}

/// <summary>The file of a picture cannot be shown as it is.</summary>
public static class ImportPictureFile
{
    public static readonly FindingKind Kind = new("import-bilddatei", Severity.Warning, "Die Datei eines Bildes ist so nicht zu gebrauchen.");

    public static Finding AtFormat(Location at, string file, string format, string picture) => Kind.At(at,
        $"Das Bild „{file}“ ({format}) zeigt kein Browser; es liegt neben der Seite, und an seiner Stelle steht ein Platzhalter. Speichern Sie es als PNG oder SVG unter dem Namen „{picture}“, löschen Sie „placeholder: true“ und die alte Datei.");

    public static Finding AtLinked(Location at, string picture, string address) => Kind.At(at,
        $"Ein Bild ist mit „{address}“ nur verknüpft und liegt nicht im Dokument; geholt wird es nicht. Legen Sie es als „{picture}“ neben die Seite, und löschen Sie „placeholder: true“.");

    public static Finding AtMissing(Location at, string picture) => Kind.At(at,
        $"Ein Bild fehlt im Dokument. Legen Sie es als „{picture}“ neben die Seite, und löschen Sie „placeholder: true“.");

    public static Finding AtOldSidecar(Location at, string picture) => Kind.At(at,
        $"Das Bild „{picture}“ ist durch ein anderes ersetzt; seine Begleitdatei „{picture}.yml“ ist noch die des alten. Prüfen Sie Nachweis, Bildunterschrift und Alternativtext darin, ehe Sie die Seite veröffentlichen.");

    public static Finding AtCut(Location at, string picture) => Kind.At(at,
        $"Das Bild „{picture}“ ist im Dokument zugeschnitten; seine Datei zeigt auch, was abgeschnitten war. Schneiden Sie die Datei zu, wenn das niemand sehen soll.");
}

/// <summary>A formula became a line of text.</summary>
public static class ImportFormula
{
    public static readonly FindingKind Kind = new("import-formel", Severity.Warning, "Eine Formel steht als Text in der Seite.");

    public static Finding At(Location at, string text) => Kind.At(at,
        $"Eine Formel steht als „{text}“ in der Seite. Prüfen Sie, ob sie so zu verstehen ist; sonst beschreiben Sie sie in Worten, oder zeigen Sie sie als Bild mit Alternativtext.");
}

/// <summary>A comment stays out.</summary>
public static class ImportComment
{
    public static readonly FindingKind Kind = new("import-kommentar", Severity.Notice, "Ein Kommentar in einem Dokument wird nicht übernommen.");

    public static Finding At(Location at, string text) => Kind.At(at,
        $"Der Kommentar „{text}“ steht nicht in der Seite. Erledigen Sie vor der Veröffentlichung, was darin steht.");
}

/// <summary>Paragraphs that are there for the space they take.</summary>
public static class ImportSpacing
{
    public static readonly FindingKind Kind = new("import-leerabsaetze", Severity.Notice, "Leere Absätze in einem Dokument dienen als Abstand.");

    public static Finding At(Location at, int count) => Kind.At(at,
        $"{GermanNumber.Count(count, "leerer Absatz steht", "leere Absätze stehen")} nicht in der Seite; Abstände macht der Auftritt. Im Dokument setzt man sie besser mit „Abstand vor/nach“ in der Formatvorlage. Zu tun ist nichts.");
}

/// <summary>A document holds programs.</summary>
public static class ImportMacros
{
    public static readonly FindingKind Kind = new("import-makros", Severity.Notice, "Ein Dokument enthält Makros.");

    public static Finding At(Location at) => Kind.At(at,
        "Das Dokument enthält Makros. Sie werden weder ausgeführt noch übernommen; was sie erst beim Öffnen einsetzen, fehlt in der Seite. Vergleichen Sie die Seite mit dem Dokument.");
}

/// <summary>Headings that Word counts lose their numbers, and items all but the last of them.</summary>
public static class ImportNumbers
{
    public static readonly FindingKind Kind = new("import-nummern", Severity.Notice, "Überschriften oder Punkte eines Dokuments sind nummeriert.");

    public static Finding At(Location at, int count) => Kind.At(at,
        $"Die Nummern, die Word vor {GermanNumber.Count(count, "Überschrift", "Überschriften")} setzt, stehen nicht in der Seite. Nennt der Text sie („siehe Abschnitt 3.2“), schreiben Sie sie vor die Überschriften, oder verweisen Sie mit deren Wörtern.");

    public static Finding AtItems(Location at, int count) => Kind.At(at,
        $"Word zählt {GermanNumber.Count(count, "Punkt", "Punkte")} mit mehreren Nummern („1.2“), zuerst hier; in der Seite zählt jede Liste und jede Ebene für sich, nach einem Absatz dazwischen beginnt eine neue Liste. Nennt der Text solche Nummern („siehe Nummer 1.2.1“), verweisen Sie mit Wörtern, oder machen Sie aus den Punkten Überschriften mit Nummern.");
}

/// <summary>A sign of a font that shows pictures in the place of letters is not known.</summary>
public static class ImportSymbol
{
    public static readonly FindingKind Kind = new("import-sonderzeichen", Severity.Warning, "Ein Zeichen einer Symbolschrift ist nicht bekannt.");

    public static Finding At(Location at, string font, int code) => Kind.At(at,
        string.Create(CultureInfo.InvariantCulture, $"Was das Zeichen {code:X4} der Schrift „{font}“ zeigt, ist nicht bekannt; in der Seite steht „•“. Setzen Sie das richtige Zeichen ein, oder schreiben Sie, was es bedeutet."));
}

/// <summary>A table does not fit into rows and columns as a page knows them.</summary>
public static class ImportTable
{
    public static readonly FindingKind Kind = new("import-tabelle", Severity.Notice, "Eine Tabelle ist anders aufgebaut als im Dokument.");

    public static Finding AtMerged(Location at, string head) => Kind.At(at,
        $"In der Tabelle „{head}“ sind Zellen verbunden oder mehrere Zeilen der Kopf. In der Seite steht ihr Text einmal, die übrigen Zellen sind leer. Füllen Sie sie, damit jede Zeile für sich zu lesen ist.");

    public static Finding AtAlt(Location at, string alt) => Kind.At(at,
        $"Die Tabelle hat im Dokument den Alternativtext „{alt}“; in der Seite hat eine Tabelle keinen. Sagt er mehr als der Text, setzen Sie ihn als Satz davor.");

    public static Finding AtLayout(Location at, string beginning) => Kind.At(at,
        $"Eine Tabelle ordnet hier nur an, was in ihr steht („{beginning}“), und ist aufgelöst: Der Inhalt ihrer Zellen steht hintereinander. Prüfen Sie die Reihenfolge.");

    public static Finding AtNested(Location at) => Kind.At(at,
        "In einer Zelle steht eine weitere Tabelle; ihre Zeilen stehen als Zeilen in der Zelle. Machen Sie zwei Tabellen daraus.");

    public static Finding AtPictures(Location at, string head, int count) => Kind.At(at,
        $"{GermanNumber.Count(count, "Bild aus der Tabelle", "Bilder aus der Tabelle")} „{head}“ {(count == 1 ? "steht" : "stehen")} hinter ihr, denn in einer Zelle steht nur Text. Sagen Sie in der Tabelle oder in der Bildunterschrift, was wozu gehört.");

    public static Finding AtHeadless(Location at, string row) => Kind.At(at,
        $"Die Tabelle hat im Dokument keine Kopfzeile; in der Seite ist es ihre erste Zeile („{row}“). Prüfen Sie, ob sie die Spalten benennt, und ergänzen Sie sonst eine Zeile darüber.");
}

/// <summary>A box of text became part of the text.</summary>
public static class ImportTextBox
{
    public static readonly FindingKind Kind = new("import-textfeld", Severity.Notice, "Ein Textfeld steht als Text in der Seite.");

    public static Finding At(Location at, string beginning) => Kind.At(at,
        $"Das Textfeld „{beginning}“ steht hinter dem Absatz, an dem es verankert war, oder unter dem Bild, das es beschriftet. Prüfen Sie, ob es dort hingehört.");
}

/// <summary>What nobody sees in the document stays out.</summary>
public static class ImportHiddenText
{
    public static readonly FindingKind Kind = new("import-verborgener-text", Severity.Notice, "Verborgener Text eines Dokuments wird nicht übernommen.");

    public static Finding At(Location at, string beginning) => Kind.At(at,
        $"Im Dokument ist Text ausgeblendet („{beginning}“); er steht nicht in der Seite. Prüfen Sie, ob er fehlt.");
}
