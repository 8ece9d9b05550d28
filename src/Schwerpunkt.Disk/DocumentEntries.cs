using Schwerpunkt.Documents;
using Schwerpunkt.Findings;
using Schwerpunkt.Sites;

namespace Schwerpunkt.Disk;

/// <summary>Asks the documents of a content folder what they say of themselves: those that are new or changed, all of them in one go.</summary>
internal static class DocumentEntries
{
    /// <param name="known">The files by the path below the folder as the disk has it; those of documents are exchanged.</param>
    /// <param name="realRoot">The folder without links.</param>
    public static void Ask(SortedDictionary<string, SourceEntry> known, string realRoot)
    {
        SourceEntry[] asked = [.. known.Values.Where(IsToBeAsked)];
        var answers = DocumentFence.Read(asked.Select(entry => (Path.Combine(realRoot, entry.OnDisk), entry.Length)));
        foreach (var (entry, facts) in asked.Zip(answers)) known[entry.OnDisk] = entry with { File = entry.File! with { Document = facts } }; // ! those that are asked are files
    }

    /// <summary>An empty file has a finding of its own.</summary>
    private static bool IsToBeAsked(SourceEntry entry) =>
        entry is { Finding: null, Length: > 0, File: { Document: null or { Fault: DocumentFault.NotAsked } } file } && DocumentFile.IsRead(file.Path);
}
