using System.Collections.Immutable;
using Schwerpunkt.Findings;
using Schwerpunkt.Importing.Word.Packages;
using Schwerpunkt.Text;

namespace Schwerpunkt.Importing.Word;

/// <summary>Reads the paragraphs and tables of a part, or of a cell or box in it.</summary>
internal sealed class WordBody(WordContext context, WordPart part)
{
    /// <summary>A line of more words is a sentence, however bold.</summary>
    private const int MostBoldWords = 12;

    private readonly List<WordItem> items = [];
    private readonly WordRuns runs = new(context, part);

    /// <summary>Whether the paragraphs stand in a cell or box, where empty ones and bold ones mean nothing.</summary>
    public bool IsInside { get; init; }

    /// <summary>What a paragraph is, by itself and by its style.</summary>
    public static WordRole RoleOf(WordNode paragraph, WordStyles styles)
    {
        var properties = paragraph.Child("w:pPr");
        var role = styles.RoleOf(properties?.Value("w:pStyle"));
        return role.Kind is WordKind.Text or WordKind.Heading && properties?.Number("w:outlineLvl") is { } level and >= 0 and <= 8 ? WordRole.Heading(level + 1) : role;
    }

    /// <summary>Whether a content control holds a table of contents.</summary>
    public static bool IsContents(WordNode? properties) =>
        properties?.Child("w:docPartObj")?.Value("w:docPartGallery") is { } gallery && (gallery.Contains("Table of Contents", StringComparison.OrdinalIgnoreCase) || gallery.Contains("Page Numbers", StringComparison.OrdinalIgnoreCase));

    public ImmutableArray<Block> Read(IEnumerable<WordNode> nodes)
    {
        ReadAll(nodes);
        EndParagraph(null, WordRole.Text, null, 0);
        return WordLists.Of(WordFigures.Join(items, context.LeftOut, context.Log));
    }

    private void ReadAll(IEnumerable<WordNode> nodes)
    {
        foreach (var node in nodes) Read(node);
    }

    private void Read(WordNode node)
    {
        switch (node.Name)
        {
            case "w:p": ReadParagraph(node); break;
            case "w:tbl":
                // A line whose mark was deleted ends here all the same.
                EndParagraph(null, WordRole.Text, null, 0);
                items.AddRange(WordTables.Read(node, context, part));
                break;
            case "w:sdt" when IsContents(node.Child("w:sdtPr")): Drop(node); break;
            case "w:sdt" when WordRuns.IsPlaceholder(node): break;
            case "w:sdt": ReadAll(node.Child("w:sdtContent")?.Children ?? []); break;
            case "w:ins" or "w:moveTo" or "w:customXml" or "w:smartTag" or "w:sdtContent": ReadAll(node.Children); break;
            case "mc:AlternateContent": ReadAll(WordRuns.Chosen(node)); break;
            case "w:altChunk": context.Log.Add(ImportEmbedded.AtWord(context.At, "Eine eingefügte Datei")); break;
            case "m:oMathPara" or "m:oMath": runs.Read([node], null); break;
            default: break;
        }
    }

    /// <summary>Lines of a table of contents: the site makes its own.</summary>
    private void Drop(WordNode node)
    {
        foreach (var paragraph in node.All("w:p"))
        {
            context.BeginParagraph();
            context.Account(string.Concat(paragraph.All("w:t").Select(text => text.Text)), ImportFate.Boilerplate);
        }
    }

    private void ReadParagraph(WordNode paragraph)
    {
        context.BeginParagraph();
        var properties = paragraph.Child("w:pPr");
        var style = properties?.Value("w:pStyle");
        var role = RoleOf(paragraph, context.Styles);
        if (role.Kind == WordKind.Contents)
        {
            runs.Read(paragraph.Children, style);
            context.Account(Joined(runs.Line.Take(context.At)), ImportFate.Boilerplate);
            runs.Aside.Clear();
            return;
        }

        runs.HasDropped = false;
        runs.Read(paragraph.Children, style);
        // A mark that was deleted parts nothing, nor does a large first letter: what follows continues the line.
        if (IsDropCap(properties) || properties?.Child("w:rPr")?.Children.Any(child => child.Name is "w:del" or "w:moveFrom") == true) return;
        var hasWords = runs.Line.HasText || runs.Aside.Count > 0;
        var (mark, indent) = (hasWords ? context.Numbering.Next(properties) : null, IndentOf(properties, style));
        if (mark is { IsBlank: true } blank) (mark, indent) = (null, blank.Indent ?? indent);
        if (!hasWords && !runs.HasDropped && !IsInside && properties?.Child("w:sectPr") is null && !paragraph.All("w:br").Any()) context.EmptyParagraphs++;
        EndParagraph(paragraph, role, mark, indent);
    }

    private static bool IsDropCap(WordNode? properties) => properties?.Child("w:framePr")?.Get("w:dropCap") is "drop" or "margin";

    private int IndentOf(WordNode? properties, string? style)
    {
        static int? Left(WordNode own) => own.Child("w:ind") is { } indent ? WordNode.ToNumber(indent.Get("w:left") ?? indent.Get("w:start")) : null;
        return (properties is null ? null : Left(properties)) ?? context.Styles.Find(style, "w:pPr", Left) ?? 0;
    }

