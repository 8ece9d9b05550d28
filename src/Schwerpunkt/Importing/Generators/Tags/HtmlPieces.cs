using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Schwerpunkt.Importing.Markdown;
using Schwerpunkt.Text;

namespace Schwerpunkt.Importing.Generators.Tags;

/// <summary>Writes tables, lists and quotations that stand as HTML in a Markdown text.</summary>
internal static partial class HtmlPieces
{
    private const int Deepest = 20;

    private static readonly string[] Names = ["table", "ul", "ol", "dl", "blockquote"];

    public static void Apply(PageText text)
    {
        if (!Open().IsMatch(text.Text)) return;
        var code = CodeSpans.In(text.Text);
        var (made, place, ends) = (new StringBuilder(), 0, Ends(text.Text));
        foreach (Match tag in Open().Matches(text.Text))
        {
            if (tag.Index < place || code.Holds(tag.Index) || !ends.TryGetValue(tag.Groups["name"].Index, out var end)) continue;
            var html = text.Text[tag.Index..end];
            // Between blank lines Markdown is read as such, and only the tags around it are HTML.
            if (html.Contains("\n\n", StringComparison.Ordinal) && Open().Count(html) > 0 && MarkdownInside().IsMatch(html)) continue;
            made.Append(text.Text, place, tag.Index - place).Append("\n\n").Append(Written(html)).Append("\n\n");
            place = end;
        }

        text.Text = made.Append(text.Text, place, text.Text.Length - place).ToString();
    }

    /// <summary>By the place of an opening tag's name the place behind its end.</summary>
    private static Dictionary<int, int> Ends(string text)
    {
        var tags = Both().Matches(text).ToList();
        var ends = TagPairs.Of([.. tags.Select(tag => (tag.Groups["name"].Value.ToLowerInvariant(), tag.Groups["end"].Success, false))]);
        return Enumerable.Range(0, tags.Count).Where(i => ends[i] >= 0).ToDictionary(i => tags[i].Groups["name"].Index, i => tags[ends[i]].Index + tags[ends[i]].Length);
    }

    private static string Written(string html)
    {
        using var document = new HtmlParser().ParseDocument("<body>" + html + "</body>");
        return document.Body?.FirstElementChild is { } piece ? Block(piece, 0).Trim('\n') : html;
    }

    private static string Block(IElement element, int depth) => element.LocalName switch
    {
        "table" => Table(element),
        "ul" or "ol" => List(element, depth),
        "dl" => Terms(element),
        "blockquote" => string.Join('\n', Flow(element, depth).Trim('\n').Split('\n').Select(line => ("> " + line).TrimEnd())),
        _ => Flow(element, depth),
    };

    /// <summary>Blocks and lines in their order, a blank line between blocks.</summary>
    private static string Flow(INode element, int depth)
    {
        var (made, line) = (new StringBuilder(), new StringBuilder());
        foreach (var child in element.ChildNodes)
        {
            if (child is IElement inner && depth < Deepest && (Names.Contains(inner.LocalName) || inner.LocalName is "p" or "div" or "pre" or "section"))
            {
                EndLine();
                var block = inner.LocalName == "pre" ? Building.Code("", inner.TextContent).Trim('\n') : Block(inner, depth + 1);
                made.Append(block.Trim('\n')).Append("\n\n");
            }
            else line.Append(Line(child, depth));
        }

        EndLine();
        return made.ToString();

        void EndLine()
        {
            if (WhiteSpace.Fold(line.ToString()) is { Length: > 0 } words) made.Append(words.Replace("<br> ", "<br>\n", StringComparison.Ordinal)).Append("\n\n");
            line.Clear();
        }
    }

    private static string List(IElement list, int depth)
    {
        var (made, number) = (new StringBuilder(), int.TryParse(list.GetAttribute("start"), System.Globalization.CultureInfo.InvariantCulture, out var start) ? start : 1);
        foreach (var item in list.Children)
        {
            var mark = list.LocalName == "ol" ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{number++}. ") : "- ";
            var words = (item.LocalName == "li" ? Flow(item, depth + 1) : Block(item, depth + 1)).Trim('\n');
            if (!item.Children.Any(child => child.LocalName is "p" or "pre" or "table" or "blockquote" or "div")) words = words.Replace("\n\n", "\n", StringComparison.Ordinal);
            made.Append(mark).AppendJoin('\n', words.Split('\n').Select((line, i) => i == 0 || line.Length == 0 ? line : new string(' ', mark.Length) + line)).Append('\n');
        }

        return made.ToString();
    }

