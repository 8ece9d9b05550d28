using System.Collections.Frozen;
using System.Collections.Immutable;
using Schwerpunkt.Findings;
using Schwerpunkt.German;
using Schwerpunkt.Pages;
using Schwerpunkt.Reading.Diagrams;
using Schwerpunkt.Reading.Yaml;
using Schwerpunkt.Sites;
using Schwerpunkt.Text;

namespace Schwerpunkt.Reading.Films;

/// <summary>Reads a fenced block <c>film</c>: what it names is looked at, as far as the site has it.</summary>
/// <param name="source">The page, below content/.</param>
/// <param name="figures">Completes what is said of the still.</param>
/// <param name="files">Knows the files that are named.</param>
internal sealed class FilmReader(string source, FigureReader figures, DataFiles files)
{
    /// <summary>The word behind the fence.</summary>
    public const string Fence = "film";

    private static readonly FrozenSet<string> Meant = FrozenSet.ToFrozenSet(["video", "movie", "youtube", "vimeo", "mp4"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the word after a fence asks for a film under another name.</summary>
    public static bool IsMeant(string info) => Meant.Contains(info.Trim('{', '}', '.'));

    /// <summary>The film; null, with findings, where something is wrong with it.</summary>
    public Film? Read(YamlMap map, FindingLog log)
    {
        var written = WrittenFilm.Shape.Read(map, new KeyContext(source, map.Location, log) { Figures = figures });
        var length = written.Length is { } clock ? Film.ParseLength(clock.Text) : null;
        var place = written.File is { } file ? PlaceOf(file, log) : written.Url;
        var captions = written.Captions is { } named ? CaptionsOf(named, written.IsElsewhere, length, log) : null;
        var paragraphs = written.Transcript is { } text && !Film.LeadsToText(text.Text) ? Paragraphs(text.Text) : [];
        var transcript = written.Transcript is { } told && paragraphs.IsEmpty ? TranscriptOf(told, log) : null;
        if (written is not { Title: { } title, Image: { } image } || place is null || length is not { } time) return null;
        return new Film([new Inline.Words(title.Text)], written.Description is { } words ? [new Inline.Words(words)] : [], place, time, image)
        {
            Transcript = paragraphs,
            TranscriptAt = transcript,
            Captions = captions,
            IsCaptioned = written.Captions is not null,
            IsSilent = written.Silent,
            Language = written.Language,
            Credit = written.Credit,
            Bytes = LengthOf(place),
            TranscriptBytes = LengthOf(transcript),
        };
    }

    private LocatedTarget? PlaceOf(Located file, FindingLog log)
    {
        switch (LinkResolver.Resolve(file.Text, source, file.Location, log))
        {
            case null: return null;
            case Target.ToFile to when Film.IsPlayed(to.Source):
                if (files.LengthOf(to.Source) is > FileLimits.UsualFilm and var bytes) log.Add(LargeFilm.At(file.Location, file.Text, GermanSize.Of(bytes)));
                return new LocatedTarget(to, file.Location);
            case Target.ToFile:
                log.Add(UnplayableFilm.At(file.Location, file.Text));
                return null;
            default:
                log.Add(WrongValue.At(file.Location, "file", Expected.FilmFile));
                return null;
        }
    }

    private LocatedTarget? CaptionsOf(Located captions, bool? isElsewhere, TimeSpan? length, FindingLog log)
    {
        var isWord = YamlMap.Yes.Contains(captions.Text, StringComparer.OrdinalIgnoreCase);
        if (isElsewhere != false && isWord) return null;
        if (isElsewhere == true || isWord) log.Add(WrongValue.At(captions.Location, "captions", isElsewhere == true ? Expected.CaptionsElsewhere : Expected.CaptionFile));
        else if (LinkResolver.Resolve(captions.Text, source, captions.Location, log) is { } target)
        {
            if (target is Target.ToFile { Source: var path } && CaptionReader.IsRead(path))
            {
                if (files.Find(path) is { } file) CaptionReader.Check(file, files.At(path), length, log);
                else if (files.LengthOf(path) > FileLimits.MostData) log.Add(InvalidCaptions.AtSize(captions.Location, captions.Text));
                return new LocatedTarget(target, captions.Location);
            }

            log.Add(captions.Text.EndsWith(".srt", StringComparison.OrdinalIgnoreCase) ? InvalidCaptions.AtSrt(captions.Location, captions.Text) : WrongValue.At(captions.Location, "captions", Expected.CaptionFile));
        }

        return null;
    }

    private LocatedTarget? TranscriptOf(Located transcript, FindingLog log)
    {
        if (LinkResolver.Resolve(transcript.Text, source, transcript.Location, log) is not { } target) return null;
        if (target is not Target.ToFile { Source: var path } || !CaptionReader.IsRead(path) && !Film.IsPlayed(path)) return new LocatedTarget(target, transcript.Location);
        log.Add(WrongValue.At(transcript.Location, "transcript", Expected.Transcript));
        return null;
    }

    private long? LengthOf(LocatedTarget? place) => place?.Target is Target.ToFile file ? files.LengthOf(file.Source) : null;

    /// <summary>An empty line begins a paragraph; every other line stays one.</summary>
    private static ImmutableArray<ImmutableArray<Inline>> Paragraphs(string text)
    {
        var paragraphs = new List<List<Inline>> { new() };
        foreach (var line in text.Split('\n').Select(line => line.Trim()))
        {
            if (line.Length == 0) paragraphs.Add([]);
            else if (paragraphs[^1].Count == 0) paragraphs[^1].Add(new Inline.Words(line));
            else paragraphs[^1].AddRange([new Inline.Break(true), new Inline.Words(line)]);
        }

        return [.. paragraphs.Where(lines => lines.Count > 0).Select(lines => lines.ToImmutableArray())];
    }
}
