using System.Text;

namespace Statiq.Common;

public interface ICacheCode
{
    Task<int> GetCacheCodeAsync();
}

public interface IContentProvider : ICacheCode
{
    string MediaType { get; }

    Stream GetStream();

    TextReader GetTextReader();

    long GetLength();

    IContentProvider CloneWithMediaType(string mediaType);
}

public interface IMetadata
{
    bool TryGetRaw(string key, out object value);
}

public class MetadataItems : List<KeyValuePair<string, object>>
{
    public void Add(string key, object value) => Add(new KeyValuePair<string, object>(key, value));
}

public interface IDocument : IMetadata
{
    NormalizedPath Source { get; }

    NormalizedPath Destination { get; }

    IContentProvider ContentProvider { get; }

    IDocument Clone(in NormalizedPath source, in NormalizedPath destination, IEnumerable<KeyValuePair<string, object>> items, IContentProvider contentProvider);
}

public interface IDocumentFactory
{
    IDocument CreateDocument(in NormalizedPath source, in NormalizedPath destination, IEnumerable<KeyValuePair<string, object>> items, IContentProvider contentProvider);
}

public class MemoryContent(byte[] buffer, string mediaType) : IContentProvider
{
    public string MediaType { get; } = mediaType;

    public Stream GetStream() => new MemoryStream(buffer, writable: false);

    public TextReader GetTextReader() => new StreamReader(GetStream());

    public long GetLength() => buffer.Length;

    public IContentProvider CloneWithMediaType(string mediaType) => new MemoryContent(buffer, mediaType);

    public async Task<int> GetCacheCodeAsync() => (int)await Crc32.CalculateAsync(GetStream());
}

public static class Crc32
{
    public static Task<uint> CalculateAsync(Stream stream)
    {
        var sum = uint.MaxValue;
        for (var next = stream.ReadByte(); next >= 0; next = stream.ReadByte())
        {
            sum ^= (uint)next;
            for (var bit = 0; bit < 8; bit++) sum = (sum >> 1) ^ ((sum & 1) * 0xEDB88320);
        }

        return Task.FromResult(~sum);
    }
}

public static class IDocumentCloneExtensions
{
    public static IDocument Clone(this IDocument document, IContentProvider contentProvider = null) => document.Clone(document.Source, document.Destination, [], contentProvider);

    public static IDocument Clone(this IDocument document, IEnumerable<KeyValuePair<string, object>> items, IContentProvider contentProvider = null) =>
        document.Clone(document.Source, document.Destination, items, contentProvider);
}

public static class IDocumentExtensions
{
    public static async Task<byte[]> GetContentBytesAsync(this IDocument document)
    {
        using var bytes = new MemoryStream();
        using var stream = document.ContentProvider.GetStream();
        await stream.CopyToAsync(bytes);
        return bytes.ToArray();
    }

    public static async Task<string> GetContentStringAsync(this IDocument document) => Encoding.UTF8.GetString(await document.GetContentBytesAsync());
}

public static class IDocumentFactoryCreateDocumentExtensions
{
    public static IDocument CreateDocument(this IDocumentFactory documentFactory, in NormalizedPath destination, IContentProvider contentProvider = null) =>
        documentFactory.CreateDocument(NormalizedPath.Null, destination, [], contentProvider);
}

public static class IMetadataConversionExtensions
{
    public static bool GetBool(this IMetadata metadata, string key, bool defaultValue = false) => metadata.TryGetRaw(key, out var value) ? value as bool? ?? (bool.TryParse(value?.ToString(), out var read) ? read : defaultValue) : defaultValue;

    public static string GetString(this IMetadata metadata, string key, string defaultValue = null) => metadata.TryGetRaw(key, out var value) ? value?.ToString() : defaultValue;
}

public static class IMetadataGetExtensions
{
    public static object Get(this IMetadata metadata, string key, object defaultValue = null) => metadata.TryGetRaw(key, out var value) ? value : defaultValue;
}
