using System.Collections.Immutable;
using Schwerpunkt.Sites;

namespace Schwerpunkt.Publishing.Files;

/// <summary>The list of response headers in the form that Netlify and Cloudflare Pages read: a path, then one indented line a header.</summary>
internal static class HeaderList
{
    public const string Path = "_headers";

    // Where two rules match, these hosts join the values with a comma: „no-cache“ for all files would stand beside „immutable“.
    private const string Introduction = "# Ohne Cache-Control fragen diese Hosts bei jedem Aufruf nach (max-age=0, must-revalidate).\n";

    /// <param name="files">The whole site; decides what may be kept for ever.</param>
    public static void Write(SiteAddress address, ImmutableArray<OutputFile> files, TextWriter writer)
    {
        writer.Write(Introduction);
        WriteRule(writer, address.Url("*"), SecurityHeaders.All);
        foreach (var feed in files.Where(file => file.Path == Feed.Path || file is not OutputFile.Copied && Feed.Is(file.Path)).Select(file => file.Path)) WriteRule(writer, address.Url(feed), [("Content-Type", Feed.MediaType)]);
        foreach (var pattern in Kept(files)) WriteRule(writer, address.Url(pattern), [("Cache-Control", Caching.Forever)]);
    }

    /// <summary>
    /// One rule for the folder of the theme, unless an editor has a folder of that name too: then one for each file.
    /// Encoded pictures stand beside the pages: a rule for each would exceed what these hosts take (100 on Cloudflare Pages), so browsers ask again.
    /// </summary>
    private static List<string> Kept(ImmutableArray<OutputFile> files)
    {
        var folder = files.Select(file => file.Path).Where(path => path.StartsWith(Caching.Folder, StringComparison.Ordinal)).ToList();
        var kept = folder.Where(path => Caching.Of(path) == Caching.Forever).ToList();
        return kept.Count > 0 && kept.Count == folder.Count ? [Caching.Folder + "*"] : kept;
    }

    private static void WriteRule(TextWriter writer, string pattern, IEnumerable<(string Name, string Value)> headers)
    {
        writer.Write($"\n{pattern}\n");
        foreach (var (name, value) in headers) writer.Write($"  {name}: {value}\n");
    }
}
