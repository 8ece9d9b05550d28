using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;
using Schwerpunkt.Publishing.Files;

namespace Schwerpunkt.Publishing.Deployment;

/// <summary>What a target remembers besides the list of its files: which publication it holds, to which it can go back, and what stays for readers whose page is older.</summary>
/// <param name="Number">Of the publication that it holds, from 1 on; 0 where there has been none.</param>
/// <param name="Last">The highest number that was ever given: a publication after a rollback has a new one.</param>
/// <param name="Earlier">Publications that it can go back to, the oldest first.</param>
/// <param name="Retained">Files of earlier publications that still stand there.</param>
public sealed record DeploymentState(int Number, int Last, ImmutableArray<int> Earlier, ImmutableArray<DeploymentState.RetainedFile> Retained)
{
    /// <summary>Begins with a dot: web servers keep such files to themselves.</summary>
    public const string FileName = ".schwerpunkt-publications.json";

    /// <summary>Of a publication that has begun: its list, and what the target is to remember when it has ended.</summary>
    public const string BegunManifest = ".schwerpunkt-begun.json", BegunState = ".schwerpunkt-begun-state.json";

    private const int Version = 1;

    /// <summary>Publications; whoever publishes each second comes there in thirty years.</summary>
    private const int Most = 1_000_000_000;

    /// <summary>Where nothing was published yet.</summary>
    public static DeploymentState None { get; } = new(0, 0, [], []);

    /// <summary>A file that no page names any more.</summary>
    /// <param name="File">As it was listed.</param>
    /// <param name="Last">The last publication that named it.</param>
    public sealed record RetainedFile(OutputManifest.Entry File, int Last);

    /// <summary>JSON, the same bytes for the same state.</summary>
    public byte[] ToBytes()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteNumber("version", Version);
            json.WriteNumber("number", Number);
            json.WriteNumber("last", Last);
            json.WriteStartArray("earlier");
            foreach (var number in Earlier) json.WriteNumberValue(number);
            json.WriteEndArray();
            json.WriteStartArray("retained");
            foreach (var (file, last) in Retained.OrderBy(retained => retained.File.Path, StringComparer.Ordinal))
            {
                json.WriteStartObject();
                json.WriteString("path", file.Path);
                json.WriteString("sha256", file.Sha256);
                json.WriteNumber("size", file.Size);
                json.WriteString("type", file.MediaType);
                json.WriteNumber("last", last);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        buffer.Write("\n"u8);
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>What a target remembers; null where that is damaged, of a kind that is not known here, or leads out of the target.</summary>
    public static DeploymentState? TryRead(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var json = JsonDocument.Parse(bytes);
            var root = json.RootElement;
            if (root.GetProperty("version").GetInt32() != Version) return null;
            var state = new DeploymentState(
                root.GetProperty("number").GetInt32(),
                root.GetProperty("last").GetInt32(),
                [.. root.GetProperty("earlier").EnumerateArray().Select(number => number.GetInt32())],
                [.. root.GetProperty("retained").EnumerateArray().Select(Retain)]);
            return state.IsSound ? state : null;
        }
        catch (Exception damage) when (damage is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            return null;
        }
    }

    private bool IsSound =>
        Number is >= 0 and <= Most && Last >= Number && Last <= Most && Earlier.All(number => number > 0 && number < Number) && Earlier.Order().SequenceEqual(Earlier)
        && new OutputManifest([.. Retained.Select(retained => retained.File)]).IsSound;

    private static RetainedFile Retain(JsonElement file) =>
        new(new OutputManifest.Entry(Text(file, "path"), Text(file, "sha256"), file.GetProperty("size").GetInt64(), Text(file, "type")), file.GetProperty("last").GetInt32());

    private static string Text(JsonElement file, string name) => file.GetProperty(name).GetString() ?? throw new FormatException(name);
}
