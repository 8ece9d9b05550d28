using Schwerpunkt.Publishing.Files.Servers;

namespace Schwerpunkt.Publishing.Files;

/// <summary>The order in which files take their place where that happens one by one: nothing names a file that is not there yet.</summary>
public static class PublicationOrder
{
    /// <summary>0 for what pages need, 1 for pages, 2 for what lists pages: sitemap, feeds, rules for servers and robots.</summary>
    /// <param name="path">Relative to the output folder; a compressed copy goes with its file.</param>
    public static int Of(string path)
    {
        var file = path.EndsWith(".br", StringComparison.Ordinal) || path.EndsWith(".gz", StringComparison.Ordinal) ? path[..^".br".Length] : path;
        return file is AccessFile.Path or NginxRules.Path or CaddyRules.Path ? 2 : Path.GetExtension(file) switch
        {
            ".html" => 1,
            ".xml" or ".txt" or "" => 2,
            _ => 0,
        };
    }
}
