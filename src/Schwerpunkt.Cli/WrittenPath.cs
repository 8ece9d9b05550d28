using System.Text.RegularExpressions;

namespace Schwerpunkt.Cli;

/// <summary>A path as messages write it, on every system: one kind of slash, none twice and none at the end. Windows opens it like that too.</summary>
internal static partial class WrittenPath
{
    /// <summary>The path as it was typed or as the disk gave it, written so.</summary>
    public static string Of(string path) => Of(path, Path.DirectorySeparatorChar);

    /// <summary>The same on a system with another slash.</summary>
    internal static string Of(string path, char separator)
    {
        // In front two are a share of the network; behind one may be a whole drive.
        var written = Repeated().Replace(path.Replace(separator, '/'), "/");
        return written is [.., not ('/' or ':'), '/'] ? written[..^1] : written;
    }

    /// <summary>What lies in a folder.</summary>
    public static string In(string folder, string name) => folder.EndsWith('/') ? folder + name : $"{folder}/{name}";

    /// <summary>The folder that something lies in.</summary>
    public static string FolderOf(string path)
    {
        var end = path.LastIndexOf('/');
        return end > 0 ? path[..end] : path[..(end + 1)];
    }

    [GeneratedRegex("(?<!^)/+", RegexOptions.CultureInvariant)]
    private static partial Regex Repeated();
}
