using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Schwerpunkt.Findings;
using Schwerpunkt.Importing.Html;

namespace Schwerpunkt.Importing.Word.SavedHtml;

/// <summary>Makes lists of the paragraphs behind a sign or number and blanks that Word writes in their place.</summary>
internal sealed partial class WordHtmlLists(IDocument document, HtmlPlaces places, Action<Finding> report)
{
    private const int LongestMark = 8;

    /// <summary>Items whose numbers have several parts, and the first of them.</summary>
    private int compound;
    private IElement? first;

    public void Make()
    {
        var items = document.QuerySelectorAll("p").Select(paragraph => (Paragraph: paragraph, Item: TakeMark(paragraph))).Where(found => found.Item is not null).ToDictionary(found => (INode)found.Paragraph, found => found.Item!); // ! filtered
        if (first is not null) report(ImportNumbers.AtItems(places.At(first), compound));
        foreach (var paragraph in items.Keys.OfType<IElement>().Where(paragraph => paragraph.PreviousElementSibling is not { } before || !items.ContainsKey(before)).ToList()) MakeLists(paragraph, items);
    }

    /// <summary>Whether a mark says more than a list can count: neither a number nor a letter alone, nor a sign.</summary>
    private static bool IsWord(string mark) => mark.Length > 1 && mark.Any(char.IsLetterOrDigit) && !Digits().IsMatch(mark) && !Letter().IsMatch(mark);

    /// <summary>Takes sign or number off an item; null where the paragraph is none. Behind it Word sets blanks in small letters up to the text.</summary>
    private Item? TakeMark(IElement paragraph)
    {
        var blanks = paragraph.QuerySelectorAll("span").FirstOrDefault(span => (span.GetAttribute("style") ?? "").Contains("7.0pt", StringComparison.Ordinal) && string.IsNullOrWhiteSpace(span.TextContent));
        if (blanks is null) return null;
        var before = paragraph.GetDescendants().OfType<IText>().TakeWhile(text => text.ParentElement != blanks).ToList();
        var mark = string.Concat(before.Select(text => text.Data)).Trim();
        if (mark.Length is 0 or > LongestMark || mark.Any(char.IsWhiteSpace)) return null;
        if (IsWord(mark))
        {
            // „IV.“, „§ 3“: no list of a page counts so.
            blanks.Replace(document.CreateTextNode(" "));
            return null;
        }

        if (Compound().IsMatch(mark))
        {
            compound++;
            first ??= paragraph;
        }

        foreach (var text in before) text.Remove();
        blanks.Remove();
        var style = paragraph.GetAttribute("style") ?? "";
        var level = Level().Match(style) is { Success: true } written ? double.Parse(written.Groups[1].Value, CultureInfo.InvariantCulture)
            : Margin().Match(style) is { Success: true } margin ? double.Parse(margin.Groups[1].Value, CultureInfo.InvariantCulture) : 36;
        return new Item(level, mark);
    }

    /// <summary>Makes lists of paragraphs that follow each other, deeper ones inside the item above.</summary>
    private void MakeLists(IElement start, Dictionary<INode, Item> items)
    {
        var open = new Stack<(double Level, string Name, IElement List)>();
        for (IElement? paragraph = start, next; paragraph is not null && items.TryGetValue(paragraph, out var item); paragraph = next)
        {
            next = paragraph.NextElementSibling;
            while (open.TryPeek(out var deeper) && deeper.Level > item.Level) open.Pop();
            if (open.TryPeek(out var same) && same.Level == item.Level && same.Name != item.Name) open.Pop();
            if (!open.TryPeek(out var list) || list.Level < item.Level)
            {
                var made = document.CreateElement(item.Name.Split('-')[0]);
                if (item.Name.Contains('-', StringComparison.Ordinal)) made.SetAttribute("type", item.Name[3..]);
                if (item.Number is { } number) made.SetAttribute("start", number.ToString(CultureInfo.InvariantCulture));
                if (open.TryPeek(out var around) && around.List.LastElementChild is { } above) above.AppendChild(made);
                else paragraph.ParentElement!.InsertBefore(made, paragraph); // ! a paragraph stands in a body
                open.Push(list = (item.Level, item.Name, made));
            }

            var entry = document.CreateElement("li");
            entry.Append([.. paragraph.ChildNodes]);
            paragraph.Remove();
            list.List.AppendChild(entry);
        }
    }

    /// <summary>One item of a list.</summary>
    private sealed record Item(double Level, string Mark)
    {
        /// <summary>Of its list, with the letters that count it.</summary>
        public string Name => Number is not null ? "ol" : !Letter().IsMatch(Mark) ? "ul" : char.IsUpper(Mark.Trim('(')[0]) ? "ol-A" : "ol-a";

        /// <summary>Null where it is a sign or letter.</summary>
        public int? Number => Digits().Match(Mark) is { Success: true } digits && int.TryParse(digits.Groups[1].Value, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    [GeneratedRegex(@"^\(?(?:\d+\.)*(\d+)[.)]*$")]
    private static partial Regex Digits();

    [GeneratedRegex(@"^\(?\d+\.\d")]
    private static partial Regex Compound();

    [GeneratedRegex(@"^\(?[A-Za-z][.)]$")]
    private static partial Regex Letter();

    [GeneratedRegex(@"mso-list:[^;]*\blevel(\d+)")]
    private static partial Regex Level();

    [GeneratedRegex(@"margin-left:\s*(\d+(?:\.\d+)?)pt")]
    private static partial Regex Margin();
}
