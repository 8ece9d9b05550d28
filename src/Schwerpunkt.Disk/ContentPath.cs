using System.Text;
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

    private static IEnumerable<string> Spelled(string folder, ArraySegment<string> names)
    {
        if (!Directory.Exists(folder)) return [];
        var found = Directory.EnumerateFileSystemEntries(folder).Where(entry => NormalForm.Of(Path.GetFileName(entry)) == names[0]).Order(Order);
        return names.Count == 1 ? found : found.SelectMany(entry => Spelled(entry, names[1..]));
    }
}
