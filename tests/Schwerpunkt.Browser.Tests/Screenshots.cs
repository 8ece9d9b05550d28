using Schwerpunkt.Tests;

namespace Schwerpunkt.Browser.Tests;

/// <summary>Pictures of all pages; git ignores them, CI keeps them. Those of the run before go with the first.</summary>
internal static class Screenshots
{
    private static readonly Lazy<string> Folder = new(() =>
    {
        var folder = Repository.Path("TestResults", "browser");
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        return folder;
    });

    /// <summary>Where the picture of a page in one look lies.</summary>
    public static string Of(string site, string document, Look look, string extension = "jpg")
    {
        var name = document.Replace("/index.html", "", StringComparison.Ordinal).Replace(".html", "", StringComparison.Ordinal).Replace('/', '_');
        return Path.Combine(Folder.Value, site, $"{name}-{look}.{extension}");
    }
}
