using AngleSharp.Dom;
using Schwerpunkt.Importing.Dump;
using Schwerpunkt.Text;

namespace Schwerpunkt.Importing.Html.Survey;

/// <summary>Makes lists of links of the areas of image maps: no page shows the shapes, and what each says and where it leads would be lost.</summary>
internal static class HtmlImageMaps
{
    public static void Unfold(IDocument document)
    {
        foreach (var map in document.QuerySelectorAll("map").ToList())
        {
            var areas = map.QuerySelectorAll("area").Select(area => (Words: WhiteSpace.FoldHtml(area.GetAttribute("alt") is { Length: > 0 } alt ? alt : area.GetAttribute("title") ?? ""), Address: area.GetAttribute("href") ?? "")).Where(area => area.Words.Length + area.Address.Length > 0).Distinct().ToList();
            if (areas.Count == 0) continue;
            var list = document.CreateElement("ul");
            foreach (var (words, address) in areas) list.AppendChild(Item(document, words.Length > 0 ? words : address, address));
            var place = PlaceOf(map);
            place.Parent?.InsertBefore(list, place.NextSibling);
        }
    }

    private static IElement Item(IDocument document, string words, string address)
    {
        var item = document.CreateElement("li");
        var link = address.Length > 0 ? document.CreateElement("a") : item;
        link.TextContent = words;
        if (link == item) return item;
        link.SetAttribute("href", address);
        item.AppendChild(link);
        return item;
    }

    /// <summary>Behind the paragraph with the picture, and the lines below that name whose it is.</summary>
    private static IElement PlaceOf(IElement map)
    {
        var place = map;
        while (place.ParentElement is { LocalName: "p" or "span" or "a" or "strong" or "em" or "figure" } around) place = around;
        while (place.NextElementSibling is { LocalName: "p" or "div" or "small" or "span" } below && DumpFigure.IsCredit(WhiteSpace.FoldHtml(below.TextContent))) place = below;
        return place;
    }
}
