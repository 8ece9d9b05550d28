using Schwerpunkt.Disk;

namespace Schwerpunkt.Deployment.Targets;

/// <summary>Keeps a second publication out of a folder; ends with the process that holds it, however that ends.</summary>
internal static class FolderLock
{
    /// <summary>Stays when the lock has gone: deleting it could let two in.</summary>
    public const string FileName = ".schwerpunkt-lock";

    /// <exception cref="RefusalException">Somebody else holds it.</exception>
    public static FileStream Take(string folder, string name)
    {
        try
        {
            return new FileStream(Path.Combine(folder, FileName), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException failure) when (failure is not (FileNotFoundException or DirectoryNotFoundException or PathTooLongException))
        {
            throw Busy(name);
        }
    }

    /// <summary>What the second is told.</summary>
    public static RefusalException Busy(string name) => new($"Nach „{name}“ wird gerade schon veröffentlicht; verändert wurde nichts. Warten Sie, bis das fertig ist, und versuchen Sie es noch einmal.");
}
