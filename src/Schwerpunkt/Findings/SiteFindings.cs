using Schwerpunkt.Text;

namespace Schwerpunkt.Findings;

// Findings about the site as a whole: its pages, its state, titles, tags, unused files.

/// <summary>The file site.yml is missing.</summary>
public static class MissingSiteConfig
{
    public static readonly FindingKind Kind = new("site-yml-fehlt", Severity.Error, "Die Datei site.yml fehlt.");

    public static Finding At(Location at) => Kind.At(at,
        "Die Datei site.yml fehlt. Legen Sie sie im Inhaltsordner an, mindestens mit „title: …“ und „baseUrl: https://…“.");
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
}
