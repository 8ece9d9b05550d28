using System.Text;
using NetVips;
using Schwerpunkt.Pictures;

namespace Schwerpunkt.Imaging.Encoders;

/// <summary>Writes the credit into a picture: as XMP in every format, as IPTC in JPEG too (IPTC Photo Metadata Standard).</summary>
internal static class EmbeddedCredit
{
    private const byte CreditLine = 110, CopyrightNotice = 116;

    /// <summary>The picture with its credit; as it is where there is none.</summary>
    public static Image Write(Image image, Derivative derivative)
    {
        var rights = derivative.Rights;
        if (rights == EmbeddedRights.None) return image.Copy();
        return image.Mutate(target =>
        {
            target.Set(GValue.BlobType, "xmp-data", XmpPacket.Of(rights));
            if (derivative.Format == PictureFormat.Jpeg) target.Set(GValue.BlobType, "iptc-data", Iptc(rights));
        });
    }

    /// <summary>The JPEG segment of Photoshop's resources with the one that holds IPTC (IIM 4.2).</summary>
    private static byte[] Iptc(EmbeddedRights rights)
    {
        // The first dataset says that the others are UTF-8 (ISO 2022).
        List<byte> datasets = [0x1C, 1, 90, 0, 3, 0x1B, (byte)'%', (byte)'G'];
        Add(datasets, CreditLine, rights.Credit, 32);
        Add(datasets, CopyrightNotice, rights.CopyrightNotice, 128);
        List<byte> segment = [.. "Photoshop 3.0\08BIM"u8, 0x04, 0x04, 0, 0, 0, 0, (byte)(datasets.Count >> 8), (byte)datasets.Count, .. datasets];
        if (datasets.Count % 2 == 1) segment.Add(0);
        return [.. segment];
    }

    /// <summary>IPTC's fields are short; XMP has the whole text.</summary>
    private static void Add(List<byte> datasets, byte number, string? text, int most)
    {
        if (text is null) return;
        var bytes = new List<byte>();
        foreach (var rune in text.EnumerateRunes())
        {
            var next = Encoding.UTF8.GetBytes(rune.ToString());
            if (bytes.Count + next.Length > most) break;
            bytes.AddRange(next);
        }

        datasets.AddRange([0x1C, 2, number, 0, (byte)bytes.Count, .. bytes]);
    }
}
