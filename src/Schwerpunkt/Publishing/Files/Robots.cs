using Schwerpunkt.Sites;

namespace Schwerpunkt.Publishing.Files;

/// <summary>robots.txt (RFC 9309). A draft is open to robots as well: only then do they read that it is noindex.</summary>
internal static class Robots
{
    public static void Write(Site site, TextWriter writer)
    {
        writer.Write("User-agent: *\nAllow: /\n");
        if (!site.Config.Draft) writer.Write($"\nSitemap: {site.Config.Address.Absolute(Sitemap.Path)}\n");
    }
}
