using System.Collections.Immutable;
using Schwerpunkt.Pictures;

namespace Schwerpunkt.Publishing.Views;

/// <summary>An entry of the list of pictures.</summary>
/// <param name="ImageHtml">A small version of the picture, without words: Alt stands beside it.</param>
/// <param name="Alt">What the picture shows.</param>
/// <param name="Credit">As printed below the picture; null where nobody is named.</param>
/// <param name="Origin">Where the credit was found: „Seitentext“, „Begleitdatei“ or „Bilddatei“; null where nobody is named.</param>
/// <param name="Drawing">For a placeholder: who drew it, in words; null for the real picture.</param>
/// <param name="License">Name and, where known, address of the licence; null where none was given.</param>
/// <param name="AcquireUrl">Where a licence can be asked for; null where unknown.</param>
/// <param name="Pages">The first pages that show the picture.</param>
public sealed record PictureCreditView(
    string ImageHtml,
    string Alt,
    string? Credit,
    string? Origin,
    string? Drawing,
    KnownLicense? License,
    string? AcquireUrl,
    ImmutableArray<LinkView> Pages)
{
    /// <summary>The language of the alternative text, where it is not that of the page around it.</summary>
    public string? AltLanguage { get; init; }

    /// <summary>How many more pages show it: a list of all would grow with the site.</summary>
    public int MorePages { get; init; }
}
