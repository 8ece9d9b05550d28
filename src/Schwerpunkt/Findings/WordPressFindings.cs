using Schwerpunkt.German;
using Schwerpunkt.Text;

namespace Schwerpunkt.Findings;

// Findings of the import of WordPress exports.

/// <summary>An export breaks off or is not what XML allows.</summary>
public static class ImportBrokenOff
{
    public static readonly FindingKind Kind = new("import-abgebrochen", Severity.Error, "Ein Export bricht ab.");

    public static Finding At(Location at) => Kind.At(at,
        "Der WordPress-Export bricht hier ab oder ist an dieser Stelle kaputt. Die ganzen Einträge davor sind eingelesen, alles dahinter fehlt. Exportieren Sie in WordPress noch einmal (Werkzeuge → Daten exportieren), bei einem großen Auftritt in Teilen.");

    public static Finding AtBeginning(Location at) => Kind.At(at,
        "Die Datei ist kein WordPress-Export, den das Programm liest: Schon ihr Anfang ist kaputt, oder sie erklärt einen Dokumenttyp (DOCTYPE) mit eigenen Ersetzungen, was WordPress nie schreibt. Exportieren Sie in WordPress noch einmal (Werkzeuge → Daten exportieren).");
}

/// <summary>A block or shortcode of the old site has no counterpart.</summary>
public static class ImportBuildingBlock
{
    public static readonly FindingKind Kind = new("import-baustein", Severity.Notice, "Ein Baustein des alten Auftritts wird nicht übernommen.");

    public static Finding AtBlock(Location at, string name) => Kind.At(at,
        $"Hier stand der Block „{name}“; was er zeigt, setzt WordPress beim Aufruf ein, und als Text steht es nicht im Export. Schreiben Sie hin, was Leser hier finden sollen, oder setzen Sie einen Verweis.");

    public static Finding AtAlone(Location at, string shortcode) => Kind.At(at,
        $"Hier stand der Shortcode „{Shown(shortcode)}“; was er zeigt, setzt ein Plugin beim Aufruf ein; im Export steht davon nur dieser Aufruf. Schreiben Sie hin, was Leser hier finden sollen, oder setzen Sie einen Verweis. Weitere dieser Art auf der Seite sind ebenso weggelassen.");

    public static Finding AtEnclosing(Location at, string shortcode) => Kind.At(at,
        $"Der Shortcode „{Shown(shortcode)}“ und weitere dieser Art auf der Seite sind weggelassen; was sie umschließen, steht im Text, ebenso Wörter und Verweise aus ihren Angaben, soweit sie für Leser geschrieben sind. Prüfen Sie, ob es ohne ihre Gestaltung verständlich ist und sonst etwas fehlt.");

    public static Finding AtShown(Location at, string shortcode) => Kind.At(at,
        $"Der Shortcode „{Shown(shortcode)}“ und weitere dieser Art auf der Seite sind weggelassen; ihre Bilder, Wörter und Verweise stehen in der Seite. Prüfen Sie, ob sonst etwas fehlt.");

    public static Finding AtDoubt(Location at, string shortcode) => Kind.At(at,
        $"„{Shown(shortcode)}“ kann ein Shortcode von WordPress sein oder ein Wort in Klammern; es steht als Text in der Seite. Löschen Sie es, wenn Leser es nicht sehen sollen.");

    public static Finding AtMissing(Location at, string id) => Kind.At(at,
        $"Die Seite zeigt ein Bild oder eine Datei mit der Nummer {id} aus der Mediathek, die im Export fehlt. Exportieren Sie in WordPress „Alle Inhalte“, oder setzen Sie das Bild von Hand ein.");

    private static string Shown(string shortcode) => shortcode.Length <= 300 ? WhiteSpace.Fold(shortcode) : WhiteSpace.Fold(shortcode[..300]) + " …";
}

/// <summary>A picture or file is named and has to be fetched.</summary>
public static class ImportFileToFetch
{
    public static readonly FindingKind Kind = new("import-datei-holen", Severity.Notice, "Ein Bild oder eine Datei ist noch zu holen.");

    /// <param name="at">The entry.</param>
    /// <param name="file">Where it goes, below the target folder.</param>
    /// <param name="address">Where it is.</param>
    public static Finding At(Location at, string file, string address) => Kind.At(at,
        $"Die Seite nennt „{file}“; der Export enthält nur die Adresse {address}. Legen Sie die Datei von dort unter diesem Namen in den Zielordner; am schnellsten kopieren Sie „wp-content/uploads“ vom alten Server als Ordner „uploads“ hinein. Bei Bildern löschen Sie danach „placeholder: true“.");

