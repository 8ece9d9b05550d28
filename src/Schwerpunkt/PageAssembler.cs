using System.Collections.Immutable;
using Schwerpunkt.Checks;
using Schwerpunkt.Checks.Lookalikes;
using Schwerpunkt.Findings;
using Schwerpunkt.Pages;
using Schwerpunkt.Pictures;
using Schwerpunkt.Publishing.Html;
using Schwerpunkt.Reading;
using Schwerpunkt.Sites;
using Schwerpunkt.Transforms.Repeats;
using Schwerpunkt.Transforms.Typesetting;

namespace Schwerpunkt;

/// <summary>The way of one file: everything that can be done for a page without knowing the others, from its Markdown to its HTML, so that its blocks can be let go. Each thread has its own.</summary>
/// <param name="reader">Reads the files.</param>
/// <param name="basis">Null where site.yml could not be used: then only what is wrong with each file matters.</param>
/// <param name="packs">True where the site has so many pages that their texts are packed until they are written.</param>
internal sealed class PageAssembler(DocumentReader reader, SiteContext? basis, bool packs = false)
{
    private readonly string language = basis?.Config.Language ?? SiteConfig.DefaultLanguage;

    private readonly BodyRenderer? texts = basis is null ? null : new BodyRenderer(basis);

    /// <summary>What the site has of a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="headOnly">True where the text is not asked for yet: menus, lists and trails need the head alone.</param>
    public AssembledPage Assemble(SourceFile file, bool headOnly = false)
    {
        var reading = reader.Read(file, headOnly);
        if (reading.Document is null) return new AssembledPage(file, null, reading.Findings, 0);
        var shaped = Deduplicator.Shape(reading.Document);
        var set = DocumentTypesetter.Set(shaped.Document, language);
        var lines = PlainLine.Of(set, language);
        ImmutableArray<Finding> findings = [.. reading.Findings, .. LookalikeChecks.Check(reading.Document, reading.Lines)];
        var assembled = new AssembledPage(file, null, [.. findings, .. shaped.Findings, .. WordingChecks.Check(set, lines)], shaped.Removed);
        if (basis is null || texts is null) return assembled;
        var document = SiteFacts.Fill(set, basis.Config);
        var written = (set, lines);
        if (!ReferenceEquals(document, set)) lines = PlainLine.Of(document, language);
        var (parts, sections) = PageReferences.Of(document);
        var parted = SoftHyphens.Set(document, language, basis.Hyphenator);
        var body = basis.WritesTexts ? RendererOf(parted.FrontMatter.Language.Foreign, basis, texts).Make(parted, sections, lines) : BodyRenderer.OutlineOf(parted, sections);
        var page = new Page(document.Source, document.File, document.FrontMatter, parted.Lead, parts with { Offered = Offered(document, parts, findings) }, SearchText.Of(document, lines), body)
        {
            Heading = parted.Title,
        };
        return assembled with
        {
            Page = packs ? page.Packed() : page,
            WhenPublished = PageChecks.Check(written, (document, lines), (parts, sections), basis),
            Traits = PageWording.Of(shaped, document, lines, language),
        };
    }

    /// <summary>What the text says by itself (the name of a table, the way back from a note) is in the language of the page.</summary>
    private static BodyRenderer RendererOf(string? language, SiteContext basis, BodyRenderer usual) => language is null ? usual : new BodyRenderer(basis.In(language));

    /// <summary>A picture that became a link by a slip is not offered: that finding is the one to mend.</summary>
    private ImmutableArray<Figure> Offered(Document document, PageReferences parts, ImmutableArray<Finding> findings)
    {
        var slips = findings.Where(finding => finding.Kind == PictureAsText.Kind).Select(finding => finding.Location.Line).ToHashSet();
        return reader.Offered(document, parts).RemoveAll(figure => slips.Contains(figure.Location.Line));
    }
}
