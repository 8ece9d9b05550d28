using Schwerpunkt.Pages;
using Schwerpunkt.Publishing.Html;
using Schwerpunkt.Sites;

namespace Schwerpunkt.Publishing.Files;

/// <summary>Old addresses: a page for each that leads on, for hosts that know no redirects, and a list for those that do.</summary>
internal static class Redirects
{
    /// <summary>The list for hosts that read one.</summary>
    public const string ListPath = "_redirects";

    /// <summary>Begins what only a page that leads on holds; the address follows, up to the next quotation mark.</summary>
    public const string Mark = "<meta http-equiv=\"refresh\" content=\"0; url=";

    /// <summary>A whole document that leads to a page; search engines are told where it has gone.</summary>
    public static void WritePage(Site site, Page page, TextWriter writer)
    {
        var (address, texts) = (site.Config.Address, page.FrontMatter.Language.Foreign is { } language && InterfaceTexts.In(language) is { IsComplete: true } own ? own : site.Texts);
        writer.Write($"<!DOCTYPE html>\n<html lang=\"{texts.Language}\">\n<head>\n<meta charset=\"utf-8\">\n<title>");
        Markup.Escape(writer, texts.Moved(page.Title));
        writer.Write("</title>\n<meta name=\"robots\" content=\"noindex\">\n<link rel=\"canonical\"");
        Markup.Attribute(writer, "href", address.Absolute(page.Path));
        writer.Write($">\n{Mark}");
        Markup.Escape(writer, address.Url(page.Path));
        writer.Write("\">\n</head>\n<body>\n<p>");
        Markup.Escape(writer, texts.MovedTo);
        writer.Write(" <a");
        Markup.Attribute(writer, "href", address.Url(page.Path));
        writer.Write('>');
        Markup.Escape(writer, page.Title);
        writer.Write("</a></p>\n</body>\n</html>\n");
    }

    /// <summary>
    /// The list in the form that Netlify, Cloudflare Pages and GitLab Pages read: old path, what is asked for, new path, status.
    /// Only Netlify knows the second; the others pass over such a line.
    /// </summary>
    public static void WriteList(Site site, TextWriter writer)
    {
        var all = site.Pages.SelectMany(page => page.FrontMatter.Listing.Aliases.Select(written => Alias.TryParse(written.Text)).OfType<Alias>(), (page, alias) => (Alias: alias, Page: page));
        // The first line that fits counts, and one that asks for nothing fits always.
        foreach (var (alias, page) in all.OrderBy(entry => entry.Alias.Query is null))
        {
            if (alias.Query is { } query && !IsPairs(query)) continue;
            var asked = alias.Query is null ? "" : " " + alias.Query.Replace('&', ' ');
            writer.Write($"{site.Config.Address.Url(alias.Encoded)}{asked} {site.Config.Address.Url(page.Path)} 301\n");
        }
    }

    /// <summary>Whether every part has a name and a value that are not themselves an address: what a line can hold between its two.</summary>
    private static bool IsPairs(string query) => query.Split('&').All(part => part.Split('=') is [{ Length: > 0 } name, { Length: > 0 } value] && !name.Contains('/', StringComparison.Ordinal) && !value.StartsWith('/'));
}
