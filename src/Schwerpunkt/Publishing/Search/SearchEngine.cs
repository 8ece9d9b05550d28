using Schwerpunkt.Publishing.Views;

namespace Schwerpunkt.Publishing.Search;

/// <summary>The script that reads the index in the browser and ranks pages: an ES module of the core, published with each theme, which draws the results.</summary>
public static class SearchEngine
{
    /// <summary>Its name among <see cref="SiteView.AssetUrls"/>; what it exports stands at its top.</summary>
    public const string Name = "suchmaschine.js";

    private static readonly string[] Files = ["suchwoerter.js", "suchindex.js", Name, "suchauszug.js"];

    private static readonly Lazy<ThemeAsset> Small = new(() => Load(Files));

    private static readonly Lazy<ThemeAsset> Large = new(() => Load([.. Files, "suchteile.js"]));

    /// <param name="large">True where the index is many files.</param>
    internal static ThemeAsset AssetOf(bool large) => (large ? Large : Small).Value;

    /// <summary>One file for the browser, several for those who read them.</summary>
    private static ThemeAsset Load(string[] files) => new(Name, (byte[])[.. files.SelectMany(Read)]);

    private static byte[] Read(string name)
    {
        using var stream = typeof(SearchEngine).Assembly.GetManifestResourceStream(name)!; // ! the project file embeds it
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
