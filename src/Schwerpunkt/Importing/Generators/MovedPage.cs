using System.Collections.Immutable;
using Schwerpunkt.Importing.Generators.Places;
using Schwerpunkt.Importing.Generators.Tags;
using Schwerpunkt.Text;

namespace Schwerpunkt.Importing.Generators;

/// <summary>A page under way from the old site to ours.</summary>
/// <param name="Source">As it was.</param>
/// <param name="Place">Where it stood.</param>
/// <param name="Target">Its file below the target folder.</param>
internal sealed record MovedPage(SourcePage Source, PagePlace Place, string Target)
{
    /// <summary>Its text; each step changes it.</summary>
    public required PageText Text { get; init; }

    /// <summary>What it is called.</summary>
    public required string Title { get; init; }

    /// <summary>Its headings by their anchors, once its text is done.</summary>
    public Dictionary<string, string> Anchors { get; } = new(StringComparer.Ordinal);

    /// <summary>Credits that stood beside pictures, by the pictures' files, with the title that says the same at its place.</summary>
    public List<(string File, string Credit, string Title)> Credits { get; } = [];

    /// <summary>What the page itself gives names to; null for what only a build knows.</summary>
    public Dictionary<string, Reading.Data.DataValue?> Names { get; } = new(StringComparer.Ordinal);

    /// <summary>The address it will have, without slashes around.</summary>
    public string Address => SitePath.OfPage(Target).TrimEnd('/');
}

/// <summary>What a site of another generator becomes.</summary>
/// <param name="Pages">Files with their texts, below the target folder; sidecars of pictures among them.</param>
/// <param name="Copies">Files to copy as they are: from, below the old site; to, below the target folder.</param>
/// <param name="SiteFile">A beginning of site.yml.</param>
/// <param name="Findings">What an editor has to know.</param>
public sealed record GeneratorMove(
    ImmutableArray<(string Source, string Target, string Text)> Pages,
    ImmutableArray<(string From, string To)> Copies,
    string SiteFile,
    ImmutableArray<Findings.Finding> Findings)
{
    /// <summary>Pages with a finding that is no notice.</summary>
    public int Open => Findings.Where(finding => finding.Severity > Schwerpunkt.Findings.Severity.Notice).Select(finding => finding.Location.Path).Intersect(Pages.Select(page => page.Target), StringComparer.Ordinal).Count();
}
