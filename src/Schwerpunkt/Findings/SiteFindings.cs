using Schwerpunkt.Text;

namespace Schwerpunkt.Findings;

// Findings about the site as a whole: its pages, its state, titles, tags, unused files.

/// <summary>The file site.yml is missing.</summary>
public static class MissingSiteConfig
{
    public static readonly FindingKind Kind = new("site-yml-fehlt", Severity.Error, "Die Datei site.yml fehlt.");

    public static Finding At(Location at) => Kind.At(at,
        "Die Datei site.yml fehlt. Legen Sie sie im Inhaltsordner an, mindestens mit „title: …“ und „baseUrl: https://…“.");

    public static Finding AtMisnamed(Location at, string other) => Kind.At(at,
        $"Die Datei site.yml fehlt; „{other}“ wird nicht gelesen. Benennen Sie „{other}“ um in „site.yml“.");
}

/// <summary>A Markdown file lies where files go out as they are.</summary>
public static class PageInStatic
{
    public static readonly FindingKind Kind = new("seite-in-static", Severity.Notice, "Eine Markdown-Datei geht hinaus, wie sie ist, und wird keine Seite.");

    public static Finding At(Location at) => Kind.At(at,
        "In „static/“ wird diese Datei keine Seite: Sie geht hinaus, wie sie ist, und steht in keinem Menü. Soll sie eine werden, legen Sie sie in einen anderen Ordner.");
}

/// <summary>The name of a file is written in signs that only some computers find.</summary>
public static class DecomposedName
{
    public static readonly FindingKind Kind = new("dateiname-zerlegt", Severity.Notice, "Im Namen einer Datei sind Umlaute in zwei Zeichen zerlegt.");

    public static Finding At(Location at) => Kind.At(at,
        "Im Namen dieser Datei bestehen Umlaute aus zwei Zeichen, wie macOS sie speichert; auf der Forge und unter Windows gilt er als anderer Name, und Verweise dorthin führen ins Leere. Benennen Sie die Datei um: ohne Umlaute (ä als ae), oder tippen Sie den Namen neu.");
}

/// <summary>A live site calls itself a draft.</summary>
public static class DraftOnLive
{
    public static readonly FindingKind Kind = new("entwurf-im-namen", Severity.Warning, "Ein freigegebener Auftritt nennt sich selbst einen Entwurf.");

    public static Finding At(Location at, string key) => Kind.At(at,
        $"Der Auftritt ist „live“, aber „{key}“ nennt ihn einen Entwurf; das steht auf jeder Seite und in Suchmaschinen. Streichen Sie das Wort, oder setzen Sie „status: entwurf“.");
}

/// <summary>A page waits for its day.</summary>
public static class HeldBack
{
    public static readonly FindingKind Kind = new("seite-zurueckgehalten", Severity.Notice, "Eine Seite erscheint erst an einem späteren Tag.")
    {
        Wrong = "date: 2099-03-31",
        Right = "date: 2025-03-31",
    };

    public static Finding At(Location at, DateOnly day) => Kind.At(at,
        $"Diese Seite erscheint erst mit der ersten Veröffentlichung ab dem {Phrases.Day(day)}. Soll sie gleich erscheinen, setzen Sie „date“ auf heute.");
}

/// <summary>The urgent notice is not on the pages of this day.</summary>
public static class NoticeOutsideItsDays
{
    public static readonly FindingKind Kind = new("hinweis-nicht-sichtbar", Severity.Notice, "Der dringende Hinweis steht heute auf keiner Seite.");

    public static Finding AtComing(Location at, DateOnly day) => Kind.At(at,
        $"Der Hinweis erscheint erst mit der ersten Veröffentlichung ab dem {Phrases.Day(day)}. Soll er gleich erscheinen, löschen Sie „from“.");

    public static Finding AtOver(Location at, DateOnly day) => Kind.At(at,
        $"Der Hinweis galt bis {Phrases.Day(day)} und steht auf keiner Seite mehr. Löschen Sie „notice“ oder setzen Sie „until“ neu.");
}

/// <summary>The day of the last change cannot be right.</summary>
public static class WrongStand
{
    public static readonly FindingKind Kind = new("stand-falsch", Severity.Warning, "Der Tag der letzten Änderung kann nicht stimmen.")
    {
        Wrong = "updated: 1226-03-31",
        Right = "updated: 2025-03-31",
    };

