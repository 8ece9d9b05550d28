using Schwerpunkt.German;
using Schwerpunkt.Sites;

namespace Schwerpunkt.Publishing.Files;

/// <summary>/.well-known/security.txt (RFC 9116): whom to tell about a weakness of the site, and until when that holds.</summary>
internal static class SecurityText
{
    public const string Path = ".well-known/security.txt";

    public static void Write(Site site, SecurityContact security, TextWriter writer)
    {
        writer.Write($"Contact: {security.Contact}\n");
        writer.Write($"Expires: {IsoDay.Of(security.Expires.Day)}T00:00:00Z\n");
        writer.Write($"Preferred-Languages: {site.Config.Language}\n");
        writer.Write($"Canonical: {site.Config.Address.Absolute(Path)}\n");
        if (security.Policy is not null) writer.Write($"Policy: {security.Policy}\n");
    }
}
