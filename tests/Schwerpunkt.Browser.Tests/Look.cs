using Microsoft.Playwright;

namespace Schwerpunkt.Browser.Tests;

/// <summary>How a page is looked at.</summary>
public enum Look
{
    Light,
    Dark,

    /// <summary>A phone of 320 CSS pixels, or a desk at 400 % (WCAG 1.4.10), in the dark: one visit looks at both.</summary>
    Narrow,

    /// <summary>Colours that the reader's system sets, such as the contrast themes of Windows.</summary>
    ForcedColours,

    Print,

    WithoutScript,
}

/// <summary>The settings of the browser for each look.</summary>
internal static class Looks
{
    public const int NarrowWidth = 320;

    public static BrowserNewContextOptions Settings(Look look) => new()
    {
        Locale = "de-DE",
        ViewportSize = look is Look.Narrow ? new ViewportSize { Width = NarrowWidth, Height = 640 } : new ViewportSize { Width = 1280, Height = 900 },
        IsMobile = look is Look.Narrow,
        HasTouch = look is Look.Narrow,
        ColorScheme = look is Look.Dark or Look.Narrow ? ColorScheme.Dark : ColorScheme.Light,
        ForcedColors = look is Look.ForcedColours ? ForcedColors.Active : ForcedColors.None,
        ReducedMotion = ReducedMotion.NoPreference,
        JavaScriptEnabled = look is not Look.WithoutScript,
    };
}
