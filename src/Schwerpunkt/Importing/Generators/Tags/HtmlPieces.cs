using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Schwerpunkt.Importing.Generators.Tags.Dialects;
using Schwerpunkt.Importing.Markdown;
using Schwerpunkt.Text;

namespace Schwerpunkt.Importing.Generators.Tags;

/// <summary>Writes tables, lists and quotations that stand as HTML in a Markdown text.</summary>
internal static partial class HtmlPieces
{
    private const int Deepest = 20;

    /// <summary>Where words end that stood in a line of their own.</summary>
    private const char Part = '\uF8F9';

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
            made.Append(text.Text, place, tag.Index - place);
            if (TableRows.Holds(text.Text, tag.Index)) made.Append(' ').Append(Written(html, Cell)).Append(text.Text.AsSpan(end).StartsWith(" ") ? "" : " ");
            else made.Append(Containers.Around(text.Text, tag, $"\n\n{Written(Containers.Without(html, Containers.PrefixAt(text.Text, tag.Groups["name"].Index - 1)), piece => Block(piece, 0).Trim('\n'))}\n\n", isNew: true));
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

    private static string Written(string html, Func<IElement, string> write)
    {
        using var document = new HtmlParser().ParseDocument("<body>" + html + "</body>");
        if (document.Body?.FirstElementChild is not { } piece) return html;
        // Words between the tags of a table stand outside it for every parser.
        var words = WhiteSpace.Fold(string.Join(' ', document.Body.ChildNodes.Where(node => node != piece).Select(node => node.TextContent)));
        return (words.Length > 0 ? words + "\n\n" : "") + write(piece);
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
            if (child is IElement inner && depth < Deepest && (Names.Contains(inner.LocalName) || inner.LocalName is "p" or "div" or "pre" or "section" or "footer" or "header" or "figcaption"))
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
            if (WhiteSpace.Fold(Breaks().Replace(line.ToString(), " ")) is { Length: > 0 } words) made.Append(words.Replace("<br> ", "<br>\n", StringComparison.Ordinal)).Append("\n\n");
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

        // Neither belongs there, and both are said: words, and the program that made the items.
        var loose = WhiteSpace.Fold(string.Concat(list.ChildNodes.Select(node => node switch { IText text => text.Data, IComment comment => $"<!--{comment.Data}-->", _ => " " })));
        return loose.Length == 0 ? made.ToString() : $"{made.ToString().TrimEnd('\n')}{(made.Length > 0 ? "\n\n" : "")}{loose}\n";
    }

    private static string Terms(IElement list)
    {
        var made = new StringBuilder();
        foreach (var item in list.Children)
        {
            var words = WhiteSpace.Fold(Breaks().Replace(Line(item, 0), " "));
            made.Append(item.LocalName == "dd" ? ":   " + words + "\n\n" : words + "\n");
        }

        return made.ToString();
    }

    private static string Table(IElement table)
    {
        var rows = HtmlGrid.Of(table, cell => Cell(cell));
        if (rows.Count == 0) return "";
        var width = rows.Max(row => row.Count);
        var made = new StringBuilder();
        if (table.QuerySelector("caption") is { } caption) made.Append(WhiteSpace.Fold(Breaks().Replace(Line(caption, 0), " "))).Append("\n\n");
        var hasHead = table.QuerySelector("tr")?.Children.All(cell => cell.LocalName == "th") == true || table.QuerySelector("thead tr") is not null;
        if (!hasHead) rows.Insert(0, [.. Enumerable.Repeat("", width)]);
        for (var i = 0; i < rows.Count; i++)
        {
            made.Append("| ").AppendJoin(" | ", rows[i].Concat(Enumerable.Repeat("", width - rows[i].Count))).Append(" |\n");
            if (i == 0) made.Append('|').Append(string.Concat(Enumerable.Repeat("---|", width))).Append('\n');
        }

        return made.ToString();
    }

    /// <summary>The words of a cell on one line; what stood in lines of its own is parted by breaks.</summary>
    private static string Cell(IElement cell) =>
        Breaks().Replace(WhiteSpace.Fold(Line(cell, 0)).Trim(Part, ' '), "<br>").Replace("|", "\\|", StringComparison.Ordinal);

    private static string Line(INode node, int depth)
    {
        if (node is IText text) return IsMarkdown(text) ? Blanks().Replace(text.Data, " ") : Words(Blanks().Replace(text.Data, " "));
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
            "img" => $"![{Building.Label(element.GetAttribute("alt") ?? "")}]({Building.Address(element.GetAttribute("src") ?? "")}{Building.Title(element.GetAttribute("title"), element.GetAttribute("alt"))})",
            "li" => $"{Part}{(element.Closest("td, th") is null ? "" : "• ")}{inner.Trim()}{Part}",
            "p" or "div" or "ul" or "ol" or "dl" or "dt" or "dd" or "td" or "th" or "tr" or "table" or "pre" or "blockquote" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "section" or "footer" or "header" or "figcaption" when node.ParentElement is not null && depth > 0 => $"{Part}{inner.Trim()}{Part}",
            "td" or "th" => inner,
            _ => inner,
        };
    }

    /// <summary>Whether kramdown reads what stands in an element as Markdown.</summary>
    private static bool IsMarkdown(IText text) => text.ParentElement?.Closest("[markdown]")?.GetAttribute("markdown") is { } value && value != "0";

    /// <summary>Without a meaning for Markdown; blanks around stay.</summary>
    private static string Words(string text) => string.IsNullOrWhiteSpace(text) ? text : (text[0] == ' ' ? " " : "") + MarkdownLine.OneLine([new Inline.Words(text.Trim())]) + (text[^1] == ' ' ? " " : "");

    [GeneratedRegex(@"[ \t]*<(?<name>table|ul|ol|dl|blockquote)\b[^>]*>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Open();

    [GeneratedRegex(@"<(?<end>/)?(?<name>table|ul|ol|dl|blockquote)\b[^>]*>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Both();

    [GeneratedRegex(@"\n[ \t]*\n(?![ \t]*(?:<|\n))", RegexOptions.CultureInvariant)]
    private static partial Regex MarkdownInside();

    [GeneratedRegex(@"(?: *\uF8F9 *)+", RegexOptions.CultureInvariant)]
    private static partial Regex Breaks();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Blanks();
}
