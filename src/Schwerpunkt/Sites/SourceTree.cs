using System.Collections.Frozen;
using System.Collections.Immutable;
using Schwerpunkt.Pictures;
using Schwerpunkt.Text;
using Schwerpunkt.Text.Unicode;

namespace Schwerpunkt.Sites;

/// <summary>Everything a build reads, already in memory: the only input of the core.</summary>
/// <param name="Root">The content folder as findings name it, for example <c>content</c>; no trailing slash.</param>
/// <param name="Texts">Markdown and YAML files with their raw bytes, paths relative to the root with <c>/</c>.</param>
/// <param name="Pictures">What the headers of the pictures say.</param>
/// <param name="Files">All other files.</param>
/// <param name="Today">The day of the build; the core has no clock.</param>
public sealed record SourceTree(
    string Root,
    ImmutableArray<SourceFile> Texts,
    ImmutableArray<PictureFacts> Pictures,
    ImmutableArray<FileFacts> Files,
    DateOnly Today)
{
    /// <summary>Those of <see cref="Files"/> that a page looks into, with their raw bytes (<see cref="DataFile.IsRead"/>).</summary>
    public ImmutableArray<SourceFile> Data { get; init; } = [];

    /// <summary>Files that are there and have a finding why they were not read: nobody is told besides that they are missing.</summary>
    public ImmutableArray<string> Unread { get; init; } = [];

    /// <summary>What of it lies in a folder that several sites share; null where the site declares none.</summary>
    public SharedFiles? Shared { get; init; }

    /// <summary>A file as findings name it, below the root.</summary>
    public string Below(string shown) => Root.Length > 0 && shown.StartsWith(Root + "/", StringComparison.Ordinal) ? shown[(Root.Length + 1)..] : shown;

    /// <summary>A place in one of the files, named as the repository names it.</summary>
    public Location At(string path, int line = 1, int column = 1) =>
        new(RootOf(path) is { Length: > 0 } root ? $"{root}/{path}" : path, line, column);

    /// <summary>Whether a file does not lie in the site's own folder.</summary>
    public bool IsShared(string path) => Shared?.Paths.Contains(path) == true;

    private string RootOf(string path) => IsShared(path) ? Shared!.Root : Root; // ! it has the path
}

/// <summary>Files of a site that do not lie in its own folder.</summary>
/// <param name="Root">The folder they lie in, as findings name it.</param>
/// <param name="Paths">Below it, and at the same place of the site.</param>
/// <param name="AreRead">False for who looks at the site's own files alone: he knows only that they are there.</param>
public sealed record SharedFiles(string Root, FrozenSet<string> Paths, bool AreRead);

/// <summary>A text file: path relative to the content folder, and its undecoded bytes.</summary>
public sealed record SourceFile(string Path, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>In one normal form (NFC), whatever the disk or an archive made of its umlauts.</summary>
    public string Path { get; init; } = NormalForm.Of(Path);

    /// <summary>Whether the disk or an archive gave its name in another form.</summary>
    public bool IsDecomposed { get; } = !string.Equals(Path, NormalForm.Of(Path), StringComparison.Ordinal);

    /// <summary>Whether it is a page. Names with _ or . in front (Statiq's convention) are not read at all.</summary>
    public bool IsPage => Path.EndsWith(".md", StringComparison.Ordinal) && !SitePath.IsStatic(Path);
}

/// <summary>A file that is only handed on, such as a PDF; length in bytes.</summary>
public sealed record FileFacts(string Path, long Length)
{
    /// <summary>In NFC, as above.</summary>
    public string Path { get; init; } = NormalForm.Of(Path);

    /// <summary>What a document says of itself; null for other files, and where nobody asked.</summary>
    public DocumentFacts? Document { get; init; }
}
