namespace Schwerpunkt.Checks;

/// <summary>Finds women and men named side by side by two words that begin alike: „Bürgerinnen und Bürger“, „Ärzte sowie Ärztinnen“.</summary>
internal static class GenderPairs
{
    private const string Ending = "innen";

    /// <summary>Two words of one person begin with at least so many letters alike.</summary>
    private const int Stem = 3;

    /// <summary>The pairs of a text as they stand there, in order.</summary>
    public static IEnumerable<string> Of(string text)
    {
        var free = 0;
        for (var i = text.IndexOf(Ending, StringComparison.Ordinal); i >= 0; i = text.IndexOf(Ending, i + 1, StringComparison.Ordinal))
        {
            if (i < free || Around(text, free, i + Ending.Length) is not { } pair) continue;
            yield return text[pair];
            free = pair.End.Value;
        }
    }

    /// <summary>The pair that one word ending in -innen makes with the word before or behind it; null where it makes none.</summary>
    private static Range? Around(string text, int from, int end)
    {
        if (end < text.Length && char.IsLetter(text[end])) return null;
        var start = StartOfWord(text, end, from);
        if (!char.IsUpper(text[start])) return null;
        var word = text.AsSpan(start..end);
        if (WordBehind(text, end) is { } behind && BeginAlike(word[..^Ending.Length], text.AsSpan(behind))) return start..behind.End.Value;
        return WordBefore(text, start, from) is { } before && BeginAlike(text.AsSpan(before), word[..^Ending.Length]) ? before.Start.Value..end : null;
    }

    /// <summary>The word behind „und“, „oder“, „sowie“, „bzw.“ at a place.</summary>
    private static Range? WordBehind(string text, int from)
    {
        var joint = SkipSpace(text, from);
        var end = joint;
        while (end < text.Length && !char.IsWhiteSpace(text[end])) end++;
        var start = SkipSpace(text, end);
        if (joint == from || start == end || !IsJoint(text.AsSpan(joint, end - joint))) return null;
        var stop = start;
        while (stop < text.Length && char.IsLetter(text[stop])) stop++;
        return start..stop;
    }

    /// <summary>The word before „und“, „oder“, „sowie“, „bzw.“ at a place.</summary>
    private static Range? WordBefore(string text, int to, int from)
    {
        var end = TrimSpace(text, to, from);
        var joint = end;
        while (joint > from && !char.IsWhiteSpace(text[joint - 1])) joint--;
        var stop = TrimSpace(text, joint, from);
        if (end == to || stop == joint || !IsJoint(text.AsSpan(joint, end - joint))) return null;
        var start = StartOfWord(text, stop, from);
        return start..stop;
    }

    private static bool BeginAlike(ReadOnlySpan<char> one, ReadOnlySpan<char> two) =>
        one.CommonPrefixLength(two) >= Stem && char.IsUpper(one[0]);

    private static bool IsJoint(ReadOnlySpan<char> word) => word is "und" or "oder" or "sowie" or "bzw.";

    private static int StartOfWord(string text, int end, int from)
    {
        var start = end;
        while (start > from && char.IsLetter(text[start - 1])) start--;
        return start;
    }

    private static int SkipSpace(string text, int from)
    {
        while (from < text.Length && char.IsWhiteSpace(text[from])) from++;
        return from;
    }

    private static int TrimSpace(string text, int to, int from)
    {
        while (to > from && char.IsWhiteSpace(text[to - 1])) to--;
        return to;
    }
}
