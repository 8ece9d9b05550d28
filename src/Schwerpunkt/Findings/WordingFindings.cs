using Schwerpunkt.German;
using Schwerpunkt.Text;

namespace Schwerpunkt.Findings;

// Findings about German: how it reads, words that speak of the layout, gender forms, the glossary.

/// <summary>A page is very hard to read.</summary>
public static class HardToRead
{
    public static readonly FindingKind Kind = new("text-schwer", Severity.Notice, "Eine Seite liest sich sehr schwer.");

    public static Finding At(Location at, double lix, double wiener, double words) => Kind.At(at,
        $"Diese Seite liest sich sehr schwer (LIX {GermanNumber.Of(lix, "0")}, Wiener Sachtextformel {GermanNumber.Of(wiener, "0.0")}, im Schnitt {GermanNumber.Of(words, "0")} Wörter je Satz). Teilen Sie lange Sätze und ersetzen Sie lange Wörter; gut lesbar ist ein LIX unter 50.");
}

/// <summary>A text speaks of the layout of the page.</summary>
public static class LayoutWord
{
    public static readonly FindingKind Kind = new("layoutwort", Severity.Warning, "Ein Text spricht von der Anordnung der Seite.")
    {
        Wrong = "Mehr steht in der rechten Spalte.",
        Right = "Mehr steht im Abschnitt [Höhe der Mittel](foerderung.md#hoehe-der-mittel).",
    };

    public static Finding At(Location at, string words) => Kind.At(at,
        $"„{words}“ beschreibt die Anordnung der Seite; auf dem Telefon und beim Vorlesen stimmt sie nicht. Nennen Sie die Überschrift oder den Verweis beim Namen.");
}

/// <summary>The site mixes gender forms.</summary>
public static class MixedGenderForms
{
    public static readonly FindingKind Kind = new("genderformen-gemischt", Severity.Warning, "Der Auftritt mischt mehrere Genderformen.");

    public static Finding At(Location at, string forms) => Kind.At(at,
        $"Der Auftritt spricht Frauen und Männer auf verschiedene Weise an: {forms}. Wählen Sie eine; neutrale Wörter und Doppelnennungen verstehen alle, auch Vorleseprogramme.");
}

/// <summary>Two gender stars count as emphasis.</summary>
public static class SwallowedStar
{
    public static readonly FindingKind Kind = new("genderstern-verschluckt", Severity.Warning, "Zwei Gendersterne gelten als Hervorhebung.")
    {
        Wrong = "Für Expert*innen und Bürger*innen.",
        Right = "Für Expert\\*innen und Bürger\\*innen.",
    };

    public static Finding At(Location at, string words) => Kind.At(at,
        $"Zwei Sternchen in einem Absatz gelten als Hervorhebung und verschwinden: „{words}“. Schreiben Sie einen umgekehrten Schrägstrich davor (\\*), oder wählen Sie neutrale Wörter.");
}

/// <summary>The glossary explains a word twice.</summary>
public static class GlossaryTermTwice
{
    public static readonly FindingKind Kind = new("glossar-doppelt", Severity.Error, "Das Glossar erklärt ein Wort zweimal.");

    public static Finding At(Location at, string term, Location first) => Kind.At(at,
        $"„{term}“ steht schon in {first.InWords}. Löschen Sie einen der beiden Einträge oder die Form.");
}

/// <summary>A long word in a title or heading cannot be parted.</summary>
public static class WordWithoutJoint
{
    public static readonly FindingKind Kind = new("wort-ohne-trennstelle", Severity.Notice, "Ein sehr langes Wort in einer Überschrift hat keine bekannte Trennstelle.")
    {
        Wrong = "## Rindfleischetikettierungsverkehrsüberwachungsgesetz",
        Right = "## Gesetz über die Kennzeichnung von Fleisch",
    };

    public static Finding At(Location at, string word) => Kind.At(at,
        $"In „{word}“ ist auf mehr als 20 Buchstaben keine Stelle bekannt, an der sich das Wort trennen lässt; auf schmalen Bildschirmen passt es nicht in eine Zeile. Tragen Sie es mit einem Strich an jeder Trennstelle in site.yml ein: „hyphenation: [Wort|teil]“.");
}
