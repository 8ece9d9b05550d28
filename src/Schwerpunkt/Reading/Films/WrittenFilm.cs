using Schwerpunkt.Findings;
using Schwerpunkt.Pages;
using Schwerpunkt.Pictures;
using Schwerpunkt.Reading.Yaml;
using Schwerpunkt.Text;

namespace Schwerpunkt.Reading.Films;

/// <summary>What a block <c>film</c> says, each value where it stands; null where it says nothing, or what it says is a finding already.</summary>
internal sealed record WrittenFilm(Located? Title, Located? File, LocatedTarget? Url, Located? Length, Located? Captions, Located? Transcript, Figure? Image)
{
    /// <summary>What people call Deutsche Gebärdensprache; as a tag it is a language of Burkina Faso.</summary>
    private const string NoGermanSignLanguage = "dgs";

    public static KeyShape<WrittenFilm> Shape { get; } = new(Read);

    /// <summary>Whether it lies outside the site, whatever is wrong with its address; null where it is said to lie in both places.</summary>
    public required bool? IsElsewhere { get; init; }

    public required bool Silent { get; init; }

    public required string? Description { get; init; }

    public required string? Language { get; init; }

    public required string? Credit { get; init; }

    private static WrittenFilm Read(KeyReader keys)
    {
        var film = new WrittenFilm(
            keys.Needed(keys.Place("title", "Worum es geht, in einer Zeile.", "Was ist Städtebauförderung?")),
            keys.Written(KeyType.File, "file", "Der Film, wenn er in diesem Auftritt liegt: eine Datei .mp4 oder .webm. Sonst `url`.", "staedtebaufoerderung.mp4"),
            keys.WebAddress("url", "Die Adresse des Films, wenn er woanders liegt.", "https://www.example.org/film/") is { } url ? new LocatedTarget(new Target.Elsewhere(url), keys.At("url")) : null,
            ReadLength(keys),
            ReadCaptions(keys),
            ReadTranscript(keys),
            ReadImage(keys))
        {
            Silent = keys.Flag("silent", "Bei `true` ist nichts zu hören, und `captions` ist keine Pflicht.", "true") ?? false,
            Description = keys.Text("description", "Was der Film zeigt, in ein, zwei Sätzen.", "Ein Platz vor und nach der Sanierung."),
            Language = ReadLanguage(keys),
            Credit = ReadCredit(keys),
            IsElsewhere = keys.Has("file") ? keys.Has("url") ? null : false : keys.Has("url") || keys.IsReported("url"),
        };
        CheckPlace(keys);
        if (film.Captions is null && !film.Silent && !keys.IsReported("captions")) keys.Report(MissingAlternative.AtCaptions(keys.At("captions"), keys.Has("url")));
        if (film.Transcript is null && !keys.IsReported("transcript")) keys.Report(MissingAlternative.AtTranscript(keys.At("transcript")));
        return film;
    }

    private static Located? ReadLength(KeyReader keys)
    {
        var length = keys.Needed(keys.Place("length", "Wie lang er ist: Minuten und Sekunden, wahlweise Stunden davor.", "\"3:25\""));
        return length is not null && Film.ParseLength(length.Text) is null ? keys.Wrong<Located>("length", Expected.FilmLength) : length;
    }

    private static Located? ReadCaptions(KeyReader keys) =>
        keys.Written(KeyType.FileOrFlag, "captions", "Die Untertitel, eine Datei .vtt; mit `url` das Wort `true`, wenn der Film dort Untertitel hat. Pflicht, wenn etwas zu hören ist.", "staedtebaufoerderung.vtt") is { } captions
        && !YamlMap.No.Contains(captions.Text, StringComparer.OrdinalIgnoreCase) ? captions : null;

    private static Located? ReadTranscript(KeyReader keys)
    {
        var transcript = keys.Written(KeyType.LinkOrText, "transcript", "Alles, was gesprochen wird und zu sehen ist: eine Seite, eine Datei oder der Text selbst. Pflicht.", "staedtebaufoerderung-text.md");
        if (transcript is not null && !Film.LeadsToText(transcript.Text)) keys.ReportMarkup("transcript", transcript);
        return transcript;
    }

    /// <summary>What is wrong inside it is said there. A still is part of a work: without credit it may not be shown.</summary>
    private static Figure? ReadImage(KeyReader keys)
    {
        var image = keys.Map("image", "Das Standbild, mit den Angaben des Bildes im Kopf einer Seite.", "{ src: standbild.jpg, alt: Ein Platz mit Bäumen, credit: © MIL / Fink }", FrontMatterReader.ImageShape);
        keys.Needed(keys.Has("image") ? "" : null);
        return image is { Decorative: true } ? keys.Wrong<Figure>("image", Expected.Still) : image;
    }

    private static string? ReadLanguage(KeyReader keys)
    {
        var language = keys.Language("lang", "Die Sprache, wenn nicht die der Seite; `gsg` ist Deutsche Gebärdensprache.", Film.GermanSignLanguage);
        return NoGermanSignLanguage.Equals(language, StringComparison.OrdinalIgnoreCase) ? keys.Wrong<string>("lang", Expected.GermanSignLanguage) : language;
    }

    private static string? ReadCredit(KeyReader keys)
    {
        var credit = keys.Place("credit", "Wer den Film gemacht hat, so wie es gezeigt wird.", "© MIL");
        if (credit is not null && Pictures.Credit.TryParse(credit.Text) is null) keys.Report(MissingCredit.AtFilm(credit.Location, credit.Text));
        return credit?.Text;
    }

    private static void CheckPlace(KeyReader keys)
    {
        if (keys.Has("file") && keys.Has("url")) keys.Wrong<string>("url", Expected.FileOrUrl);
        else if (!keys.Has("file") && !keys.Has("url") && !keys.IsReported("file") && !keys.IsReported("url")) keys.Report(MissingKey.AtEither(keys.At("file"), "file", "url"));
    }
}
