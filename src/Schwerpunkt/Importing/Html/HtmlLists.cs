using System.Collections.Immutable;
using Schwerpunkt.Text;

namespace Schwerpunkt.Importing.Html;

/// <summary>Reads lists: of items, of terms with their meaning, and rows of links that are lists without the name.</summary>
internal static class HtmlLists
{
    /// <summary>A list; one whose numbers jump is several, and one with letters keeps them as words, for Markdown knows numbers only.</summary>
    public static IEnumerable<Block> Read(HtmlNode node, HtmlContext context)
    {
        var marks = node.Name == "ol" ? HtmlMarks.Of(node) : null;
        var lists = new List<(int? Start, ImmutableArray<ListItem>.Builder Items)> { (marks?.First, ImmutableArray.CreateBuilder<ListItem>()) };
        var stray = new HtmlNode("li", node.At);
        foreach (var child in node.Children)
        {
            if (child.Name != "li")
            {
                stray.Children.Add(child);
                continue;
            }

            AddItem(stray, null);
            stray = new HtmlNode("li", child.At);
            if (marks?.JumpTo(child) is { } number)
            {
                if (lists[^1].Items.Count > 0) lists.Add((number, ImmutableArray.CreateBuilder<ListItem>()));
                else lists[^1] = (number, lists[^1].Items);
            }

            AddItem(child, marks?.Next());
        }

        AddItem(stray, null);
        return lists.Where(list => list.Items.Count > 0).Select(list => new Block.Listing(node.At, Attributes.None, list.Start, IsLoose(list.Items), list.Items.ToImmutable()));

        void AddItem(HtmlNode item, string? mark)
        {
            var content = HtmlBlocks.Read(item.Children, context);
            if (!content.IsEmpty) lists[^1].Items.Add(new ListItem(item.At, mark is null ? content : WithMark(content, mark, context)));
        }
    }

    private static bool IsLoose(IEnumerable<ListItem> items) =>
        items.Any(item => item.Content.Length > 2 || item.Content.Length == 2 && item.Content is not [Block.Paragraph, Block.Listing]);

    private static ImmutableArray<Block> WithMark(ImmutableArray<Block> content, string mark, HtmlContext context)
    {
        var entry = new HtmlEntry([], [mark]);
        if (content is not [Block.Paragraph first, ..])
            return content.Insert(0, new Block.Paragraph(content[0].Location, Attributes.None, [new Inline.Words(mark)]) { Span = context.Account.Enter(entry) });
        var marked = first with { Content = [new Inline.Words(mark + " "), .. first.Content], Span = context.Account.Enter(entry.With([context.Account.Of(first) ?? HtmlEntry.Empty])) };
        return content.SetItem(0, marked);
    }

    public static Block.Definitions Definitions(HtmlNode node, HtmlContext context)
    {
        var entries = new List<HtmlEntry>();
        var found = ImmutableArray.CreateBuilder<Definition>();
        var terms = new List<ImmutableArray<Inline>>();
        var content = new List<Block>();
        foreach (var child in node.Children)
        {
            if (child.Name == "dt")
            {
                if (content.Count > 0) Add();
                var (term, entry) = HtmlCells.Read(child, context);
                entries.Add(entry);
                if (!term.IsEmpty) terms.Add([.. term.Select(run => run is Inline.Break ? new Inline.Words(" ") : run)]);
            }
            else content.AddRange(HtmlBlocks.Read([child], context));
        }

        if (terms.Count + content.Count > 0) Add();
        var items = found.ToImmutable();
        return new Block.Definitions(node.At, Attributes.None, items) { Span = context.Account.Enter(HtmlEntry.Empty.With(entries)) };

        void Add()
        {
            found.Add(new Definition([.. terms], [.. content]));
            terms.Clear();
            content.Clear();
        }
    }
}
