using System.Collections.Immutable;
using Schwerpunkt.Findings;
using Schwerpunkt.Pages;
using Schwerpunkt.Publishing.Files;
using Schwerpunkt.Reading;
using Schwerpunkt.Sites;
using Schwerpunkt.Text;
using Schwerpunkt.Transforms.Repeats;

namespace Schwerpunkt.Exporting;

/// <summary>A site as other programs read it: Markdown with an ordinary head, its pictures and downloads, and the list of its addresses. What a reader is shown stands in the text, each repeat once.</summary>
public static class SiteExport
{
    private const string AddressesPath = "adressen.csv";

    /// <summary>Every file of the export, with paths below its folder.</summary>
    /// <param name="assembled">The site, drafts included.</param>
    /// <param name="form">For whom.</param>
    public static ImmutableArray<OutputFile> Of(AssembledSite assembled, ExportForm form)
    {
        if (assembled.Site is not { } site) return [];
        var reader = DocumentReader.Of(assembled.Tree, new FindingLog(), site.Basis.Theme.Diagrams);
        var sources = assembled.Tree.Texts.Where(file => file.IsPage).ToDictionary(file => file.Path, StringComparer.Ordinal);
        var dialect = ExportDialect.Of(form, site);
        var asked = site.Pages.SelectMany(page => page.Parts.Links).Select(link => link.Target).OfType<Target.ToPage>().Where(to => to.Fragment is not null).Select(to => (to.Source, to.Fragment!)).ToHashSet(); // ! filtered
        var pages = site.Pages.Select(page => Rendered(dialect.PathOf(page), page, writer => writer.Write(Text(page)))).ToArray();
        string[] used = [.. UsedFiles.Of(site).Union(StaticFiles.Of(assembled.Tree))];
        var files = used.Select(path => new OutputFile.Copied(dialect.PathOf(path), path) { Owner = new OutputOwner.Source(assembled.Tree.At(path)) });
        var sidecars = ExportedSidecars.Of(site, assembled.Tree, used, dialect);
        return [.. pages, .. files, .. sidecars, .. Own(dialect, site, used, assembled.Tree.At(SiteConfig.FileName))];

        string Text(Page page)
        {
            var document = reader.Read(sources[page.Source]).Document ?? throw new InvalidOperationException($"{page.Source} was read before.");
            return ExportedPage.Of(SiteFacts.Fill(Deduplicator.Shape(document).Document, site.Config), page, site, dialect, id => asked.Contains((page.Source, id)));
        }
    }

    private static OutputFile.Rendered Rendered(string path, Page page, Action<TextWriter> write) => new(path, write) { Owner = new OutputOwner.Source(page.File) };

    private static IEnumerable<OutputFile> Own(ExportDialect dialect, Site site, string[] files, Location place)
    {
        var table = files.Any(file => dialect.PathOf(file) == AddressesPath) ? "adressen-2.csv" : AddressesPath;
        var own = dialect.OwnFiles().Append((Path: table, Text: AddressTable.Of(site, files, dialect)));
        if (dialect is PlainExport) yield return new OutputFile.Copied(SiteConfig.FileName, SiteConfig.FileName) { Owner = new OutputOwner.Source(place) };
        if (site.Glossary.Exists) own = own.Append((dialect.PathOfGenerated(Glossary.Path), ExportedPage.OfGlossary(site, dialect)));
        if (PictureCredits.Exist(site)) own = own.Append((dialect.PathOfGenerated("bildnachweise/"), ExportedPage.OfCredits(site, dialect)));
        foreach (var file in own) yield return new OutputFile.Rendered(file.Path, writer => writer.Write(file.Text)) { Owner = new OutputOwner.Generator(place) };
    }
}

/// <summary>For whom a site is exported.</summary>
public enum ExportForm
{
    /// <summary>Markdown as every program reads it (CommonMark, with tables and footnotes).</summary>
    Plain,

    /// <summary>Hugo: what a site of it needs to be built.</summary>
    Hugo,
}
