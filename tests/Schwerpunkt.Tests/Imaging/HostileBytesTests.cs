using System.Text;
using Schwerpunkt.Imaging;
using Schwerpunkt.Pictures;
using static Schwerpunkt.Tests.Imaging.ByteText;
using static Schwerpunkt.Tests.Imaging.MetadataSamples;
using static Schwerpunkt.Tests.Imaging.PictureSamples;

namespace Schwerpunkt.Tests.Imaging;

/// <summary>The reader answers on whatever is cut off or nested; on any bytes whatever by the fuzzer.</summary>
public sealed class HostileBytesTests
{
    private static readonly byte[][] Valid =
    [
        Jpeg(300, 200,
            ExifSegment(Exif(6, Utf8("Müller\0"))),
            XmpSegment(XmpCredit("© MIL")),
            Segment(PictureSamples.App13, MetadataSamples.App13(Utf8Declaration, Iptc(CreditLine, "© MIL", Encoding.UTF8)))),
        Png(300, 200, Chunk("eXIf", Exif(6)), XmpChunk(XmpCredit("© MIL"))),
        WebP(Canvas(300, 200), Lossy(300, 200), RiffChunk("EXIF", Exif(6)), RiffChunk("XMP ", XmpCredit("© MIL"))),
        WebP(Lossless(300, 200)),
        Gif(300, 200, GifXmp(XmpCredit("© MIL"))),
        Avif(300, 200, Box("irot", [1])),
        AvifWithXmp(XmpCredit("© MIL")),
        Svg("<style>g{fill:url(#a)}</style><metadata/>", "width='3cm' height='2cm'"),
    ];

    [Fact]
    public void Every_prefix_of_a_file_is_answered() => Assert.All(Valid, bytes =>
    {
        for (var length = 0; length <= bytes.Length; length++)
            Assert.True(Answers("a.jpg", bytes[..length]));
    });

    [Fact]
    public void Deeply_nested_metadata_costs_neither_stack_nor_time()
    {
        const int Depth = 100_000;
        var list = string.Concat(Enumerable.Repeat("<dc:rights rdf:parseType='Resource'>", Depth)) + string.Concat(Enumerable.Repeat("</dc:rights>", Depth));
        var drawing = string.Concat(Enumerable.Repeat("<g>", Depth)) + string.Concat(Enumerable.Repeat("</g>", Depth));

        Assert.Null(PictureHeaders.Read("a.png", Png(3, 2, Chunk("eXIf", NestedExif(Depth)))).Defect);
        Assert.Null(PictureHeaders.Read("a.png", Png(3, 2, XmpChunk(Xmp(list)))).Defect);
        Assert.Equal("das SVG ist zu tief verschachtelt", PictureHeaders.Read("a.svg", Svg(drawing)).Defect.InGerman());
    }

    /// <summary>A picture that can be shown has a size and a format.</summary>
    private static bool Answers(string path, byte[] bytes)
    {
        var facts = PictureHeaders.Read(path, bytes);
        return facts.Hash.Length == 32 && (facts.Defect is not null || (facts.Format != PictureFormat.Unknown && facts.Width > 0 && facts.Height > 0));
    }
}
