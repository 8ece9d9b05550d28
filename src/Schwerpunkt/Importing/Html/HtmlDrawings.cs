using System.Globalization;
using AngleSharp.Dom;
using Schwerpunkt.Findings;
using Schwerpunkt.Text;

namespace Schwerpunkt.Importing.Html;

/// <summary>Drawings in a text that are no files: a page cannot hold them, so what they are called is said.</summary>
internal static class HtmlDrawings
{
    /// <summary>Smaller ones are signs.</summary>
    private const int SignSize = 64;

    public static void Tell(IDocument document, HtmlPlaces places, Action<Finding> report)
    {
        foreach (var drawing in document.QuerySelectorAll("svg, [role=img][aria-label]:not(img)"))
        {
            if (drawing.Closest("a, button, nav, header, footer, aside, form, label, [aria-hidden=true], [hidden]") is not null || drawing.Closest("main, article, [role=main]") is null || drawing.LocalName != "svg" && drawing.QuerySelector("img") is not null) continue;
            var said = WhiteSpace.Fold(string.Join(": ", new[] { Label(drawing), string.Join(' ', drawing.QuerySelectorAll("text").Select(text => text.TextContent)) }.Where(words => words.Trim().Length > 0))).Trim();
            if (said.Length > 0 && !IsSign(drawing)) report(ImportEmbedded.AtWord(places.At(drawing), $"Die Zeichnung „{said}“"));
        }
    }

    private static string Label(IElement drawing) =>
        drawing.GetAttribute("aria-label") is { Length: > 0 } label ? label : drawing.Children.FirstOrDefault(child => child.LocalName == "title")?.TextContent ?? "";

    private static bool IsSign(IElement drawing)
    {
        string?[] sizes = [drawing.GetAttribute("width"), drawing.GetAttribute("viewBox")?.Split(' ', ',').ElementAtOrDefault(2)];
        return sizes.Any(size => decimal.TryParse(size?.Replace("px", "", StringComparison.Ordinal), NumberStyles.Number, CultureInfo.InvariantCulture, out var width) && width <= SignSize)
            || drawing.LocalName == "i" || drawing.ClassList.Any(name => name.Contains("icon", StringComparison.OrdinalIgnoreCase));
    }
}
