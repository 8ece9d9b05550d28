using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace Schwerpunkt.Reading.Markdown;

/// <summary>Tells whether <c>{…}</c> stands where it belongs to something that can carry it; Markdig gives it to whatever is there, and it is lost.</summary>
internal static class BraceTarget
{
    /// <param name="processor">What was read before the braces.</param>
    /// <param name="slice">The paragraph from the opening brace on.</param>
    public static bool IsThere(InlineProcessor processor, StringSlice slice)
    {
        var text = slice.AsSpan();
        var end = text.IndexOf('}');
        if (end < 0) return false;
        var rest = text[(end + 1)..];
        return processor.Inline switch
        {
            null or LinkInline => true,
            EmphasisDelimiterInline delimiter => Closes(delimiter),
            LineBreakInline => rest.IsWhiteSpace(),
            LiteralInline literal => EndsLine(rest) && !(IsInColons(literal) && !char.IsWhiteSpace(slice.PeekCharExtra(-1))),
            _ => false,
        };
    }

    private static bool EndsLine(ReadOnlySpan<char> rest) => (rest.IndexOf('\n') is >= 0 and var line ? rest[..line] : rest).IsWhiteSpace();

    /// <summary>Whether marks end what marks before them began; two of four colons are a pair, the third waits for another.</summary>
    private static bool Closes(EmphasisDelimiterInline delimiter)
    {
        if ((delimiter.Type & DelimiterType.Close) == 0) return false;
        var same = 0;
        for (var outer = delimiter.Parent; outer is not null; outer = outer.Parent)
        {
            if (outer is EmphasisDelimiterInline open && open.DelimiterChar == delimiter.DelimiterChar) same++;
        }

        return delimiter.DelimiterChar == ':' ? same % 2 == 1 : same > 0;
    }

    /// <summary>Whether two colons before it are still waiting for their pair.</summary>
    private static bool IsInColons(LiteralInline literal)
    {
        var open = 0;
        for (var outer = literal.Parent; outer is not null; outer = outer.Parent)
        {
            if (outer is EmphasisDelimiterInline { DelimiterChar: ':' }) open++;
        }

        return open % 2 == 1;
    }
}
