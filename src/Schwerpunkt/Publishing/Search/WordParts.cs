using System.Buffers;
using System.Collections.Frozen;

namespace Schwerpunkt.Publishing.Search;

/// <summary>Where the words of a site are joined of others of its words. The script in the browser knows the same rules (suchwoerter.js), but not all words.</summary>
internal sealed class WordParts
{
    private const int Shortest = 3;

    /// <summary>Each part of a part is so long.</summary>
    private const int ShortestInside = 4;

    /// <summary>So long is a word that is seen at the end of another whatever stands before it.</summary>
    private const int TellingEnd = 5;

    private static readonly string[] Joints = ["", "s", "n", "en", "es", "er", "e"];

    private static readonly string[] Endings = ["innen", "ern", "em", "en", "er", "es", "e", "s", "n", "t"];

    private static readonly string[] Suffixes = ["schaft", "keit", "heit", "lich", "isch", "ung", "ig"];

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Verbal =
        FrozenSet.Create(StringComparer.Ordinal, "be", "ge", "ver", "ent", "er", "zer", "miss", "emp").GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> FirstParts =
        "nah fern neu alt gross klein hoch tief haupt mit vor nach zwischen gegen ober unter uber innen aussen rad fuss elektro auto bio oko mikro tele video online".Split(' ')
            .ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> stems = new HashSet<string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> roots = new HashSet<string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <param name="words">All words of the site, loosened.</param>
    public WordParts(IEnumerable<string> words)
    {
        foreach (var word in words)
        {
            if (word.Length < Shortest) continue;
            var stem = Stem(word);
            stems.Add(stem);
            roots.Add(Root(stem));
        }
    }

    /// <summary>Umlauts gone, as in the script: Städte and Stadt begin alike.</summary>
    public static string Loosen(string word)
    {
        var loose = word.Replace("ae", "a", StringComparison.Ordinal).Replace("oe", "o", StringComparison.Ordinal);
        for (var at = loose.IndexOf("ue", StringComparison.Ordinal); at >= 0; at = loose.IndexOf("ue", at + 1, StringComparison.Ordinal))
        {
            if (at == 0 || loose[at - 1] is not ('a' or 'e' or 'q')) loose = loose.Remove(at + 1, 1);
        }

        return loose;
    }

    /// <summary>Without the endings of cases, plurals and verbs, as in the script.</summary>
    public static ReadOnlySpan<char> Stem(ReadOnlySpan<char> word)
    {
        foreach (var ending in Endings)
        {
            if (word.Length < Shortest + ending.Length || !word.EndsWith(ending) || !MayEnd(word[^(ending.Length + 1)], ending)) continue;
            word = word[..^ending.Length];
            break;
        }

        return word.EndsWith("ss") ? word[..^1] : word;
    }

    /// <summary>Where one word of a compound may end and the next begin: where the search looks for the rest, and whether what stands before it is words for sure.</summary>
    /// <param name="word">Loosened.</param>
    public IEnumerable<(int At, bool IsJoint)> Of(string word)
    {
        var known = new bool[word.Length];
        for (var at = Shortest; at <= word.Length - Shortest; at++) known[at] = IsKnown(word.AsSpan(at));
        for (var at = Shortest; at <= word.Length - Shortest; at++)
        {
            if (!known[at] && !IsTwo(word, at, known)) continue;
            var first = word.AsSpan(0, at);
            if (IsFirst(first)) yield return (at, true);
            else if (known[at] && word.Length - at >= TellingEnd && first.ContainsAny(Vowels) && !Verbal.Contains(first)) yield return (at, false);
        }
    }

    /// <summary>Some endings follow certain letters only.</summary>
    private static bool MayEnd(char before, string ending) => ending switch
    {
        "s" => "bdfghklmnrtao".Contains(before, StringComparison.Ordinal),
        "n" => before is 'e' or 'l' or 'r',
        "t" => before is 'r' or 'l',
        _ => true,
    };

    /// <summary>What a family of words shares: Förderung, förderfähig.</summary>
    private static ReadOnlySpan<char> Root(ReadOnlySpan<char> stem)
    {
        foreach (var suffix in Suffixes)
        {
            if (stem.Length >= 4 + suffix.Length && stem.EndsWith(suffix)) return stem[..^suffix.Length];
        }

        return stem;
    }

    private bool IsKnown(ReadOnlySpan<char> word)
    {
        var stem = Stem(word);
        return stems.Contains(stem) || Root(stem) is { Length: >= TellingEnd } root && roots.Contains(root);
    }

    /// <summary>Whether the rest of a word is two of the site's words.</summary>
    private bool IsTwo(string word, int start, bool[] known)
    {
        for (var at = start + ShortestInside; at <= word.Length - ShortestInside; at++)
        {
            if (known[at] && IsPart(word.AsSpan(start, at - start))) return true;
        }

        return false;
    }

    /// <summary>Whether the beginning of a word is one or two of the site's.</summary>
    private bool IsFirst(ReadOnlySpan<char> part)
    {
        if (IsPart(part)) return true;
        for (var at = ShortestInside; at <= part.Length - ShortestInside; at++)
        {
            if (IsPart(part[at..]) && IsPart(part[..at])) return true;
        }

        return false;
    }

    private bool IsPart(ReadOnlySpan<char> part)
    {
        if (part.Length < Shortest || Verbal.Contains(part)) return false;
        if (FirstParts.Contains(part)) return true;
        foreach (var joint in Joints)
        {
            if (part.Length - joint.Length >= Shortest && part.EndsWith(joint) && stems.Contains(Stem(part[..^joint.Length]))) return true;
        }

        return false;
    }
}
