using System.Text.RegularExpressions;

namespace Schwerpunkt.Publishing.Files;

/// <summary>How long a browser may keep a file (Cache-Control, RFC 9111 and 8246).</summary>
public static partial class Caching
{
    /// <summary>For files whose name changes with their bytes.</summary>
    public const string Forever = "public, max-age=31536000, immutable";

    /// <summary>For everything else: kept, but asked for again each time.</summary>
    public const string Revalidate = "no-cache";

    /// <summary>Where the files of the theme and the search stand, for example <c>assets/mil.0123abcd.css</c>.</summary>
    public const string Folder = "assets/";

    /// <summary>What the name of a file ends with that changes with its bytes, as servers know it too (PCRE and RE2).</summary>
    internal const string Pattern = @"[^/]\.[0-9a-f]{8}\.(css|js|json|svg|jpg|png|webp|avif)$";

    /// <summary>The header for a file of the site.</summary>
    /// <param name="path">Below the output folder.</param>
    public static string Of(string path) => Fingerprinted().IsMatch(path) ? Forever : Revalidate;

    // No page or copied file can be named like this: a slug has no dots, and what goes out under its own name is refused one. An old address can: no pages, therefore.
    [GeneratedRegex(Pattern)]
    private static partial Regex Fingerprinted();
}
