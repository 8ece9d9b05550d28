using System.Collections.Immutable;
using AngleSharp.Dom;
using Schwerpunkt.Text;

namespace Schwerpunkt.Importing.Html;

/// <summary>A part of a page that means something: an element of the short list, a text, or the edge of a block.</summary>
/// <param name="Name">The element's name, <see cref="TextName"/> or <see cref="EdgeName"/>.</param>
/// <param name="At">Where it stands.</param>
internal sealed record HtmlNode(string Name, Location At)
{
    public const string TextName = "#text";

    public const string EdgeName = "#edge";

    public const string CreditName = "credit";

    /// <summary>A film, a map, a form: what Markdown cannot hold.</summary>
    public const string EmbedName = "embed";

    /// <summary>The label of a panel, a heading below that of the section.</summary>
    public const string LabelName = "h3";

    /// <summary>The element it was made of; null for texts and edges.</summary>
    public IElement? Element { get; init; }

    public HtmlText? Text { get; init; }

    /// <summary>The language, where it is another than the page's.</summary>
    public string? Language { get; init; }

    /// <summary>Of the root: texts that were left out and read like text all the same.</summary>
    public ImmutableArray<HtmlText> Left { get; set; } = [];

    /// <summary>Of the root: what stands in the head and the foot of the site and reads like text.</summary>
    public ImmutableArray<HtmlText> Edges { get; set; } = [];

    public List<HtmlNode> Children { get; } = [];

    public bool IsHeading => Name is ['h', >= '1' and <= '6'];

    /// <summary>The node and everything in it; nesting is bounded by the tree builder.</summary>
    public IEnumerable<HtmlNode> All()
    {
        yield return this;
        foreach (var child in Children)
        {
            foreach (var inner in child.All()) yield return inner;
        }
    }

    public string Attribute(string name) => Element?.GetAttribute(name)?.Trim() ?? "";
}
