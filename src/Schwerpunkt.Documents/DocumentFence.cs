using Schwerpunkt.Findings;
using Schwerpunkt.Sites;

namespace Schwerpunkt.Documents;

/// <summary>Reads documents so that none of them can throw, hang, end the program or take its memory: in a process of their own, one for all that are asked about.</summary>
public static class DocumentFence
{
    /// <summary>What each document says of itself, in the order of the files; nothing is started where there is none.</summary>
    /// <param name="files">Full paths, and their lengths in bytes.</param>
    public static IEnumerable<DocumentFacts> Read(IEnumerable<(string Path, long Length)> files)
    {
        using var process = ReadingProgram.Find() is { } start ? new ReadingProcess(start) : null;
        var thread = new ReadingThread();
        foreach (var (path, length) in files)
        {
            yield return length > DocumentFile.MostBytes ? DocumentReading.Faulty(DocumentFault.TooLarge)
                : path.AsSpan().ContainsAny('\n', '\r') ? DocumentReading.Faulty(DocumentFault.NotAsked)
                : process?.Ask(path) ?? thread.Ask(path);
        }
    }
}
