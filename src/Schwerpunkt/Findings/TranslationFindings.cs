using Schwerpunkt.German;
using Schwerpunkt.Text;

namespace Schwerpunkt.Findings;

// Findings about language versions: pages that say in another language what a German page says.

/// <summary>A language version does not say in which language it is, or that it is German.</summary>
public static class TranslationWithoutLanguage
{
    public static readonly FindingKind Kind = new("uebersetzung-ohne-sprache", Severity.Error, "Eine Übersetzung nennt ihre Sprache nicht.")
    {
        Wrong = "translationOf: foerderung.md",
        Right = "lang: en\ntranslationOf: foerderung.md",
    };

    /// <param name="language">As written; null where none is.</param>
    public static Finding At(Location at, string? language) => Kind.At(at, language is null
        ? "Mit „translationOf“ ist diese Seite die Fassung einer anderen in einer anderen Sprache, sie sagt aber nicht, in welcher. Setzen Sie „lang“, zum Beispiel „lang: en“."
        : $"Mit „translationOf“ ist diese Seite die Fassung einer deutschen Seite in einer anderen Sprache; „lang: {language}“ ist aber Deutsch. Nennen Sie die Sprache dieser Seite, oder löschen Sie „translationOf“; eine Fassung in Leichter Sprache nennt die deutsche Seite unter „easyLanguage“.");
}

/// <summary>A language version names one as its original.</summary>
public static class TranslationOfTranslation
{
    public static readonly FindingKind Kind = new("uebersetzung-von-uebersetzung", Severity.Error, "Eine Übersetzung nennt als Original eine Seite, die selbst eine Übersetzung oder in einer anderen Sprache ist.");

    /// <param name="language">The German name of the language that the page is in.</param>
    public static Finding AtForeign(Location at, string page, string language) => Kind.At(at,
        $"„{page}“ ist nicht deutsch, sondern in einer anderen Sprache ({language}). Nennen Sie unter „translationOf“ die deutsche Seite; gibt es keine, löschen Sie „translationOf“.");

    /// <param name="page">The page that is named.</param>
    /// <param name="original">What that one names; null where it is the same page.</param>
    public static Finding At(Location at, string page, string? original) => Kind.At(at, original is null
        ? "Diese Seite nennt sich unter „translationOf“ selbst. Nennen Sie die deutsche Seite."
        : $"„{page}“ ist selbst eine Übersetzung, und zwar von „{original}“. Nennen Sie unter „translationOf“ die deutsche Seite.");
}

/// <summary>A page has two versions in one language.</summary>
public static class TranslationTwice
{
    public static readonly FindingKind Kind = new("uebersetzung-doppelt", Severity.Error, "Eine Seite hat zwei Übersetzungen in derselben Sprache.");

    /// <param name="page">The original.</param>
    /// <param name="language">Its German name.</param>
    /// <param name="first">The other version.</param>
    public static Finding At(Location at, string page, string language, Location first) => Kind.At(at,
        $"„{page}“ hat schon eine Fassung in dieser Sprache ({language}): {first.Path}. Zu einer Seite gehört nur eine: Löschen Sie eine der beiden, oder berichtigen Sie „translationOf“ oder „lang“.");
}

/// <summary>A page has changed since it was translated.</summary>
public static class OutdatedTranslation
{
    public static readonly FindingKind Kind = new("uebersetzung-veraltet", Severity.Notice, "Eine Übersetzung ist älter als ihr Original.");

    /// <param name="title">Of the original.</param>
    /// <param name="changed">Its day.</param>
    /// <param name="own">The day of the version.</param>
    public static Finding At(Location at, string title, DateOnly changed, DateOnly own) => Kind.At(at,
        $"„{title}“ ist vom {GermanDay.InWords(changed)}, diese Übersetzung vom {GermanDay.InWords(own)}. Gleichen Sie die Übersetzung ab, und setzen Sie danach „updated“.");
}

/// <summary>A language version shows data as Germans write them.</summary>
public static class GermanData
{
    public static readonly FindingKind Kind = new("uebersetzung-deutsche-zahlen", Severity.Notice, "Ein Diagramm oder eine Tabelle aus einer Datei zeigt auf einer fremdsprachigen Seite deutsch geschriebene Zahlen und Tage.")
    {
        Wrong = "---\ntitle: Funding\nlang: en\ntranslationOf: foerderung.md\n---\n```diagramm\ntype: balken\ntitle: Funding\ndescription: More than the year before.\nunit: euros\nlabels: [2025, 2026]\nvalues: [1250, 1310]\nsources:\n  - title: Ministry\n```",
        Right = "---\ntitle: Funding\nlang: en\ntranslationOf: foerderung.md\n---\n| Year | Funding in euros |\n|---|---:|\n| 2025 | 1,250 |\n| 2026 | 1,310 |",
    };

    public static Finding At(Location at, string language) => Kind.At(at,
        $"Zahlen und Tage erscheinen hier so, wie man sie im Deutschen schreibt („1.250,5“), und werden auf einer Seite in dieser Sprache ({language}) vielleicht falsch gelesen. Schreiben Sie die Angaben als Tabelle in Markdown, mit Zahlen in der Schreibweise der Sprache.");
}

/// <summary>Pages that everybody needs are not to be had in a language of the site.</summary>
public static class MissingTranslation
{
    public static readonly FindingKind Kind = new("uebersetzung-fehlt", Severity.Notice, "Seiten, die alle brauchen, gibt es in einer Sprache des Auftritts nicht.");

    /// <param name="language">Its German name.</param>
    /// <param name="pages">The files of start page and duty pages, in one line.</param>
    public static Finding At(Location at, string language, string pages) => Kind.At(at,
        $"In dieser Sprache ({language}) fehlen Startseite oder Pflichtseiten: {pages}. Legen Sie zu jeder eine Fassung an, mit „lang“ und „translationOf“, oder streichen Sie die Sprache unter „languages“.");
}
