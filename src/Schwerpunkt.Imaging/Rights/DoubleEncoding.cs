using System.Text;
using System.Text.Unicode;

namespace Schwerpunkt.Imaging.Rights;

/// <summary>Mends text whose UTF-8 was taken for Latin 1 or Windows-1252 and encoded again: „JÃ¶rg“ becomes „Jörg“.</summary>
internal static class DoubleEncoding
{
    private const int MostRounds = 3;

    /// <summary>What Windows-1252 has in place of the control characters 80 to 9F.</summary>
    private const string Windows = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    /// <summary>The text as it was meant; itself where its signs are not bytes of UTF-8.</summary>
    public static string Undo(string text)
    {
        for (var round = 0; round < MostRounds && Once(text) is { } mended; round++) text = mended;
        return text;
    }

    private static string? Once(string text)
    {
        if (Ascii.IsValid(text)) return null;
        var bytes = new byte[text.Length];
        for (var i = 0; i < text.Length; i++)
        {
            if (ByteOf(text[i]) is not { } value) return null;
            bytes[i] = value;
        }

        return Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : null;
    }

    private static byte? ByteOf(char sign)
    {
        if (sign <= 0xFF) return (byte)sign;
        var place = Windows.IndexOf(sign, StringComparison.Ordinal);
        return place < 0 ? null : (byte)(0x80 + place);
    }
}
