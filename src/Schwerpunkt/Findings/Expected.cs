namespace Schwerpunkt.Findings;

/// <summary>What a key wants, said where another value stands: a closed set, worded here.</summary>
public sealed record Expected
{
    private Expected(string german) => German = german;

    /// <summary>German, as it follows „erwartet wird“.</summary>
    internal string German { get; }

    public static Expected Text { get; } = new("ein Text");

    public static Expected MailAddress { get; } = new("eine E-Mail-Adresse wie post@example.org");

    public static Expected PhoneNumber { get; } = new("eine Telefonnummer wie 0331 866-0");

    public static Expected HttpsAddress { get; } = new("eine Adresse, die mit https:// beginnt");

    public static Expected WholeNumber { get; } = new("eine ganze Zahl wie 10");

    public static Expected TrueOrFalse { get; } = new("true oder false (auch ja oder nein)");

    public static Expected Day { get; } = new("ein Tag in der Form 2026-03-31");

    public static Expected DayMonthOrYear { get; } = new("ein Tag, Monat oder Jahr in der Form 2026-03-31, 2026-03 oder 2026");

    public static Expected DayNotBeforeFrom { get; } = new("ein Tag, der nicht vor „from“ liegt");

    public static Expected Lines { get; } = new("eine Liste aus Zeilen der Form „- Text“");

    public static Expected IndentedKeys { get; } = new("eingerückte Zeilen der Form „name: Wert“");

    public static Expected ListOfKeys { get; } = new("eine Liste, deren Einträge mit „- name: Wert“ beginnen");

    public static Expected SiteAddress { get; } = new("eine Adresse wie https://www.example.org/ oder https://www.example.org/ordner/, ohne Benutzernamen, „?“, „#“ und „//“ im Pfad");

    public static Expected Language { get; } = new("ein Sprachkürzel wie de oder en");

    /// <param name="meant">The language that somebody meant; null where nobody can tell.</param>
    public static Expected KnownLanguage(string? meant) => new(meant is null ? "das Kürzel einer Sprache nach ISO 639 wie de, en oder pl" : $"das Kürzel einer Sprache nach ISO 639, hier wohl „{meant}“");

    public static Expected DraftOrLive { get; } = new("entwurf oder live");

    public static Expected PagesOrServer { get; } = new("seiten oder server");

    public static Expected SharedFolder { get; } = new("ein Ordner, den es neben dem Inhaltsordner gibt, wie ../gemeinsam; weder darin noch weiter oben");

    public static Expected PagePath { get; } = new("der Pfad einer Seite, der auf .md endet");

    public static Expected PageOrHttps { get; } = new("der Pfad einer Seite, der auf .md endet, oder eine Adresse, die mit https:// beginnt");

    public static Expected PageOrAddress { get; } = new("der Pfad oder die Adresse einer Seite dieses Auftritts");

    public static Expected Groups { get; } = new("eine Liste aus Zeilen der Form „- [Wort, anderes Wort]“");

    public static Expected PathOfThisSite { get; } = new("der Pfad einer Datei dieses Auftritts");

    public static Expected FileNotPage { get; } = new("der Pfad einer Datei, nicht einer Seite");

    public static Expected Widths { get; } = new("eine Liste von Breiten in Pixeln, zum Beispiel [480, 960, 1440]");

    public static Expected Formats { get; } = new("eine Liste aus avif und webp, zum Beispiel [avif, webp]");

    public static Expected Color { get; } = new("eine Farbe aus sechs Stellen zwischen Anführungszeichen wie \"#1d5c4a\"");

    public static Expected Drawing { get; } = new("eine Zeichnung, deren Name auf .svg endet");

    public static Expected Hyphenated { get; } = new("ein Wort mit einem Strich an jeder Trennstelle wie Wohnraum|zweckentfremdungs|verbot, jeder Teil mit mindestens drei Buchstaben");

    public static Expected ContactAddress { get; } = new("eine Adresse mit mailto:, tel: oder https://");

    public static Expected PolicyAddress { get; } = new("eine Adresse mit https://");

    public static Expected DataOrNumbers { get; } = new("entweder „data“ oder „labels“ mit „values“ oder „series“, nicht beides");

    public static Expected ValuesOrSeries { get; } = new("entweder „values“ oder „series“, nicht beides");

    public static Expected FileOrUrl { get; } = new("entweder „file“ (der Film liegt in diesem Auftritt) oder „url“ (er liegt woanders), nicht beides");

    public static Expected FilmFile { get; } = new("der Pfad einer Filmdatei dieses Auftritts, .mp4 oder .webm; die Adresse eines Films, der woanders liegt, steht unter „url“");

    public static Expected FilmLength { get; } = new("eine Länge in Minuten und Sekunden wie \"3:25\" oder mit Stunden davor wie \"1:02:05\"");

    public static Expected Still { get; } = new("ein Standbild mit „alt“ und „credit“; es ist Teil des Films und nie reiner Schmuck (decorative)");

    public static Expected CaptionFile { get; } = new("der Pfad einer Datei mit Untertiteln, .vtt (WebVTT)");

    public static Expected CaptionsElsewhere { get; } = new("true, wenn der Film unter seiner Adresse Untertitel hat; eine Datei mit Untertiteln gehört zu „file“");

    public static Expected Transcript { get; } = new("eine Seite, eine Datei oder ein Text mit allem, was gesprochen wird und zu sehen ist; Untertitel genügen dafür nicht");

    public static Expected GermanSignLanguage { get; } = new("gsg, das Kürzel der Deutschen Gebärdensprache; dgs ist eine andere Sprache");

    public static Expected OneOf(IEnumerable<string> names) => new("eines von " + string.Join(", ", names));
}
