using Schwerpunkt.Text;

namespace Schwerpunkt.Findings;

// Findings about films and their captions; those about captions stand at the lines of their file.

/// <summary>A film has no captions or no transcript: who does not hear or see it is left out.</summary>
public static class MissingAlternative
{
    public static readonly FindingKind Kind = new("film-ohne-alternative", Severity.Error, "Einem Film fehlen Untertitel oder Textfassung.")
    {
        Wrong = "```film\ntitle: Was ist Städtebauförderung?\nurl: https://www.example.com/film/\nlength: \"3:25\"\ncaptions: true\nimage: { src: markt.jpg, alt: Ein Platz mit Bäumen, credit: © MIL }\n```",
        Right = "```film\ntitle: Was ist Städtebauförderung?\nurl: https://www.example.com/film/\nlength: \"3:25\"\ncaptions: true\ntranscript: |\n  Ein Platz mit Bäumen.\n  Sprecherin: So sah es hier nicht immer aus.\nimage: { src: markt.jpg, alt: Ein Platz mit Bäumen, credit: © MIL }\n```",
    };

    /// <param name="isElsewhere">Whether the film lies outside the site, and its captions with it.</param>
    public static Finding AtCaptions(Location at, bool isElsewhere) => Kind.At(at,
        "Dem Film fehlen Untertitel: Wer ihn nicht hört, muss lesen können, was gesprochen wird (WCAG 1.2.2). "
        + (isElsewhere ? "Hat der Film unter seiner Adresse Untertitel, schreiben Sie „captions: true“" : "Nennen Sie unter „captions“ eine Datei .vtt")
        + "; ist nichts zu hören, schreiben Sie „silent: true“.");

    public static Finding AtTranscript(Location at) => Kind.At(at,
        "Dem Film fehlt eine Textfassung: Wer ihn nicht sieht, muss lesen können, was gesprochen wird und was zu sehen ist (WCAG 1.2.3, bei Filmen ohne Ton 1.2.1). Nennen Sie unter „transcript“ eine Seite oder eine Datei, oder schreiben Sie den Text nach „transcript: |“ eingerückt darunter.");
}

/// <summary>A film is a file that browsers do not play.</summary>
public static class UnplayableFilm
{
    public static readonly FindingKind Kind = new("film-format", Severity.Error, "Eine Filmdatei spielt nicht jeder Browser ab.");

    public static Finding At(Location at, string path) => Kind.At(at,
        $"„{path}“ spielt nicht jeder Browser ab; das tun nur Dateien .mp4 (H.264) und .webm. Wandeln Sie den Film um, zum Beispiel mit HandBrake („Fast 1080p30“), oder lassen Sie sich von der Agentur eine MP4-Datei geben. Nur die Endung zu ändern genügt nicht.");
}

/// <summary>A film is so large that many will not load it.</summary>
public static class LargeFilm
{
    public static readonly FindingKind Kind = new("film-gross", Severity.Notice, "Eine Filmdatei ist sehr groß.");

    /// <param name="size">As Germans read it.</param>
    public static Finding At(Location at, string path, string size) => Kind.At(at,
        $"„{path}“ hat {size}: Unterwegs lädt das kaum jemand. Rechnen Sie den Film kleiner, zum Beispiel mit HandBrake („Fast 720p30“).");
}

/// <summary>Captions that a browser does not show, wholly or in part.</summary>
public static class InvalidCaptions
{
    private const string ToWebVtt = "Öffnen Sie die Datei in einem Texteditor, schreiben Sie in die erste Zeile WEBVTT und darunter eine leere Zeile, ersetzen Sie in den Zeiten jedes Komma durch einen Punkt (00:00:01.000), und speichern Sie sie in UTF-8 mit der Endung .vtt.";

    public static readonly FindingKind Kind = new("untertitel-fehlerhaft", Severity.Error, "Untertitel zeigt der Browser nicht oder nicht ganz.");

    public static Finding AtSrt(Location at, string path) => Kind.At(at, $"„{path}“ hat das Format SRT; Browser zeigen nur WebVTT. {ToWebVtt}");

    public static Finding AtSrt(Location at) => Kind.At(at, $"Das sind Untertitel im Format SRT; Browser zeigen nur WebVTT. {ToWebVtt}");

    public static Finding AtSignature(Location at) => Kind.At(at,
        "Die erste Zeile heißt nicht WEBVTT: Kein Browser zeigt diese Untertitel. Schreiben Sie in die erste Zeile WEBVTT und darunter eine leere Zeile.");

    public static Finding AtEncoding(Location at) => Kind.At(at,
        "Die Untertitel sind nicht in UTF-8 gespeichert: Umlaute erscheinen falsch. Öffnen Sie die Datei in einem Texteditor, und speichern Sie sie in UTF-8.");

    public static Finding AtSize(Location at, string path) => Kind.At(at,
        $"„{path}“ ist größer als 1 MB; so groß sind keine Untertitel. Prüfen Sie, ob es die richtige Datei ist.");

    public static Finding AtNothing(Location at) => Kind.At(at,
        "In der Datei steht kein Untertitel. Jeder besteht aus einer Zeile mit Anfang und Ende (00:00:01.000 --> 00:00:04.000) und seinem Text darunter.");

    public static Finding AtNoWords(Location at) => Kind.At(at,
        "Die Untertitel haben Zeiten, aber kein einziges Wort. Schreiben Sie unter jede Zeit, was gesprochen wird; ist im Film nichts zu hören, schreiben Sie im Block „film“ statt „captions“ die Zeile „silent: true“.");

    public static Finding AtTime(Location at, string line) => Kind.At(at,
        $"„{Phrases.Excerpt(line)}“ ist keine Zeit, die ein Browser versteht; dieser Untertitel erscheint nicht. Schreiben Sie Anfang und Ende mit drei Stellen hinter einem Punkt: 00:00:01.000 --> 00:00:04.000.");

    public static Finding AtNoTime(Location at) => Kind.At(at,
        "Diese Zeilen haben keine Zeit und erscheinen nicht. Gehören sie zum Untertitel davor, löschen Sie die leere Zeile darüber; sonst schreiben Sie Anfang und Ende davor: 00:00:01.000 --> 00:00:04.000.");

    public static Finding AtNoLength(Location at) => Kind.At(at,
        "Der Untertitel beginnt und endet zur selben Zeit und erscheint nicht. Berichtigen Sie eine der beiden Zeiten.");

    public static Finding AtBackwards(Location at) => Kind.At(at,
        "Der Untertitel endet, bevor er beginnt, und erscheint nicht. Berichtigen Sie eine der beiden Zeiten.");
}

/// <summary>Captions begin when their film is over: one of the two is wrong.</summary>
public static class LateCaptions
{
    public static readonly FindingKind Kind = new("untertitel-nach-filmende", Severity.Notice, "Untertitel beginnen, wenn der Film zu Ende ist.");

    /// <param name="from">When it begins, „3:25“.</param>
    /// <param name="length">Of the film, in the same form.</param>
    public static Finding At(Location at, string from, string length) => Kind.At(at,
        $"Dieser Untertitel beginnt bei {from}, der Film ist laut „length“ aber nur {length} lang. Berichtigen Sie die Länge im Block „film“, oder prüfen Sie, ob die Untertitel zu diesem Film gehören.");
}
