namespace Schwerpunkt.Importing.Generators.Tags;

/// <summary>Which item of a list an indented line belongs to.</summary>
internal static class ListContext
{
    private const int MostLines = 200;

    /// <param name="text">The text.</param>
    /// <param name="place">A place in the line.</param>
    /// <param name="indent">How far the line is indented.</param>
    /// <returns>How far in the words of its item begin; 0 where it belongs to none.</returns>
    public static int ColumnAt(string text, int place, int indent)
    {
        var start = text.LastIndexOf('\n', Math.Max(0, place - 1));
        for (var count = 0; start > 0 && count < MostLines; count++)
        {
            var above = text.LastIndexOf('\n', start - 1);
            var line = text.AsSpan(above + 1, start - above - 1);
            start = above;
            var words = line.TrimStart();
            var own = line.Length - words.Length;
            if (words.IsEmpty || own >= indent) continue;
            if (ContentOf(words) is { } content) return own + content <= indent ? own + content : 0;
            if (own == 0) return 0;
            // A further line of an item, above which its sign stands.
            indent = Math.Min(indent, own + 1);
        }

        return 0;
    }

    /// <summary>How far behind its sign the text of an item begins, or of a note or a definition; null for a line that is none.</summary>
    private static int? ContentOf(ReadOnlySpan<char> words)
    {
        if (words.StartsWith("[^") && words.Contains("]:", StringComparison.Ordinal) || words.StartsWith(": ")) return 4;
        var sign = words[0] is '-' or '*' or '+' ? 1 : words.IndexOfAnyExceptInRange('0', '9') is > 0 and < 10 and var digits && words[digits] is '.' or ')' ? digits + 1 : 0;
        return sign > 0 && sign < words.Length && words[sign] == ' ' ? sign + 1 : null;
    }
}