    private static string Terms(IElement list)
    {
        var made = new StringBuilder();
        foreach (var item in list.Children)
        {
            var words = WhiteSpace.Fold(Line(item, 0));
            made.Append(item.LocalName == "dd" ? ":   " + words + "\n\n" : words + "\n");
        }

        return made.ToString();
    }

    private static string Table(IElement table)
    {
        var rows = table.QuerySelectorAll("tr").Where(row => row.Closest("table") == table).Select(row => row.Children.SelectMany(Cells).ToList()).Where(row => row.Count > 0).ToList();
        if (rows.Count == 0) return "";
        var width = rows.Max(row => row.Count);
        var made = new StringBuilder();
        if (table.QuerySelector("caption") is { } caption) made.Append(WhiteSpace.Fold(Line(caption, 0))).Append("\n\n");
        var hasHead = table.QuerySelector("tr")?.Children.All(cell => cell.LocalName == "th") == true || table.QuerySelector("thead tr") is not null;
        if (!hasHead) rows.Insert(0, [.. Enumerable.Repeat("", width)]);
        for (var i = 0; i < rows.Count; i++)
        {
            made.Append("| ").AppendJoin(" | ", rows[i].Concat(Enumerable.Repeat("", width - rows[i].Count))).Append(" |\n");
            if (i == 0) made.Append('|').Append(string.Concat(Enumerable.Repeat("---|", width))).Append('\n');
        }

        return made.ToString();
    }

    /// <summary>A cell over several columns is followed by empty ones.</summary>
    private static IEnumerable<string> Cells(IElement cell)
    {
        yield return WhiteSpace.Fold(Line(cell, 0)).Replace("|", "\\|", StringComparison.Ordinal);
        for (var i = 1; i < 20 && int.TryParse(cell.GetAttribute("colspan"), System.Globalization.CultureInfo.InvariantCulture, out var span) && i < span; i++) yield return "";
    }

    private static string Line(INode node, int depth)
    {
        if (node is IText text) return Words(Blanks().Replace(text.Data, " "));
        if (node is not IElement element || element.LocalName is "script" or "style") return "";
        var inner = depth > Deepest ? element.TextContent : string.Concat(element.ChildNodes.Select(child => Line(child, depth + 1)));
        var lead = inner.Length - inner.TrimStart().Length;
        var (before, words, after) = string.IsNullOrWhiteSpace(inner) ? (inner, "", "") : (inner[..lead], inner.Trim(), inner[inner.TrimEnd().Length..]);
        string Around(string mark) => words.Length == 0 ? inner : before + mark + words + mark + after;
        return element.LocalName switch
        {
            "a" when element.GetAttribute("href") is { Length: > 0 } address && words.Length > 0 => $"{before}[{words}]({Building.Address(address)}){after}",
            "b" or "strong" => Around("**"),
            "i" or "em" => Around("*"),
            "del" or "s" => Around("~~"),
            "code" when element.TextContent is { Length: > 0 } code && !code.Contains('`', StringComparison.Ordinal) => $"`{WhiteSpace.Fold(code)}`",
            "sub" or "sup" or "kbd" => words.Length == 0 ? inner : $"<{element.LocalName}>{inner}</{element.LocalName}>",
            "br" => "<br> ",
            "img" => $"![{(element.GetAttribute("alt") ?? "").Replace("]", "\\]", StringComparison.Ordinal)}]({Building.Address(element.GetAttribute("src") ?? "")})",
            "li" => inner.Trim() + "<br> ",
            "p" or "div" => inner.Trim() + " ",
            _ => inner,
        };
    }

    /// <summary>Without a meaning for Markdown; blanks around stay.</summary>
    private static string Words(string text) => string.IsNullOrWhiteSpace(text) ? text : (text[0] == ' ' ? " " : "") + MarkdownLine.OneLine([new Inline.Words(text.Trim())]) + (text[^1] == ' ' ? " " : "");

    [GeneratedRegex(@"[ \t]*<(?<name>table|ul|ol|dl|blockquote)\b[^>]*>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Open();

    [GeneratedRegex(@"<(?<end>/)?(?<name>table|ul|ol|dl|blockquote)\b[^>]*>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Both();

    [GeneratedRegex(@"\n[ \t]*\n(?![ \t]*(?:<|\n))", RegexOptions.CultureInvariant)]
    private static partial Regex MarkdownInside();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Blanks();
}
