using System.Collections.Immutable;
using System.Xml;
using Schwerpunkt.German;
using Schwerpunkt.Pages;
using Schwerpunkt.Publishing.Views;
using Schwerpunkt.Sites;

namespace Schwerpunkt.Publishing.Files;

/// <summary>The newest pages as an Atom feed (RFC 4287). All days come from front matter, so that two builds give the same bytes.</summary>
internal static class Feed
{
    public const string Path = "feed.xml";

    /// <summary>That of the language versions, which has pages of that language alone.</summary>
    /// <param name="language">BCP 47; null for the site's own.</param>
    public static string PathOf(string? language) => language is null ? Path : $"{language}/{Path}";

    /// <summary>Whether a path below the output folder is that of a feed.</summary>
    public static bool Is(string path) => path == Path || path.EndsWith("/" + Path, StringComparison.Ordinal);

    /// <summary>RFC 4287, section 7.</summary>
    public const string MediaType = "application/atom+xml; charset=utf-8";

    private const string Atom = "http://www.w3.org/2005/Atom";

    /// <summary>More than this no reader shows at once.</summary>
    private const int Entries = 20;

    /// <summary>Whether any page has a date: without one there is no feed.</summary>
    public static bool Exists(Site site, string? language) => site.Pages.Any(page => IsDated(page, site.Today) && page.FrontMatter.Language.Version == language);

    /// <summary>The newest pages by <c>date</c>, the newest first; drafts and pages of a day to come stay out.</summary>
    public static ImmutableArray<Page> Newest(Site site, string? language) => [.. site.Pages
        .Where(page => IsDated(page, site.Today) && page.FrontMatter.Language.Version == language)
        .OrderByDescending(page => page.FrontMatter.Dates.Published?.Day)
        .ThenBy(page => page.Path, StringComparer.Ordinal)
        .Take(Entries)];

    private static bool IsDated(Page page, DateOnly today) => page.FrontMatter is { Dates.Published: not null, Listing.Draft: false } && !page.FrontMatter.Dates.IsToCome(today);

    public static void Write(Site site, ImmutableArray<Page> pages, string? language, TextWriter writer)
    {
        var address = site.Config.Address;
        var home = language is null ? "" : $"{language}/";
        writer.Write("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
        using var xml = XmlWriter.Create(writer, new XmlWriterSettings { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true, CloseOutput = false });
        xml.WriteStartElement("feed", Atom);
        xml.WriteAttributeString("xml", "lang", null, language ?? site.Config.Language);
        xml.WriteElementString("id", Atom, address.Absolute(home));
        WriteText(xml, "title", site.Config.Title);
        if (site.Config.Description.Length > 0 && language is null) WriteText(xml, "subtitle", site.Config.Description);
        xml.WriteElementString("updated", Atom, Instant(pages.Max(page => page.FrontMatter.Dates.Stand)));
        WriteLink(xml, "self", address.Absolute(PathOf(language)));
        WriteLink(xml, "alternate", address.Absolute(site.Home is { } start ? site.Versions.In(start, language).Path : ""));
        xml.WriteStartElement("author", Atom);
        WriteText(xml, "name", site.Config.Publisher.Name);
        xml.WriteEndElement();
        foreach (var page in pages) WriteEntry(xml, address, page, language);
        xml.WriteEndElement();
    }

    private static void WriteEntry(XmlWriter xml, SiteAddress address, Page page, string? around)
    {
        xml.WriteStartElement("entry", Atom);
        if (page.FrontMatter.Language.Foreign is { } own && own != around) xml.WriteAttributeString("xml", "lang", null, own);
        xml.WriteElementString("id", Atom, address.Absolute(page.Path));
        WriteText(xml, "title", page.Title);
        xml.WriteElementString("published", Atom, Instant(page.FrontMatter.Dates.Published?.Day));
        xml.WriteElementString("updated", Atom, Instant(page.FrontMatter.Dates.Stand));
        WriteLink(xml, "alternate", address.Absolute(page.Path));
        if (TeaserText.Of(page) is { } summary) WriteText(xml, "summary", summary);
        xml.WriteEndElement();
    }

    /// <summary>Text as an editor wrote it, without the control characters that XML cannot carry.</summary>
    private static void WriteText(XmlWriter xml, string name, string text) => xml.WriteElementString(name, Atom, string.Concat(
        text.EnumerateRunes().Where(rune => rune.Value > char.MaxValue || XmlConvert.IsXmlChar((char)rune.Value)).Select(rune => rune.ToString())));

    private static void WriteLink(XmlWriter xml, string relation, string url)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", url);
        xml.WriteEndElement();
    }

    /// <summary>A day as RFC 3339 wants it: its first second, UTC.</summary>
    private static string Instant(DateOnly? day) => (day is { } known ? IsoDay.Of(known) : "") + "T00:00:00Z";
}
