using System.Runtime.InteropServices;
using Schwerpunkt.Model;

namespace Schwerpunkt.Shaping;

/// <summary>Compares whole paragraphs by their characters; its hash reads eight bytes at once.</summary>
internal sealed class LongTextComparer : IEqualityComparer<string>
{
    private LongTextComparer()
    {
    }

    public static LongTextComparer Instance { get; } = new();

    public bool Equals(string? x, string? y) => string.Equals(x, y, StringComparison.Ordinal);

    public int GetHashCode(string obj) => (int)Checksum.Of(MemoryMarshal.AsBytes(obj.AsSpan()));
}
