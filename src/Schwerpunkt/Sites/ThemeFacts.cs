using System.Collections.Immutable;
using Schwerpunkt.Pictures;
using Schwerpunkt.Text;

namespace Schwerpunkt.Sites;

/// <summary>What the core must know of a theme before a page is read: everything else about the look stays in the theme.</summary>
/// <param name="Pictures">How wide pictures are shown.</param>
/// <param name="Diagrams">How much fits into a drawing.</param>
public sealed record ThemeFacts(PictureSizes Pictures, DiagramSpace Diagrams)
{
    /// <summary>What the colours that a site may choose stand on; none where the theme takes no colours.</summary>
    public ThemeGrounds Grounds { get; init; } = ThemeGrounds.None;
}

/// <summary>The grounds of a theme on which a site's own colours stand.</summary>
/// <param name="Light">On a light screen.</param>
/// <param name="Dark">On a dark one.</param>
public sealed record ThemeGrounds(ImmutableArray<SrgbColor> Light, ImmutableArray<SrgbColor> Dark)
{
    /// <summary>Nothing is checked.</summary>
    public static ThemeGrounds None { get; } = new([], []);
}
