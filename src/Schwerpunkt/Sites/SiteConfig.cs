using System.Collections.Immutable;
using Schwerpunkt.Pages;
using Schwerpunkt.Pictures;

namespace Schwerpunkt.Sites;

/// <summary>content/site.yml: what is true of the whole site.</summary>
/// <param name="Draft">True for <c>status: entwurf</c>: said on every page, and no search engine is let in.</param>
/// <param name="Theme">The name of a compiled-in theme; null for the first.</param>
/// <param name="Toolbar">Markdown files of the service links above the head.</param>
/// <param name="Footer">Markdown files of the duty links in the foot.</param>
/// <param name="Images">Picture widths in pixels, ascending; empty publishes pictures as they are.</param>
/// <param name="PublicBody">True where the duties of a German public body apply.</param>
/// <param name="Legal">What the duty pages say beside the publisher's data.</param>
public sealed record SiteConfig(
    string Title,
    string Description,
    string Language,
    SiteAddress Address,
    Located? Theme,
    bool Draft,
    Publisher Publisher,
    ImmutableArray<Located> Toolbar,
    ImmutableArray<Located> Footer,
    ImageSettings Images,
    bool PublicBody,
    LegalFacts Legal)
{
    /// <summary>The language where site.yml names none.</summary>
    public const string DefaultLanguage = "de";
}

/// <summary>Who answers for the site.</summary>
/// <param name="Name">Full name.</param>
/// <param name="Address">Lines of the postal address.</param>
/// <param name="Url">Home page; null where not given.</param>
/// <param name="Email">Role mailbox; null where not given.</param>
/// <param name="Feedback">Mailbox for „Barriere melden“; null where not given.</param>
/// <param name="Contact">Markdown file of the page that says how to reach the publisher; null where not given.</param>
/// <param name="Phone">Telephone number; null where not given.</param>
/// <param name="Represented">Lines naming who represents the publisher (§ 5 DDG); empty where not given.</param>
/// <param name="Responsible">Lines naming who answers for the text (§ 18 MStV); empty where not given.</param>
public sealed record Publisher(
    string Name,
    ImmutableArray<string> Address,
    string? Url,
    string? Email,
    string? Feedback,
    Located? Contact,
    string? Phone,
    ImmutableArray<string> Represented,
    ImmutableArray<string> Responsible);

/// <summary>Which sizes and formats pictures are offered in.</summary>
/// <param name="Widths">In pixels, ascending; empty where pictures are copied as they are.</param>
/// <param name="Formats">In the order in which they are offered, before the picture's own format.</param>
public sealed record ImageSettings(ImmutableArray<int> Widths, ImmutableArray<PictureFormat> Formats);
