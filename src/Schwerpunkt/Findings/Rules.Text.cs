using System.Globalization;
using Schwerpunkt.Text;

namespace Schwerpunkt.Findings;

// Findings about the text of a page: repeats, HTML, attributes, headings.
public static partial class Rules
{
    /// <summary>The findings about repeats that take nothing out.</summary>
    public const string OtherTargetsCode = "wiederholung-andere-ziele";

    public const string RepeatKeptCode = "wiederholung-bleibt";

    public static Finding RepeatRemoved(Location at, string kind, string excerpt, Location kept) => Notice(at, "wiederholung-entfernt",
        $"{kind} „{excerpt}“ steht schon in Zeile {kept.Line} und erscheint nur einmal. Löschen Sie die Kopie, oder schreiben Sie {{.wiederholung}} an den Absatz, wenn die Wiederholung gewollt ist.");

    public static Finding RepeatKept(Location at, string kind, string excerpt, Location first) => Notice(at, RepeatKeptCode,
        $"{kind} „{excerpt}“ steht wortgleich schon in Zeile {first.Line}; hier in Zeile {at.Line} bleibt die Wiederholung stehen. Löschen Sie eine der beiden Stellen, oder schreiben Sie {{.wiederholung}} an diese, wenn die Wiederholung gewollt ist.");

    public static Finding TeaserRemoved(Location at, string excerpt, Location kept) => Notice(at, "anreisser-entfernt",
        $"Der Anreißer „{excerpt}“ ist der Anfang des Textes in Zeile {kept.Line} und erscheint nicht. Löschen Sie den Anreißer, oder schreiben Sie {{.wiederholung}} an den Absatz, wenn er gewollt ist.");

    public static Finding SameTextOtherTargets(Location at, string excerpt, Location first) => Notice(at, OtherTargetsCode,
        $"Der Absatz „{excerpt}“ steht wortgleich in Zeile {first.Line}, führt aber zu anderen Zielen; beide bleiben stehen. Prüfen Sie, welche Verweise stimmen, und löschen Sie den anderen Absatz.");

    public static Finding SharedProse(Location at, string excerpt, Location first) => Notice(at, "text-mehrfach",
        $"Der Absatz „{excerpt}“ steht wortgleich in {first.InWords}. Verweisen Sie besser von einer Seite auf die andere.");

    public static Finding ForbiddenHtml(Location at, string tag) => Error(at, "html-verboten",
        $"HTML ist hier nicht erlaubt: „{tag}“. Schreiben Sie Markdown; erlaubt sind nur br, abbr, sub, sup, kbd, details und summary, ohne Zusätze außer <abbr title=\"…\">. Ein Kleiner-Zeichen im Text schreiben Sie als &lt;.");

    public static Finding UnbalancedHtml(Location at, string tag) => Error(at, "html-offen",
        $"Zu „{tag}“ fehlt das Gegenstück. Ergänzen Sie das öffnende oder schließende Element im selben Absatz (bei details: im selben Abschnitt).");

    public static Finding ForbiddenAttribute(Location at, string attribute) => Error(at, "attribut-verboten",
        $"Der Zusatz „{attribute}“ ist nicht erlaubt. In geschweiften Klammern stehen nur Klassen (.name), Anker (#name) und Sprache (lang=en).");

    public static Finding BracesInText(Location at, string braces) => Warning(at, "klammern-im-text",
        $"„{braces}“ steht hinter nichts, wozu es gehören kann, und erscheint als Text. Setzen Sie es ans Ende des Absatzes oder ohne Leerzeichen hinter „**…**“, „[…](…)“ oder „::…::“ (Namen haben mindestens zwei Buchstaben); soll es so dastehen, schreiben Sie „\\{braces}“.");

    public static Finding TitleAsHeading(Location at) => Warning(at, "ueberschrift-ebene-1",
        "Der Titel steht im Kopf der Seite; im Text beginnen Überschriften mit „##“. Diese erscheint als Ebene 2: Schreiben Sie „##“.");

    public static Finding SkippedHeadingLevel(Location at, int level, int expected) => Warning(at, "ueberschrift-ebene-fehlt",
        $"Auf diese Ebene springt die Gliederung zu früh: Ebene {level} folgt, erwartet ist höchstens Ebene {expected}. Nehmen Sie {new string('#', expected)}.");

    public static Finding EmptyHeading(Location at) => Warning(at, "ueberschrift-leer",
        "Diese Überschrift hat keinen Text. Schreiben Sie ihn dahinter oder löschen Sie die Zeile.");

    public static Finding DuplicateAnchor(Location at, string id) => Error(at, "anker-doppelt",
        $"Den Anker „{id}“ gibt es auf dieser Seite schon. Geben Sie einem der beiden einen anderen Namen.");

    public static Finding UnreferencedFootnote(Location at, string label) => Error(at, "fussnote-ohne-verweis",
        $"Auf die Fußnote „{label}“ verweist keine Stelle des Textes; sie erscheint nicht. Schreiben Sie „[^{label}]“ an die Stelle, zu der sie gehört, oder löschen Sie die Fußnote.");

