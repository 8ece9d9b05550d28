using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Schwerpunkt.German;

/// <summary>Tells German text from that of other languages: what a document says of its language is often what the program that wrote it was set to.</summary>
internal static partial class GermanText
{
    /// <summary>With fewer words nothing can be said.</summary>
    private const int FewestWords = 20;

    /// <summary>Of a hundred words of German about twenty are of these; of other languages one or two, in names and quotations.</summary>
    private const int LeastShare = 8;

    /// <summary>Words that no neighbouring language writes alike and often.</summary>
    private static readonly FrozenSet<string> Common = FrozenSet.ToFrozenSet(
        ["der", "und", "das", "dem", "ein", "eine", "einer", "einen", "nicht", "für", "auf", "mit", "von", "zu", "zur", "zum", "im", "ist", "sind", "wird", "werden", "sich", "auch", "bei", "oder", "durch", "nach", "über"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a text is in another language than German; false where it is too short to say.</summary>
    public static bool IsForeign(string text)
    {
        var (all, common) = (0, 0);
        foreach (var word in Word().EnumerateMatches(text))
        {
            all++;
            if (Common.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text.AsSpan(word.Index, word.Length))) common++;
        }

        return all >= FewestWords && common * 100 < all * LeastShare;
    }

    [GeneratedRegex(@"\p{L}+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
