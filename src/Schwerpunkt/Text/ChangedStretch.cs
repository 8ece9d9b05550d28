namespace Schwerpunkt.Text;

/// <summary>What two states of a text have differently, as one stretch.</summary>
public static class ChangedStretch
{
    /// <summary>The characters of a text between the first and the last that another text has differently; none where it has them all.</summary>
    public static TextSpan Of(string text, string other)
    {
        var start = text.AsSpan().CommonPrefixLength(other);
        var most = Math.Min(text.Length, other.Length) - start;
        var same = 0;
        while (same < most && text[^(same + 1)] == other[^(same + 1)]) same++;
        return TextSpan.Between(start, text.Length - same);
    }
}
