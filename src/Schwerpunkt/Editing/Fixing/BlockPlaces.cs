using System.Collections.Immutable;
using Schwerpunkt.Pages;
using Schwerpunkt.Text;

namespace Schwerpunkt.Editing.Fixing;

/// <summary>Where a block or list item begins and ends in its file, and what follows it.</summary>
/// <param name="At">The place that it carries.</param>
/// <param name="IsItem">True for a list item.</param>
/// <param name="Span">Its characters in the decoded text.</param>
/// <param name="Next">The beginning of what follows it in the same container, shown or not; null for the last.</param>
internal sealed record BlockPlace(Location At, bool IsItem, TextSpan Span, int? Next);

/// <summary>Asks the blocks of a document for their places, for those who mend its source.</summary>
internal sealed class BlockPlaces
{
    private readonly ImmutableArray<BlockPlace>.Builder found = ImmutableArray.CreateBuilder<BlockPlace>();

    /// <summary>Every block and list item that can be a repeat: nothing is one inside a table or a list of definitions.</summary>
    /// <param name="document">As read.</param>
    public static ImmutableArray<BlockPlace> Of(Document document)
    {
        var places = new BlockPlaces();
        places.Read(document.Blocks, [.. document.Hidden.Select(hidden => hidden.Start)]);
        return places.found.ToImmutable();
    }

    private void Read(ImmutableArray<Block> blocks, ImmutableArray<int> hidden) =>
        Read([.. blocks.Select(block => (block.Location, false, block.Span, (Action<ImmutableArray<int>>)(inside => ReadInside(block, inside))))], hidden);

    private void ReadInside(Block block, ImmutableArray<int> hidden)
    {
        if (block is Block.Listing list) Read([.. list.Items.Select(item => (item.Location, true, item.Span, (Action<ImmutableArray<int>>)(inside => Read(item.Content, inside))))], hidden);
        else if (block is not Block.Definitions && block.Parts() is [var content]) Read(content, hidden);
    }

    /// <param name="siblings">The parts of one container, each with how to read what is in it.</param>
    /// <param name="hidden">Where what is not shown begins, in this container and in its parts; sorted.</param>
    private void Read(ImmutableArray<(Location At, bool IsItem, TextSpan Span, Action<ImmutableArray<int>> Inside)> siblings, ImmutableArray<int> hidden)
    {
        var begins = siblings.Select(part => part.Span.Start).ToImmutableArray();
        var within = hidden.ToLookup(start => IndexAt(begins, start) is var at and >= 0 && start < siblings[at].Span.End ? at : -1);
        var starts = begins.Concat(within[-1]).Order().ToImmutableArray();
        for (var i = 0; i < siblings.Length; i++)
        {
            var (at, isItem, span, inside) = siblings[i];
            var next = IndexAt(starts, span.End - 1) + 1;
            found.Add(new BlockPlace(at, isItem, span, next < starts.Length ? starts[next] : null));
            inside([.. within[i]]);
        }
    }

    /// <summary>The last of these that is not behind a place; -1 where all are.</summary>
    private static int IndexAt(ImmutableArray<int> sorted, int place)
    {
        var found = sorted.BinarySearch(place);
        return found >= 0 ? found : ~found - 1;
    }
}
