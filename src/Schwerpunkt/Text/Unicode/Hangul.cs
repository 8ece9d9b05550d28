namespace Schwerpunkt.Text.Unicode;

/// <summary>Korean syllables, which Unicode composes by arithmetic (The Unicode Standard, section 3.12): a leading consonant, a vowel, perhaps a trailing consonant.</summary>
internal static class Hangul
{
    private const int Syllables = 0xAC00;
    private const int Leads = 0x1100;
    private const int LeadCount = 19;
    private const int Vowels = 0x1161;
    private const int VowelCount = 21;
    private const int Trails = 0x11A7; // stands for no trailing consonant
    private const int TrailCount = 28;

    public static bool IsSyllable(int code) => code - Syllables is >= 0 and < LeadCount * VowelCount * TrailCount;

    /// <summary>True for what may join the sign before it.</summary>
    public static bool IsPart(int code) => IsVowel(code) || IsTrail(code);

    public static int[] Decompose(int syllable)
    {
        var (start, trail) = Math.DivRem(syllable - Syllables, TrailCount);
        var (lead, vowel) = Math.DivRem(start, VowelCount);
        return trail == 0 ? [Leads + lead, Vowels + vowel] : [Leads + lead, Vowels + vowel, Trails + trail];
    }

    /// <summary>The syllable of two; null where they make none.</summary>
    public static int? Compose(int first, int second)
    {
        if (first - Leads is >= 0 and < LeadCount && IsVowel(second)) return Syllables + ((((first - Leads) * VowelCount) + second - Vowels) * TrailCount);
        return IsSyllable(first) && (first - Syllables) % TrailCount == 0 && IsTrail(second) ? first + second - Trails : null;
    }

    private static bool IsVowel(int code) => code - Vowels is >= 0 and < VowelCount;

    private static bool IsTrail(int code) => code - Trails is > 0 and < TrailCount;
}
