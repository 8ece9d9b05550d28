using System.Collections.Immutable;
using CsCheck;
using Schwerpunkt.Findings;
using Schwerpunkt.Pages;
using Schwerpunkt.Text;
using Schwerpunkt.Transforms.Repeats;

namespace Schwerpunkt.Tests.Laws;

/// <summary>Nothing whose loss would be a loss is taken out, and what a CMS exported twice is: judged by an oracle that knows blocks only as names.</summary>
public sealed class RepeatLaws
{
    private const string Long = "Der Antrag ist schriftlich bei der zuständigen Behörde einzureichen; ihm sind die Unterlagen nach Anlage 1 beizufügen.";
    private const string Another = "Die Behörde entscheidet innerhalb von vier Wochen über den Antrag und teilt ihre Gründe schriftlich mit.";

    /// <summary>By name: what a page of the laws is made of. Two blocks are the same if their names are.</summary>
    private static readonly Dictionary<string, Func<int, Block>> Kinds = new(StringComparer.Ordinal)
    {
        ["2a"] = line => Heading(line, 2, "Antrag"),
        ["2b"] = line => Heading(line, 2, "Kosten und Gebühren im Überblick"),
        ["3a"] = line => Heading(line, 3, "Fristen"),
        ["3b"] = line => Heading(line, 3, "Unterlagen"),
        ["bold"] = line => new Block.Paragraph(At(line), Attributes.None, [new Inline.Element("strong", Attributes.None, [new Inline.Words("Zu den Kosten im Einzelnen")])]),
        ["long"] = line => Documents.Paragraph(line, Long),
        ["another"] = line => Documents.Paragraph(line, Another),
        ["teaser"] = line => Documents.Paragraph(line, "Der Antrag ist schriftlich …"),
        ["fees"] = line => Documents.Paragraph(line, "Die Beratung ist kostenfrei."),
        ["label"] = line => Documents.Paragraph(line, "Name und Vorname der Eltern"),
        ["yes"] = line => Documents.Paragraph(line, "Ja."),
        ["place"] = line => Documents.Paragraph(line, "Ort, Datum"),
        ["photo"] = line => Documents.Picture(line, "a.jpg", "© MIL / Fink"),
        ["list"] = line => Documents.List(line, ["Ja", "Nein", "Ja", "Nein"]),
        ["items"] = line => Documents.List(line, ["Lageplan im Maßstab 1:1000", "Nachweis der eigenen Mittel", "Beschluss der Gemeindevertretung"]),
        ["code"] = line => Documents.Code(line, "schwerpunkt build --strict --format github"),
        ["line"] = line => new Block.Divider(At(line), Attributes.None),
    };

    private static readonly string[] Names = [.. Kinds.Keys];

    private static readonly Gen<string[]> AnyPage = Gen.OneOf(Names).Array[0, 30];

    /// <summary>Sections as editors write them, a few words in common.</summary>
    private static readonly Gen<string[]> Sections = Gen.Select(
        Gen.OneOf("2a", "2b", "3a", "3b", "bold"), Gen.OneOf(Names).Array[0, 3], (heading, below) => below.Prepend(heading)).Array[0, 8]
        .Select(sections => sections.SelectMany(section => section).ToArray());

    private static readonly Gen<string[]> Pages = Gen.OneOf(AnyPage, Sections);

    [Fact]
    public void A_page_without_repeats_comes_through_whole() => Pages.Where(IsClean).Sample(
        page => Assert.Equal(page, Shown(page)), iter: 4000, print: Print);

    [Fact]
    public void No_heading_loses_the_text_it_had() => Pages.Sample(
        page => NothingBecomesEmpty(page, Deduplicator.Shape(Page(page)).Document.Blocks), iter: 6000, print: Print);

    [Fact]
    public void No_heading_of_an_import_loses_the_text_it_had() => Pages.Sample(
        page => NothingBecomesEmpty(page, Deduplicator.Remove(Page(page).Blocks, RepeatPolicy.Import)), iter: 6000, print: Print);

    [Fact]
    public void An_import_takes_out_once_and_for_all() => Pages.Sample(
        page =>
        {
            var once = Deduplicator.Remove(Page(page).Blocks, RepeatPolicy.Import);
            Assert.Equal(once, Deduplicator.Remove(once, RepeatPolicy.Import));
            Assert.Equal(page.Where(name => name != "teaser").ToHashSet(), once.Select(block => page[block.Location.Line - 1]).Where(name => name != "teaser").ToHashSet());
        },
        iter: 2000,
        print: Print);

    [Fact]
    public void What_stands_twice_and_stays_is_told_of_once_for_each_copy() => Pages.Sample(
        page =>
        {
            var shaped = Deduplicator.Shape(Page(page));
            var copies = shaped.Document.Blocks.Select(block => page[block.Location.Line - 1]).Where(name => name is "long" or "another" or "photo").ToList();
            var told = shaped.Findings.Count(finding => finding.Kind == RepeatKept.Kind);
            Assert.Equal(copies.Count - copies.Distinct().Count(), told);
        },
        iter: 2000,
        print: Print);

