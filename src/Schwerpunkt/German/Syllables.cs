namespace Schwerpunkt.German;

/// <summary>Counts the syllables of German words by their vowels; right for what German spells by rule, near for the rest.</summary>
internal static class Syllables
{
    /// <summary>At least 1.</summary>
    public static int Count(ReadOnlySpan<char> word)
    {
        Span<char> small = word.Length <= 64 ? stackalloc char[word.Length] : new char[word.Length];
        for (var i = 0; i < word.Length; i++) small[i] = (char)(word[i] | 0x20); // the small letter, where it is one of those below
        var count = 0;
        for (var i = 0; i < small.Length; i++)
        {
            if (!IsVowel(small, i)) continue;
            count++;
            if (i + 1 < small.Length && IsOneSound(small[i], small[i + 1]) && !IsParted(small, i)) i++;
        }

        return Math.Max(1, count);
    }

    /// <summary>Two letters that are one sound.</summary>
    private static bool IsOneSound(char first, char second) => first switch
    {
        'a' => second is 'a' or 'i' or 'u' or 'y',
        'e' => second is 'e' or 'i' or 'u' or 'y',
        'o' => second is 'o' or 'u' or 'y',
        'ä' => second == 'u',
        'i' => second == 'e',
        _ => false,
    };

    private static bool IsVowel(ReadOnlySpan<char> word, int i) => word[i] switch
    {
        'a' or 'e' or 'i' or 'o' or 'ä' or 'ö' or 'ü' or 'é' => true,
        'u' => i == 0 || word[i - 1] != 'q',
        'y' => i + 1 == word.Length || !IsPlainVowel(word[i + 1]) || (i > 0 && !IsPlainVowel(word[i - 1])),
        _ => false,
    };

    private static bool IsPlainVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'ä' or 'ö' or 'ü';

    /// <summary>Where two letters that look like one sound belong to two syllables: be-urteilt, ge-ehrt, Muse-um, spezi-ell, Ko-operation.</summary>
    private static bool IsParted(ReadOnlySpan<char> word, int i)
    {
        var rest = word[(i + 1)..];
        if (i == 1 && word[0] is 'b' or 'g' && word[1] == 'e')
            return rest.StartsWith("ur") || rest.StartsWith("un") || rest.StartsWith("e") || rest.StartsWith("inh") || rest.StartsWith("irr");
        return word[i] switch
        {
            'e' or 'ä' when rest[0] == 'u' => rest is "um" or "us" or "ums",
            'i' => rest.StartsWith("ell") || (rest.StartsWith("ent") && i > 1 && word[i - 1] is 't' or 'z'),
            'o' => i > 0 && word[i - 1] == 'k' && (rest.StartsWith("ord") || rest.StartsWith("ope")),
            _ => false,
        };
    }
}
