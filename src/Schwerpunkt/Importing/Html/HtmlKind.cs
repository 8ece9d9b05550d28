using System.Collections.Immutable;
using System.Globalization;
using AngleSharp.Dom;
using Schwerpunkt.Importing.Html.Survey;

namespace Schwerpunkt.Importing.Html;

/// <summary>Says what an element of a saved page means in the tree that is made of it.</summary>
internal readonly ref struct HtmlKind(HtmlMeasurements survey, HtmlPanels panels, IElement element, HtmlNode parent)
{
    /// <summary>Words in a class that make its element the frame of a picture.</summary>
    private static readonly ImmutableHashSet<string> PictureWords = ["image", "img", "bild", "picture", "media", "foto", "photo", "figure", "bildbox", "abbildung"];

    /// <summary>Words in a class that make its element a credit.</summary>
    private static readonly ImmutableHashSet<string> CreditWords = ["copyright", "credit", "credits", "bildnachweis", "bildrechte", "fotonachweis", "bildquelle", "urheber", "imagecopyright"];

    private static readonly ImmutableArray<string> CreditLabels = ["Quelle:", "Bildquelle:", "Foto:", "Bild:", "©"];

    private const int MostCaption = 600;

    private const int MostCredit = 150;

    /// <summary>The name in the tree; empty where the element means nothing, <see cref="HtmlNode.EdgeName"/> where it only ends a block.</summary>
    public string Name => survey.Of(element) switch
    {
        { Headings: var headings } when panels.IsLabel(element) && element.LocalName is not ['h', >= '1' and <= '6'] => headings > 0 || parent.IsHeading ? "" : HtmlNode.LabelName,
        { Headings: 1, Images: 0, Lists: 0, Paragraphs: 0 } when IsNamedHeading() => parent.IsHeading ? "" : $"h{LevelOf()}",
        { Characters: > 0 and <= MostCredit, Images: 0, Headings: 0 } when element.LocalName is "div" or "p" or "span" or "small" or "figcaption" or "em" or "cite" or "section" && IsCredit() => HtmlNode.CreditName,
        { Images: 1, Headings: 0, Lists: 0, Characters: <= MostCaption } when IsPictureFrame() => "figure",
        _ => ByElement(),
    };

    public static bool IsInline(string name) => name is "em" or "strong" or "a" or "abbr" or "sub" or "sup" or "kbd" or "code" or "del" or "q" or "span" or "br";

    /// <summary>Whether an element marks up some words of a line, and ends none.</summary>
    public static bool IsWithinLine(IElement element) =>
        element.LocalName is "a" or "abbr" or "acronym" or "b" or "big" or "cite" or "code" or "del" or "em" or "font" or "i" or "ins" or "kbd" or "mark" or "q" or "s" or "small" or "span" or "strong" or "sub" or "sup" or "time" or "u";

    /// <summary>Whether an element calls itself a credit.</summary>
    public static bool NamesCredit(IElement element) => HtmlBoilerplate.Words(element).Any(CreditWords.Contains);

    /// <summary>By its name; <c>source</c> only with the words of one.</summary>
    private bool IsCredit()
    {
        var words = HtmlBoilerplate.Words(element).ToList();
        if (element.LocalName is "small" or "cite" or "em" or "span" && element.Closest("figcaption") is not null && Pictures.Credit.Find(survey.WordsOf(element)) is ("", not null)) return true;
        return words.Exists(CreditWords.Contains) || words.Exists(word => word is "source" or "quelle") && survey.WordsOf(element) is var label && CreditLabels.Any(known => label.StartsWith(known, StringComparison.Ordinal));
    }

    /// <summary>A heading by its role, and nothing else in it.</summary>
    private bool IsNamedHeading() => element.LocalName is "div" or "span" && element.GetAttribute("role") == "heading";

    private int LevelOf() => int.TryParse(element.GetAttribute("aria-level"), NumberStyles.None, CultureInfo.InvariantCulture, out var level) ? Math.Clamp(level, 1, 6) : 2;

    private bool IsPictureFrame() =>
        element.LocalName == "figure" || element.LocalName is "div" or "span" or "p" && parent.Name != "figure" && HtmlBoilerplate.Words(element).Any(PictureWords.Contains);

    private string ByElement() => element.LocalName switch
    {
        "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "br" or "img" or "hr" or "blockquote" or "details" or "pre" or "abbr" or "sub" or "sup" or "kbd" or "del" or "q" => element.LocalName,
        "ul" or "ol" or "menu" => survey.Of(element).Headings == 0 ? element.LocalName == "ol" ? "ol" : "ul" : HtmlNode.EdgeName,
        "li" => parent.Name is "ul" or "ol" ? "li" : HtmlNode.EdgeName,
        "table" or "tr" or "td" or "th" or "caption" or "thead" or "tbody" or "tfoot" => OfTable(),
        // Markdown reads lists inside definitions wrongly; such terms stand as paragraphs, and so do those of a gallery.
        "dl" => survey.Of(element) is { Headings: 0, Lists: 1, Tables: 0, Images: 0 } && !panels.AreIn(element) ? "dl" : HtmlNode.EdgeName,
        "dt" or "dd" => parent.Name == "dl" ? element.LocalName : HtmlNode.EdgeName,
        "div" when parent.Name is "dl" or "ul" or "ol" => "",
        "summary" => parent.Name == "details" ? "summary" : HtmlNode.EdgeName,
        "address" => survey.Of(element) is { Headings: 0, Lists: 0, Images: 0 } ? "address" : HtmlNode.EdgeName,
        "em" or "i" or "cite" or "dfn" or "var" => "em",
        "strong" or "b" => "strong",
        "a" => element.HasAttribute("href") ? "a" : "",
        "acronym" => "abbr",
        "code" or "samp" or "tt" => "code",
        "s" or "strike" => "del",
        "span" or "font" or "small" or "big" or "u" or "ins" or "mark" or "label" or "time" or "bdi" or "bdo" or "wbr" or "data" or "nobr" or "picture" or "source" or "ruby" or "rb" or "rt" or "button" or "sdfield" or "meter" or "progress" => "",
        _ => HtmlNode.EdgeName,
    };

    private string OfTable() => element.LocalName switch
    {
        "table" => IsData() ? "table" : HtmlNode.EdgeName,
        "tr" => parent.Name == "table" ? "tr" : HtmlNode.EdgeName,
        "td" or "th" => parent.Name == "tr" ? "td" : HtmlNode.EdgeName,
        "caption" => parent.Name == "table" ? "caption" : HtmlNode.EdgeName,
        _ => parent.Name == "table" ? "" : HtmlNode.EdgeName,
    };

    /// <summary>A table of facts, not of layout: at least two columns and rows, or head cells; no heading or picture in a cell. One inside another is a few lines of its cell.</summary>
    private bool IsData()
    {
        if (element.GetAttribute("role") is "presentation" or "none" || survey.Of(element) is not { Headings: 0, Images: 0 } measure) return false;
        var rows = Rows(element).ToList();
        var width = rows.Select(row => row.Children.Length).DefaultIfEmpty().Max();
        var isMarked = rows.Any(row => row.Children.Any(cell => cell.LocalName == "th"));
        if (measure.Tables > 1) return isMarked && width >= 2 && rows.Count >= 2 && element.QuerySelectorAll("table").All(inner => inner.QuerySelector("th, caption") is null);
        return width >= 2 && rows.Count >= (isMarked ? 1 : 2) && (isMarked || measure is { Lists: 0 } && measure.Paragraphs <= rows.Count * width);
    }

    private static IEnumerable<IElement> Rows(IElement table) =>
        table.Children.SelectMany(child => child.LocalName is "thead" or "tbody" or "tfoot" ? child.Children : (IEnumerable<IElement>)[child]).Where(row => row.LocalName == "tr");
}
