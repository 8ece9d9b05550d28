using Schwerpunkt.Model;
using Schwerpunkt.Publishing;
using Schwerpunkt.Reading;
using Schwerpunkt.Shaping;
using Schwerpunkt.Shaping.Typesetting;
using Schwerpunkt.Shaping.Wording;

namespace Schwerpunkt;

/// <summary>The way of one file: everything that can be done for a page without knowing the others, from its repeats to its HTML, so that its blocks can be let go.</summary>
internal static class PageAssembler
{
    /// <param name="file">The file.</param>
    /// <param name="reading">What reading it gave.</param>
    /// <param name="basis">Null where site.yml could not be used: then only the file's own findings matter.</param>
    public static AssembledPage Assemble(SourceFile file, DocumentReading reading, SiteBasis? basis)
    {
        if (reading.Document is null) return new AssembledPage(file, null, reading.Findings, 0);
        var language = basis?.Config.Language ?? SiteConfig.DefaultLanguage;
        var shaped = Deduplicator.Shape(reading.Document);
        var set = DocumentTypesetter.Set(shaped.Document, language);
        var lines = PlainLine.Of(set, language);
        var assembled = new AssembledPage(file, null, [.. reading.Findings, .. shaped.Findings, .. WordingRules.Check(set, lines)], shaped.Removed);
        if (basis is null) return assembled;
        var document = SiteFacts.Fill(set, basis.Config);
        if (!ReferenceEquals(document, set)) lines = PlainLine.Of(document, language);
        var (parts, sections) = PageParts.Of(document);
        var text = PageTextMaker.Make(basis, document, sections);
        return assembled with
        {
            Page = new Page(document.Source, document.File, document.FrontMatter, document.Lead, parts, PageWords.Of(document, lines), text),
            WhenPublished = PageRules.Check(document, parts, sections, basis),
            Traits = PageTraits.Of(shaped, document, lines, language),
        };
    }
}
