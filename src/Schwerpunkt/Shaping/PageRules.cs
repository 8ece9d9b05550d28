using System.Collections.Immutable;
using Schwerpunkt.Model;

namespace Schwerpunkt.Shaping;

/// <summary>Checks what one page can be asked alone, after its repeats are gone; what is found counts once the page is published.</summary>
internal static class PageRules
{
    /// <param name="document">As it is shown.</param>
    /// <param name="parts">Of this document.</param>
    /// <param name="sections">Of this document.</param>
    /// <param name="basis">The site it is part of.</param>
    public static ImmutableArray<Diagnostic> Check(Document document, PageParts parts, ImmutableArray<Section> sections, SiteBasis basis)
    {
        var log = new DiagnosticLog();
        var matter = document.FrontMatter;
        if (matter.ReviewBy is { } review && review.Day < basis.Today) log.Add(Rules.ReviewDue(review.Location, review.Day));
        if (matter.Expires is { } expires && expires.Day < basis.Today) log.Add(Rules.Expired(expires.Location, expires.Day));
        CheckHeadings(sections, log);
        CheckAnchors(parts, log);
        if (matter.Layout == Layout.EasyLanguage) EasyLanguageRules.Check(document, log);
        if (basis.Config.PublicBody) LawRules.Check(document, log);
        return log.ToImmutable();
    }

    private static void CheckHeadings(ImmutableArray<Section> sections, DiagnosticLog log)
    {
        var before = 1;
        foreach (var section in sections)
        {
            var at = section.Heading.Location;
            if (section.Heading.Level == 1) log.Add(Rules.TitleAsHeading(at));
            if (string.IsNullOrWhiteSpace(section.Text)) log.Add(Rules.EmptyHeading(at));
            if (section.Level > before + 1) log.Add(Rules.SkippedHeadingLevel(at, section.Level, before + 1));
            before = section.Level;
        }
    }

    private static void CheckAnchors(PageParts parts, DiagnosticLog log)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (id, place) in parts.Anchors.OrderBy(anchor => anchor.Place))
        {
            if (!taken.Add(id)) log.Add(Rules.DuplicateAnchor(place, id));
        }
    }
}
