using CsCheck;
using Schwerpunkt.Findings;
using Schwerpunkt.Pages;
using Schwerpunkt.Text;
using Schwerpunkt.Transforms.Repeats;

namespace Schwerpunkt.Tests.Laws;

/// <summary>What must hold of every page that has lost its repeats.</summary>
public sealed class DeduplicatorLaws
{
    private const string Prose = "Das Land unterstützt seine Städte „mit Rat“ und Geld – Jahr für Jahr, vor Ort und gemeinsam mit vielen Partnern.";
    private const string Other = "Die Stadt „mit Rat“ zu stützen heißt: Fragen beantworten, Grundlagen schaffen – und Stolpersteine überwinden, Schritt für Schritt.";

    /// <summary>Few different blocks, so that repeats of every kind come about; the same text in several spellings has one name.</summary>
    private static readonly (string Name, Func<int, Block> Make)[] Kinds =
    [
        ("prose", line => Documents.Paragraph(line, Prose)),
        ("prose", line => Documents.Paragraph(line, Texts.Decomposed(Prose).Replace('–', '-'))),
        ("prose", line => Documents.Paragraph(line, Prose.Replace('„', '"').Replace('“', '"').Replace(" ", "  ", StringComparison.Ordinal))),
        ("prose", line => Documents.Paragraph(line, Prose.Replace("Partnern", "Part\u00ADnern", StringComparison.Ordinal).Replace(' ', '\u00A0'))),
        ("other", line => Documents.Paragraph(line, Other)),
        ("other to a", line => Documents.Paragraph(line, Other, "https://a.example/")),
        ("other to b", line => Documents.Paragraph(line, Other, "https://b.example/")),
        ("prose", line => Documents.Paragraph(line, Prose, keep: Deduplicator.KeepClass)),
        ("teaser of prose", line => Documents.Paragraph(line, Prose[..40] + " …")),
        ("teaser of prose", line => Documents.Paragraph(line, Prose[..60] + "...")),
        ("teaser of other", line => Documents.Paragraph(line, Other[..30] + "…")),
        ("minister", line => Documents.Paragraph(line, "Minister Muster:")),
        ("more", line => Documents.Paragraph(line, "Weiterlesen …")),
        ("ten to twelve", line => Documents.Paragraph(line, "10 Uhr bis 12 Uhr")),
        ("ten to thirteen", line => Documents.Paragraph(line, "10 Uhr bis 13 Uhr")),
        ("dates", line => Documents.Heading(line, "Termine")),
        ("more as heading", line => Documents.Heading(line, "Weiterlesen …")),
        ("a by Fink", line => Documents.Picture(line, "a.jpg", "© MIL / Fink")),
        ("a by Anders", line => Documents.Picture(line, "a.jpg", "© MIL / Anders")),
        ("b by Fink", line => Documents.Picture(line, "b.jpg", "© MIL / Fink")),
        ("code", line => Documents.Code(line, "dotnet build")),
        ("line", line => new Block.Divider(new Location("content/seite.md", line), Attributes.None)),
        ("list of three", line => Documents.List(line, ["eins", "zwei", "drei"])),
        ("list of four", line => Documents.List(line, ["eins", "zwei", "drei", "vier"])),
        ("hints", line => new Block.Heading(new Location("content/seite.md", line), Attributes.None, 3, [new Inline.Words("Hinweise")])),
    ];

    private static readonly Gen<Document> AnyPage = PagesOf(Gen.Int[0, Kinds.Length - 1].Array[0, 40]);

    /// <summary>Whole passages put in twice, as the export does it.</summary>
    private static readonly Gen<Document> Exported = PagesOf(
        Gen.Select(Gen.Int[0, Kinds.Length - 1].Array[1, 6], Gen.Int[1, 3], Gen.Int[0, Kinds.Length - 1].Array[0, 3])
            .Array[1, 5]
            .Select(parts => parts.SelectMany(part => Enumerable.Repeat(part.Item1, part.Item2).SelectMany(copy => copy).Concat(part.Item3)).ToArray()));

    private static readonly Gen<Document> Tested = Gen.OneOf(AnyPage, Exported);

    [Fact]
    public void Twice_is_once() => Tested.Sample(
        page =>
        {
            var once = Deduplicator.Shape(page);
            var twice = Deduplicator.Shape(once.Document);
            Assert.Equal(0, twice.Removed);
            Assert.Equal(Print(once.Document), Print(twice.Document));
        },
        iter: 3000,
        print: Print);

    [Fact]
    public void The_order_stays_and_nothing_new_appears() => Tested.Sample(
        page =>
        {
            var left = new Queue<string>(Names(Deduplicator.Shape(page).Document));
            foreach (var name in Names(page))
            {
                if (left.TryPeek(out var next) && next == name) left.Dequeue();
            }

            Assert.Empty(left);
        },
        iter: 3000,
        print: Print);

    [Fact]
    public void No_text_is_lost_that_stands_nowhere_else() => Tested.Sample(
        page =>
        {
            var kept = Names(Deduplicator.Shape(page).Document).ToHashSet();
            foreach (var name in Names(page).Where(name => !kept.Contains(name)))
                Assert.True(name.StartsWith("teaser of ", StringComparison.Ordinal) && kept.Any(other => other.StartsWith(name["teaser of ".Length..], StringComparison.Ordinal)), $"lost: {name}");
        },
        iter: 3000,
        print: Print);

