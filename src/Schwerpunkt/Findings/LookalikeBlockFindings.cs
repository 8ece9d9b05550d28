using System.Globalization;
using Schwerpunkt.Text;

namespace Schwerpunkt.Findings;

// Findings about lines that look like a list, a heading, a table or a head but are none, and about lines that became one.

/// <summary>Lines that were meant to be a list run together.</summary>
public static class ListAsText
{
    public static readonly FindingKind Kind = new("liste-als-text", Severity.Warning, "Zeilen, die eine Liste sein sollen, laufen in einem Absatz zusammen.")
    {
        Wrong = "• Radwege\n• Bänke\n• Bäume",
        Right = "- Radwege\n- Bänke\n- Bäume",
    };

    /// <param name="at">Where the first line begins.</param>
    /// <param name="written">Its mark.</param>
    /// <param name="right">The mark that Markdown knows, with its space.</param>
    /// <param name="edits">All marks put right; empty where an editor has to.</param>
    public static Finding At(Location at, string written, string right, TextEdit[] edits) => Kind.At(at,
        $"Diese Zeilen sind keine Liste und laufen zusammen: „{written}“ macht keine. Beginnen Sie jede mit „{right}“ (das Leerzeichen gehört dazu), und setzen Sie eine leere Zeile davor und dahinter.",
        edits is [] ? null : Repair.Meant("Zeilen als Liste", [.. edits]));
}

/// <summary>Lines may have been meant to be a list.</summary>
public static class PerhapsList
{
    public static readonly FindingKind Kind = new("liste-vermutet", Severity.Notice, "Zeilen sehen aus wie eine Liste, sind aber keine.")
    {
        Wrong = "(1) Radwege\n(2) Bänke",
        Right = "- Radwege\n- Bänke",
    };

    public static Finding At(Location at, string written) => Kind.At(at,
        $"Diese Zeilen beginnen mit „{written}“ und Ähnlichem, sind aber keine Liste; Vorleseprogramme sagen sie nicht als solche an. Soll es eine sein, beginnen Sie jede Zeile mit „- “ oder „1. “; sonst setzen Sie eine leere Zeile dazwischen.");

    public static Finding AtParagraphs(Location at, string written) => Kind.At(at,
        $"Diese Absätze beginnen mit „{written}“, sind aber keine Liste; Vorleseprogramme sagen sie nicht als solche an. Soll es eine sein, beginnen Sie jeden mit „- “.");
}

/// <summary>A heading does not appear as one.</summary>
public static class HeadingAsText
{
    public static readonly FindingKind Kind = new("ueberschrift-als-text", Severity.Warning, "Eine Überschrift erscheint als Text mit „##“ davor.")
    {
        Wrong = "##Ziele\n\nEin Satz.",
        Right = "## Ziele\n\nEin Satz.",
    };

    /// <param name="at">Where the line begins.</param>
    /// <param name="right">How it is right.</param>
    /// <param name="isNoBreak">True where another space than the plain one is there.</param>
    /// <param name="edit">The marks put right; null where an editor has to.</param>
    public static Finding At(Location at, string right, bool isNoBreak, TextEdit? edit) => Kind.At(at,
        $"Diese Zeile ist keine Überschrift, „##“ erscheint als Text: Hinter den Rauten fehlt {(isNoBreak ? "ein gewöhnliches Leerzeichen (dort steht ein geschütztes oder unsichtbares)" : "ein Leerzeichen")}, oder die Zeile beginnt nicht mit ihnen. Schreiben Sie „{right}“.",
        edit is null ? null : Repair.Meant("Leerzeichen hinter „##“", edit));

    public static Finding AtTooDeep(Location at) => Kind.At(at,
        "Diese Zeile ist keine Überschrift: Mehr als sechs Rauten gibt es nicht. Nehmen Sie „##“, „###“ oder „####“ und ein Leerzeichen.");
}

/// <summary>A line may have been meant to be a heading.</summary>
public static class PerhapsHeading
{
    public static readonly FindingKind Kind = new("ueberschrift-vermutet", Severity.Notice, "Eine Zeile sieht aus wie eine Überschrift, ist aber keine.")
    {
        Wrong = "**Ziele**\n\nEin Satz.",
        Right = "## Ziele\n\nEin Satz.",
    };

    public static Finding AtBold(Location at, string words) => Kind.At(at,
        $"Die Zeile „{words}“ steht fett für sich allein. Ist sie eine Überschrift, schreiben Sie „## {words}“: Vorleseprogramme und die Gliederung kennen Fettes nicht als Überschrift.");

    public static Finding AtEscaped(Location at, string words) => Kind.At(at,
        $"„{words}“ erscheint mit den Rauten, weil ein „\\“ davor steht. Soll es eine Überschrift sein, löschen Sie „\\“.");

    public static Finding AtOneHash(Location at, string words) => Kind.At(at,
        $"„{words}“ erscheint mit der Raute. Soll es eine Überschrift sein, schreiben Sie „## {words.TrimStart('#').Trim()}“.");
}

