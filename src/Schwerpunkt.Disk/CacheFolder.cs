namespace Schwerpunkt.Disk;

/// <summary>The folder beside a content folder that keeps what would only have to be made again; it may be deleted at any time.</summary>
public static class CacheFolder
{
    private const string Name = ".schwerpunkt-cache";

    /// <summary>Its path; it need not be there.</summary>
    public static string Beside(string content) =>
        Path.Combine(Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(content))) ?? "", Name);
}
