using System.Collections.Immutable;
using Schwerpunkt.Sites;

namespace Schwerpunkt.Publishing.Views;

/// <summary>A look for the site: turns a page's view into a whole HTML document. Themes are compiled in.</summary>
public interface ITheme
{
    /// <summary>The name that site.yml's <c>theme</c> gives.</summary>
    string Name { get; }

    /// <summary>What the core must know to write HTML that fits.</summary>
    ThemeFacts Facts { get; }

    /// <summary>Style sheets, scripts and icons; each is published under a name with its hash.</summary>
    ImmutableArray<ThemeAsset> Assets { get; }

    /// <summary>A style sheet with what one site has of its own in this look; null where it has nothing, or the theme takes nothing.</summary>
    ThemeAsset? SheetOf(SiteLook look) => null;

    /// <summary>Writes the document from doctype to the closing tag.</summary>
    void Render(PageView view, TextWriter writer);
}

/// <summary>A file that pages load: of the theme, for example <c>mil.css</c>, or the core's search engine.</summary>
public sealed record ThemeAsset(string Name, ReadOnlyMemory<byte> Bytes);
