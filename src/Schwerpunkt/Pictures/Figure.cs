using System.Collections.Immutable;
using Schwerpunkt.Text;

namespace Schwerpunkt.Pictures;

/// <summary>A picture as one page shows it: words from Markdown, gaps filled from the sidecar, then from the file itself.</summary>
/// <param name="Location">Where the page refers to it.</param>
/// <param name="Source">The picture's path below content/.</param>
/// <param name="Alt">What the picture shows, without its credit; empty for a decorative one or where missing.</param>
/// <param name="Decorative">True where an empty alternative text is meant.</param>
/// <param name="Caption">The line below the picture, without the credit; may be empty.</param>
/// <param name="Credits">Every place that names somebody, the one that wins first; empty where nobody did.</param>
/// <param name="AcquireUrl">Where a licence can be asked for; null where unknown.</param>
/// <param name="PlaceholderAt">Where it is marked as a drawing that stands in until the photograph comes, whose credits these then are; null for the real picture.</param>
/// <param name="Drawing">For a placeholder: whom the file itself names as its author, and its licence; null where it names nobody.</param>
public sealed record Figure(
    Location Location,
    string Source,
    string Alt,
    bool Decorative,
    ImmutableArray<Inline> Caption,
    ImmutableArray<FoundCredit> Credits,
    string? AcquireUrl,
    Location? PlaceholderAt,
    Credit? Drawing)
{
    /// <summary>Whether a drawing stands in for a photograph.</summary>
    public bool Placeholder => PlaceholderAt is not null;

    /// <summary>Who is to be named; null where nobody said so.</summary>
    public Credit? Credit => Credits is [var first, ..] ? first.Credit : null;

    /// <summary>Words in the place of a credit that name nobody, for a finding; null where nothing is written there.</summary>
    public string? Nameless { get; init; }

    /// <summary>True where its sidecar cannot be read, which is a finding of its own: what seems to be missing may stand there.</summary>
    public bool SidecarUnread { get; init; }

    /// <summary>Whom metadata name: for a placeholder the drawing's own author, never the photographer whose picture is to come.</summary>
    public Credit? Named => Placeholder ? Drawing : Credit;
}

/// <summary>A credit and where it was found.</summary>
public sealed record FoundCredit(Credit Credit, CreditOrigin Origin, Location Location);

/// <summary>The places that may name a picture's author.</summary>
public enum CreditOrigin
{
    /// <summary>In the title of the picture, or below it.</summary>
    Markdown,

    /// <summary>In quotation marks behind the file name, where a line below the picture has another.</summary>
    Title,

    /// <summary>Behind the alternative text.</summary>
    AltText,

    /// <summary>In the file beside the picture.</summary>
    Sidecar,

    /// <summary>In the metadata of the picture.</summary>
    File,
}
