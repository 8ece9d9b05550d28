namespace Schwerpunkt.Text;

/// <summary>A stretch of a source: characters of a Markdown file; in an import what its account counts, lines of a dump or entries of a saved page.</summary>
/// <param name="Start">The first one.</param>
/// <param name="Length">How many there are.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>Behind the last one.</summary>
    public int End => Start + Length;

    /// <summary>From one offset to another, which is no longer in it.</summary>
    public static TextSpan Between(int start, int end) => new(start, end - start);
}
