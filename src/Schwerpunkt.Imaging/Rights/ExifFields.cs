using MetadataExtractor;
using MetadataExtractor.Formats.Exif;
using MetadataExtractor.Formats.Tiff;
using MetadataExtractor.IO;
using Schwerpunkt.Imaging.Headers;

namespace Schwerpunkt.Imaging.Rights;

/// <summary>The three fields of EXIF that matter here: orientation, copyright and artist.</summary>
internal sealed record ExifFields(int Orientation = 1, string? Copyright = null, string? Artist = null)
{
    /// <summary>Orientations 5 to 8 are turned by a quarter (Exif 2.32, 4.6.4).</summary>
    public bool SwapsSides => Orientation is >= 5 and <= 8;

    private const int MaxBytes = 4096;

    public static ExifFields Read(IReadOnlyList<MetadataBlock> metadata)
    {
        var block = metadata.FirstOrDefault(block => block.Kind == MetadataKind.Exif);
        return block is null ? new ExifFields() : Read(block.Bytes);
    }

    private static ExifFields Read(ReadOnlyMemory<byte> tiff)
    {
        var directories = new List<MetadataExtractor.Directory>();
        try
        {
            TiffReader.ProcessTiff(new ByteArrayReader(tiff.ToArray()), new FirstDirectoryHandler(directories));
        }
        catch (Exception e) when (e is ImageProcessingException or IOException)
        {
            // Damaged metadata is as good as none; what was read before the damage still counts.
        }

        var fields = directories.OfType<ExifIfd0Directory>().FirstOrDefault();
        return fields is null ? new ExifFields() : new ExifFields(
            fields.TryGetInt32(ExifDirectoryBase.TagOrientation, out var orientation) ? orientation : 1,
            Text(fields, ExifDirectoryBase.TagCopyright),
            Text(fields, ExifDirectoryBase.TagArtist));
    }

    /// <summary>A zero byte separates photographer and editor in the copyright field.</summary>
    private static string? Text(ExifIfd0Directory fields, int tag) =>
        fields.GetObject(tag) is StringValue value ? MetadataText.DecodeParts(value.Bytes) : null;

    /// <summary>
    /// Reads the three tags of the first directory and enters no other: nested directories recurse without limit
    /// in the library, and a hostile file would overflow the stack.
    /// </summary>
    private sealed class FirstDirectoryHandler(List<MetadataExtractor.Directory> directories) : ExifTiffHandler(directories)
    {
        public override bool TryEnterSubIfd(int tagType) => false;

        public override bool HasFollowerIfd() => false;

        /// <summary>
        /// Texts are taken whole, because the library stops at the first zero byte; unwanted tags and those too long to be
        /// meant seriously count as done.
        /// </summary>
        public override bool CustomProcessTag(int tagOffset, ICollection<int> processedIfdOffsets, IndexedReader reader, int tagId, int byteCount)
        {
            if (byteCount > MaxBytes)
                return true;
            if (tagId is ExifDirectoryBase.TagCopyright or ExifDirectoryBase.TagArtist)
                CurrentDirectory?.Set(tagId, new StringValue(reader.GetBytes(tagOffset, byteCount)));

            return tagId != ExifDirectoryBase.TagOrientation;
        }
    }
}
