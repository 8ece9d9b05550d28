using System.Collections.Immutable;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Schwerpunkt.Findings;
using Schwerpunkt.Importing.Dump;
using Schwerpunkt.Pictures;
using Schwerpunkt.Reading.Markdown;
using Schwerpunkt.Text;

namespace Schwerpunkt.Importing.Html;

/// <summary>Reads pictures with what belongs to them: alternative text, caption, and the credit in whatever notation and place it has.</summary>
internal static partial class HtmlFigures
{
    private const int CaptionWords = 40;

    /// <summary>Marks a paragraph that the page itself calls a credit, until it has found its picture.</summary>
    public static Attributes Credit { get; } = new(["bildnachweis"]);

    /// <summary>A frame with one picture and the words that go with it.</summary>
    public static IEnumerable<Block> Read(HtmlNode frame, HtmlContext context)
    {
        var image = frame.All().FirstOrDefault(node => node.Name == "img");
        var named = frame.All().FirstOrDefault(node => node.Name == HtmlNode.CreditName);
        var (content, entry) = HtmlCells.Read(frame, context);
        var shown = image is null ? "" : WhiteSpace.FoldHtml(image.Attribute("alt"));
        var words = new CaptionLines([.. SplitLines(content).Select(line => line.ToImmutableArray())], shown);
        var caption = words.Caption();
        var credit = Pictures.Credit.TryParse(words.Credit);
        if (credit is null && named is not null && Pictures.Credit.TryParse(HtmlContext.RawText(named)) is { } own && caption.PlainText().TrimEnd().EndsWith(own.Text, StringComparison.Ordinal))
            (credit, caption) = (own, CutEnd(caption, own.Text));
        foreach (var lost in CreditLinks.Lost([content], caption, credit)) context.Report(lost);
        if (image is null || HtmlPicture.Of(image, !content.IsEmpty) is not { } picture) return Text(content, entry, frame, context);
        var figure = picture.ToFigure(image, caption, credit, context);
        return [new Block.Picture(image.At, Attributes.None, figure) { Span = context.Account.Enter(entry) }];
    }

    /// <summary>A picture without a frame; nothing where it only decorates.</summary>
    public static IEnumerable<Block> ReadAlone(HtmlNode image, HtmlContext context)
    {
        if (HtmlPicture.Of(image, false) is not { } picture) return [];
        return [new Block.Picture(image.At, Attributes.None, picture.ToFigure(image, [], null, context)) { Span = context.Account.Enter(HtmlEntry.Empty) }];
    }

    /// <summary>Gives pictures without a credit the credit, and perhaps caption, in the paragraphs behind them.</summary>
    public static ImmutableArray<Block> Join(List<Block> blocks, HtmlContext context)
    {
        var joined = ImmutableArray.CreateBuilder<Block>(blocks.Count);
        var rows = Rows(blocks, context);
        for (var i = 0; i < blocks.Count; i++)
        {
            if (rows.Above.Contains(i) && blocks[i] is Block.Picture below && blocks[i - 1] is Block.Paragraph above && joined is [.., Block.Paragraph])
            {
                joined[^1] = Merge(below, [above], context);
                continue;
            }

            if (blocks[i] is Block.Picture { Figure.Credit: null } picture && !rows.Doubtful.Contains(i))
            {
                var behind = i > 0 && blocks[i - 1] is Block.Picture && blocks.Skip(i + 1).Take(2).OfType<Block.Paragraph>().Any(line => Several().IsMatch(line.PlainText())) ? 0 : CreditBehind(blocks, i, context);
                if (behind > 0) blocks[i + behind] = Merge(picture, [.. blocks.Skip(i + 1).Take(behind).Cast<Block.Paragraph>()], context);
                i += behind;
            }

            joined.Add(blocks[i].Attributes == Credit ? blocks[i] with { Attributes = Attributes.None } : blocks[i]);
        }

        return joined.ToImmutable();
    }

