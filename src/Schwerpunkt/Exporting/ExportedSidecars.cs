using System.Text;
using Schwerpunkt.Pictures;
using Schwerpunkt.Publishing.Files;
using Schwerpunkt.Sites;
using Schwerpunkt.Text;

namespace Schwerpunkt.Exporting;

/// <summary>The files beside the pictures that say what a text cannot: that a picture is decoration or stands in for another, the address of a licence, whose a picture is that is only linked, and that a name without a sign is one.</summary>
internal static class ExportedSidecars
{
    /// <summary>Those of the content as they are; and one for each picture whose pages say so much of it in their heads, all of them the same.</summary>
    public static IEnumerable<OutputFile> Of(Site site, SourceTree tree, IEnumerable<string> files, ExportDialect dialect)
    {
        var written = tree.Texts.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        var figures = site.Pages.SelectMany(page => page.Parts.Figures).ToLookup(figure => figure.Source, StringComparer.Ordinal);
        foreach (var file in files.Where(site.Pictures.ContainsKey))
        {
            var sidecar = file + ".yml";
            if (written.Contains(sidecar)) yield return new OutputFile.Copied(dialect.PathOf(file) + ".yml", sidecar) { Owner = new OutputOwner.Source(tree.At(sidecar)) };
            else if (figures[file].Select(Text).Distinct().ToArray() is [{ Length: > 0 } text]) yield return new OutputFile.Rendered(dialect.PathOf(file) + ".yml", writer => writer.Write(text)) { Owner = new OutputOwner.Source(tree.At(file)) };
        }
    }

    /// <summary>Nothing where the text says it all.</summary>
    private static string Text(Figure figure)
    {
        var text = new StringBuilder();
        if (figure.Decorative) text.Append("decorative: true\n");
        if (figure.Placeholder) text.Append("placeholder: true\n");
        if (figure.Credit is { LicenseUrl: { } license }) text.AppendKey("licenseUrl", license);
        if (figure.AcquireUrl is { } acquire) text.AppendKey("acquireUrl", acquire);
        if (figure.Credit is not { } credit || text.Length == 0 && Credit.Find(credit.Line) is ("", not null)) return text.ToString();
        text.AppendKey("credit", credit.Text);
        return credit.License is { } name ? text.AppendKey("license", name).ToString() : text.ToString();
    }
}
