using System.Text.RegularExpressions;
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

    public static Finding AtFile(Location at, string name) => Kind.At(at,
        $"Der Name „{name}“ enthält ein Steuerzeichen oder eines der Zeichen < > : \" | ? * \\; unter Windows kann ihn niemand speichern. Benennen Sie die Datei oder den Ordner um.");

    /// <summary>The file itself, or a folder that it lies in.</summary>
    public static Finding AtFile(Location at, NameFault fault, string name) => Kind.At(at,
        $"Diese Datei lässt sich nicht auf jedem Rechner speichern: {InGerman(fault, name)}. Wählen Sie einen anderen Namen.");

    /// <summary>Another picture is called so but for capital letters: a disk of Windows or macOS holds one of them, and pages show the wrong one.</summary>
    public static Finding AtTwin(Location at, Location other) => Kind.At(at,
        $"Dieses Bild lässt sich nicht auf jedem Rechner speichern: {other.Path} heißt ebenso bis auf Groß- und Kleinschreibung; unter Windows und macOS bleibt eines der beiden übrig. Benennen Sie eines um.");

    /// <summary>The name looks like one that changes with the file's bytes.</summary>
    public static Finding AtFingerprint(Location at, string name) => Kind.At(at,
        $"Der Name „{name}“ sieht aus, als trüge er eine Prüfsumme: Browser behielten die Datei ein Jahr lang, auch wenn sie sich ändert. Schreiben Sie vor die acht Zeichen einen Bindestrich statt des Punkts.");

    internal static string InGerman(NameFault fault, string name) => fault switch
    {
        NameFault.OpenEnd => $"„{name}“ endet mit einem Punkt oder Leerzeichen, das unter Windows wegfällt",
        NameFault.Device => $"„{name}“ ist unter Windows der Name eines Gerätes",
        NameFault.TooLong => $"„{(name.Length > 20 ? name[..20] : name)}…“ ist zu lang",
        _ => "mit allen Ordnern ist sie zu lang",
    };
}

/// <summary>An address has a scheme that is not allowed.</summary>
public static partial class ForbiddenScheme
{
    public static readonly FindingKind Kind = new("adresse-verboten", Severity.Error, "Eine Adresse dieser Art ist nicht erlaubt.")
    {
        Wrong = "[Zum Bündnis](ftp://www.example.org/)",
        Right = "[Zum Bündnis](https://www.example.org/)",
    };

    public static Finding At(Location at, string address, string? meant = null) => Kind.At(at,
        $"Die Adresse „{address}“ ist nicht erlaubt. {(meant is null && OnDisk().IsMatch(address) ? "Sie liegt auf Ihrem Rechner: Legen Sie die Datei neben die Seite, und nennen Sie ihren Namen. " : Phrases.DidYouMean(meant))}Erlaubt sind http, https, mailto, tel und Pfade zu Dateien dieses Auftritts.");

    [GeneratedRegex(@"^(?:file:|[A-Za-z]:[\\/])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex OnDisk();
}

/// <summary>An address lacks the part that leads somewhere.</summary>
public static class IncompleteAddress
{
    public static readonly FindingKind Kind = new("adresse-unvollstaendig", Severity.Error, "Eine Adresse ist unvollständig.")
    {
        Wrong = "[Zum Bündnis](https:/www.example.org)",
        Right = "[Zum Bündnis](https://www.example.org/)",
    };

    public static Finding At(Location at, string address, string? meant) => Kind.At(at,
        $"Die Adresse „{Phrases.Excerpt(address)}“ führt nirgendwohin. {Phrases.DidYouMean(meant)}Schreiben Sie sie ganz: https://www.example.org/…, mailto:post@example.org oder tel:+493318660.");
}

/// <summary>An address leads to the computer of whoever reads it.</summary>
public static class AddressOfThisMachine
{
    public static readonly FindingKind Kind = new("adresse-nur-hier", Severity.Warning, "Eine Adresse führt zum eigenen Rechner.")
    {
        Wrong = "[Vorschau](http://localhost:5080/foerderung/)",
        Right = "[Förderung](foerderung.md)",
    };

    public static Finding At(Location at, string address) => Kind.At(at,
        $"„{Phrases.Excerpt(address)}“ gibt es nur auf Ihrem Rechner; bei allen anderen führt die Adresse ins Leere. Verweisen Sie auf die Markdown-Datei der Seite oder auf die öffentliche Adresse; soll sie nur dastehen, setzen Sie sie in Backticks (`…`).");
}

/// <summary>An address leads through the filter of a mail program.</summary>
public static class AddressOfFilter
{
    public static readonly FindingKind Kind = new("adresse-umgeleitet", Severity.Warning, "Eine Adresse führt über den Filter eines Mailprogramms oder einer Suchmaschine.")
    {
        Wrong = "[Zum Bündnis](https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.example.net%2F&data=1)",
        Right = "[Zum Bündnis](https://www.example.net/)",
    };

    public static Finding At(Location at, string host, string inner) => Kind.At(at,
        $"Die Adresse führt über „{host}“, wo jeder Aufruf mitgelesen wird. Schreiben Sie das eigentliche Ziel: {Phrases.Excerpt(inner)}");
}

/// <summary>An old address cannot be forwarded.</summary>
public static class InvalidAlias
{
    public static readonly FindingKind Kind = new("alte-adresse-ungueltig", Severity.Error, "Eine alte Adresse lässt sich nicht weiterleiten.")
    {
        Wrong = "aliases:\n  - cms/detail.php?id=1",
        Right = "aliases:\n  - /cms/detail.php?id=1",
    };

    public static Finding At(Location at, string alias) => Kind.At(at,
        $"Die alte Adresse „{alias}“ lässt sich nicht weiterleiten. Schreiben Sie sie als Pfad, der mit „/“ beginnt, ohne „..“, „#“, „:“, „*“ und „\\“, Umlaute als Umlaute, ein Leerzeichen als „%20“; was hinter einem „?“ steht, so wie im Browser.");

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
