namespace Schwerpunkt.Reading;

/// <summary>Finds what Git leaves in a file where two versions could not be joined.</summary>
internal static class MergeMarks
{
    private const string Ours = "<<<<<<< ", Between = "=======", Theirs = ">>>>>>> ";

    /// <summary>Where the first mark stands; null where all three are not there, or only inside code.</summary>
    /// <param name="text">With LF at the end of every line.</param>
    public static int? Find(string text)
    {
        if (!text.Contains(Ours, StringComparison.Ordinal) || !text.Contains(Theirs, StringComparison.Ordinal)) return null;
        var (open, isParted, inCode) = ((int?)null, false, false);
        for (var start = 0; start < text.Length;)
        {
            var length = text.AsSpan(start).IndexOf('\n');
            var line = length < 0 ? text.AsSpan(start) : text.AsSpan(start, length);
            if (open is null && IsFence(line)) inCode = !inCode;
            else if (!inCode && open is null && line.StartsWith(Ours)) open = start;
            else if (open is not null && line.SequenceEqual(Between)) isParted = true;
            else if (isParted && line.StartsWith(Theirs)) return open;
            if (length < 0) break;
            start += length + 1;
        }

        return null;
    }

    private static bool IsFence(ReadOnlySpan<char> line) => line.TrimStart(' ') is ['`', '`', '`', ..] or ['~', '~', '~', ..];
}