    [Fact]
    public void The_count_is_what_is_missing_and_every_removal_is_a_finding_at_its_place() => Tested.Sample(
        page =>
        {
            var shaped = Deduplicator.Shape(page);
            Assert.Equal(page.Blocks.Length - shaped.Document.Blocks.Length, shaped.Removed);
            var removals = shaped.Findings.Where(finding => finding.Kind != SameTextOtherTargets.Kind && finding.Kind != RepeatKept.Kind).Select(finding => finding.Location).ToList();
            Assert.Equal(shaped.Removed, removals.Distinct().Count());
            Assert.Subset(page.Blocks.Select(block => block.Location).ToHashSet(), removals.ToHashSet());
        },
        iter: 3000,
        print: Print);

    [Fact]
    public void Code_and_what_an_editor_keeps_is_never_touched() => Tested.Sample(
        page =>
        {
            var shaped = Deduplicator.Shape(page).Document;
            Assert.Equal(Print(page.Blocks.Where(IsUntouchable)), Print(shaped.Blocks.Where(IsUntouchable)));
        },
        iter: 1000,
        print: Print);

    [Fact]
    public void A_page_that_wants_its_repeats_keeps_them() => Tested.Sample(
        page =>
        {
            var wanted = page with { FrontMatter = page.FrontMatter with { Handling = page.FrontMatter.Handling with { Dedup = false } } };
            Assert.Same(wanted, Deduplicator.Shape(wanted).Document);
        },
        iter: 200);

    [Fact]
    public void Of_two_copies_the_better_set_one_stays_in_the_first_place()
    {
        var shaped = Deduplicator.Shape(Documents.Of(
        [
            Documents.Paragraph(1, Prose.Replace('„', '"').Replace('“', '"')), Documents.Paragraph(2, Other), Documents.Paragraph(3, Prose), Documents.Paragraph(4, Other),
        ]));
        Assert.Equal([Prose, Other], shaped.Document.Blocks.Select(block => block.PlainText()));
    }

    [Fact]
    public void A_list_exported_four_times_is_one_list()
    {
        string[] items = ["Bad Belzig im Hohen Fläming", "Cottbus an der Spree", "Guben an der Neiße"];
        var shaped = Deduplicator.Shape(Documents.Of([Documents.List(1, [.. items, .. items, .. items, .. items])]));
        Assert.Equal(string.Join('\n', items), shaped.Document.Blocks.Single().PlainText());
        Assert.Equal(9, shaped.Removed);
    }

    [Theory]
    [InlineData("prose without repeats")]
    [InlineData("every block twice")]
    [InlineData("one block, then the whole page again")]
    [InlineData("short lines, all the same")]
    public void Ten_times_the_page_takes_about_ten_times_the_comparisons(string shape)
    {
        var (small, large) = (LongPage(shape, 3_000), LongPage(shape, 30_000));
        // n·ln n grows by 13 from 3,000 to 30,000 blocks; ln n twice, by 17.
        Assert.InRange(Deduplicator.Shape(large).Comparisons, 0, 20 * Math.Max(1, Deduplicator.Shape(small).Comparisons));
    }

    [Fact]
    public void A_page_of_100_000_blocks_takes_few_comparisons()
    {
        var shaped = Deduplicator.Shape(LongPage("one block, then the whole page again", 100_000));
        Assert.InRange(shaped.Comparisons, 1, 10_000_000);
        Assert.Equal(50_000, shaped.Removed);
    }

    private static Document LongPage(string shape, int blocks) => Documents.Of(Enumerable.Range(0, blocks).Select(i => Documents.Paragraph(i + 1, shape switch
    {
        "prose without repeats" => $"{Prose} {i}",
        "every block twice" => $"{Prose} {i / 2}",
        "short lines, all the same" => "Ja",
        _ => $"{Prose} {i % (blocks / 2)}",
    })));

    private static Gen<Document> PagesOf(Gen<int[]> kinds) => kinds.Select(all => Documents.Of(all.Select((kind, i) => Kinds[kind].Make(i + 1))));

    /// <summary>What each block says, by the name of its kind: blocks of one name are the same.</summary>
    private static IEnumerable<string> Names(Document page) => page.Blocks.Select(block => Kinds.First(kind => Said(kind.Make(0)) == Said(block)).Name);

    /// <summary>Kind, words, targets and credit, just as they are written.</summary>
    private static string Said(Block block) =>
        $"{block.GetType().Name} {block.PlainText()} {string.Join(' ', block.Lines().SelectMany(line => line.Flatten()).OfType<Inline.Link>().Select(link => link.Target))} {(block as Block.Picture)?.Figure.Source} {(block as Block.Picture)?.Figure.Credit?.Text}";

    private static bool IsUntouchable(Block block) => block is Block.Code || block.Attributes.Has(Deduplicator.KeepClass);

    private static string Print(Document page) => Print(page.Blocks);

    private static string Print(IEnumerable<Block> blocks) => string.Join('\n', blocks.Select(block => $"{block.Location.Line} {block.GetType().Name}: {block.PlainText()}"));
}
