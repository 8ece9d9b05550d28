using System.Globalization;
using Schwerpunkt.Disk;
using Schwerpunkt.Text.Unicode;

namespace Schwerpunkt.Workbench.Git;

/// <summary>A file of the content that is not as in the last commit.</summary>
/// <param name="Path">Below content/, composed (NFC).</param>
/// <param name="Recorded">The same as git spells it.</param>
/// <param name="Kind">What became of it.</param>
/// <param name="Before">Bytes in the last commit; null where it was not in it.</param>
/// <param name="Now">Bytes on the disk; null where it is gone.</param>
internal sealed record ChangedFile(string Path, string Recorded, ChangeKind Kind, long? Before, long? Now)
{
    /// <summary>All of them, by path.</summary>
    public static async Task<List<ChangedFile>> All(GitProgram git, Checkout checkout, string content)
    {
        var status = (await git.Ask("status", "--porcelain=v1", "-z", "--no-renames", "--untracked-files=all", "--", ".").ConfigureAwait(false)).OrRefuse();
        var paths = status.Fields.Where(entry => entry.Length > 3).Select(entry => entry[3..]).Where(path => path.StartsWith(checkout.Prefix, StringComparison.Ordinal)).Select(path => path[checkout.Prefix.Length..]).ToList();
        var sizes = paths.Count == 0 || checkout.Head is null ? [] : await Sizes(git).ConfigureAwait(false);
        return [.. paths.Select(path => Of(path, sizes, content)).OfType<ChangedFile>().OrderBy(file => file.Path, StringComparer.Ordinal)];
    }

    /// <summary>Null where it is neither in the commit nor on the disk: it came and went.</summary>
    private static ChangedFile? Of(string recorded, Dictionary<string, long> sizes, string content)
    {
        var path = NormalForm.Of(recorded);
        var file = new FileInfo(ContentPath.Of(content, path));
        long? before = sizes.TryGetValue(recorded, out var size) ? size : null;
        long? now = file.Exists ? file.Length : null;
        if (before is null && now is null) return null;
        return new ChangedFile(path, recorded, before is null ? ChangeKind.New : now is null ? ChangeKind.Deleted : ChangeKind.Changed, before, now);
    }

    /// <summary>Of every file of the content in the last commit: an entry is <c>mode type object size TAB path</c>.</summary>
    private static async Task<Dictionary<string, long>> Sizes(GitProgram git)
    {
        var listed = (await git.Ask("ls-tree", "-r", "-l", "-z", "HEAD", "--", ".").ConfigureAwait(false)).OrRefuse();
        var sizes = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var entry in listed.Fields)
        {
            var tab = entry.IndexOf('\t', StringComparison.Ordinal);
            if (tab > 0 && long.TryParse(entry.AsSpan(0, tab)[(entry.LastIndexOf(' ', tab) + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var size)) sizes[entry[(tab + 1)..]] = size;
        }

        return sizes;
    }
}

/// <summary>What became of something since it was recorded.</summary>
internal enum ChangeKind
{
    /// <summary>As it was.</summary>
    Same,

    /// <summary>It was not there.</summary>
    New,

    /// <summary>It was otherwise.</summary>
    Changed,

    /// <summary>It is not there any more.</summary>
    Deleted,
}
