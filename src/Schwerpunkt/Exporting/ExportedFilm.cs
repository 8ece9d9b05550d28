using System.Collections.Immutable;
using Schwerpunkt.Sites;
using Schwerpunkt.Text;

namespace Schwerpunkt.Exporting;

/// <summary>A film in blocks that every Markdown knows: its still, and links to the film and to what belongs to it.</summary>
internal sealed class ExportedFilm(Site site)
{
    public ImmutableArray<Block> Of(Block.Film block)
    {
        var (film, texts) = (block.Content, site.Texts.Film);
        var way = film.Place.Target is Target.Elsewhere to ? texts.WatchAt(FilmDetails.HostOf(to.Address), film.Clock) : texts.Download(Details(film.Place, film.Bytes));
        return
        [
            Paragraph([new Inline.Element("strong", Attributes.None, film.Title)]),
            .. film.Description.IsEmpty ? Array.Empty<Block>() : [Paragraph(film.Description)],
            new Block.Picture(block.Location, Attributes.None, film.Picture),
            Paragraph([new Inline.Words(string.Join(", ", FilmDetails.Of(texts, film)))]),
            Paragraph([Link(film.Place, way)]),
            .. film.Captions is { } captions ? [Paragraph([Link(captions, texts.DownloadCaptions(Details(captions, null)))])] : Array.Empty<Block>(),
            .. Transcript(film),
        ];
    }

    private IEnumerable<Block> Transcript(Film film)
    {
        var texts = site.Texts.Film;
        if (film.TranscriptAt is { } place) yield return Paragraph([Link(place, film.TranscriptBytes is { } bytes ? texts.TranscriptFile(Details(place, bytes)) : texts.Transcript)]);
        if (film.Transcript.IsEmpty) yield break;
        yield return Paragraph([new Inline.Element("strong", Attributes.None, [new Inline.Words(texts.Transcript)])]);
        foreach (var paragraph in film.Transcript) yield return Paragraph(paragraph);
    }

    private string Details(LocatedTarget place, long? bytes) => place.Target is Target.ToFile file ? string.Join(", ", FileDetails.Of(site.Texts, file.Source, bytes)) : "";

    private static Inline.Link Link(LocatedTarget place, string words) => new(place.Target, [new Inline.Words(words)], Attributes.None, place.Location);

    private static Block.Paragraph Paragraph(ImmutableArray<Inline> line) => new(default, Attributes.None, line);
}
