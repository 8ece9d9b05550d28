using System.Globalization;
using Schwerpunkt.German;
using Schwerpunkt.Text;

namespace Schwerpunkt.Findings;

// Findings about the markup of a page: HTML, attributes, blocks.

/// <summary>HTML is not allowed here.</summary>
public static class ForbiddenHtml
{
    public static readonly FindingKind Kind = new("html-verboten", Severity.Error, "HTML ist an dieser Stelle nicht erlaubt.")
    {
        HidesFiles = true,
        Wrong = "<font color=\"red\">Wichtig</font>",
        Right = "**Wichtig**",
    };

    public static Finding At(Location at, string tag) => Kind.At(at,
        $"HTML ist hier nicht erlaubt: „{tag}“. {Instead(tag)} Erlaubt sind nur br, abbr, sub, sup, kbd, details und summary, ohne Zusätze außer <abbr title=\"…\">. Ein Kleiner-Zeichen im Text schreiben Sie als &lt;.");

    /// <summary>What to write in the place of an element.</summary>
    private static string Instead(string tag) => Name(tag) switch
    {
        "img" or "picture" or "figure" or "figcaption" => "Schreiben Sie ein Bild so: ![Was zu sehen ist](bild.jpg \"© Name\").",
        "iframe" or "video" or "audio" or "embed" or "object" or "source" => "Filme, Karten und andere fremde Inhalte werden nicht eingebettet: Verweisen Sie darauf, etwa [Film: Titel](https://…), und sagen Sie im Text, was dort zu sehen ist.",
        "table" or "thead" or "tbody" or "tr" or "td" or "th" => "Schreiben Sie die Tabelle mit senkrechten Strichen: | Stadt | Zahl |, darunter |---|---|, darunter die Zeilen.",
        "a" => "Schreiben Sie einen Verweis so: [Wohin er führt](https://…).",
        "b" or "strong" or "mark" or "u" or "font" or "span" => "Schreiben Sie **wichtig**, wenn das Wort hervorgehoben sein soll; Farben, Schriften und Unterstreichungen gibt es nicht.",
        "i" or "em" or "cite" => "Schreiben Sie *betont*.",
        "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => "Schreiben Sie eine Überschrift mit Rauten: ## Titel.",
        "ul" or "ol" or "li" => "Schreiben Sie jeden Punkt in eine Zeile, die mit „- “ oder „1. “ beginnt.",
        "p" or "div" or "section" or "center" or "article" or "header" or "footer" or "nav" or "main" => "Löschen Sie es; eine leere Zeile trennt Absätze.",
        "hr" => "Schreiben Sie --- in eine eigene Zeile, mit einer leeren davor und dahinter.",
        "blockquote" or "q" => "Beginnen Sie jede Zeile des Zitats mit „> “.",
        "code" or "pre" or "tt" => "Setzen Sie Code in Backticks: `…`.",
        "script" or "style" or "link" or "meta" or "form" or "input" or "button" or "select" or "textarea" => "Löschen Sie es; Skripte, Formulare und Gestaltung gehören nicht in den Text.",
        "details" or "summary" => "Schreiben Sie <details><summary>Titel</summary> in eine Zeile, </details> in eine andere, mit je einer leeren Zeile davor und dahinter.",
        _ => "Schreiben Sie Markdown.",
    };

    private static string Name(string tag) => new([.. tag.SkipWhile(sign => sign is '<' or '/').TakeWhile(char.IsAsciiLetterOrDigit).Select(char.ToLowerInvariant)]);
}

/// <summary>An HTML element lacks its counterpart.</summary>
public static class UnbalancedHtml
{
    public static readonly FindingKind Kind = new("html-offen", Severity.Error, "Einem HTML-Element fehlt das Gegenstück.")
    {
        Wrong = "CO<sub>2 ist ein Gas.",
        Right = "CO<sub>2</sub> ist ein Gas.",
    };

