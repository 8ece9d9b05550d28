using System.Text;
using CsCheck;
using Schwerpunkt.Imaging;
using Schwerpunkt.Pictures;
using static Schwerpunkt.Tests.Imaging.ByteText;
using static Schwerpunkt.Tests.Imaging.MetadataSamples;
using static Schwerpunkt.Tests.Imaging.PictureSamples;

namespace Schwerpunkt.Tests.Imaging;

/// <summary>The reader answers on any bytes whatever.</summary>
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

    private static readonly string[] Names = ["a.jpg", "a.svg", "a", "", "\0", "ordner/.png"];

    private static readonly Gen<byte[]> Mutated = Gen.Select(
        AnyOf(Valid),
        Gen.Select(Gen.Int[0, 2000], Gen.Byte).Array[0, 8],
        Gen.Int[0, 2000]).Select((valid, changes, cut) =>
    {
        var bytes = valid.ToArray();
        foreach (var (at, value) in changes)
            bytes[at % bytes.Length] = value;
        return cut < bytes.Length ? bytes[..cut] : bytes;
    });

    [Fact]
    public void Any_bytes_are_answered() => Gen.Select(AnyOf(Names), Gen.Byte.Array[0, 300]).Sample(Answers);

    [Fact]
    public void Any_bytes_behind_a_signature_are_answered() => Gen.Select(
        AnyOf(Names), AnyOf(Valid), Gen.Byte.Array[0, 300]).Sample((name, valid, tail) => Answers(name, [.. valid[..12], .. tail]));

    [Fact]
    public void Changed_and_cut_files_are_answered() => Gen.Select(AnyOf(Names), Mutated).Sample(Answers, iter: 20_000);

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

    private static Gen<T> AnyOf<T>(T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    /// <summary>A picture that can be shown has a size and a format.</summary>
    private static bool Answers(string path, byte[] bytes)
    {
        var facts = PictureHeaders.Read(path, bytes);
        return facts.Hash.Length == 32 && (facts.Defect is not null || (facts.Format != PictureFormat.Unknown && facts.Width > 0 && facts.Height > 0));
    }
}
