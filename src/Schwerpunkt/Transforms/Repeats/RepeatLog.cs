using System.Collections.Immutable;
using Schwerpunkt.Findings;
using Schwerpunkt.Text;

namespace Schwerpunkt.Transforms.Repeats;

/// <summary>Collects what one page's repeats give: findings, and the removals themselves for those who mend the source.</summary>
/// <param name="policy">How far repeats go.</param>
/// <param name="errors">Where the page has errors.</param>
internal sealed class RepeatLog(RepeatPolicy policy, ErrorPlaces errors)
{
    private readonly FindingLog findings = new();
    private readonly List<Removal> removals = [];

    public RepeatPolicy Policy { get; } = policy;

    public ErrorPlaces Errors { get; } = errors;

    /// <summary>What stays on the page.</summary>
    public KeptRepeats Kept { get; } = new();

    /// <summary>How many blocks and hashes were compared.</summary>
    public long Comparisons { get; set; }

    public ImmutableArray<Finding> Findings => findings.ToImmutable();

    public ImmutableArray<Removal> Removals => [.. removals];

    /// <summary>Adds findings that take nothing out.</summary>
    public void Add(IEnumerable<Finding> more) => findings.AddRange(more);

    public void Add(Finding finding, Removal removal)
    {
        findings.Add(finding);
        removals.Add(removal);
    }
}

/// <summary>One block or list item that was taken out, in the order of taking out.</summary>
/// <param name="At">Where it was written.</param>
/// <param name="Kept">The block that stands for it; null for a teaser, a list item and the opening figure, whose counterpart stays as it is.</param>
/// <param name="IsItem">True for a list item: the first item of a list begins where the list does.</param>
public sealed record Removal(Location At, Keeping? Kept = null, bool IsItem = false);

/// <summary>The block that stands for a removed one.</summary>
/// <param name="At">Where it stands.</param>
/// <param name="Written">Where the words it shows were written: there, or in a better set copy.</param>
/// <param name="Anchor">The anchor it takes over from a copy; null where it has its own or none.</param>
public sealed record Keeping(Location At, Location Written, string? Anchor);
