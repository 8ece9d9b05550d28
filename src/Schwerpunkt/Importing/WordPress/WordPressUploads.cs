using System.Text.RegularExpressions;
using Schwerpunkt.Text;
using Schwerpunkt.Text.Unicode;

namespace Schwerpunkt.Importing.WordPress;

/// <summary>Gives every picture and file of the old site one place: the folder of uploads as it is, so that it can be copied in one go.</summary>
internal static partial class WordPressUploads
{
    /// <summary>The folder below the target folder.</summary>
    public const string Folder = "uploads/";

    /// <summary>The path of an address below the folder of uploads, <c>2024/05/markt.jpg</c>; whole, with its host, where it lies elsewhere.</summary>
    public static string PathOf(string address)
    {
        var path = Cdn().Replace(address.Split('?', '#')[0], "$1");
        if (Below().Match(path) is { Success: true } below) return below.Groups["path"].Value;
        return Scheme().Replace(path, "").TrimStart('/');
    }

    /// <summary>The path of the file that WordPress made a smaller copy of: <c>markt-300x200.jpg</c> and <c>markt-scaled.jpg</c> are <c>markt.jpg</c>.</summary>
    public static string OriginalOf(string path) => Copy().Replace(path, "");

    /// <summary>The name that WordPress gives to what it made of a very large original.</summary>
    public static string ScaledOf(string path) => path.LastIndexOf('.') is > 0 and var dot ? $"{path[..dot]}-scaled{path[dot..]}" : path;

    /// <summary>The address without the service that WordPress.com puts before it, and without what is asked of it.</summary>
    public static string Direct(string address) => Cdn().Replace(address.Split('?', '#')[0], "https://$1");

    /// <summary>Whether an address is that of this service.</summary>
    public static bool IsProxied(Uri address) => Cdn().IsMatch(address.OriginalString);

    /// <summary>Whether an address lies in the folder of uploads.</summary>
    public static bool IsUpload(string address) => Below().IsMatch(address.Split('?', '#')[0]);

    /// <summary>Where the file goes, below the target folder.</summary>
    public static string TargetOf(string path) => Folder + string.Join('/', path.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(Sound));

    /// <summary>A name that Markdown and every disk can carry; unchanged where it is one.</summary>
    private static string Sound(string name)
    {
        var written = NormalForm.Of(Uri.UnescapeDataString(name));
        if (Plain().IsMatch(written)) return written;
        var dot = written.LastIndexOf('.');
        var (stem, ending) = dot > 0 ? (written[..dot], written[dot..]) : (written, "");
        return (Slug.Of(stem) is { Length: > 0 } slug ? slug : "datei") + (Plain().IsMatch("a" + ending) ? ending : "");
    }

    [GeneratedRegex(@"^(?:https?:)?//i\d\.wp\.com/(.*)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Cdn();

    [GeneratedRegex(@"/(?:wp-content/uploads|wp-content/blogs\.dir/\d+/files|(?<=[^/]/)files)/(?<path>[^/].*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Below();

    [GeneratedRegex(@"^(?:https?:)?//", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Scheme();

    [GeneratedRegex(@"(?:-scaled)?(?:-\d{2,4}x\d{2,4})?(?=\.(?:jpe?g|png|gif|webp|avif|heic|bmp|tiff?)$)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Copy();

    [GeneratedRegex(@"^[\p{L}\p{N}][\p{L}\p{N}._~-]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Plain();
}
