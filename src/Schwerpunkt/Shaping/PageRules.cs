using Schwerpunkt.Model;

namespace Schwerpunkt.Shaping;

/// <summary>Checks what one page can be asked alone, after its repeats are gone.</summary>
internal static class PageRules
{
    public static void Check(Page page, DateOnly today, DiagnosticLog log)
    {
        var matter = page.FrontMatter;
        if (matter.ReviewBy is { } review && review.Day < today) log.Add(Rules.ReviewDue(review.Location, review.Day));
        if (matter.Expires is { } expires && expires.Day < today) log.Add(Rules.Expired(expires.Location, expires.Day));
        CheckHeadings(page, log);
        CheckAnchors(page, log);
    }

    private static void CheckHeadings(Page page, DiagnosticLog log)
    {
        var before = 1;
        foreach (var heading in page.Blocks.Flatten().OfType<Block.Heading>())
        {
            var level = Math.Max(2, heading.Level);
            if (heading.Level == 1) log.Add(Rules.TitleAsHeading(heading.Location));
            if (string.IsNullOrWhiteSpace(heading.Content.PlainText())) log.Add(Rules.EmptyHeading(heading.Location));
            if (level > before + 1) log.Add(Rules.SkippedHeadingLevel(heading.Location, level, before + 1));
            before = level;
        }
    }

    private static void CheckAnchors(Page page, DiagnosticLog log)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (id, place) in page.Parts.Anchors.OrderBy(anchor => anchor.Place))
        {
            if (!taken.Add(id)) log.Add(Rules.DuplicateAnchor(place, id));
        }
    }
}
