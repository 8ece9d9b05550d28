using System.Globalization;
using Schwerpunkt.Text;

namespace Schwerpunkt.Findings;

// Findings about what a page's head and site.yml say, and about YAML.

/// <summary>A page has no head.</summary>
public static class MissingFrontMatter
{
    public static readonly FindingKind Kind = new("kopf-fehlt", Severity.Error, "Eine Seite hat keinen Kopf.")
    {
        Wrong = "Hier beginnt der Text.",
        Right = "---\ntitle: Innenstadt\n---\nHier beginnt der Text.",
    };

    public static Finding At(Location at) => Kind.At(at,
        "Die Seite hat keinen Kopf. Beginnen Sie die Datei mit einer Zeile „---“, darunter „title: …“ und wieder „---“.");
}

/// <summary>The head of a page is not closed.</summary>
public static class UnclosedFrontMatter
{
    public static readonly FindingKind Kind = new("kopf-offen", Severity.Error, "Der Kopf einer Seite wird nicht geschlossen.")
    {
        Wrong = "---\ntitle: Innenstadt\n\nHier beginnt der Text.",
        Right = "---\ntitle: Innenstadt\n---\n\nHier beginnt der Text.",
    };

    public static Finding At(Location at) => Kind.At(at,
        "Der Kopf der Seite wird nicht geschlossen. Setzen Sie nach der letzten Angabe eine Zeile mit „---“.");
}

/// <summary>Something is no valid YAML.</summary>
public static class InvalidYaml
{
    public static readonly FindingKind Kind = new("yaml-ungueltig", Severity.Error, "Eine Angabe ist kein gültiges YAML.")
    {
        Wrong = "title: Smart City: digital und lebenswert",
        Right = "title: \"Smart City: digital und lebenswert\"",
    };

    /// <param name="at">The place to mend.</param>
    /// <param name="fault">What is wrong.</param>
    /// <param name="quoted">The value between quotation marks, where nothing else can be meant.</param>
    public static Finding At(Location at, YamlFault fault, TextEdit? quoted = null) => Kind.At(at,
        $"Diese Angabe lässt sich nicht lesen ({InGerman(fault)}). Prüfen Sie Einrückung und Doppelpunkt; setzen Sie Text mit „: “ oder „#“ in Anführungszeichen.",
        quoted is null ? null : Repair.Certain("Wert in Anführungszeichen", quoted));

    public static Finding AtAnchor(Location at) => Kind.At(at,
        "Anker (&) und Verweise (*) sind hier nicht erlaubt. Schreiben Sie den Wert aus oder setzen Sie Text, der mit „&“ oder „*“ beginnt, in Anführungszeichen.");

    private static string InGerman(YamlFault fault) => fault switch
    {
        YamlFault.TooDeep => "zu viele Ebenen sind ineinander verschachtelt",
        YamlFault.Twice => "die Angabe steht zweimal da",
        YamlFault.Tab => "ein Tabulator steht, wo Leerzeichen stehen müssen",
        YamlFault.UnquotedSign => "hier steht ein Zeichen, das Anführungszeichen braucht, oder ein Tabulator",
        YamlFault.NoColonAbove => "in der Zeile darüber fehlt ein Doppelpunkt",
        YamlFault.ColonInValue => "ein Doppelpunkt steht mitten im Wert",
        YamlFault.NoColon => "der Doppelpunkt fehlt",
        YamlFault.NoKey => "hier fehlt ein Doppelpunkt, die Einrückung stimmt nicht, oder hinter einem Anführungszeichen geht der Text weiter",
        YamlFault.Indentation => "die Einrückung stimmt nicht",
        YamlFault.ListIndentation => "die Einrückung der Aufzählung stimmt nicht",
        YamlFault.DashInLine => "ein Spiegelstrich steht mitten in der Zeile",
        YamlFault.Escape => "nach dem umgekehrten Schrägstrich steht kein gültiges Zeichen",
        YamlFault.OpenQuote => "ein Anführungszeichen wird nicht geschlossen",
        YamlFault.OpenBracket => "eine eckige Klammer wird nicht geschlossen",
        YamlFault.OpenBrace => "eine geschweifte Klammer wird nicht geschlossen",
        YamlFault.AnchorSign => "„&“ oder „*“ am Anfang des Wertes braucht Anführungszeichen",
        YamlFault.NoName => "vor dem Doppelpunkt steht kein Name",
        _ => "der Aufbau ist fehlerhaft",
    };
}

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
        Wrong = "date: 31.03.2026",
        Right = "date: 2026-03-31",
    };

    /// <param name="at">The place of the value.</param>
    /// <param name="key">Its name.</param>
    /// <param name="expected">What would fit.</param>
    /// <param name="same">The same value as it is expected.</param>
    public static Finding At(Location at, string key, Expected expected, TextEdit? same = null) => Kind.At(at,
        $"Der Wert von „{key}“ passt nicht: erwartet wird {expected.German}. Berichtigen Sie die Zeile.",
        same is null ? null : Repair.Certain("Tag in der Form 2026-03-31", same));

    public static Finding AtUnknownFact(Location at, string name, string known) => Kind.At(at,
        $"Die Angabe „{name}“ gibt es in site.yml nicht. Möglich sind: {known}.");

    public static Finding AtNoMapping(Location at, YamlPart part) => Kind.At(at,
        $"{InGerman(part)} muss aus Zeilen der Form „name: Wert“ bestehen. Schreiben Sie jede Angabe in eine eigene Zeile.");

    private static string InGerman(YamlPart part) => part switch
    {
        YamlPart.FrontMatter => "Der Kopf der Seite",
        YamlPart.Glossary => "glossar.yml",
        YamlPart.Sidecar => "Die Begleitdatei",
        YamlPart.Diagram => "Das Diagramm",
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

    public static Finding At(Location at, string key) => Kind.At(at,
        $"„{key}“ ist unbekannt und bleibt ohne Wirkung. Löschen Sie die Zeile oder sehen Sie im Handbuch nach, wie die Angabe heißt.");
}

/// <summary>A layout does not exist.</summary>
public static class UnknownLayout
{
    public static readonly FindingKind Kind = new("layout-unbekannt", Severity.Error, "Ein Layout gibt es nicht.")
    {
        Wrong = "layout: sonderseite",
        Right = "layout: seite",
    };

    public static Finding At(Location at, string layout, string known) => Kind.At(at,
        $"Das Layout „{layout}“ gibt es nicht. Möglich sind: {known}.");
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
