using System.Buffers;
using System.Globalization;
using System.Text;
using Schwerpunkt.Text.Unicode;

namespace Schwerpunkt.Text;

/// <summary>German names for URLs and anchors: lower case, ä to ae, ß to ss, everything else to hyphens.</summary>
public static class Slug
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");

    /// <summary>Makes a slug of letters a–z, digits and single hyphens; empty if the text has neither letter nor digit.</summary>
    public static string Of(string text)
    {
        if (IsSlug(text)) return text;
        var slug = new StringBuilder(text.Length + 8);
        foreach (var rune in NormalForm.Of(text).EnumerateRunes())
        {
            if (rune.IsAscii && char.IsAsciiLetterOrDigit((char)rune.Value)) slug.Append(char.ToLowerInvariant((char)rune.Value));
            else if (!rune.IsAscii && Letters(rune) is { } letters) slug.Append(letters);
            else Separate(slug);
        }

        while (slug.Length > 0 && slug[^1] == '-') slug.Length--;
        return slug.ToString();
    }

    /// <summary>Gives each text its slug, with -2, -3 … where one is taken already; a text without letters becomes <c>abschnitt</c>.</summary>
    /// <param name="texts">What to name.</param>
    /// <param name="reserved">Names that others have already.</param>
    public static IEnumerable<string> Unique(IEnumerable<string> texts, IEnumerable<string> reserved)
    {
        var taken = new HashSet<string>(reserved, StringComparer.Ordinal);
        var next = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var text in texts)
        {
            var wish = Of(text) is { Length: > 0 } slug ? slug : "abschnitt";
            var result = wish;
            // All numbers below are taken already.
            for (var n = next.GetValueOrDefault(wish, 2); !taken.Add(result); next[wish] = n) result = string.Create(CultureInfo.InvariantCulture, $"{wish}-{n++}");
            yield return result;
        }
    }

    private static bool IsSlug(ReadOnlySpan<char> text) =>
        text is [not '-', ..] and [.., not '-'] && !text.ContainsAnyExcept(Signs) && !text.Contains("--", StringComparison.Ordinal);

    private static void Separate(StringBuilder slug)
    {
        if (slug.Length > 0 && slug[^1] != '-') slug.Append('-');
    }

    /// <summary>The ASCII letters for one character beyond ASCII, "" for one that vanishes, null for a separator.</summary>
    private static string? Letters(Rune rune)
    {
        switch (Rune.ToLowerInvariant(rune).Value)
        {
            case 'ä': return "ae";
            case 'ö': return "oe";
            case 'ü': return "ue";
            case 'ß': return "ss";
            case 'æ': return "ae";
            case 'ø': return "oe";
            case 'ł': return "l";
            case 'đ': return "d";
            case var sign when Unseen.IsIgnored(sign): return "";
            case '₂': return "2";
        }

        if (Rune.GetUnicodeCategory(rune) == UnicodeCategory.NonSpacingMark) return "";
        return Rune.IsPunctuation(rune) || Rune.IsSeparator(rune) ? null : WithoutMarks(rune);
    }

    /// <summary>é to e and the like; null where no ASCII letter remains.</summary>
    private static string? WithoutMarks(Rune rune) => NormalizationTable.Instance.Ascii(rune.Value) is { Length: > 0 } letters ? letters : null;
}
