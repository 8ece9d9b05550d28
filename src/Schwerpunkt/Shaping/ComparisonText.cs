using System.Buffers;
using System.Text;
using Schwerpunkt.Model;

namespace Schwerpunkt.Shaping;

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
        var result = new StringBuilder(normal.Length);
        foreach (var c in normal)
        {
            if (IsInvisible(c)) continue;
            var folded = Fold(c);
            if (folded != ' ') result.Append(folded);
            else if (result.Length > 0 && result[^1] != ' ') result.Append(' ');
        }

        if (result.Length > 0 && result[^1] == ' ') result.Length--;
        return result.ToString();
    }

    private static bool IsFolded(ReadOnlySpan<char> text) =>
        text is not ([' ', ..] or [.., ' ']) && !text.ContainsAnyExcept(Plain) && !text.Contains("  ", StringComparison.Ordinal);

    /// <summary>Soft hyphen, zero-width space and joiners, word joiner, byte order mark.</summary>
    private static bool IsInvisible(char c) => c is '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF';

    private static char Fold(char c) => c switch
    {
        '„' or '“' or '”' or '‟' or '«' or '»' => '"',
        '‚' or '‘' or '’' or '‛' or '‹' or '›' or '´' or '`' => '\'',
        '–' or '—' or '‒' or '―' or '‐' or '\u2011' or '−' => '-',
        _ => char.IsWhiteSpace(c) ? ' ' : c,
    };
}
