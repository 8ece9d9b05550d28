using System.Collections.Immutable;
using Schwerpunkt.Pages;
using Schwerpunkt.Text;
using Schwerpunkt.Transforms.Repeats;

namespace Schwerpunkt.Editing;

/// <summary>Finds what a page shows otherwise after an edit although it is read as before: repeats, anchors, the numbers of notes.</summary>
internal static class ShownComparison
{
    /// <param name="before">The page as it was.</param>
    /// <param name="after">The page as it would be.</param>
    /// <param name="shift">Where its places are then.</param>
    /// <param name="isOwn">Whether a place before was edited.</param>
    /// <param name="isPut">Whether a place after came by the edit.</param>
    public static IEnumerable<SideEffect> Of(WrittenPage before, WrittenPage after, Shift shift, Func<int, bool> isOwn, Func<int, bool> isPut)
    {
        var (was, now) = (before.Shown, after.Shown);
        if (was is null || now is null) return [];
        return [.. Repeats(before, was, after, now, shift, isOwn, isPut), .. Anchors(before, was, now, shift, isOwn), .. Targets(before, was, now, isOwn), .. Notes(before, was, now)];
    }

    private static IEnumerable<SideEffect> Repeats(WrittenPage before, ShownPage was, WrittenPage after, ShownPage now, Shift shift, Func<int, bool> isOwn, Func<int, bool> isPut)
    {
        var left = was.Repeats.Where(place => !isOwn(place)).ToLookup(place => shift.OfUnchanged(place));
        foreach (var place in now.Repeats.Where(place => !left.Contains(place)).Distinct())
            yield return isPut(place) ? SideEffects.NewIsRepeat(before, shift.Back(place), after, place) : SideEffects.IsRepeat(before, shift.Back(place));
        foreach (var same in left.Where(same => !now.Repeats.Contains(same.Key))) yield return SideEffects.IsNoRepeat(before, same.First());
    }

    private static IEnumerable<SideEffect> Anchors(WrittenPage before, ShownPage was, ShownPage now, Shift shift, Func<int, bool> isOwn)
    {
        var ids = now.Headings.ToLookup(heading => heading.Start, heading => heading.Id);
        return from heading in was.Headings
               where !isOwn(heading.Start)
               let other = ids[shift.OfUnchanged(heading.Start)].FirstOrDefault()
               where other is not null && other != heading.Id
               select SideEffects.OtherAnchor(before, heading.Start, heading.Id, other);
    }

    /// <summary>Links on the page to a place of it that is gone.</summary>
    private static IEnumerable<SideEffect> Targets(WrittenPage before, ShownPage was, ShownPage now, Func<int, bool> isOwn) =>
        from link in was.Links
        let place = before.PlaceOf(link.Location)
        where !isOwn(place) && link.Target is Target.ToPage { Fragment: { } id } to && to.Source == before.File.File.Path && was.Anchors.Contains(id) && !now.Anchors.Contains(id)
        select SideEffects.LostAnchor(before, place, ((Target.ToPage)link.Target).Fragment!); // ! asked above

    private static IEnumerable<SideEffect> Notes(WrittenPage before, ShownPage was, ShownPage now)
    {
        var changed = was.Notes.Select((label, i) => (Label: label, Was: i + 1, Now: now.Notes.IndexOf(label) + 1)).Where(note => note.Now > 0 && note.Now != note.Was).ToList();
        if (changed.Count > 0) yield return SideEffects.OtherNumbers(before, changed);
    }
}

/// <summary>What of a page depends on the whole of it, as it is shown.</summary>
internal sealed class ShownPage
{
    private ShownPage(ImmutableHashSet<int> repeats, ImmutableArray<(int Start, string Id)> headings, PageReferences parts, ImmutableArray<string> notes) =>
        (Repeats, Headings, Links, Anchors, Notes) = (repeats, headings, parts.Links, [.. parts.Anchors.Select(anchor => anchor.Id)], notes);

    /// <summary>Where a block or item begins that counts as a repeat.</summary>
    public ImmutableHashSet<int> Repeats { get; }

    public ImmutableArray<(int Start, string Id)> Headings { get; }

    public ImmutableArray<PageLink> Links { get; }

    public ImmutableHashSet<string> Anchors { get; }

    /// <summary>The labels of the footnotes, in the order in which they are numbered.</summary>
    public ImmutableArray<string> Notes { get; }

    public static ShownPage Of(Document document, Func<Location, int> placeOf)
    {
        var shaped = Deduplicator.Shape(document);
        var (parts, sections) = PageReferences.Of(shaped.Document);
        var marks = shaped.Document.Blocks.Flatten().SelectMany(block => block.Lines()).SelectMany(line => line.Flatten()).OfType<Inline.FootnoteMark>();
        return new ShownPage([.. shaped.Removals.Select(removal => placeOf(removal.At))], [.. sections.Select(section => (section.Heading.Span.Start, section.Id))], parts, [.. marks.Select(mark => mark.Label).Distinct(StringComparer.Ordinal)]);
    }
}
