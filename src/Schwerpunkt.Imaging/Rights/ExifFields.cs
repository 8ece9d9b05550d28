using System.Buffers.Binary;
using System.Text;
using Schwerpunkt.Imaging.Headers;

namespace Schwerpunkt.Imaging.Rights;

/// <summary>The fields of EXIF that matter here: orientation, copyright, artist, and the author as Windows writes it.</summary>
internal sealed record ExifFields(int Orientation = 1, string? Copyright = null, string? Artist = null, string? WindowsAuthor = null)
{
    /// <summary>Orientations 5 to 8 are turned by a quarter (Exif 2.32, 4.6.4).</summary>
    public bool SwapsSides => Orientation is >= 5 and <= 8;

    private const ushort OrientationTag = 0x0112, ArtistTag = 0x013B, CopyrightTag = 0x8298, WindowsAuthorTag = 0x9C9D;

    /// <summary>Types of values: text, and the ones that programs put in its place.</summary>
    private const ushort Byte = 1, Ascii = 2, Long = 4, Undefined = 7;

    private const int EntryLength = 12;

    public static ExifFields Read(IReadOnlyList<MetadataBlock> metadata)
    {
        var block = metadata.FirstOrDefault(block => block.Kind == MetadataKind.Exif);
        return block is null ? new ExifFields() : Read(block.Bytes.Span);
    }

    /// <summary>Reads the first directory alone (TIFF 6.0, section 2): no offset leads anywhere but to a text, so nothing can loop.</summary>
    private static ExifFields Read(ReadOnlySpan<byte> tiff)
    {
        var little = tiff.StartsWith("II*\0"u8);
        var fields = new ExifFields();
        if (!little && !tiff.StartsWith("MM\0*"u8) || tiff.Length < 8) return fields;
        var start = Number(tiff[4..], little);
        if (start + 2L > tiff.Length) return fields;
        var directory = tiff[(int)start..];
        var entries = directory[2..];
        for (var left = Short(directory, little); left > 0 && entries.Length >= EntryLength; left--, entries = entries[EntryLength..])
            fields = fields.With(entries[..EntryLength], tiff, little);

        return fields;
    }

    private ExifFields With(ReadOnlySpan<byte> entry, ReadOnlySpan<byte> tiff, bool little) => Short(entry, little) switch
    {
        OrientationTag => this with { Orientation = TypeOf(entry, little) == Long ? (int)(Number(entry[8..], little) & 0xFFFF) : Short(entry[8..], little) },
        ArtistTag => this with { Artist = Artist ?? Text(entry, tiff, little) },
        WindowsAuthorTag => this with { WindowsAuthor = WindowsAuthor ?? WideText(entry, tiff, little) },
        CopyrightTag => this with { Copyright = Copyright ?? Text(entry, tiff, little) },
        _ => this,
    };

    /// <summary>Four bytes or fewer stand in the entry itself; null where the text would lie outside. A zero byte separates photographer and editor in the copyright field.</summary>
    private static string? Text(ReadOnlySpan<byte> entry, ReadOnlySpan<byte> tiff, bool little)
    {
        if (TypeOf(entry, little) is not (Byte or Ascii or Undefined)) return null;
        var length = Number(entry[4..], little);
        if (length <= 4) return MetadataText.DecodeParts(entry[8..(int)(8 + length)]);
        var offset = Number(entry[8..], little);
        return length <= MetadataText.MaxLength && offset + (long)length <= tiff.Length
            ? MetadataText.DecodeParts(tiff.Slice((int)offset, (int)length))
            : null;
    }

    /// <summary>Windows writes UTF-16 in bytes, always with the small end first.</summary>
    private static string? WideText(ReadOnlySpan<byte> entry, ReadOnlySpan<byte> tiff, bool little)
    {
        var (length, offset) = (Number(entry[4..], little), Number(entry[8..], little));
        return length is > 4 and <= MetadataText.MaxLength && offset + (long)length <= tiff.Length
            ? MetadataText.Clean(Encoding.Unicode.GetString(tiff.Slice((int)offset, (int)length)).Replace('\0', ' '))
            : null;
    }

    private static ushort TypeOf(ReadOnlySpan<byte> entry, bool little) => Short(entry[2..], little);

    private static ushort Short(ReadOnlySpan<byte> bytes, bool little) =>
        little ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);

    private static uint Number(ReadOnlySpan<byte> bytes, bool little) =>
        little ? BinaryPrimitives.ReadUInt32LittleEndian(bytes) : BinaryPrimitives.ReadUInt32BigEndian(bytes);
}
