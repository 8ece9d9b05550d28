using System.Globalization;
using Schwerpunkt.Text;

namespace Schwerpunkt.Findings;

// Findings about diagrams: what the block says, and whether it can be drawn.

/// <summary>A diagram is of a kind that nobody draws.</summary>
public static class UnknownDiagram
{
    public static readonly FindingKind Kind = new("diagramm-art-unbekannt", Severity.Error, "Eine Art von Diagramm gibt es nicht.")
    {
        Wrong = "```diagramm\ntype: torte\ntitle: Mittel\ndescription: Wie viel Geld es gibt.\nlabels: [2021, 2022]\nvalues: [84.5, 93]\nsources:\n  - title: Landtag\n```",
        Right = "```diagramm\ntype: balken\ntitle: Mittel\ndescription: Wie viel Geld es gibt.\nlabels: [2021, 2022]\nvalues: [84.5, 93]\nsources:\n  - title: Landtag\n```",
    };

    public static Finding At(Location at, string kind, string known) => Kind.At(at,
        $"Die Art „{kind}“ gibt es nicht. Möglich sind: {known}.");
}

/// <summary>A diagram has no data.</summary>
public static class EmptyDiagram
{
    public static readonly FindingKind Kind = new("diagramm-leer", Severity.Error, "Ein Diagramm hat keine Daten.")
    {
        Wrong = "```diagramm\ntype: balken\ntitle: Mittel\ndescription: Wie viel Geld es gibt.\nlabels: []\nvalues: []\nsources:\n  - title: Landtag\n```",
        Right = "```diagramm\ntype: balken\ntitle: Mittel\ndescription: Wie viel Geld es gibt.\nlabels: [2021, 2022]\nvalues: [84.5, 93]\nsources:\n  - title: Landtag\n```",
    };

    public static Finding At(Location at, string key) => Kind.At(at,
        $"Das Diagramm hat keine Daten. Schreiben Sie unter „{key}“ mindestens einen Eintrag, oder löschen Sie den Block.");
}

/// <summary>A series has more or fewer values than there are labels.</summary>
public static class UnequalSeries
{
    public static readonly FindingKind Kind = new("diagramm-reihe-ungleich", Severity.Error, "Ein Diagramm hat mehr oder weniger Werte als Beschriftungen.")
    {
        Wrong = "```diagramm\ntype: balken\ntitle: Mittel\ndescription: Wie viel Geld es gibt.\nlabels: [2021, 2022]\nvalues: [84,5, 93]\nsources:\n  - title: Landtag\n```",
        Right = "```diagramm\ntype: balken\ntitle: Mittel\ndescription: Wie viel Geld es gibt.\nlabels: [2021, 2022]\nvalues: [84.5, 93]\nsources:\n  - title: Landtag\n```",
    };

    public static Finding At(Location at, int values, int labels) => Kind.At(at,
        string.Create(CultureInfo.InvariantCulture, $"Hier stehen {values} Werte, unter „labels“ aber {labels} Angaben. Schreiben Sie zu jeder Angabe genau einen Wert; das Komma trennt Werte, Dezimalstellen beginnen mit einem Punkt."));
}

/// <summary>A diagram has more entries than stay legible.</summary>
public static class CrowdedDiagram
{
    public static readonly FindingKind Kind = new("diagramm-zu-voll", Severity.Error, "Ein Diagramm hat zu viele Einträge.");

    public static Finding At(Location at, string key, int count, int most) => Kind.At(at,
        string.Create(CultureInfo.InvariantCulture, $"Unter „{key}“ stehen {count} Einträge; lesbar bleiben höchstens {most}. Teilen Sie das Diagramm, oder nehmen Sie eine Tabelle."));

    public static Finding AtColumns(Location at, int count, int most) => Kind.At(at,
        string.Create(CultureInfo.InvariantCulture, $"Die Datei gibt dem Diagramm {count} Reihen; lesbar bleiben höchstens {most}. Nennen Sie unter „columns“ die Spalte mit den Beschriftungen und die wichtigsten Reihen, oder nehmen Sie eine Tabelle."));
}

/// <summary>A label is too long for a telephone.</summary>
public static class LongLabel
{
    public static readonly FindingKind Kind = new("diagramm-text-lang", Severity.Error, "Eine Beschriftung in einem Diagramm ist zu lang.")
    {
        Wrong = "```diagramm\ntype: balken\ntitle: Mittel\ndescription: Wie viel Geld es gibt.\nlabels: [Im ersten Jahr nach dem Beschluss des Landtags über die Förderung der Städte, 2022]\nvalues: [84.5, 93]\nsources:\n  - title: Landtag\n```",
        Right = "```diagramm\ntype: balken\ntitle: Mittel\ndescription: Wie viel Geld es gibt.\nlabels: [2021, 2022]\nvalues: [84.5, 93]\nsources:\n  - title: Landtag\n```",
    };

    public static Finding At(Location at, string label, int most) => Kind.At(at,
        string.Create(CultureInfo.InvariantCulture, $"Die Beschriftung „{label}“ hat {label.Length} Zeichen; auf einem Telefon ist Platz für {most}. Kürzen Sie sie."));
}

/// <summary>A value of a diagram cannot be drawn.</summary>
public static class InvalidNumber
{
    public static readonly FindingKind Kind = new("diagramm-wert", Severity.Error, "Ein Wert in einem Diagramm lässt sich nicht zeichnen.")
    {
        Wrong = "```diagramm\ntype: balken\ntitle: Mittel\ndescription: Wie viel Geld es gibt.\nlabels: [2021, 2022]\nvalues: [1.200, 93]\nsources:\n  - title: Landtag\n```",
        Right = "```diagramm\ntype: balken\ntitle: Mittel\ndescription: Wie viel Geld es gibt.\nlabels: [2021, 2022]\nvalues: [1200, 93]\nsources:\n  - title: Landtag\n```",
    };

    public static Finding At(Location at, string value) => Kind.At(at,
        $"„{value}“ ist keine Zahl. Schreiben Sie Ziffern ohne Tausenderpunkt, Dezimalstellen mit Punkt (1234.5); auf der Seite erscheint „1.234,5“. Die Einheit steht unter „unit“.");

    /// <param name="separator">What parts the cells of the file: where commas do, decimals begin with a point.</param>
    public static Finding AtCell(Location at, string value, char separator) => Kind.At(at,
        (value.Length == 0 ? "Die Zelle ist leer" : $"„{value}“ ist keine Zahl") + $". Ein Diagramm zeichnet nur Zahlen: Schreiben Sie Ziffern, Dezimalstellen mit {(separator == ',' ? "Punkt (1234.5)" : "Komma (1234,5)")}, oder nehmen Sie eine Tabelle. Die Einheit steht im Block unter „unit“.");

    public static Finding AtAmbiguous(Location at, string value, string thousands, string decimals) => Kind.At(at,
        $"„{value}“: {thousands} oder {(decimals.Contains('.', StringComparison.Ordinal) ? decimals.TrimEnd('0').Replace('.', ',') : decimals)}? Schreiben Sie „{thousands}“ oder „{decimals}“; ein Punkt steht nur vor Dezimalstellen.");

    public static Finding AtOutOfRange(Location at, string value) => Kind.At(at,
        $"Der Wert „{value}“ lässt sich nicht zeichnen: Möglich sind 0 bis 1 Billion mit höchstens 6 Nachkommastellen. Wählen Sie eine größere Einheit, oder nehmen Sie eine Tabelle.");
}
