namespace Schwerpunkt.Pages;

/// <summary>The generated page that searches the site.</summary>
public static class SearchPage
{
    public const string Title = "Suche";

    /// <summary>Its URL below the base path.</summary>
    public const string Path = "suche/";
}
