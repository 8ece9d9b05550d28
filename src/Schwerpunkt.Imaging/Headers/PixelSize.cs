namespace Schwerpunkt.Imaging.Headers;

/// <summary>Width and height in pixels; 0 × 0 where unknown.</summary>
internal readonly record struct PixelSize(int Width, int Height)
{
    public PixelSize Turned => new(Height, Width);

    public long Area => (long)Width * Height;

    /// <summary>Sizes beyond an int become its maximum, which is too large in any case.</summary>
    public static PixelSize Of(uint width, uint height) => new(Clamp(width), Clamp(height));

    private static int Clamp(uint side) => side > int.MaxValue ? int.MaxValue : (int)side;
}
