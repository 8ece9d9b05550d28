namespace Schwerpunkt.Findings;

// What each rule is called where a list of rules is shown, apart from the place it was found at.
public static partial class Rules
{
    /// <summary>A rule's German title, one short sentence; null for a code that no rule has.</summary>
    public static string? TitleOf(string code) => TitleOfFile(code) ?? TitleOfPicture(code) ?? TitleOfAddress(code) ?? TitleOfText(code) ?? TitleOfWording(code) ?? TitleOfDiagram(code) ??
        TitleOfEasyLanguage(code) ?? TitleOfDuty(code) ?? TitleOfImport(code) ?? TitleOfDisk(code);

    private static string? TitleOfFile(string code) => code switch
    {
        "angabe-falsch" => "Der Wert einer Angabe passt nicht.",
        "angabe-fehlt" => "Eine Pflichtangabe fehlt.",
        "angabe-unbekannt" => "Eine Angabe ist unbekannt.",
        "angabe-verschrieben" => "Der Name einer Angabe ist verschrieben.",
        "auftritt-entwurf" => "Der Auftritt ist ein Entwurf.",
        "beschreibung-lang" => "Die Beschreibung ist länger als 160 Zeichen.",
        "datei-unlesbar" => "Eine Datei lässt sich nicht lesen.",
        "kein-utf8" => "Eine Datei ist nicht in UTF-8 gespeichert.",
        "keine-seiten" => "Der Inhaltsordner enthält keine Seite.",
        "kopf-fehlt" => "Eine Seite hat keinen Kopf.",
        "kopf-offen" => "Der Kopf einer Seite wird nicht geschlossen.",
        "layout-unbekannt" => "Ein Layout gibt es nicht.",
        "pruefung-faellig" => "Eine Seite ist zu prüfen.",
        "seite-abgelaufen" => "Eine Seite ist abgelaufen.",
        "site-yml-fehlt" => "Die Datei site.yml fehlt.",
        "startseite-fehlt" => "Der Auftritt hat keine Startseite.",
        "thema-unbekannt" => "Eine Gestaltung gibt es nicht.",
        "yaml-ungueltig" => "Eine Angabe ist kein gültiges YAML.",
        "yaml-raute" => "Text hinter „#“ gilt als Anmerkung.",
        "yaml-raute-zahl" => "Eine Nummer hinter „#“ gilt als Anmerkung.",
        "zu-tief-verschachtelt" => "Blöcke sind zu tief ineinander verschachtelt.",
        _ => null,
    };

    private static string? TitleOfPicture(string code) => code switch
    {
        "alternativtext-doppelt" => "Ein Alternativtext wiederholt die Bildunterschrift.",
        "alternativtext-fehlt" => "Einem Bild fehlt der Alternativtext.",
        "begleitdatei-ohne-bild" => "Zu einer Begleitdatei fehlt das Bild.",
        "bild-defekt" => "Ein Bild lässt sich nicht zeigen.",
        "bild-fehlt" => "Ein Bild gibt es nicht.",
        "bild-im-satz" => "Ein Bild mit Alternativtext steht mitten in einer Zeile.",
        "bild-mit-zwei-nachweisen" => "Ein Bild trägt an zwei Stellen verschiedene Nachweise.",
        "bild-ohne-nachweis" => "Einem Bild fehlt der Nachweis.",
        "bild-von-fremdem-server" => "Ein Bild liegt auf einem fremden Server.",
        "nachweis-unlesbar" => "In einem Bildnachweis sind Zeichen beschädigt.",
        "nachweis-zweifelhaft" => "Ein Bildnachweis ist kaum als Name zu erkennen.",
        "nachweis-im-alternativtext" => "Ein Bildnachweis steht im Alternativtext.",
        "nachweise-widersprechen" => "Zwei Angaben zum Nachweis eines Bildes widersprechen sich.",
        "platzhalter" => "Eine Zeichnung steht für ein Foto.",
        _ => null,
    };

