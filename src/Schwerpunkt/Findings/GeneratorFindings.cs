using Schwerpunkt.German;
using Schwerpunkt.Text;

namespace Schwerpunkt.Findings;

// Findings of an import from another generator, and of old addresses.

/// <summary>A shortcode, tag or component shows something that the import does not know.</summary>
public static class ImportTagLeft
{
    public static readonly FindingKind Kind = new("import-baustein-offen", Severity.Warning, "Ein Baustein des alten Auftritts lässt sich nicht übernehmen.");

    public static Finding At(Location at, string name) => Kind.At(at,
        $"Was der Baustein „{name}“ zeigte, weiß nur die Vorlage des alten Auftritts; er steht hier als Kommentar, den niemand sieht. Schreiben Sie an seine Stelle, was dort zu lesen war, und löschen Sie den Kommentar.") with
    {
        Subject = name,
    };

    public static Finding AtBranches(Location at, string name, string condition) => Kind.At(at,
        $"Was von hier an steht, zeigte der alte Auftritt je nach Bedingung („{condition}“); ob sie zutraf, weiß nur seine Vorlage. Alle Fälle stehen nacheinander da, die Bedingung als Kommentar davor. Löschen Sie, was nicht gilt, und den Kommentar.") with
    {
        Subject = name,
    };

    public static Finding AtPage(Location at) => Kind.At(at,
        "Diese Seite hat so viele Bausteine und Marken des alten Auftritts, dass keiner ausgewertet wurde; sie ist übernommen, wie sie war. Prüfen Sie, ob es die richtige Datei ist, oder teilen Sie sie.");

    public static Finding AtCode(Location at, string written) => Kind.At(at,
        $"In diesem Code steht „{written}“; was das ergab, weiß nur die Vorlage des alten Auftritts. Schreiben Sie an seine Stelle, was dort zu lesen war.");

    public static Finding AtAddress(Location at, string written) => Kind.At(at,
        $"In der Adresse dieses Verweises stand „{written}“; was das ergab, weiß nur die Vorlage des alten Auftritts. Ergänzen Sie die Adresse.");
}

/// <summary>A shortcode, tag or component is gone, and its words stay.</summary>
public static class ImportTagDropped
{
    public static readonly FindingKind Kind = new("import-baustein-entfallen", Severity.Notice, "Von einem Baustein des alten Auftritts bleiben die Wörter.");

    public static Finding At(Location at, string name) => Kind.At(at,
        $"Der Baustein „{name}“ ist entfallen; was in ihm stand, steht als Text da. Sehen Sie nach, ob es sich so noch versteht.") with
    {
        Subject = name,
    };

    public static Finding AtHidden(Location at, string name) => Kind.At(at,
        $"Was im Baustein „{name}“ stand, zeigte der alte Auftritt niemandem; es steht hier als Kommentar. Zu tun ist nichts.") with
    {
        Subject = name,
    };

    public static Finding AtList(Location at, string name) => Kind.At(at,
        $"Der Baustein „{name}“ zeigte die Seiten darunter; auf einer Übersichtsseite stehen sie hier von selbst. Zu tun ist nichts.") with
    {
        Subject = name,
    };
}

/// <summary>Marks that only another system understands are gone, or shown as they are.</summary>
public static class ImportMarksDropped
{
    public static readonly FindingKind Kind = new("import-auszeichnung-entfallen", Severity.Notice, "Auszeichnungen des alten Auftritts sind entfallen.");

    public static Finding At(Location at, string marks) => Kind.At(at,
        $"„{marks}“ galt nur im alten Auftritt und ist entfallen; die Wörter sind alle da. Zu tun ist nichts, solange der Text ohne diese Auszeichnung verständlich ist.");

    public static Finding AtList(Location at, string name) => Kind.At(at,
        $"„{name}“ zeigte hier eine Liste von Seiten oder ein Zeichen, die der alte Auftritt von selbst machte, und ist entfallen; Übersichten und Menüs macht auch dieser Auftritt von selbst. Zu tun ist nichts, solange der Text ohne sie verständlich ist.");

