using Schwerpunkt.Findings;
using Schwerpunkt.Sites;

namespace Schwerpunkt.Documents;

/// <summary>Reads one document in this process. What it is written in may be made to overflow the stack or to go round for ever: only <see cref="DocumentFence"/> is safe from that.</summary>
internal static class DocumentReading
{
    /// <summary>What a document says of itself, and afterwards whether it has any text, which may take longest; it throws nothing.</summary>
    /// <param name="path">Its full path.</param>
    /// <param name="told">Takes the facts as soon as they are known.</param>
    /// <returns>Whether a PDF has any text; null where unknown, and for other documents.</returns>
    public static bool? Read(string path, Action<DocumentFacts> told)
    {
        var isTold = false;
        try
        {
            // Word or a viewer may have it open, be it to write.
            using var document = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            if (DocumentFile.IsPdf(path)) return PdfReading.Read(AllOf(document), Tell);
            Tell(PackageReading.Read(document));
        }
        catch (Exception failure)
        {
            if (!isTold) told(Faulty(failure is OutOfMemoryException or InsufficientExecutionStackException ? DocumentFault.TooMuch : DocumentFault.Damaged));
        }

        return null;

        void Tell(DocumentFacts facts)
        {
            isTold = true;
            told(facts);
        }
    }

    private static byte[] AllOf(FileStream document)
    {
        var bytes = new byte[document.Length];
        document.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>A document of which nothing can be told.</summary>
    public static DocumentFacts Faulty(DocumentFault fault) => new() { Fault = fault };
}