    private void EndParagraph(WordNode? paragraph, WordRole role, WordMark? mark, int indent)
    {
        var aside = runs.Aside.ToArray();
        runs.Aside.Clear();
        var (at, isHeading) = (context.At, role.Kind is WordKind.Heading or WordKind.Title);
        var isBold = role.Kind == WordKind.Text && mark is null && !IsInside && runs.Line.HasText && runs.Line.LooksBold;
        var lines = runs.Line.Take(at, isHeading);
        if (lines.Length > 0) context.Account(Joined(lines), ImportFate.Kept);
        if (isBold && lines is [var only] && IsShort(only.PlainText())) context.Log.Add(ImportUndecidedLine.AtBold(at, only.PlainText()));
        var (before, behind) = (new List<WordItem>(), new List<WordItem>());
        // What hangs on a heading belongs to the text below it.
        foreach (var (node, isBehindText, target) in aside) ReadAside((node, target), indent, isBehindText || isHeading ? behind : before, behind);
        PartBoxes(before, behind);
        items.AddRange(before);
        if (isHeading) AddHeading(paragraph, role, mark, lines, at);
        else
        {
            for (var i = 0; i < lines.Length; i++) items.Add(new WordItem(new Block.Paragraph(at, Attributes.None, lines[i]), i == 0 ? role.Kind : mark is null ? role.Kind : WordKind.Continued, i == 0 ? mark : null, indent));
        }

        if (!isHeading && mark is { IsCompound: true } && lines.Length > 0) context.CountCompound(at);
        items.AddRange(behind);
    }

    /// <summary>Where a paragraph holds several pictures and boxes, only their places on the sheet say which box belongs to which picture: none takes the words of one.</summary>
    private void PartBoxes(List<WordItem> before, List<WordItem> behind)
    {
        if (before.Concat(behind).Count(item => item.Block is Block.Picture) < 2) return;
        foreach (var box in before.Concat(behind).Where(item => item.Box > 0 && item.Block is not Block.Picture).GroupBy(item => item.Box).OrderBy(box => box.Key).ToList())
        {
            var group = context.NextGroup();
            foreach (var item in box)
            {
                if (!before.Remove(item)) behind.Remove(item);
                behind.Add(item with { Group = group });
            }
        }
    }

    private static string Joined(ImmutableArray<ImmutableArray<Inline>> lines) => string.Join(' ', lines.Select(line => line.PlainText()));

    private static bool IsShort(string text) => text.Split(' ').Length <= MostBoldWords && text is [.., not ('.' or ',' or ';' or ':' or '!')] && text.Any(char.IsLetter);

    /// <summary>A title has the level 0 until it is known which one the page takes.</summary>
    private void AddHeading(WordNode? paragraph, WordRole role, WordMark? mark, ImmutableArray<ImmutableArray<Inline>> lines, Location at)
    {
        if (lines.IsEmpty) return;
        ImmutableArray<Inline> words = [.. lines.SelectMany((line, i) => i == 0 ? line : line.Insert(0, new Inline.Words(" "))).Select(run => run is Inline.Break ? new Inline.Words(" ") : run)];
        if (mark is { Words: { } number, IsPlain: false }) words = [new Inline.Words(number + " "), .. words];
        else if (mark?.Number is not null) context.NumberedHeadings++;
        var anchor = paragraph is null ? null : context.Anchors.Of(paragraph);
        var heading = new Block.Heading(at, anchor is null ? Attributes.None : new Attributes([], anchor), role.Kind == WordKind.Title ? 0 : role.Level, words);
        // A title that was set in two lines is one.
        if (role.Kind == WordKind.Title && items is [.., { Block: Block.Heading { Level: 0 } above }])
            items[^1] = new WordItem(above with { Content = [.. above.Content, new Inline.Words(" "), .. words] }, WordKind.Title);
        else items.Add(new WordItem(heading, role.Kind));
    }

    /// <summary>Reads a drawing: its pictures go to their place, and so does a box that holds their caption; another stands behind the paragraph.</summary>
    private void ReadAside((WordNode Node, Target? Target) aside, int indent, List<WordItem> place, List<WordItem> behind)
    {
        foreach (var block in context.Pictures.Read(aside.Node, part, aside.Target)) place.Add(new WordItem(block, WordKind.Text, null, indent));
        foreach (var box in Boxes(aside.Node))
        {
            var at = context.At;
            var inside = new WordBody(context, part) { IsInside = true };
            inside.ReadAll(box.Children);
            inside.EndParagraph(null, WordRole.Text, null, 0);
            if (inside.items.Count == 0) continue;
            var number = context.NextGroup();
            var found = inside.items.ConvertAll(item => item.Box == 0 ? item with { Box = number } : item);
            context.Log.Add(ImportTextBox.At(at, Excerpt.Of(found[0].Block.PlainText())));
            (place is [.., var picture] && WordFigures.LinesOf(picture, found) is not [] ? place : behind).AddRange(found);
        }
    }

    /// <summary>The boxes in a drawing, each once; those in a box are read with it.</summary>
    private static IEnumerable<WordNode> Boxes(WordNode node)
    {
        if (node.Name == "w:txbxContent") return [node];
        return node.Name == "mc:AlternateContent" ? WordRuns.Chosen(node).SelectMany(Boxes) : node.Children.SelectMany(Boxes);
    }
}
