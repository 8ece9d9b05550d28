using System.Net;

namespace Schwerpunkt.Publishing.Files;

/// <summary>What a published page says at its beginning.</summary>
/// <param name="Title">As a browser shows it; null where there is none.</param>
/// <param name="LeadsTo">The address to which an old one leads on; null for a page.</param>
public sealed record PageHead(string? Title, string? LeadsTo)
{
    /// <summary>So many bytes of a file hold both.</summary>
    public const int Room = 8192;

    /// <summary>Reads the beginning of a page that a build wrote.</summary>
    public static PageHead Of(string html) => new(Between(html, "<title>", "</title>"), Between(html, Redirects.Mark, "\""));

    private static string? Between(string html, string before, string after)
    {
        var start = html.IndexOf(before, StringComparison.Ordinal);
        if (start < 0) return null;
        start += before.Length;
        var end = html.IndexOf(after, start, StringComparison.Ordinal);
        return end < 0 ? null : WebUtility.HtmlDecode(html[start..end]).Trim();
    }
}
