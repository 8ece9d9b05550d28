using System.Collections.Immutable;
using Schwerpunkt.Publishing.Files;
using Schwerpunkt.Sites;

namespace Schwerpunkt.Disk;

/// <summary>One of several sites.</summary>
/// <param name="Name">That of its folder.</param>
/// <param name="Content">The folder, as the folder of all was written.</param>
public sealed record SiteFolder(string Name, string Content);

/// <summary>A folder whose folders are sites.</summary>
public static class SiteFolders
{
    /// <summary>Those who take it for site.yml are told that it is not: such a folder is not passed over.</summary>
    private static readonly string[] Configs = [SiteConfig.FileName, "site.yaml", "site.yml.txt"];

    /// <summary>Each folder right below one that holds a site.yml, but for those whose names begin with <c>_</c> or <c>.</c>; by name.</summary>
    /// <param name="folder">As written.</param>
    /// <exception cref="RefusalException">There is no such folder, or no site in it.</exception>
    public static ImmutableArray<SiteFolder> In(string folder)
    {
        if (!Directory.Exists(folder)) throw new RefusalException($"Den Ordner „{folder}“ gibt es nicht.");
        ImmutableArray<SiteFolder> sites =
        [
            .. new DirectoryInfo(folder).EnumerateDirectories().Select(below => below.Name).Order(StringComparer.Ordinal)
                .Where(name => name is not ['_' or '.', ..] && HasConfig(Path.Combine(folder, name)))
                .Select(name => new SiteFolder(name, Path.Combine(folder, name))),
        ];
        return sites.IsEmpty ? throw new RefusalException($"In „{folder}“ liegt kein Auftritt: Keiner seiner Ordner enthält {SiteConfig.FileName}. Einen einzelnen Auftritt nennen Sie mit --content.") : sites;
    }

    /// <summary>Refuses an output for all sites that would mix with what they are made of, or with the output of a single one.</summary>
    /// <param name="folder">The folder of all sites.</param>
    /// <param name="output">Each site has a folder in it.</param>
    /// <exception cref="RefusalException">It does.</exception>
    public static void RequireApart(string folder, string output)
    {
        var (sources, target) = (RealPath.Of(folder), RealPath.Of(output));
        if (RealPath.IsWithin(sources, target) || RealPath.IsWithin(target, sources))
            throw new RefusalException($"Der Ausgabeordner „{output}“ und der Ordner der Auftritte dürfen nicht ineinander liegen.");
        if (File.Exists(Path.Combine(target, OutputManifest.FileName)))
            throw new RefusalException($"In „{output}“ liegt ein einzelner Auftritt; die vielen brauchen einen Ordner für sich. Nennen Sie mit --output einen anderen.");
    }

    private static bool HasConfig(string folder)
    {
        try
        {
            return Directory.EnumerateFiles(folder).Any(file => Configs.Contains(Path.GetFileName(file), StringComparer.OrdinalIgnoreCase));
        }
        catch (UnauthorizedAccessException)
        {
            // Whoever builds it is told.
            return true;
        }
    }
}
