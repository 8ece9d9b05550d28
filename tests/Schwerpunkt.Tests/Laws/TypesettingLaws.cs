using System.Collections.Immutable;
using CsCheck;
using Schwerpunkt.Pages;
using Schwerpunkt.Text;
using Schwerpunkt.Transforms.Typesetting;

namespace Schwerpunkt.Tests.Laws;

/// <summary>What must hold of every page that is set.</summary>
public sealed class TypesettingLaws
{
    private static readonly string[] Pieces =
    [
        "a", "Wort", "Städte", "I", "z.", "B.", "5", "20", "100", "000", "2020", "26.", "April", "%", "§", "§§", "Nr.", "Mio.", "Euro", "Dr.", "Muster", "geht", "s", "n",
        " ", " ", " ", "  ", "\u00A0", "\u202F", "\n", "-", "–", " - ", "/", " / ", ".", ",", ":", "!", "…", "(", ")", "\"", "'", "„", "“", "”", "‚", "‘", "’", "»", "«", "›", "‹",
        "© ", "(c) ", "Foto: ", "MIL / Fink", "\u00AD", "😀",
    ];

    private static readonly Gen<string> Text = Gen.OneOf(Gen.OneOf(Pieces).Array[0, 14].Select(string.Concat), Texts.Any);

    private static readonly Gen<Inline> Run = Gen.Frequency(
        (6, Text.Select(text => (Inline)new Inline.Words(text))),
        (1, Text.Select(text => (Inline)new Inline.Words(text, Verbatim: true))),
        (1, Text.Select(text => (Inline)new Inline.Code(text))),
        (1, Gen.Bool.Select(hard => (Inline)new Inline.Break(hard))),
        (1, Gen.Const((Inline)new Inline.FootnoteMark("1"))),
        (2, Gen.Select(Text, Gen.OneOf("em", "strong", "kbd"), (text, name) => (Inline)new Inline.Element(name, Attributes.None, [new Inline.Words(text)]))),
        (1, Text.Select(text => (Inline)new Inline.Element("span", new Attributes([], null, "en"), [new Inline.Words(text)]))),
        (1, Text.Select(text => (Inline)new Inline.Link(new Target.Elsewhere("https://a.example/?q=\"20 %\""), [new Inline.Words(text)], Attributes.None, default))));

    private static readonly Gen<ImmutableArray<Inline>> Line = Run.Array[1, 6].Select(runs => runs.ToImmutableArray());

    private static readonly Gen<Document> Page = Gen.Select(Line.Array[1, 4], Text, (lines, credit) => Documents.Of(
        lines.Select((line, i) => (Block)new Block.Paragraph(At(i), Attributes.None, line))
            .Append(Documents.Picture(90, "a.jpg", "© MIL " + credit))
            .Append(Documents.Code(91, credit))));

    [Fact]
    public void Set_twice_is_set_once() => Page.Sample(page => Assert.Equal(Shown(Set(page)), Shown(Set(Set(page)))), iter: 4000);

    [Fact]
    public void The_letters_and_digits_stay_in_their_order() => Page.Sample(page => Assert.Equal(Letters(page), Letters(Set(page))), iter: 4000);

    [Fact]
    public void Code_addresses_credits_and_other_languages_stay_as_they_are() => Page.Sample(page => Assert.Equal(Kept(page), Kept(Set(page))), iter: 2000);

    [Fact]
    public void A_page_that_wants_none_stays_as_it_is() => Page.Sample(
        page =>
        {
            var off = page with { FrontMatter = page.FrontMatter with { Handling = page.FrontMatter.Handling with { Typography = false } } };
            Assert.Same(off, Set(off));
        },
        iter: 50);

    private static Document Set(Document page) => DocumentTypesetter.Set(page, "de");

    private static string Shown(Document page) => string.Join('\n', page.Blocks.Select(block => block.PlainText()));

    private static string Letters(Document page) => string.Concat(Shown(page).Where(char.IsLetterOrDigit));

    private static IEnumerable<Inline> Runs(Document page) => page.Blocks.Flatten().Concat(page.Footnotes.SelectMany(note => note.Content.Flatten()))
        .SelectMany(block => block.Lines()).SelectMany(line => line.Flatten());

    private static IEnumerable<string> Kept(Document page) => Runs(page).Select(run => run switch
    {
        Inline.Code code => code.Text,
        Inline.Link link => link.Target.ToString(),
        Inline.Words { Verbatim: true } words => words.Text,
        Inline.Element { Name: "kbd" or "span" } element => element.Children.PlainText(),
        _ => "",
    }).Where(text => text.Length > 0).Concat(PageReferences.Of(page).Parts.Figures.Select(figure => figure.Credit?.Text ?? "")).Concat(page.Blocks.OfType<Block.Code>().Select(code => code.Text));

    private static Location At(int line) => new("content/seite.md", line + 1);
}