    /// <summary>„Fotos: … (links), … (rechts)“ names those of several pictures, and does not say whose each is.</summary>
    [GeneratedRegex(@"\b(?:Fotos|Bilder|Aufnahmen|Abbildungen)\s*:", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Several();

    /// <summary>How many paragraphs behind a picture are its credit, with or without a caption before it.</summary>
    private static int CreditBehind(List<Block> blocks, int picture, HtmlContext context)
    {
        var next = blocks.Skip(picture + 1).Take(2).TakeWhile(block => !context.LeftOut.Part(blocks[picture], block)).ToList();
        var (first, second) = (next.ElementAtOrDefault(0), next.ElementAtOrDefault(1));
        if (IsCredit(first)) return 1;
        var isCaption = blocks[picture] is Block.Picture { Figure.Caption.IsEmpty: true } && first is Block.Paragraph line && line.PlainText() is var text && text.Split(' ').Length <= CaptionWords && !CreditMarks.NamesNobody(text);
        return isCaption && IsCredit(second) ? 2 : 0;
    }

    private static CreditRows Rows(List<Block> blocks, HtmlContext context) => CreditRows.Find(
        blocks.Count,
        i => blocks[i] is Block.Picture { Figure.Credit: null },
        i => IsCredit(blocks[i]) && blocks[i].PlainText().Split(' ').Length <= CaptionWords,
        _ => true,
        i => i == 0 || blocks[i - 1] is not Block.Picture && blocks[Math.Max(0, i - 2)] is not Block.Picture && !context.LeftOut.Part(blocks[i - 1], blocks[i]));

    private static bool IsCredit(Block? block) => block is Block.Paragraph paragraph && (paragraph.Attributes == Credit || DumpFigure.IsCredit(paragraph.PlainText()) || DumpFigure.EndsInCredit(paragraph.PlainText()));

    private static Block.Picture Merge(Block.Picture picture, ImmutableArray<Block.Paragraph> lines, HtmlContext context)
    {
        var words = new CaptionLines([.. lines.Select(line => line.Content)], picture.Figure.Alt);
        var last = lines[^1].PlainText();
        var credit = Pictures.Credit.TryParse(words.Credit) ?? Pictures.Credit.TryParse(last);
        var caption = credit is not null && words.Credit is null ? lines.Length == 2 ? lines[0].Content : [] : words.Caption();
        foreach (var lost in CreditLinks.Lost(lines.Select(line => line.Content), caption, credit)) context.Report(lost);
        var before = picture.Figure;
        var figure = before with
        {
            Caption = Joined(before.Caption, caption),
            Credits = credit is null ? [] : [new FoundCredit(credit, CreditOrigin.Markdown, picture.Location)],
        };
        var entry = (context.Account.Of(picture) ?? HtmlEntry.Empty).With(lines.Select(context.Account.Of).OfType<HtmlEntry>());
        return picture with { Figure = figure, Span = context.Account.Enter(entry) };
    }

    private static ImmutableArray<Inline> Joined(ImmutableArray<Inline> caption, ImmutableArray<Inline> more) =>
        caption.IsEmpty ? more : more.IsEmpty ? caption : [.. caption, new Inline.Break(false), .. more];

    private static IEnumerable<Block> Text(ImmutableArray<Inline> content, HtmlEntry entry, HtmlNode frame, HtmlContext context)
    {
        if (content.IsEmpty) return [];
        return [new Block.Paragraph(frame.At, Attributes.None, content) { Span = context.Account.Enter(entry) }];
    }

    private static List<List<Inline>> SplitLines(ImmutableArray<Inline> content)
    {
        var lines = new List<List<Inline>> { new() };
        foreach (var run in content)
        {
            if (run is Inline.Break) lines.Add([]);
            else lines[^1].Add(run);
        }

        return [.. lines.Where(line => line.Count > 0)];
    }

    /// <summary>The line without the words at its end, where they stand in a run of their own or at the end of one.</summary>
    private static ImmutableArray<Inline> CutEnd(ImmutableArray<Inline> line, string end)
    {
        while (line is [.., Inline.Break]) line = line.RemoveAt(line.Length - 1);
        if (line is not [.., Inline.Words last] || !last.Text.EndsWith(end, StringComparison.Ordinal)) return line;
        var rest = last.Text[..^end.Length].TrimEnd();
        line = line.RemoveAt(line.Length - 1);
        return rest.Length > 0 ? line.Add(new Inline.Words(rest)) : line is [.., Inline.Break] ? line.RemoveAt(line.Length - 1) : line;
    }
}

/// <summary>What an <c>img</c> says about itself.</summary>
internal sealed partial record HtmlPicture(string Alt, string Title, string Address, Credit? Credit, string Description)
{
    private const int IconSize = 32;

    private const int LongestName = 80;

    /// <summary>The picture; null for a decoration: an empty alternative text and no words near it, a spacer, an icon.</summary>
    public static HtmlPicture? Of(HtmlNode image, bool hasWords)
    {
        var address = FirstOf(image, "src", "data-src", "data-original", "data-lazy-src");
        var (title, inTitle) = Split(WhiteSpace.FoldHtml(image.Attribute("title")), "");
        var description = WhiteSpace.FoldHtml(image.Attribute("alt"));
        var (alt, inAlt) = Split(description, title);
        var named = Pictures.Credit.TryParse(FirstOf(image, "data-copyright", "data-credit"));
        var isIcon = Size(image, "width") <= IconSize && Size(image, "height") <= IconSize || Spacer().IsMatch(address);
        var saysNothing = image.Element?.HasAttribute("alt") == true && alt.Length == 0 && inAlt is null;
        if (isIcon || saysNothing && !hasWords && inTitle is null && named is null) return null;
        return new HtmlPicture(alt.Length > 0 ? alt : title, title, address, inAlt ?? inTitle ?? named, CreditMarks.WithoutLabel(description));
    }

    /// <summary>„Foto:“ before words that are not surely a name is a habit: they describe the picture.</summary>
    private static (string Text, Credit? Credit) Split(string text, string around)
    {
        var (rest, credit) = Pictures.Credit.Split(text, around);
        return credit is null or { Doubtful: true } && rest.Length == 0 || credit is null && rest == text ? (CreditMarks.WithoutLabel(text), null) : (rest, credit);
    }

    public Figure ToFigure(HtmlNode image, ImmutableArray<Inline> caption, Credit? written, HtmlContext context)
    {
        var own = Pictures.Credit.TryParse(Credit?.Text, caption.PlainText());
        var credit = written ?? own;
        // Two credits that differ are for an editor to decide: the other one stays where it was, and the build says so.
        var alt = written is not null && own is not null && !written.SaysSameAs(own) ? $"{Alt} {own.Text}" : Alt.Length == 0 && own is null ? Description : Alt;
        if (FileName().IsMatch(alt)) context.Report(ImportFileNameAsAlt.At(image.At, alt));
        var name = NameOf(context);
        if (image.Element?.Closest("a[href]") is { } link && Leads(link)) context.Report(ImportLostLink.AtPicture(image.At, name, link.GetAttribute("href")!.Trim())); // ! it has one
        return new Figure(image.At, name, alt, false, caption, credit is null ? [] : [new FoundCredit(credit, CreditOrigin.Markdown, image.At)], null, image.At, null);
    }

    /// <summary>Whether a picture is the only link to a place: not one to the picture itself, to a mark of the page, or with words that stay a link.</summary>
    private static bool Leads(IElement link)
    {
        var address = link.GetAttribute("href")?.Trim() ?? "";
        if (address.Length == 0 || address[0] == '#' || address.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase) || PictureFile().IsMatch(address.Split('?', '#')[0]) || address.Contains("attachment_id=", StringComparison.Ordinal)) return false;
        if (!string.IsNullOrWhiteSpace(link.TextContent)) return false;
        IElement?[] beside = [link.PreviousElementSibling, link.NextElementSibling, link.ParentElement?.PreviousElementSibling, link.ParentElement?.NextElementSibling];
        return !beside.OfType<IElement>().SelectMany(near => near.QuerySelectorAll("a[href]").Prepend(near)).Any(other => other.GetAttribute("href")?.Trim() == address && !string.IsNullOrWhiteSpace(other.TextContent));
    }

    /// <summary>The name the file had, as a slug with its real extension; from what it shows where the address has none. Two files never share one.</summary>
    private string NameOf(HtmlContext context)
    {
        var key = Address.Length is > 0 and < 2000 ? Address : Alt;
        if (context.Files.TryGetValue(key, out var known)) return known;
        var file = PictureFile().Match(Unescaped(Address.Split('?', '#')[0]));
        var slug = Slug.Of(file.Groups["stem"].Value);
        if (OfWord().Match(Unescaped(Address)) is { Success: true } numbered) slug = Slug.Of($"{numbered.Groups["document"].Value}-{slug}");
        var name = slug.Length is > 0 and <= LongestName ? $"{slug}.{file.Groups["extension"].Value.ToLowerInvariant()}" : DumpFigure.FileName(Alt);
        var unique = name;
        for (var n = 2; context.Files.ContainsValue(unique); n++) unique = $"{Path.GetFileNameWithoutExtension(name)}-{n}{Path.GetExtension(name)}";
        context.Addresses[unique] = Address;
        return context.Files[key] = unique;
    }

    private static string Unescaped(string address) => address.StartsWith("data:", StringComparison.OrdinalIgnoreCase) ? "" : Uri.UnescapeDataString(address);

    private static string FirstOf(HtmlNode image, params ReadOnlySpan<string> names)
    {
        var found = "";
        foreach (var name in names)
        {
            var value = image.Attribute(name);
            if (value.Length > 0 && !value.StartsWith("data:", StringComparison.OrdinalIgnoreCase)) return value;
            if (found.Length == 0) found = value;
        }

        return found;
    }

    private static int Size(HtmlNode image, string name) => int.TryParse(image.Attribute(name), out var size) ? size : int.MaxValue;

    [GeneratedRegex(@"(?:^|[/_-])(?:spacer|blank|pixel|clear|transparent|1x1)\.(?:gif|png)|/icons?/|(?:^|[/_-])icon[_-]", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Spacer();

    [GeneratedRegex(@"^\S+\.(?:jpe?g|png|gif|webp|avif|svg|tiff?|bmp)$|^(?:IMG|DSC|DSCN|P)[_-]?\d{3,}$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex FileName();

    /// <summary>Word numbers the pictures of each document from 1, in a folder with the name of the document.</summary>
    [GeneratedRegex(@"(?:^|[/\\])(?<document>[^/\\]+)[-_](?:Dateien|files)[/\\]image\d{3,}\.\w+$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex OfWord();

    [GeneratedRegex(@"(?<stem>[^/\\]+)\.(?<extension>jpe?g|png|gif|webp|avif|svg)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex PictureFile();
}
