using System.Collections.Immutable;
using System.Text;
using CsCheck;
using Schwerpunkt.Findings;
using Schwerpunkt.Importing;
using Schwerpunkt.Importing.Html;
using Schwerpunkt.Pictures;
using Schwerpunkt.Reading;
using Schwerpunkt.Sites;
using Schwerpunkt.Tests.Laws;
using Schwerpunkt.Text;

namespace Schwerpunkt.Tests.Importing;

/// <summary>What the importer writes is read back as the same blocks and words.</summary>
public sealed class HtmlRoundTripLaws
{
    private static readonly Location At = new("seite.md");

    private static readonly string[] Nasty =
    [
        "a", "Z", "7", "ä", "ß", " ", "\u00A0", "*", "**", "_", "__", "`", "``", "~~", "::", ":", ":::", "[", "]", "(", ")", "[x](y)", "![x](y)", "{", "}", "{.x}", "<", ">", "<br>", "<b>", "&", "&amp;", "&#65;",
        "\\", "|", "#", "# ", "- ", "+ ", "1. ", "2) ", "> ", "=", "---", "===", "...", "…", "„", "“", "\"", "'", "©", "(c)", "https://example.org/a_b", "www.example.org", "mailto:a@example.org", "a@example.org",
        "^", "[^1]", "!", "$", "%", "Wort", "zwei Wörter", "20 %", "–", "☎", "😀", "€", "CO₂", "e\u0301", "Mai ", "– 1.", "bis 2.",
    ];

    private static readonly Gen<string> Words = Gen.OneOf(Gen.OneOf(Nasty).Array[1, 6].Select(string.Concat), Texts.Any).Select(Clean).Where(text => text.Length > 0);

    private static readonly Gen<Inline> Plain = Words.Select(text => (Inline)new Inline.Words(text));

    private static readonly Gen<Inline> Run = Gen.OneOf(
        Plain, Plain, Plain,
        Gen.Select(Gen.OneOf("em", "strong", "del", "abbr", "sub", "sup", "kbd"), Words).Select((name, text) => (Inline)new Inline.Element(name, Attributes.None, [new Inline.Words(text)])),
        Words.Select(text => (Inline)new Inline.Element("span", new Attributes([], null, "en"), [new Inline.Words(text)])),
        Gen.Select(Words, Words).Select((one, two) => (Inline)new Inline.Element("strong", Attributes.None, [new Inline.Words(one), new Inline.Element("em", Attributes.None, [new Inline.Words(two)])])),
        Gen.Select(Words, Gen.OneOf("https://example.org/a_b?c=d&e=1", "mailto:a@example.org", "https://example.org/a(b)", "https://example.org/a*b*"))
            .Select((text, address) => (Inline)new Inline.Link(new Target.Elsewhere(address), [new Inline.Words(text)], Attributes.None, At)),
        Words.Select(text => (Inline)new Inline.Code(text.Trim() is { Length: > 0 } code ? code : "x")),
        Gen.Const((Inline)new Inline.Break(true)));

    private static readonly Gen<ImmutableArray<Inline>> Line = Run.Array[1, 4].Select(runs => HtmlSpaces.Fold(runs)).Where(line => !line.IsEmpty && line.PlainText().Trim() == line.PlainText());

    private static readonly Gen<ImmutableArray<Inline>> OneLine = Line.Select(line => HtmlSpaces.Fold(line.Where(run => run is not Inline.Break))).Where(line => !line.IsEmpty);

    private static readonly Gen<Block> Leaf = Gen.OneOf(
        Line.Select(line => (Block)new Block.Paragraph(At, Attributes.None, line)),
        Line.Select(line => (Block)new Block.Paragraph(At, Attributes.None, line)),
        Gen.Select(Gen.Int[2, 6], OneLine.Where(HasNoBraces)).Select((level, line) => (Block)new Block.Heading(At, Attributes.None, level, line)),
        Words.Array[1, 3].Select(lines => (Block)new Block.Code(At, Attributes.None, "", string.Join('\n', lines).Trim())).Where(block => ((Block.Code)block).Text.Length > 0),
        OneLine.Array[4].Select(cells => (Block)new Block.Table(At, Attributes.None, new TableRow([cells[0], cells[1]]), [new TableRow([cells[2], cells[3]])], [CellAlignment.Start, CellAlignment.Start])),
        Gen.Select(Words, Gen.OneOf("© MIL / Fink", "Foto: „Name“ \"x\"", "© X_Y | stock*adobe", "MIL, ohne Zeichen"), Gen.OneOf("", "Eine Bildunterschrift.", "Blick auf *alles*")).Select((alt, credit, caption) => (Block)Picture(alt, credit, caption)));

    private static readonly Gen<Block> Definitions = Gen.Select(OneLine, Leaf.Where(block => block is not (Block.Heading or Block.Table)).Array[1, 2])
        .Select((term, blocks) => (Block)new Block.Definitions(At, Attributes.None, [new Definition([term], [.. blocks])]));

    private static readonly Gen<ImmutableArray<Block>> Tree = Gen.Recursive<ImmutableArray<Block>>((depth, inner) =>
        (depth > 2 ? Leaf : Gen.OneOf(Leaf, Leaf,
            inner.Select(blocks => (Block)new Block.Quote(At, Attributes.None, blocks)),
            Gen.Select(inner.Array[1, 3], Gen.Bool).Select(List),
            Definitions,
            Gen.Select(Words, inner).Select((summary, blocks) => (Block)new Block.Details(At, Attributes.None, [new Inline.Words(summary.Trim() is { Length: > 0 } text ? text : "x")], blocks)))).Array[1, 3].Select(blocks => blocks.ToImmutableArray()));

