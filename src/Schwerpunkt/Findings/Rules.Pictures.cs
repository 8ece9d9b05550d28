using Schwerpunkt.Pictures;
using Schwerpunkt.Text;

namespace Schwerpunkt.Findings;

// Findings about pictures: file, alternative text, credit.
public static partial class Rules
{
    public static Finding MissingPicture(Location at, string picture, string? nearest) => Error(at, "bild-fehlt",
        $"Das Bild „{picture}“ gibt es nicht. {DidYouMean(nearest)}Legen Sie die Datei an diese Stelle oder berichtigen Sie den Namen; auf Groß- und Kleinschreibung kommt es an.");

    public static Finding BrokenPicture(Location at, string defect) => Error(at, "bild-defekt",
        $"Das Bild lässt sich nicht zeigen: {defect}. Speichern Sie es neu als JPEG, PNG, WebP, AVIF oder SVG.");

    public static Finding MissingAlt(Location at, string picture) => Error(at, "alternativtext-fehlt",
        $"Dem Bild „{picture}“ fehlt der Alternativtext. Schreiben Sie in die eckigen Klammern, was zu sehen ist; ist das Bild reiner Schmuck, setzen Sie „decorative: true“ in „{picture}.yml“.");

    public static Finding MissingCredit(Location at, string picture, string? nameless = null) => Error(at, "bild-ohne-nachweis",
        $"Dem Bild „{picture}“ fehlt der Bildnachweis (§ 13 UrhG){Nameless(nameless)}. Schreiben Sie ihn hinter den Dateinamen (\"© MIL / Name\"), in „{picture}.yml“ (credit: …) oder in die Bilddatei selbst (IPTC).");

    /// <summary>What stands in a drawing's file names who drew it, not who takes the photograph.</summary>
    public static Finding MissingPlaceholderCredit(Location at, string picture, string? nameless) => Error(at, "bild-ohne-nachweis",
        $"Dem Platzhalter „{picture}“ fehlt der Bildnachweis des vorgesehenen Fotos (§ 13 UrhG){Nameless(nameless)}. Schreiben Sie ihn hinter den Dateinamen (\"© MIL / Name\") oder in „{picture}.yml“ (credit: …); in der Bilddatei selbst gilt er nur der Zeichnung.");

    public static Finding LinkedWithoutCredit(Location at, string picture, string? nameless) => Error(at, "bild-ohne-nachweis",
        $"Diese Stelle bietet das Bild „{picture}“ an; ihm fehlt der Bildnachweis (§ 13 UrhG){Nameless(nameless)}. Schreiben Sie ihn in „{picture}.yml“ (credit: …) oder in die Bilddatei selbst (IPTC).");

    /// <summary>What stands in the place of a credit; a sign helps only where there is none yet.</summary>
    private static string Nameless(string? words) => words is null ? "" : CreditMarks.HasSign(words)
        ? $"; „{Excerpt(words)}“ nennt niemanden"
        : $"; „{Excerpt(words)}“ nennt niemanden (ist es doch die Bezeichnung, setzen Sie © davor)";

    public static Finding DoubtfulCredit(Location at, string credit) => Warning(at, "nachweis-zweifelhaft",
        $"„{Excerpt(credit)}“ ist kaum als Name zu erkennen. Schreiben Sie © davor, wenn das die Bezeichnung ist; sonst nennen Sie, wer das Bild gemacht hat.");

    public static Finding GarbledCredit(Location at, string credit) => Warning(at, "nachweis-unlesbar",
        $"Im Bildnachweis „{Excerpt(credit)}“ sind Zeichen beschädigt. Schreiben Sie ihn richtig hinter den Dateinamen oder in die Begleitdatei; diese gelten vor der Bilddatei.");

    private static string Excerpt(string words) => words.Length <= 80 ? words : words[..79] + "…";

    public static Finding AltRepeats(Location at, string what) => Warning(at, "alternativtext-doppelt",
        $"Der Alternativtext wiederholt {what}; ein Vorleseprogramm spricht ihn zweimal. Beschreiben Sie stattdessen, was zu sehen ist.");

    public static Finding CreditInAlt(Location at, string credit) => Notice(at, "nachweis-im-alternativtext",
        $"Der Alternativtext enthält den Bildnachweis „{credit}“; gezeigt wird er nur unter dem Bild. Schreiben Sie ihn in Anführungszeichen hinter den Dateinamen.");

    public static Finding MeaningfulIcon(Location at, string picture) => Error(at, "bild-im-satz",
        $"Das Bild „{picture}“ steht mitten in einer Zeile und hat einen Alternativtext. Geben Sie ihm einen eigenen Absatz, oder lassen Sie die eckigen Klammern leer, wenn es nur schmückt.");

    public static Finding PictureBesideText(Location at, string picture) => Error(at, "bild-im-satz",
        $"Das Bild „{picture}“ steht in einer eigenen Zeile, aber ohne Leerzeile zum Text. Setzen Sie eine Leerzeile davor und, wenn darunter Text folgt, der nicht zum Bild gehört, auch dahinter.");

    public static Finding PictureInLink(Location at, string picture) => Error(at, "bild-im-satz",
        $"Das Bild „{picture}“ ist zugleich ein Link; so fehlten ihm Alternativtext, Unterschrift und Bildnachweis. Nehmen Sie die äußeren Klammern mit der Adresse weg, und schreiben Sie den Link mit eigenen Worten in einen Absatz darunter.");

    public static Finding ContradictingCredits(Location at, string credit, string other, string place) => Warning(at, "nachweise-widersprechen",
        $"Hier ist „{credit}“ genannt, in {place} aber „{other}“; gezeigt wird der Nachweis an dieser Stelle. Klären Sie, welcher gilt, und gleichen Sie die Angaben an.");

    public static Finding TwoCredits(Location at, string picture, string credit, Location otherPlace, string other) => Warning(at, "bild-mit-zwei-nachweisen",
        $"Das Bild „{picture}“ trägt hier „{credit}“, in {otherPlace.InWords} aber „{other}“. Klären Sie, welcher Nachweis gilt, und gleichen Sie die Stellen an.");

    public static Finding PlaceholderPicture(Location at, string picture) => NotForRelease(at, "platzhalter",
        $"Für „{picture}“ steht eine Zeichnung als Platzhalter. Ersetzen Sie die Datei durch das Foto und löschen Sie „placeholder: true“.");

    public static Finding SidecarWithoutPicture(Location at, string picture) => Notice(at, "begleitdatei-ohne-bild",
        $"Zu dieser Begleitdatei fehlt das Bild „{picture}“. Legen Sie das Bild daneben oder löschen Sie die Datei.");
}
