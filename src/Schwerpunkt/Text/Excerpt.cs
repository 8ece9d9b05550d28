using System.Collections.Immutable;
using System.Text;

namespace Schwerpunkt.Text;

/// <summary>The beginning of a text, for findings.</summary>
internal static class Excerpt
{
    private const int Length = 60;

    public static string Of(Block block) => Of(block.PlainText());

    public static string Of(ImmutableArray<Block> blocks) => Of(string.Join(' ', blocks.Select(block => block.PlainText())));

    public static string Of(string text)
    {
        var line = Beginning(text).Replace('„', '‚').Replace('“', '‘');
        if (line.Length <= Length) return line;
        var end = line.LastIndexOf(' ', Length);
        return line[..(end > 0 ? end : Length)] + " …";
    }

    /// <summary>A little more than the length of an excerpt, with one space for each run of white space.</summary>
    private static string Beginning(string text)
    {
        var line = new StringBuilder(Length + 2);
        foreach (var sign in text)
        {
            if (!char.IsWhiteSpace(sign)) line.Append(sign);
            else if (line.Length > 0 && line[^1] != ' ') line.Append(' ');
            if (line.Length > Length + 1) break;
        }

        return line.ToString().TrimEnd();
    }
}
