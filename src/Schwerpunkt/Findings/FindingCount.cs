using System.Collections.Immutable;
using Schwerpunkt.German;

namespace Schwerpunkt.Findings;

/// <summary>How many findings there are, in words.</summary>
public static class FindingCount
{
    /// <summary>„1 Fehler, 2 Warnungen, 3 Hinweise“.</summary>
    public static string InGerman(ImmutableArray<Finding> findings) =>
        $"{Number(findings, Severity.Error)} Fehler, {GermanNumber.Count(Number(findings, Severity.Warning), "Warnung", "Warnungen")}, {GermanNumber.Count(Number(findings, Severity.Notice), "Hinweis", "Hinweise")}";

    private static int Number(ImmutableArray<Finding> findings, Severity severity) => findings.Count(finding => finding.Severity == severity);
}
