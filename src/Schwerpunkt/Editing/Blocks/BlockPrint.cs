using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Schwerpunkt.Pictures;
using Schwerpunkt.Text;

namespace Schwerpunkt.Editing.Blocks;

/// <summary>All that a reader has of a block by itself, as one text: where two are the same, nothing has changed. Places in the file do not count.</summary>
internal static class BlockPrint
{
    /// <summary>Stands in the print of a list whose items are apart.</summary>
    public const char Loose = '\u0001';

    private const char Separator = '\u001F';

    /// <summary>Of a block, without the blocks in it; of a table, without its rows where they are pieces of their own.</summary>
    public static string Of(Block block, bool withRows = true)
    {
        var print = new StringBuilder(block.GetType().Name).Append(Separator);
        Append(block.Attributes, print);
        switch (block)
        {
            case Block.Heading heading: print.Append(heading.Level); break;
            case Block.Listing list: print.Append(list.Start).Append(list.Loose ? Loose : null); break;
            case Block.Code code: print.Append(code.Language).Append(Separator).Append(code.Text.AsSpan().TrimEnd()); break;
            case Block.Facts facts: print.AppendJoin(Separator, facts.Names); break;
            case Block.Drawing drawing: Append(drawing.Diagram, print); break;
            case Block.Picture picture: Append(picture.Figure, print); break;
            case Block.Film film: Append(film.Content, print); break;
            case Block.Table table: print.AppendJoin(Separator, table.Columns); break;
            case Block.Definitions definitions: print.Append(definitions.Items.Length); break;
            case Block.Paragraph or Block.Quote or Block.Group or Block.Details or Block.Divider: break;
            default: throw new UnreachableException();
        }

        foreach (var line in block is Block.Table && !withRows ? [] : block.Lines()) Append(line, print.Append(Separator));
        return print.ToString();
    }

    /// <summary>Of an item, without the blocks in it.</summary>
    public static string Of(ListItem item) => string.Create(CultureInfo.InvariantCulture, $"item {item.Number}");

    /// <summary>Of cells.</summary>
    public static string Of(IEnumerable<ImmutableArray<Inline>> cells)
    {
        var print = new StringBuilder("cells");
        foreach (var cell in cells) Append(cell, print.Append(Separator));
        return print.ToString();
    }

    private static void Append(Attributes attributes, StringBuilder print) =>
        print.Append('{').AppendJoin('.', attributes.Classes).Append('#').Append(attributes.Id).Append(Separator).Append(attributes.Language).Append(Separator).Append(attributes.Title).Append('}');

    private static void Append(ImmutableArray<Inline> line, StringBuilder print)
    {
        foreach (var run in line)
        {
            switch (run)
            {
                case Inline.Words words: print.Append(words.Text); break;
                case Inline.Break { Hard: var hard }: print.Append(hard ? '\u0002' : ' '); break;
                case Inline.Code code: print.Append('`').Append(Separator).Append(code.Text).Append('`'); break;
                case Inline.FootnoteMark mark: print.Append('^').Append(Separator).Append(mark.Label); break;
                case Inline.Icon icon: Append(icon.Figure, print); break;
                case Inline.Link link:
                    Append(link.Attributes, print.Append('[').Append(Separator).Append(link.Target).Append(Separator));
                    break;
                case Inline.Element element:
                    Append(element.Attributes, print.Append('<').Append(Separator).Append(element.Name).Append(Separator));
                    break;
                default: throw new UnreachableException();
            }

            Append(run.Children(), print);
            if (run is Inline.Link or Inline.Element) print.Append(Separator).Append('>');
        }
    }

    private static void Append(Diagram diagram, StringBuilder print)
    {
        print.Append(diagram.Kind).Append(Separator).Append(diagram.File?.Target.Source).Append(Separator).Append(diagram.PlainText());
        foreach (var source in diagram.Sources) print.Append(Separator).Append(source.Title).Append(Separator).Append(source.Url).Append(source.Seen?.DayNumber);
    }

    private static void Append(Film film, StringBuilder print)
    {
        print.Append(film.Place.Target).Append(Separator).Append(film.Clock).Append(Separator).Append(film.Captions?.Target).Append(film.IsCaptioned).Append(film.IsSilent).Append(film.Description.Length).Append(Separator).Append(film.Transcript.Length);
        print.Append(Separator).Append(film.TranscriptAt?.Target).Append(Separator).Append(film.Language).Append(Separator).Append(film.Credit).Append(Separator);
        Append(film.Picture, print);
    }

    private static void Append(Figure figure, StringBuilder print)
    {
        print.Append('!').Append(figure.Source).Append(Separator).Append(figure.Alt).Append(Separator).Append(figure.Decorative).Append(figure.Placeholder).Append(figure.AcquireUrl);
        foreach (var credit in figure.Credits) print.Append(Separator).Append(credit.Credit.Text);
        Append(figure.Caption, print.Append(Separator));
    }
}
