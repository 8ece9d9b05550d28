using System.Globalization;

namespace Schwerpunkt.Sites;

/// <summary>A colour as it is written in six hexadecimal digits.</summary>
public readonly record struct SrgbColor(byte Red, byte Green, byte Blue)
{
    /// <summary><c>#1d5c4a</c>; null for anything else.</summary>
    public static SrgbColor? TryParse(string written) =>
        written is ['#', .. { Length: 6 } digits] && int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)
            ? new SrgbColor((byte)(value >> 16), (byte)(value >> 8), (byte)value)
            : null;

    /// <summary>Between 0 (black) and 1 (white).</summary>
    /// <remarks>WCAG 2.2, “relative luminance”.</remarks>
    public double Luminance => (0.2126 * Linear(Red)) + (0.7152 * Linear(Green)) + (0.0722 * Linear(Blue));

    /// <summary>Between 1 and 21.</summary>
    /// <remarks>WCAG 2.2, “contrast ratio”.</remarks>
    public double Contrast(SrgbColor other) => (Math.Max(Luminance, other.Luminance) + 0.05) / (Math.Min(Luminance, other.Luminance) + 0.05);

    /// <summary>In small letters.</summary>
    public override string ToString() => $"#{Red:x2}{Green:x2}{Blue:x2}";

    private static double Linear(byte part)
    {
        var share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }
}
