using System.Collections.Frozen;
using System.Collections.Immutable;
using Schwerpunkt.Findings;
using Schwerpunkt.Pages;
using Schwerpunkt.Sites;
using Schwerpunkt.Text.Unicode;

namespace Schwerpunkt.Disk;

/// <summary>The folder beside a content folder that several sites share (<c>shared</c> in site.yml): what lies in it belongs to each of them at the same place, unless that one has a file of its own there.</summary>
internal static class SharedFolder
{
    /// <summary>The site's own files and those that it shares.</summary>
    /// <param name="content">The content folder.</param>
    /// <param name="own">Its files.</param>
    /// <param name="unreadable">Takes a finding where the folder cannot be meant, and those of its files.</param>
    public static SourceTree Join(string content, SourceTree own, FindingLog unreadable)
    {
        if (SiteBuild.ReadShared(own) is not { } written) return own;
        if (Find(content, written) is not { } folder)
        {
            unreadable.Add(WrongValue.At(written.Location, "shared", Expected.SharedFolder));
            return own;
        }

        var log = new FindingLog();
        var shared = new SourceFolder(folder).Read(own.Today, log);
        var isTaken = Taken(own);
        // What the site has of its own is not asked for here, whatever is wrong with it.
        var hidden = PathsOf(shared).Where(isTaken).Select(path => shared.At(path).Path).ToHashSet(StringComparer.Ordinal);
        unreadable.AddRange(log.ToImmutable().Where(finding => !hidden.Contains(finding.Location.Path)));
        return Joined(own, shared, isTaken);
    }

    /// <summary>The site's own files, and the names of those that it shares: for who writes, and therefore reads only what is the site's own.</summary>
    public static SourceTree Name(string content, SourceTree own)
    {
        if (SiteBuild.ReadShared(own) is not { } written || Find(content, written) is not { } folder) return own;
        var everywhere = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint, IgnoreInaccessible = true };
        var isTaken = Taken(own);
        var paths = Directory.EnumerateFiles(folder, "*", everywhere)
            .Select(file => NormalForm.Of(Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/')))
            .Where(path => StaticFiles.IsRead(path) && !isTaken(path));
        return own with { Shared = new SharedFiles(SourceEntries.Shown(folder), paths.ToFrozenSet(StringComparer.Ordinal), AreRead: false) };
    }

    /// <summary>The folder that is meant; null where it is not there, or lies elsewhere than beside the content folder: in it, above it, or wherever a link or „..“ leads.</summary>
    private static string? Find(string content, Located written)
    {
        if (written.Text.Length == 0 || Path.IsPathRooted(written.Text) || written.Text.Contains('\\', StringComparison.Ordinal)) return null;
        var site = Path.TrimEndingDirectorySeparator(Path.GetFullPath(content));
        var folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(Path.Combine(site, written.Text)));
        if (Path.GetDirectoryName(site) is not { } beside || !Directory.Exists(folder)) return null;
        if (RealPath.TryFind(site) is not { } realSite || RealPath.TryFind(folder) is not { } real || RealPath.TryFind(beside) is not { } realBeside) return null;
        return RealPath.IsWithin(real, realBeside) && !RealPath.IsWithin(real, realSite) && !RealPath.IsWithin(realSite, real) && !RealPath.IsWithin(realBeside, real) ? folder : null;
    }

    /// <summary>Whether a place is the site's own: it has something there, or a picture that words in the shared folder are not about.</summary>
    private static Func<string, bool> Taken(SourceTree own)
    {
        var paths = PathsOf(own).ToHashSet(StringComparer.Ordinal);
        var pictures = own.Pictures.Select(picture => picture.Path).ToHashSet(StringComparer.Ordinal);
        return path => paths.Contains(path) || (path.EndsWith(".yml", StringComparison.Ordinal) && pictures.Contains(path[..^".yml".Length]));
    }

    private static IEnumerable<string> PathsOf(SourceTree tree) =>
        tree.Texts.Select(file => file.Path).Concat(tree.Pictures.Select(file => file.Path)).Concat(tree.Files.Select(file => file.Path)).Concat(tree.Unread);

    private static SourceTree Joined(SourceTree own, SourceTree shared, Func<string, bool> isTaken) => own with
    {
        Texts = Merge(own.Texts, shared.Texts, file => file.Path, isTaken),
        Pictures = Merge(own.Pictures, shared.Pictures, file => file.Path, isTaken),
        Files = Merge(own.Files, shared.Files, file => file.Path, isTaken),
        Data = Merge(own.Data, shared.Data, file => file.Path, isTaken),
        Unread = Merge(own.Unread, shared.Unread, path => path, isTaken),
        Shared = new SharedFiles(shared.Root, PathsOf(shared).Where(path => !isTaken(path)).ToFrozenSet(StringComparer.Ordinal), AreRead: true),
    };

    private static ImmutableArray<T> Merge<T>(ImmutableArray<T> own, ImmutableArray<T> shared, Func<T, string> pathOf, Func<string, bool> isTaken) =>
        [.. own.Concat(shared.Where(file => !isTaken(pathOf(file)))).OrderBy(pathOf, StringComparer.Ordinal)];
}
