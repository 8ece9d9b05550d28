using Schwerpunkt.Model;

namespace Schwerpunkt.Publishing;

/// <summary>A file of the finished site: a closed family. The path is relative to the output folder, with <c>/</c>.</summary>
public abstract record OutputFile(string Path)
{
    /// <summary>Text that is made when it is written; UTF-8.</summary>
    public sealed record Rendered(string Path, Action<TextWriter> Write) : OutputFile(Path);

    /// <summary>Bytes that are there already, such as a style sheet.</summary>
    public sealed record Asset(string Path, ReadOnlyMemory<byte> Bytes) : OutputFile(Path);

    /// <summary>A picture or download, byte for byte; Source is its path below content/.</summary>
    public sealed record Copied(string Path, string Source) : OutputFile(Path);

    /// <summary>A picture in another size or format; its bytes are made when they are asked for.</summary>
    public sealed record Encoded(string Path, Derivative Derivative) : OutputFile(Path);
}
