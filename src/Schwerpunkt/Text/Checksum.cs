using System.Numerics;
using System.Runtime.InteropServices;

namespace Schwerpunkt.Text;

/// <summary>CRC-32C (RFC 3720): notices a change, at the speed of memory. Not for keeping anybody out.</summary>
public static class Checksum
{
    /// <param name="bytes">What is to be noticed.</param>
    /// <param name="before">The checksum of what stands before them.</param>
    public static uint Of(ReadOnlySpan<byte> bytes, uint before = uint.MaxValue)
    {
        var sum = before;
        var whole = MemoryMarshal.Cast<byte, ulong>(bytes);
        foreach (var eight in whole) sum = BitOperations.Crc32C(sum, eight);
        foreach (var one in bytes[(whole.Length * sizeof(ulong))..]) sum = BitOperations.Crc32C(sum, one);
        return sum;
    }
}