    public static Finding At(Location at, DateOnly day) => Kind.At(at,
        $"Der Stand {Phrases.Day(day)} liegt vor der Zeit des Internets. Setzen Sie „updated“ auf den Tag der letzten Änderung.");
}

/// <summary>The day of the last change is still to come.</summary>
public static class FutureStand
{
    public static readonly FindingKind Kind = new("stand-in-zukunft", Severity.Notice, "Der Tag der letzten Änderung liegt in der Zukunft.")
    {
        Wrong = "updated: 2099-03-31",
        Right = "updated: 2025-03-31",
    };

    public static Finding At(Location at, DateOnly day) => Kind.At(at,
        $"Der Stand {Phrases.Day(day)} liegt in der Zukunft. Setzen Sie „updated“ auf den Tag der letzten Änderung; soll die Seite erst dann erscheinen, schreiben Sie den Tag unter „date“.");
}

/// <summary>The day of the last change is before the day of publication.</summary>
public static class StandBeforeDate
{
    public static readonly FindingKind Kind = new("stand-vor-datum", Severity.Notice, "Der Tag der letzten Änderung liegt vor dem der Veröffentlichung.")
    {
        Wrong = "date: 2025-03-31\nupdated: 2025-03-01",
        Right = "date: 2025-03-01\nupdated: 2025-03-31",
    };

    public static Finding At(Location at, DateOnly updated, DateOnly published) => Kind.At(at,
        $"Der Stand {Phrases.Day(updated)} liegt vor der Veröffentlichung am {Phrases.Day(published)}. Sind die Tage vertauscht, tauschen Sie sie; sonst löschen Sie „updated“.");
}

/// <summary>A page expires before it appears.</summary>
public static class ExpiresBeforeDate
{
    public static readonly FindingKind Kind = new("ablauf-vor-datum", Severity.Warning, "Eine Seite läuft ab, bevor sie erscheint.")
    {
        Wrong = "date: 2025-03-31\nexpires: 2025-03-01",
        Right = "date: 2025-03-31\nexpires: 2099-03-31",
    };

    public static Finding At(Location at, DateOnly expires, DateOnly published) => Kind.At(at,
        $"Diese Seite läuft am {Phrases.Day(expires)} ab, erscheint aber erst am {Phrases.Day(published)}. Berichtigen Sie „expires“ oder „date“.");
}

/// <summary>A text stands for one that is still to come.</summary>
public static class PlaceholderText
{
    public static readonly FindingKind Kind = new("blindtext", Severity.Warning, "Ein Text steht nur für einen anderen.", BlocksRelease: true)
    {
        Wrong = "Lorem ipsum dolor sit amet.",
        Right = "Drei Millionen Euro fördern den Umbau.",
    };

    public static Finding At(Location at, string words) => Kind.At(at,
        $"„{words}“ ist ein Platzhalter und kein Text für Leser. Schreiben Sie den richtigen Text, oder nehmen Sie die Stelle heraus; eine Seite, die noch nicht fertig ist, bekommt „draft: true“.");
}

/// <summary>The content folder holds no page.</summary>
public static class NoPages
{
    public static readonly FindingKind Kind = new("keine-seiten", Severity.Error, "Der Inhaltsordner enthält keine Seite.");

    public static Finding At(Location at) => Kind.At(at,
        "Der Inhaltsordner enthält keine Seite. Legen Sie eine Datei index.md an.");
}

/// <summary>The site has no home page.</summary>
public static class MissingHome
{
    public static readonly FindingKind Kind = new("startseite-fehlt", Severity.Warning, "Der Auftritt hat keine Startseite.");

    public static Finding At(Location at) => Kind.At(at,
        "Der Auftritt hat keine Startseite. Legen Sie im Inhaltsordner eine Datei index.md an.");
}

/// <summary>The site is a draft.</summary>
public static class DraftSite
{
    public static readonly FindingKind Kind = new("auftritt-entwurf", Severity.Notice, "Der Auftritt ist ein Entwurf.", BlocksRelease: true);

