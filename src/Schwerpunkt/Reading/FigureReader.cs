using System.Collections.Frozen;
using System.Collections.Immutable;
using Schwerpunkt.Pictures;
using Schwerpunkt.Reading.Yaml;
using Schwerpunkt.Sites;
using Schwerpunkt.Text;

namespace Schwerpunkt.Reading;

/// <summary>Completes what a page says about a picture from its sidecar and from the file: Markdown wins over the sidecar, the sidecar over the file.</summary>
internal sealed class FigureReader(SourceTree tree, ImmutableDictionary<string, PictureWords> sidecars)
{
    private readonly FrozenDictionary<string, PictureFacts> facts = tree.Pictures.ToFrozenDictionary(picture => picture.Path, StringComparer.Ordinal);

    /// <summary>Knows no file: a figure is what the page says of it.</summary>
    public static FigureReader None { get; } = new(new SourceTree("", [], [], [], default), ImmutableDictionary<string, PictureWords>.Empty);

    /// <summary>The figure that a page shows.</summary>
    /// <param name="picture">The picture's path below content/.</param>
    /// <param name="own">What the page itself says.</param>
    public Figure Read(string picture, PictureWords own)
    {
        var sidecar = sidecars.GetValueOrDefault(picture);
        var rights = facts.GetValueOrDefault(picture)?.Rights ?? EmbeddedRights.None;
        var marked = own.Placeholder is not null ? own : sidecar;
        var placeholder = marked?.Placeholder ?? false;
        ImmutableArray<Inline> caption = own.Caption.IsDefaultOrEmpty ? sidecar is { Caption.IsDefault: false } ? sidecar.Caption : [] : own.Caption;
        var written = own.Alt ?? sidecar?.Alt ?? "";
        var (alt, creditInAlt) = SplitAlt(written, caption.PlainText());
        ImmutableArray<string> around = [alt, caption.PlainText()];
        var inFile = FromFile(rights, around);
        // The caption is the credit of the file once more: it is printed as that alone.
        if (inFile is null && !placeholder && SaysCredit(caption, rights, alt))
        {
            caption = [];
            inFile = FromFile(rights, [alt]);
        }

        FoundCredit?[] found =
        [
            own.FindCredit(CreditOrigin.Markdown, around),
            own.TitleCredit is null ? null : (own with { Credit = own.TitleCredit }).FindCredit(CreditOrigin.Title, around),
            creditInAlt is null ? null : new FoundCredit(creditInAlt, CreditOrigin.AltText, own.Location),
            sidecar?.FindCredit(CreditOrigin.Sidecar, around),
            placeholder || inFile is null ? null : new FoundCredit(inFile, CreditOrigin.File, tree.At(picture)),
        ];
        return new Figure(
            own.Location,
            picture,
            alt.Trim(),
            own.Decorative ?? sidecar?.Decorative ?? false,
            caption,
            [.. found.OfType<FoundCredit>()],
            own.AcquireUrl ?? sidecar?.AcquireUrl,
            placeholder ? marked?.PlaceholderAt : null,
            placeholder ? inFile : null)
        {
            SidecarUnread = sidecar is { Unreadable: true },
            Nameless = found.Any(credit => credit is not null) ? null
                : own.Nameless ?? own.Credit?.Text ?? Credit.Find(written).Written ?? sidecar?.Credit?.Text ?? (placeholder ? null : rights.Written.FirstOrDefault()),
        };
    }

    /// <summary>The picture as a page offers it without showing it.</summary>
    /// <param name="picture">The picture's path below content/.</param>
    /// <param name="at">The link or download.</param>
    /// <returns>Null for a file that is no picture.</returns>
    public Figure? ReadOffered(string picture, Location at) => facts.ContainsKey(picture) ? Read(picture, new PictureWords(at)) : null;

    /// <summary>A description with „Foto:“ in front stays one where it is not surely a name.</summary>
    private static (string Alt, Credit? Credit) SplitAlt(string written, string caption)
    {
        var (alt, credit) = Credit.Split(written, caption);
        return credit is { Doubtful: true } && alt.Length == 0 ? (written, null) : (alt, credit);
    }

    private static Credit? FromFile(EmbeddedRights rights, ImmutableArray<string> around) =>
        rights.Naming(around) is { } credit ? credit with { LicenseUrl = Trusted(rights.WebStatement) } : null;

    private static bool SaysCredit(ImmutableArray<Inline> caption, EmbeddedRights rights, string alt) =>
        !caption.IsEmpty && rights.Naming(alt) is { Doubtful: false } alone && CreditMarks.HasSign(alone.Text)
        && string.Equals(CreditMarks.Bare(alone.Text), CreditMarks.Bare(caption.PlainText()), StringComparison.OrdinalIgnoreCase);

    /// <summary>Nobody vouches for what stands in a file: only an address of the web may become a link.</summary>
    private static string? Trusted(string? address) => WebAddress.IsWeb(address) ? address : null;
}
