using System.Text;
using System.Text.Unicode;
using Schwerpunkt.Findings;
using Schwerpunkt.Sites;
using Schwerpunkt.Text;

namespace Schwerpunkt.Reading;

/// <summary>Turns the bytes of a source file into text; only UTF-8 is accepted.</summary>
internal static class TextDecoder
{
    /// <summary>The text without a byte order mark, lines ended by LF; null, with a finding at the first bad byte, where it is no UTF-8.</summary>
    public static string? Decode(SourceFile file, SourceTree tree, FindingLog log)
    {
        var bytes = file.Bytes.Span;
        if (bytes.StartsWith(Encoding.UTF8.Preamble)) bytes = bytes[Encoding.UTF8.Preamble.Length..];
        if (Utf8.IsValid(bytes)) return LineMap.Normalise(Encoding.UTF8.GetString(bytes));
        log.Add(InvalidUtf8.At(FirstInvalid(file.Path, bytes, tree)));
        return null;
    }

    private static Location FirstInvalid(string path, ReadOnlySpan<byte> bytes, SourceTree tree)
    {
        var valid = 0;
        while (Rune.DecodeFromUtf8(bytes[valid..], out _, out var length) == System.Buffers.OperationStatus.Done) valid += length;
        var before = Encoding.UTF8.GetString(bytes[..valid]);
        return new LineMap(before).At(before.Length, tree.At(path));
    }
}
