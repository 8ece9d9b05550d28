using System.Text;
using Schwerpunkt.Sites;
using Schwerpunkt.Text.Unicode;

namespace Schwerpunkt.Disk;

/// <summary>Where a file of the content lies on disk: the core knows names composed (NFC), a disk may hold them in pieces, as macOS and ZIP files leave them.</summary>
public static class ContentPath
{
    /// <summary>The order of names by their composed form; of two that are the same then, the composed one comes first.</summary>
    public static Comparer<string> Order { get; } = Comparer<string>.Create((one, other) =>
    {
        var (composed, otherComposed) = (NormalForm.Of(one), NormalForm.Of(other));
        var byName = string.CompareOrdinal(composed, otherComposed);
        if (byName != 0) return byName;
        if (one == composed || other == composed) return (one == composed ? 0 : 1) - (other == composed ? 0 : 1);
        return string.CompareOrdinal(one, other);
    });

    /// <summary>The path to open; where there is no such file, that of the composed name.</summary>
    /// <param name="content">The content folder.</param>
    /// <param name="path">Relative to it, with slashes, composed.</param>
    public static string Of(string content, string path)
    {
        var direct = Path.Combine(content, path);
        return Ascii.IsValid(path) || Path.Exists(direct) ? direct : Spelled(content, path.Split('/')).FirstOrDefault() ?? direct;
    }

    /// <summary>A file or folder of the content as a person names it, from where the command is called or from the content folder; relative to it, with slashes, composed, and empty for the folder itself.</summary>
    /// <param name="content">The content folder.</param>
    /// <param name="path">As written.</param>
    /// <exception cref="RefusalException">There is no such file or folder in the content.</exception>
    public static string Below(string content, string path) => Candidates(content, path).FirstOrDefault(below => Path.Exists(Of(content, below))) is { } found ? AsSpelled(content, found, Path.Exists)
        : throw new RefusalException($"„{path}“ gibt es im Inhaltsordner „{content}“ nicht. {(path.Contains('*', StringComparison.Ordinal) ? "Platzhalter (*) kennt dieser Befehl nicht: Nennen Sie einen Ordner, oder die Dateien einzeln" : "Prüfen Sie den Pfad")}, oder nennen Sie den Inhaltsordner mit --content.");

    /// <summary>The same for something that need not be there yet: from where the command is called if that lies in the content, else from the content folder.</summary>
    /// <exception cref="RefusalException">It would lie outside the content, or not every disk can hold it.</exception>
    public static string ToBe(string content, string path)
    {
        // Windows understands something else by such a name, and says so to nobody.
        if (DiskName.WhyNot(path.Replace(Path.DirectorySeparatorChar, '/')) is { } reason) throw new RefusalException($"„{path}“ lässt sich nicht auf jedem Rechner speichern: {reason}. Wählen Sie einen anderen Namen.");
        return Candidates(content, path).FirstOrDefault() is { } found ? AsSpelled(content, found, Directory.Exists) : throw new RefusalException($"„{path}“ liegt nicht im Inhaltsordner „{content}“. Nennen Sie einen Pfad darin, oder nennen Sie den Inhaltsordner mit --content.");
    }

    /// <summary>The place that findings name a file or folder by.</summary>
    /// <param name="content">The content folder.</param>
    /// <param name="below">Relative to it.</param>
    public static string Shown(string content, string below) => SourceEntries.At(SourceEntries.Shown(content), below).Path;

    /// <summary>Says that there is no content folder; what is nearly called like it is named.</summary>
    public static RefusalException Missing(string content)
    {
        var (whole, wanted) = (Path.TrimEndingDirectorySeparator(Path.GetFullPath(content)), Path.GetFileName(Path.TrimEndingDirectorySeparator(content)));
        var like = Directory.Exists(Path.GetDirectoryName(whole)) ? Directory.EnumerateDirectories(Path.GetDirectoryName(whole)!).Select(Path.GetFileName).FirstOrDefault(name => string.Equals(name, wanted, StringComparison.OrdinalIgnoreCase)) : null; // ! it exists
        return new RefusalException(like is null ? $"Den Inhaltsordner „{content}“ gibt es nicht." : $"Den Inhaltsordner „{content}“ gibt es nicht, aber „{like}“: Groß- und Kleinschreibung zählt. Benennen Sie ihn um in „{wanted}“, oder nennen Sie ihn mit --content.");
    }

    /// <summary>A disk that does not tell capital letters apart finds names that no link and no finding writes so: what is there, by the name that it has.</summary>
    /// <param name="content">The content folder.</param>
    /// <param name="below">Relative to it, composed.</param>
    /// <param name="isThere">Whether a path leads to something that keeps its name; a file that is to be renamed may get other capitals.</param>
    private static string AsSpelled(string content, string below, Predicate<string> isThere)
    {
        var (spelled, folder) = (below.Split('/'), Path.GetFullPath(content));
        for (var i = 0; i < spelled.Length && Directory.Exists(folder); i++)
        {
            spelled[i] = NameIn(Directory.EnumerateFileSystemEntries(folder).Select(entry => Path.GetFileName(entry)!), spelled[i], name => isThere(Path.Combine(folder, name))); // ! an entry has a name
            folder = Path.Combine(folder, spelled[i]);
        }

        return string.Join('/', spelled);
    }

    /// <summary>The name of a folder's entry that a name finds; the name itself where it finds none, or its own.</summary>
    /// <param name="entries">All names in the folder.</param>
    /// <param name="name">As written, composed.</param>
    /// <param name="isFound">Whether the disk finds something of a name.</param>
    internal static string NameIn(IEnumerable<string> entries, string name, Predicate<string> isFound)
    {
        if (name.Length == 0 || !isFound(name)) return name;
        var composed = entries.Select(NormalForm.Of).ToList();
        return composed.Contains(name) ? name : composed.Find(other => string.Equals(other, name, StringComparison.OrdinalIgnoreCase)) ?? name;
    }

    private static IEnumerable<string> Candidates(string content, string path)
    {
        var root = Path.GetFullPath(content);
        foreach (var full in (string[])[Path.GetFullPath(path), Path.GetFullPath(Path.Combine(root, path))])
        {
            var relative = NormalForm.Of(Path.GetRelativePath(root, full).Replace(Path.DirectorySeparatorChar, '/').TrimEnd('/'));
            if (relative != ".." && !relative.StartsWith("../", StringComparison.Ordinal) && !Path.IsPathRooted(relative)) yield return relative == "." ? "" : relative;
        }
    }

    private static IEnumerable<string> Spelled(string folder, ArraySegment<string> names)
    {
        if (!Directory.Exists(folder)) return [];
        var found = Directory.EnumerateFileSystemEntries(folder).Where(entry => NormalForm.Of(Path.GetFileName(entry)) == names[0]).Order(Order);
        return names.Count == 1 ? found : found.SelectMany(entry => Spelled(entry, names[1..]));
    }
}
