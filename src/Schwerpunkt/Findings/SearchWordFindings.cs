using Schwerpunkt.Text;

namespace Schwerpunkt.Findings;

// Findings about suche.yml: words that pages are looked for by.

/// <summary>A group of words that mean the same has but one.</summary>
public static class SingleSearchWord
{
    public static readonly FindingKind Kind = new("suchwort-allein", Severity.Warning, "Ein Suchwort steht in seiner Gruppe allein.");

    public static Finding At(Location at, string word) => Kind.At(at,
        $"{(word.Length == 0 ? "Diese Gruppe ist leer" : $"„{Phrases.Excerpt(word)}“ steht in seiner Gruppe allein")} und bleibt ohne Wirkung. Nennen Sie mindestens zwei Wörter, die dasselbe meinen, oder löschen Sie die Zeile.");
}

/// <summary>A word or a page stands twice in suche.yml.</summary>
public static class SearchWordTwice
{
    public static readonly FindingKind Kind = new("suchwort-doppelt", Severity.Warning, "Ein Suchwort oder eine Seite steht in suche.yml zweimal.");

    public static Finding At(Location at, string word, Location first) => Kind.At(at,
        $"„{Phrases.Excerpt(word)}“ steht schon in {first.InWords}; hier bleibt es ohne Wirkung. Löschen Sie eines der beiden; meinen zwei Gruppen dasselbe, legen Sie sie zusammen.");

    public static Finding AtPage(Location at, string page, Location first) => Kind.At(at,
        $"Die Seite „{Phrases.Excerpt(page)}“ hat schon einen Eintrag in {first.InWords}. Schreiben Sie alle Wörter in einen.");
}

/// <summary>A word of suche.yml holds nothing to search for.</summary>
public static class EmptySearchWord
{
    public static readonly FindingKind Kind = new("suchwort-leer", Severity.Warning, "Ein Suchwort hat weder Buchstaben noch Ziffern.");

    public static Finding At(Location at, string word) => Kind.At(at,
        $"{(word.Length == 0 ? "Dieses Suchwort ist leer" : $"„{Phrases.Excerpt(word)}“ hat weder Buchstaben noch Ziffern")} und bleibt ohne Wirkung. Schreiben Sie ein Wort, oder löschen Sie es.");
}

/// <summary>A group leads to no page.</summary>
public static class UnusedSearchWords
{
    public static readonly FindingKind Kind = new("suchwort-unbenutzt", Severity.Notice, "Eine Gruppe von Suchwörtern führt zu keiner Seite.");

    public static Finding At(Location at, string words) => Kind.At(at,
        $"Keines dieser Wörter steht auf einer Seite: {Phrases.Excerpt(words)}. Die Gruppe führt nirgendwohin. Ergänzen Sie das Wort, das auf der Seite steht, oder löschen Sie die Gruppe.");
}

/// <summary>The page of an entry is not published yet.</summary>
public static class SearchPageWithheld
{
    public static readonly FindingKind Kind = new("suchseite-fehlt-noch", Severity.Notice, "Eine Seite in suche.yml ist noch nicht veröffentlicht.");

    public static Finding At(Location at, string page) => Kind.At(at,
        $"„{Phrases.Excerpt(page)}“ ist noch nicht veröffentlicht; bis dahin bleiben ihre Suchwörter ohne Wirkung. Soll die Seite erscheinen, löschen Sie dort „draft: true“, oder setzen Sie „date“ früher; sonst löschen Sie den Eintrag.");
}