    public static Finding At(Location at) => Kind.At(at,
        "Der Auftritt trägt den Stand „entwurf“: Jede Seite sagt das, und Suchmaschinen bleiben draußen. Setzen Sie „status: live“, sobald er freigegeben ist.");
}

/// <summary>A page is due for review.</summary>
public static class ReviewDue
{
    public static readonly FindingKind Kind = new("pruefung-faellig", Severity.Notice, "Eine Seite ist zu prüfen.", BlocksRelease: true)
    {
        Wrong = "reviewBy: 2025-03-31",
        Right = "reviewBy: 2099-03-31",
    };

    public static Finding At(Location at, DateOnly day) => Kind.At(at,
        $"Diese Seite sollte bis {Phrases.Day(day)} geprüft werden. Prüfen Sie den Text und setzen Sie „reviewBy“ neu.");
}

/// <summary>A page has expired.</summary>
public static class Expired
{
    public static readonly FindingKind Kind = new("seite-abgelaufen", Severity.Notice, "Eine Seite ist abgelaufen.", BlocksRelease: true)
    {
        Wrong = "expires: 2025-12-31",
        Right = "expires: 2099-12-31",
    };

    public static Finding At(Location at, DateOnly day) => Kind.At(at,
        $"Diese Seite galt bis {Phrases.Day(day)}. Löschen oder erneuern Sie sie, oder setzen Sie „expires“ neu.");
}

/// <summary>Two pages of one list have the same title.</summary>
public static class SameTitle
{
    public static readonly FindingKind Kind = new("titel-doppelt", Severity.Warning, "Zwei benachbarte Seiten haben denselben Titel.");

    public static Finding At(Location at, string title, Location other) => Kind.At(at,
        $"Den Titel „{title}“ hat in derselben Übersicht schon {other.InWords}; dort sind die Seiten nicht zu unterscheiden. Geben Sie einer von beiden einen eigenen Titel.");
}

/// <summary>Two pages of different sections have the same title.</summary>
public static class SameTitleElsewhere
{
    public static readonly FindingKind Kind = new("titel-mehrfach", Severity.Notice, "Zwei Seiten in verschiedenen Bereichen haben denselben Titel.");

    public static Finding At(Location at, string title, Location other) => Kind.At(at,
        $"Den Titel „{title}“ hat auch {other.InWords}. In der Suche und im Inhaltsverzeichnis sehen beide gleich aus; sagt der Titel nicht genug, geben Sie einer von beiden einen eigenen.");
}

/// <summary>A tag has no word to make an address from.</summary>
public static class WordlessTag
{
    public static readonly FindingKind Kind = new("schlagwort-ohne-wort", Severity.Error, "Aus einem Schlagwort lässt sich keine Adresse bilden.")
    {
        Wrong = "tags: [\"§§\"]",
        Right = "tags: [Recht]",
    };

    public static Finding At(Location at, string tag) => Kind.At(at,
        $"Aus dem Schlagwort „{tag}“ lässt sich keine Adresse bilden. Schreiben Sie ein Wort aus lateinischen Buchstaben oder Ziffern.");
}

/// <summary>A tag is spelled in two ways.</summary>
public static class TagSpelledTwice
{
    public static readonly FindingKind Kind = new("schlagwort-schreibweise", Severity.Warning, "Ein Schlagwort ist verschieden geschrieben.");

    public static Finding At(Location at, string tag, string other) => Kind.At(at,
        $"Das Schlagwort „{tag}“ heißt auf einer anderen Seite „{other}“. Schreiben Sie es überall gleich.");
}

/// <summary>No page names a file.</summary>
public static class UnusedFile
{
    public static readonly FindingKind Kind = new("datei-unbenutzt", Severity.Notice, "Eine Datei wird nirgends genannt.");

    public static Finding At(Location at) => Kind.At(at,
        "Keine Seite nennt diese Datei; sie wird nicht veröffentlicht. Verweisen Sie auf sie oder löschen Sie sie.");

    /// <summary>A file of Word or the like: its text may be meant as a page.</summary>
    public static Finding AtDocument(Location at) => Kind.At(at,
        "Keine Seite nennt dieses Dokument; es wird nicht veröffentlicht. Soll sein Text eine Seite werden, übernehmen Sie es mit dem Befehl „import“; soll man es herunterladen können, verweisen Sie darauf; sonst löschen Sie es.");
}
