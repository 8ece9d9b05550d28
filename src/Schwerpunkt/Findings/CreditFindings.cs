using Schwerpunkt.Pictures;
using Schwerpunkt.Text;

namespace Schwerpunkt.Findings;

// Findings about the credits of pictures.

/// <summary>Nobody is named with a picture.</summary>
public static class MissingCredit
{
    public static readonly FindingKind Kind = new("bild-ohne-nachweis", Severity.Error, "Einem Bild fehlt der Nachweis.")
    {
        Wrong = "![Der Markt](markt.jpg)",
        Right = "![Der Markt](markt.jpg \"© MIL / Fink\")",
    };

    public static Finding At(Location at, string picture, string? nameless = null) => Kind.At(at,
        $"Dem Bild „{picture}“ fehlt der Bildnachweis (§ 13 UrhG){Nameless(nameless)}. Schreiben Sie ihn hinter den Dateinamen (\"© MIL / Name\"), in „{picture}.yml“ (credit: …) oder in die Bilddatei selbst (IPTC).");

    /// <summary>The picture stands in the head.</summary>
    public static Finding AtHead(Location at, string picture, string? nameless) => Kind.At(at,
        $"Dem Bild „{picture}“ fehlt der Bildnachweis (§ 13 UrhG){Nameless(nameless)}. Ergänzen Sie unter „image:“ eine eingerückte Zeile „credit: © …“ mit dem Namen, oder schreiben Sie ihn in „{picture}.yml“ (credit: …) oder in die Bilddatei selbst (IPTC).");

    /// <summary>What stands in a drawing's file names who drew it, not who takes the photograph.</summary>
    public static Finding AtPlaceholder(Location at, string picture, string? nameless) => Kind.At(at,
        $"Dem Platzhalter „{picture}“ fehlt der Bildnachweis des vorgesehenen Fotos (§ 13 UrhG){Nameless(nameless)}. Schreiben Sie ihn hinter den Dateinamen (\"© MIL / Name\") oder in „{picture}.yml“ (credit: …); in der Bilddatei selbst gilt er nur der Zeichnung.");

    public static Finding AtLink(Location at, string picture, string? nameless) => Kind.At(at,
        $"Diese Stelle bietet das Bild „{picture}“ an; ihm fehlt der Bildnachweis (§ 13 UrhG){Nameless(nameless)}. Schreiben Sie ihn in „{picture}.yml“ (credit: …) oder in die Bilddatei selbst (IPTC).");

    /// <summary>The picture goes out without any page.</summary>
    public static Finding AtStatic(Location at, string picture, string? nameless) => Kind.At(at,
        $"Das Bild „{picture}“ geht hinaus, wie es ist; ihm fehlt der Bildnachweis (§ 13 UrhG){Nameless(nameless)}. Schreiben Sie ihn in „{picture}.yml“ (credit: …; ist es bloßer Schmuck, decorative: true) oder in die Bilddatei selbst (IPTC).");

    /// <summary>What is said of who made a film names nobody; a film may do without.</summary>
    public static Finding AtFilm(Location at, string nameless) => Kind.At(at,
        $"Dem Film fehlt der Nachweis{Nameless(nameless)}. Nennen Sie, wer ihn gemacht hat, oder löschen Sie die Zeile „credit“.");

    /// <summary>What stands in the place of a credit; a sign helps only where there is none yet.</summary>
    private static string Nameless(string? words) => words is null ? "" : CreditMarks.HasSign(words)
        ? $"; „{Phrases.Excerpt(words)}“ nennt niemanden"
        : $"; „{Phrases.Excerpt(words)}“ nennt niemanden (ist es doch die Bezeichnung, setzen Sie © davor)";
}

/// <summary>A credit hardly reads like a name.</summary>
public static class DoubtfulCredit
{
    public static readonly FindingKind Kind = new("nachweis-zweifelhaft", Severity.Warning, "Ein Bildnachweis ist kaum als Name zu erkennen.")
    {
        Wrong = "![Der Markt](markt.jpg \"Foto: muster\")",
        Right = "![Der Markt](markt.jpg \"© muster\")",
    };

    public static Finding At(Location at, string credit) => Kind.At(at,
        $"„{Phrases.Excerpt(credit)}“ ist kaum als Name zu erkennen. Schreiben Sie © davor, wenn das die Bezeichnung ist; sonst nennen Sie, wer das Bild gemacht hat.");
}

/// <summary>Characters of a credit are damaged.</summary>
public static class GarbledCredit
{
    public static readonly FindingKind Kind = new("nachweis-unlesbar", Severity.Warning, "In einem Bildnachweis sind Zeichen beschädigt.");

    public static Finding At(Location at, string credit) => Kind.At(at,
        $"Im Bildnachweis „{Phrases.Excerpt(credit)}“ sind Zeichen beschädigt. Schreiben Sie ihn richtig hinter den Dateinamen oder in die Begleitdatei; diese gelten vor der Bilddatei.");
}

/// <summary>A credit stands in the alternative text.</summary>
public static class CreditInAlt
{
    public static readonly FindingKind Kind = new("nachweis-im-alternativtext", Severity.Notice, "Ein Bildnachweis steht im Alternativtext.")
    {
        Wrong = "![Der Markt, © MIL / Fink](markt.jpg)",
        Right = "![Der Markt](markt.jpg \"© MIL / Fink\")",
    };

    public static Finding At(Location at, string credit) => Kind.At(at,
        $"Der Alternativtext enthält den Bildnachweis „{credit}“; gezeigt wird er nur unter dem Bild. Schreiben Sie ihn in Anführungszeichen hinter den Dateinamen.");
}

/// <summary>Two sources name different people for a picture.</summary>
public static class ContradictingCredits
{
    public static readonly FindingKind Kind = new("nachweise-widersprechen", Severity.Warning, "Zwei Angaben zum Nachweis eines Bildes widersprechen sich.");

    public static Finding At(Location at, string credit, string other, CreditOrigin origin, Location place) => Kind.At(at,
        $"Hier ist „{credit}“ genannt, in {InGerman(origin, place)} aber „{other}“; gezeigt wird der Nachweis an dieser Stelle. Klären Sie, welcher gilt, und gleichen Sie die Angaben an.");

    private static string InGerman(CreditOrigin origin, Location place) => origin switch
    {
        CreditOrigin.File => $"der Bilddatei {place.Path}",
        CreditOrigin.Title => "den Anführungszeichen hinter dem Dateinamen",
        CreditOrigin.AltText => "dem Alternativtext",
        _ => place.InWords,
    };
}

/// <summary>A picture has different credits in two places.</summary>
public static class TwoCredits
{
    public static readonly FindingKind Kind = new("bild-mit-zwei-nachweisen", Severity.Warning, "Ein Bild trägt an zwei Stellen verschiedene Nachweise.");

    public static Finding At(Location at, string picture, string credit, Location otherPlace, string other) => Kind.At(at,
        $"Das Bild „{picture}“ trägt hier „{credit}“, in {otherPlace.InWords} aber „{other}“. Klären Sie, welcher Nachweis gilt, und gleichen Sie die Stellen an.");
}
