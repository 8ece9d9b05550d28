using Schwerpunkt.Publishing.Files.Servers;

namespace Schwerpunkt.Publishing.Files;

/// <summary>The order in which files take their place where that happens one by one: nothing names a file that is not there yet.</summary>
public static class PublicationOrder
{
    /// <summary>0 for files whose name changes with their bytes, 1 for what else pages need, 2 for pages, 3 for what lists pages: sitemap, feeds, rules for servers and robots.</summary>
    /// <param name="path">Relative to the output folder; a compressed copy goes with its file.</param>
    public static int Of(string path) => OfText(path) is AccessFile.Path or NginxRules.Path or CaddyRules.Path ? 3 : Path.GetExtension(OfText(path)) switch
    {
        ".html" => 2,
        ".xml" or ".txt" or "" => 3,
        _ => IsFingerprinted(path) ? 0 : 1,
    };

    /// <summary>Whether a file's name changes with its bytes: it harms nobody if it stays.</summary>
    /// <param name="path">As above.</param>
    public static bool IsFingerprinted(string path) => Caching.Of(OfText(path)) == Caching.Forever;

    private static string OfText(string path) =>
        path.EndsWith(".br", StringComparison.Ordinal) || path.EndsWith(".gz", StringComparison.Ordinal) ? path[..^".br".Length] : path;
}
