using Schwerpunkt.Imaging;
using Schwerpunkt.Pictures;
using static Schwerpunkt.Tests.Imaging.MetadataSamples;
using static Schwerpunkt.Tests.Imaging.PictureSamples;

namespace Schwerpunkt.Tests.Imaging;

/// <summary>Width and height as a browser shows the picture.</summary>
public sealed class SizeTests
{
    public static TheoryData<string, byte[]> Samples => new()
    {
        { "a.jpg", Jpeg() },
        { "a.jpg", JpegWith(Baseline, 300, 200) },
        { "a.png", Png() },
        { "a.webp", WebP(Lossy(300, 200)) },
        { "a.webp", WebP(Lossless(300, 200)) },
        { "a.webp", WebP(Canvas(300, 200), Lossy(10, 10)) },
        { "a.gif", Gif() },
        { "a.avif", Avif() },
        { "a.svg", Svg() },
    };

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_format_says_its_size(string path, byte[] bytes)
    {
        var facts = PictureHeaders.Read(path, bytes);

        Assert.Null(facts.Defect);
        Assert.Equal((300, 200), (facts.Width, facts.Height));
    }

    [Theory]
    [InlineData(1, 300, 200)]
    [InlineData(3, 300, 200)]
    [InlineData(5, 200, 300)]
    [InlineData(6, 200, 300)]
    [InlineData(8, 200, 300)]
    [InlineData(9, 300, 200)]
    public void Exif_orientation_turns_the_picture(int orientation, int width, int height)
    {
        var exif = Exif(orientation);
        PictureFacts[] all =
        [
            PictureHeaders.Read("a.jpg", Jpeg(300, 200, ExifSegment(exif))),
            PictureHeaders.Read("a.png", Png(300, 200, Chunk("eXIf", exif))),
            PictureHeaders.Read("a.webp", WebP(Lossy(300, 200), RiffChunk("EXIF", exif))),
        ];

        Assert.All(all, facts => Assert.Equal((width, height), (facts.Width, facts.Height)));
    }

    [Theory]
    [InlineData(0, 300, 200)]
    [InlineData(1, 200, 300)]
    [InlineData(2, 300, 200)]
    [InlineData(3, 200, 300)]
    public void A_rotation_property_turns_an_avif(byte quarters, int width, int height)
    {
        var facts = PictureHeaders.Read("a.avif", Avif(300, 200, Box("irot", [quarters])));

        Assert.Equal((width, height), (facts.Width, facts.Height));
    }

    [Fact]
    public void A_picture_of_more_than_100_megapixels_is_too_large() => Assert.Equal(
        "mit 30000 × 30000 Pixeln ist es zu groß; erlaubt sind 100 Megapixel",
        PictureHeaders.Read("a.png", Png(30000, 30000)).Defect.InGerman());

    [Fact]
    public void Exactly_100_megapixels_are_allowed() =>
        Assert.Null(PictureHeaders.Read("a.png", Png(10000, 10000)).Defect);

    [Fact]
    public void Sizes_beyond_all_numbers_are_too_large() =>
        Assert.StartsWith("mit ", PictureHeaders.Read("a.png", Png(uint.MaxValue, uint.MaxValue)).Defect.InGerman(), StringComparison.Ordinal);

    [Fact]
    public void A_picture_of_no_height_lacks_its_size() =>
        Assert.Equal("die Abmessungen fehlen", PictureHeaders.Read("a.jpg", Jpeg(300, 0)).Defect.InGerman());

    [Theory]
    [InlineData("width='300' height='200'", 300, 200)]
    [InlineData("width='300px' height='200px' viewBox='0 0 3 2'", 300, 200)]
    [InlineData("width='225pt' height='150pt'", 300, 200)]
    [InlineData("width='210mm' height='29.7cm'", 794, 1123)]
    [InlineData("width='2in' height='10em'", 192, 160)]
    [InlineData("viewBox='0,0 299.6 200'", 300, 200)]
    [InlineData("width='100%' height='100%' viewBox='0 0 300 200'", 300, 200)]
    [InlineData("width='600' viewBox='0 0 300 200'", 600, 400)]
    [InlineData("height='400' viewBox='0 0 300 200'", 600, 400)]
    [InlineData("viewBox='0 0 0.3 0.2'", 1, 1)]
    public void An_svg_says_its_size_in_attributes(string attributes, int width, int height)
    {
        var facts = PictureHeaders.Read("a.svg", Svg(attributes: attributes));

        Assert.Null(facts.Defect);
        Assert.Equal((width, height), (facts.Width, facts.Height));
    }

    [Theory]
    [InlineData("")]
    [InlineData("width='100%'")]
    [InlineData("width='-3' height='2'")]
    [InlineData("viewBox='0 0 1e300 1e300'")]
    [InlineData("viewBox='0 0 NaN 2'")]
    public void An_svg_without_a_usable_size_lacks_it(string attributes) =>
        Assert.Equal("die Abmessungen fehlen", PictureHeaders.Read("a.svg", Svg(attributes: attributes)).Defect.InGerman());
}
