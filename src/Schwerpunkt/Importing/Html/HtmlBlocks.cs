using System.Collections.Immutable;
using Schwerpunkt.Findings;
using Schwerpunkt.Text;

namespace Schwerpunkt.Importing.Html;

/// <summary>Makes blocks of the tree. One instance reads one container; nesting is bounded by the tree.</summary>
internal sealed class HtmlBlocks(HtmlContext context)
{
    private readonly List<Block> blocks = [];
    private readonly HtmlLine line = new(context.Account);

    /// <summary>The blocks of a container's content.</summary>
    public static ImmutableArray<Block> Read(IEnumerable<HtmlNode> content, HtmlContext context)
    {
        var reader = new HtmlBlocks(context);
        reader.ReadAll(content);
        reader.EndParagraph();
        return HtmlFigures.Join(reader.blocks, context);
    }

    private void ReadAll(IEnumerable<HtmlNode> content)
    {
        foreach (var child in content) Read(child);
    }

    private void Read(HtmlNode node)
    {
        switch (node.Name)
        {
            case HtmlNode.TextName: line.Add(node.Text!); break; // ! text nodes have one
            case "br" when line.EndsWithBreak: EndParagraph(); break;
            case "br": line.Break(); break;
            case "img" when HtmlPicture.Of(node, hasWords: false) is null: break;
            case "code": line.AddCode(HtmlContext.RawText(node), HtmlContext.Texts(node)); break;
            case "a" or "em" or "strong" or "abbr" or "sub" or "sup" or "kbd" or "del" or "q" or "span": ReadElement(node); break;
            default:
                EndParagraph();
                ReadBlock(node);
                break;
        }
    }

    private void ReadElement(HtmlNode node)
    {
        var target = node.Name == "a" ? context.Links.TargetOf(node) : null;
        line.Open(node, target);
        if (node.Name == "a" && target is not null && context.Links.TitleFor(node) is { } title)
        {
            context.Account.LeaveOut(HtmlContext.Texts(node).Select(text => text.Number));
            if (title.Length > 0) line.AddOther(title);
        }
        else ReadAll(node.Children);
        line.Close();
    }

    private void ReadBlock(HtmlNode node)
    {
        switch (node.Name)
        {
            case HtmlNode.EdgeName: break;
            case "hr": AddDivider(node); break;
            case "ul" or "ol": AddList(node); break;
            case "table": AddTable(node); break;
            case "blockquote": Add(new Block.Quote(node.At, Attributes.None, Read(node.Children, context)), quote => !quote.Content.IsEmpty); break;
            case "dl": Add(HtmlLists.Definitions(node, context), list => !list.Items.IsEmpty); break;
            case "details": AddDetails(node); break;
            case "pre": AddCode(node); break;
            case "figure": blocks.AddRange(HtmlFigures.Read(node, context)); break;
            case "img": blocks.AddRange(HtmlFigures.ReadAlone(node, context)); break;
            case "address": AddLines(node); break;
            case HtmlNode.CreditName: AddLines(node); break;
            case HtmlNode.EmbedName: AddEmbed(node); break;
            default:
                if (node.IsHeading) AddHeading(node);
                else ReadAll(node.Children);
                EndParagraph();
                break;
        }
    }

    private void EndParagraph()
    {
        var (content, entry, at) = line.Take();
        if (!content.IsEmpty) blocks.Add(new Block.Paragraph(at ?? context.Start, Attributes.None, content) { Span = context.Account.Enter(entry) });
    }

    private void Add<T>(T block, Func<T, bool> hasContent) where T : Block
    {
        if (hasContent(block)) blocks.Add(block);
    }

    private void AddHeading(HtmlNode node)
    {
        var (content, entry) = HtmlCells.Read(node, context);
        if (!content.IsEmpty)
        {
            ImmutableArray<Inline> oneLine = [.. content.Select(run => run is Inline.Break ? new Inline.Words(" ") : run)];
            if (oneLine is [Inline.Element { Name: "strong" } bold]) oneLine = bold.Children;
            if (line.TakeLink(oneLine) is { } link) oneLine = [link];
            var anchor = context.Links.Anchors.Of(node.Element);
            blocks.Add(new Block.Heading(node.At, anchor is null ? Attributes.None : new Attributes([], anchor), node.Name[1] - '0', oneLine) { Span = context.Account.Enter(entry) });
        }

        AddPictures(node);
    }

