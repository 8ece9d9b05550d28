using System.Collections.Immutable;
using System.Text;
using Schwerpunkt.Findings;
using Schwerpunkt.Sites;
using Schwerpunkt.Text;

namespace Schwerpunkt.Checks;

/// <summary>Leaves out what follows from another finding: one cause, one finding.</summary>
internal static class Consequences
{
    /// <summary>The findings without files that no page shows only because the text that names them has an error, or shows its marks instead of what they mean.</summary>
    public static ImmutableArray<Finding> LeftOut(ImmutableArray<Finding> findings, SourceTree tree)
    {
        if (!findings.Any(finding => finding.Kind == UnusedFile.Kind)) return findings;
        var broken = findings.Where(finding => finding.Severity == Severity.Error || finding.Kind.HidesFiles).Select(finding => finding.Location.Path).ToHashSet(StringComparer.Ordinal);
        var texts = tree.Texts.Where(file => broken.Contains(tree.At(file.Path).Path)).Select(file => Encoding.UTF8.GetString(file.Bytes.Span)).ToList();
        return [.. findings.Where(finding => finding.Kind != UnusedFile.Kind || !(IsBrokenData(finding, broken) || texts.Any(text => text.Contains(Name(finding), StringComparison.Ordinal))))];
    }

    /// <summary>A file of data is looked at only because a block names it.</summary>
    private static bool IsBrokenData(Finding unused, HashSet<string> broken) => DataFile.IsRead(unused.Location.Path) && broken.Contains(unused.Location.Path);

    private static string Name(Finding unused) => unused.Location.Path[(unused.Location.Path.LastIndexOf('/') + 1)..];
}
