using Schwerpunkt.Findings;
using Schwerpunkt.Sites;

namespace Schwerpunkt.Documents;

/// <summary>Reads documents in the process of a host that has no program to start. Weaker than a process of its own: what overflows the stack ends the host, memory is bounded by the size of the file alone, and a file that goes round for ever keeps its thread; no file is read after it.</summary>
internal sealed class ReadingThread
{
    /// <summary>In bytes.</summary>
    private const long MostBytes = 20 << 20;

    private const int StackSize = 16 << 20;

    private static readonly TimeSpan MostPatience = TimeSpan.FromSeconds(1);

    private bool isStuck;

    /// <summary>What a document says of itself.</summary>
    /// <param name="path">Its full path.</param>
    public DocumentFacts Ask(string path)
    {
        if (isStuck) return DocumentReading.Faulty(DocumentFault.NotAsked);
        if (new FileInfo(path) is { Exists: true, Length: > MostBytes }) return DocumentReading.Faulty(DocumentFault.TooMuch);
        DocumentFacts? facts = null;
        bool? hasText = null;
        var thread = new Thread(() => hasText = DocumentReading.Read(path, told => facts = told), StackSize) { IsBackground = true, Name = "documents" };
        thread.Start();
        isStuck = !thread.Join(MostPatience);
        if (facts is not { } known) return DocumentReading.Faulty(DocumentFault.TooMuch);
        return known.Pdf is { } pdf && !isStuck ? known with { Pdf = pdf with { HasText = hasText } } : known;
    }
}
