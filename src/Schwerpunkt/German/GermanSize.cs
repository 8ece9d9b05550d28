using System.Globalization;

namespace Schwerpunkt.German;

/// <summary>File sizes as German readers expect them: „2,3 MB“.</summary>
public static class GermanSize
{
    private static readonly NumberFormatInfo Comma = new() { NumberDecimalSeparator = "," };

    /// <summary>Three digits at most, rounded up below a tenth of a megabyte.</summary>
    /// <param name="bytes">Length of the file; a kilobyte is 1000 bytes (IEC 80000-13).</param>
    public static string Of(long bytes) => bytes switch
    {
        < 1_000 => $"{bytes}\u00A0Byte",
        < 100_000 => $"{(bytes + 999) / 1_000}\u00A0kB",
        _ => (bytes / 1_000_000m).ToString("0.0", Comma) + "\u00A0MB",
    };
}