    private static string? TitleOfAddress(string code) => code switch
    {
        "adresse-doppelt" => "Zwei Dateien bekämen dieselbe Adresse.",
        "adresse-unbrauchbar" => "Eine Adresse lässt sich nicht auf jedem Rechner speichern.",
        "adresse-verboten" => "Eine Adresse dieser Art ist nicht erlaubt.",
        "alte-adresse-im-kreis" => "Eine alte Adresse leitet auf sich selbst.",
        "alte-adresse-ungueltig" => "Eine alte Adresse lässt sich nicht weiterleiten.",
        "alte-adresse-vergeben" => "Eine alte Adresse ist schon vergeben.",
        "anker-fehlt" => "Ein Verweis führt zu einem Abschnitt, den es nicht gibt.",
        "datei-fehlt" => "Eine Datei gibt es nicht.",
        "datei-unbenutzt" => "Eine Datei wird nirgends genannt.",
        "schlagwort-ohne-wort" => "Aus einem Schlagwort lässt sich keine Adresse bilden.",
        "schlagwort-schreibweise" => "Ein Schlagwort ist verschieden geschrieben.",
        "titel-doppelt" => "Zwei benachbarte Seiten haben denselben Titel.",
        "titel-mehrfach" => "Zwei Seiten in verschiedenen Bereichen haben denselben Titel.",
        "verweis-auf-entwurf" => "Ein Verweis führt zu einem Entwurf.",
        "verweis-ins-leere" => "Ein Verweis führt ins Leere.",
        "verweis-leer" => "Ein Verweis hat kein Ziel.",
        "verweis-nach-aussen" => "Ein Pfad führt aus dem Inhaltsordner hinaus.",
        "verweis-ohne-text" => "Ein Verweis hat keinen Text.",
        _ => null,
    };

    private static string? TitleOfText(string code) => code switch
    {
        "anker-doppelt" => "Ein Anker steht auf einer Seite zweimal.",
        "anreisser-entfernt" => "Ein Anreißer vor seinem Text ist entfallen.",
        "attribut-verboten" => "Ein Zusatz in geschweiften Klammern ist nicht erlaubt.",
        "abschnitt-offen" => "Ein Abschnitt „:::“ wird nicht geschlossen.",
        "abschnitt-titel" => "Hinter „:::“ stehen Wörter, die nicht erscheinen.",
        "block-offen" => "Ein Code-Block oder Kommentar wird nicht geschlossen.",
        "fussnote-doppelt" => "Eine Fußnote steht zweimal da.",
        "fussnote-eingerueckt" => "Der Text einer Fußnote steht in einem anderen Block.",
        "fussnote-fehlt" => "Zu einer Fußnote fehlt der Text.",
        "fussnote-im-verweis" => "Eine Fußnote steht im Text eines Verweises.",
        "fussnote-ohne-verweis" => "Auf eine Fußnote verweist niemand.",
        "html-offen" => "Einem HTML-Element fehlt das Gegenstück.",
        "html-verboten" => "HTML ist an dieser Stelle nicht erlaubt.",
        "klammern-im-text" => "Geschweifte Klammern gehören zu nichts und erscheinen als Text.",
        "kommentar-mit-text" => "Hinter einem Kommentar steht Text, der nicht erscheint.",
        "liste-beginnt-hoch" => "Eine Liste beginnt über 1.000.",
        "liste-nullen" => "Die Nummer einer Liste beginnt mit Nullen.",
        "liste-nummern" => "Die Nummern einer Liste zählen nicht weiter.",
        "text-mehrfach" => "Ein Absatz steht auf zwei Seiten.",
        "ueberschrift-ebene-1" => "Eine Überschrift im Text hat die Ebene des Titels.",
        "ueberschrift-ebene-fehlt" => "Die Gliederung überspringt eine Ebene.",
        "ueberschrift-leer" => "Eine Überschrift hat keinen Text.",
        "verweisziel-doppelt" => "Das Ziel eines Verweises steht zweimal da.",
        "verweisziel-unbenutzt" => "Das Ziel eines Verweises wird nicht genannt.",
        "zeile-verschluckt" => "Eine Zeile gilt als Ziel eines Verweises und erscheint nicht.",
        RepeatKeptCode => "Ein Absatz oder Bild steht zweimal da und bleibt stehen.",
        OtherTargetsCode => "Ein Absatz steht zweimal da, mit verschiedenen Zielen.",
        "wiederholung-entfernt" => "Ein wiederholter Absatz ist entfallen.",
        _ => null,
    };

