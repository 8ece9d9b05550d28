using System.Globalization;
using Schwerpunkt.Text;

namespace Schwerpunkt.Findings;

// Findings about headings, anchors and the numbers of lists.

/// <summary>A heading of the text has the level of the title.</summary>
public static class TitleAsHeading
{
    public static readonly FindingKind Kind = new("ueberschrift-ebene-1", Severity.Warning, "Eine Überschrift im Text hat die Ebene des Titels.")
    {
        Wrong = "# Ziele\n\nEin Satz.",
        Right = "## Ziele\n\nEin Satz.",
    };

    /// <param name="at">Where the heading begins.</param>
    /// <param name="isUnderlined">True where a line of = below makes it a heading, not # before it.</param>
    public static Finding At(Location at, bool isUnderlined) => Kind.At(at,
        "Der Titel steht im Kopf der Seite; im Text beginnen Überschriften mit „##“. Diese erscheint als Ebene 2: Schreiben Sie „##“.",
        isUnderlined ? null : Repair.Certain("Überschrift mit „##“", new TextEdit(at, 0, "#")));
}

/// <summary>The outline skips a level.</summary>
public static class SkippedHeadingLevel
{
    public static readonly FindingKind Kind = new("ueberschrift-ebene-fehlt", Severity.Warning, "Die Gliederung überspringt eine Ebene.")
    {
        Wrong = "### Ziele\n\nEin Satz.",
        Right = "## Ziele\n\nEin Satz.",
    };

    public static Finding At(Location at, int level, int expected) => Kind.At(at,
        $"Auf diese Ebene springt die Gliederung zu früh: Ebene {level} folgt, erwartet ist höchstens Ebene {expected}. Nehmen Sie {new string('#', expected)}.");

    public static Finding AtWord(Location at, string heading, int level, int expected) => Kind.At(at,
        $"Die Gliederung des Dokuments springt bei „{heading}“ auf Ebene {level}, erwartet ist höchstens Ebene {expected}. In der Seite steht die Überschrift eine Ebene unter der vorigen; prüfen Sie, ob sie dorthin gehört.");
}

/// <summary>A heading has no text.</summary>
public static class EmptyHeading
{
    public static readonly FindingKind Kind = new("ueberschrift-leer", Severity.Warning, "Eine Überschrift hat keinen Text.")
    {
        Wrong = "##\n\nEin Satz.",
        Right = "## Ziele\n\nEin Satz.",
    };

    public static Finding At(Location at) => Kind.At(at,
        "Diese Überschrift hat keinen Text. Schreiben Sie ihn dahinter oder löschen Sie die Zeile.");
}

/// <summary>An anchor stands twice on a page.</summary>
public static class DuplicateAnchor
{
    public static readonly FindingKind Kind = new("anker-doppelt", Severity.Error, "Ein Anker steht auf einer Seite zweimal.")
    {
        Wrong = "## Ziele {#ziel}\n\nEin Satz.\n\n## Wege {#ziel}\n\nNoch einer.",
        Right = "## Ziele {#ziel}\n\nEin Satz.\n\n## Wege {#weg}\n\nNoch einer.",
    };

    public static Finding At(Location at, string id) => Kind.At(at,
        $"Den Anker „{id}“ gibt es auf dieser Seite schon. Geben Sie einem der beiden einen anderen Namen.");
}

/// <summary>The numbers of a list do not count on.</summary>
public static class ListNumbers
{
    public static readonly FindingKind Kind = new("liste-nummern", Severity.Warning, "Die Nummern einer Liste zählen nicht weiter.")
    {
        Wrong = "1. Erdgeschoss\n4. Obergeschoss",
        Right = "1. Erdgeschoss\n2. Obergeschoss",
    };

    public static Finding At(Location at, int before, int number) => Kind.At(at,
        string.Create(CultureInfo.InvariantCulture, $"Die Nummern dieser Liste zählen nicht weiter: Auf {before} folgt {number}. Die Seite zeigt sie so; berichtigen Sie die Nummern, oder schreiben Sie „{number}\\.“, wenn die Zeile zu keiner Liste gehört."));
}

/// <summary>A list begins above 1,000; it may be a year.</summary>
public static class HighListStart
{
    public static readonly FindingKind Kind = new("liste-beginnt-hoch", Severity.Notice, "Eine Liste beginnt über 1.000.")
    {
        Wrong = "1991. Das Land wird gegründet.",
        Right = "1991\\. Das Land wird gegründet.",
    };

    /// <param name="at">Where the line begins.</param>
    /// <param name="written">The number as written.</param>
    /// <param name="number">What it is worth.</param>
    public static Finding At(Location at, string written, int number) => Kind.At(at,
        string.Create(CultureInfo.InvariantCulture, $"Diese Zeile gilt als Punkt {number} einer Liste. Ist das eine Jahreszahl, schreiben Sie „{number}\\.“."),
        Repair.Suggested($"„{written}\\.“", new TextEdit(at.Inside(0, written.Length), 0, "\\")));
}

/// <summary>The number of a list begins with zeros.</summary>
public static class ListZeros
{
    public static readonly FindingKind Kind = new("liste-nullen", Severity.Notice, "Die Nummer einer Liste beginnt mit Nullen.")
    {
        Wrong = "007. Bescheid vom Mai",
        Right = "007\\. Bescheid vom Mai",
    };

    /// <param name="at">Where the line begins.</param>
    /// <param name="written">The number as written.</param>
    /// <param name="number">What it is worth.</param>
    public static Finding At(Location at, string written, int number) => Kind.At(at,
        string.Create(CultureInfo.InvariantCulture, $"Diese Zeile gilt als Punkt {number} einer Liste; die Nullen davor erscheinen nicht. Gehören sie dazu, schreiben Sie „{written}\\.“."),
        Repair.Suggested($"„{written}\\.“", new TextEdit(at.Inside(0, written.Length), 0, "\\")));
}