/// <summary>A line of --- makes a heading of a paragraph.</summary>
public static class ParagraphAsHeading
{
    public static readonly FindingKind Kind = new("absatz-als-ueberschrift", Severity.Warning, "Eine Linie direkt unter einem Absatz macht ihn zur Überschrift.")
    {
        Wrong = "Der Markt wird im Mai eröffnet.\n---\nDanach folgt das Fest.",
        Right = "Der Markt wird im Mai eröffnet.\n\n---\n\nDanach folgt das Fest.",
    };

    /// <param name="at">Where the line begins.</param>
    /// <param name="words">What stands above.</param>
    /// <param name="edit">An empty line above; null where an editor has to.</param>
    public static Finding At(Location at, string words, TextEdit? edit) => Kind.At(at,
        $"Die Linie macht aus „{Phrases.Excerpt(words)}“ eine Überschrift, weil sie direkt darunter steht. Setzen Sie eine leere Zeile davor; ist nur die letzte Zeile eine Überschrift, schreiben Sie sie in einen eigenen Absatz mit „## “ davor.",
        edit is null ? null : Repair.Suggested("Leere Zeile vor der Linie", edit));
}

/// <summary>A line of --- makes a heading; it may have been meant to part two texts.</summary>
public static class HeadingByLine
{
    public static readonly FindingKind Kind = new("ueberschrift-durch-linie", Severity.Notice, "Eine Linie direkt unter einer Zeile macht sie zur Überschrift.")
    {
        Wrong = "Erster Teil\n---\nZweiter Teil",
        Right = "Erster Teil\n\n---\n\nZweiter Teil",
    };

    /// <param name="at">Where the line begins.</param>
    /// <param name="words">What stands above.</param>
    /// <param name="edit">An empty line above; null where an editor has to.</param>
    public static Finding At(Location at, string words, TextEdit? edit) => Kind.At(at,
        $"Die Linie macht aus „{words}“ eine Überschrift, weil sie direkt darunter steht. Soll sie nur trennen, setzen Sie eine leere Zeile davor; ist es eine Überschrift, schreiben Sie „## {words}“ ohne die Linie.",
        edit is null ? null : Repair.Suggested("Leere Zeile vor der Linie", edit));
}

/// <summary>Markup behind four spaces is shown as code.</summary>
public static class IndentedText
{
    public static readonly FindingKind Kind = new("einrueckung-als-code", Severity.Warning, "Vier Leerzeichen am Zeilenanfang machen aus einer Überschrift, einer Liste oder einem Bild Code.")
    {
        HidesFiles = true,
        Wrong = "Ein Satz.\n\n    ## Ziele\n\nNoch ein Satz.",
        Right = "Ein Satz.\n\n## Ziele\n\nNoch ein Satz.",
    };

    public static Finding At(Location at, string written, TextEdit[] edits) => Kind.At(at,
        $"„{written}“ erscheint als Code, weil die Zeile mit vier Leerzeichen oder einem Tabulator beginnt. Löschen Sie diese.",
        edits is [] ? null : Repair.Meant("Einrückung entfernt", [.. edits]));
}

/// <summary>Prose behind four spaces is shown as code.</summary>
public static class IndentedProse
{
    public static readonly FindingKind Kind = new("einrueckung-vermutet", Severity.Notice, "Ein eingerückter Absatz erscheint als Code.")
    {
        Wrong = "Ein Satz.\n\n    Der Markt ist am Samstag und am Sonntag geöffnet.",
        Right = "Ein Satz.\n\nDer Markt ist am Samstag und am Sonntag geöffnet.",
    };

    public static Finding At(Location at, string written, TextEdit[] edits) => Kind.At(at,
        $"„{written}“ erscheint als Code, weil die Zeile mit vier Leerzeichen oder einem Tabulator beginnt. Ist das ein Absatz, löschen Sie diese.",
        edits is [] ? null : Repair.Suggested("Einrückung entfernen", [.. edits]));
}

/// <summary>A table is shown as text.</summary>
public static class TableAsText
{
    public static readonly FindingKind Kind = new("tabelle-als-text", Severity.Warning, "Eine Tabelle erscheint als Text mit senkrechten Strichen.")
    {
        Wrong = "| Stadt | Bäume |\n|–|–|\n| Potsdam | 12 |",
        Right = "| Stadt | Bäume |\n| --- | --- |\n| Potsdam | 12 |",
    };

    /// <param name="at">Where the line below the head begins.</param>
    /// <param name="right">How it is right.</param>
    /// <param name="isDash">True where it has other signs than hyphens.</param>
    /// <param name="cells">How many columns the head has.</param>
    /// <param name="edit">The line put right; null where an editor has to.</param>
    public static Finding AtDelimiter(Location at, string right, bool isDash, int cells, TextEdit? edit) => Kind.At(at,
        string.Create(CultureInfo.InvariantCulture, $"Hier erscheint keine Tabelle: Die Zeile unter dem Kopf {(isDash ? "besteht nicht aus Bindestrichen" : $"passt nicht zu {cells} Spalten")}. Schreiben Sie „{right}“."),
        edit is null ? null : Repair.Meant("Trennzeile der Tabelle", edit));

