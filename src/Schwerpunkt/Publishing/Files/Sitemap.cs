using System.Collections.Immutable;
using System.Globalization;
using System.Xml;
using Schwerpunkt.German;
using Schwerpunkt.Pages;
using Schwerpunkt.Publishing.Views;
using Schwerpunkt.Sites;

namespace Schwerpunkt.Publishing.Files;

/// <summary>sitemap.xml (sitemaps.org, 0.9): every published page, with the day of its last change where it has one, and the same page in other languages; of more pages than one file may name, a list of such files.</summary>
internal static class Sitemap
{
    public const string Path = "sitemap.xml";

    /// <summary>By the protocol a file names no more.</summary>
    private const int MostAddresses = 50_000;

    private const string Html = "http://www.w3.org/1999/xhtml";

    private const string Schema = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <summary>The files, each with how it is written; robots.txt leads to the first.</summary>
    /// <param name="site">The whole site.</param>
    /// <param name="made">Its generated pages.</param>
    /// <param name="most">How many addresses a file names.</param>
    public static ImmutableArray<(string Path, Action<TextWriter> Write)> Files(Site site, ImmutableArray<GeneratedPage> made, int most = MostAddresses)
    {
        var own = site.Pages.Where(page => !page.FrontMatter.Listing.Draft).Select(page => (page.Path, Changed: page.FrontMatter.Dates.Stand));
        ImmutableArray<(string Path, DateOnly? Changed)> all = [.. own, .. made.Where(page => page.InSitemap).Select(page => page.Path).OfType<string>().Select(path => (path, (DateOnly?)null))];
        if (all.Length <= most) return [(Path, writer => WriteAddresses(site, all, writer))];
        var parts = all.Chunk(most).Select((addresses, i) => (Path: string.Create(CultureInfo.InvariantCulture, $"sitemap-{i + 1}.xml"), addresses)).ToImmutableArray();
        return [(Path, writer => WriteIndex(site, parts.Select(part => part.Path), writer)), .. parts.Select(part => (part.Path, (Action<TextWriter>)(writer => WriteAddresses(site, part.addresses, writer))))];
    }

    private static void WriteAddresses(Site site, IEnumerable<(string Path, DateOnly? Changed)> addresses, TextWriter writer) => Write("urlset", writer, xml =>
    {
        if (!site.Versions.Languages.IsEmpty) xml.WriteAttributeString("xmlns", "xhtml", null, Html);
        foreach (var (path, changed) in addresses)
        {
            xml.WriteStartElement("url", Schema);
            xml.WriteElementString("loc", Schema, site.Config.Address.Absolute(path));
            if (changed is { } day) xml.WriteElementString("lastmod", Schema, IsoDay.Of(day));
            if (site.At(path) is { } page) WriteVersions(site, page, xml);
            xml.WriteEndElement();
        }
    });

    /// <summary>The page in every language, itself among them, as search engines ask for it.</summary>
    private static void WriteVersions(Site site, Page page, XmlWriter xml)
    {
        foreach (var version in site.Versions.All(page).Where(version => !version.FrontMatter.Listing.Draft))
        {
            WriteVersion(version.FrontMatter.Language.Version ?? site.Config.Language, site.Config.Address.Absolute(version.Path), xml);
            if (version.FrontMatter.Language.Version is null) WriteVersion("x-default", site.Config.Address.Absolute(version.Path), xml);
        }
    }

    private static void WriteVersion(string language, string address, XmlWriter xml)
    {
        xml.WriteStartElement("xhtml", "link", Html);
        xml.WriteAttributeString("rel", "alternate");
        xml.WriteAttributeString("hreflang", language);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    private static void WriteIndex(Site site, IEnumerable<string> parts, TextWriter writer) => Write("sitemapindex", writer, xml =>
    {
        foreach (var part in parts)
        {
            xml.WriteStartElement("sitemap", Schema);
            xml.WriteElementString("loc", Schema, site.Config.Address.Absolute(part));
            xml.WriteEndElement();
        }
    });

    private static void Write(string root, TextWriter writer, Action<XmlWriter> content)
    {
        writer.Write("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
        using var xml = XmlWriter.Create(writer, new XmlWriterSettings { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true, CloseOutput = false });
        xml.WriteStartElement(root, Schema);
        content(xml);
        xml.WriteEndElement();
    }
}
