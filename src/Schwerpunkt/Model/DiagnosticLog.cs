using System.Collections.Immutable;

namespace Schwerpunkt.Model;

/// <summary>Collects the findings of one step; not shared between threads.</summary>
public sealed class DiagnosticLog
{
    private readonly List<Diagnostic> findings = [];

    public void Add(Diagnostic finding) => findings.Add(finding);

    public void AddRange(IEnumerable<Diagnostic> more) => findings.AddRange(more);

    /// <summary>Everything found, each once, by file, line and column.</summary>
    public ImmutableArray<Diagnostic> ToSorted() => [.. findings.Distinct().Order()];

    /// <summary>Everything found, in the order of finding.</summary>
    public ImmutableArray<Diagnostic> ToImmutable() => [.. findings];
}
