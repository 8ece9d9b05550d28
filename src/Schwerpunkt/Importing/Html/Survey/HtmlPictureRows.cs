using AngleSharp.Dom;

namespace Schwerpunkt.Importing.Html.Survey;

/// <summary>Tables that set pictures beside each other, and what belongs to them in the row below.</summary>
internal static class HtmlPictureRows
{
    /// <summary>Puts the words of the lower row below each picture, before the page is measured: read row by row, the last picture would get the words of the first.</summary>
    public static void Join(IDocument page)
    {
        foreach (var row in page.QuerySelectorAll("tr").ToList())
        {
            if (row.NextElementSibling is not { LocalName: "tr" } below || row.Closest("table")?.QuerySelector("th") is not null) continue;
            var (pictures, words) = (Cells(row), Cells(below));
            if (pictures.Count < 2 || words.Count != pictures.Count || !pictures.TrueForAll(IsPicture) || words.Exists(cell => cell.QuerySelector("img, table") is not null) || !HasText(below)) continue;
            for (var i = 0; i < words.Count; i++)
            {
                var place = page.CreateElement("div");
                place.Append([.. words[i].ChildNodes]);
                pictures[i].AppendChild(place);
            }

            below.Remove();
        }
    }

    private static List<IElement> Cells(IElement row) => [.. row.Children.Where(child => child.LocalName == "td")];

    private static bool IsPicture(IElement cell) => !HasText(cell) && cell.QuerySelector("img") is not null;

    private static bool HasText(IElement element) => !string.IsNullOrWhiteSpace(element.TextContent);
}
