using System.Collections.Immutable;
using Schwerpunkt.Sites;

namespace Schwerpunkt.Publishing.Views;

/// <summary>What every page shows, whatever its kind: its head, the menus, and what machines read of it.</summary>
public sealed record Frame
{
    /// <summary>What all pages share.</summary>
    public required SiteView Site { get; init; }

    /// <summary>The words of the interface.</summary>
    public InterfaceTexts Texts => Site.Texts;

    /// <summary>The name of the page, for machines: without soft hyphens.</summary>
    public required string Title { get; init; }

    /// <summary>The heading of level 1: the title with soft hyphens in its long words.</summary>
    public required string Heading { get; init; }

    /// <summary>For the title element.</summary>
    public required string DocumentTitle { get; init; }

    /// <summary>For search engines; null where none.</summary>
    public required string? Description { get; init; }

    /// <summary>Full address; null for the page that answers 404.</summary>
    public required string? CanonicalUrl { get; init; }

    /// <summary>True where search engines must stay out.</summary>
    public required bool NoIndex { get; init; }

    /// <summary>True for a page that is a draft itself.</summary>
    public required bool Draft { get; init; }

    /// <summary>BCP 47, of the main text.</summary>
    public required string Language { get; init; }

    /// <summary>The page in all its languages, the original first; empty where there is one alone.</summary>
    public ImmutableArray<VersionView> Versions { get; init; } = [];

    /// <summary>The main navigation as this page shows it.</summary>
    public required ImmutableArray<LinkView> Navigation { get; init; }

    /// <summary>The service links above the head.</summary>
    public required ImmutableArray<LinkView> Toolbar { get; init; }

    /// <summary>The links in the foot.</summary>
    public required ImmutableArray<LinkView> Footer { get; init; }

    /// <summary>From the start page to the parent; this page is not in it.</summary>
    public required ImmutableArray<LinkView> Breadcrumbs { get; init; }

    /// <summary>The page that searches; takes the words as <c>?q=</c>.</summary>
    public required LinkView Search { get; init; }

    /// <summary>The page's tags with the addresses of their pages.</summary>
    public required ImmutableArray<LinkView> Tags { get; init; }

    /// <summary>The day of the last change; null where unknown.</summary>
    public required DateOnly? Stand { get; init; }

    /// <summary>schema.org as JSON-LD, safe inside a script element; null on pages that are no pages of content.</summary>
    public required string? StructuredData { get; init; }

    /// <summary>The picture that social media show; null where none.</summary>
    public required PreviewPicture? Preview { get; init; }

    /// <summary>Of a page that shows a part of a long list; null where the list is whole.</summary>
    public Paging? Paging { get; init; }
}

/// <summary>A page in one of its languages.</summary>
/// <param name="Language">BCP 47.</param>
/// <param name="Name">Of the language; as its speakers call it, where that is known.</param>
/// <param name="Url">For a link.</param>
/// <param name="FullUrl">With the name of the host, for machines.</param>
/// <param name="Current">True for the page that is shown.</param>
/// <param name="Original">True for the page that the others are versions of.</param>
public sealed record VersionView(string Language, Phrase Name, string Url, string FullUrl, bool Current, bool Original);

/// <summary>A picture for OpenGraph: full address, size in pixels, alternative text.</summary>
public sealed record PreviewPicture(string Url, int Width, int Height, string Alt);
