using System.Collections.Frozen;
using System.Collections.Immutable;
using Schwerpunkt.Model;

namespace Schwerpunkt.Reading;

/// <summary>Completes what a page says about a picture from its sidecar and from the file: Markdown wins over the sidecar, the sidecar over the file.</summary>
internal sealed class FigureReader(SourceTree tree, ImmutableDictionary<string, PictureWords> sidecars)
{
    private readonly FrozenDictionary<string, PictureFacts> facts = tree.Pictures.ToFrozenDictionary(picture => picture.Path, StringComparer.Ordinal);

    /// <summary>The figure that a page shows.</summary>
    /// <param name="picture">The picture's path below content/.</param>
    /// <param name="own">What the page itself says.</param>
    public Figure Read(string picture, PictureWords own)
    {
        var sidecar = sidecars.GetValueOrDefault(picture);
        var rights = facts.GetValueOrDefault(picture)?.Rights ?? EmbeddedRights.None;
        var marked = own.Placeholder is not null ? own : sidecar;
        var placeholder = marked?.Placeholder ?? false;
        var (alt, creditInAlt) = Credit.Split(own.Alt ?? sidecar?.Alt ?? "");
        return new Figure(
            own.Location,
            picture,
            alt.Trim(),
            own.Decorative ?? sidecar?.Decorative ?? false,
            own.Caption.IsDefaultOrEmpty ? sidecar is { Caption.IsDefault: false } ? sidecar.Caption : [] : own.Caption,
            [.. Credits(own, creditInAlt, sidecar, placeholder ? null : FromFile(picture, rights))],
            own.AcquireUrl ?? sidecar?.AcquireUrl,
            placeholder ? marked?.PlaceholderAt : null,
            placeholder ? rights.Designation : null);
    }

    private static IEnumerable<FoundCredit> Credits(PictureWords own, Credit? creditInAlt, PictureWords? sidecar, FoundCredit? inFile)
    {
        FoundCredit?[] found =
        [
            own.FindCredit(CreditOrigin.Markdown),
            creditInAlt is null ? null : new FoundCredit(creditInAlt, CreditOrigin.AltText, own.Location),
            sidecar?.FindCredit(CreditOrigin.Sidecar),
            inFile,
        ];
        return found.OfType<FoundCredit>();
    }

    private FoundCredit? FromFile(string picture, EmbeddedRights rights) =>
        Credit.TryParse(rights.Designation) is { } credit
            ? new FoundCredit(credit with { LicenseUrl = Trusted(rights.WebStatement) }, CreditOrigin.File, tree.At(picture))
            : null;

    /// <summary>Nobody vouches for what stands in a file: only an address of the web may become a link.</summary>
    private static string? Trusted(string? address) => WebAddress.IsWeb(address) ? address : null;
}
