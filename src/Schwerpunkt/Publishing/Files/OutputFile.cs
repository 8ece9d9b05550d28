using Schwerpunkt.Pictures;

namespace Schwerpunkt.Publishing.Files;

/// <summary>A file of the finished site: a closed family. The path is relative to the output folder, with <c>/</c>.</summary>
public abstract record OutputFile
{
    private static readonly string[] Texts = [".html", ".htm", ".css", ".js", ".xml", ".txt", ".svg", ".json"];

    private OutputFile(string path) => Path = path;

    /// <summary>Below the output folder, with slashes.</summary>
    public string Path { get; init; }

    /// <summary>Whom the path belongs to: named where two files want it.</summary>
    public required OutputOwner Owner { get; init; }

    /// <summary>Whether the file is a text, which a build may lay compressed copies beside: <c>.br</c> and <c>.gz</c>.</summary>
    public static bool IsText(string path) => Texts.Contains(System.IO.Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    /// <summary>Text that is made when it is written; UTF-8.</summary>
    public sealed record Rendered(string Path, Action<TextWriter> Write) : OutputFile(Path);

    /// <summary>Bytes that are there already, such as a style sheet.</summary>
    public sealed record Asset(string Path, ReadOnlyMemory<byte> Bytes) : OutputFile(Path);

    /// <summary>A picture or download, byte for byte; Source is its path below content/.</summary>
    public sealed record Copied(string Path, string Source) : OutputFile(Path);

    /// <summary>A picture in another size or format; its bytes are made when they are asked for.</summary>
    public sealed record Encoded(string Path, Derivative Derivative) : OutputFile(Path);
}
