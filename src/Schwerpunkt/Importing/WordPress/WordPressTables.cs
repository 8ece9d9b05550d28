using System.Collections.Immutable;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Schwerpunkt.Findings;
using Schwerpunkt.Text;

namespace Schwerpunkt.Importing.WordPress;

/// <summary>Keeps tables with a head tables: its cells are told as such, their pictures stand behind the table and their headings are bold. What is dissolved all the same is a finding.</summary>
internal static class WordPressTables
{
    /// <param name="document">The page.</param>
    /// <param name="at">Where an element stands in the content.</param>
    /// <param name="report">Takes the findings.</param>
    public static void Arrange(IHtmlDocument document, Func<IElement, Location> at, Action<Finding> report)
    {
        foreach (var table in document.QuerySelectorAll("table").OfType<IHtmlTableElement>().Where(table => table.QuerySelector("table") is null && table.ParentElement?.Closest("table") is null).ToList())
        {
            var isMarked = table.QuerySelector("th, thead td") is not null;
            if (isMarked) Mark(document, table, at, report);
            else if (IsDissolved(table)) report(ImportTable.AtLayout(at(table), Excerpt.Of(WhiteSpace.Fold(table.TextContent))));
        }
    }

    private static void Mark(IHtmlDocument document, IHtmlTableElement table, Func<IElement, Location> at, Action<Finding> report)
    {
        foreach (var cell in table.QuerySelectorAll("thead td").ToList()) WordPressElements.Rename(document, cell, "th");
        foreach (var heading in table.QuerySelectorAll("h1, h2, h3, h4, h5, h6").ToList())
        {
            var line = WordPressElements.Rename(document, heading, "p");
            var bold = document.CreateElement("strong");
            while (line.FirstChild is { } child) bold.AppendChild(child);
            line.AppendChild(bold);
        }

        ImmutableArray<IElement> pictures = [.. table.QuerySelectorAll("img").Select(Framed).Distinct()];
        if (pictures.IsEmpty) return;
        report(ImportTable.AtPictures(at(table), Excerpt.Of(WhiteSpace.Fold(table.Rows[0].TextContent)), pictures.Length));
        var place = table.Closest("figure") ?? table;
        foreach (var picture in pictures.Reverse())
        {
            place.Parent?.InsertBefore(picture, place.NextSibling);
        }
    }

    /// <summary>The picture with its caption, or the link around it.</summary>
    private static IElement Framed(IElement image)
    {
        var frame = image;
        while (frame.ParentElement is { LocalName: "a" or "picture" } outer && outer.TextContent.Trim().Length == 0) frame = outer;
        return frame.ParentElement is { LocalName: "figure" } figure ? figure : frame;
    }

    /// <summary>As the reading of saved pages tells: columns and rows with more than lines in their cells.</summary>
    private static bool IsDissolved(IHtmlTableElement table)
    {
        var cells = table.Rows.Sum(row => row.Children.Length);
        return cells > table.Rows.Length && WhiteSpace.Fold(table.TextContent).Length > 0
            && (table.Rows.Length < 2 || table.QuerySelector("img, h1, h2, h3, h4, h5, h6, ul, ol, dl") is not null || table.QuerySelectorAll("p").Length > cells || table.GetAttribute("role") is "presentation" or "none");
    }
}
