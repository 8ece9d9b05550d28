using System.Collections.Immutable;
using System.Diagnostics;
using Schwerpunkt.Cli.Pictures;
using Schwerpunkt.Publishing;

namespace Schwerpunkt.Cli;

/// <summary>Replaces the output folder as a whole: at every moment it holds the old site or the new one.</summary>
internal static class OutputFolder
{
    /// <summary>Writes the files into a folder beside the target and swaps the two.</summary>
    /// <param name="target">The output folder; made where it does not exist.</param>
    /// <param name="content">Where copied files and pictures come from.</param>
    /// <param name="files">The whole site.</param>
    /// <param name="compress">True where compressed copies are to stand beside the text files.</param>
    public static void Replace(string target, string content, ImmutableArray<OutputFile> files, bool compress = false)
    {
        var output = Real(Path.TrimEndingDirectorySeparator(Path.GetFullPath(target)));
        var parent = Path.GetDirectoryName(output) ?? throw new RefusalException($"„{target}“ kann kein Ausgabeordner sein.");
        Refuse(output, Real(Path.GetFullPath(content)), target);
        Directory.CreateDirectory(parent);
        FolderSwap.Recover(output);
        var staging = FolderSwap.StagingOf(output);
        try
        {
            Write(staging, content, files);
            if (compress) Compressor.AddCopies(staging, files);
            FolderSwap.Exchange(staging, output);
        }
        finally
        {
            if (Directory.Exists(staging)) Directory.Delete(staging, recursive: true);
        }
    }

    /// <summary>A folder is replaced only where it is empty or an earlier build of ours; anything else could be somebody's work.</summary>
    private static void Refuse(string output, string content, string target)
    {
        if (Within(content, output) || Within(output, content))
            throw new RefusalException($"Der Ausgabeordner „{target}“ und der Inhaltsordner dürfen nicht ineinander liegen.");
        if (File.Exists(output)) throw new RefusalException($"„{target}“ ist eine Datei, kein Ordner.");
        if (!Directory.Exists(output) || !Directory.EnumerateFileSystemEntries(output).Any()) return;
        if (!File.Exists(Path.Combine(output, "404.html")) || !File.Exists(Path.Combine(output, "robots.txt")))
            throw new RefusalException($"Der Ordner „{target}“ enthält etwas anderes als einen früheren Auftritt; er würde ganz ersetzt. Leeren Sie ihn oder nennen Sie mit --output einen anderen.");
    }

    /// <summary>The path with every link in it followed: a link to a folder means that folder.</summary>
    private static string Real(string path)
    {
        if (Path.GetDirectoryName(path) is not { } parent) return path;
        var here = Path.Combine(Real(parent), Path.GetFileName(path));
        return Directory.Exists(here) ? Directory.ResolveLinkTarget(here, returnFinalTarget: true)?.FullName ?? here : here;
    }

    private static bool Within(string inner, string outer) =>
        string.Equals(inner, outer, StringComparison.Ordinal) || inner.StartsWith(Path.TrimEndingDirectorySeparator(outer) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static void Write(string staging, string content, ImmutableArray<OutputFile> files)
    {
        Directory.CreateDirectory(staging);
        var pictures = new PictureFolder(content);
        using var buffers = new ThreadLocal<TextBuffer>(() => new TextBuffer());
        Parallel.ForEach(files, file => Write(Path.Combine(staging, file.Path), content, pictures, buffers.Value!, file)); // ! the line above makes one
    }

    private static void Write(string path, string content, PictureFolder pictures, TextBuffer buffer, OutputFile file)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!); // ! below the staging folder
        switch (file)
        {
            case OutputFile.Rendered rendered:
                buffer.Write(rendered, path);
                break;
            case OutputFile.Asset asset:
                File.WriteAllBytes(path, asset.Bytes.Span);
                break;
            case OutputFile.Copied copied:
                File.Copy(Path.Combine(content, copied.Source), path);
                break;
            case OutputFile.Encoded encoded:
                var picture = pictures.Read(encoded.Derivative) ?? throw new IOException($"{encoded.Derivative.Source.Path}: {encoded.Path}");
                File.WriteAllBytes(path, picture.Span);
                break;
            default: throw new UnreachableException();
        }
    }
}
