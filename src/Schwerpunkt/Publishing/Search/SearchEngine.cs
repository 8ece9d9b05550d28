using Schwerpunkt.Publishing.Views;

namespace Schwerpunkt.Publishing.Search;

/// <summary>The script that reads the index in the browser and ranks pages: an ES module of the core, published with each theme, which draws the results.</summary>
public static class SearchEngine
{
    /// <summary>Its name among <see cref="SiteView.AssetUrls"/>; what it exports stands at its top.</summary>
    public const string Name = "suchmaschine.js";

    private static readonly Lazy<ThemeAsset> Loaded = new(Load);

    internal static ThemeAsset Asset => Loaded.Value;

    /// <summary>One file for the browser, five for those who read them.</summary>
    private static ThemeAsset Load() => new(Name, (byte[])[.. Read("suchwoerter.js"), .. Read("suchindex.js"), .. Read("suchteile.js"), .. Read(Name), .. Read("suchauszug.js")]);

    private static byte[] Read(string name)
    {
        using var stream = typeof(SearchEngine).Assembly.GetManifestResourceStream(name)!; // ! the project file embeds it
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
