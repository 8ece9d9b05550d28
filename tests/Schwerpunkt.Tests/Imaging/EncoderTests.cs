using NetVips;
using Schwerpunkt.Imaging;
using Schwerpunkt.Imaging.Encoders;
using Schwerpunkt.Pictures;
using static Schwerpunkt.Tests.Imaging.Photographs;

namespace Schwerpunkt.Tests.Imaging;

/// <summary>What is made of a picture: right size and colours, the credit in it and nothing else.</summary>
public sealed class EncoderTests
{
    private static readonly EmbeddedRights Fink = new("© MIL / Fink", "© MIL / Fink", WebStatement: "https://creativecommons.org/licenses/by/4.0/");

    [Fact]
    public void The_key_names_the_library_that_is_shipped() =>
        Assert.StartsWith($"libvips {PictureEncoder.Version}, ", Derivative.Encoder, StringComparison.Ordinal);

    [Theory]
    [InlineData(PictureFormat.Jpeg, "a.jpg")]
    [InlineData(PictureFormat.Png, "a.png")]
    [InlineData(PictureFormat.WebP, "a.webp")]
    [InlineData(PictureFormat.Avif, "a.avif")]
    public void Every_format_has_its_size_and_carries_the_credit(PictureFormat format, string name)
    {
        var source = Jpeg();
        var made = PictureHeaders.Read(name, Encode(source, Derive(source, "a.jpg", format, 150, Fink)));
        Assert.Equal((150, 100, format, null), (made.Width, made.Height, made.Format, made.Defect));
        Assert.Equal(Fink, made.Rights);
    }

    [Fact]
    public void A_credit_too_long_for_IPTC_is_whole_in_XMP()
    {
        var rights = new EmbeddedRights("© Ministerium für Infrastruktur und Landesplanung des Landes Brandenburg / Fink");
        var source = Jpeg();
        Assert.Equal(rights, PictureHeaders.Read("a.jpg", Encode(source, Derive(source, "a.jpg", PictureFormat.Jpeg, 100, rights))).Rights);
    }

    [Theory]
    [InlineData(PictureFormat.Jpeg)]
    [InlineData(PictureFormat.Png)]
    [InlineData(PictureFormat.WebP)]
    [InlineData(PictureFormat.Avif)]
    public void The_same_picture_gives_the_same_bytes_alone_and_beside_others(PictureFormat format)
    {
        var source = Jpeg(900, 600);
        var derivative = Derive(source, "a.jpg", format, 480, Fink);
        var alone = Encode(source, derivative);
        var together = new byte[6][];
        Parallel.For(0, together.Length, i => together[i] = Encode(source, derivative));
        Assert.All(together, bytes => Assert.Equal(alone, bytes));
        // Nor does it matter which other sizes are wanted.
        byte[] last = [];
        PictureEncoder.Encode(source, [Derive(source, "a.jpg", PictureFormat.WebP, 900), derivative], (_, bytes) => last = bytes);
        Assert.Equal(alone, last);
    }

    /// <summary>The metadata that libvips, which is not our reader, finds in a file.</summary>
    private static string[] FieldsOf(byte[] bytes)
    {
        using var image = Image.NewFromBuffer(bytes);
        return image.GetFields();
    }

    [Theory]
    [InlineData(PictureFormat.Jpeg)]
    [InlineData(PictureFormat.Png)]
    [InlineData(PictureFormat.WebP)]
    [InlineData(PictureFormat.Avif)]
    public void Nothing_of_the_camera_is_left(PictureFormat format)
    {
        var source = Jpeg(change: image =>
        {
            image.Set(GValue.GStrType, "exif-ifd3-GPSLatitude", "52/1 24/1 0/1 (52, 24, 0, Rational, 3 components, 24 bytes)");
            image.Set(GValue.GStrType, "exif-ifd0-Model", "Kamera von Frau Fink (Kamera von Frau Fink, ASCII, 21 components, 21 bytes)");
            image.Set(GValue.BlobType, "xmp-data", MetadataSamples.Xmp("<photoshop:City>Potsdam</photoshop:City>"));
        });
        Assert.Contains(FieldsOf(source), field => field.Contains("GPS", StringComparison.Ordinal));
        var made = Encode(source, Derive(source, "a.jpg", format, 150, Fink));
        Assert.DoesNotContain(FieldsOf(made), field => field.StartsWith("exif-", StringComparison.Ordinal));
        var text = System.Text.Encoding.Latin1.GetString(made);
        Assert.DoesNotContain("Potsdam", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Kamera", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_is_turned_as_its_camera_says()
    {
        var source = Jpeg(300, 200, image => image.Set(GValue.GIntType, "orientation", 6));
        using var made = Image.NewFromBuffer(Encode(source, Derive(source, "a.jpg", PictureFormat.Png, 200)));
        Assert.Equal((200, 300), (made.Width, made.Height));
        // Red grew to the right and now grows downwards.
        Assert.True(made.Getpoint(100, 290)[0] > made.Getpoint(100, 10)[0] + 150);
    }

    [Fact]
    public void Cmyk_and_16_bits_become_srgb_with_8()
    {
        using var gradient = Gradient();
        using var cmyk = gradient.Colourspace(Enums.Interpretation.Cmyk);
        using var deep = gradient.Colourspace(Enums.Interpretation.Rgb16);
        foreach (var (bytes, name) in new[] { (cmyk.JpegsaveBuffer(), "a.jpg"), (deep.PngsaveBuffer(), "a.png") })
        {
            using var made = Image.NewFromBuffer(Encode(bytes, Derive(bytes, name, PictureFormat.Png, 300)));
            Assert.Equal((Enums.Interpretation.Srgb, Enums.BandFormat.Uchar, 3), (made.Interpretation, made.Format, made.Bands));
            Assert.True(made.Getpoint(290, 100)[0] > made.Getpoint(10, 100)[0] + 100);
        }
    }

    [Fact]
    public void A_crop_has_just_the_size_that_was_asked_for()
    {
        var source = Jpeg(1600, 1600);
        var facts = PictureHeaders.Read("a.jpg", source);
        var made = PictureHeaders.Read("b.jpg", Encode(source, new Derivative(facts, 1200, 630, PictureFormat.Jpeg, true, Fink)));
        Assert.Equal((1200, 630), (made.Width, made.Height));
    }

    [Fact]
    public void What_breaks_off_or_is_scrambled_is_said_and_survived()
    {
        var whole = Jpeg(900, 600);
        byte[] broken = [.. whole[..(whole.Length / 2)], 0xFF, 0xD9];
        var scrambled = whole.ToArray();
        for (var i = whole.Length / 2; i < whole.Length - 100; i += 7) scrambled[i] = (byte)(i * 31 % 255);
        Assert.NotNull(DefectOf(broken));
        Assert.NotNull(DefectOf(scrambled));
        Assert.Null(DefectOf(whole));
    }

    [Fact]
    public void Another_credit_is_another_address_and_another_file()
    {
        var source = Jpeg();
        var (one, other) = (Derive(source, "a.jpg", PictureFormat.WebP, 150, Fink), Derive(source, "a.jpg", PictureFormat.WebP, 150, new EmbeddedRights("© Anna Muster")));
        Assert.NotEqual(one.Path, other.Path);
        Assert.NotEqual(Encode(source, one), Encode(source, other));
    }
}
