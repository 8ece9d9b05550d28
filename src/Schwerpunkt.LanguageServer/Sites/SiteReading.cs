using System.Collections.Immutable;
using Schwerpunkt.Findings;
using Schwerpunkt.Sites;

namespace Schwerpunkt.LanguageServer.Sites;

/// <summary>A site as it was read at one moment, what is open in the editor in place of what lies on the disk.</summary>
internal sealed class SiteReading
{
    private readonly Lazy<Func<SourceFile, ImmutableArray<Finding>>> findingsOf;
    private readonly Dictionary<string, ImmutableArray<Finding>> findings;
    private readonly Lazy<Dictionary<string, SourceFile>> texts;

    /// <param name="version">Counts the changes.</param>
    /// <param name="site">Put together.</param>
    /// <param name="all">What is wrong with it.</param>
    /// <param name="settings">Of the server.</param>
    public SiteReading(int version, AssembledSite site, IEnumerable<Finding> all, ServerSettings settings)
    {
        (Version, Site) = (version, site);
        findings = all.GroupBy(finding => Below(finding.Location.Path), StringComparer.Ordinal).ToDictionary(file => file.Key, file => file.ToImmutableArray(), StringComparer.Ordinal);
        texts = new(() => site.Tree.Texts.DistinctBy(file => file.Path).ToDictionary(file => file.Path, StringComparer.Ordinal));
        findingsOf = new(() => SiteBuild.FindingsOf(site.Tree, settings.Themes));
        Carried = new CarriedFindings(file => findingsOf.Value(file));
    }

    public int Version { get; }

    public AssembledSite Site { get; }

    /// <summary>The files that have findings, below content/.</summary>
    public IEnumerable<string> Found => findings.Keys;

    /// <summary>What is wrong with a file, sorted.</summary>
    public ImmutableArray<Finding> FindingsOf(string path) => findings.GetValueOrDefault(path, []);

    /// <summary>What is wrong with a text alone, however the rest of the site stands.</summary>
    public ImmutableArray<Finding> FindingsOf(SourceFile file) => findingsOf.Value(file);

    /// <summary>What is known of a text that has changed since.</summary>
    public CarriedFindings Carried { get; }

    /// <summary>The same as a function.</summary>
    public Func<SourceFile, ImmutableArray<Finding>> Finder => findingsOf.Value;

    /// <summary>A file as findings name it, below content/.</summary>
    public string Below(string shown) => Site.Tree.Below(shown);

    /// <summary>A text of the site; null where there is none.</summary>
    public SourceFile? Find(string path) => texts.Value.GetValueOrDefault(path);
}
