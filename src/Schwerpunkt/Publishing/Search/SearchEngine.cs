using Schwerpunkt.Publishing.Views;

namespace Schwerpunkt.Publishing.Search;

/// <summary>The script that reads the index in the browser and ranks pages: an ES module of the core, published with each theme, which draws the results.</summary>
public static class SearchEngine
{
    /// <summary>Its name among <see cref="SiteView.AssetUrls"/>; what it exports stands at its top.</summary>
    public const string Name = "suchmaschine.js";

    private static readonly Lazy<ThemeAsset> Loaded = new(Load);

    internal static ThemeAsset Asset => Loaded.Value;

    private static ThemeAsset Load()
    {
        using var stream = typeof(SearchEngine).Assembly.GetManifestResourceStream(Name)!; // ! the project file embeds it
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new ThemeAsset(Name, bytes);
    }
}
