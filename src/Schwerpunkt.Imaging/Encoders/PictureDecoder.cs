using NetVips;
using Schwerpunkt.Pictures;

namespace Schwerpunkt.Imaging.Encoders;

/// <summary>Decodes a picture into memory: upright, in sRGB with 8 bits a channel, without any of the metadata it came with.</summary>
internal static class PictureDecoder
{
    /// <summary>Each picture is decoded by the reader of the format its header has, and by no other.</summary>
    /// <returns>Null where the decoder finds other sides than the header reader: memory is taken for no size that was not checked.</returns>
    /// <exception cref="VipsException">The picture is damaged.</exception>
    public static Image? Decode(byte[] bytes, PictureFacts facts)
    {
        try
        {
            return Decode(bytes, facts, Enums.FailOn.Warning);
        }
        catch (VipsException failure) when (IsHarmless(failure))
        {
            return Decode(bytes, facts, Enums.FailOn.Error);
        }
    }

    /// <summary>Some cameras leave bytes between the parts of a JPEG; every browser passes over them.</summary>
    private static bool IsHarmless(VipsException failure) => failure.Message.Contains("extraneous bytes before marker", StringComparison.Ordinal);

    private static Image? Decode(byte[] bytes, PictureFacts facts, Enums.FailOn failOn)
    {
        using var loaded = Load(bytes, facts.Format, failOn);
        if ((loaded.Width, loaded.Height) != (facts.Width, facts.Height) && (loaded.Height, loaded.Width) != (facts.Width, facts.Height)) return null;
        using var upright = Turn(loaded);
        using var coloured = ToSrgb(upright);
        using var bare = coloured.Mutate(RemoveMetadata);
        // Loading is sequential: what is read more than once must lie in memory.
        return bare.CopyMemory();
    }

    private static Image Load(byte[] bytes, PictureFormat format, Enums.FailOn failOn)
    {
        const Enums.Access access = Enums.Access.Sequential;
        return format switch
        {
            PictureFormat.Jpeg => Image.JpegloadBuffer(bytes, access: access, failOn: failOn),
            PictureFormat.Png => Image.PngloadBuffer(bytes, access: access, failOn: failOn),
            PictureFormat.WebP => Image.WebploadBuffer(bytes, access: access, failOn: failOn),
            PictureFormat.Avif => Image.HeifloadBuffer(bytes, access: access, failOn: failOn),
            _ => throw new ArgumentOutOfRangeException(nameof(format), format, "Not a format that is encoded anew."),
        };
    }

    /// <summary>Turning reads from all sides at once.</summary>
    private static Image Turn(Image image)
    {
        if (!image.Contains("orientation") || image.Get("orientation") is not int and not > 1) return image.Copy();
        using var whole = image.CopyMemory();
        return whole.Autorot();
    }

    private static Image ToSrgb(Image image)
    {
        var cmyk = image.Interpretation == Enums.Interpretation.Cmyk;
        if (!cmyk && !image.Contains("icc-profile-data")) return image.Colourspace(Enums.Interpretation.Srgb);
        using var converted = image.IccTransform("srgb", embedded: true, inputProfile: cmyk ? "cmyk" : "srgb", intent: Enums.Intent.Relative);
        return converted.Colourspace(Enums.Interpretation.Srgb);
    }

    private static void RemoveMetadata(MutableImage image)
    {
        foreach (var field in image.GetFields().Where(IsMetadata).ToArray()) image.Remove(field);
    }

    private static bool IsMetadata(string field) =>
        field.EndsWith("-data", StringComparison.Ordinal) || field.StartsWith("exif-", StringComparison.Ordinal) || field.Contains("-comment", StringComparison.Ordinal) || field == "orientation";
}
