using System.Text;
using Schwerpunkt.Findings;
using Schwerpunkt.Importing.Generators.Places;
using Schwerpunkt.Importing.Generators.Tags;
using Schwerpunkt.Text;

namespace Schwerpunkt.Importing.Generators;

/// <summary>Puts the pictures of a page where our format has them: a figure in a paragraph of its own, an icon with its words beside it in a line.</summary>
internal sealed class PagePictures(MovedPage page, LinkIndex index, FileCopies copies)
{
    /// <summary>Behind a picture whose next line is its caption.</summary>
    public const char HasCaption = '\uF8FC';

    private readonly string text = page.Text.Text;

    public void Apply()
    {
        if (!text.Contains("![", StringComparison.Ordinal)) return;
        var all = WrittenLinks.In(text);
        var (made, place) = (new StringBuilder(), 0);
        foreach (var picture in all.Where(link => link.IsPicture).OrderBy(link => link.Start))
        {
            if (picture.Start < place) continue;
            var around = all.FirstOrDefault(link => !link.IsPicture && link.WordsAt <= picture.Start && picture.End <= link.WordsEnd);
            made.Append(text, place, picture.Start - place).Append(Written(picture, around.End > 0 ? around : null));
            place = picture.End;
        }

        page.Text.Text = made.Append(text, place, text.Length - place).Replace(HasCaption.ToString(), "").ToString();
    }

    private string Written(WrittenLink picture, WrittenLink? around)
    {
        var (alt, address) = (text[picture.WordsAt..picture.WordsEnd], text[picture.AddressAt..picture.AddressEnd]);
        var title = text[picture.AddressEnd..(picture.End - 1)].TrimStart('>').Trim();
        switch (index.Find(page, System.Net.WebUtility.HtmlDecode(address)))
        {
            case LinkTarget.File file:
                var source = Building.Address(SitePath.Relative(page.Target, copies.Take(file.Source)));
                return Placed(picture, around, alt, title.Length > 0 ? $"{source} {title}" : source);
            case LinkTarget.Elsewhere when address.StartsWith("data:", StringComparison.OrdinalIgnoreCase):
                return alt + page.Text.Note(at => ImportEmbedded.At(at, alt.Length > 0 ? alt : "Bild", "data:"));
            case LinkTarget.Elsewhere:
                var foreign = address.StartsWith("//", StringComparison.Ordinal) ? "https:" + address : address;
                var words = alt.Trim().Length > 0 ? alt : PathNames.Stem(address.Split('?')[0]) is { Length: > 0 } name ? name : "Bild";
                var note = page.Text.Note(at => ImportEmbedded.At(at, words, foreign));
                return around is null ? $"[{words}]({Building.Address(foreign)}){note}" : words + note;
            default:
                return text[picture.Start..picture.End] + page.Text.Note(at => ImportLinkLeft.At(at, address));
        }
    }

    /// <summary>A picture that stands alone is one; in a line its words stand beside it, for there it is read by nobody.</summary>
    private string Placed(WrittenLink picture, WrittenLink? around, string alt, string source)
    {
        var whole = around ?? picture;
        var (start, end) = (text.LastIndexOf('\n', Math.Max(0, whole.Start - 1)) + 1, text.IndexOf('\n', whole.End) is >= 0 and var line ? line : text.Length);
        if (whole.Start == 0) start = 0;
        var (before, after) = (text[start..whole.Start], text[whole.End..end].TrimEnd());
        var isAlone = around is null && after.Trim(HasCaption).Length == 0 && before.Trim(' ', '\t', '>', '-', '*', '+').TrimEnd('.', ')').All(char.IsAsciiDigit);
        if (isAlone) return Parted(start, before) + $"![{alt}]({source})" + (after.Contains(HasCaption, StringComparison.Ordinal) || IsBlank(end + 1) ? "" : "\n" + Indent(before));
        var icon = source.Split(' ')[0];
        if (alt.Trim().Length == 0) return $"![]({icon})";
        return around is null ? $"![]({icon}) ({alt})" : $"![]({icon}) {alt}";
    }

    /// <summary>A blank line before, where text stands right above.</summary>
    private string Parted(int start, string before)
    {
        if (start == 0 || before.Trim().Length > 0) return "";
        var above = text.LastIndexOf('\n', Math.Max(0, start - 2)) + 1;
        return string.IsNullOrWhiteSpace(text[Math.Min(above, start)..start]) ? "" : "\n" + before;
    }

    private bool IsBlank(int line) => line >= text.Length || string.IsNullOrWhiteSpace(text[line..(text.IndexOf('\n', line) is >= 0 and var end ? end : text.Length)]);

    private static string Indent(string before) => before.Contains('>', StringComparison.Ordinal) ? before.TrimEnd() : "";
}
