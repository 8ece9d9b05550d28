using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Schwerpunkt.Cli;

/// <summary>JSON that people can read too: indented, ä as ä, lines ended by LF.</summary>
internal static class JsonText
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), Indented = true, NewLine = "\n" };

    /// <summary>Writes one document, and ends its last line.</summary>
    /// <param name="writer">Takes it in one piece.</param>
    /// <param name="content">Writes its one value.</param>
    public static void Write(TextWriter writer, Action<Utf8JsonWriter> content)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options)) content(json);
        writer.Write(Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n");
    }
}
