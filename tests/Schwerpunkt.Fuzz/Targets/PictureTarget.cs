using System.Text;
using Schwerpunkt.Imaging;
using Schwerpunkt.Pictures;
using Schwerpunkt.Tests.Imaging;
using static Schwerpunkt.Tests.Imaging.ByteText;
using static Schwerpunkt.Tests.Imaging.MetadataSamples;
using static Schwerpunkt.Tests.Imaging.PictureSamples;

namespace Schwerpunkt.Fuzz.Targets;

/// <summary>The header of a picture and the rights in it: JPEG, PNG, WebP, GIF, AVIF, with EXIF (TIFF), IPTC and XMP.</summary>
internal sealed class PictureTarget() : FuzzTarget("picture", Samples(), Fuzz.Fragments.Binary)
{
    private static readonly string[] Names = ["a.jpg", "a.png", "a.webp", "a.gif", "a.avif", "a.tif", "a", "\0"];

    public override void Check(byte[] input)
    {
        var facts = PictureHeaders.Read(Names[input.Length % Names.Length], input);
        Law.Holds(facts.Hash.Length == 32, "a picture has a hash", () => facts.Hash);
        using var file = new MemoryStream(input);
        var inPieces = PictureHeaders.Read(facts.Path, file, input.Length, 16 + (input.Length % 100));
        Law.Holds(facts == inPieces, "a picture read in pieces says the same", inPieces.ToString);
        Law.Holds(facts.Defect is not null || (facts.Format != PictureFormat.Unknown && facts.Width > 0 && facts.Height > 0), "a picture without a defect has a size and a format", facts.ToString);
    }

    private static IEnumerable<byte[]> Samples() =>
    [
        Jpeg(300, 200, ExifSegment(Exif(6, Utf8("Müller\0"))), XmpSegment(XmpCredit("© MIL")), Segment(PictureSamples.App13, MetadataSamples.App13(Utf8Declaration, Iptc(CreditLine, "© MIL", Encoding.UTF8), Iptc(ByLine, "Fink", Encoding.Latin1)))),
        JpegWith(Baseline, 16, 65_500, XmpSegment(Xmp("<dc:rights><rdf:Alt><rdf:li xml:lang='de'>© A</rdf:li><rdf:li xml:lang='en'>© B</rdf:li></rdf:Alt></dc:rights><dc:creator><rdf:Seq><rdf:li>C</rdf:li></rdf:Seq></dc:creator>"))),
        Png(300, 200, Chunk("eXIf", Exif(6)), XmpChunk(XmpCredit("© MIL"))),
        WebP(Canvas(300, 200), Lossy(300, 200), RiffChunk("EXIF", Exif(6)), RiffChunk("XMP ", XmpCredit("© MIL"))),
        WebP(Lossless(300, 200)),
        Gif(300, 200, GifXmp(XmpCredit("© MIL"))),
        Avif(300, 200, Box("irot", [1])),
        AvifWithXmp(XmpCredit("© MIL")),
        Exif(3, Utf8("Müller\0")),
    ];
}
