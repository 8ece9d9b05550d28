using Schwerpunkt.Imaging;
using static Schwerpunkt.Tests.Imaging.PictureSamples;

namespace Schwerpunkt.Tests.Imaging;

/// <summary>Files that end too early are found without decoding them.</summary>
public sealed class TruncationTests
{
    private const string Truncated = "die Datei bricht mitten im Bild ab";

    public static TheoryData<string, byte[]> Samples => new()
    {
        { "a.jpg", Jpeg() },
        { "a.png", Png() },
        { "a.webp", WebP(Canvas(300, 200), Lossy(300, 200)) },
        { "a.gif", Gif() },
        { "a.avif", Avif() },
    };

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_file_cut_anywhere_behind_its_signature_is_found(string path, byte[] bytes)
    {
        for (var length = 16; length < bytes.Length; length++)
            Assert.Equal(Truncated, PictureHeaders.Read(path, bytes.AsMemory(0, length)).Defect.InGerman());
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Zeros_behind_the_end_do_no_harm(string path, byte[] bytes) =>
        Assert.Null(PictureHeaders.Read(path, (byte[])[.. bytes, 0, 0, 0]).Defect);

    [Fact]
    public void A_jpeg_may_carry_another_picture_behind_its_end() =>
        Assert.Null(PictureHeaders.Read("a.jpg", (byte[])[.. Jpeg(), .. Jpeg(9, 9)]).Defect);

    [Fact]
    public void A_jpeg_that_browsers_do_not_show_says_so() => Assert.Equal(
        "das JPEG ist auf eine Art gespeichert, die Browser nicht zeigen",
        PictureHeaders.Read("a.jpg", JpegWith(0xC3, 3, 2)).Defect.InGerman());

    [Fact]
    public void A_gif_without_a_picture_is_damaged()
    {
        byte[] gif = [.. Gif()[..19], 0x3B];

        Assert.Equal("die Datei ist beschädigt", PictureHeaders.Read("a.gif", gif).Defect.InGerman());
    }
}
