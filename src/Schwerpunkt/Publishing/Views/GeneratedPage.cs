using Schwerpunkt.German;
using Schwerpunkt.Pages;
using Schwerpunkt.Publishing.Files;
using Schwerpunkt.Sites;
using Schwerpunkt.Text;

namespace Schwerpunkt.Publishing.Views;

/// <summary>A page that no Markdown file makes.</summary>
/// <param name="Texts">Its title, and what search engines say of it.</param>
/// <param name="Path">The URL below the base path; null for the page that answers 404, which stands at every address that does not exist.</param>
/// <param name="Owner">The place in the content that asks for it.</param>
/// <param name="View">What a theme shows of it.</param>
internal sealed record GeneratedPage(PageTexts Texts, string? Path, OutputOwner Owner, Func<Frame, PageView> View)
{
    /// <summary>The title with soft hyphens in its long German words.</summary>
    public string Heading { get; init; } = Hyphenator.Default.Set(Texts.Title);

    /// <summary>The language that it is in, where it is not the site's.</summary>
    public string? Language { get; init; }

    /// <summary>Whether search engines are told of it.</summary>
    public bool InSitemap { get; init; }

    /// <summary>Whether every page leads to it at its foot, where these links stand by their titles.</summary>
    public bool InFooter { get; init; }

    /// <summary>Whether it is in the list of pages from A to Z.</summary>
    public bool InIndex { get; init; }

    /// <summary>The page between the start page and this one in the trail; null where there is none.</summary>
    public GeneratedPage? Above { get; init; }

    /// <summary>The page of content whose list it goes on with, which stands above it too; null where there is none.</summary>
    public Page? Over { get; init; }

    /// <summary>The pages that go on with its list, where that is too long for one.</summary>
    public Func<IEnumerable<GeneratedPage>> Rest { get; init; } = () => [];

    /// <summary>Its file below the output folder.</summary>
    public string Output => Path is null ? "404.html" : SitePath.OutputOf(Path);
}