    public static Finding At(Location at, string tag) => Kind.At(at,
        $"Zu „{tag}“ fehlt das Gegenstück. Ergänzen Sie das öffnende oder schließende Element im selben Absatz (bei details: im selben Abschnitt).");
}

/// <summary>An attribute in braces is not allowed.</summary>
public static class ForbiddenAttribute
{
    public static readonly FindingKind Kind = new("attribut-verboten", Severity.Error, "Ein Zusatz in geschweiften Klammern ist nicht erlaubt.")
    {
        Wrong = "Die ::Smart City::{style=rot} ist ein Schwerpunkt.",
        Right = "Die ::Smart City::{lang=en} ist ein Schwerpunkt.",
    };

    public static Finding At(Location at, string attribute) => Kind.At(at,
        $"Der Zusatz „{attribute}“ ist nicht erlaubt. In geschweiften Klammern stehen nur Klassen (.name), Anker (#name) und Sprache (lang=en).");
}

/// <summary>Braces belong to nothing and appear as text.</summary>
public static class BracesInText
{
    public static readonly FindingKind Kind = new("klammern-im-text", Severity.Warning, "Geschweifte Klammern gehören zu nichts und erscheinen als Text.")
    {
        Wrong = "Die Smart City {lang=en} ist ein Schwerpunkt.",
        Right = "Die ::Smart City::{lang=en} ist ein Schwerpunkt.",
    };

    public static Finding At(Location at, string braces) => Kind.At(at,
        $"„{braces}“ steht hinter nichts, wozu es gehören kann, und erscheint als Text. Setzen Sie es ans Ende des Absatzes oder ohne Leerzeichen hinter „**…**“, „[…](…)“ oder „::…::“ (Namen haben mindestens zwei Buchstaben); soll es so dastehen, schreiben Sie „\\{braces}“.");
}

/// <summary>A code block or a comment is not closed.</summary>
public static class OpenBlock
{
    public static readonly FindingKind Kind = new("block-offen", Severity.Error, "Ein Code-Block oder Kommentar wird nicht geschlossen.")
    {
        HidesFiles = true,
        Wrong = "<!-- Hier fehlt das Ende.\n\nVerschluckt.",
        Right = "<!-- Eine Anmerkung. -->\n\nEin Satz.",
    };

    public static Finding At(Location at, string sign) => Kind.At(at,
        $"„{sign}“ wird nicht geschlossen und verschluckt alles, was folgt. Setzen Sie dahin, wo es endet, eine Zeile mit „{(sign == "<!--" ? "-->" : sign)}“.");
}

/// <summary>A section with a language or a class is not closed.</summary>
public static class OpenGroup
{
    public static readonly FindingKind Kind = new("abschnitt-offen", Severity.Warning, "Ein Abschnitt „:::“ wird nicht geschlossen.")
    {
        Wrong = "::: {lang=en}\nA passage in English.",
        Right = "::: {lang=en}\nA passage in English.\n:::",
    };

    public static Finding At(Location at) => Kind.At(at,
        "„:::“ wird nicht geschlossen: Sprache oder Klasse gelten für alles, was folgt. Setzen Sie dahin, wo der Abschnitt endet, eine Zeile mit „:::“.");
}

/// <summary>Words behind the colons of a section do not appear.</summary>
public static class GroupTitle
{
    public static readonly FindingKind Kind = new("abschnitt-titel", Severity.Error, "Hinter „:::“ stehen Wörter, die nicht erscheinen.")
    {
        Wrong = "::: Hinweis Achtung\nEin Text.\n:::",
        Right = "::: {.hinweis}\nAchtung: Ein Text.\n:::",
    };

    public static Finding At(Location at, string words) => Kind.At(at,
        $"Hinter „:::“ stehen nur Angaben in geschweiften Klammern; „{words}“ erscheint nicht. Schreiben Sie die Wörter in eine Zeile darunter.");
}

