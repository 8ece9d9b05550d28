using System.Collections.Immutable;
using System.Diagnostics;
using System.Security.Cryptography;
using Schwerpunkt.Disk.Pictures;
using Schwerpunkt.Publishing.Files;

namespace Schwerpunkt.Disk;

/// <summary>Replaces the output folder as a whole: at every moment it holds the old site or the new one, and only what a build wrote is ever deleted.</summary>
public static class OutputFolder
{
    /// <summary>Puts back what a killed build left aside, and removes what it left half-written.</summary>
    /// <param name="target">The output folder, which need not exist.</param>
    public static void Mend(string target)
    {
        var output = PlaceOf(target);
        if (Directory.Exists(Path.GetDirectoryName(output))) FolderSwap.Recover(output);
    }

    /// <summary>Writes the files and their list into a folder beside the target and swaps the two.</summary>
    /// <param name="target">The output folder; made where it does not exist.</param>
    /// <param name="content">Where copied files and pictures come from.</param>
    /// <param name="files">The whole site.</param>
    /// <param name="compress">True where compressed copies are to stand beside the text files.</param>
    /// <exception cref="RefusalException">The folder holds something that no build wrote.</exception>
    public static void Replace(string target, string content, ImmutableArray<OutputFile> files, bool compress = false)
    {
        var output = PlaceOf(target);
        Refuse(output, RealPath.Of(content), target);
        Directory.CreateDirectory(Path.GetDirectoryName(output) ?? throw new RefusalException($"„{target}“ kann kein Ausgabeordner sein."));
        FolderSwap.Recover(output);
        EarlierOutput.Require(output, target);
        var staging = FolderSwap.StagingOf(output);
        try
        {
            var written = Write(staging, content, files);
            var copies = compress ? Compressor.AddCopies(staging, files) : [];
            File.WriteAllBytes(Path.Combine(staging, OutputManifest.FileName), new OutputManifest([.. written, .. copies]).ToBytes());
            // Somebody may have put a file there in the meantime.
            EarlierOutput.Require(output, target);
            FolderSwap.Exchange(staging, output);
        }
        finally
        {
            FolderSwap.Discard(staging);
        }
    }

    /// <summary>A link to a folder means that folder.</summary>
    private static string PlaceOf(string target) => RealPath.Of(Path.TrimEndingDirectorySeparator(Path.GetFullPath(target)));

    private static void Refuse(string output, string content, string target)
    {
        if (RealPath.IsWithin(content, output) || RealPath.IsWithin(output, content))
            throw new RefusalException($"Der Ausgabeordner „{target}“ und der Inhaltsordner dürfen nicht ineinander liegen.");
        if (File.Exists(output)) throw new RefusalException($"„{target}“ ist eine Datei, kein Ordner.");
    }

    private static OutputManifest.Entry[] Write(string staging, string content, ImmutableArray<OutputFile> files)
    {
        Directory.CreateDirectory(staging);
        var pictures = new PictureFolder(content);
        var written = new OutputManifest.Entry[files.Length];
        using var buffers = new ThreadLocal<TextBuffer>(() => new TextBuffer());
        Parallel.For(0, files.Length, i => written[i] = Write(Path.Combine(staging, files[i].Path), content, pictures, buffers.Value!, files[i])); // ! the line above makes one
        return written;
    }

    private static OutputManifest.Entry Write(string path, string content, PictureFolder pictures, TextBuffer buffer, OutputFile file)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!); // ! below the staging folder
        switch (file)
        {
            case OutputFile.Rendered rendered:
                return buffer.Write(rendered, path, bytes => Listed(file.Path, bytes));
            case OutputFile.Asset asset:
                return WriteBytes(path, file, asset.Bytes.Span);
            case OutputFile.Copied copied:
                File.Copy(ContentPath.Of(content, copied.Source), path);
                using (var copy = File.OpenRead(path)) return new OutputManifest.Entry(file.Path, Convert.ToHexStringLower(SHA256.HashData(copy)), copy.Length, MediaTypes.OfFile(file.Path));
            case OutputFile.Encoded encoded:
                var picture = pictures.Read(encoded.Derivative) ?? throw new IOException($"{encoded.Derivative.Source.Path}: {encoded.Path}");
                return WriteBytes(path, file, picture.Span);
            default: throw new UnreachableException();
        }
    }

    private static OutputManifest.Entry WriteBytes(string path, OutputFile file, ReadOnlySpan<byte> bytes)
    {
        File.WriteAllBytes(path, bytes);
        return Listed(file.Path, bytes);
    }

    private static OutputManifest.Entry Listed(string path, ReadOnlySpan<byte> bytes) =>
        new(path, Convert.ToHexStringLower(SHA256.HashData(bytes)), bytes.Length, MediaTypes.OfFile(path));
}
