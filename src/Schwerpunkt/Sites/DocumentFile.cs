using System.Collections.Frozen;

namespace Schwerpunkt.Sites;

/// <summary>Which files are documents: what an office writes for others to read.</summary>
public static class DocumentFile
{
    /// <summary>More is no document that anybody loads on a telephone, and is not looked into.</summary>
    public const long MostBytes = 100 << 20;

    private static readonly FrozenSet<string> Read = ((string[])[".pdf", ".docx", ".xlsx", ".pptx", ".odt", ".ods", ".odp"]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Older = ((string[])[".doc", ".xls", ".ppt"]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a file is a document.</summary>
    /// <param name="path">Its ending decides.</param>
    public static bool Is(string path) => IsRead(path) || Older.Contains(Path.GetExtension(path));

    /// <summary>Whether it is one that is asked what it says of itself.</summary>
    /// <param name="path">Its ending decides.</param>
    public static bool IsRead(string path) => Read.Contains(Path.GetExtension(path));

    /// <summary>Whether it is, or should be, a PDF.</summary>
    /// <param name="path">Its ending decides.</param>
    public static bool IsPdf(string path) => Path.GetExtension(path).Equals(".pdf", StringComparison.OrdinalIgnoreCase);
}
