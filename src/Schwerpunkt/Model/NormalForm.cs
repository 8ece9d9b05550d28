using System.Buffers;
using System.Text;

namespace Schwerpunkt.Model;

/// <summary>Unicode's composed form (NFC) of any text: é typed as one sign or as two becomes the same.</summary>
public static class NormalForm
{
    /// <summary>Latin letters and the punctuation of German: none of them composes with another, or stands for another.</summary>
    private static readonly SearchValues<char> Settled = SearchValues.Create(
        [.. Enumerable.Range(0, 0x300).Concat(Enumerable.Range(0x2002, 0x2070 - 0x2002)).Append('€').Select(sign => (char)sign)]);

    /// <summary>The text in NFC. Half a surrogate pair and U+FFFE, which ICU refuses with an exception, become U+FFFD.</summary>
    public static string Of(string text)
    {
        if (!text.AsSpan().ContainsAnyExcept(Settled)) return text;
        var sound = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0 && !text.Contains('\uFFFE', StringComparison.Ordinal) ? text : Mended(text);
        return sound.IsNormalized(NormalizationForm.FormC) ? sound : sound.Normalize(NormalizationForm.FormC);
    }

    /// <summary>Reading by runes replaces what is no character.</summary>
    private static string Mended(string text)
    {
        var mended = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes()) mended.Append(rune.Value == 0xFFFE ? Rune.ReplacementChar.ToString() : rune.ToString());
        return mended.ToString();
    }
}
