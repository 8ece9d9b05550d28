using Schwerpunkt.Text;

namespace Schwerpunkt.Findings;

// Findings about the site as a whole: addresses, titles, links, unused files.
public static partial class Rules
{
    public static Finding SameUrl(Location at, string url, Location other) => Error(at, "adresse-doppelt",
        $"Diese Datei bekäme die Adresse „{url}“, die schon {other.Path} hat. Benennen Sie eine der beiden Dateien um; Groß- und Kleinschreibung unterscheidet Adressen nicht.");

    public static Finding GeneratedUrl(Location at, string url, Location? other) => Error(at, "adresse-doppelt",
        $"Diese Datei bekäme die Adresse „{url}“, die das Programm selbst braucht{Seen(other)}. Benennen Sie die Datei um.");

    public static Finding FileAndFolder(Location at, string url, Location? other) => Error(at, "adresse-doppelt",
        $"Unter „{url}“ lägen zugleich eine Datei und ein Ordner{(other is null ? "; das eine davon legt das Programm selbst an. Benennen Sie die Datei um." : Seen(other) + ". Benennen Sie eine der beiden Dateien um.")}");

    public static Finding UnusableName(Location at, string url, string fault) => Error(at, "adresse-unbrauchbar",
        $"Die Adresse „{(url.Length > 80 ? url[..80] + "…" : url)}“ lässt sich nicht auf jedem Rechner speichern: {fault}. Wählen Sie einen anderen Namen.");

    public static Finding InvalidAlias(Location at, string alias) => Error(at, "alte-adresse-ungueltig",
        $"Die alte Adresse „{alias}“ lässt sich nicht weiterleiten. Schreiben Sie sie als Pfad, der mit „/“ beginnt, ohne „..“, „?“, „#“, „:“, „*“ und „\\“, Umlaute als Umlaute, ein Leerzeichen als „%20“.");

    public static Finding ReservedAlias(Location at, string alias, string name) => Error(at, "alte-adresse-ungueltig",
        $"Die alte Adresse „{alias}“ lässt sich nicht weiterleiten: „{name}“ behalten Server und Anbieter für sich selbst, oder sie lesen darin ihre Einstellungen. Löschen Sie die alte Adresse.");

    public static Finding CircularAlias(Location at, string alias) => Error(at, "alte-adresse-im-kreis",
        $"Die alte Adresse „{alias}“ ist die heutige Adresse dieser Seite; die Weiterleitung liefe im Kreis. Löschen Sie die Zeile.");

    public static Finding AliasTaken(Location at, string alias, Location? other) => Error(at, "alte-adresse-vergeben",
        $"Die alte Adresse „{alias}“ ist schon vergeben{(other is null ? ": Diese Datei legt das Programm selbst an. Löschen Sie die alte Adresse." : Seen(other) + ". Löschen Sie eine der beiden Angaben.")}");

    public static Finding AliasBlocked(Location at, string alias, string url, Location? other) => Error(at, "alte-adresse-vergeben",
        $"Die alte Adresse „{alias}“ braucht „{url}“ als Ordner; dort liegt schon eine Datei{(other is null ? ", die das Programm selbst anlegt" : Seen(other))}. Löschen Sie die alte Adresse.");

    public static Finding WordlessTag(Location at, string tag) => Error(at, "schlagwort-ohne-wort",
        $"Aus dem Schlagwort „{tag}“ lässt sich keine Adresse bilden. Schreiben Sie ein Wort aus lateinischen Buchstaben oder Ziffern.");

    public static Finding TagSpelledTwice(Location at, string tag, string other) => Warning(at, "schlagwort-schreibweise",
        $"Das Schlagwort „{tag}“ heißt auf einer anderen Seite „{other}“. Schreiben Sie es überall gleich.");

    public static Finding SameTitle(Location at, string title, Location other) => Warning(at, "titel-doppelt",
        $"Den Titel „{title}“ hat in derselben Übersicht schon {other.InWords}; dort sind die Seiten nicht zu unterscheiden. Geben Sie einer von beiden einen eigenen Titel.");

    public static Finding SameTitleElsewhere(Location at, string title, Location other) => Notice(at, "titel-mehrfach",
        $"Den Titel „{title}“ hat auch {other.InWords}. In der Suche und im Inhaltsverzeichnis sehen beide gleich aus; sagt der Titel nicht genug, geben Sie einer von beiden einen eigenen.");

    public static Finding MissingPage(Location at, string target, string? nearest) => Error(at, "verweis-ins-leere",
        $"Der Verweis führt zu „{target}“; dort ist keine Seite. {DidYouMean(nearest)}Berichtigen Sie den Pfad, ausgehend von dieser Datei.");

    public static Finding MissingFile(Location at, string target, string? nearest) => Error(at, "datei-fehlt",
        $"Die Datei „{target}“ gibt es nicht. {DidYouMean(nearest)}Legen Sie die Datei an diese Stelle oder berichtigen Sie den Pfad.");

    public static Finding MissingAnchor(Location at, string fragment, string page, string? nearest) => Error(at, "anker-fehlt",
        $"Auf der Seite „{page}“ gibt es keinen Abschnitt „#{fragment}“. {DidYouMean(nearest)}Berichtigen Sie den Anker; er ist die Überschrift in Kleinbuchstaben mit Bindestrichen, „ä“ als „ae“, „ß“ als „ss“.");

    public static Finding LinkToDraft(Location at, string target) => Error(at, "verweis-auf-entwurf",
        $"Der Verweis führt zu „{target}“, einer Seite im Entwurf. Veröffentlichen Sie sie („draft: true“ löschen) oder nehmen Sie den Verweis heraus.");

    public static Finding OutsideContent(Location at, string target) => Error(at, "verweis-nach-aussen",
        $"„{target}“ führt aus dem Inhaltsordner hinaus. Legen Sie die Datei in den Inhaltsordner und verweisen Sie dorthin.");

    public static Finding ForbiddenScheme(Location at, string address) => Error(at, "adresse-verboten",
        $"Die Adresse „{address}“ ist nicht erlaubt. Erlaubt sind http, https, mailto, tel und Pfade zu Dateien dieses Auftritts.");

    public static Finding EmptyTarget(Location at) => Error(at, "verweis-leer",
        "Der Verweis hat kein Ziel. Schreiben Sie in die runden Klammern eine Adresse oder den Pfad einer Datei.");

    public static Finding EmptyLinkText(Location at) => Error(at, "verweis-ohne-text",
        "Der Verweis hat keinen Text. Schreiben Sie in die eckigen Klammern, wohin er führt.");

    public static Finding RemotePicture(Location at, string address) => Error(at, "bild-von-fremdem-server",
        $"Das Bild „{address}“ läge auf einem fremden Server. Legen Sie die Datei neben die Seite und nennen Sie ihren Namen.");

    public static Finding UnusedFile(Location at) => Notice(at, "datei-unbenutzt",
        "Keine Seite nennt diese Datei; sie wird nicht veröffentlicht. Verweisen Sie auf sie oder löschen Sie sie.");

    private static string Seen(Location? other) => other is { } place ? $", siehe {place.InWords}" : "";

    private static string DidYouMean(string? nearest) => nearest is null ? "" : $"Meinten Sie „{nearest}“? ";
}