    public static Finding AtMissing(Location at, string right, TextEdit? edit) => Kind.At(at,
        $"Hier erscheint keine Tabelle: Unter dem Kopf fehlt die Trennzeile. Schreiben Sie unter die erste Zeile „{right}“.",
        edit is null ? null : Repair.Meant("Trennzeile der Tabelle", edit));

    public static Finding AtEmptyLines(Location at) => Kind.At(at,
        "Diese Zeile gehört zu keiner Tabelle und erscheint als Text. Löschen Sie die leeren Zeilen zwischen den Zeilen der Tabelle; unter dem Kopf steht „| --- | --- |“.");

    public static Finding AtGrid(Location at) => Kind.At(at,
        "Hier erscheint keine Tabelle: Linien aus „+“ und „-“ versteht diese Seite nicht. Schreiben Sie jede Zeile als „| … | … |“ und unter den Kopf „| --- | --- |“.");
}

/// <summary>Lines may have been meant to be a table.</summary>
public static class PerhapsTable
{
    public static readonly FindingKind Kind = new("tabelle-vermutet", Severity.Notice, "Zeilen sehen aus wie eine Tabelle, sind aber keine.")
    {
        Wrong = "Stadt;Bäume\nPotsdam;12",
        Right = "| Stadt | Bäume |\n| --- | --- |\n| Potsdam | 12 |",
    };

    /// <param name="at">Where the line below the head begins.</param>
    /// <param name="right">How it is right.</param>
    /// <param name="written">How many columns it has.</param>
    /// <param name="columns">How many the head has.</param>
    public static Finding AtDelimiter(Location at, string right, int written, int columns) => Kind.At(at,
        string.Create(CultureInfo.InvariantCulture, $"Die Zeile unter dem Kopf hat {written} Spalten, der Kopf der Tabelle {columns}; andere Programme zeigen hier keine Tabelle. Schreiben Sie „{right}“."));

    public static Finding At(Location at) => Kind.At(at,
        "Diese Zeilen sehen aus wie eine Tabelle, laufen aber als Text zusammen. Soll es eine sein, schreiben Sie jede Zeile als „| … | … |“ und unter die erste „| --- | --- |“.");
}

/// <summary>A row of a table has more cells than there are columns.</summary>
public static class SurplusCells
{
    public static readonly FindingKind Kind = new("tabelle-zellen", Severity.Warning, "Eine Zeile einer Tabelle hat mehr Zellen als der Kopf.")
    {
        Wrong = "| Stadt | Bäume |\n| --- | --- |\n| Potsdam | 12 | 13 |",
        Right = "| Stadt | Bäume |\n| --- | --- |\n| Potsdam | 12 |",
    };

    public static Finding At(Location at, int cells, int columns) => Kind.At(at,
        string.Create(CultureInfo.InvariantCulture, $"Diese Zeile hat {cells} Zellen, der Kopf der Tabelle nur {columns}. Ergänzen Sie den Kopf, oder schreiben Sie einen senkrechten Strich, der zum Text gehört, als „\\|“."));
}

/// <summary>A second head stands in the text.</summary>
public static class SecondHead
{
    public static readonly FindingKind Kind = new("kopf-zweimal", Severity.Warning, "Im Text steht ein zweiter Kopf.")
    {
        Wrong = "Ein Satz.\n\n---\ntitle: Ziele\ndescription: Was wir wollen.\n---\n\nEin Satz.",
        Right = "Ein Satz.",
    };

    public static Finding At(Location at) => Kind.At(at,
        "Hier steht ein zweiter Kopf; er gilt nicht und erscheint als Text. Schreiben Sie seine Angaben in den Kopf am Anfang der Datei, und löschen Sie ihn hier.");
}

/// <summary>A block asks for a drawing that nobody draws here.</summary>
public static class ForeignDiagram
{
    public static readonly FindingKind Kind = new("diagramm-fremd", Severity.Warning, "Ein Block eines anderen Zeichenprogramms erscheint als Code.")
    {
        Wrong = "```mermaid\npie\n\"A\": 1\n```",
        Right = "```diagramm\ntype: balken\ntitle: Mittel\ndescription: Wie viel Geld es gibt.\nlabels: [2021, 2022]\nvalues: [84.5, 93]\nsources:\n  - title: Landtag\n```",
    };

    public static Finding At(Location at, string name) => Kind.At(at,
        $"Einen Block „{name}“ zeichnet diese Seite nicht; er erscheint als Code. Schreiben Sie einen Block „diagramm“, oder zeigen Sie die Zeichnung als Bild.");
}

/// <summary>A block of facts names none.</summary>
public static class EmptyFacts
{
    public static readonly FindingKind Kind = new("angaben-leer", Severity.Error, "Ein Block „angaben“ nennt keine Angabe.")
    {
        Wrong = "```angaben\n```",
        Right = "Die Anschrift steht im Impressum.",
    };

    public static Finding At(Location at) => Kind.At(at,
        "Der Block „angaben“ ist leer und zeigt nichts. Schreiben Sie in jede Zeile den Namen einer Angabe, etwa „anschrift“, oder löschen Sie den Block.");
}
