using System.Collections.Immutable;

namespace Schwerpunkt.Editing.Blocks;

/// <summary>What parts a block from its neighbour.</summary>
internal enum Between
{
    /// <summary>The end of the line.</summary>
    Line,

    /// <summary>A blank line.</summary>
    Blank,

    /// <summary>An empty comment between blank lines: it keeps two lists apart, and code from becoming a part of a list.</summary>
    Comment,
}

/// <summary>What can stand above and below a block that comes, the likeliest first.</summary>
internal static class Seams
{
    public const string Comment = "<!-- -->";

    public static ImmutableArray<(Between Above, Between Below)> Of(Between above, Between below) =>
    [
        .. new[] { (above, below), (Between.Blank, below), (above, Between.Blank), (Between.Blank, Between.Blank), (Between.Comment, Between.Blank), (Between.Blank, Between.Comment), (Between.Comment, Between.Comment) }.Distinct(),
    ];

    /// <summary>What is put behind the last line of a block, before the lines below it.</summary>
    /// <param name="between">What is to stand there.</param>
    /// <param name="margin">Of the block.</param>
    /// <param name="hasText">Whether text follows in the next line.</param>
    public static string Below(this Between between, string margin, bool hasText)
    {
        var blank = "\n" + margin.TrimEnd(' ', '\t');
        return between switch
        {
            Between.Line => "",
            Between.Blank => hasText ? blank : "",
            _ => blank + "\n" + margin + Comment + (hasText ? blank : ""),
        };
    }

    /// <summary>What is put before the first line of a block, below the lines above it.</summary>
    /// <param name="between">What is to stand there.</param>
    /// <param name="margin">Of the block.</param>
    /// <param name="hasText">Whether text stands in the line above.</param>
    public static string Above(this Between between, string margin, bool hasText)
    {
        var blank = margin.TrimEnd(' ', '\t') + "\n";
        return between switch
        {
            Between.Line => "",
            Between.Blank => hasText ? blank : "",
            _ => (hasText ? blank : "") + margin + Comment + "\n" + blank,
        };
    }

    /// <summary>What leads from one line to the next.</summary>
    /// <param name="between">What is to stand between them.</param>
    /// <param name="margin">Of both lines.</param>
    public static string Text(this Between between, string margin)
    {
        var blank = "\n" + margin.TrimEnd(' ', '\t') + "\n";
        return between switch
        {
            Between.Line => "\n",
            Between.Blank => blank,
            _ => blank + margin + Comment + blank,
        };
    }
}
