using static Schwerpunkt.Tests.Imaging.ByteText;

namespace Schwerpunkt.Tests.Imaging;

/// <summary>The smallest files of each format that have everything a header reader looks at.</summary>
internal static class PictureSamples
{
    public const byte App1 = 0xE1, App13 = 0xED, Baseline = 0xC0, Progressive = 0xC2;

    public static byte[] Jpeg(int width = 300, int height = 200, params byte[][] segments) => JpegWith(Progressive, width, height, segments);

    public static byte[] JpegWith(byte frame, int width, int height, params byte[][] segments) => Join(
        [0xFF, 0xD8],
        Join(segments),
        Segment(frame, Join([8], U16(height), U16(width), [1, 1, 0x11, 0])),
        Segment(0xDA, [1, 1, 0, 0, 63, 0]),
        [0x12, 0xFF, 0x00, 0x34, 0xFF, 0xD0, 0x56],
        [0xFF, 0xD9]);

    public static byte[] Segment(byte marker, byte[] body) => Join([0xFF, marker], U16(body.Length + 2), body);

    public static byte[] ExifSegment(byte[] exif) => Segment(App1, Join(Ascii("Exif\0\0"), exif));

    public static byte[] XmpSegment(byte[] xmp) => Segment(App1, Join(Ascii("http://ns.adobe.com/xap/1.0/\0"), xmp));

    public static byte[] Png(long width = 300, long height = 200, params byte[][] chunks) => Join(
        [0x89, .. Ascii("PNG\r\n"), 0x1A, 0x0A],
        Chunk("IHDR", Join(U32(width), U32(height), [8, 2, 0, 0, 0])),
        Join(chunks),
        Chunk("IDAT", [1, 2, 3]),
        Chunk("IEND", []));

    public static byte[] Chunk(string type, byte[] body) => Join(U32(body.Length), Ascii(type), body, [0, 0, 0, 0]);

    public static byte[] XmpChunk(byte[] xmp) => Chunk("iTXt", Join(Ascii("XML:com.adobe.xmp\0\0\0\0\0"), xmp));

    public static byte[] WebP(params byte[][] chunks)
    {
        var content = Join(Ascii("WEBP"), Join(chunks));
        return Join(Ascii("RIFF"), U32Little(content.Length), content);
    }

    public static byte[] RiffChunk(string type, byte[] body) => Join(Ascii(type), U32Little(body.Length), body, new byte[body.Length & 1]);

    public static byte[] Lossy(int width, int height) => RiffChunk("VP8 ", Join([0, 0, 0, 0x9D, 0x01, 0x2A], U16Little(width), U16Little(height)));

    public static byte[] Lossless(int width, int height) => RiffChunk("VP8L", Join([0x2F], U32Little((width - 1) | ((height - 1) << 14))));

    public static byte[] Canvas(int width, int height) =>
        RiffChunk("VP8X", Join(U32(0), U32Little(width - 1)[..3], U32Little(height - 1)[..3]));

    public static byte[] Gif(int width = 300, int height = 200, params byte[][] extensions) => Join(
        Ascii("GIF89a"), U16Little(width), U16Little(height), [0x80, 0, 0], new byte[6],
        Join(extensions),
        [0x2C], new byte[8], [0, 2, 2, 1, 2, 0],
        [0x3B]);

    /// <summary>XMP behind its magic trailer: bytes that lead every block walk to the end.</summary>
    public static byte[] GifXmp(byte[] xmp) => Join(
        [0x21, 0xFF, 11], Ascii("XMP DataXMP"), xmp, [1, .. Enumerable.Range(0, 256).Select(i => (byte)(255 - i)), 0]);

    public static byte[] Box(string type, params byte[][] parts)
    {
        var body = Join(parts);
        return Join(U32(body.Length + 8), Ascii(type), body);
    }

    public static byte[] Avif(int width = 300, int height = 200, params byte[][] properties) => AvifWith("avif", width, height, properties);

    public static byte[] AvifWith(string brand, int width, int height, params byte[][] properties) => Join(
        Box("ftyp", Ascii(brand), U32(0), Ascii("mif1")),
        Box("meta", U32(0), Box("iprp", Box("ipco", Extent(64, 64), Extent(width, height), Join(properties)))),
        Box("mdat", [1, 2, 3]));

    /// <summary>An AVIF whose second item is an XMP packet in the media data.</summary>
    public static byte[] AvifWithXmp(byte[] xmp)
    {
        var head = Box("ftyp", Ascii("avif"), U32(0));
        byte[] Meta(int offset) => Box("meta", U32(0),
            Box("iinf", U32(0), U16(1), Box("infe", U32(0x02000000), U16(2), U16(0), Ascii("mime\0application/rdf+xml\0"))),
            Box("iloc", U32(0), [0x44, 0], U16(1), U16(2), U16(0), U16(1), U32(offset), U32(xmp.Length)),
            Box("iprp", Box("ipco", Extent(300, 200))));
        return Join(head, Meta(head.Length + Meta(0).Length + 8), Box("mdat", xmp));
    }

    private static byte[] Extent(int width, int height) => Box("ispe", U32(0), U32(width), U32(height));

    public static byte[] Svg(string content = "", string attributes = "viewBox=\"0 0 300 200\"") =>
        Utf8($"""<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" {attributes}>{content}</svg>""");
}
