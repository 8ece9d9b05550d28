using Schwerpunkt.Pictures;
using Schwerpunkt.Text;

namespace Schwerpunkt.Findings;

// Findings about pictures: file, place, alternative text.

/// <summary>A picture does not exist.</summary>
public static class MissingPicture
{
    public static readonly FindingKind Kind = new("bild-fehlt", Severity.Error, "Ein Bild gibt es nicht.")
    {
        Wrong = "![Der Markt](markt.jpeg \"© MIL / Fink\")",
        Right = "![Der Markt](markt.jpg \"© MIL / Fink\")",
    };

    public static Finding At(Location at, string picture, string? nearest) => Kind.At(at,
        $"Das Bild „{picture}“ gibt es nicht. {Phrases.DidYouMean(nearest)}Legen Sie die Datei an diese Stelle oder berichtigen Sie den Namen; auf Groß- und Kleinschreibung kommt es an.");
}

/// <summary>A picture cannot be shown.</summary>
public static class BrokenPicture
{
    public static readonly FindingKind Kind = new("bild-defekt", Severity.Error, "Ein Bild lässt sich nicht zeigen.");

    public static Finding At(Location at, PictureDefect defect) => Kind.At(at,
        $"Das Bild lässt sich nicht zeigen: {PictureDefects.InGerman(defect)}. {(defect is PictureDefect.TooLarge ? "Verkleinern Sie es: Für eine Seite genügen 3.000 Pixel in der Breite." : "Speichern Sie es neu als JPEG, PNG, WebP, AVIF oder SVG.")}");
}

/// <summary>A picture that says something stands inside a line.</summary>
public static class PictureInLine
{
    public static readonly FindingKind Kind = new("bild-im-satz", Severity.Error, "Ein Bild mit Alternativtext steht mitten in einer Zeile.")
    {
        Wrong = "Der Bericht ![PDF-Datei](markt.jpg \"© MIL / Fink\") liegt vor.",
        Right = "Der Bericht liegt vor.\n\n![Der Markt](markt.jpg \"© MIL / Fink\")",
    };

    public static Finding At(Location at, string picture) => Kind.At(at,
        $"Das Bild „{picture}“ steht mitten in einer Zeile und hat einen Alternativtext. Geben Sie ihm einen eigenen Absatz, oder lassen Sie die eckigen Klammern leer, wenn es nur schmückt.");

    public static Finding AtText(Location at, string picture) => Kind.At(at,
        $"Das Bild „{picture}“ steht in einer eigenen Zeile, aber ohne Leerzeile zum Text. Setzen Sie eine Leerzeile davor und, wenn darunter Text folgt, der nicht zum Bild gehört, auch dahinter.");

    public static Finding AtLink(Location at, string picture) => Kind.At(at,
        $"Das Bild „{picture}“ ist zugleich ein Link; so fehlten ihm Alternativtext, Unterschrift und Bildnachweis. Nehmen Sie die äußeren Klammern mit der Adresse weg, und schreiben Sie den Link mit eigenen Worten in einen Absatz darunter.");
}

/// <summary>A picture lies on a foreign server.</summary>
public static class RemotePicture
{
    public static readonly FindingKind Kind = new("bild-von-fremdem-server", Severity.Error, "Ein Bild liegt auf einem fremden Server.")
    {
        Wrong = "![Der Markt](https://www.example.org/markt.jpg \"© MIL / Fink\")",
        Right = "![Der Markt](markt.jpg \"© MIL / Fink\")",
    };

    public static Finding At(Location at, string address) => Kind.At(at,
        $"Das Bild „{address}“ läge auf einem fremden Server. Legen Sie die Datei neben die Seite und nennen Sie ihren Namen.");
}

/// <summary>A picture has no alternative text.</summary>
public static class MissingAlt
{
    public static readonly FindingKind Kind = new("alternativtext-fehlt", Severity.Error, "Einem Bild fehlt der Alternativtext.")
    {
        Wrong = "![](markt.jpg \"© MIL / Fink\")",
        Right = "![Belebte Fußgängerzone am Abend](markt.jpg \"© MIL / Fink\")",
    };

    public static Finding At(Location at, string picture) => Kind.At(at,
        $"Dem Bild „{picture}“ fehlt der Alternativtext. Schreiben Sie in die eckigen Klammern, was zu sehen ist; ist das Bild reiner Schmuck, setzen Sie „decorative: true“ in „{picture}.yml“.");

    /// <summary>The picture stands in the head.</summary>
    public static Finding AtHead(Location at, string picture) => Kind.At(at,
        $"Dem Bild „{picture}“ fehlt der Alternativtext. Ergänzen Sie unter „image:“ eine eingerückte Zeile „alt: …“, die sagt, was zu sehen ist; ist das Bild reiner Schmuck, stattdessen „decorative: true“.");

    /// <summary>The picture is the still of a film, which is never decoration.</summary>
    public static Finding AtStill(Location at, string picture) => Kind.At(at,
        $"Dem Standbild „{picture}“ fehlt der Alternativtext. Ergänzen Sie unter „image:“ eine eingerückte Zeile „alt: …“, die sagt, was zu sehen ist.");
}

/// <summary>An alternative text says nothing of the picture.</summary>
public static class EmptyAlt
{
    public static readonly FindingKind Kind = new("alternativtext-nichtssagend", Severity.Warning, "Ein Alternativtext sagt nichts über das Bild.")
    {
        Wrong = "![Bild](markt.jpg \"© MIL / Fink\")",
        Right = "![Belebte Fußgängerzone am Abend](markt.jpg \"© MIL / Fink\")",
    };

    public static Finding At(Location at, string alt) => Kind.At(at,
        $"Der Alternativtext „{Phrases.Excerpt(alt)}“ sagt nicht, was zu sehen ist; Vorleseprogramme lesen ihn so vor. Schreiben Sie in einem Satz, was das Bild zeigt.");
}

/// <summary>An alternative text repeats what stands beside the picture.</summary>
public static class AltRepeats
{
    public static readonly FindingKind Kind = new("alternativtext-doppelt", Severity.Warning, "Ein Alternativtext wiederholt die Bildunterschrift.")
    {
        Wrong = "![Der Markt am Abend](markt.jpg \"© MIL / Fink\")\nDer Markt am Abend",
        Right = "![Menschen vor erleuchteten Läden](markt.jpg \"© MIL / Fink\")\nDer Markt am Abend",
    };

    public static Finding At(Location at) => Kind.At(at,
        "Der Alternativtext wiederholt die Bildunterschrift; ein Vorleseprogramm spricht ihn zweimal. Beschreiben Sie stattdessen, was zu sehen ist.");
}

/// <summary>A drawing stands for a photograph.</summary>
public static class PlaceholderPicture
{
    public static readonly FindingKind Kind = new("platzhalter", Severity.Notice, "Eine Zeichnung steht für ein Foto.", BlocksRelease: true);

    public static Finding At(Location at, string picture) => Kind.At(at,
        $"Für „{picture}“ steht eine Zeichnung als Platzhalter. Ersetzen Sie die Datei durch das Foto und löschen Sie „placeholder: true“.");
}

/// <summary>A sidecar has no picture.</summary>
public static class SidecarWithoutPicture
{
    public static readonly FindingKind Kind = new("begleitdatei-ohne-bild", Severity.Notice, "Zu einer Begleitdatei fehlt das Bild.");

    public static Finding At(Location at, string picture) => Kind.At(at,
        $"Zu dieser Begleitdatei fehlt das Bild „{picture}“. Legen Sie das Bild daneben oder löschen Sie die Datei.");
}
