using System.Text;
using System.Text.Unicode;
using Schwerpunkt.Text;

namespace Schwerpunkt.Imaging.Rights;

/// <summary>Turns what metadata holds into text for people: decoded, trimmed, white space collapsed; null where nothing is left.</summary>
internal static class MetadataText
{
    /// <summary>What is longer names nobody.</summary>
    public const int MaxLength = 4096;

    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252) ?? Encoding.Latin1;

    /// <summary>
    /// Agencies write UTF-8 and Windows-1252 with and without saying so; German text in Windows-1252 is never valid UTF-8,
    /// so the bytes themselves are the best witness.
    /// </summary>
    /// <param name="bytes">The text.</param>
    /// <param name="declared">True where the file calls it UTF-8: that decides where only a cut last sign speaks against it.</param>
    public static string? Decode(ReadOnlySpan<byte> bytes, bool declared = false)
    {
        if (bytes.Length > MaxLength) return null;
        var whole = WithoutCutSign(bytes, declared);
        var encoding = Utf8.IsValid(whole) ? Encoding.UTF8 : Windows1252;
        return Clean(encoding.GetString(encoding == Encoding.UTF8 ? whole : bytes));
    }

    /// <summary>The same for a field of several parts, each ended by a zero byte.</summary>
    public static string? DecodeParts(ReadOnlySpan<byte> bytes)
    {
        var parts = new List<string?>();
        foreach (var part in bytes.Split((byte)0))
            parts.Add(Decode(bytes[part]));

        return Join(parts);
    }

    /// <summary>Control characters count as white space; text encoded twice is mended.</summary>
    public static string? Clean(string? text)
    {
        if (text is null || text.Length > MaxLength) return null;
        var clean = WhiteSpace.Fold(DoubleEncoding.Undo(text), sign => char.IsWhiteSpace(sign) || char.IsControl(sign));
        return clean.Length == 0 ? null : clean;
    }

    /// <summary>Several names in one line; null where there is none.</summary>
    public static string? Join(IEnumerable<string?> texts)
    {
        var present = texts.Where(text => text is not null).Distinct(StringComparer.Ordinal).ToList();
        return present.Count == 0 ? null : string.Join(", ", present);
    }

    /// <summary>IPTC cuts its fields after so many bytes, perhaps within a sign.</summary>
    private static ReadOnlySpan<byte> WithoutCutSign(ReadOnlySpan<byte> bytes, bool declared)
    {
        var start = bytes.Length;
        while (start > 0 && bytes.Length - start < 3 && (bytes[start - 1] & 0xC0) == 0x80) start--;
        if (start == 0 || bytes[start - 1] < 0xC2) return bytes;
        var before = bytes[..(start - 1)];
        return !Utf8.IsValid(bytes) && Utf8.IsValid(before) && (declared || before.ContainsAnyInRange((byte)0x80, (byte)0xFF)) ? before : bytes;
    }
}
