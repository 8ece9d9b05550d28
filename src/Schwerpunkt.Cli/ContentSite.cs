using System.Collections.Immutable;
using Schwerpunkt.Disk;
using Schwerpunkt.Findings;
using Schwerpunkt.Sites;
using Schwerpunkt.Themes;

namespace Schwerpunkt.Cli;

/// <summary>The whole content read for a command that asks it or changes it, drafts included.</summary>
/// <param name="Assembled">As it was read.</param>
/// <param name="Site">Put together.</param>
/// <param name="Unreadable">Findings of files that the machine will not read.</param>
internal sealed record ContentSite(AssembledSite Assembled, Site Site, ImmutableArray<Finding> Unreadable)
{
    private static readonly BuildOptions WithDrafts = new(Drafts: true);

    /// <summary>Files that are there and could not be read, as findings name them.</summary>
    public ImmutableArray<string> Unread => [.. Site.Withheld.Where(withheld => withheld.Value is null && !Assembled.Tree.IsShared(withheld.Key)).Select(withheld => Assembled.Tree.At(withheld.Key).Path).Order(StringComparer.Ordinal)];

    /// <exception cref="RefusalException">There is no such folder, or its site.yml cannot be used.</exception>
    public static ContentSite Read(string content, DateOnly today)
    {
        var unreadable = new FindingLog();
        var assembled = Assemble(new SourceFolder(content, asksDocuments: false).Read(today, unreadable));
        if (assembled.Site is { } site) return new ContentSite(assembled, site, unreadable.ToImmutable());
        var why = assembled.Findings.Concat(unreadable.ToImmutable()).FirstOrDefault(finding => finding.Severity == Severity.Error);
        throw new RefusalException($"Der Auftritt lässt sich nicht lesen. {why?.Location}: {why?.Message}");
    }

    /// <summary>The same content with other files.</summary>
    public static AssembledSite Assemble(SourceTree tree) => SiteBuild.Assemble(tree, WithDrafts, InstalledThemes.All);

    /// <summary>The errors and warnings of a site.</summary>
    public static ImmutableArray<Finding> Faults(AssembledSite site) => [.. SiteBuild.Check(site).Where(finding => finding.Severity != Severity.Notice)];
}
