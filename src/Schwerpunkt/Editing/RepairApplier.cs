using System.Collections.Immutable;
using System.Text;
using Schwerpunkt.Findings;
using Schwerpunkt.Pages;
using Schwerpunkt.Reading;
using Schwerpunkt.Sites;
using Schwerpunkt.Text;
using Schwerpunkt.Transforms.Repeats;

namespace Schwerpunkt.Editing;

/// <summary>Writes the certain repairs of a page's findings into its text, unless something else would change with them.</summary>
/// <param name="path">The page, below content/.</param>
/// <param name="reader">Reads it.</param>
/// <param name="findingsOf">What is wrong with it.</param>
internal sealed class RepairApplier(string path, DocumentReader reader, Func<SourceFile, ImmutableArray<Finding>> findingsOf)
{
    /// <summary>Each round mends what the one before has brought to light, such as the next fault of a head.</summary>
    private const int MostRounds = 50;

    /// <summary>The text mended, and what was done to it.</summary>
    public (SourceText Text, ImmutableArray<MendedPlace> Mended) Apply(SourceText text)
    {
        var mended = ImmutableArray.CreateBuilder<MendedPlace>();
        for (var round = 0; round < MostRounds && Round(text) is { Mended.IsEmpty: false } next; round++)
        {
            mended.AddRange(next.Mended);
            text = next.Text;
        }

        return (text, mended.ToImmutable());
    }

    /// <summary>All at once; where something else would change, those one by one with which it does not.</summary>
    private (SourceText Text, ImmutableArray<MendedPlace> Mended) Round(SourceText text)
    {
        var repairs = Apart(findingsOf(FileOf(text)).Order().Select(finding => finding.Repair).OfType<Repair>().Where(repair => repair.IsCertain), text.Map());
        if (repairs.IsEmpty) return (text, []);
        var before = Shown(text);
        if (!IsSound(before, With(text, repairs)))
        {
            repairs = [.. repairs.Where(repair => IsSound(before, With(text, [repair])))];
            if (!IsSound(before, With(text, repairs))) repairs = [];
        }

        return (With(text, repairs), [.. repairs.Select(repair => new MendedPlace(text.Lines[repair.Edits[0].At.Line - 1].Number, repair.Title, IsRepeat: false))]);
    }

    /// <summary>Of two that touch the same characters the first; the other waits for the next round.</summary>
    private static ImmutableArray<Repair> Apart(IEnumerable<Repair> repairs, LineMap map)
    {
        var apart = ImmutableArray.CreateBuilder<Repair>();
        var end = -1;
        foreach (var repair in repairs.OrderBy(repair => repair.Edits[0].Span(map).Start))
        {
            if (repair.Edits[0].Span(map).Start <= end) continue;
            apart.Add(repair);
            end = repair.Edits[^1].Span(map).End;
        }

        return apart.ToImmutable();
    }

    private static SourceText With(SourceText text, ImmutableArray<Repair> repairs) => text.With(repairs.SelectMany(repair => repair.Edits));

    private SourceFile FileOf(SourceText text) => new(path, Encoding.UTF8.GetBytes(text.Text));

    private Document? Shown(SourceText text) => reader.Read(FileOf(text)).Document;

    /// <summary>Whether only words come to what is shown: no list, heading or picture, and nothing counts as a repeat now or no more.</summary>
    private bool IsSound(Document? before, SourceText after) =>
        before is null || (Shown(after) is { } page && Deduplicator.Shape(before).Removed == Deduplicator.Shape(page).Removed && Kinds(before).SequenceEqual(Kinds(page)));

    private static IEnumerable<Type> Kinds(Document document) =>
        Deduplicator.Shape(document).Document.Blocks.Flatten().Where(block => block is not Block.Paragraph).Select(block => block.GetType());
}
