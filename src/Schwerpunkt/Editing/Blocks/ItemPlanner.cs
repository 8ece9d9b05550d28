using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Schwerpunkt.German;
using Schwerpunkt.Text;

namespace Schwerpunkt.Editing.Blocks;

/// <summary>Edits the entries of a list: they take the marks of their neighbours, and are numbered where the author numbered.</summary>
internal sealed partial class ItemPlanner(WrittenPage page)
{
    public EditPlan Insert(Piece item, bool behind, string text)
    {
        var list = new ListNumbers(page, item.Parent!); // ! an item is in a list
        var contents = Contents(text, list);
        var sequence = list.Items.ToList<Piece?>();
        var at = item.Index + (behind ? 1 : 0);
        sequence.InsertRange(at, contents.Select(_ => (Piece?)null));
        var put = Put(item, behind, Written(list.MarkOf(item), contents, i => list.NumberAt(at + i, item, behind), IsApart(item, behind)));
        return new EditPlan.Written([.. list.Changes(sequence).Select(numbers => Draft([put, .. numbers], [], [item], list.Renumbered(sequence))).OfType<EditDraft>()]);
    }

    public EditPlan.Written Delete(Piece item)
    {
        var list = new ListNumbers(page, item.Parent!); // ! as above
        ImmutableArray<Piece?> left = [.. list.Items.Where(other => other != item)];
        var ways = new DeletePlanner(page).Changes(item).ToList();
        return new([.. list.Changes(left).SelectMany(numbers => ways.Select(gone => Draft([gone, .. numbers], [item], [item], list.Renumbered(left)))).OfType<EditDraft>()]);
    }

    public EditPlan Move(Piece item, bool behind, Piece other)
    {
        var deleter = new DeletePlanner(page);
        if (deleter.IsAllThatIsUnder(item)) return new EditPlan.Refused(Refusals.OnlyOne);
        var gone = deleter.Whole(item);
        if (gone == other || other.Ancestors().Contains(gone)) return new EditPlan.Refused(Refusals.IntoItself);
        var (source, target) = (new ListNumbers(page, item.Parent!), new ListNumbers(page, other.Parent!)); // ! as above
        var sequence = target.Items.Where(stays => stays != item).ToList<Piece?>();
        var at = sequence.IndexOf(other) + (behind ? 1 : 0);
        sequence.Insert(at, null);
        var mark = item.Parent == other.Parent ? source.MarkOf(item) : target.MarkOf(other);
        var put = Put(other, behind, Written(mark, [ContentOf(page, item)], _ => target.NumberAt(at, other, behind), IsApart(other, behind)));
        ImmutableArray<Piece?> left = [.. source.Items.Where(stays => stays != item)];
        var isOther = item.Parent != other.Parent && gone == item;
        var drafts = from gap in deleter.Changes(gone)
                     from there in target.Changes(sequence)
                     from here in isOther ? source.Changes(left) : [ImmutableArray<DraftChange>.Empty]
                     select Draft([gap, put, .. there, .. here], [gone], [gone, other], [.. target.Renumbered(sequence), .. isOther ? source.Renumbered(left) : []]);
        return new EditPlan.Written([.. drafts.OfType<EditDraft>()]);
    }

    /// <summary>Markdown that is to stand in the place of an item, with the item's mark; where it is several items, with the numbers of those behind.</summary>
    public (string Text, ImmutableArray<ImmutableArray<DraftChange>> Numbers, ImmutableArray<Piece> Renumbered) Replacement(Piece item, string text)
    {
        var list = new ListNumbers(page, item.Parent!); // ! as above
        var (mark, contents) = (list.MarkOf(item), Contents(text, list));
        var written = Written(mark, contents, i => i == 0 ? mark.Value : list.NumberAt(item.Index + i, item, behind: false), IsApart(item, behind: true));
        if (contents.Length == 1) return (written, [[]], []);
        var sequence = list.Items.ToList<Piece?>();
        sequence.RemoveAt(item.Index);
        sequence.InsertRange(item.Index, contents.Select(_ => (Piece?)null));
        return (written, [.. list.Changes(sequence)], list.Renumbered(sequence));
    }