    [Fact]
    public void Blocks_survive_being_written_and_read() => Tree.Sample(blocks =>
    {
        var page = ImportedPage.Of(new PageHead("Titel") { Description = "x" }, [new Block.Paragraph(At, Attributes.None, [new Inline.Words("Anfang.")]), .. blocks]);
        var (read, findings) = Read(page);
        var (expected, actual) = (Shape([.. blocks]), Shape(read[1..]));
        return expected == actual ? true : throw new InvalidOperationException($"{expected}\n≠\n{actual}\nin\n{page.Markdown}\n{string.Join('\n', findings)}");
    }, iter: 1_000);

    private static (ImmutableArray<Block> Blocks, ImmutableArray<Finding> Findings) Read(ImportedPage page)
    {
        var files = page.Sidecars.Select(sidecar => new SourceFile(sidecar.Name, Encoding.UTF8.GetBytes(sidecar.Text)));
        var file = new SourceFile("seite.md", Encoding.UTF8.GetBytes(page.Markdown));
        var tree = new SourceTree("", [file, .. files], [], [], new DateOnly(2026, 3, 3));
        var reading = DocumentReader.Of(tree, new FindingLog()).Read(file);
        return (reading.Document?.Blocks ?? [], reading.Findings);
    }

    private static string Clean(string text) => string.Join(' ', new string([.. text.Where(c => !char.IsControl(c) && c is not ('\uFFFE' or '\uFFFF'))]).Split(' ', StringSplitOptions.RemoveEmptyEntries)).Trim();

    /// <summary>Markdig takes the first brace of a heading for attributes; the writer leaves out what needs one.</summary>
    private static bool HasNoBraces(ImmutableArray<Inline> line) =>
        !line.Flatten().Any(run => run is Inline.Element { Name: "span" } || run is Inline.Code code && code.Text.Contains('{', StringComparison.Ordinal));

    private static Block.Picture Picture(string alt, string credit, string caption)
    {
        // Words that say no more than the picture's own text name nobody, and no reader makes such a figure.
        var clean = Credit.Split(alt.Trim()) is { Credit: null } && Credit.TryParse(credit, alt.Trim()) is not null ? alt.Trim() : "Alternativtext";
        ImmutableArray<Inline> below = caption.Length == 0 ? [] : [new Inline.Words(caption)];
        return new Block.Picture(At, Attributes.None, new Figure(
            At, NameOf(alt + credit + caption), clean.Length > 0 ? clean : "x", false, below, [new FoundCredit(Credit.TryParse(credit)!, CreditOrigin.Markdown, At)], null, At, null)); // ! names somebody
    }

    /// <summary>One sidecar serves every place that shows a picture: other words, another file.</summary>
    private static string NameOf(string words) => $"bild-{Convert.ToHexStringLower(Encoding.UTF8.GetBytes(words))}.jpg";

    private static Block List(ImmutableArray<Block>[] items, bool ordered) => new Block.Listing(
        At, Attributes.None, ordered ? 1 : null, items.Any(item => item is not ([Block.Paragraph] or [Block.Paragraph, Block.Listing])), [.. items.Select(item => new ListItem(At, item))]);

    /// <summary>Blocks as text: kinds, words, targets and nesting.</summary>
    private static string Shape(ImmutableArray<Block> blocks) => string.Join('\n', blocks.Select(Shape));

    private static string Shape(Block block) => block switch
    {
        Block.Heading heading => $"h{heading.Level} {Marked(heading.Content)}",
        Block.Paragraph paragraph => $"p {Marked(paragraph.Content)}",
        Block.Picture { Figure: var figure } => $"figure {figure.Source} [{figure.Alt}] [{figure.Caption.PlainText()}] [{figure.Credit?.Text}]",
        Block.Listing list => $"list {list.Start}({string.Join("|", list.Items.Select(item => Shape(item.Content)))})",
        Block.Quote quote => $"quote({Shape(quote.Content)})",
        Block.Details details => $"details {details.Summary.PlainText()}({Shape(details.Content)})",
        Block.Definitions list => $"dl({string.Join("|", list.Items.Select(item => string.Join("/", item.Terms.Select(Marked)) + ":" + Shape(item.Content)))})",
        Block.Table table => "table " + string.Join("/", table.Rows.Prepend(table.Head).SelectMany(row => row.Cells).Select(Marked)),
        Block.Code code => $"code {code.Text}",
        _ => block.GetType().Name,
    };

    private static string Marked(ImmutableArray<Inline> line) => string.Concat(line.Select(run => run switch
    {
        Inline.Words words => words.Text,
        Inline.Break => "⏎",
        Inline.Code code => $"`{code.Text}`",
        Inline.Element element => $"<{element.Name} {element.Attributes.Language}>{Marked(element.Children)}</>",
        // A bare address of a mailbox is read as a link to it.
        Inline.Link { Target: Target.Elsewhere { Address: var address } } mail when address == "mailto:" + mail.Children.PlainText() => Marked(mail.Children),
        Inline.Link link => $"<a {link.Target}>{Marked(link.Children)}</>",
        _ => run.ToString(),
    }));
}
