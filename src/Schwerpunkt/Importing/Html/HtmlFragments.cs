using System.Collections.Immutable;
using Schwerpunkt.Text;

namespace Schwerpunkt.Importing.Html;

/// <summary>Links of a page to its own headings, once it is known which headings remain: the words of a link to another stay without it.</summary>
internal sealed class HtmlFragments
{
    private readonly HashSet<string> anchors;
    private readonly Action<Inline.Link, string> report;

    private HtmlFragments(HashSet<string> anchors, Action<Inline.Link, string> report) => (this.anchors, this.report) = (anchors, report);

    /// <param name="blocks">The page, without its title.</param>
    /// <param name="report">Told each link that leads nowhere, and where to.</param>
    public static ImmutableArray<Block> Resolve(ImmutableArray<Block> blocks, Action<Inline.Link, string> report)
    {
        var anchors = blocks.Flatten().OfType<Block.Heading>().Select(heading => heading.Attributes.Id).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return new HtmlFragments(anchors, report).Of(blocks);
    }

    /// <summary>The same for blocks that stand beside those with the headings: notes.</summary>
    public static ImmutableArray<Block> Resolve(ImmutableArray<Block> blocks, ImmutableHashSet<string> anchors, Action<Inline.Link, string> report) => new HtmlFragments([.. anchors], report).Of(blocks);

    private ImmutableArray<Block> Of(ImmutableArray<Block> blocks) => blocks.Map(Of);

    private Block Of(Block block) => block.WithParts(Of) switch
    {
        Block.Heading heading when HasDead(heading) => heading with { Content = Of(heading.Content) },
        Block.Paragraph paragraph when HasDead(paragraph) => paragraph with { Content = Of(paragraph.Content) },
        Block.Picture picture when HasDead(picture) => picture with { Figure = picture.Figure with { Caption = Of(picture.Figure.Caption) } },
        Block.Details details when HasDead(details) => details with { Summary = Of(details.Summary) },
        Block.Table table when HasDead(table) => table with { Head = Of(table.Head), Rows = table.Rows.Map(Of) },
        Block.Definitions terms when HasDead(terms) => terms with { Items = terms.Items.Map(item => item with { Terms = [.. item.Terms.Select(Of)] }) },
        var other => other,
    };

    private TableRow Of(TableRow row) => new([.. row.Cells.Select(Of)]);

    private bool HasDead(Block block) => block.Lines().Any(line => line.Flatten().Any(run => DeadIn(run) is not null));

    private ImmutableArray<Inline> Of(ImmutableArray<Inline> line) => [.. line.SelectMany(run => Alive(run))];

    private ImmutableArray<Inline> Alive(Inline run)
    {
        if (run is Inline.Element element) return [element with { Children = Of(element.Children) }];
        if (run is not Inline.Link link || DeadIn(link) is not { } address) return [run];
        report(link, address);
        return link.Children;
    }

    /// <summary>The address of a link to a heading that is not there; null for everything else.</summary>
    private string? DeadIn(Inline run) => run is Inline.Link { Target: Target.Elsewhere { Address: ['#', .. var anchor] address } } && !anchors.Contains(anchor) ? address : null;
}
