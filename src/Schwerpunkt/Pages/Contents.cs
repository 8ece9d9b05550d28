namespace Schwerpunkt.Pages;

/// <summary>The generated list of all pages from A to Z.</summary>
public static class Contents
{
    public const string Title = "Inhaltsverzeichnis";

    /// <summary>Its URL below the base path.</summary>
    public const string Path = "inhaltsverzeichnis/";
}
