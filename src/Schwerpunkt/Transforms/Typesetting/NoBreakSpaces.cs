using System.Collections.Frozen;
using Schwerpunkt.German;

namespace Schwerpunkt.Transforms.Typesetting;

/// <summary>Binds what belongs together with a no-break space: „z. B.“, „§ 9“, „Satz 1“, „DIN 5008“, „20 %“, „2019 / 2020“, „5 Mio. Euro“ (DIN 5008).</summary>
internal static class NoBreakSpaces
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> AfterNumber = Lookup(
        "%", "‰", "€", "Euro", "EUR", "Cent", "°", "°C", "Tsd", "Mio", "Mrd", "Million", "Millionen", "Milliarde", "Milliarden", "Prozent", "Uhr",
        "kB", "KB", "MB", "GB", "mm", "cm", "m", "km", "m²", "km²", "m³", "ha", "kg", "t", "kW", "MW", "GW", "kWh", "MWh", "GWh", "v", "f", "ff");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> MonthNames = Lookup([.. Months.Names]);

    public static void Set(GlyphBuffer glyphs)
    {
        for (var i = Next(glyphs.Signs, 0); i > 0; i = Next(glyphs.Signs, i))
        {
            if (!glyphs.IsFixed(i)) glyphs.Set(i, '\u00A0', "geschütztes Leerzeichen");
        }
    }

    /// <summary>A quick look at a line's text: where it is false, nothing in the line is to be bound.</summary>
    public static bool MayApply(ReadOnlySpan<char> text) => Next(text, 0) > 0;

    /// <summary>The next space behind a place that binds two words; -1 where there is none.</summary>
    private static int Next(ReadOnlySpan<char> text, int from)
    {
        for (var i = NextSpace(text, from + 1); i < text.Length - 1; i = NextSpace(text, i + 1))
        {
            if (MayBind(text[i - 1], text[i + 1]) && Binds(WordBefore(text, i), WordAfter(text, i))) return i;
        }

        return -1;
    }

    private static int NextSpace(ReadOnlySpan<char> text, int from) =>
        from < text.Length && text[from..].IndexOfAny(' ', '\n') is var found and >= 0 ? from + found : text.Length;

    /// <summary>A look at the two neighbours rules out nearly every space.</summary>
    private static bool MayBind(char before, char after) => char.IsAsciiDigit(before) || before is '.' or '§' or '/' || after is '–' or '/' || char.IsAsciiDigit(after) && before is 'z' or 'l' or 'r' or 'n' or 'N' or 'O' or 'C' or 'I';

    /// <summary>Whether no line may end between two words, each with the punctuation around it.</summary>
    private static bool Binds(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        if (before.IsEmpty || after.IsEmpty) return false;
        if (after is "–" or "/") return true;
        var left = before.TrimStart("([{„‚");
        var right = after.TrimEnd(".,;:!?)]}“‘…");
        if (left.IsEmpty || right.IsEmpty) return false;
        return IsInitial(left) && right.Length == 1 && IsInitial(after[..Math.Min(2, after.Length)])
            || char.IsAsciiDigit(right[0]) && (left is "/" || Abbreviations.BeforeNumber.Contains(left))
            || char.IsAsciiDigit(left[^1]) && AfterNumber.Contains(right)
            || IsInitial(left) && right is "Chr" or "Zt" or "Hd"
            || IsDay(left) && MonthNames.Contains(right)
            || left is "Tsd." or "Mio." or "Mrd." && right is "Euro" or "EUR" or "€"
            || Abbreviations.Titles.Contains(left) && char.IsUpper(right[0])
            || IsGroup(left) && IsGroup(right) && right.Length == 3;
    }

    /// <summary>One letter with its full stop: the parts of „i. d. R.“.</summary>
    private static bool IsInitial(ReadOnlySpan<char> word) => word is [var letter, '.'] && char.IsLetter(letter);

    private static bool IsDay(ReadOnlySpan<char> word) =>
        word is [.. { Length: 1 or 2 } number, '.'] && !number.ContainsAnyExceptInRange('0', '9');

    /// <summary>Up to three digits: a part of „100 000“.</summary>
    private static bool IsGroup(ReadOnlySpan<char> word) => word.Length is > 0 and <= 3 && !word.ContainsAnyExceptInRange('0', '9');

    private static ReadOnlySpan<char> WordBefore(ReadOnlySpan<char> text, int space)
    {
        var start = space;
        while (start > 0 && !char.IsWhiteSpace(text[start - 1])) start--;
        return text[start..space];
    }

    private static ReadOnlySpan<char> WordAfter(ReadOnlySpan<char> text, int space)
    {
        var end = space + 1;
        while (end < text.Length && !char.IsWhiteSpace(text[end])) end++;
        return text[(space + 1)..end];
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup(params string[] words) =>
        words.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
