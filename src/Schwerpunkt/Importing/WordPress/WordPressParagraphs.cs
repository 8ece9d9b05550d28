using System.Text;
using System.Text.RegularExpressions;

namespace Schwerpunkt.Importing.WordPress;

/// <summary>Does what WordPress does with a content without blocks (wpautop): an empty line parts two paragraphs, a line break is one. No line is added or taken away.</summary>
internal static partial class WordPressParagraphs
{
    /// <summary>The elements beside which a line break means nothing, as WordPress lists them.</summary>
    private static readonly HashSet<string> Blocks = new(
    [
        "table", "thead", "tfoot", "caption", "col", "colgroup", "tbody", "tr", "td", "th", "div", "dl", "dd", "dt", "ul", "ol", "li", "pre", "form", "map", "area", "blockquote", "address", "style", "script", "p",
        "h1", "h2", "h3", "h4", "h5", "h6", "hr", "fieldset", "legend", "section", "article", "aside", "hgroup", "header", "footer", "nav", "figure", "figcaption", "details", "menu", "summary", "iframe", "video", "audio",
    ], StringComparer.Ordinal);

    public static string Mark(string html)
    {
        var pieces = WordPressMarkup.Pieces(html).ToList();
        var marked = new StringBuilder(html.Length + 64);
        for (var i = 0; i < pieces.Count; i++)
        {
            if (!pieces[i].IsText || pieces[i].IsKept) marked.Append(pieces[i].Text);
            else marked.Append(Breaks(pieces[i].Text, Neighbour(pieces, i, -1), Neighbour(pieces, i, 1)));
        }

        return marked.ToString();
    }

    /// <summary>The text with its breaks; those that a block or another break beside it makes already are left.</summary>
    private static string Breaks(string text, MarkupPiece? before, MarkupPiece? behind)
    {
        var (start, end) = (0, text.Length);
        if (IsEdge(before)) start = LengthOf(text.TakeWhile(char.IsWhiteSpace));
        if (IsEdge(behind)) end -= LengthOf(text.Reverse().TakeWhile(char.IsWhiteSpace));
        if (start >= end) return text;
        var inner = text[start..end];
        // A break in the text and the line break behind it are one.
        if (before is { Name: "br" } && LineEnd().Match(inner) is { Success: true, Index: 0 } line) (start, inner) = (start + line.Length, inner[line.Length..]);
        return string.Concat(text[..start], Alone().Replace(inner, "$1<a href=\"$2\">$2</a>").Replace("\n", "<br>\n", StringComparison.Ordinal), text[end..]);
    }

    private static int LengthOf(IEnumerable<char> signs) => signs.Count();

    private static bool IsEdge(MarkupPiece? piece) => piece is null || Blocks.Contains(piece.Name);

    /// <summary>The next tag or text, past comments: nobody sees them.</summary>
    private static MarkupPiece? Neighbour(List<MarkupPiece> pieces, int at, int step)
    {
        for (var i = at + step; i >= 0 && i < pieces.Count; i += step)
        {
            if (!pieces[i].IsComment) return pieces[i];
        }

        return null;
    }

    [GeneratedRegex(@"^[ \t]*\n", RegexOptions.CultureInvariant)]
    private static partial Regex LineEnd();

    /// <summary>An address alone on its line, which WordPress replaces by what is there.</summary>
    [GeneratedRegex(@"(?m)^([ \t]*)(https?://[^\s<>""\[\]]+)(?=[ \t]*$)", RegexOptions.CultureInvariant)]
    private static partial Regex Alone();
}