    /// <param name="at">The export.</param>
    /// <param name="wish">The name the picture would have.</param>
    /// <param name="file">The name it has.</param>
    /// <param name="address">Where it is.</param>
    public static Finding AtOther(Location at, string wish, string file, string address) => Kind.At(at,
        $"Ein anderes Bild derselben Übernahme heißt schon „{wish}“; das Bild „{(address.Length <= 300 ? address : address[..300] + " …")}“ dieser Seite heißt deshalb „{file}“. Legen Sie es unter diesem Namen neben die Seite, und löschen Sie „placeholder: true“.");

    public static Finding AtSidecar(Location at, string file, string text) => Kind.At(at,
        $"„{file}“ gibt es schon, von einer anderen Seite oder von Hand; was diese Seite zum Bild sagt, steht deshalb nicht darin: {text.ReplaceLineEndings(" ").Trim()}. Tragen Sie nach, was fehlt.");
}

/// <summary>A page that not everybody could see is a draft.</summary>
public static class ImportNotPublic
{
    public static readonly FindingKind Kind = new("import-nicht-oeffentlich", Severity.Warning, "Eine Seite war nicht öffentlich und ist nun ein Entwurf.");

    public static Finding At(Location at, string title, string status) => Kind.At(at,
        $"„{Excerpt.Of(title)}“ war im alten Auftritt nicht öffentlich (Status „{status}“) und ist nun ein Entwurf. Löschen Sie „draft: true“, wenn alle die Seite lesen dürfen, sonst die Seite.");

    public static Finding AtSources(Location at, string names, int count, string reason) => Kind.At(at,
        $"{GermanNumber.Count(count, "Seite war", "Seiten waren")} im alten Auftritt nicht zu lesen ({reason}) und {(count == 1 ? "ist nun ein Entwurf" : "sind nun Entwürfe")}: {names}. Löschen Sie dort „draft: true“, wo alle die Seite lesen dürfen, sonst die Seite.");

    public static Finding AtPassword(Location at, string title) => Kind.At(at,
        $"„{Excerpt.Of(title)}“ war im alten Auftritt mit einem Passwort geschützt und ist nun ein Entwurf; Passwörter kennt der neue Auftritt nicht. Löschen Sie „draft: true“, wenn alle die Seite lesen dürfen, sonst die Seite.");
}

/// <summary>What is to be known of a WordPress export as a whole.</summary>
public static class ImportWordPress
{
    public static readonly FindingKind Kind = new("import-wordpress", Severity.Notice, "Nicht alles aus einem WordPress-Export wurde eine Seite.");

    public static Finding AtLeft(Location at, string counts) => Kind.At(at,
        $"Aus diesem Export bleibt weg: {counts}. Zu tun ist nichts, wenn davon nichts auf den neuen Auftritt soll.");

    public static Finding AtType(Location at, string type, int count) => Kind.At(at,
        $"{GermanNumber.Count(count, "Eintrag", "Einträge")} des eigenen Inhaltstyps „{type}“ {(count == 1 ? "ist eine Seite" : "sind Seiten")} geworden. Prüfen Sie, ob das gewollt ist; was der Typ in eigenen Feldern hatte, steht am Ende jeder Seite als Kommentar.");

    public static Finding AtDefault(Location at, string name, int count) => Kind.At(at,
        $"Die Standardkategorie „{name}“ ({GermanNumber.Count(count, "Seite", "Seiten")}) ist kein Schlagwort geworden, denn sie sagt nichts. Zu tun ist nichts.");

    public static Finding AtOther(Location at, string title) => Kind.At(at,
        $"„{title}“ steht schon in einem anderen Export dieses Einlesens, mit anderem Text; geschrieben wurde der erste. Lesen Sie zuerst den neueren Export ein, wenn dessen Fassung gelten soll.");

    public static Finding AtBlocks(Location at, string blocks) => Kind.At(at,
        $"Blöcke dieser Seite ({blocks}) haben Angaben, die kein Text sind; sie stehen am Ende der Seite als Kommentare, die niemand sieht. Sehen Sie im alten Auftritt nach, was Leser davon sahen, und machen Sie Text daraus; die übrigen löschen Sie.");

    public static Finding AtElementor(Location at) => Kind.At(at,
        "Diese Seite ist mit Elementor gebaut, und ihr Inhalt ist im Export leer; Wörter, Verweise und Bilder stammen aus den Daten von Elementor und stehen in deren Reihenfolge. Vergleichen Sie mit dem alten Auftritt.");

    public static Finding AtLanguages(Location at, string languages) => Kind.At(at,
        $"Diese Seite enthält denselben Text in mehreren Sprachen ({languages}); alle stehen untereinander. Machen Sie aus jeder Sprache eine eigene Seite.");

    /// <param name="at">The entry.</param>
    /// <param name="fields">Their names, as a list in words.</param>
    public static Finding AtFields(Location at, string fields) => Kind.At(at,
        $"Zu dieser Seite gehören eigene Felder ({fields}); sie stehen am Ende der Seite als Kommentare, die niemand sieht. Sehen Sie im alten Auftritt nach, ob Leser davon etwas sahen, und machen Sie Text daraus; die übrigen löschen Sie.");
}
