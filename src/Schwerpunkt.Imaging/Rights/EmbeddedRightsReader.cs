using Schwerpunkt.Imaging.Headers;
using Schwerpunkt.Pictures;

namespace Schwerpunkt.Imaging.Rights;

/// <summary>Brings together what IPTC, XMP and EXIF say about whom to name.</summary>
internal static class EmbeddedRightsReader
{
    public static EmbeddedRights Read(IReadOnlyList<MetadataBlock> metadata, ExifFields exif)
    {
        var iptc = IptcRights.Read(metadata);
        var xmp = XmpRights.Read(metadata);
        var rights = new EmbeddedRights(
            Choose(iptc.Credit, xmp.Credit),
            Choose(iptc.CopyrightNotice, xmp.CopyrightNotice),
            Choose(iptc.Creator, xmp.Creator),
            xmp.WebStatement);

        return rights.Naming() is null ? rights with { CopyrightNotice = exif.Copyright ?? rights.CopyrightNotice, Creator = exif.Artist ?? exif.WindowsAuthor ?? rights.Creator } : rights;
    }

    /// <summary>IPTC comes first, but cuts by-line and credit after 32 bytes; then XMP has the whole text.</summary>
    private static string? Choose(string? iptc, string? xmp)
    {
        var wasCut = iptc is not null && xmp is not null && xmp.StartsWith(iptc, StringComparison.Ordinal);
        return wasCut ? xmp : iptc ?? xmp;
    }
}
