using Schwerpunkt.Imaging.Rights;
using Schwerpunkt.Pictures;

namespace Schwerpunkt.Imaging.Headers;

/// <summary>What the reader of one format found; width and height in pixels as shown, 0 where unknown.</summary>
internal sealed record PictureHeader(int Width, int Height, PictureDefect? Defect, EmbeddedRights Rights, bool Animated = false)
{
    /// <summary>For formats that browsers turn by their EXIF orientation.</summary>
    public static PictureHeader Oriented(PixelSize size, PictureDefect? defect, IReadOnlyList<MetadataBlock> metadata)
    {
        var exif = ExifFields.Read(metadata);
        var shown = exif.SwapsSides ? size.Turned : size;
        return new PictureHeader(shown.Width, shown.Height, defect, EmbeddedRightsReader.Read(metadata, exif));
    }

    /// <summary>For formats where the size stands as it is, whatever EXIF says.</summary>
    public static PictureHeader Fixed(PixelSize size, PictureDefect? defect, IReadOnlyList<MetadataBlock> metadata) =>
        new(size.Width, size.Height, defect, EmbeddedRightsReader.Read(metadata, ExifFields.Read(metadata)));
}