    public static Finding AtTitle(Location at, string words) => Kind.At(at,
        $"„{Excerpt.Of(words)}“ erschien im alten Auftritt, wenn man darauf zeigte; in der Seite steht es als Kommentar, den niemand sieht. Schreiben Sie es in den Text, wenn Leserinnen und Leser es brauchen.");

    public static Finding AtHtml(Location at, string tags) => Kind.At(at,
        $"In dieser Seite standen HTML-Elemente ({tags}), die nur das Aussehen bestimmten oder ein Programm enthielten; sie sind entfallen, ihre Wörter sind da. Sehen Sie nach, ob etwas fehlt.");

    public static Finding AtShown(Location at, string sign) => Kind.At(at,
        $"„{sign}“ hat hier eine Bedeutung, die im alten Auftritt nicht galt; die Zeichen erscheinen deshalb, wie sie dastehen. Sehen Sie nach, ob sie gemeint sind.");
}

/// <summary>A link into the old site leads to nothing that was moved.</summary>
public static class ImportLinkLeft
{
    public static readonly FindingKind Kind = new("import-verweis-offen", Severity.Notice, "Ein Verweis im alten Auftritt führt zu nichts, was übernommen wurde.");

    public static Finding At(Location at, string address) => Kind.At(at,
        $"„{address}“ führt zu keiner Seite und keiner Datei, die übernommen wurde; die Adresse steht noch so da, und „check“ meldet sie. Setzen Sie den Verweis neu, oder löschen Sie ihn.") with
    {
        Subject = address,
    };
}

/// <summary>An old address of a page cannot be taken over.</summary>
public static class ImportUnusableAddress
{
    public static readonly FindingKind Kind = new("import-adresse-unbrauchbar", Severity.Notice, "Eine alte Adresse lässt sich nicht übernehmen.");

    public static Finding At(Location at, string address) => Kind.At(at,
        $"Die gespeicherte Seite gibt als ihre Adresse „{address}“ an; darin steckt ein Steuerzeichen, deshalb steht sie weder unter „sources“ noch unter „aliases“. Tragen Sie die richtige Adresse nach, wenn alte Verweise weiter hierher führen sollen.");

    public static Finding AtPattern(Location at, string written, int pages) => Kind.At(at,
        $"Welche Adresse diese Seite hatte, sagt „{written}“; das rechnete erst der alte Auftritt aus ({GermanNumber.Count(pages, "Seite", "Seiten")}). Tragen Sie die alte Adresse unter „aliases“ nach, wenn Verweise von außen weiter hierher führen sollen.");

    public static Finding AtRedirects(Location at, string redirects, int count) => Kind.At(at,
        $"{GermanNumber.Count(count, "Weiterleitung führte", "Weiterleitungen führten")} zu keiner Seite, die übernommen wurde ({redirects}). Tragen Sie die alte Adresse bei der Seite, die es jetzt sagt, unter „aliases“ ein, oder richten Sie die Weiterleitung am Webserver ein.");
}

/// <summary>A link leads elsewhere than before.</summary>
public static class ImportLinkChanged
{
    public static readonly FindingKind Kind = new("import-verweis-geaendert", Severity.Notice, "Ein Verweis führt nicht mehr genau dahin, wohin er führte.");

    public static Finding AtAnchor(Location at, string address) => Kind.At(at,
        $"„{address}“ nennt einen Abschnitt, den die Seite nicht hat; der Verweis führt jetzt an ihren Anfang. Ergänzen Sie den Abschnitt, wenn er gebraucht wird.") with
    {
        Subject = address,
    };

    public static Finding AtFiles(Location at, string old, int files) => Kind.At(at,
        $"Diese Datei hatte die Adresse „/{old}“ und hat hier eine andere ({GermanNumber.Count(files, "Datei", "Dateien")} insgesamt); von der alten führt nichts hierher. Verweise in den Seiten sind angepasst; richten Sie am Webserver eine Weiterleitung ein, wenn andere Auftritte auf die alte Adresse verweisen.");
}

