using System.Collections.Immutable;
using Schwerpunkt.Pages;
using Schwerpunkt.Pictures;

namespace Schwerpunkt.Sites;

/// <summary>content/site.yml: what is true of the whole site.</summary>
public sealed record SiteConfig
{
    /// <summary>The file below content/ that says it.</summary>
    public const string FileName = "site.yml";

    /// <summary>The language where site.yml names none.</summary>
    public const string DefaultLanguage = "de";

    /// <summary>Name of the site.</summary>
    public required string Title { get; init; }

    /// <summary>Empty where not given.</summary>
    public required string Description { get; init; }

    /// <summary>BCP 47.</summary>
    public required string Language { get; init; }

    /// <summary>The languages in which start page and duty pages are to be read too.</summary>
    public ImmutableArray<Located> Languages { get; init; } = [];

    /// <summary>Where the site is served.</summary>
    public required SiteAddress Address { get; init; }

    /// <summary>The name of a compiled-in theme; null for the first.</summary>
    public required Located? Theme { get; init; }

    /// <summary>True for <c>status: entwurf</c>: said on every page, and no search engine is let in.</summary>
    public required bool Draft { get; init; }

    /// <summary>Who answers for it.</summary>
    public required Publisher Publisher { get; init; }

    /// <summary>Markdown files of the service links above the head.</summary>
    public required ImmutableArray<Located> Toolbar { get; init; }

    /// <summary>Markdown files of the duty links in the foot.</summary>
    public required ImmutableArray<Located> Footer { get; init; }

    /// <summary>Colours, word mark and a sentence in the foot.</summary>
    public SiteLook Look { get; init; } = SiteLook.OfTheme;

    /// <summary>Something urgent for every page; null for nothing.</summary>
    public SiteNotice? Notice { get; init; }

    /// <summary>True where the server answers old addresses itself (<c>redirects: server</c>): no page then stands where a rule should.</summary>
    public bool ServerRedirects { get; init; }

    /// <summary>A folder beside the content folder whose files belong to the site too; null where there is none.</summary>
    public Located? Shared { get; init; }

    /// <summary>Sizes and formats of pictures.</summary>
    public required ImageSettings Images { get; init; }

    /// <summary>True where the duties of a German public body apply.</summary>
    public required bool PublicBody { get; init; }

    /// <summary>Long words, each with a stroke where it may be parted.</summary>
    public required ImmutableArray<string> Hyphenation { get; init; }

    /// <summary>What the duty pages say beside the publisher's data.</summary>
    public required LegalFacts Legal { get; init; }

    /// <summary>Where the site is published, by a short name each.</summary>
    public ImmutableArray<PublicationTarget> Targets { get; init; } = [];
}

/// <summary>A place where the site is published.</summary>
/// <param name="Name">As the command line names it.</param>
/// <param name="Place">Way and place, such as <c>releases:/srv/auftritt</c>.</param>
public sealed record PublicationTarget(string Name, string Place);

/// <summary>Who answers for the site; each part null or empty where not given.</summary>
public sealed record Publisher
{
    /// <summary>Where site.yml names none.</summary>
    public static Publisher Nobody { get; } =
        new() { Name = "", Address = [], Url = null, Email = null, Phone = null, Feedback = null, Contact = null, Represented = [], Responsible = [] };

    /// <summary>Full name.</summary>
    public required string Name { get; init; }

    /// <summary>Lines of the postal address.</summary>
    public required ImmutableArray<string> Address { get; init; }

    /// <summary>Home page.</summary>
    public required string? Url { get; init; }

    /// <summary>Role mailbox.</summary>
    public required string? Email { get; init; }

    /// <summary>Telephone number.</summary>
    public required string? Phone { get; init; }

    /// <summary>Mailbox for „Barriere melden“.</summary>
    public required string? Feedback { get; init; }

    /// <summary>Markdown file of the page that says how to reach the publisher.</summary>
    public required Located? Contact { get; init; }

    /// <summary>Lines naming who represents the publisher (§ 5 DDG).</summary>
    public required ImmutableArray<string> Represented { get; init; }

    /// <summary>Lines naming who answers for the text (§ 18 MStV).</summary>
    public required ImmutableArray<string> Responsible { get; init; }
}

/// <summary>Which sizes and formats pictures are offered in.</summary>
/// <param name="Widths">In pixels, ascending; empty where pictures are copied as they are.</param>
/// <param name="Formats">In the order in which they are offered, before the picture's own format.</param>
public sealed record ImageSettings(ImmutableArray<int> Widths, ImmutableArray<PictureFormat> Formats)
{
    /// <summary>Where site.yml says nothing.</summary>
    public static ImageSettings Default { get; } = new([480, 960, 1440], [PictureFormat.Avif, PictureFormat.WebP]);
}