    /// <summary>Of pages without repeats, a run is put in again directly behind itself.</summary>
    [Fact]
    public void A_run_directly_behind_itself_is_found() => Gen.Select(Pages.Where(page => page.Length > 0 && IsClean(page)), Gen.Int[0, 29], Gen.Int[1, 8]).Sample(
        (page, start, length) =>
        {
            start %= page.Length;
            length = Math.Min(length, page.Length - start);
            var run = page[start..(start + length)];
            if (!MayGo(run) || page.Contains("code")) return;
            string[] planted = [.. page[..(start + length)], .. run, .. page[(start + length)..]];
            if (EndsInBareHeading(planted, start + length - 1, start + (2 * length)) || (page[..start].Any(name => Level(name) is > 0 and < 8) && MayBeChance(run))) return;
            Assert.Equal(page, Shown(planted));
        },
        iter: 6000,
        print: sample => $"{Print(sample.Item1)} | {sample.Item2} {sample.Item3}");

    [Fact]
    public void The_opening_figure_goes_where_the_head_shows_it() => Pages.Where(page => IsClean(page) && IsClean(["photo", .. page])).Sample(
        page => Assert.Equal(page, Shown(["photo", .. page], withLead: true)), iter: 1000, print: Print);

    [Fact]
    public void A_figure_that_does_not_open_the_text_stays_although_the_head_shows_it() => Pages.Where(IsClean).Where(page => page is not ["photo", ..]).Sample(
        page => Assert.Equal(page, Shown(page, withLead: true)), iter: 1000, print: Print);

    private static Document Page(string[] names) => Documents.Of(names.Select((name, i) => Kinds[name](i + 1)));

    private static string[] Shown(string[] names, bool withLead = false)
    {
        var page = Page(names);
        if (withLead) page = page with { FrontMatter = page.FrontMatter with { Image = ((Block.Picture)Kinds["photo"](1)).Figure with { Location = new Location("content/seite.md", 2) } } };
        return [.. Deduplicator.Shape(page).Document.Blocks.Select(block => names[block.Location.Line - 1])];
    }

    private static bool IsClean(string[] page) => !HasRun(page) && !HasSectionTwice(page) && !page.Zip(page.Skip(1)).Any(pair => pair is ("teaser", "long" or "teaser"));

    private static bool HasRun(string[] page)
    {
        for (var length = 1; length <= page.Length / 2; length++)
        {
            for (var start = 0; start + (2 * length) <= page.Length; start++)
            {
                if (page.AsSpan(start, length).SequenceEqual(page.AsSpan(start + length, length))) return true;
            }
        }

        return false;
    }

    private static bool HasSectionTwice(string[] page)
    {
        var seen = new HashSet<string>();
        for (var i = 0; i < page.Length; i++)
        {
            if (Level(page[i]) is not (2 or 3)) continue;
            var parent = Level(page[i]) == 2 ? -1 : Array.FindLastIndex(page, i, name => Level(name) == 2);
            var end = i + 1;
            while (end < page.Length && !(Level(page[end]) is 2 or 3 && Level(page[end]) <= Level(page[i]))) end++;
            if (!seen.Add($"{parent}: {string.Join(' ', page[i..end])}")) return true;
        }

        return false;
    }

    private static int Level(string name) => name switch { "2a" or "2b" => 2, "3a" or "3b" => 3, "bold" => 7, "photo" or "line" => 8, _ => 0 };

    /// <summary>A figure or four words; alone, a sentence. Code is none of it.</summary>
    private static bool MayGo(string[] run) => run is [var only]
        ? only is "long" or "another" or "fees" or "photo" or "2b" or "items" or "list"
        : run.Any(name => name is not ("2a" or "3a" or "3b" or "yes" or "place" or "line"));

    /// <summary>Whether the copy of a run ends in a heading that has nothing below it then.</summary>
    private static bool EndsInBareHeading(string[] page, int last, int next)
    {
        while (last >= 0 && Level(page[last]) == 8) last--;
        return last >= 0 && Level(page[last]) is > 0 and < 8 && (next >= page.Length || Level(page[next]) != 0);
    }

    /// <summary>A few words and, last, a heading: two sections may begin so.</summary>
    private static bool MayBeChance(string[] run)
    {
        var words = Array.FindLastIndex(run, name => Level(name) == 0);
        return words >= 0 && run[(words + 1)..].Any(name => Level(name) is > 0 and < 8)
            && !run[..words].Any(name => Level(name) is > 0 and < 8) && run[..(words + 1)].Sum(name => Kinds[name](1).PlainText().Split((char[]?)null).Count(word => word.Any(char.IsLetterOrDigit))) < 12 && !run.Contains("photo");
    }

    private static void NothingBecomesEmpty(string[] page, ImmutableArray<Block> shown)
    {
        var left = shown.Select(block => block.Location.Line - 1).ToArray();
        foreach (var i in left.Where(i => Level(page[i]) is > 0 and < 8 && HasText(page, i)))
            Assert.True(HasText([.. left.Select(place => page[place])], Array.IndexOf(left, i)), $"the heading in line {i + 1} has lost its text");
    }

    private static bool HasText(string[] page, int heading)
    {
        for (var i = heading + 1; i < page.Length && (Level(page[i]) is 0 or 8 || Level(page[i]) > Level(page[heading])); i++)
        {
            if (Level(page[i]) == 0) return true;
        }

        return false;
    }

    private static Block.Heading Heading(int line, int level, string text) => new(At(line), Attributes.None, level, [new Inline.Words(text)]);

    private static Location At(int line) => new("content/seite.md", line);

    private static string Print(string[] page) => string.Join(' ', page);
}
