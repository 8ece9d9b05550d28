using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Schwerpunkt.LanguageServer.Protocol;

/// <summary>Messages of JSON-RPC 2.0 behind headers of their length, as the Language Server Protocol 3.17 frames them. Written from several threads, read from one.</summary>
internal sealed class JsonRpcStream(Stream input, Stream output) : IDisposable
{
    /// <summary>In bytes; no text that this program reads is nearly as long.</summary>
    private const int LongestMessage = 64 << 20;

    private const int LongestHeader = 4096;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private readonly BufferedStream input = new(input);
    private readonly SemaphoreSlim writing = new(1, 1);

    /// <summary>The next message; null where there will be none.</summary>
    /// <exception cref="InvalidDataException">What came has no such header; nobody knows where the next message would begin.</exception>
    /// <exception cref="JsonException">It is no JSON; the next message can be read.</exception>
    public async Task<JsonDocument?> ReadAsync(CancellationToken stop)
    {
        if (await LengthAsync(stop).ConfigureAwait(false) is not { } length) return null;
        var bytes = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            var read = await input.ReadAtLeastAsync(bytes.AsMemory(0, length), length, throwOnEndOfStream: false, stop).ConfigureAwait(false);
            return read < length ? null : JsonDocument.Parse(LoneSurrogates.Marked(Encoding.UTF8.GetString(bytes, 0, length)));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    /// <summary>Sends one message.</summary>
    /// <param name="content">Writes its members.</param>
    public async Task WriteAsync(Action<Utf8JsonWriter> content)
    {
        var body = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(body, Options))
        {
            json.WriteStartObject();
            json.WriteString("jsonrpc"u8, "2.0"u8);
            content(json);
            json.WriteEndObject();
        }

        await writing.WaitAsync().ConfigureAwait(false);
        try
        {
            await output.WriteAsync(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"Content-Length: {body.WrittenCount}\r\n\r\n"))).ConfigureAwait(false);
            await output.WriteAsync(body.WrittenMemory).ConfigureAwait(false);
            await output.FlushAsync().ConfigureAwait(false);
        }
        finally
        {
            writing.Release();
        }
    }

    /// <summary>A message that is on its way arrives whole: a client waits for the rest of half a one. Who does not read is not waited for long.</summary>
    public void Dispose()
    {
        writing.Wait(TimeSpan.FromSeconds(1));
        input.Dispose();
        writing.Dispose();
    }

    /// <summary>Reads the headers; null at the end of the stream.</summary>
    private async Task<int?> LengthAsync(CancellationToken stop)
    {
        int? length = null;
        while (await LineAsync(stop).ConfigureAwait(false) is { } line)
        {
            if (line.Length == 0) return length ?? throw new InvalidDataException("Eine Nachricht kam ohne „Content-Length“.");
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon < 0 || !line[..colon].Equals("Content-Length", StringComparison.OrdinalIgnoreCase)) continue;
            length = int.TryParse(line.AsSpan(colon + 1), CultureInfo.InvariantCulture, out var number) && number is >= 0 and <= LongestMessage ? number
                : throw new InvalidDataException($"Eine Nachricht kam mit der Länge „{line[(colon + 1)..].Trim()}“.");
        }

        return null;
    }

    private async Task<string?> LineAsync(CancellationToken stop)
    {
        var (line, one) = (new StringBuilder(), new byte[1]);
        while (await input.ReadAsync(one, stop).ConfigureAwait(false) == 1)
        {
            if (one[0] == '\n') return line.ToString().TrimEnd('\r');
            if (line.Append((char)one[0]).Length > LongestHeader) throw new InvalidDataException("Was kam, ist keine Nachricht eines Editors.");
        }

        return null;
    }
}