/// <summary>Text in the line of a comment does not appear.</summary>
public static class TextBehindComment
{
    public static readonly FindingKind Kind = new("kommentar-mit-text", Severity.Error, "Hinter einem Kommentar steht Text, der nicht erscheint.")
    {
        Wrong = "<!-- Anmerkung --> Text dahinter",
        Right = "<!-- Anmerkung -->\n\nText dahinter",
    };

    /// <param name="at">Where the comment begins.</param>
    /// <param name="words">What stands beside it.</param>
    /// <param name="ownLine">The line broken behind the comment; null where words stand elsewhere too.</param>
    public static Finding At(Location at, string words, TextEdit? ownLine = null) => Kind.At(at,
        $"Der Text „{words}“ steht in einer Zeile mit einem Kommentar und erscheint nicht. Setzen Sie ihn in eine eigene Zeile.",
        ownLine is null ? null : Repair.Certain("Text hinter Kommentar in eigener Zeile", ownLine));
}

/// <summary>Blocks are nested too deeply.</summary>
public static class TooDeeplyNested
{
    public static readonly FindingKind Kind = new("zu-tief-verschachtelt", Severity.Error, "Blöcke sind zu tief ineinander verschachtelt.");

    /// <param name="at">The line, where it is known; else the beginning of the file.</param>
    public static Finding At(Location at) => Kind.At(at,
        "Die Datei lässt sich nicht lesen: Listen, Zitate oder Blöcke sind mehr als 100-fach ineinander verschachtelt. Suchen Sie eine Zeile mit sehr vielen „>“, „-“ oder „:::“ und kürzen Sie sie.");

    public static Finding AtImport(Location at, int most) => Kind.At(at,
        string.Create(CultureInfo.InvariantCulture, $"Die gespeicherte Seite lässt sich nicht lesen: Ihre Elemente sind mehr als {most}-fach ineinander verschachtelt. Kopieren Sie ihren Text im Browser in eine Textdatei, und lesen Sie diese ein."));

    public static Finding AtEntry(Location at, int most) => Kind.At(at,
        string.Create(CultureInfo.InvariantCulture, $"Der Eintrag lässt sich nicht lesen: Seine Elemente sind mehr als {most}-fach ineinander verschachtelt. Kopieren Sie seinen Text im Browser vom alten Auftritt in eine Textdatei, und lesen Sie diese ein."));

    public static Finding AtWord(Location at, int most) => Kind.At(at,
        string.Create(CultureInfo.InvariantCulture, $"Das Dokument lässt sich nicht lesen: Tabellen oder andere Teile sind darin mehr als {most}-fach ineinander verschachtelt. Kopieren Sie seinen Text in ein neues Dokument, und lesen Sie dieses ein."));
}

/// <summary>A paragraph has more marks than can be read in a reasonable time.</summary>
public static class TooManyMarks
{
    public static readonly FindingKind Kind = new("absatz-zu-viele-marken", Severity.Error, "In einem Absatz stehen zu viele Zeichen, die etwas auszeichnen.");

    public static Finding At(Location at, int most) => Kind.At(at,
        $"Die Datei lässt sich nicht lesen: In diesem Absatz stehen mehr als {GermanNumber.Of(most)} der Zeichen „*“, „_“, „~“ und „[“, die etwas eröffnen. Teilen Sie ihn durch Leerzeilen in mehrere Absätze; ist er versehentlich hier, löschen Sie ihn.");

    public static Finding AtPage(Location at) => Kind.At(at,
        "Die Datei lässt sich nicht lesen: Bis zu diesem Absatz stehen zu viele der Zeichen „*“, „_“, „~“ und „[“ beieinander, oder zu viele Adressen hinter „](“ haben kein Ende. Teilen Sie lange Absätze durch Leerzeilen und die Seite in mehrere; ist der Absatz versehentlich hier, löschen Sie ihn.");
}
