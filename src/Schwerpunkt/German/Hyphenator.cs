using System.Collections.Frozen;
using System.Text;

namespace Schwerpunkt.German;

/// <summary>Knows where a long German word may be parted at the end of a line: between the words that it is made of. Where that is not certain it knows no place.</summary>
public sealed class Hyphenator
{
    /// <summary>Seen only where a line ends at it, then as a hyphen.</summary>
    public const char SoftHyphen = '\u00AD';

    /// <summary>What stands between the parts of a word that an editor writes down.</summary>
    public const char Stroke = '|';

    /// <summary>In letters; shorter words fit into any line.</summary>
    private const int ShortestWord = 12;

    /// <summary>No line begins or ends with fewer letters of a word.</summary>
    private const int ShortestPart = 3;

    /// <summary>In letters; longer pieces do not fit into a heading on a phone.</summary>
    private const int LongestPiece = 20;

    /// <summary>In letters: what follows one of the ends below; „Relationships“ has none.</summary>
    private const int ShortestNext = 5;

    /// <summary>Behind these another word begins: Finanzierungs-gesellschaft.</summary>
    private static readonly string[] LinkedEnds = ["ungs", "heits", "keits", "schafts", "ions", "täts"];

    private readonly FrozenDictionary<string, int[]> own;

    private Hyphenator(FrozenDictionary<string, int[]> own) => this.own = own;

    /// <summary>Knows the words of the table alone.</summary>
    public static Hyphenator Default { get; } = Of([]);

    /// <summary>Knows the table, and words of an editor's own, which go before it.</summary>
    /// <param name="words">Each with a stroke where it may be parted: „Wohnraum|zweckentfremdungs|verbot“.</param>
    public static Hyphenator Of(IEnumerable<string> words) => new(words.DistinctBy(Key, StringComparer.Ordinal).ToFrozenDictionary(Key, CompoundParts.Places, StringComparer.Ordinal));

    /// <summary>Whether a text is such a word.</summary>
    public static bool IsWritten(string word) =>
        word.Split(Stroke) is { Length: > 1 } parts && parts.All(part => part.Length >= ShortestPart && part.All(char.IsLetter));

    /// <summary>The text without soft hyphens.</summary>
    public static string Without(string text) => text.Contains(SoftHyphen, StringComparison.Ordinal) ? text.Replace("\u00AD", "", StringComparison.Ordinal) : text;

    /// <summary>The text with soft hyphens in its long words; the same one where there is none to set. A word that has some already keeps them.</summary>
    public string Set(string text)
    {
        StringBuilder? set = null;
        var done = 0;
        for (var start = NextLong(text, 0, out var end); start >= 0; start = NextLong(text, end, out end))
        {
            foreach (var place in Places(text[start..end]))
            {
                (set ??= new StringBuilder(text.Length + 8)).Append(text, done, start + place - done).Append(SoftHyphen);
                done = start + place;
            }
        }

        return set is null ? text : set.Append(text, done, text.Length - done).ToString();
    }

    /// <summary>The words of a text with a piece too long for a narrow line.</summary>
    public IEnumerable<string> Unparted(string text)
    {
        for (var start = NextLong(text, 0, out var end); start >= 0; start = NextLong(text, end, out end))
        {
            var word = text[start..end];
            if (word.Length > LongestPiece && Places(word).Prepend(0).Zip(Places(word).Append(word.Length), (from, to) => to - from).Max() > LongestPiece) yield return word;
        }
    }

    private static string Key(string word) => CompoundParts.Joined(word).ToLowerInvariant();

    /// <summary>The next long word without soft hyphens; -1 where there is none. What stands in small letters behind a sign of addresses is no word.</summary>
    private static int NextLong(string text, int from, out int end)
    {
        for (var start = from; start <= text.Length - ShortestWord; start = end + 1)
        {
            end = start;
            while (end < text.Length && char.IsLetter(text[end])) end++;
            if (end - start < ShortestWord) continue;
            if (!IsInAddress(text, start, end) && !text.AsSpan(start + 1, end - start - 1).ContainsAnyInRange('A', 'Z')) return start;
        }

        end = text.Length;
        return -1;
    }

    private static bool IsInAddress(string text, int start, int end) =>
        start > 0 && text[start - 1] is '.' or '@' or '/' or '_' or SoftHyphen || end < text.Length - 1 && (text[end] is '@' or '/' or '_' or SoftHyphen || text[end] == '.' && char.IsLetter(text[end + 1]));

    /// <summary>Where a word may be parted, from left to right.</summary>
    private List<int> Places(string word)
    {
        var small = word.ToLowerInvariant();
        var places = new List<int>();
        if (own.Count > 0 && Compound.Stems(small).Select(length => own.GetValueOrDefault(small[..length])).FirstOrDefault(told => told is not null) is { } told) places.AddRange(told);
        else
        {
            var start = 0;
            for (var end = NextLink(small, start); end > 0; end = NextLink(small, start))
            {
                Compound.Part(small.AsSpan(start, end - start), false, start, places);
                places.Add(end);
                start = end;
            }

            Compound.Part(small.AsSpan(start), true, start, places);
        }

        places.RemoveAll(place => place < ShortestPart || place > word.Length - ShortestPart);
        return places;
    }

    /// <summary>Where a word ends that another must follow; 0 where there is none.</summary>
    private static int NextLink(string word, int from)
    {
        for (var i = from + ShortestPart; i <= word.Length - ShortestNext; i++)
        {
            foreach (var link in LinkedEnds)
            {
                if (word.AsSpan(from, i - from).EndsWith(link) && i - from - link.Length >= ShortestPart && !Compound.IsVowel(word[i]) && Compound.HasVowel(word.AsSpan(i))) return i;
            }
        }

        return 0;
    }
}
