using System.Buffers;

namespace Schwerpunkt.German;

/// <summary>Takes a compound apart into words of the table, from its end: the last word says what it is.</summary>
internal static class Compound
{
    /// <summary>A part that ends a word is known for what it is, whatever stands before it, from this length on.</summary>
    private const int TellingPart = 7;

    /// <summary>The fewest letters before such a part.</summary>
    private const int ShortestHead = 4;

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouäöüy");

    private const int NoWay = int.MaxValue / 2;

    /// <summary>What joins two words: Verkehr-s-sicherheit, Straße-n-bau. The search leaves off the same.</summary>
    private static readonly string[] Links = ["", "s", "n", "en", "es"];

    /// <summary>What a word may end with in other cases and numbers.</summary>
    private static readonly string[] Endings = ["", "s", "n", "e", "en", "es", "er", "ern"];

    /// <summary>The word without what other cases and numbers add to it, in every way.</summary>
    public static IEnumerable<int> Stems(string word) => Endings.Where(ending => word.EndsWith(ending, StringComparison.Ordinal)).Select(ending => word.Length - ending.Length);

    /// <summary>Adds where one word of a compound ends and the next begins.</summary>
    /// <param name="word">In small letters.</param>
    /// <param name="isWhole">False where another word follows.</param>
    /// <param name="offset">Where it begins in the word it is part of.</param>
    /// <param name="places">Takes them.</param>
    public static void Part(ReadOnlySpan<char> word, bool isWhole, int offset, List<int> places)
    {
        if (word.Length > 200) return;
        // From each letter on: how many words of the table the rest is, and the first of them.
        Span<(int Words, int Length, int Next)> ways = stackalloc (int, int, int)[word.Length];
        for (var i = word.Length - 1; i >= 0; i--) ways[i] = Best(word, i, isWhole, ways);
        var start = 0;
        if (ways[0].Words >= NoWay) start = Tail(word, ways);
        if (start > 0) places.Add(offset + start);
        while (start >= 0 && start < word.Length)
        {
            var (_, length, next) = ways[start];
            foreach (var inner in CompoundParts.All[word.Slice(start, length)]) places.Add(offset + start + inner);
            if (next < word.Length) places.Add(offset + next);
            start = next;
        }
    }

    private static (int Words, int Length, int Next) Best(ReadOnlySpan<char> word, int start, bool isWhole, ReadOnlySpan<(int Words, int Length, int Next)> ways)
    {
        var best = (Words: NoWay, Length: 0, Next: word.Length);
        for (var length = Math.Min(CompoundParts.Longest, word.Length - start); length > 1; length--)
        {
            if (!CompoundParts.All.ContainsKey(word.Slice(start, length))) continue;
            var rest = word[(start + length)..];
            if (IsOneOf(rest, isWhole ? Endings : Links)) return (1, length, word.Length);
            foreach (var link in Links)
            {
                if (!rest.StartsWith(link) || link.Length >= rest.Length) continue;
                var next = start + length + link.Length;
                if (ways[next].Words + 1 < best.Words) best = (ways[next].Words + 1, length, next);
            }
        }

        return best;
    }

    /// <summary>Where the longest known end begins behind letters that are no word of the table; -1 where there is none that tells for sure: be-gleitung ends with „leitung“.</summary>
    private static int Tail(ReadOnlySpan<char> word, ReadOnlySpan<(int Words, int Length, int Next)> ways)
    {
        for (var i = ShortestHead; i < word.Length; i++)
        {
            if (ways[i].Words < NoWay && ways[i].Length >= TellingPart && word[i] is not ('l' or 'r' or 'h') && !IsVowel(word[i]) && word[i - 1] != 'c' && HasVowel(word[..i])) return i;
        }

        return -1;
    }

    private static bool IsOneOf(ReadOnlySpan<char> text, string[] list)
    {
        foreach (var entry in list)
        {
            if (text.SequenceEqual(entry)) return true;
        }

        return false;
    }

    /// <summary>Whether letters can be spoken.</summary>
    public static bool HasVowel(ReadOnlySpan<char> text) => text.ContainsAny(Vowels);

    /// <summary>Without y, which begins words like a consonant.</summary>
    public static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'ä' or 'ö' or 'ü';
}
