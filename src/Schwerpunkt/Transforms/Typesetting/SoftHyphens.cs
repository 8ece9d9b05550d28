using System.Collections.Immutable;
using Schwerpunkt.German;
using Schwerpunkt.Pages;
using Schwerpunkt.Pictures;
using Schwerpunkt.Text;

namespace Schwerpunkt.Transforms.Typesetting;

/// <summary>Sets soft hyphens where a line is narrow and its words are long: in titles, headings, captions, terms and the heads of tables. For the eye alone: what machines are told is taken from the document without them.</summary>
internal static class SoftHyphens
{
    /// <summary>The document as it is shown; the same one where it is not in German, or in Leichte Sprache, whose long words have hyphens that are seen.</summary>
    /// <param name="document">Typeset.</param>
    /// <param name="language">The language of the site (BCP 47).</param>
    /// <param name="hyphenator">Knows the places.</param>
    public static Document Set(Document document, string language, Hyphenator hyphenator)
    {
        var matter = document.FrontMatter;
        if (matter.Layout == Layout.EasyLanguage) return document;
        var german = Languages.IsGerman(document, language);
        return document with
        {
            FrontMatter = german ? matter with { Title = hyphenator.Set(matter.Title), Image = matter.Image is { } image ? Set(image, hyphenator) : null } : matter,
            Blocks = Set(document.Blocks, german, hyphenator),
        };
    }

    private static ImmutableArray<Block> Set(ImmutableArray<Block> blocks, bool around, Hyphenator hyphenator) => blocks.Map(block =>
    {
        if (block is Block.Paragraph or Block.Code) return block;
        var german = Languages.IsGerman(block.Attributes, around);
        var inside = block.WithParts(inner => Set(inner, german, hyphenator));
        return german ? Set(inside, hyphenator) : inside;
    });

    private static Block Set(Block block, Hyphenator hyphenator) => block switch
    {
        Block.Heading heading => Set(heading.Content, hyphenator) is var line && line == heading.Content ? heading : heading with { Content = line },
        Block.Picture picture => Set(picture.Figure, hyphenator) is var figure && ReferenceEquals(figure, picture.Figure) ? picture : picture with { Figure = figure },
        Block.Table table => table with { Head = new TableRow([.. table.Head.Cells.Select(cell => Set(cell, hyphenator))]) },
        Block.Definitions list => list with { Items = list.Items.Map(item => item with { Terms = [.. item.Terms.Select(term => Set(term, hyphenator))] }) },
        Block.Film film => film with { Content = film.Content with { Title = Set(film.Content.Title, hyphenator), Description = Set(film.Content.Description, hyphenator), Picture = Set(film.Content.Picture, hyphenator) } },
        Block.Drawing drawing => drawing with { Diagram = drawing.Diagram with { Title = hyphenator.Set(drawing.Diagram.Title), Description = hyphenator.Set(drawing.Diagram.Description) } },
        _ => block,
    };

    private static Figure Set(Figure figure, Hyphenator hyphenator) => Set(figure.Caption, hyphenator) is var line && line == figure.Caption ? figure : figure with { Caption = line };

    private static ImmutableArray<Inline> Set(ImmutableArray<Inline> line, Hyphenator hyphenator) => line.Map(run => run switch
    {
        Inline.Words words => hyphenator.Set(words.Text) is var text && ReferenceEquals(text, words.Text) ? run : words with { Text = text },
        Inline.Element { Name: not "kbd" } element when Languages.IsGerman(element.Attributes, true) => Set(element.Children, hyphenator) is var inner && inner == element.Children ? run : element with { Children = inner },
        Inline.Link link when Languages.IsGerman(link.Attributes, true) && !link.Target.IsShownBy(link.Children.PlainText()) => Set(link.Children, hyphenator) is var inner && inner == link.Children ? run : link with { Children = inner },
        _ => run,
    });
}
