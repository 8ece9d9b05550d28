using Schwerpunkt.Text;

namespace Schwerpunkt.Findings;

// Findings about the addresses of pages and files, old and new.

/// <summary>Two files would get the same address.</summary>
public static class SameUrl
{
    public static readonly FindingKind Kind = new("adresse-doppelt", Severity.Error, "Zwei Dateien bekämen dieselbe Adresse.");

    public static Finding At(Location at, string url, Location other) => Kind.At(at,
        $"Diese Datei bekäme die Adresse „{url}“, die schon {other.Path} hat. Benennen Sie eine der beiden Dateien um; Groß- und Kleinschreibung unterscheidet Adressen nicht.");

    public static Finding AtGenerated(Location at, string url, Location? other) => Kind.At(at,
        $"Diese Datei bekäme die Adresse „{url}“, die das Programm selbst braucht{Phrases.Seen(other)}. Benennen Sie die Datei um.");

    public static Finding AtFolder(Location at, string url, Location? other) => Kind.At(at,
        $"Unter „{url}“ lägen zugleich eine Datei und ein Ordner{(other is null ? "; das eine davon legt das Programm selbst an. Benennen Sie die Datei um." : Phrases.Seen(other) + ". Benennen Sie eine der beiden Dateien um.")}");
}

/// <summary>An address cannot be stored on every computer.</summary>
public static class UnusableName
{
    public static readonly FindingKind Kind = new("adresse-unbrauchbar", Severity.Error, "Eine Adresse lässt sich nicht auf jedem Rechner speichern.");

    /// <param name="at">Where it is given.</param>
    /// <param name="url">The whole address.</param>
    /// <param name="fault">Why it cannot be stored.</param>
    /// <param name="name">The part of it that is at fault.</param>
    public static Finding At(Location at, string url, NameFault fault, string name) => Kind.At(at,
        $"Die Adresse „{(url.Length > 80 ? url[..80] + "…" : url)}“ lässt sich nicht auf jedem Rechner speichern: {InGerman(fault, name)}. Wählen Sie einen anderen Namen.");

    private static string InGerman(NameFault fault, string name) => fault switch
    {
        NameFault.OpenEnd => $"„{name}“ endet mit einem Punkt oder Leerzeichen, das unter Windows wegfällt",
        NameFault.Device => $"„{name}“ ist unter Windows der Name eines Gerätes",
        NameFault.TooLong => $"„{(name.Length > 20 ? name[..20] : name)}…“ ist zu lang",
        _ => "mit allen Ordnern ist sie zu lang",
    };
}

/// <summary>An address has a scheme that is not allowed.</summary>
public static class ForbiddenScheme
{
    public static readonly FindingKind Kind = new("adresse-verboten", Severity.Error, "Eine Adresse dieser Art ist nicht erlaubt.")
    {
        Wrong = "[Zum Bündnis](ftp://www.example.org/)",
        Right = "[Zum Bündnis](https://www.example.org/)",
    };

    public static Finding At(Location at, string address) => Kind.At(at,
        $"Die Adresse „{address}“ ist nicht erlaubt. Erlaubt sind http, https, mailto, tel und Pfade zu Dateien dieses Auftritts.");
}

/// <summary>An old address cannot be forwarded.</summary>
public static class InvalidAlias
{
    public static readonly FindingKind Kind = new("alte-adresse-ungueltig", Severity.Error, "Eine alte Adresse lässt sich nicht weiterleiten.")
    {
        Wrong = "aliases:\n  - cms/detail.php?id=1",
        Right = "aliases:\n  - /cms/detail.php",
    };

    public static Finding At(Location at, string alias) => Kind.At(at,
        $"Die alte Adresse „{alias}“ lässt sich nicht weiterleiten. Schreiben Sie sie als Pfad, der mit „/“ beginnt, ohne „..“, „?“, „#“, „:“, „*“ und „\\“, Umlaute als Umlaute, ein Leerzeichen als „%20“.");

    public static Finding AtReserved(Location at, string alias, string name) => Kind.At(at,
        $"Die alte Adresse „{alias}“ lässt sich nicht weiterleiten: „{name}“ behalten Server und Anbieter für sich selbst, oder sie lesen darin ihre Einstellungen. Löschen Sie die alte Adresse.");
}

/// <summary>An old address is the address of today.</summary>
public static class CircularAlias
{
    public static readonly FindingKind Kind = new("alte-adresse-im-kreis", Severity.Error, "Eine alte Adresse leitet auf sich selbst.")
    {
        Wrong = "aliases:\n  - /probe/",
        Right = "aliases:\n  - /probe-2019/",
    };

    public static Finding At(Location at, string alias) => Kind.At(at,
        $"Die alte Adresse „{alias}“ ist die heutige Adresse dieser Seite; die Weiterleitung liefe im Kreis. Löschen Sie die Zeile.");
}

/// <summary>An old address is taken.</summary>
public static class AliasTaken
{
    public static readonly FindingKind Kind = new("alte-adresse-vergeben", Severity.Error, "Eine alte Adresse ist schon vergeben.");

    public static Finding At(Location at, string alias, Location? other) => Kind.At(at,
        $"Die alte Adresse „{alias}“ ist schon vergeben{(other is null ? ": Diese Datei legt das Programm selbst an. Löschen Sie die alte Adresse." : Phrases.Seen(other) + ". Löschen Sie eine der beiden Angaben.")}");

    public static Finding AtFolder(Location at, string alias, string url, Location? other) => Kind.At(at,
        $"Die alte Adresse „{alias}“ braucht „{url}“ als Ordner; dort liegt schon eine Datei{(other is null ? ", die das Programm selbst anlegt" : Phrases.Seen(other))}. Löschen Sie die alte Adresse.");
}
