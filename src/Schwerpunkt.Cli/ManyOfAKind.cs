using System.Collections.Immutable;
using Schwerpunkt.Findings;
using Schwerpunkt.German;

namespace Schwerpunkt.Cli;

/// <summary>Sums up what is said too often to be read one by one.</summary>
internal static class ManyOfAKind
{
    /// <summary>More of one kind nobody reads.</summary>
    private const int Most = 50;

    /// <summary>So many of them are shown.</summary>
    private const int Examples = 10;

    /// <summary>A line for each finding, in their order; of a kind with very many the first few, and at the end how many more there are.</summary>
    /// <param name="findings">All that there are.</param>
    /// <param name="line">The line of one.</param>
    /// <param name="where">A sentence that says where all of a kind are told.</param>
    public static IEnumerable<string> SumUp(ImmutableArray<Finding> findings, Func<Finding, string> line, Func<FindingKind, string> where)
    {
        var many = findings.GroupBy(finding => finding.Kind).Where(kind => kind.Count() > Most).ToDictionary(kind => kind.Key, kind => kind.Skip(Examples).ToHashSet());
        foreach (var finding in findings.Where(finding => !many.TryGetValue(finding.Kind, out var rest) || !rest.Contains(finding))) yield return line(finding);
        foreach (var (kind, rest) in many)
            yield return $"… und {GermanNumber.Of(rest.Count)} weitere „{kind.Code}“ in {GermanNumber.Count(rest.Select(finding => finding.Location.Path).Distinct(StringComparer.Ordinal).Count(), "Datei", "Dateien")}. {where(kind)}";
    }
}
