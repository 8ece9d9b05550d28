using System.Globalization;
using System.Xml.Linq;
using Schwerpunkt.Imaging.Headers;

namespace Schwerpunkt.Imaging.Svg;

/// <summary>The size at which a browser shows an SVG by itself (CSS Images 3, "default sizing algorithm").</summary>
internal static class SvgSize
{
    private const double MaxSide = 1_000_000;

    /// <summary>Units in CSS pixels; font units assume the initial font size of 16 pixels.</summary>
    private static readonly (string Suffix, double Pixels)[] Units =
    [
        ("px", 1), ("pt", 96 / 72.0), ("pc", 16), ("mm", 96 / 25.4), ("cm", 96 / 2.54), ("in", 96), ("rem", 16), ("em", 16), ("ex", 8), ("Q", 96 / 101.6),
    ];

    public static PixelSize Of(XElement root)
    {
        var (width, height) = (Length(root.Attribute("width")?.Value), Length(root.Attribute("height")?.Value));
        if (width is { } exactWidth && height is { } exactHeight)
            return Round(exactWidth, exactHeight);
        if (ViewBox(root.Attribute("viewBox")?.Value) is not { } box)
            return default;

        return (width, height) switch
        {
            ({ } known, null) => Round(known, known * box.Height / box.Width),
            (null, { } known) => Round(known * box.Width / box.Height, known),
            _ => Round(box.Width, box.Height),
        };
    }

    /// <summary>Null for percentages, which depend on the page, and for everything that is no positive length.</summary>
    private static double? Length(string? text)
    {
        var trimmed = (text ?? "").Trim();
        var (suffix, pixels) = Array.Find(Units, unit => trimmed.EndsWith(unit.Suffix, StringComparison.OrdinalIgnoreCase));
        var number = suffix is null ? trimmed : trimmed[..^suffix.Length];
        return Number(number) is > 0 and var value ? value * (suffix is null ? 1 : pixels) : null;
    }

    private static (double Width, double Height)? ViewBox(string? text)
    {
        var parts = (text ?? "").Split([' ', ',', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
        return parts.Length == 4 && Number(parts[2]) is > 0 and var width && Number(parts[3]) is > 0 and var height ? (width, height) : null;
    }

    private static double? Number(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value) ? value : null;

    /// <summary>Absurd sizes count as none.</summary>
    private static PixelSize Round(double width, double height) =>
        width <= MaxSide && height <= MaxSide ? new PixelSize(Whole(width), Whole(height)) : default;

    private static int Whole(double side) => Math.Max(1, (int)Math.Round(side, MidpointRounding.AwayFromZero));
}
