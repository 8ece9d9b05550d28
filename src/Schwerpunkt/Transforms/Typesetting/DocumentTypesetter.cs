using System.Collections.Immutable;
using System.Diagnostics;
using Schwerpunkt.Pages;
using Schwerpunkt.Pictures;
using Schwerpunkt.Sites;
using Schwerpunkt.Text;

namespace Schwerpunkt.Transforms.Typesetting;

/// <summary>Sets the words of a document: text, headings, captions, titles, descriptions, alternative texts. Credits, names and code stay as written.</summary>
public static class DocumentTypesetter
{
    /// <summary>The document as a typesetter would have it; the same letters in the same order.</summary>
    /// <param name="document">Left as it is where its head says <c>typography: off</c>.</param>
    /// <param name="language">The language of the site (BCP 47).</param>
    public static Document Set(Document document, string language)
    {
        if (!document.FrontMatter.Handling.Typography) return document;
        var german = Languages.IsGerman(document, language);
        return document with
        {
            FrontMatter = Set(document.FrontMatter, german),
            Blocks = Set(document.Blocks, german),
            Footnotes = [.. document.Footnotes.Select(note => note with { Content = Set(note.Content, german) })],
        };
    }

    /// <summary>The glossary with its explanations set; its terms are looked for as they are written.</summary>
    public static Glossary Set(Glossary glossary, string language) =>
        new([.. glossary.Terms.Select(term => term with { Explanation = LineTypesetter.Set(term.Explanation, Languages.IsGerman(language)) })]);

    private static FrontMatter Set(FrontMatter matter, bool german) => matter with
    {
        Title = LineTypesetter.Set(matter.Title, german),
        Description = matter.Description is { } description ? LineTypesetter.Set(description, german) : null,
        Lead = matter.Lead is { } lead ? LineTypesetter.Set(lead, german) : null,
        Image = matter.Image is { } image ? Set(image, german) : null,
        Attachments = matter.Attachments with
        {
            Downloads = [.. matter.Attachments.Downloads.Select(download => download with { Title = LineTypesetter.Set(download.Title, german) })],
            Sources = [.. matter.Attachments.Sources.Select(source => source with { Title = LineTypesetter.Set(source.Title, german) })],
        },
    };

    private static ImmutableArray<Block> Set(ImmutableArray<Block> blocks, bool around) => blocks.Map(block => Set(block, around));

    /// <summary>Most headings and paragraphs need nothing, and stay the same object.</summary>
    private static Block Set(Block block, bool around)
    {
        var german = Languages.IsGerman(block.Attributes, around);
        var inside = block.WithParts(inner => Set(inner, german));
        return inside switch
        {
            Block.Heading heading => LineTypesetter.Set(heading.Content, german) is var set && set == heading.Content ? heading : heading with { Content = set },
            Block.Paragraph paragraph => LineTypesetter.Set(paragraph.Content, german) is var set && set == paragraph.Content ? paragraph : paragraph with { Content = set },
            Block.Picture picture => picture with { Figure = Set(picture.Figure, german) },
            Block.Details details => details with { Summary = LineTypesetter.Set(details.Summary, german) },
            Block.Table table => table with { Head = Set(table.Head, german), Rows = table.Rows.Map(row => Set(row, german)) },
            Block.Definitions definitions => definitions with { Items = definitions.Items.Map(item => item with { Terms = [.. item.Terms.Select(term => LineTypesetter.Set(term, german))] }) },
            Block.Drawing drawing => drawing with { Diagram = Set(drawing.Diagram, german) },
            Block.Film film => film with { Content = Set(film.Content, german) },
            Block.Listing or Block.Quote or Block.Group or Block.Code or Block.Facts or Block.Divider => inside,
            _ => throw new UnreachableException(),
        };
    }

    private static Figure Set(Figure figure, bool german) => figure with
    {
        Alt = LineTypesetter.Set(figure.Alt, german),
        Caption = LineTypesetter.Set(figure.Caption, german),
    };

    private static Diagram Set(Diagram diagram, bool german) => diagram with
    {
        Title = LineTypesetter.Set(diagram.Title, german),
        Description = LineTypesetter.Set(diagram.Description, german),
        Sources = [.. diagram.Sources.Select(source => source with { Title = LineTypesetter.Set(source.Title, german) })],
    };

    private static Film Set(Film film, bool german) =>
        film.WithLines(line => LineTypesetter.Set(line, german)) with { Picture = Set(film.Picture, german) };

    private static TableRow Set(TableRow row, bool german) => new([.. row.Cells.Select(cell => LineTypesetter.Set(cell, german))]);
}
