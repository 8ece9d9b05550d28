using System.Collections.Immutable;
using Schwerpunkt.Model;

namespace Schwerpunkt.Publishing;

/// <summary>Writes the text of one document as HTML. No other page is asked, so that this can be done as soon as the document is read, and its blocks let go.</summary>
internal static class PageTextMaker
{
    /// <param name="basis">The site it is part of.</param>
    /// <param name="document">As it is shown.</param>
    /// <param name="sections">Of this document.</param>
    public static PageText Make(SiteBasis basis, Document document, ImmutableArray<Section> sections)
    {
        var writer = new BlockWriter(basis, document, sections, new LineWriter(basis, document.Source));
        var body = document.Body;
        var intro = body.TakeWhile(block => block is Block.Paragraph).Count();
        var introHtml = writer.ToHtml(body[..intro]);
        var restHtml = writer.ToHtml(body[intro..]);
        return new PageText(introHtml, restHtml + writer.NotesToHtml(), [.. sections.Where(IsInOutline).Select(Entry)]);
    }

    private static bool IsInOutline(Section section) => section.Level == 2 && !string.IsNullOrWhiteSpace(section.Text);

    private static OutlineEntry Entry(Section section) => new(section.Id, section.Text, LineWriter.Label(section.Heading));
}
