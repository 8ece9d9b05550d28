namespace Schwerpunkt.Importing;

/// <summary>Turns one export of the old CMS into a page, whatever its form.</summary>
public static class Importer
{
    /// <param name="text">The export, decoded.</param>
    /// <param name="source">Its name, for places and findings.</param>
    public static ImportResult Import(string text, string source) => DumpImporter.Import(text, source);
}
