using System.Collections.Immutable;
using Schwerpunkt.Text;

namespace Schwerpunkt.Editing.Blocks;

/// <summary>How the author of a list numbered it, and what is to be written where its items are others.</summary>
internal sealed class ListNumbers
{
    private readonly WrittenPage page;
    private readonly ImmutableArray<ListMark> marks;
    private readonly bool counts;
    private readonly bool isSame;

    public ListNumbers(WrittenPage page, Piece list)
    {
        (this.page, Items) = (page, list.Children);
        marks = [.. Items.Select(MarkOf)];
        isSame = marks.Length > 1 && marks.All(mark => mark.Value == marks[0].Value);
        counts = marks[0].IsOrdered && !isSame && marks.Select((mark, i) => mark.Value - i).Distinct().Count() == 1;
    }

    public ImmutableArray<Piece> Items { get; }

    public bool IsOrdered => marks[0].IsOrdered;

    /// <summary>The greatest number that an item behind the last may have.</summary>
    public int Next => Math.Max(marks.Max(mark => mark.Value), Items.Length) + 1;

    public ListMark MarkOf(Piece item) => ListMark.Of(page.File.Decoded.AsSpan(item.Start, item.End - item.Start));

    /// <summary>The number of an item that comes.</summary>
    /// <param name="place">How many stand before it then.</param>
    /// <param name="beside">Its neighbour.</param>
    /// <param name="behind">Whether it comes behind that.</param>
    public int NumberAt(int place, Piece beside, bool behind) => counts ? marks[0].Value + place : isSame ? marks[0].Value : MarkOf(beside).Value + (behind ? 1 : 0);

    /// <summary>The items that get another number.</summary>
    /// <param name="sequence">The items then, null for one that comes.</param>
    public ImmutableArray<Piece> Renumbered(IReadOnlyList<Piece?> sequence) => [.. Others(sequence).Select(other => other.Item)];

    /// <summary>The ways to write the numbers of the items: the lines below their first as they are; where a number gets longer or shorter, moved with it.</summary>
    public IEnumerable<ImmutableArray<DraftChange>> Changes(IReadOnlyList<Piece?> sequence)
    {
        var others = Others(sequence);
        ImmutableArray<DraftChange> plain = [.. others.Select(other => new DraftChange(new TextSpan(other.Item.Start, other.Mark.Number.Length), other.Number))];
        ImmutableArray<DraftChange> moved = [.. others.SelectMany(other => Indented(other.Item, other.Number.Length - other.Mark.Number.Length))];
        return moved.IsEmpty ? [plain] : [plain, plain.AddRange(moved)];
    }

    private ImmutableArray<(Piece Item, ListMark Mark, string Number)> Others(IReadOnlyList<Piece?> sequence)
    {
        if (!counts) return [];
        var others = ImmutableArray.CreateBuilder<(Piece, ListMark, string)>();
        for (var i = 0; i < sequence.Count; i++)
        {
            if (sequence[i] is not { } item) continue;
            var mark = MarkOf(item);
            if (mark.Value != marks[0].Value + i) others.Add((item, mark, mark.WithNumber(marks[0].Value + i).Number));
        }

        return others.ToImmutable();
    }

    private IEnumerable<DraftChange> Indented(Piece item, int by)
    {
        var lines = page.File.Lines;
        for (var line = lines.LineOf(item.Start) + 1; by != 0 && line <= lines.LineOf(item.End - 1); line++)
        {
            var at = Margin.Match(lines[line], item.Margin).Taken;
            var spaces = lines[line].Length - at - lines[line][at..].TrimStart(' ').Length;
            if (spaces == 0 || spaces == lines[line].Length - at) continue;
            yield return by > 0 ? new DraftChange(new TextSpan(lines.StartOf(line) + at, 0), new string(' ', by)) : new DraftChange(new TextSpan(lines.StartOf(line) + at, Math.Min(spaces, -by)), "");
        }
    }
}
