using Schwerpunkt.Pages;
using Schwerpunkt.Text;

namespace Schwerpunkt.Sites;

/// <summary>What a site has of its own in the look of its theme.</summary>
public sealed record SiteLook
{
    /// <summary>Where site.yml says nothing.</summary>
    public static SiteLook OfTheme { get; } = new();

    /// <summary>Colours in the place of the theme's.</summary>
    public SiteColors Colors { get; init; } = SiteColors.OfTheme;

    /// <summary>The drawing in the place of the two names in the head of every page; null where they stand there.</summary>
    public Located? WordMark { get; init; }

    /// <summary>A sentence in the foot of every page; null for none.</summary>
    public string? FooterText { get; init; }
}

/// <summary>The colours that a site may have of its own, each with the place where it is written; null where the theme's is.</summary>
public sealed record SiteColors
{
    /// <summary>All of the theme's.</summary>
    public static SiteColors OfTheme { get; } = new();

    /// <summary>For what is to be seen at first, on light grounds.</summary>
    public LocatedColor? Accent { get; init; }

    /// <summary>The same on dark grounds.</summary>
    public LocatedColor? AccentDark { get; init; }

    /// <summary>Links on light grounds.</summary>
    public LocatedColor? Link { get; init; }

    /// <summary>The same on dark grounds.</summary>
    public LocatedColor? LinkDark { get; init; }
}

/// <summary>A colour and where it is written.</summary>
public sealed record LocatedColor(SrgbColor Color, Location Location);