    public static Finding FootnoteTwice(Location at, string label, Location first) => Error(at, "fussnote-doppelt",
        $"Die Fußnote „{label}“ steht schon in Zeile {first.Line}; dieser Text erscheint nicht. Geben Sie ihr ein eigenes Zeichen, oder löschen Sie eine der beiden.");

    public static Finding MisplacedFootnote(Location at, string label) => Error(at, "fussnote-eingerueckt",
        $"Der Text der Fußnote „{label}“ steht in einer Liste, einem Zitat oder einem anderen Block; dort gilt er nicht als Fußnote. Setzen Sie „[^{label}]: …“ ohne Einrückung ans Ende der Seite, mit einer Leerzeile davor.");

    public static Finding FootnoteBehindFootnote(Location at, string label) => Error(at, "fussnote-eingerueckt",
        $"Der Text der Fußnote „{label}“ steht im Text einer anderen; dort gilt er nicht als Fußnote. Beginnen Sie mit „[^{label}]: …“ eine neue Zeile, mit einer Leerzeile davor.");

    public static Finding FootnoteInLink(Location at) => Error(at, "fussnote-im-verweis",
        "Eine Fußnote steht in den eckigen Klammern eines Verweises; so wird er keiner, und die Klammern erscheinen als Text. Setzen Sie „[^…]“ hinter den Verweis.");

    public static Finding SwallowedReference(Location at, string label) => Error(at, "zeile-verschluckt",
        $"Diese Zeile erscheint nicht: „[{label}]: …“ am Anfang einer Zeile gibt in Markdown nur einem Verweis sein Ziel. Schreiben Sie „\\[{label}]: …“, oder lassen Sie die eckigen Klammern weg.");

    public static Finding UnusedReference(Location at, string label) => Notice(at, "verweisziel-unbenutzt",
        $"Diese Zeile erscheint nicht: Sie gibt dem Verweis „[{label}]“ sein Ziel, aber der Text nennt ihn nicht. Nennen Sie ihn, oder löschen Sie die Zeile.");

    public static Finding ReferenceTwice(Location at, string label, Location first) => Warning(at, "verweisziel-doppelt",
        $"Das Ziel von „[{label}]“ steht schon in Zeile {first.Line}; diese Zeile bleibt ohne Wirkung und erscheint nicht. Geben Sie ihr einen anderen Namen, oder löschen Sie eine der beiden.");

    public static Finding OpenBlock(Location at, string sign) => Error(at, "block-offen",
        $"„{sign}“ wird nicht geschlossen und verschluckt alles, was folgt. Setzen Sie dahin, wo es endet, eine Zeile mit „{(sign == "<!--" ? "-->" : sign)}“.");

    public static Finding OpenGroup(Location at) => Warning(at, "abschnitt-offen",
        "„:::“ wird nicht geschlossen: Sprache oder Klasse gelten für alles, was folgt. Setzen Sie dahin, wo der Abschnitt endet, eine Zeile mit „:::“.");

    public static Finding GroupTitle(Location at, string words) => Error(at, "abschnitt-titel",
        $"Hinter „:::“ stehen nur Angaben in geschweiften Klammern; „{words}“ erscheint nicht. Schreiben Sie die Wörter in eine Zeile darunter.");

    public static Finding TextBehindComment(Location at, string words) => Error(at, "kommentar-mit-text",
        $"Der Text „{words}“ steht in einer Zeile mit einem Kommentar und erscheint nicht. Setzen Sie ihn in eine eigene Zeile.");

    public static Finding ListNumbers(Location at, int before, int number) => Warning(at, "liste-nummern",
        string.Create(CultureInfo.InvariantCulture, $"Die Nummern dieser Liste zählen nicht weiter: Auf {before} folgt {number}. Die Seite zeigt sie so; berichtigen Sie die Nummern, oder schreiben Sie „{number}\\.“, wenn die Zeile zu keiner Liste gehört."));

    public static Finding HighListStart(Location at, int number) => Notice(at, "liste-beginnt-hoch",
        string.Create(CultureInfo.InvariantCulture, $"Diese Zeile gilt als Punkt {number} einer Liste. Ist das eine Jahreszahl, schreiben Sie „{number}\\.“."));

    public static Finding ListZeros(Location at, string written, int number) => Notice(at, "liste-nullen",
        string.Create(CultureInfo.InvariantCulture, $"Diese Zeile gilt als Punkt {number} einer Liste; die Nullen davor erscheinen nicht. Gehören sie dazu, schreiben Sie „{written}\\.“."));

    public static Finding MissingFootnote(Location at, string label) => Error(at, "fussnote-fehlt",
        $"Zur Fußnote „{label}“ fehlt der Text. Ergänzen Sie unten auf der Seite „[^{label}]: …“.");
}
