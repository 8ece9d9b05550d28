using System.Globalization;
using Schwerpunkt.Text;

namespace Schwerpunkt.Findings;

// Findings about what a page's head and site.yml say.

/// <summary>Text behind a hash is a comment and does not appear.</summary>
public static class SwallowedByHash
{
    public static readonly FindingKind Kind = new("yaml-raute", Severity.Error, "Text hinter „#“ gilt als Anmerkung.")
    {
        Wrong = "title: Platz #1",
        Right = "title: \"Platz #1\"",
    };

    /// <param name="at">Where the comment begins.</param>
    /// <param name="rest">The comment.</param>
    /// <param name="quoted">The value and the comment between quotation marks; null where they stand in several lines.</param>
    public static Finding At(Location at, string rest, TextEdit? quoted = null) => Kind.At(at,
        $"„{rest}“ gilt in YAML als Anmerkung und erscheint nicht. Gehört es zum Text, setzen Sie den ganzen Wert in Anführungszeichen; ist es eine Anmerkung, schreiben Sie sie in eine eigene Zeile.",
        quoted is null ? null : Repair.Suggested("ganzer Wert in Anführungszeichen", quoted));
}

/// <summary>A number behind a hash is a comment and does not appear.</summary>
public static class NumberBehindHash
{
    public static readonly FindingKind Kind = new("yaml-raute-zahl", Severity.Notice, "Eine Nummer hinter „#“ gilt als Anmerkung.")
    {
        Wrong = "description: Der Platz # 1 in der Stadt",
        Right = "description: \"Der Platz # 1 in der Stadt\"",
    };

    /// <param name="at">Where the comment begins.</param>
    /// <param name="rest">The comment.</param>
    /// <param name="quoted">The value and the comment between quotation marks; null where they stand in several lines.</param>
    public static Finding At(Location at, string rest, TextEdit? quoted = null) => Kind.At(at,
        $"„{rest}“ gilt in YAML als Anmerkung und erscheint nicht. Gehört es zum Text, setzen Sie den ganzen Wert in Anführungszeichen.",
        quoted is null ? null : Repair.Suggested("ganzer Wert in Anführungszeichen", quoted));
}

/// <summary>The value of a key does not fit.</summary>
public static class WrongValue
{
    public static readonly FindingKind Kind = new("angabe-falsch", Severity.Error, "Der Wert einer Angabe passt nicht.")
    {
        Wrong = "date: 28.02.2026",
        Right = "date: 2026-02-28",
    };

    /// <param name="at">The place of the value.</param>
    /// <param name="key">Its name.</param>
    /// <param name="expected">What would fit.</param>
    /// <param name="same">The same value as it is expected.</param>
    public static Finding At(Location at, string key, Expected expected, TextEdit? same = null) => Kind.At(at,
        $"Der Wert von „{key}“ passt nicht: erwartet wird {expected.German}. {(same is null ? "Berichtigen Sie die Zeile." : $"Schreiben Sie: {same.Replacement}")}",
        same is null ? null : Repair.Certain(expected == Expected.Day ? "Tag in der Form 2026-03-31" : $"„{same.Replacement}“ statt des Wertes", same));

    public static Finding AtUnknownFact(Location at, string name, string known) => Kind.At(at,
        $"Die Angabe „{name}“ gibt es in site.yml nicht. Möglich sind: {known}.");

    public static Finding AtNoMapping(Location at, YamlPart part) => Kind.At(at,
        $"{InGerman(part)} muss aus Zeilen der Form „name: Wert“ bestehen. Schreiben Sie jede Angabe in eine eigene Zeile.");

    private static string InGerman(YamlPart part) => part switch
    {
        YamlPart.FrontMatter => "Der Kopf der Seite",
        YamlPart.Glossary => "glossar.yml",
        YamlPart.SearchWords => "suche.yml",
        YamlPart.Sidecar => "Die Begleitdatei",
        YamlPart.Diagram => "Das Diagramm",
        YamlPart.Table => "Der Block „tabelle“",
        YamlPart.Film => "Der Block „film“",
        _ => "site.yml",
    };
}

/// <summary>A key that must be there is missing or empty.</summary>
public static class MissingKey
{
    public static readonly FindingKind Kind = new("angabe-fehlt", Severity.Error, "Eine Pflichtangabe fehlt.")
    {
        Wrong = "---\ndescription: Was das Land tut\n---",
        Right = "---\ntitle: Innenstadt\ndescription: Was das Land tut\n---",
    };

