using Schwerpunkt.German;

namespace Schwerpunkt.Themes.Mil;

/// <summary>How a title fits into its column.</summary>
internal static class Title
{
    /// <summary>In letters: what fits beside a picture on a tablet.</summary>
    private const int LongestWord = 17;

    /// <summary>Whether a word of it may have to be parted where others need not be.</summary>
    public static bool IsLong(string heading) => heading.Split(' ', '-').Any(word => Hyphenator.Without(word).Length > LongestWord);
}
