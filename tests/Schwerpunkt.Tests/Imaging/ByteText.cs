using System.Buffers.Binary;
using System.Text;

namespace Schwerpunkt.Tests.Imaging;

/// <summary>Small building blocks for files made inside the tests.</summary>
internal static class ByteText
{
    public static byte[] Ascii(string text) => Encoding.Latin1.GetBytes(text);

    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    public static byte[] Join(params byte[][] parts) => [.. parts.SelectMany(part => part)];

    public static byte[] U16(int value)
    {
        var bytes = new byte[2];
        BinaryPrimitives.WriteUInt16BigEndian(bytes, (ushort)value);
        return bytes;
    }

    public static byte[] U32(long value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, (uint)value);
        return bytes;
    }

    public static byte[] U16Little(int value) => [.. U16(value).Reverse()];

    public static byte[] U32Little(long value) => [.. U32(value).Reverse()];
}
