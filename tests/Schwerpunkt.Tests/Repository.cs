namespace Schwerpunkt.Tests;

/// <summary>Where the checkout is that these tests were built from.</summary>
internal static class Repository
{
    /// <summary>The folder that holds Site.sln.</summary>
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    public static string Path(params string[] parts) => System.IO.Path.Combine([Root, .. parts]);

    private static string Find(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "Site.sln"))) return folder.FullName;
        }

        throw new DirectoryNotFoundException("Site.sln stands in no folder above the tests.");
    }
}