    /// <summary>One paragraph with line breaks: an address, a credit.</summary>
    private void AddLines(HtmlNode node)
    {
        var (content, entry) = HtmlCells.Read(node, context);
        if (content.IsEmpty) return;
        blocks.Add(new Block.Paragraph(node.At, node.Name == HtmlNode.CreditName ? HtmlFigures.Credit : Attributes.None, content) { Span = context.Account.Enter(entry) });
    }

    /// <summary>A link in the place of what cannot be taken over; none where the page does not tell the address.</summary>
    private void AddEmbed(HtmlNode node)
    {
        if (node.Element is not { } element || HtmlEmbed.Of(element) is not { } embed) return;
        context.LeftOut.Add(node.At);
        context.Report(ImportEmbedded.At(node.At, embed.Words, embed.Address));
        if (element.QuerySelector("a[href]") is not null || context.Links.Find(embed.Address) is not { } target) return;
        blocks.Add(new Block.Paragraph(node.At, Attributes.None, [new Inline.Link(target, [new Inline.Words(embed.Words)], Attributes.None, node.At)]) { Span = context.Account.Enter(new HtmlEntry([], [embed.Words])) });
    }

    private void AddPictures(HtmlNode node)
    {
        foreach (var picture in node.All().Where(inner => inner.Name == "img")) blocks.AddRange(HtmlFigures.ReadAlone(picture, context));
    }

    private void AddDivider(HtmlNode node)
    {
        if (blocks is not ([] or [.., Block.Divider])) blocks.Add(new Block.Divider(node.At, Attributes.None));
    }

    private void AddList(HtmlNode node)
    {
        blocks.AddRange(HtmlLists.Read(node, context));
    }

    private void AddTable(HtmlNode node)
    {
        foreach (var caption in node.Children.Where(child => child.Name == "caption")) AddLines(caption);
        if (HtmlCells.ReadTable(node, context) is { } table) blocks.Add(table);
    }

    private void AddDetails(HtmlNode node)
    {
        var summary = node.Children.Find(child => child.Name == "summary");
        var (content, entry) = summary is null ? ([], HtmlEntry.Empty) : HtmlCells.Read(summary, context);
        var inner = Read(node.Children.Where(child => !ReferenceEquals(child, summary)), context);
        if (content.IsEmpty && inner.IsEmpty) return;
        if (content.IsEmpty) (content, entry) = ([new Inline.Words("Mehr")], new HtmlEntry([], ["Mehr"]));
        blocks.Add(new Block.Details(node.At, Attributes.None, [new Inline.Words(content.PlainText())], inner) { Span = context.Account.Enter(entry) });
    }

    private void AddCode(HtmlNode node)
    {
        var text = HtmlContext.RawText(node).Trim('\n');
        if (string.IsNullOrWhiteSpace(text)) return;
        blocks.Add(new Block.Code(node.At, Attributes.None, "", text) { Span = context.Account.Enter(new HtmlEntry([.. HtmlContext.Texts(node)], [])) });
    }
}

/// <summary>What all readers of one page share.</summary>
internal sealed class HtmlContext(Location start, HtmlLinks links, Action<Finding> report)
{
    /// <summary>The beginning of the page.</summary>
    public Location Start { get; } = start;

    public HtmlLinks Links { get; } = links;

    public HtmlAccount Account { get; } = new();

    /// <summary>Names of picture files by the address they had.</summary>
    public Dictionary<string, string> Files { get; } = new(StringComparer.Ordinal);

    /// <summary>What readers saw and the page does not show.</summary>
    public LeftOutPlaces LeftOut { get; } = new();

    /// <summary>The address each picture file had.</summary>
    public Dictionary<string, string> Addresses { get; } = new(StringComparer.Ordinal);

    public void Report(Finding finding) => report(finding);

    public static IEnumerable<HtmlText> Texts(HtmlNode node) => node.All().Select(inner => inner.Text).OfType<HtmlText>();

    public static string RawText(HtmlNode node) => string.Concat(node.All().Select(inner => inner.Name == "br" ? "\n" : inner.Text?.Text));
}
