using System.Collections.Immutable;
using Schwerpunkt.Findings;
using Schwerpunkt.Pages;
using Schwerpunkt.Sites;
using Schwerpunkt.Text;

namespace Schwerpunkt.Checks;

/// <summary>Checks what one page can be asked alone, after its repeats are gone; what is found counts once the page is published.</summary>
internal static class PageChecks
{
    /// <summary>Before it there was no page of the web.</summary>
    private const int FirstYear = 1990;

    /// <param name="written">The document and its lines as an editor wrote them.</param>
    /// <param name="shown">The same as they are shown.</param>
    /// <param name="outline">What the document that is shown is made of.</param>
    /// <param name="basis">The site it is part of.</param>
    public static ImmutableArray<Finding> Check(
        (Document Document, ImmutableArray<PlainLine> Lines) written,
        (Document Document, ImmutableArray<PlainLine> Lines) shown,
        (PageReferences Parts, ImmutableArray<Section> Sections) outline,
        SiteContext basis)
    {
        var log = new FindingLog();
        var matter = shown.Document.FrontMatter;
        if (matter.Dates.ReviewBy is { } review && review.Day < basis.Today) log.Add(ReviewDue.At(review.Location, review.Day));
        CheckDays(matter.Dates, basis.Today, log);
        PlaceholderWords.Check(written.Document, written.Lines, log);
        CheckHeadings(outline.Sections, log);
        CheckAnchors(outline.Parts, log);
        if (matter.Layout == Layout.EasyLanguage) EasyLanguageChecks.Check(written.Document, written.Lines, basis.Config.Language, log);
        else LongWords.Check(written.Document, written.Lines, basis, log);
        if (matter.Listing.Duty is not null && !basis.Config.Draft) DraftWords.Check(written.Lines, log);
        if (matter.Language.Foreign is { } language && ForeignDrawing(shown.Document.Blocks, german: false) is { } drawing) log.Add(GermanData.At(drawing.Location, LanguageNames.InGerman(language)));
        if (basis.Config.PublicBody) LawChecks.Check(shown.Document, shown.Lines, log);
        return log.ToImmutable();
    }

    private static void CheckDays(PageDates dates, DateOnly today, FindingLog log)
    {
        if (dates is { Expires: { } early, Published: { } published } && early.Day < published.Day) log.Add(ExpiresBeforeDate.At(early.Location, early.Day, published.Day));
        else if (dates.Expires is { } expires && expires.Day < today) log.Add(Expired.At(expires.Location, expires.Day));
        if (dates.Updated is not { } updated) return;
        if (updated.Day > today) log.Add(FutureStand.At(updated.Location, updated.Day));
        else if (updated.Day.Year < FirstYear) log.Add(WrongStand.At(updated.Location, updated.Day));
        else if (dates.Published is { } first && updated.Day < first.Day) log.Add(StandBeforeDate.At(updated.Location, updated.Day, first.Day));
    }

    private static void CheckHeadings(ImmutableArray<Section> sections, FindingLog log)
    {
        var before = 1;
        foreach (var section in sections)
        {
            var at = section.Heading.Location;
            if (section.Heading.Level == 1) log.Add(TitleAsHeading.At(at, section.Heading.IsUnderlined));
            if (string.IsNullOrWhiteSpace(section.Text)) log.Add(EmptyHeading.At(at));
            if (section.Level > before + 1) log.Add(SkippedHeadingLevel.At(at, section.Level, before + 1));
            before = section.Level;
        }
    }

    private static void CheckAnchors(PageReferences parts, FindingLog log)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (id, place) in parts.Anchors.OrderBy(anchor => anchor.Place))
        {
            if (!taken.Add(id)) log.Add(DuplicateAnchor.At(place, id));
        }
    }

    /// <summary>The first diagram or table of data that stands in a passage which is not German.</summary>
    private static Block.Drawing? ForeignDrawing(ImmutableArray<Block> blocks, bool german)
    {
        foreach (var block in blocks)
        {
            var inside = Languages.IsGerman(block.Attributes, german);
            if (!inside && block is Block.Drawing drawing) return drawing;
            foreach (var part in block.Parts())
            {
                if (ForeignDrawing(part, inside) is { } deeper) return deeper;
            }
        }

        return null;
    }
}