/// <summary>A key of the front matter has no place with us.</summary>
public static class ImportUnknownKey
{
    public static readonly FindingKind Kind = new("import-angabe-unbekannt", Severity.Notice, "Eine Angabe im Kopf hat hier keine Entsprechung.");

    public static Finding At(Location at, string key, int pages) => Kind.At(at,
        $"„{key}“ hat hier keine Entsprechung; die Angabe steht auf {GermanNumber.Count(pages, "Seite", "Seiten")} als Kommentar im Kopf. Löschen Sie sie, oder sagen Sie es im Text, wenn Leserinnen und Leser es brauchen.") with
    {
        Subject = key,
    };

    public static Finding AtPicture(Location at, string key, int pages) => Kind.At(at,
        $"Das Bild unter „{key}“ hat keinen Alternativtext oder ist keine Bilddatei des alten Auftritts; die Angabe steht auf {GermanNumber.Count(pages, "Seite", "Seiten")} als Kommentar im Kopf. Schreiben Sie sie als „image“ mit „src“ und „alt“, oder löschen Sie sie.") with
    {
        Subject = key,
    };

    public static Finding AtValue(Location at, string key, string value, int pages) => Kind.At(at,
        $"Der Wert „{value}“ von „{key}“ lässt sich nicht lesen, weil er nicht eindeutig ist oder ein Programm ihn ausrechnete; die Angabe steht auf {GermanNumber.Count(pages, "Seite", "Seiten")} als Kommentar im Kopf. Schreiben Sie sie so, wie sie hier heißt (einen Tag als 2026-03-31), oder löschen Sie sie.") with
    {
        Subject = key,
    };
}

/// <summary>The front matter of a page cannot be read.</summary>
public static class ImportUnreadableHead
{
    public static readonly FindingKind Kind = new("import-kopf-unlesbar", Severity.Warning, "Der Kopf einer Seite des alten Auftritts lässt sich nicht lesen.");

    public static Finding At(Location at) => Kind.At(at,
        "Der Kopf dieser Seite ist weder YAML noch TOML noch JSON; gelesen wurde, was sich Zeile für Zeile lesen ließ, und der ganze alte Kopf steht als Kommentar im neuen. Vergleichen Sie beide, und löschen Sie den Kommentar.");
}

/// <summary>The menus of the old site are not moved as they were.</summary>
public static class ImportMenu
{
    public static readonly FindingKind Kind = new("import-menue", Severity.Notice, "Ein Menü des alten Auftritts wird nur zum Teil übernommen.");

    public static Finding At(Location at, string file, int pages) => Kind.At(at,
        $"Das Menü in „{file}“ bestimmt hier nur die Reihenfolge von {GermanNumber.Count(pages, "Seite", "Seiten")} (Angabe „order“); eigene Namen, Gruppen und Verweise auf andere Auftritte haben im Menü keinen Platz. Das Hauptmenü sind die Seiten der obersten Ebene, „toolbar“ und „footer“ stehen in site.yml.");
}

/// <summary>It is not plain which generator a folder belongs to.</summary>
public static class ImportUnclearGenerator
{
    public static readonly FindingKind Kind = new("import-generator-unklar", Severity.Error, "Zu welchem Generator ein Ordner gehört, ist unklar.");

    public static Finding At(Location at, string names) => Kind.At(at,
        $"In diesem Ordner liegen Seiten in Markdown, aber zu welchem Generator sie gehören, ist unklar; eingelesen wurde nichts. Nennen Sie ihn mit --from ({names}), und geben Sie den obersten Ordner seines Quelltexts an.");

    public static Finding AtNothing(Location at, string name) => Kind.At(at,
        $"In diesem Ordner liegt keine Seite, wie {name} sie erwartet; eingelesen wurde nichts. Geben Sie den obersten Ordner seines Quelltexts an, nicht den fertigen Auftritt.");

    public static Finding AtMany(Location at, int most) => Kind.At(at,
        $"In diesem Ordner liegen mehr als {GermanNumber.Of(most)} Dateien; eingelesen wurde nichts. Geben Sie den Ordner an, in dem nur der Quelltext des Auftritts liegt.");
}
