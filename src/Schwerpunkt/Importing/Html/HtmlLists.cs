using System.Collections.Immutable;
using System.Globalization;
using Schwerpunkt.Text;

namespace Schwerpunkt.Importing.Html;

/// <summary>Reads lists: of items, of terms with their meaning, and rows of links that are lists without the name.</summary>
internal static class HtmlLists
{
    public static Block.Listing Read(HtmlNode node, HtmlContext context)
    {
        var items = ImmutableArray.CreateBuilder<ListItem>();
        var stray = new HtmlNode("li", node.At);
        foreach (var child in node.Children)
        {
            if (child.Name != "li")
            {
                stray.Children.Add(child);
                continue;
            }

            AddItem(stray);
            stray = new HtmlNode("li", child.At);
            AddItem(child);
        }

        AddItem(stray);
        int? start = node.Name != "ol" ? null : int.TryParse(node.Attribute("start"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < 100_000_000 ? number : 1;
        var loose = items.Any(item => item.Content.Length > 2 || item.Content.Length == 2 && item.Content is not [Block.Paragraph, Block.Listing]);
        return new Block.Listing(node.At, Attributes.None, start, loose, items.ToImmutable());

        void AddItem(HtmlNode item)
        {
            var content = HtmlBlocks.Read(item.Children, context);
            if (!content.IsEmpty) items.Add(new ListItem(item.At, content));
        }
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
