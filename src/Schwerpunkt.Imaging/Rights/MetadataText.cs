using System.Text;

namespace Schwerpunkt.Imaging.Rights;

/// <summary>Turns what metadata holds into text for people: decoded, trimmed, white space collapsed; null where nothing is left.</summary>
internal static class MetadataText
{
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252) ?? Encoding.Latin1;

    /// <summary>
    /// Agencies write UTF-8 and Windows-1252 with and without saying so; German text in Windows-1252 is never valid UTF-8,
    /// so the bytes themselves are the best witness.
    /// </summary>
    public static string? Decode(ReadOnlySpan<byte> bytes)
    {
        var encoding = System.Text.Unicode.Utf8.IsValid(bytes) ? Encoding.UTF8 : Windows1252;
        return Clean(encoding.GetString(bytes));
    }

    /// <summary>The same for a field of several parts, each ended by a zero byte.</summary>
    public static string? DecodeParts(ReadOnlySpan<byte> bytes)
    {
        var parts = new List<string?>();
        foreach (var part in bytes.Split((byte)0))
            parts.Add(Decode(bytes[part]));

        return Join(parts);
    }

    /// <summary>Control characters count as white space.</summary>
    public static string? Clean(string? text)
    {
        var clean = new StringBuilder();
        foreach (var character in text ?? "")
        {
            if (!char.IsWhiteSpace(character) && !char.IsControl(character))
                clean.Append(character);
            else if (clean.Length > 0 && clean[^1] != ' ')
                clean.Append(' ');
        }

        var result = clean.ToString().TrimEnd();
        return result.Length == 0 ? null : result;
    }

    /// <summary>Several names in one line; null where there is none.</summary>
    public static string? Join(IEnumerable<string?> texts)
    {
        var present = texts.Where(text => text is not null).Distinct(StringComparer.Ordinal).ToList();
        return present.Count == 0 ? null : string.Join(", ", present);
    }
}
