using System.Collections.Immutable;
using Schwerpunkt.Pictures;

namespace Schwerpunkt.Text;

/// <summary>What runs inside a line of text: a closed family.</summary>
public abstract record Inline
{
    private Inline()
    {
    }

    /// <summary>Plain words, entities already decoded.</summary>
    /// <param name="Verbatim">True for a sign that was escaped: whoever does that wants just this one.</param>
    public sealed record Words(string Text, bool Verbatim = false) : Inline
    {
        /// <summary>Which of its characters stand in its file as they are shown; null where none do, or nobody wrote them.</summary>
        public WrittenText? Written { get; init; }

        /// <summary>Words that follow each other as one.</summary>
        public static Words Join(ReadOnlySpan<Inline> parts)
        {
            var (texts, length) = (new string[parts.Length], 0);
            WrittenText? written = null;
            for (var i = 0; i < parts.Length; i++)
            {
                var part = (Words)parts[i];
                written = WrittenText.Join(written, part.Written, length);
                texts[i] = part.Text;
                length += part.Text.Length;
            }

            return new Words(string.Concat(texts)) { Written = written };
        }
    }

    /// <summary>A line break in the source (a space), or a hard one.</summary>
    public sealed record Break(bool Hard) : Inline;

    /// <summary>Code, shown as written.</summary>
    public sealed record Code(string Text) : Inline;

    /// <summary>An element from the short list that Markdown and allowed HTML give: em, strong, del, abbr, sub, sup, kbd, span.</summary>
    public sealed record Element(string Name, Attributes Attributes, ImmutableArray<Inline> Children) : Inline;

    /// <summary>A link to a page, a file, a place on this page or elsewhere.</summary>
    public sealed record Link(Target Target, ImmutableArray<Inline> Children, Attributes Attributes, Location Location) : Inline;

    /// <summary>A decorative picture inside a line.</summary>
    public sealed record Icon(Figure Figure) : Inline;

    /// <summary>A reference to the footnote with this label.</summary>
    public sealed record FootnoteMark(string Label) : Inline;
}

/// <summary>What may be added to an element: classes, an id, a language (BCP 47); and a title, the long form of an abbreviation or what a link's address is followed by.</summary>
public sealed record Attributes(ImmutableArray<string> Classes, string? Id = null, string? Language = null, string? Title = null)
{
    /// <summary>No language, no class.</summary>
    public static Attributes None { get; } = new([]);

    /// <summary>Whether it has a class.</summary>
    public bool Has(string name) => Classes.Contains(name, StringComparer.Ordinal);
}

/// <summary>Where a link leads: a closed family. The address is made when the page is written, so that it can honour the base path.</summary>
public abstract record Target
{
    private Target()
    {
    }

    /// <summary>Whether the words of a link say nothing but where it leads: an address, no prose.</summary>
    public bool IsShownBy(string words) => words.Length > 3 && this is Elsewhere to && to.Address.Contains(words, StringComparison.OrdinalIgnoreCase);

    /// <summary>A page of this site, by its Markdown file below content/; the fragment without #, null for the whole page.</summary>
    public sealed record ToPage(string Source, string? Fragment) : Target;

    /// <summary>A picture or download, by its path below content/.</summary>
    public sealed record ToFile(string Source) : Target;

    /// <summary>Anything outside: http, https, mailto, tel.</summary>
    public sealed record Elsewhere(string Address) : Target;
}

/// <summary>Where a link leads, and where it is written.</summary>
public sealed record LocatedTarget(Target Target, Location Location);
