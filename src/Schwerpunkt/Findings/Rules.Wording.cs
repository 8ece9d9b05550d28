using Schwerpunkt.German;
using Schwerpunkt.Text;

namespace Schwerpunkt.Findings;

// Findings about German: how it reads, words that speak of the layout, gender forms, the glossary.
public static partial class Rules
{
    public static Finding HardToRead(Location at, double lix, double wiener, double words) => Notice(at, "text-schwer",
        $"Diese Seite liest sich sehr schwer (LIX {GermanNumber.Of(lix, "0")}, Wiener Sachtextformel {GermanNumber.Of(wiener, "0.0")}, im Schnitt {GermanNumber.Of(words, "0")} Wörter je Satz). Teilen Sie lange Sätze und ersetzen Sie lange Wörter; gut lesbar ist ein LIX unter 50.");

    public static Finding LayoutWord(Location at, string words) => Warning(at, "layoutwort",
        $"„{words}“ beschreibt die Anordnung der Seite; auf dem Telefon und beim Vorlesen stimmt sie nicht. Nennen Sie die Überschrift oder den Verweis beim Namen.");

    public static Finding VagueLink(Location at, string text) => Warning(at, "verweistext-unklar",
        $"Der Verweis heißt nur „{text}“ und sagt nicht, wohin er führt. Schreiben Sie das Ziel in die eckigen Klammern, zum Beispiel den Titel der Seite.");

    public static Finding MixedGenderForms(Location at, string forms) => Warning(at, "genderformen-gemischt",
        $"Der Auftritt spricht Frauen und Männer auf verschiedene Weise an: {forms}. Wählen Sie eine; neutrale Wörter und Doppelnennungen verstehen alle, auch Vorleseprogramme.");

    public static Finding SwallowedStar(Location at, string words) => Warning(at, "genderstern-verschluckt",
        $"Zwei Sternchen in einem Absatz gelten als Hervorhebung und verschwinden: „{words}“. Schreiben Sie einen umgekehrten Schrägstrich davor (\\*), oder wählen Sie neutrale Wörter.");

    public static Finding GlossaryTermTwice(Location at, string term, Location first) => Error(at, "glossar-doppelt",
        $"„{term}“ steht schon in {first.InWords}. Löschen Sie einen der beiden Einträge oder die Form.");
}
