using System.Collections.Immutable;
using Schwerpunkt.Sites;
using Schwerpunkt.Text;

namespace Schwerpunkt.Exporting;

/// <summary>A film in blocks that every Markdown knows: its still, and links to the film and to what belongs to it.</summary>
/// <param name="texts">In the language of the page.</param>
internal sealed class ExportedFilm(InterfaceTexts texts)
{
    public ImmutableArray<Block> Of(Block.Film block)
    {
        var (film, words) = (block.Content, texts.Film);
        var way = film.Place.Target is Target.Elsewhere to ? words.WatchAt(FilmDetails.HostOf(to.Address), film.Clock) : words.Download(Details(film.Place, film.Bytes));
        return
        [
            Paragraph([new Inline.Element("strong", Attributes.None, film.Title)]),
            .. film.Description.IsEmpty ? Array.Empty<Block>() : [Paragraph(film.Description)],
            new Block.Picture(block.Location, Attributes.None, film.Picture),
            Paragraph([new Inline.Words(string.Join(", ", FilmDetails.Of(words, film)))]),
            Paragraph([Link(film.Place, way)]),
            .. film.Captions is { } captions ? [Paragraph([Link(captions, words.DownloadCaptions(Details(captions, null)))])] : Array.Empty<Block>(),
            .. Transcript(film),
        ];
    }

    private IEnumerable<Block> Transcript(Film film)
    {
        var words = texts.Film;
        if (film.TranscriptAt is { } place) yield return Paragraph([Link(place, film.TranscriptBytes is { } bytes ? words.TranscriptFile(Details(place, bytes)) : words.Transcript)]);
        if (film.Transcript.IsEmpty) yield break;
        yield return Paragraph([new Inline.Element("strong", Attributes.None, [new Inline.Words(words.Transcript)])]);
        foreach (var paragraph in film.Transcript) yield return Paragraph(paragraph);
    }

    private string Details(LocatedTarget place, long? bytes) => place.Target is Target.ToFile file ? string.Join(", ", FileDetails.Of(texts, file.Source, bytes)) : "";

    private static Inline.Link Link(LocatedTarget place, string words) => new(place.Target, [new Inline.Words(words)], Attributes.None, place.Location);

    private static Block.Paragraph Paragraph(ImmutableArray<Inline> line) => new(default, Attributes.None, line);
}
