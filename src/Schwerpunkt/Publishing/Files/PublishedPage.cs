using System.IO.Hashing;
using System.Net;
using System.Runtime.InteropServices;

namespace Schwerpunkt.Publishing.Files;

/// <summary>What can be told of a published page by its HTML.</summary>
/// <param name="Title">As a browser shows it, without the name of the site; null where there is none.</param>
/// <param name="LeadsTo">The address to which an old one leads on; null for a page.</param>
/// <param name="Main">A hash of what stands between head, menus and foot; null where nothing says where that is.</param>
public sealed record PublishedPage(string? Title, string? LeadsTo, UInt128? Main)
{
    /// <summary>A page of which nothing can be told.</summary>
    internal static PublishedPage Unknown { get; } = new(null, null, null);

    /// <summary>Reads a page that a build wrote.</summary>
    public static PublishedPage Of(string html) => new(TitleIn(html), Between(html, Redirects.Mark, "\""), MainOf(html));

    private static string? TitleIn(string html)
    {
        var title = Between(html, "<title>", "</title>");
        var site = Between(html, "<meta property=\"og:site_name\" content=\"", "\"");
        return site is not null && title is not null && title.EndsWith($" – {site}", StringComparison.Ordinal) ? title[..^(site.Length + 3)] : title;
    }

    private static UInt128? MainOf(string html)
    {
        var (start, end) = (html.IndexOf("<main", StringComparison.Ordinal), html.LastIndexOf("</main>", StringComparison.Ordinal));
        return start >= 0 && start < end ? XxHash128.HashToUInt128(MemoryMarshal.AsBytes(html.AsSpan()[start..end])) : null;
    }

    private static string? Between(string html, string before, string after)
    {
        var start = html.IndexOf(before, StringComparison.Ordinal);
        if (start < 0) return null;
        start += before.Length;
        var end = html.IndexOf(after, start, StringComparison.Ordinal);
        return end < 0 ? null : WebUtility.HtmlDecode(html[start..end]).Trim();
    }
}
