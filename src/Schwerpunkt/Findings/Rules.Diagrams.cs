using System.Globalization;
using Schwerpunkt.Text;

namespace Schwerpunkt.Findings;

// Findings about diagrams: what the block says, and whether it can be drawn.
public static partial class Rules
{
    public static Finding UnknownDiagram(Location at, string kind, string known) => Error(at, "diagramm-art-unbekannt",
        $"Die Art „{kind}“ gibt es nicht. Möglich sind: {known}.");

    public static Finding EmptyDiagram(Location at, string key) => Error(at, "diagramm-leer",
        $"Das Diagramm hat keine Daten. Schreiben Sie unter „{key}“ mindestens einen Eintrag, oder löschen Sie den Block.");

    public static Finding UnequalSeries(Location at, int values, int labels) => Error(at, "diagramm-reihe-ungleich",
        string.Create(CultureInfo.InvariantCulture, $"Hier stehen {values} Werte, unter „labels“ aber {labels} Angaben. Schreiben Sie zu jeder Angabe genau einen Wert; das Komma trennt Werte, Dezimalstellen beginnen mit einem Punkt."));

    public static Finding CrowdedDiagram(Location at, string key, int count, int most) => Error(at, "diagramm-zu-voll",
        string.Create(CultureInfo.InvariantCulture, $"Unter „{key}“ stehen {count} Einträge; lesbar bleiben höchstens {most}. Teilen Sie das Diagramm, oder nehmen Sie eine Tabelle."));

    public static Finding LongLabel(Location at, string label, int most) => Error(at, "diagramm-text-lang",
        string.Create(CultureInfo.InvariantCulture, $"Die Beschriftung „{label}“ hat {label.Length} Zeichen; auf einem Telefon ist Platz für {most}. Kürzen Sie sie."));

    public static Finding NoNumber(Location at, string value) => Error(at, "diagramm-wert",
        $"„{value}“ ist keine Zahl. Schreiben Sie Ziffern ohne Tausenderpunkt, Dezimalstellen mit Punkt (1234.5); auf der Seite erscheint „1.234,5“. Die Einheit steht unter „unit“.");

    public static Finding AmbiguousNumber(Location at, string value, string thousands, string decimals) => Error(at, "diagramm-wert",
        $"„{value}“: {thousands} oder {(decimals.Contains('.', StringComparison.Ordinal) ? decimals.TrimEnd('0').Replace('.', ',') : decimals)}? Schreiben Sie „{thousands}“ oder „{decimals}“; ein Punkt steht nur vor Dezimalstellen.");

    public static Finding NumberOutOfRange(Location at, string value) => Error(at, "diagramm-wert",
        $"Der Wert „{value}“ lässt sich nicht zeichnen: Möglich sind 0 bis 1 Billion mit höchstens 6 Nachkommastellen. Wählen Sie eine größere Einheit, oder nehmen Sie eine Tabelle.");
}
