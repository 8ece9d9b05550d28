using Schwerpunkt.Text;

namespace Schwerpunkt.Findings;

// Findings about links, their targets and their words.

/// <summary>A link leads to a page that is not there.</summary>
public static class MissingPage
{
    public static readonly FindingKind Kind = new("verweis-ins-leere", Severity.Error, "Ein Verweis führt ins Leere.")
    {
        Wrong = "[Förderung](foerderungen.md)",
        Right = "[Förderung](foerderung.md)",
    };

    public static Finding At(Location at, string target, string? nearest) => Kind.At(at,
        $"Der Verweis führt zu „{target}“; dort ist keine Seite. {Phrases.DidYouMean(nearest)}Berichtigen Sie den Pfad, ausgehend von dieser Datei.");

    /// <summary>The link writes out an address of this site.</summary>
    public static Finding AtOwn(Location at, string address, string? nearest) => Kind.At(at,
        $"„{Phrases.Excerpt(address)}“ ist eine Adresse dieses Auftritts; dort ist nichts. {Phrases.DidYouMean(nearest)}Verweisen Sie auf die Markdown-Datei der Seite, ausgehend von dieser Datei.");
}

/// <summary>A link writes out an address of this site.</summary>
public static class AddressOfSite
{
    public static readonly FindingKind Kind = new("adresse-des-auftritts", Severity.Notice, "Ein Verweis schreibt die Adresse dieses Auftritts aus.")
    {
        Wrong = "[Förderung](https://www.example.org/foerderung/)",
        Right = "[Förderung](foerderung.md)",
    };

    public static Finding At(Location at, string address, string path) => Kind.At(at,
        $"„{Phrases.Excerpt(address)}“ ist eine Seite dieses Auftritts. Schreiben Sie den Pfad „{path}“: Er stimmt auch in der Vorschau und nach einem Umzug, und das Programm prüft ihn.");

    /// <summary>Nothing is there, but the address of the site is only an example so far.</summary>
    public static Finding AtNothing(Location at, string address) => Kind.At(at,
        $"„{Phrases.Excerpt(address)}“ beginnt mit der Beispieladresse dieses Auftritts (baseUrl in site.yml); dort ist nichts. Verweisen Sie auf die Markdown-Datei der Seite, oder nennen Sie die richtige Adresse.");
}

/// <summary>A file has no content.</summary>
public static class EmptyFile
{
    public static readonly FindingKind Kind = new("datei-leer", Severity.Error, "Eine Datei zum Herunterladen ist leer.");

    public static Finding At(Location at, string file) => Kind.At(at,
        $"Die Datei „{file}“ ist leer (0 Bytes). Legen Sie sie noch einmal an diese Stelle, oder nehmen Sie den Verweis heraus.");
}

/// <summary>A link leads to a file that is not there.</summary>
public static class MissingFile
{
    public static readonly FindingKind Kind = new("datei-fehlt", Severity.Error, "Eine Datei gibt es nicht.")
    {
        Wrong = "[Bericht (PDF)](berichte.pdf)",
        Right = "[Bericht (PDF)](bericht.pdf)",
    };

    public static Finding At(Location at, string target, string? nearest) => Kind.At(at,
        $"Die Datei „{target}“ gibt es nicht. {Phrases.DidYouMean(nearest)}Legen Sie die Datei an diese Stelle oder berichtigen Sie den Pfad.");
}

/// <summary>A link leads to a section that is not there.</summary>
public static class MissingAnchor
{
    public static readonly FindingKind Kind = new("anker-fehlt", Severity.Error, "Ein Verweis führt zu einem Abschnitt, den es nicht gibt.")
    {
        Wrong = "[Wie viel Geld gibt es?](foerderung.md#mittel)",
        Right = "[Wie viel Geld gibt es?](foerderung.md#hoehe-der-mittel)",
    };

    public static Finding At(Location at, string fragment, string page, string? nearest) => Kind.At(at,
        $"Auf der Seite „{page}“ gibt es keinen Abschnitt „#{fragment}“. {Phrases.DidYouMean(nearest)}Berichtigen Sie den Anker; er ist die Überschrift in Kleinbuchstaben mit Bindestrichen, „ä“ als „ae“, „ß“ als „ss“.");
}

/// <summary>A link leads to a draft.</summary>
public static class LinkToDraft
{
    public static readonly FindingKind Kind = new("verweis-auf-entwurf", Severity.Error, "Ein Verweis führt zu einem Entwurf.");

    public static Finding At(Location at, string target) => Kind.At(at,
        $"Der Verweis führt zu „{target}“, einer Seite im Entwurf. Veröffentlichen Sie sie („draft: true“ löschen) oder nehmen Sie den Verweis heraus.");

    public static Finding AtHeldBack(Location at, string target, DateOnly day) => Kind.At(at,
        $"Der Verweis führt zu „{target}“, einer Seite, die erst am {Phrases.Day(day)} erscheint. Setzen Sie dort „date“ früher, oder nehmen Sie den Verweis bis dahin heraus.");
}

/// <summary>A path leads out of the content folder.</summary>
public static class OutsideContent
{
    public static readonly FindingKind Kind = new("verweis-nach-aussen", Severity.Error, "Ein Pfad führt aus dem Inhaltsordner hinaus.")
    {
        Wrong = "[Bericht (PDF)](../bericht.pdf)",
        Right = "[Bericht (PDF)](bericht.pdf)",
    };

