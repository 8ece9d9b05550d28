using System.Collections.Immutable;
using Schwerpunkt.Pictures;

namespace Schwerpunkt.Text;

/// <summary>What a page is made of: a closed family. Location is the block's first character in its source.</summary>
public abstract record Block
{
    private Block(Location location, Attributes attributes) => (Location, Attributes) = (location, attributes);

    /// <summary>Where it begins.</summary>
    public Location Location { get; init; }

    /// <summary>Its language and classes.</summary>
    public Attributes Attributes { get; init; }

    /// <summary>Where its words come from: it goes with them when the better copy of a repeat takes the place of the first. Empty for what nobody wrote.</summary>
    public TextSpan Span { get; init; }

    /// <summary>A heading, level 2 to 6; level 1 is the page's title.</summary>
    public sealed record Heading(Location Location, Attributes Attributes, int Level, ImmutableArray<Inline> Content) : Block(Location, Attributes)
    {
        /// <summary>True where a line below makes it a heading, not # before it.</summary>
        public bool IsUnderlined { get; init; }
    }

    /// <summary>Prose.</summary>
    public sealed record Paragraph(Location Location, Attributes Attributes, ImmutableArray<Inline> Content) : Block(Location, Attributes);

    /// <summary>A picture alone in its paragraph, with its credit.</summary>
    public sealed record Picture(Location Location, Attributes Attributes, Figure Figure) : Block(Location, Attributes)
    {
        /// <summary>As it stands in a Markdown file; null where it stands in none.</summary>
        public PictureText? Text { get; init; }
    }

    /// <summary>A list; Start is the first number of an ordered one, null for bullets.</summary>
    public sealed record Listing(Location Location, Attributes Attributes, int? Start, bool Loose, ImmutableArray<ListItem> Items) : Block(Location, Attributes);

    /// <summary>A quotation.</summary>
    public sealed record Quote(Location Location, Attributes Attributes, ImmutableArray<Block> Content) : Block(Location, Attributes);

    /// <summary>A group that only carries attributes, such as a passage in another language.</summary>
    public sealed record Group(Location Location, Attributes Attributes, ImmutableArray<Block> Content) : Block(Location, Attributes);

    /// <summary>A passage that opens on demand.</summary>
    public sealed record Details(Location Location, Attributes Attributes, ImmutableArray<Inline> Summary, ImmutableArray<Block> Content) : Block(Location, Attributes);

    /// <summary>Code; Language is the word after the fence, empty where none.</summary>
    public sealed record Code(Location Location, Attributes Attributes, string Language, string Text) : Block(Location, Attributes)
    {
        /// <summary>True where spaces before its lines make it code, not a fence.</summary>
        public bool IsIndented { get; init; }
    }

    /// <summary>A table with one head row.</summary>
    public sealed record Table(Location Location, Attributes Attributes, TableRow Head, ImmutableArray<TableRow> Rows, ImmutableArray<CellAlignment> Columns) : Block(Location, Attributes);

    /// <summary>Data drawn as a picture.</summary>
    public sealed record Drawing(Location Location, Attributes Attributes, Diagram Diagram) : Block(Location, Attributes);

    /// <summary>A film with its still, its words and the way to it.</summary>
    public sealed record Film(Location Location, Attributes Attributes, Text.Film Content) : Block(Location, Attributes);

    /// <summary>Data of site.yml by name; the assembler puts definitions in its place.</summary>
    public sealed record Facts(Location Location, Attributes Attributes, ImmutableArray<string> Names) : Block(Location, Attributes);

    /// <summary>Terms with their definitions.</summary>
    public sealed record Definitions(Location Location, Attributes Attributes, ImmutableArray<Definition> Items) : Block(Location, Attributes);

    /// <summary>A thematic break.</summary>
    public sealed record Divider(Location Location, Attributes Attributes) : Block(Location, Attributes);
}

/// <summary>One entry of a list.</summary>
/// <param name="Number">As written, where the numbers of its list do not simply count on; else null.</param>
public sealed record ListItem(Location Location, ImmutableArray<Block> Content, int? Number = null)
{
    /// <summary>As of a block.</summary>
    public TextSpan Span { get; init; }
}

/// <summary>One row of a table: the content of each cell.</summary>
public sealed record TableRow(ImmutableArray<ImmutableArray<Inline>> Cells);

/// <summary>How a table column is aligned.</summary>
public enum CellAlignment
{
    /// <summary>To the left in German.</summary>
    Start,

    /// <summary>To the middle.</summary>
    Center,

    /// <summary>To the right in German.</summary>
    End,
}

/// <summary>One or more terms and what they mean.</summary>
public sealed record Definition(ImmutableArray<ImmutableArray<Inline>> Terms, ImmutableArray<Block> Content);

/// <summary>A footnote: label as in the source, content.</summary>
public sealed record Footnote(string Label, Location Location, ImmutableArray<Block> Content)
{
    /// <summary>As of a block.</summary>
    public TextSpan Span { get; init; }
}
