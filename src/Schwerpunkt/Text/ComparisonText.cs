using System.Buffers;
using Schwerpunkt.Text.Unicode;

namespace Schwerpunkt.Text;

/// <summary>The form in which two texts are compared: what a typist, a browser or an export changes without meaning is gone.</summary>
internal static class ComparisonText
{
    /// <summary>Nearly every text that a keyboard gives is made of these alone.</summary>
    private static readonly SearchValues<char> Plain = SearchValues.Create(
        " !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_abcdefghijklmnopqrstuvwxyz{|}~§©ÄÖÜßäöü…");

    /// <summary>NFC; no soft hyphens or zero-width characters; every run of white space one space; quotes and dashes folded. Letters, digits and case stay.</summary>
    public static string Of(string text)
    {
        if (IsFolded(text)) return text;
        var normal = NormalForm.Of(text);
        var room = ArrayPool<char>.Shared.Rent(normal.Length);
        var length = 0;
        foreach (var c in normal)
        {
            if (Unseen.IsIgnored(c)) continue;
            var folded = Fold(c);
            if (folded != ' ' || (length > 0 && room[length - 1] != ' ')) room[length++] = folded;
        }

        if (length > 0 && room[length - 1] == ' ') length--;
        var result = new string(room, 0, length);
        ArrayPool<char>.Shared.Return(room);
        return result;
    }

    private static bool IsFolded(ReadOnlySpan<char> text) =>
        text is not ([' ', ..] or [.., ' ']) && !text.ContainsAnyExcept(Plain) && !text.Contains("  ", StringComparison.Ordinal);

    private static char Fold(char c) => c switch
    {
        '„' or '“' or '”' or '‟' or '«' or '»' => '"',
        '‚' or '‘' or '’' or '‛' or '‹' or '›' or '´' or '`' => '\'',
        '–' or '—' or '‒' or '―' or '‐' or '\u2011' or '−' => '-',
        _ => char.IsWhiteSpace(c) ? ' ' : c,
    };
}
