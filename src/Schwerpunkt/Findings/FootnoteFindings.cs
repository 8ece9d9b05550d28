using Schwerpunkt.Text;

namespace Schwerpunkt.Findings;

// Findings about footnotes.

/// <summary>Nothing refers to a footnote.</summary>
public static class UnreferencedFootnote
{
    public static readonly FindingKind Kind = new("fussnote-ohne-verweis", Severity.Error, "Auf eine Fußnote verweist niemand.")
    {
        Wrong = "Drei Millionen Euro im Jahr.\n\n[^1]: Landtag, Drucksache 7/5533.",
        Right = "Drei Millionen Euro im Jahr.[^1]\n\n[^1]: Landtag, Drucksache 7/5533.",
    };

    public static Finding At(Location at, string label) => Kind.At(at,
        $"Auf die Fußnote „{label}“ verweist keine Stelle des Textes; sie erscheint nicht. Schreiben Sie „[^{label}]“ an die Stelle, zu der sie gehört, oder löschen Sie die Fußnote.");
}

/// <summary>A footnote is there twice.</summary>
public static class FootnoteTwice
{
    public static readonly FindingKind Kind = new("fussnote-doppelt", Severity.Error, "Eine Fußnote steht zweimal da.")
    {
        Wrong = "Drei Millionen Euro im Jahr.[^1]\n\n[^1]: Landtag, Drucksache 7/5533.\n[^1]: Haushalt 2026.",
        Right = "Drei Millionen Euro im Jahr.[^1]\n\n[^1]: Landtag, Drucksache 7/5533.",
    };

    public static Finding At(Location at, string label, Location first) => Kind.At(at,
        $"Die Fußnote „{label}“ steht schon in Zeile {first.Line}; dieser Text erscheint nicht. Geben Sie ihr ein eigenes Zeichen, oder löschen Sie eine der beiden.");
}

/// <summary>The text of a footnote stands where it is none.</summary>
public static class MisplacedFootnote
{
    public static readonly FindingKind Kind = new("fussnote-eingerueckt", Severity.Error, "Der Text einer Fußnote steht in einem anderen Block.")
    {
        Wrong = "- Drei Millionen Euro im Jahr.[^1]\n  [^1]: Landtag, Drucksache 7/5533.",
        Right = "- Drei Millionen Euro im Jahr.[^1]\n\n[^1]: Landtag, Drucksache 7/5533.",
    };

    public static Finding At(Location at, string label) => Kind.At(at,
        $"Der Text der Fußnote „{label}“ steht in einer Liste, einem Zitat oder einem anderen Block; dort gilt er nicht als Fußnote. Setzen Sie „[^{label}]: …“ ohne Einrückung ans Ende der Seite, mit einer Leerzeile davor.");

    public static Finding AtAnother(Location at, string label) => Kind.At(at,
        $"Der Text der Fußnote „{label}“ steht im Text einer anderen; dort gilt er nicht als Fußnote. Beginnen Sie mit „[^{label}]: …“ eine neue Zeile, mit einer Leerzeile davor.");
}

/// <summary>A footnote stands in the words of a link.</summary>
public static class FootnoteInLink
{
    public static readonly FindingKind Kind = new("fussnote-im-verweis", Severity.Error, "Eine Fußnote steht im Text eines Verweises.")
    {
        Wrong = "[Der Antrag[^1]](https://www.example.org/antrag)\n\n[^1]: Landtag, Drucksache 7/5533.",
        Right = "[Der Antrag](https://www.example.org/antrag)[^1]\n\n[^1]: Landtag, Drucksache 7/5533.",
    };

    public static Finding At(Location at) => Kind.At(at,
        "Eine Fußnote steht in den eckigen Klammern eines Verweises; so wird er keiner, und die Klammern erscheinen als Text. Setzen Sie „[^…]“ hinter den Verweis.");
}

/// <summary>A footnote has no text.</summary>
public static class MissingFootnote
{
    public static readonly FindingKind Kind = new("fussnote-fehlt", Severity.Error, "Zu einer Fußnote fehlt der Text.")
    {
        Wrong = "Drei Millionen Euro im Jahr.[^1]",
        Right = "Drei Millionen Euro im Jahr.[^1]\n\n[^1]: Landtag, Drucksache 7/5533.",
    };

    public static Finding At(Location at, string label) => Kind.At(at,
        $"Zur Fußnote „{label}“ fehlt der Text. Ergänzen Sie unten auf der Seite „[^{label}]: …“.");
}
