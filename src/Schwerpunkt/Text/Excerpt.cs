using System.Collections.Immutable;

namespace Schwerpunkt.Text;

/// <summary>The beginning of a text, for findings.</summary>
internal static class Excerpt
{
    private const int Length = 60;

    public static string Of(Block block) => Of(block.PlainText());

    public static string Of(ImmutableArray<Block> blocks) => Of(string.Join(' ', blocks.Select(block => block.PlainText())));

    public static string Of(string text)
    {
        var line = WhiteSpace.Fold(text).Replace('„', '‚').Replace('“', '‘');
        if (line.Length <= Length) return line;
        var end = line.LastIndexOf(' ', Length);
        return line[..(end > 0 ? end : Length)] + " …";
    }
}
