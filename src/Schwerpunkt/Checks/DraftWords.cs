using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Schwerpunkt.Findings;
using Schwerpunkt.Pages;

namespace Schwerpunkt.Checks;

/// <summary>Checks that a duty page of a live site no longer speaks as a draft.</summary>
internal static partial class DraftWords
{
    /// <param name="lines">As an editor wrote them.</param>
    /// <param name="log">Takes one finding a block.</param>
    public static void Check(ImmutableArray<PlainLine> lines, FindingLog log)
    {
        foreach (var at in lines.Where(line => OfDraft().IsMatch(line.Words)).Select(line => line.Block.Location).Distinct()) log.Add(DraftOnDuty.At(at));
    }

    [GeneratedRegex(@"\bEntwurfs?\b|\b[Nn]ach der Freigabe\b|\bfreig(?:ibt|eben)\b", RegexOptions.CultureInvariant)]
    private static partial Regex OfDraft();
}
