using System.Text;
using Schwerpunkt.Deployment;
using Schwerpunkt.Publishing.Deployment;
using Schwerpunkt.Publishing.Files;

namespace Schwerpunkt.Cli;

/// <summary>The list of addresses that a cache in front of the server must forget, one a line: what it may have kept, and has changed or gone.</summary>
internal static class PurgeLines
{
    /// <param name="file">Is replaced.</param>
    /// <param name="plan">What was done.</param>
    /// <param name="before">What was there before; null where nothing was.</param>
    /// <param name="site">Address of the start page.</param>
    public static void Write(string file, DeploymentPlan plan, OutputManifest? before, string site)
    {
        var known = (before?.Files ?? []).Select(entry => entry.Path).ToHashSet(StringComparer.Ordinal);
        var addresses = plan.Send.Select(entry => entry.Path).Where(known.Contains).Concat(plan.Delete).Concat(plan.Clear)
            .Where(path => !PublicationOrder.IsFingerprinted(path) && !path.Split('/').Any(name => name is ['.' or '_', ..] && name != ".well-known") && Path.GetExtension(path) is not (".br" or ".gz"))
            .Select(path => site + SiteProbe.AddressOf(path)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        File.WriteAllText(file, string.Concat(addresses.Select(address => address + "\n")), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }
}
