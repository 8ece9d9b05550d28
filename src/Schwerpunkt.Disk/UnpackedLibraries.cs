namespace Schwerpunkt.Disk;

/// <summary>Where a program of one file unpacks, at its first start, the libraries that the system must find as files.</summary>
internal static class UnpackedLibraries
{
    /// <summary>The folder; null in a program whose parts lie beside it, and in a native one.</summary>
    public static string? Folder => In(AppContext.GetData("NATIVE_DLL_SEARCH_DIRECTORIES") as string, AppContext.BaseDirectory);

    /// <param name="searched">The folders in which the runtime looks for libraries, as it lists them; null in a native program, which has no such list.</param>
    /// <param name="beside">The folder of the program.</param>
    internal static string? In(string? searched, string beside)
    {
        if (File.Exists(Path.Combine(beside, $"{typeof(UnpackedLibraries).Assembly.GetName().Name}.dll"))) return null;
        return searched?.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(Path.TrimEndingDirectorySeparator)
            .FirstOrDefault(folder => folder != Path.TrimEndingDirectorySeparator(beside));
    }
}
