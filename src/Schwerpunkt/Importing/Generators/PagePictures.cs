using System.Text;
using Schwerpunkt.Findings;
using Schwerpunkt.Importing.Generators.Places;
using Schwerpunkt.Importing.Generators.Tags;
using Schwerpunkt.Text;

namespace Schwerpunkt.Importing.Generators;

/// <summary>Puts the pictures of a page where our format has them: a figure in a paragraph of its own; only what had no words is an icon in a line.</summary>
internal sealed class PagePictures(MovedPage page, LinkIndex index, FileCopies copies, GivenCredits given)
{
    /// <summary>Behind a picture whose next line is its caption.</summary>
    public const char HasCaption = '\uF8FC';

    private readonly string text = page.Text.Text;
    private readonly FigureLines figures = new();

    public void Apply()
    {
        if (!text.Contains("![", StringComparison.Ordinal)) return;
        var all = WrittenLinks.In(text);
        var links = all.Where(link => !link.IsPicture).OrderBy(link => link.Start).ToList();
        var (made, place, next) = (new StringBuilder(), 0, 0);
        foreach (var picture in all.Where(link => link.IsPicture).OrderBy(link => link.Start))
        {
            if (picture.Start < place) continue;
            while (next < links.Count && links[next].End <= picture.Start) next++;
            WrittenLink? around = next < links.Count && links[next].WordsAt <= picture.Start && picture.End <= links[next].WordsEnd ? links[next] : null;
            var isWhole = around is { } link && string.IsNullOrWhiteSpace(text[link.WordsAt..picture.Start]) && string.IsNullOrWhiteSpace(text[picture.End..link.WordsEnd]);
            var (start, end) = isWhole && around is { } whole && Taken(picture) is not null && whole.Start >= place ? (whole.Start, whole.End) : (picture.Start, picture.End);
            made.Append(text, place, start - place).Append(Written(picture, around, start < picture.Start));
            place = end;
        }

        page.Text.Text = figures.Apply(made.Append(text, place, text.Length - place).ToString());
    }

    /// <summary>The words of a picture that is a file of the site; null where it is none, or an icon.</summary>
    private string? Taken(WrittenLink picture) =>
        WhiteSpace.Fold(text[picture.WordsAt..picture.WordsEnd]) is { Length: > 0 } alt && index.Find(page, AddressOf(picture)) is LinkTarget.File ? alt : null;

    private string AddressOf(WrittenLink picture) => System.Net.WebUtility.HtmlDecode(text[picture.AddressAt..picture.AddressEnd]);

    /// <param name="picture">A picture.</param>
    /// <param name="around">The link that it stands in.</param>
    /// <param name="isLinked">Whether the link has no other words: then it goes below the picture.</param>
    private string Written(WrittenLink picture, WrittenLink? around, bool isLinked)
    {
        var (alt, address) = (text[picture.WordsAt..picture.WordsEnd], text[picture.AddressAt..picture.AddressEnd]);
        var title = text[picture.AddressEnd..(picture.End - 1)].TrimStart('>').Trim();
        var isGiven = title.Length > 0 && page.Credits.Exists(credit => credit.Title.Trim() == title && Building.Address(credit.File) == address);
        switch (index.Find(page, AddressOf(picture)))
        {
            case LinkTarget.File file:
                var source = Building.Address(SitePath.Relative(page.Target, copies.Take(file.Source)));
                var link = isLinked && around is { } whole ? $"[{WhiteSpace.Fold(alt)}]({text[whole.AddressAt..whole.AddressEnd]})" : null;
                var own = isGiven && given.IsShared(file.Source) ? "" : WhiteSpace.Fold(title);
                return figures.Mark(new MovedFigure(WhiteSpace.Fold(alt), source, own, link, around is not null && !isLinked) { Named = given.LineOf(file.Source) });
            case LinkTarget.Elsewhere when address.StartsWith("data:", StringComparison.OrdinalIgnoreCase):
                return alt + page.Text.Note(at => ImportEmbedded.At(at, alt.Length > 0 ? alt : "Bild", "data:"));
            case LinkTarget.Elsewhere:
                var foreign = address.StartsWith("//", StringComparison.Ordinal) ? "https:" + address : address;
                var words = alt.Trim().Length > 0 ? alt : PathNames.Stem(address.Split('?')[0]) is { Length: > 0 } name ? name : "Bild";
                var note = (isGiven && around is null ? $" ({title[1..^1]})" : "") + page.Text.Note(at => ImportEmbedded.At(at, words, foreign));
                return around is null ? $"[{words}]({Building.Address(foreign)}){note}" : words + note;
            default:
                return text[picture.Start..picture.End] + page.Text.Note(at => ImportLinkLeft.At(at, address));
        }
    }
}
