namespace Schwerpunkt.Disk;

/// <summary>The media type of each kind of file that a site holds (IANA).</summary>
public static class MediaTypes
{
    /// <param name="path">A path whose extension decides; none counts as a page.</param>
    public static string Of(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        "" or ".html" or ".htm" => "text/html; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".json" => "application/json",
        ".xml" => path.EndsWith("feed.xml", StringComparison.Ordinal) ? "application/atom+xml; charset=utf-8" : "application/xml; charset=utf-8",
        ".txt" => "text/plain; charset=utf-8",
        ".svg" => "image/svg+xml",
        ".jpg" or ".jpeg" => "image/jpeg",
        ".png" => "image/png",
        ".webp" => "image/webp",
        ".avif" => "image/avif",
        ".gif" => "image/gif",
        ".pdf" => "application/pdf",
        ".mp4" => "video/mp4",
        ".webm" => "video/webm",
        ".vtt" => "text/vtt; charset=utf-8",
        _ => "application/octet-stream",
    };
    /// <summary>The media type of a file by its own name: without an extension it is no page.</summary>
    /// <param name="path">Relative to the output folder.</param>
    public static string OfFile(string path) =>
        path is "_headers" or "_redirects" or "_redirects.nginx" or "_redirects.caddy" or ".htaccess" ? "text/plain; charset=utf-8"
        : Path.GetExtension(path).Length == 0 ? "application/octet-stream"
        : Of(path);
}