    public static Finding At(Location at, string key) => Kind.At(at,
        $"Die Pflichtangabe „{key}“ fehlt oder ist leer. Ergänzen Sie eine Zeile „{key}: …“.");

    public static Finding AtEither(Location at, string key, string other) => Kind.At(at,
        $"Die Pflichtangabe „{key}“ oder „{other}“ fehlt oder ist leer. Ergänzen Sie eine der Zeilen „{key}: …“ und „{other}: …“.");
}

/// <summary>The name of a key is misspelled.</summary>
public static class MisspelledKey
{
    public static readonly FindingKind Kind = new("angabe-verschrieben", Severity.Error, "Der Name einer Angabe ist verschrieben.")
    {
        Wrong = "descripton: Was das Land tut",
        Right = "description: Was das Land tut",
    };

    /// <param name="at">Where the name stands.</param>
    /// <param name="key">The name.</param>
    /// <param name="suggestion">The known name that it is nearly.</param>
    /// <param name="isPlain">True where just the name stands at the place, without quotation marks, and the known name does not stand beside it.</param>
    public static Finding At(Location at, string key, string suggestion, bool isPlain) => Kind.At(at,
        $"„{key}“ ist unbekannt – meinten Sie „{suggestion}“? Berichtigen Sie den Namen der Angabe.",
        isPlain ? Repair.Suggested($"„{suggestion}“ statt „{key}“", new TextEdit(at, key.Length, suggestion)) : null);
}

/// <summary>A key is unknown and has no effect.</summary>
public static class UnknownKey
{
    public static readonly FindingKind Kind = new("angabe-unbekannt", Severity.Warning, "Eine Angabe ist unbekannt.")
    {
        Wrong = "wetter: schön\ntags: [Klima]",
        Right = "tags: [Klima]",
    };

    /// <param name="at">Where the name stands.</param>
    /// <param name="key">The name.</param>
    /// <param name="near">A known name that may be meant; null where none is.</param>
    public static Finding At(Location at, string key, string? near) => Kind.At(at, near is null
        ? $"„{key}“ ist unbekannt und bleibt ohne Wirkung. Löschen Sie die Zeile oder sehen Sie im Handbuch nach, wie die Angabe heißt."
        : $"„{key}“ ist unbekannt und bleibt ohne Wirkung; hier heißt eine ähnliche Angabe „{near}“. Berichtigen Sie den Namen, oder löschen Sie die Zeile.");

    /// <param name="at">Where the name stands.</param>
    /// <param name="key">The name.</param>
    /// <param name="owner">The key below which it belongs.</param>
    public static Finding AtInner(Location at, string key, string owner) => Kind.At(at,
        $"„{key}“ bleibt hier ohne Wirkung: Die Angabe gehört eingerückt unter „{owner}:“. Verschieben Sie die Zeile dorthin, mit zwei Leerzeichen davor.");
}

/// <summary>A layout does not exist.</summary>
public static class UnknownLayout
{
    public static readonly FindingKind Kind = new("layout-unbekannt", Severity.Error, "Ein Layout gibt es nicht.")
    {
        Wrong = "layout: sonderseite",
        Right = "layout: seite",
    };

    public static Finding At(Location at, string layout, string known, string? nearest) => Kind.At(at,
        $"Das Layout „{layout}“ gibt es nicht. {Phrases.DidYouMean(nearest)}Möglich sind: {known}.");
}

/// <summary>A theme does not exist.</summary>
public static class UnknownTheme
{
    public static readonly FindingKind Kind = new("thema-unbekannt", Severity.Error, "Eine Gestaltung gibt es nicht.");

    public static Finding At(Location at, string theme, string known) => Kind.At(at,
        $"Die Gestaltung „{theme}“ gibt es nicht. Möglich sind: {known}.");
}

/// <summary>A description is longer than what search engines show.</summary>
public static class LongDescription
{
    public static readonly FindingKind Kind = new("beschreibung-lang", Severity.Notice, "Die Beschreibung ist länger als 160 Zeichen.")
    {
        Wrong = "description: Das Land fördert die Städte. Das Land fördert die Städte. Das Land fördert die Städte. Das Land fördert die Städte. Das Land fördert die Städte. Das Land fördert die Städte. Das Land fördert die Städte.",
        Right = "description: Das Land fördert die Städte.",
    };

    public static Finding At(Location at, int length) => Kind.At(at,
        string.Create(CultureInfo.InvariantCulture, $"Die Beschreibung hat {length} Zeichen; Suchmaschinen zeigen etwa 160. Kürzen Sie sie auf einen Satz."));
}
