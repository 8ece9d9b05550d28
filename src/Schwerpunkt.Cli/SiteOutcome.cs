using System.Collections.Immutable;
using Schwerpunkt.Disk;
using Schwerpunkt.Findings;

namespace Schwerpunkt.Cli;

/// <summary>What is left of one of several sites once it has been built: its pages and files have been let go.</summary>
/// <param name="Name">That of its folder.</param>
/// <param name="Pages">How many it has.</param>
/// <param name="Removed">How many repeated blocks were taken out.</param>
/// <param name="Findings">Sorted by place.</param>
/// <param name="IsStopped">True where findings keep it from being written.</param>
/// <param name="Failure">What the machine said against it, in German; null where it said nothing.</param>
internal sealed record SiteOutcome(string Name, int Pages, int Removed, ImmutableArray<Finding> Findings, bool IsStopped, string? Failure = null)
{
    /// <summary>More sites at once take more memory and, on their own threads, hardly less time.</summary>
    private static readonly int AtOnce = Math.Min(4, Environment.ProcessorCount);

    /// <summary>Works on all sites, a few beside each other; none stops another.</summary>
    /// <param name="sites">All of them.</param>
    /// <param name="work">Builds or checks one.</param>
    /// <param name="bar">Is told of each that is done.</param>
    /// <returns>In the order of the sites.</returns>
    public static ImmutableArray<SiteOutcome> OfAll(ImmutableArray<SiteFolder> sites, Func<SiteFolder, SiteOutcome> work, IWorkDisplay bar)
    {
        var outcomes = new SiteOutcome[sites.Length];
        Parallel.For(0, sites.Length, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, i =>
        {
            outcomes[i] = Of(sites[i], work);
            bar.Advance();
        });
        return [.. outcomes];
    }

    private static SiteOutcome Of(SiteFolder site, Func<SiteFolder, SiteOutcome> work)
    {
        try
        {
            return work(site);
        }
        catch (Exception failure) when (MachineFailure.InGerman(failure) is not null)
        {
            return new SiteOutcome(site.Name, 0, 0, [], IsStopped: false, MachineFailure.InGerman(failure));
        }
    }
}