    public static Finding At(Location at, string target) => Kind.At(at,
        $"„{target}“ führt aus dem Inhaltsordner hinaus. Legen Sie die Datei in den Inhaltsordner und verweisen Sie dorthin.");
}

/// <summary>A link has no target.</summary>
public static class EmptyTarget
{
    public static readonly FindingKind Kind = new("verweis-leer", Severity.Error, "Ein Verweis hat kein Ziel.")
    {
        Wrong = "[Zum Bündnis]()",
        Right = "[Zum Bündnis](https://www.example.org/)",
    };

    public static Finding At(Location at) => Kind.At(at,
        "Der Verweis hat kein Ziel. Schreiben Sie in die runden Klammern eine Adresse oder den Pfad einer Datei.");
}

/// <summary>A link has no words.</summary>
public static class EmptyLinkText
{
    public static readonly FindingKind Kind = new("verweis-ohne-text", Severity.Error, "Ein Verweis hat keinen Text.")
    {
        Wrong = "[](bericht.pdf)",
        Right = "[Bericht zur Innenstadt (PDF)](bericht.pdf)",
    };

    public static Finding At(Location at) => Kind.At(at,
        "Der Verweis hat keinen Text. Schreiben Sie in die eckigen Klammern, wohin er führt.");
}

/// <summary>The words of a link do not say where it leads.</summary>
public static class VagueLink
{
    public static readonly FindingKind Kind = new("verweistext-unklar", Severity.Warning, "Ein Verweis sagt nicht, wohin er führt.")
    {
        Wrong = "[hier](foerderung.md#hoehe-der-mittel)",
        Right = "[Höhe der Mittel](foerderung.md#hoehe-der-mittel)",
    };

    public static Finding At(Location at, string text) => Kind.At(at,
        $"Der Verweis heißt nur „{text}“ und sagt nicht, wohin er führt. Schreiben Sie das Ziel in die eckigen Klammern, zum Beispiel den Titel der Seite.");
}

/// <summary>A line counts as the target of a link and does not appear.</summary>
public static class SwallowedReference
{
    public static readonly FindingKind Kind = new("zeile-verschluckt", Severity.Error, "Eine Zeile gilt als Ziel eines Verweises und erscheint nicht.")
    {
        Wrong = "[Stand]: 2026",
        Right = "\\[Stand]: 2026",
    };

    /// <param name="at">The line.</param>
    /// <param name="label">What stands between the brackets.</param>
    /// <param name="bracket">The place of the first bracket; null where it is not sure.</param>
    public static Finding At(Location at, string label, Location? bracket) => Kind.At(at,
        $"Diese Zeile erscheint nicht: „[{label}]: …“ am Anfang einer Zeile gibt in Markdown nur einem Verweis sein Ziel. Schreiben Sie „\\[{label}]: …“, oder lassen Sie die eckigen Klammern weg.",
        bracket is { } place ? Repair.Certain("Schrägstrich vor verschluckter Zeile", new TextEdit(place, 0, "\\")) : null);

    /// <summary>„[//]: # (…)“ is a comment for some editors: what is hidden on purpose must not appear by a repair.</summary>
    public static Finding AtComment(Location at, string label) => Kind.At(at,
        $"Diese Zeile erscheint nicht: „[{label}]: …“ gilt in Markdown als Ziel eines Verweises. Soll sie ein Kommentar sein, schreiben Sie „<!-- … -->“; soll sie erscheinen, setzen Sie einen umgekehrten Schrägstrich davor: „\\[{label}]: …“.");
}

/// <summary>The target of a link is named by no link.</summary>
public static class UnusedReference
{
    public static readonly FindingKind Kind = new("verweisziel-unbenutzt", Severity.Notice, "Das Ziel eines Verweises wird nicht genannt.")
    {
        Wrong = "Mehr beim Bündnis.\n\n[Bündnis]: https://www.example.org/",
        Right = "Mehr beim [Bündnis].\n\n[Bündnis]: https://www.example.org/",
    };

    public static Finding At(Location at, string label) => Kind.At(at,
        $"Diese Zeile erscheint nicht: Sie gibt dem Verweis „[{label}]“ sein Ziel, aber der Text nennt ihn nicht. Nennen Sie ihn, oder löschen Sie die Zeile.");
}

/// <summary>The target of a link is given twice.</summary>
public static class ReferenceTwice
{
    public static readonly FindingKind Kind = new("verweisziel-doppelt", Severity.Warning, "Das Ziel eines Verweises steht zweimal da.")
    {
        Wrong = "Mehr beim [Bündnis].\n\n[Bündnis]: https://www.example.org/\n[Bündnis]: https://www.example.org/neu",
        Right = "Mehr beim [Bündnis].\n\n[Bündnis]: https://www.example.org/",
    };

    public static Finding At(Location at, string label, Location first) => Kind.At(at,
        $"Das Ziel von „[{label}]“ steht schon in Zeile {first.Line}; diese Zeile bleibt ohne Wirkung und erscheint nicht. Geben Sie ihr einen anderen Namen, oder löschen Sie eine der beiden.");
}
