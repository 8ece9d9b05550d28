using System.Collections.Immutable;
using Schwerpunkt.Text;

namespace Schwerpunkt.Findings;

// Findings about YAML that cannot be read.

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
        $"Diese Angabe lässt sich nicht lesen ({InGerman(fault)}). " + (quoted is not null ? $"Setzen Sie den Wert in Anführungszeichen: {Phrases.Excerpt(quoted.Replacement)}"
            : fault == YamlFault.Twice ? "Löschen Sie eine der beiden Zeilen."
            : "Prüfen Sie Einrückung und Doppelpunkt; setzen Sie Text mit „: “ oder „#“ in Anführungszeichen."),
        quoted is null ? null : Repair.Certain("Wert in Anführungszeichen", quoted));

    /// <param name="at">The place to mend.</param>
    /// <param name="fault">What is wrong with the line.</param>
    /// <param name="line">The line put right.</param>
    /// <param name="edits">What makes it so.</param>
    /// <param name="certain">Whether nothing else can be meant.</param>
    public static Finding AtLine(Location at, YamlFault fault, string line, ImmutableArray<TextEdit> edits, bool certain)
    {
        var remedy = fault switch
        {
            YamlFault.Tab => "Ersetzen Sie jeden Tabulator am Anfang einer Zeile durch zwei Leerzeichen.",
            YamlFault.Continuation => "Setzen Sie zwei Leerzeichen davor, wenn sie zur Zeile darüber gehört.",
            YamlFault.Indentation => "Rücken Sie die Zeile so weit ein wie ihre Nachbarn.",
            _ => $"Schreiben Sie: {Phrases.Excerpt(line)}",
        };
        var title = fault switch
        {
            YamlFault.Tab => "Leerzeichen statt Tabulator",
            YamlFault.Continuation or YamlFault.Indentation => "Zeile eingerückt",
            _ => "lesbare Angabe",
        };
        return Kind.At(at, $"Diese Angabe lässt sich nicht lesen ({InGerman(fault)}). {remedy}", certain ? Repair.Certain(title, edits) : Repair.Suggested(title, edits));
    }

    public static Finding AtAnchor(Location at) => Kind.At(at,
        "Anker (&) und Verweise (*) sind hier nicht erlaubt. Schreiben Sie den Wert aus oder setzen Sie Text, der mit „&“ oder „*“ beginnt, in Anführungszeichen.");

    /// <param name="at">The first dash.</param>
    /// <param name="spaces">A space behind each dash.</param>
    public static Finding AtDash(Location at, ImmutableArray<TextEdit> spaces) => Kind.At(at,
        "Hinter dem Spiegelstrich fehlt ein Leerzeichen; so gilt die Zeile als Text und nicht als Eintrag der Liste. Schreiben Sie „- “ vor jeden Eintrag.",
        Repair.Certain("Leerzeichen hinter Spiegelstrich", spaces));

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
        YamlFault.NoSpace => "hinter dem Doppelpunkt fehlt ein Leerzeichen",
        YamlFault.InnerQuote => "im Wert stehen noch einmal Anführungszeichen",
        YamlFault.CurlyQuote => "statt der geraden Anführungszeichen \" stehen andere",
        YamlFault.HashInList => "hinter „#“ gilt alles als Anmerkung, auch die schließende Klammer",
        YamlFault.Continuation => "die Zeile hat weder Doppelpunkt noch Einrückung",
        YamlFault.NoName => "vor dem Doppelpunkt steht kein Name",
        _ => "der Aufbau ist fehlerhaft",
    };
}
