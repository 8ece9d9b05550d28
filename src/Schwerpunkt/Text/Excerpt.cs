using System.Collections.Immutable;

namespace Schwerpunkt.Text;

/// <summary>The beginning of a text, for findings.</summary>
public static class Excerpt
{
    private const int Length = 60;

    internal static string Of(Block block) => Of(block.PlainText());

    internal static string Of(ImmutableArray<Block> blocks) => Of(string.Join(' ', blocks.Select(block => block.PlainText())));

    /// <summary>The first sixty characters, to the end of a word; on one line, other quotation marks inside.</summary>
    public static string Of(string text)
    {
        var line = WhiteSpace.Fold(text).Replace('„', '‚').Replace('“', '‘');
        if (line.Length <= Length) return line;
        var end = line.LastIndexOf(' ', Length);
        return line[..(end > 0 ? end : Length)] + " …";
    }
}
