using Schwerpunkt.Pictures;
using Schwerpunkt.Text;

namespace Schwerpunkt.Sites;

/// <summary>What the core must know of a theme before a page is read: everything else about the look stays in the theme.</summary>
/// <param name="Pictures">How wide pictures are shown.</param>
/// <param name="Diagrams">How much fits into a drawing.</param>
public sealed record ThemeFacts(PictureSizes Pictures, DiagramSpace Diagrams);
