using System.Collections.Immutable;
using Schwerpunkt.Checks;
using Schwerpunkt.Disk;
using Schwerpunkt.Findings;
using Schwerpunkt.Sites;
using Schwerpunkt.Text;

namespace Schwerpunkt.Cli.Outside;

/// <summary><c>check --external</c>: asks other hosts whether what the site leads to is there.</summary>
internal static class OutsideCheck
{
    /// <param name="site">The site that was checked.</param>
    /// <param name="content">Its folder.</param>
    /// <param name="wanted">Which places are asked for.</param>
    /// <param name="watch">Shows the progress.</param>
    /// <exception cref="RefusalException">No host can be reached.</exception>
    public static async Task<ImmutableArray<Finding>> RunAsync(Site site, string content, Func<Location, bool> wanted, Func<string, int, IWorkDisplay> watch)
    {
        var places = OutsideChecks.AddressesOf(site, new Location(ContentPath.Shown(content, SiteConfig.FileName)));
        using var probe = new AddressProbe(ProbePace.Usual);
        return await RunAsync([.. places.Where(place => wanted(place.Location))], AnswerMemory.Beside(content, TimeProvider.System), probe, watch);
    }

    /// <summary>The same with a memory and a probe of the caller's.</summary>
    internal static async Task<ImmutableArray<Finding>> RunAsync(ImmutableArray<Pages.Located> places, AnswerMemory memory, AddressProbe probe, Func<string, int, IWorkDisplay> watch)
    {
        var known = memory.Known;
        string[] open = [.. places.Select(place => place.Text).Distinct(StringComparer.Ordinal).Where(address => !known.ContainsKey(address))];
        if (open.Length > 0)
        {
            using var display = watch("Fremde Adressen", open.Length);
            var answers = await AddressSurvey.RunAsync(open, probe, display);
            if (AddressSurvey.IsOffline(answers)) throw new RefusalException("Kein einziger fremder Rechner war zu erreichen. Prüfen Sie die Verbindung zum Netz (in manchen Häusern gehört dazu die Variable HTTPS_PROXY), und starten Sie noch einmal.");
            memory.Keep(answers);
            known = memory.Known;
        }

        return OutsideChecks.Findings(places, known);
    }
}
