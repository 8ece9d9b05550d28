using System.Diagnostics;
using System.Text;
using Schwerpunkt.Disk;
using Schwerpunkt.Publishing.Files;

namespace Schwerpunkt.Statiq;

/// <summary>The bytes of one file of the site, made when Statiq asks for them.</summary>
/// <param name="file">The file.</param>
/// <param name="site">Where copied files and pictures come from.</param>
/// <param name="mediaType">Null for the one that its name says.</param>
internal sealed class SiteFileContent(OutputFile file, ReadSite site, string? mediaType = null) : IContentProvider
{
    public string MediaType { get; } = mediaType ?? Disk.MediaTypes.OfFile(file.Path);

    public Stream GetStream() => file switch
    {
        OutputFile.Rendered rendered => Render(rendered),
        OutputFile.Asset asset => new MemoryStream(asset.Bytes.ToArray(), writable: false),
        OutputFile.Copied copied => SharedReading.Open(ContentPath.Of(site.Content, copied.Source)),
        OutputFile.Encoded { Derivative: var derivative } when site.Pictures.Read(derivative) is { } bytes => new MemoryStream(bytes.ToArray(), writable: false),
        OutputFile.Encoded { Derivative: var derivative } => throw new ExecutionException($"„{derivative.Source.Path}“ lässt sich nicht umrechnen."),
        _ => throw new UnreachableException(),
    };

    public TextReader GetTextReader() => new StreamReader(GetStream());

    public long GetLength()
    {
        using var stream = GetStream();
        return stream.Length;
    }

    public IContentProvider CloneWithMediaType(string mediaType) => new SiteFileContent(file, site, mediaType);

    public async Task<int> GetCacheCodeAsync()
    {
        using var stream = GetStream();
        return (int)await Crc32.CalculateAsync(stream).ConfigureAwait(false);
    }

    private static MemoryStream Render(OutputFile.Rendered file)
    {
        var bytes = new MemoryStream();
        using (var writer = new StreamWriter(bytes, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true)) file.Write(writer);
        bytes.Position = 0;
        return bytes;
    }
}
