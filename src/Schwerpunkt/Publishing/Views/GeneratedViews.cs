using System.Collections.Immutable;
using Schwerpunkt.Sites;

namespace Schwerpunkt.Publishing.Views;

public abstract partial record PageView
{
    /// <summary>A list by first letter: of all pages, or of all tags.</summary>
    public sealed record Index(Frame Frame, ImmutableArray<IndexGroup> Groups) : PageView(Frame)
    {
        /// <summary>Where each letter of the whole list begins, on this page or another of its parts.</summary>
        public required ImmutableArray<LinkView> Letters { get; init; }
    }

    /// <summary>The pages with one tag, without pictures; or those that an overview has no room for.</summary>
    public sealed record Tagged(Frame Frame, ImmutableArray<TeaserView> Pages) : PageView(Frame);

    /// <summary>Every picture of the site with its credit.</summary>
    public sealed record Credits(Frame Frame, ImmutableArray<PictureCreditView> Pictures) : PageView(Frame);

    /// <summary>Every document that a page offers.</summary>
    public sealed record Documents(Frame Frame, ImmutableArray<DocumentView> Files) : PageView(Frame);

    /// <summary>Every term with its explanation.</summary>
    public sealed record Glossary(Frame Frame, ImmutableArray<GlossaryTerm> Terms) : PageView(Frame);

    /// <summary>The page that searches; without the script it shows all pages by first letter.</summary>
    /// <param name="Groups">Empty where they are too many for one page.</param>
    /// <param name="IndexUrl">What the script loads.</param>
    public sealed record Search(Frame Frame, ImmutableArray<IndexGroup> Groups, string IndexUrl) : PageView(Frame)
    {
        /// <summary>Shown where nothing is found.</summary>
        public required ImmutableArray<LinkView> Topics { get; init; }

        /// <summary>The list of all pages.</summary>
        public required LinkView Everything { get; init; }
    }

    /// <summary>The page that the web server sends for an address that does not exist.</summary>
    public sealed record NotFound(Frame Frame, ImmutableArray<TeaserView> Topics) : PageView(Frame);
}
