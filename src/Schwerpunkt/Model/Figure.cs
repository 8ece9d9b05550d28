using System.Collections.Immutable;

namespace Schwerpunkt.Model;

/// <summary>A picture as one page shows it: words from Markdown, gaps filled from the sidecar, then from the file itself.</summary>
/// <param name="Location">Where the page refers to it.</param>
/// <param name="Source">The picture's path below content/.</param>
/// <param name="Alt">What the picture shows, without its credit; empty for a decorative one or where missing.</param>
/// <param name="Decorative">True where an empty alternative text is meant.</param>
/// <param name="Caption">The line below the picture, without the credit; may be empty.</param>
/// <param name="Credit">Who is to be named; null where nobody said so.</param>
/// <param name="AcquireUrl">Where a licence can be asked for; null where unknown.</param>
/// <param name="Placeholder">True for a drawing that stands in until the photograph comes; the credit is then the photograph's.</param>
/// <param name="Drawing">For a placeholder: whom the file itself names as its author; null where it names nobody.</param>
public sealed record Figure(
    Location Location,
    string Source,
    string Alt,
    bool Decorative,
    ImmutableArray<Inline> Caption,
    Credit? Credit,
    string? AcquireUrl,
    bool Placeholder,
    string? Drawing);
