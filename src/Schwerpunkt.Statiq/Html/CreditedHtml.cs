using System.Collections.Immutable;
using System.Net;
using System.Text.RegularExpressions;
using Schwerpunkt.Findings;
using Schwerpunkt.Pictures;
using Schwerpunkt.Publishing.Html;
using Schwerpunkt.Text;

namespace Schwerpunkt.Statiq.Html;

/// <summary>Puts the credits of its pictures into a page. Outside the pictures every character stays.</summary>
/// <param name="Html">The page.</param>
/// <param name="Warnings">German: pictures that nobody is named with, or hardly anybody.</param>
internal sealed partial record CreditedHtml(string Html, ImmutableArray<string> Warnings)
{
    private const int LongestName = 120;

    /// <summary>The page with a figure, or a line behind the picture where a figure cannot stand, for each picture that has a credit.</summary>
    /// <param name="html">A whole page or a part of one.</param>
    /// <param name="inFile">What a picture's own metadata say, by its address and its alternative text.</param>
    public static CreditedHtml Of(string html, Func<string, string, Credit?> inFile)
    {
        var tags = HtmlTag.In(html);
        var edits = new List<HtmlEdit>();
        var warnings = ImmutableArray.CreateBuilder<string>();
        foreach (var picture in HtmlPicture.In(html, tags))
        {
            var caption = Caption(html, tags, picture);
            if (caption?.HasCredit == true) continue;
            var named = NamedPicture.Of(picture.Image, inFile);
            if (named.Credit is { } credit) edits.AddRange([.. Shown(picture, caption, credit), .. named.Unsaid(picture.Image)]);
            if (Warning(named) is { } warning) warnings.Add(warning);
        }

        return new CreditedHtml(HtmlEdit.Apply(html, edits), warnings.ToImmutable());
    }

    private static string? Warning(NamedPicture named) => named switch
    {
        { Credit: { Doubtful: true } credit } => DoubtfulCredit.At(default, credit.Text).Message,
        { Credit: not null } or { Decorative: true } => null,
        _ => $"Dem Bild „{Shortened(named.Address)}“ fehlt der Bildnachweis (§ 13 UrhG). Schreiben Sie ihn hinter den Dateinamen (\"© MIL / Name\"), an das Ende des Alternativtextes oder in die Bilddatei selbst (IPTC).",
    };

    private static string Shortened(string address) => address.Length <= LongestName ? address : address[..LongestName] + "…";

    /// <summary>The caption of the figure that holds the picture: its end tag, and whether somebody is named in it already.</summary>
    private static FigureCaption? Caption(string html, ImmutableArray<HtmlTag> tags, HtmlPicture picture)
    {
        if (picture.Figure is not { } figure) return null;
        var inside = tags.Where(tag => tag.Start >= figure.Start.End && tag.End <= figure.End.Start).ToArray();
        var own = OutsideFigures(inside);
        var end = own.LastOrDefault(tag => tag is { Name: "figcaption", IsEnd: true });
        if (own.FirstOrDefault(tag => tag is { Name: "figcaption", IsEnd: false }) is not { } start || end is null)
            return new FigureCaption(null, inside.Any(tag => tag.Name == "figure") || inside.Count(tag => tag is { Name: "img", IsEnd: false }) > 1, false);
        var marked = own.Any(tag => tag is { IsEnd: false, Name: not "img" } && tag["class"]?.Split(' ', StringSplitOptions.RemoveEmptyEntries).Contains(ClassNames.Credit) == true && HasText(html, own, tag));
        return new FigureCaption(end, inside.Any(tag => tag.Name == "figure"), marked || Lines(html, inside, start, end).Any(line => Credit.Split(line).Credit is not null));
    }

    /// <summary>The tags that belong to no figure inside this one.</summary>
    private static HtmlTag[] OutsideFigures(HtmlTag[] inside)
    {
        var depth = 0;
        return [.. inside.Where(tag => tag.Name != "figure" ? depth == 0 : (depth += tag.IsEnd ? -1 : 1) < 0)];
    }

    /// <summary>Whether words stand in an element.</summary>
    private static bool HasText(string html, HtmlTag[] tags, HtmlTag element) =>
        tags.FirstOrDefault(tag => tag.IsEnd && tag.Name == element.Name && tag.Start >= element.End) is { } end && Lines(html, tags, element, end).Any(line => line.Trim().Length > 0);

    /// <summary>The text between the tags, each piece by itself and all together.</summary>
    private static IEnumerable<string> Lines(string html, HtmlTag[] tags, HtmlTag start, HtmlTag end)
    {
        var pieces = tags.Where(tag => tag.Start >= start.Start && tag.End <= end.Start).Select(tag => tag.End)
            .Zip(tags.Where(tag => tag.Start > start.Start && tag.Start <= end.Start).Select(tag => tag.Start), (from, to) => WebUtility.HtmlDecode(Comment().Replace(html[from..to], "")).Trim())
            .ToArray();
        return pieces.SelectMany(piece => piece.Split('\n')).Append(WhiteSpace.Fold(string.Join(' ', pieces)));
    }

    [GeneratedRegex("<!--.*?(?:-->|$)", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Comment();

    private static IEnumerable<HtmlEdit> Shown(HtmlPicture picture, FigureCaption? caption, Credit credit)
    {
        var line = $"<span class=\"{ClassNames.Credit}\">{CreditText.ToHtml(credit.Printed)}</span>";
        var whole = $"<figcaption>{line}</figcaption>";
        if (caption is { HoldsSeveral: false })
            return [caption.End is { } end ? new HtmlEdit(end.Start, 0, " " + line) : new HtmlEdit(picture.Figure!.Value.End.Start, 0, whole)]; // ! a caption is that of a figure
        if (picture is { Paragraph: { } paragraph, Figure: null })
        {
            return
            [
                new HtmlEdit(paragraph.Start.Start, "<p".Length, "<figure"),
                new HtmlEdit(paragraph.End.Start, paragraph.End.End - paragraph.End.Start, whole + "</figure>"),
            ];
        }

        return picture is { StandsAlone: true, Figure: null }
            ? [new HtmlEdit(picture.First.Start, 0, "<figure>"), new HtmlEdit(picture.Last.End, 0, whole + "</figure>")]
            : [new HtmlEdit(picture.Last.End, 0, " " + line)];
    }

    /// <param name="End">Its end tag; null where the figure has no caption.</param>
    /// <param name="HoldsSeveral">True where one line could not tell whose credit is whose, and two captions cannot stand.</param>
    /// <param name="HasCredit">True where somebody is named.</param>
    private sealed record FigureCaption(HtmlTag? End, bool HoldsSeveral, bool HasCredit);
}