    /// <summary>What an item holds, as it would stand by itself.</summary>
    private static string ContentOf(WrittenPage page, Piece item)
    {
        var text = PieceText.Of(page, item);
        var mark = ListMark.Of(text);
        var indent = new string(' ', mark.Width);
        var lines = text.Split('\n').Select((line, i) => i > 0 ? Margin.Strip(line, indent) : Margin.Strip(Margin.Below(line.AsSpan()[..(mark.Number.Length + 1)]) + line[(mark.Number.Length + 1)..], indent));
        return PieceText.Tidy(string.Join('\n', lines));
    }

    /// <summary>The items that Markdown holds where it is a list and nothing else; else it is the content of one.</summary>
    /// <param name="text">The Markdown.</param>
    /// <param name="into">Where it comes: a number that is not in turn there, or a day, is none of an item: „1986. Ein gutes Jahr“, „3. Oktober“.</param>
    private ImmutableArray<string> Contents(string text, ListNumbers into)
    {
        var (mark, alone) = (ListMark.Of(text), page.Alone(text));
        var items = alone is { Document.Hidden.IsEmpty: true, Root.Children: [{ Block: Block.Listing } list] } && PieceText.Of(alone, list) == text ? list.Children : [];
        var isOutOfTurn = mark.IsOrdered && (mark.Value > into.Next || Day().IsMatch(text));
        return items switch
        {
            [] when !Day().IsMatch(text) => [text],
            [_] when mark.IsOrdered && !into.IsOrdered => [Escaped()],
            [] or [_] when isOutOfTurn => [Escaped()],
            _ when isOutOfTurn => [text],
            _ => [.. items.Select(item => ContentOf(alone, item))],
        };

        string Escaped() => text.Insert(mark.Number.Length, "\\");
    }

    private static string Written(ListMark mark, ImmutableArray<string> contents, Func<int, int> number, bool isApart) => string.Join(isApart ? "\n\n" : "\n", contents.Select((content, i) =>
    {
        var own = mark.WithNumber(number(i));
        return own + Margin.PutBelow(new string(' ', own.Width), content);
    }));

    private DraftChange Put(Piece item, bool behind, string text)
    {
        var (lines, margin) = (new PieceLines(page, item), item.Margin);
        var gap = (IsApart(item, behind) ? Between.Blank : Between.Line).Text(margin);
        if (behind) return new DraftChange(new TextSpan(lines.End, 0), gap + Margin.PutAll(margin, text));
        return item.IsBehindMark
            ? new DraftChange(new TextSpan(item.Start, 0), Margin.PutBelow(margin, text) + gap + margin)
            : new DraftChange(new TextSpan(lines.Start, 0), Margin.PutAll(margin, text) + gap);
    }

    /// <summary>Whether a blank line parts the items there.</summary>
    private bool IsApart(Piece item, bool behind)
    {
        var lines = new PieceLines(page, item);
        var (near, far) = behind ? (item.Next, item.Previous) : (item.Previous, item.Next);
        var (blankNear, blankFar) = behind ? (lines.IsBlankBelow, lines.IsBlankAbove) : (lines.IsBlankAbove, lines.IsBlankBelow);
        return near is not null ? blankNear : far is not null ? blankFar : item.Parent?.Block is Block.Listing { Loose: true };
    }

    private static EditDraft? Draft(ImmutableArray<DraftChange> changes, ImmutableArray<Piece> own, ImmutableArray<Piece> beside, ImmutableArray<Piece> renumbered) =>
        DraftChange.InOrder(changes) is { } ordered ? new EditDraft(ordered, new TouchedPieces(own, [.. beside.SelectMany(piece => piece.Ancestors()).Concat(renumbered).Distinct()])) : null;

    [GeneratedRegex(@"^[0-9]{1,2}\. (?:" + Months.Pattern + @")\b", RegexOptions.CultureInvariant)]
    private static partial Regex Day();
}
