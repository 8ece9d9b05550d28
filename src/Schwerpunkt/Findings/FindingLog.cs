using System.Collections.Immutable;

namespace Schwerpunkt.Findings;

/// <summary>Collects the findings of one step; not shared between threads.</summary>
public sealed class FindingLog
{
    private readonly List<Finding> findings = [];

    public void Add(Finding finding) => findings.Add(finding);

    public void AddRange(IEnumerable<Finding> more) => findings.AddRange(more);

    /// <summary>Everything found, each once, by file, line and column.</summary>
    public ImmutableArray<Finding> ToSorted() => [.. findings.Distinct().Order()];

    /// <summary>Everything found, in the order of finding.</summary>
    public ImmutableArray<Finding> ToImmutable() => [.. findings];
}
