using System.Collections.Immutable;
using Schwerpunkt.Disk.Output;
using Schwerpunkt.Publishing.Files;

namespace Schwerpunkt.Disk;

/// <summary>Replaces the output folder as a whole: at every moment it holds the old site or the new one (a mount point, that cannot be exchanged, file by file), and only what a build wrote is ever deleted.</summary>
public static class OutputFolder
{
    /// <summary>Puts back what a killed build left aside, and removes what it left half-written.</summary>
    /// <param name="target">The output folder, which need not exist.</param>
    public static void Mend(string target)
    {
        var output = PlaceOf(target);
        if (Directory.Exists(Path.GetDirectoryName(output))) Recover(output);
    }

    /// <summary>Writes the files and their list into a folder beside the target and swaps the two. What has not changed stays the same file, with its time.</summary>
    /// <param name="target">The output folder; made where it does not exist.</param>
    /// <param name="content">Where copied files and pictures come from.</param>
    /// <param name="files">The whole site.</param>
    /// <param name="compress">True where compressed copies are to stand beside the text files.</param>
    /// <exception cref="RefusalException">The folder holds something that no build wrote.</exception>
    public static void Replace(string target, string content, ImmutableArray<OutputFile> files, bool compress = false) => Replace(target, new ContentFiles(content), files, compress);

    /// <summary>The same for a site of which not all files need lie in its content folder.</summary>
    /// <param name="target">The output folder; made where it does not exist.</param>
    /// <param name="content">Where copied files and pictures come from.</param>
    /// <param name="files">The whole site.</param>
    /// <param name="compress">True where compressed copies are to stand beside the text files.</param>
    /// <exception cref="RefusalException">The folder holds something that no build wrote.</exception>
    public static void Replace(string target, ContentFiles content, ImmutableArray<OutputFile> files, bool compress = false)
    {
        var output = PlaceOf(target);
        Refuse(output, RealPath.Of(content.Content), target);
        if (content.Shared is { } shared) Refuse(output, RealPath.Of(shared), target);
        Directory.CreateDirectory(Path.GetDirectoryName(output) ?? throw new RefusalException($"„{target}“ kann kein Ausgabeordner sein."));
        Recover(output);
        var inPlace = FolderInPlace.IsNeeded(output);
        var earlier = EarlierOutput.Require(output, target);
        var staging = inPlace ? FolderInPlace.StagingOf(output) : FolderSwap.StagingOf(output);
        var exchanged = DateTime.MaxValue;
        try
        {
            StagedOutput.Write(staging, content, files, earlier, output, compress);
            // Somebody may have put a file there in the meantime.
            if (earlier is null) EarlierOutput.Require(output, target);
            else earlier.RequireUnchanged();
            if (!inPlace && Directory.Exists(output)) FolderRights.Carry(output, staging);
            exchanged = DateTime.UtcNow;
            if (inPlace) FolderInPlace.Exchange(staging, output);
            else FolderSwap.Exchange(staging, output);
        }
        finally
        {
            FolderSwap.Discard(staging);
        }

        if (earlier is not null) EarlierOutput.Settle(output, exchanged);
    }

    private static void Recover(string output)
    {
        FolderInPlace.Recover(output);
        if (!FolderInPlace.IsNeeded(output)) FolderSwap.Recover(output);
    }

    /// <summary>A link to a folder means that folder.</summary>
    private static string PlaceOf(string target) => RealPath.Of(Path.TrimEndingDirectorySeparator(Path.GetFullPath(target)));

    private static void Refuse(string output, string content, string target)
    {
        if (RealPath.IsWithin(content, output) || RealPath.IsWithin(output, content))
            throw new RefusalException($"Der Ausgabeordner „{target}“ und der Inhaltsordner dürfen nicht ineinander liegen.");
        if (File.Exists(output)) throw new RefusalException($"„{target}“ ist eine Datei, kein Ordner.");
        if (Directory.Exists(output) && !FolderRights.MayWrite(output)) throw new RefusalException($"Im Ordner „{target}“ darf dieses Konto nichts ändern; verändert wurde nichts. Lassen Sie ihn für sich freigeben, oder nennen Sie einen anderen Ordner (beim Bauen mit --output).");
    }
}
