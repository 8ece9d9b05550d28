using Schwerpunkt.Imaging;
using Schwerpunkt.Pictures;
using static Schwerpunkt.Tests.Imaging.ByteText;
using static Schwerpunkt.Tests.Imaging.PictureSamples;

namespace Schwerpunkt.Tests.Imaging;

/// <summary>Which format a file is of, by its bytes, and what is said of those that browsers do not show.</summary>
public sealed class FormatTests
{
    [Fact]
    public void The_hash_is_that_of_the_reference_implementation() =>
        Assert.Equal("99aa06d3014798d86001c324468d497f", PictureHeaders.Read("leer.jpg", default).Hash);

    [Fact]
    public void An_empty_file_says_so() =>
        Assert.Equal("die Datei ist leer", PictureHeaders.Read("leer.jpg", default).Defect.InGerman());

    [Theory]
    [InlineData("a.jpg")]
    [InlineData("a.jpeg")]
    [InlineData("ordner/A.JPG")]
    public void Both_spellings_of_jpeg_are_fine_in_either_case(string path) =>
        Assert.Null(PictureHeaders.Read(path, Jpeg()).Defect);

    [Fact]
    public void A_wrong_extension_is_a_defect_and_the_format_follows_the_bytes()
    {
        var facts = PictureHeaders.Read("bild.jpg", Png());

        Assert.Equal(PictureFormat.Png, facts.Format);
        Assert.Equal("die Datei heißt .jpg, enthält aber PNG", facts.Defect.InGerman());
    }

    [Fact]
    public void A_missing_extension_is_a_defect() =>
        Assert.Equal("der Dateiname hat keine Endung, die Datei enthält WebP", PictureHeaders.Read("bild", WebP(Lossy(3, 2))).Defect.InGerman());

    [Theory]
    [InlineData("II*\0....", "die Datei ist ein TIFF- oder Rohbild; das zeigen Browser nicht")]
    [InlineData("BM......", "die Datei ist ein BMP-Bild; das zeigen Browser nicht")]
    [InlineData("8BPS....", "die Datei ist ein Photoshop-Dokument; das zeigen Browser nicht")]
    [InlineData("%PDF-1.7", "die Datei ist ein PDF-Dokument; das zeigen Browser nicht")]
    [InlineData("version https://git-lfs.github.com/spec/v1", "die Datei ist nur ein Verweis von Git LFS, das Bild selbst fehlt")]
    [InlineData("Nur Text.", "die Datei ist kein Bild, das Browser zeigen")]
    [InlineData("<html><p>kein Bild</p></html>", "die Datei ist kein Bild, das Browser zeigen")]
    public void Foreign_files_are_named(string content, string defect)
    {
        var facts = PictureHeaders.Read("bild.jpg", Ascii(content));

        Assert.Equal(PictureFormat.Unknown, facts.Format);
        Assert.Equal(defect, facts.Defect.InGerman());
    }

    [Fact]
    public void Heic_is_named() =>
        Assert.Equal("die Datei ist ein HEIC-Bild; das zeigen Browser nicht", PictureHeaders.Read("a.heic", AvifWith("heic", 3, 2)).Defect.InGerman());

    [Fact]
    public void A_page_with_a_drawing_in_it_is_no_drawing() =>
        Assert.Equal("die Datei ist kein Bild, das Browser zeigen", PictureHeaders.Read("a.svg", Ascii("<html><svg/></html>")).Defect.InGerman());
}
