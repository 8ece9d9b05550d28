using Schwerpunkt.Findings;
using Schwerpunkt.Publishing.Files;
using Schwerpunkt.Sites;

namespace Schwerpunkt.Checks;

/// <summary>Checks how the files of the content are called.</summary>
internal static class FileChecks
{
    public static void Check(SourceTree tree, FindingLog log)
    {
        foreach (var (path, name) in MisnamedFile.All(tree)) log.Add(path.EndsWith(".md", StringComparison.Ordinal) ? FileMisnamed.AtIndex(tree.At(path), name) : FileMisnamed.At(tree.At(path), name));
        foreach (var path in StaticFiles.Of(tree).Where(path => path.EndsWith(".md", StringComparison.Ordinal))) log.Add(PageInStatic.At(tree.At(path)));
        foreach (var path in StaticFiles.Of(tree).Where(PublicationOrder.IsFingerprinted)) log.Add(UnusableName.AtFingerprint(tree.At(path), path[(path.LastIndexOf('/') + 1)..]));
        foreach (var file in tree.Texts.Where(file => file.IsDecomposed)) log.Add(DecomposedName.At(tree.At(file.Path)));
        CheckCase(tree, log);
        var named = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in tree.Texts.Select(file => file.Path).Concat(tree.Pictures.Select(picture => picture.Path)).Concat(tree.Files.Select(file => file.Path)))
        {
            if (path.Split('/').FirstOrDefault(DiskName.IsForbidden) is { } unusable) log.Add(UnusableName.AtFile(tree.At(path), unusable));
            else if (DiskName.FirstFault(path) is { } found && named.Add(found.Below)) log.Add(UnusableName.AtFile(tree.At(path), found.Fault, found.Name));
        }
    }

    /// <summary>Pages and files get addresses, which are compared without regard to capitals (<see cref="SameUrl"/>); those of pictures are made of their bytes.</summary>
    private static void CheckCase(SourceTree tree, FindingLog log)
    {
        foreach (var same in tree.Pictures.Select(picture => picture.Path).Distinct(StringComparer.Ordinal).GroupBy(path => path, StringComparer.OrdinalIgnoreCase))
        {
            foreach (var path in same.Skip(1)) log.Add(UnusableName.AtTwin(tree.At(path), tree.At(same.First())));
        }
    }
}