    private static string? TitleOfDiagram(string code) => code switch
    {
        "diagramm-art-unbekannt" => "Eine Art von Diagramm gibt es nicht.",
        "diagramm-leer" => "Ein Diagramm hat keine Daten.",
        "diagramm-reihe-ungleich" => "Ein Diagramm hat mehr oder weniger Werte als Beschriftungen.",
        "diagramm-text-lang" => "Eine Beschriftung in einem Diagramm ist zu lang.",
        "diagramm-wert" => "Ein Wert in einem Diagramm lässt sich nicht zeichnen.",
        "diagramm-zu-voll" => "Ein Diagramm hat zu viele Einträge.",
        _ => null,
    };

    private static string? TitleOfEasyLanguage(string code) => code switch
    {
        "leichte-sprache-abkuerzung" => "Eine Abkürzung steht in Leichter Sprache.",
        "leichte-sprache-konjunktiv" => "Ein Konjunktiv steht in Leichter Sprache.",
        "leichte-sprache-satz-lang" => "Ein Satz in Leichter Sprache ist zu lang.",
        "leichte-sprache-ungeprueft" => "Ein Text in Leichter Sprache ist nicht geprüft.",
        "leichte-sprache-verneinung" => "Eine Verneinung steht in Leichter Sprache.",
        "leichte-sprache-verweis" => "Ein Verweis auf Leichte Sprache führt zu einer anderen Seite.",
        "leichte-sprache-wort-lang" => "Ein langes Wort in Leichter Sprache ist nicht getrennt.",
        "leichte-sprache-zeichen" => "Ein Sonderzeichen steht in Leichter Sprache.",
        "leichte-sprache-zeile" => "Zwei Sätze in Leichter Sprache stehen in einer Zeile.",
        _ => null,
    };

    private static string? TitleOfDuty(string code) => code switch
    {
        "angabe-steht-aus" => "Eine Angabe des Ministeriums steht aus.",
        "erklaerung-veraltet" => "Die Erklärung zur Barrierefreiheit ist älter als ein Jahr.",
        "gesetz-veraltet" => "Ein Gesetz heißt nicht mehr so.",
        "pflichtseite-doppelt" => "Zwei Seiten erfüllen dieselbe Pflicht.",
        "pflichtseite-entwurf" => "Eine Pflichtseite nennt den freigegebenen Auftritt einen Entwurf.",
        "pflichtseite-fehlt" => "Eine Pflichtseite fehlt.",
        "pflichtseite-ohne-verweis" => "Eine Pflichtseite ist nicht von jeder Seite aus erreichbar.",
        "security-txt-abgelaufen" => "Die Datei security.txt ist abgelaufen.",
        _ => null,
    };

    private static string? TitleOfWording(string code) => code switch
    {
        "genderformen-gemischt" => "Der Auftritt mischt mehrere Genderformen.",
        "genderstern-verschluckt" => "Zwei Gendersterne gelten als Hervorhebung.",
        "glossar-doppelt" => "Das Glossar erklärt ein Wort zweimal.",
        "layoutwort" => "Ein Text spricht von der Anordnung der Seite.",
        "text-schwer" => "Eine Seite liest sich sehr schwer.",
        "verweistext-unklar" => "Ein Verweis sagt nicht, wohin er führt.",
        _ => null,
    };

    private static string? TitleOfImport(string code) => code switch
    {
        "import-dateiname-als-alternativtext" => "Ein Alternativtext im Export ist ein Dateiname.",
        "import-gleiche-seite" => "Zwei Exporte haben dieselbe Adresse.",
        "import-kein-text" => "Ein Export ist kein Text.",
        "import-rechnung-offen" => "Beim Einlesen ließ sich nicht jedes Wort zuordnen.",
        "import-ohne-text" => "Ein Export enthält keinen Text.",
        "import-verweis-ohne-adresse" => "Ein Verweis im Export hat keine brauchbare Adresse.",
        "import-adresse-unbrauchbar" => "Die Adresse einer gespeicherten Seite ist unbrauchbar.",
        "import-bild-ohne-nachweis" => "Zu einem übernommenen Bild ist niemand genannt.",
        "import-name-doppelt" => "Zwei Exporte ergäben dieselbe Seite.",
        "import-nachweis-ohne-bild" => "Zu einem Bildnachweis im Export fehlt das Bild.",
        "import-ohne-titel" => "Ein Export beginnt nicht mit einer Überschrift.",
        "import-seite-vorhanden" => "Eine Seite gibt es schon; der Export ersetzt sie nicht.",
        "import-unklare-zeile" => "Eine Zeile im Export kann zweierlei sein.",
        _ => null,
    };
}
