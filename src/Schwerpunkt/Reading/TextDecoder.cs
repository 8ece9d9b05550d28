using System.Text;
using System.Text.Unicode;
using Schwerpunkt.Findings;
using Schwerpunkt.Sites;
using Schwerpunkt.Text;

namespace Schwerpunkt.Reading;

/// <summary>Turns the bytes of a source file into text; only UTF-8 is accepted.</summary>
internal static class TextDecoder
{
    /// <summary>In characters. Some steps take time by the square of a line; the longest line of two thousand files that people wrote has 3,000.</summary>
    public const int LongestLine = 40_000;

    /// <summary>The text without a byte order mark, lines ended by LF; null, with a finding at the first bad byte, where it is no UTF-8.</summary>
    public static string? Decode(SourceFile file, SourceTree tree, FindingLog log)
    {
        var bytes = file.Bytes.Span;
        if (OtherProgram(bytes) is { } other)
        {
            log.Add(NotText.At(tree.At(file.Path), other.Name, other.CanImport));
            return null;
        }

        if (IsUtf16(bytes))
        {
            log.Add(NotText.AtUtf16(tree.At(file.Path)));
            return null;
        }

        if (bytes.StartsWith(Encoding.UTF8.Preamble)) bytes = bytes[Encoding.UTF8.Preamble.Length..];
        if (Utf8.IsValid(bytes)) return Whole(LineMap.Normalise(Encoding.UTF8.GetString(bytes)), file, tree, log);
        log.Add(InvalidUtf8.At(FirstInvalid(file.Path, bytes, tree)));
        return null;
    }

    /// <summary>The text; null, with a finding, where two versions of it stand side by side or a line is too long.</summary>
    private static string? Whole(string text, SourceFile file, SourceTree tree, FindingLog log)
    {
        if (MergeMarks.Find(text) is { } conflict)
        {
            log.Add(MergeConflict.At(new LineMap(text).At(conflict, tree.At(file.Path))));
            return null;
        }

        if (LongLineIn(text) is var (start, length))
        {
            log.Add(LongLine.At(new LineMap(text).At(start, tree.At(file.Path)), length, LongestLine));
            return null;
        }

        if (!file.IsPage) log.AddRange(StraySigns.Find(text, tree.At(file.Path), []));
        return text;
    }

    private static (int Start, int Length)? LongLineIn(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var length = text.AsSpan(start).IndexOf('\n') is >= 0 and var end ? end : text.Length - start;
            if (length > LongestLine) return (start, length);
            start += length + 1;
        }

        return null;
    }

    /// <summary>What a file is that another program wrote; null for text.</summary>
    private static (string Name, bool CanImport)? OtherProgram(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith("PK\u0003\u0004"u8) ? ("eine Datei von Word oder ein anderes gepacktes Dokument", true)
        : bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]) ? ("eine alte Word-Datei (.doc)", false)
        : bytes.StartsWith("{\\rtf"u8) ? ("eine RTF-Datei", false)
        : bytes.StartsWith("%PDF-"u8) ? ("eine PDF-Datei", false)
        : null;

    private static bool IsUtf16(ReadOnlySpan<byte> bytes) => bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]);

    private static Location FirstInvalid(string path, ReadOnlySpan<byte> bytes, SourceTree tree)
    {
        var valid = 0;
        while (Rune.DecodeFromUtf8(bytes[valid..], out _, out var length) == System.Buffers.OperationStatus.Done) valid += length;
        var before = Encoding.UTF8.GetString(bytes[..valid]);
        return new LineMap(before).At(before.Length, tree.At(path));
    }
}
