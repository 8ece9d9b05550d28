using Schwerpunkt.Findings;
using Schwerpunkt.Sites;
using Schwerpunkt.Text.Unicode;

namespace Schwerpunkt.Disk;

/// <summary>A content folder whose files another engine lists and reads: the same tree as that of <see cref="SourceFolder"/>. Asked again, it hands on the same object for a text whose bytes are the same.</summary>
/// <param name="folder">The folder as findings are to name it.</param>
public sealed class SourceFiles(string folder)
{
    private readonly string root = SourceEntries.Shown(folder);

    /// <summary>By the path below the folder as the disk has it.</summary>
    private SortedDictionary<string, SourceEntry> known = new(ContentPath.Order);

    /// <summary>All files that belong to the content (<see cref="StaticFiles.IsRead"/>).</summary>
    /// <param name="files">Everything that there is: what was there before and is not named any more is forgotten.</param>
    /// <param name="today">The day of the build.</param>
    /// <param name="unreadable">Takes a finding for each file that the machine will not read.</param>
    public SourceTree Read(IEnumerable<GivenFile> files, DateOnly today, FindingLog unreadable)
    {
        var realRoot = RealPath.Of(folder);
        var given = files.Where(file => StaticFiles.IsRead(file.Path)).ToDictionary(file => file.Path, StringComparer.Ordinal);
        var read = given.Values.AsParallel().Select(file => KeyValuePair.Create(file.Path, Read(file, realRoot))).ToDictionary(StringComparer.Ordinal);
        known = new SortedDictionary<string, SourceEntry>(read, ContentPath.Order);
        DocumentEntries.Ask(known, realRoot);
        return SourceEntries.ToTree(root, known.Values, today, name => given[name].Open(), unreadable);
    }

    private SourceEntry Read(GivenFile file, string realRoot)
    {
        var composed = NormalForm.Of(file.Path);
        var at = SourceEntries.At(root, composed);
        try
        {
            if (!RealPath.IsWithin(RealPath.Of(Path.Combine(realRoot, file.Path)), realRoot)) return SourceEntry.Refused((file.Path, composed), LinkLeavesContent.At(at));
            var entry = new SourceEntry(composed, file.Path, file.Length, default).Fill(at, file.Open);
            return entry.Text is { } text && known.GetValueOrDefault(file.Path) is { Text: { } before } same && before.Bytes.Span.SequenceEqual(text.Bytes.Span) ? same : entry;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return SourceEntry.Refused((file.Path, composed), SourceEntry.Failure(at, composed, failure));
        }
    }
}

/// <summary>One file of a content folder that somebody else found.</summary>
/// <param name="Path">Below the folder, with <c>/</c>, as the disk spells it.</param>
/// <param name="Length">In bytes.</param>
/// <param name="Open">Gives the bytes, from the beginning.</param>
public sealed record GivenFile(string Path, long Length, Func<Stream> Open);
