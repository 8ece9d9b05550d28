using NetVips;
using Schwerpunkt.Imaging;
using Schwerpunkt.Imaging.Encoders;
using Schwerpunkt.Pictures;

namespace Schwerpunkt.Tests.Imaging;

/// <summary>Small real pictures, made by libvips inside the test.</summary>
internal static class Photographs
{
    /// <summary>Red grows to the right, green downwards.</summary>
    public static Image Gradient(int width = 300, int height = 200)
    {
        using var places = Image.Xyz(width, height);
        using var red = places[0] * (255.0 / width);
        using var green = places[1] * (255.0 / height);
        using var blue = (places[0] * 0) + 80;
        using var joined = red.Bandjoin(green, blue);
        using var bytes = joined.Cast(Enums.BandFormat.Uchar);
        return bytes.Copy(interpretation: Enums.Interpretation.Srgb);
    }

    public static byte[] Jpeg(int width = 300, int height = 200, Action<MutableImage>? change = null)
    {
        using var gradient = Gradient(width, height);
        using var changed = gradient.Mutate(change ?? (_ => { }));
        return changed.JpegsaveBuffer(q: 90);
    }

    /// <summary>A JPEG that names its author in IPTC, as agencies write it.</summary>
    public static byte[] Credited(string credit, int width = 300, int height = 200) => Jpeg(width, height, image =>
        image.Set(GValue.BlobType, "iptc-data", MetadataSamples.App13(MetadataSamples.Iptc(MetadataSamples.CreditLine, credit, System.Text.Encoding.UTF8))));

    public static Derivative Derive(byte[] bytes, string path, PictureFormat format, int width, EmbeddedRights? rights = null)
    {
        var facts = PictureHeaders.Read(path, bytes);
        Assert.Null(facts.Defect);
        return new Derivative(facts, width, Math.Max(1, (int)Math.Round(facts.Height * (double)width / facts.Width)), format, false, rights ?? EmbeddedRights.None);
    }

    /// <summary>The bytes of one derivative of a picture that can be decoded.</summary>
    public static byte[] Encode(byte[] bytes, Derivative derivative)
    {
        byte[] result = [];
        Assert.Null(PictureEncoder.Encode(bytes, [derivative], (_, encoded) => result = encoded));
        return result;
    }

    /// <summary>Why a picture cannot be decoded.</summary>
    public static PictureDefect? DefectOf(byte[] bytes, string path = "a.jpg") =>
        PictureEncoder.Encode(bytes, [Derive(bytes, path, PictureFormat.WebP, 60)], (_, _) => { });
}
