using System.Collections.Immutable;
using System.Xml;
using Schwerpunkt.German;
using Schwerpunkt.Publishing.Views;
using Schwerpunkt.Sites;

namespace Schwerpunkt.Publishing.Files;

/// <summary>sitemap.xml (sitemaps.org, 0.9): every published page, with the day of its last change where it has one.</summary>
internal static class Sitemap
{
    private const string Schema = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public static void Write(Site site, ImmutableArray<GeneratedPage> made, TextWriter writer)
    {
        writer.Write("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
        using var xml = XmlWriter.Create(writer, new XmlWriterSettings { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true, CloseOutput = false });
        xml.WriteStartElement("urlset", Schema);
        foreach (var page in site.Pages.Where(page => !page.FrontMatter.Listing.Draft)) WriteUrl(xml, site, page.Path, page.FrontMatter.Dates.Stand);
        foreach (var path in made.Where(page => page.InSitemap).Select(page => page.Path).OfType<string>()) WriteUrl(xml, site, path, null);
        xml.WriteEndElement();
    }

    private static void WriteUrl(XmlWriter xml, Site site, string path, DateOnly? changed)
    {
        xml.WriteStartElement("url", Schema);
        xml.WriteElementString("loc", Schema, site.Config.Address.Absolute(path));
        if (changed is { } day) xml.WriteElementString("lastmod", Schema, IsoDay.Of(day));
        xml.WriteEndElement();
    }
}
