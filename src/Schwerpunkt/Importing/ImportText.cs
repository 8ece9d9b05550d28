using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Schwerpunkt.Findings;
using Schwerpunkt.Text;
using Schwerpunkt.Text.Unicode;

namespace Schwerpunkt.Importing;

/// <summary>An export as text, and what was wrong with its characters.</summary>
/// <param name="Text">Lines end as they did.</param>
/// <param name="Findings">At the places of the text.</param>
public sealed partial record ImportText(string Text, ImmutableArray<Finding> Findings)
{
    /// <summary>How far into a file its encoding is declared (HTML: 1024 bytes; old pages are less strict).</summary>
    private const int Reach = 4096;

    /// <summary>Decodes bytes: by a byte order mark, else as UTF-8 where they are that, else as the file declares, else as Windows-1252, which holds Latin-1.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="source">Its name, for findings.</param>
    /// <remarks>A declared UTF-8 with some broken bytes stays UTF-8: only the bytes are read as Windows-1252, and named. What names an encoding is kept for the whole file.</remarks>
    public static ImportText Decode(ReadOnlySpan<byte> bytes, string source)
    {
        if (bytes.StartsWith(Encoding.UTF8.Preamble)) return Utf8(bytes[3..], source);
        if (bytes is [0xFF, 0xFE, ..]) return new ImportText(Encoding.Unicode.GetString(bytes[2..]), []);
        if (bytes is [0xFE, 0xFF, ..]) return new ImportText(Encoding.BigEndianUnicode.GetString(bytes[2..]), []);
        if (System.Text.Unicode.Utf8.IsValid(bytes)) return new ImportText(Encoding.UTF8.GetString(bytes), []);
        var declared = Declared(bytes);
        if (declared is not null && !IsUtf8(declared)) return new ImportText((Named(declared) ?? Windows1252.Encoding).GetString(bytes), []);
        var (whole, broken) = SequencesOf(bytes);
        return declared is not null || whole > broken * 4 ? Utf8(bytes, source) : new ImportText(Windows1252.Encoding.GetString(bytes), []);
    }

    /// <summary>The encoding of this name, as browsers understand it; null where there is none.</summary>
    public static Encoding? Named(string name) => name.ToLowerInvariant() switch
    {
        "iso-8859-1" or "iso8859-1" or "latin1" or "us-ascii" or "ascii" => Windows1252.Encoding,
        "macintosh" or "mac" or "x-mac-roman" => CodePagesEncodingProvider.Instance.GetEncoding(10000),
        "utf-8" or "utf8" => Encoding.UTF8,
        var other => CodePagesEncodingProvider.Instance.GetEncoding(other),
    };

    private static ImportText Utf8(ReadOnlySpan<byte> bytes, string source)
    {
        // What is mostly not UTF-8 is wrongly declared.
        if (SequencesOf(bytes) is var (whole, broken) && broken > whole) return new ImportText(Windows1252.Encoding.GetString(bytes), []);
        var text = new StringBuilder(bytes.Length);
        var faults = new List<(int Place, byte Byte)>();
        while (bytes.Length > 0)
        {
            if (Rune.DecodeFromUtf8(bytes, out var rune, out var used) == System.Buffers.OperationStatus.Done) text.Append(rune.ToString());
            else
            {
                faults.Add((text.Length, bytes[0]));
                text.Append(Windows1252.Encoding.GetString(bytes[..(used = 1)]));
            }

            bytes = bytes[used..];
        }

        var read = text.ToString();
        if (faults is not [var first, ..]) return new ImportText(read, []);
        var before = LineMap.Normalise(read[..first.Place]);
        var place = new LineMap(before).At(before.Length, new Location(source));
        return new ImportText(read, [ImportBrokenByte.At(place, first.Byte.ToString("X2", CultureInfo.InvariantCulture), read[first.Place].ToString(), faults.Count)]);
    }

    /// <summary>How many sequences of several bytes are whole, and how many bytes belong to none.</summary>
    private static (int Whole, int Broken) SequencesOf(ReadOnlySpan<byte> bytes)
    {
        var (whole, broken) = (0, 0);
        while (bytes.IndexOfAnyInRange((byte)0x80, (byte)0xFF) is var at and >= 0)
        {
            bytes = bytes[at..];
            var isWhole = Rune.DecodeFromUtf8(bytes, out _, out var used) == System.Buffers.OperationStatus.Done;
            if (isWhole) whole++;
            else broken++;
            bytes = bytes[(isWhole ? used : 1)..];
        }

        return (whole, broken);
    }

    private static bool IsUtf8(string name) => name.Equals("utf-8", StringComparison.OrdinalIgnoreCase) || name.Equals("utf8", StringComparison.OrdinalIgnoreCase);

    private static string? Declared(ReadOnlySpan<byte> bytes) =>
        Declaration().Match(Encoding.Latin1.GetString(bytes[..Math.Min(Reach, bytes.Length)])) is { Success: true } match ? match.Groups["name"].Value : null;

    [GeneratedRegex(@"<(?:meta\b[^>]*?\bcharset|\?xml\b[^>]*?\bencoding)\s*=\s*[""']?\s*(?<name>[\w-]+)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Declaration();
}
