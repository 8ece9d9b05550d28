using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;
using Schwerpunkt.Text;

namespace Schwerpunkt.Publishing.Files;

/// <summary>The list of what a build wrote, which lies beside it: who replaces the folder can tell it from somebody's work.</summary>
/// <param name="Files">Every file but the list itself, sorted by path.</param>
public sealed record OutputManifest(ImmutableArray<OutputManifest.Entry> Files)
{
    /// <summary>Begins with a dot: web servers keep such files to themselves.</summary>
    public const string FileName = ".schwerpunkt-manifest.json";

    private const int Version = 1;

    /// <summary>Of a SHA-256.</summary>
    private const int DigitsOfHash = 64;

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789abcdef");

    /// <summary>One file of the output.</summary>
    /// <param name="Path">Relative to the output folder, with <c>/</c>.</param>
    /// <param name="Sha256">Of the bytes, 64 hex digits in lower case.</param>
    /// <param name="Size">In bytes.</param>
    /// <param name="MediaType">As a server should name it; a compressed copy has that of the file it stands for.</param>
    public sealed record Entry(string Path, string Sha256, long Size, string MediaType);

    /// <summary>JSON, one file a line, the same bytes for the same files in whatever order they came.</summary>
    public byte[] ToBytes()
    {
        var buffer = new ArrayBufferWriter<byte>((Files.Length * 160) + 64);
        buffer.Write("{\"version\":1,\"files\":["u8);
        using var json = new Utf8JsonWriter(buffer);
        var separator = "\n"u8;
        foreach (var file in Files.OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            buffer.Write(separator);
            json.Reset();
            json.WriteStartObject();
            json.WriteString("path", file.Path);
            json.WriteString("sha256", file.Sha256);
            json.WriteNumber("size", file.Size);
            json.WriteString("type", file.MediaType);
            json.WriteEndObject();
            json.Flush();
            separator = ",\n"u8;
        }

        buffer.Write("\n]}\n"u8);
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>What a list says; null where it is damaged or of a kind that is not known here.</summary>
    public static OutputManifest? TryRead(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var json = JsonDocument.Parse(bytes);
            if (json.RootElement.GetProperty("version").GetInt32() != Version) return null;
            return new OutputManifest([.. json.RootElement.GetProperty("files").EnumerateArray().Select(file => new Entry(
                Text(file, "path"), Text(file, "sha256"), file.GetProperty("size").GetInt64(), Text(file, "type")))]);
        }
        catch (Exception damage) when (damage is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            return null;
        }
    }

    /// <summary>Whether every path stays below its folder and is named once, and every hash is one. What a build wrote is so; a list from elsewhere need not be.</summary>
    public bool IsSound => Files.All(IsSoundEntry) && Files.Select(file => file.Path).Distinct(StringComparer.Ordinal).Count() == Files.Length;

    private static bool IsSoundEntry(Entry file) =>
        file.Size >= 0
        && file.Sha256.Length == DigitsOfHash && !file.Sha256.AsSpan().ContainsAnyExcept(Digits)
        && !file.Path.Contains('\\', StringComparison.Ordinal) && PrintableText.Of(file.Path) == file.Path
        && StaysBelow(file.Path);

    private static bool StaysBelow(ReadOnlySpan<char> path)
    {
        foreach (var part in path.Split('/'))
        {
            if (path[part] is "" or "." or "..") return false;
        }

        return true;
    }

    private static string Text(JsonElement file, string name) => file.GetProperty(name).GetString() ?? throw new FormatException(name);
}
