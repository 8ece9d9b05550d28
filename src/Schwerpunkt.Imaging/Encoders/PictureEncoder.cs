using System.Collections.Immutable;
using NetVips;
using Schwerpunkt.Pictures;

namespace Schwerpunkt.Imaging.Encoders;

/// <summary>Makes derivatives of a picture: decodes it once, and writes each size and format from that.</summary>
/// <remarks>
/// Bytes are a function of source and derivative alone: every size is made from the whole picture, never from another size,
/// and libvips runs in one thread (several pictures at a time are faster, and encoders that share one picture among threads
/// write other bytes with other numbers of them).
/// </remarks>
public static class PictureEncoder
{
    static PictureEncoder()
    {
        Vips.Load();
        NetVips.NetVips.Concurrency = 1;
        // Nothing is asked for twice; what is kept would only cost memory.
        Cache.Max = 0;
        // What the library warns of is a finding, in German and with its place.
        Log.SetLogHandler("VIPS", Enums.LogLevelFlags.Warning, (_, _, _) => { });
    }

    /// <summary>The version of the native library.</summary>
    public static string Version => string.Join('.', Enumerable.Range(0, 3).Select(part => NetVips.NetVips.Version(part, false)));

    /// <summary>Hands over the bytes of each derivative as soon as they are there.</summary>
    /// <param name="bytes">The picture that all of them are made from.</param>
    /// <param name="derivatives">Of one picture.</param>
    /// <param name="done">Called once for each, in order.</param>
    /// <returns>Why the picture cannot be decoded; null where all went well.</returns>
    public static PictureDefect? Encode(byte[] bytes, ImmutableArray<Derivative> derivatives, Action<Derivative, byte[]> done)
    {
        if (derivatives.IsEmpty) return null;
        try
        {
            var facts = derivatives[0].Source;
            using var picture = PictureDecoder.Decode(bytes, facts);
            if (picture is null || (picture.Width, picture.Height) != (facts.Width, facts.Height)) return new PictureDefect.Plain(PictureFault.OtherSize);
            foreach (var derivative in derivatives) done(derivative, Encode(picture, derivative));
            return null;
        }
        catch (VipsException)
        {
            return new PictureDefect.Plain(PictureFault.Damaged);
        }
    }

    /// <summary>Decodes a picture and lets it go: says what <see cref="Encode(byte[], ImmutableArray{Derivative}, Action{Derivative, byte[]})"/> would say of it, in a part of the time.</summary>
    public static PictureDefect? Check(byte[] bytes, PictureFacts facts)
    {
        try
        {
            using var picture = PictureDecoder.Decode(bytes, facts);
            return (picture?.Width, picture?.Height) == (facts.Width, facts.Height) ? null : new PictureDefect.Plain(PictureFault.OtherSize);
        }
        catch (VipsException)
        {
            return new PictureDefect.Plain(PictureFault.Damaged);
        }
    }

    private static byte[] Encode(Image picture, Derivative derivative)
    {
        using var sized = derivative.Cropped
            ? picture.ThumbnailImage(derivative.Width, height: derivative.Height, crop: Enums.Interesting.Centre)
            : picture.ThumbnailImage(derivative.Width, height: derivative.Height, size: Enums.Size.Force);
        using var credited = EmbeddedCredit.Write(sized, derivative);
        var bytes = Save(credited, derivative.Format);
        return derivative.Format == PictureFormat.Png && derivative.Rights != EmbeddedRights.None ? PngText.WithXmp(bytes, XmpPacket.Of(derivative.Rights)) : bytes;
    }

    private static byte[] Save(Image image, PictureFormat format)
    {
        const Enums.ForeignKeep keep = Enums.ForeignKeep.Xmp | Enums.ForeignKeep.Iptc;
        switch (format)
        {
            case PictureFormat.Avif:
                return image.HeifsaveBuffer(q: 55, effort: 2, compression: Enums.ForeignHeifCompression.Av1, encoder: Enums.ForeignHeifEncoder.Aom, keep: keep);
            case PictureFormat.WebP: return image.WebpsaveBuffer(q: 78, effort: 4, keep: keep);
            case PictureFormat.Png: return image.PngsaveBuffer(compression: 9, keep: Enums.ForeignKeep.None);
            default:
                using (var opaque = image.HasAlpha() ? image.Flatten(background: [255]) : image.Copy())
                    return opaque.JpegsaveBuffer(q: 80, optimizeCoding: true, interlace: true, keep: keep);
        }
    }
}
