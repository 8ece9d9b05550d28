using System.Text;
using Schwerpunkt.Pages;
using Schwerpunkt.Sites;
using Schwerpunkt.Text;

namespace Schwerpunkt.Exporting;

/// <summary>What answers under which address, for who sets up redirects elsewhere: a table (RFC 4180) with a byte order mark and semicolons, as office programs in Germany read it.</summary>
internal static class AddressTable
{
    /// <param name="site">The site.</param>
    /// <param name="files">Pictures and downloads, below content/.</param>
    /// <param name="dialect">Says where each goes.</param>
    public static string Of(Site site, IEnumerable<string> files, ExportDialect dialect)
    {
        var text = new StringBuilder("\uFEFFAdresse;Datei;Art;Titel\r\n");
        foreach (var page in site.Pages)
        {
            Append(text, Address(site, page.Path), dialect.PathOf(page), "Seite", page.Title);
            foreach (var alias in page.FrontMatter.Listing.Aliases.Select(alias => Alias.TryParse(alias.Text)).OfType<Alias>())
                Append(text, Address(site, alias.Encoded) + (alias.Query is null ? "" : "?" + alias.Query), dialect.PathOf(page), "alte Adresse", page.Title);
        }

        foreach (var file in files) Append(text, Address(site, SitePath.OfFile(file)), dialect.PathOf(file), "Datei", "");
        return text.ToString();
    }

    private static string Address(Site site, string path) => site.Config.Address.Absolute(path);

    private static void Append(StringBuilder text, params string[] cells) => text.AppendJoin(';', cells.Select(Cell)).Append("\r\n");

    private static string Cell(string value) => value.AsSpan().ContainsAny(";\"\r\n") ? $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : value;
}
