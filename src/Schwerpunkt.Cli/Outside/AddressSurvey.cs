using System.Collections.Concurrent;
using Schwerpunkt.Disk;
using Schwerpunkt.Findings;
using Schwerpunkt.Sites;

namespace Schwerpunkt.Cli.Outside;

/// <summary>Asks for many addresses side by side, at most two at a time from one host.</summary>
internal static class AddressSurvey
{
    private const int Lanes = 16;

    private const int LanesPerHost = 2;

    /// <summary>A host that has not answered so often is not asked for the rest.</summary>
    private const int MostSilences = 3;

    /// <param name="addresses">Each once.</param>
    /// <param name="probe">Asks for one.</param>
    /// <param name="display">Shows the progress.</param>
    /// <returns>An answer for every address.</returns>
    public static async Task<IReadOnlyDictionary<string, AddressAnswer>> RunAsync(IReadOnlyCollection<string> addresses, AddressProbe probe, IWorkDisplay display)
    {
        var answers = new ConcurrentDictionary<string, AddressAnswer>(StringComparer.Ordinal);
        var silences = new ConcurrentDictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var lanes = addresses.GroupBy(HostOf, StringComparer.OrdinalIgnoreCase).SelectMany(host => host.Index().GroupBy(one => one.Index % LanesPerHost, one => one.Item));
        await Parallel.ForEachAsync(lanes, new ParallelOptions { MaxDegreeOfParallelism = Lanes }, async (lane, _) =>
        {
            foreach (var address in lane)
            {
                var isSilent = silences.GetValueOrDefault(HostOf(address)) >= MostSilences;
                var answer = isSilent ? new AddressAnswer.Unclear(AddressDoubt.NoConnection) : await probe.AskAsync(address);
                if (answer is AddressAnswer.Unclear { Doubt: AddressDoubt.Timeout or AddressDoubt.NoConnection }) silences.AddOrUpdate(HostOf(address), 1, (_, count) => count + 1);
                answers[address] = answer;
                display.Advance();
            }
        });
        return answers;
    }

    /// <summary>Whether no host at all could be reached: then it is this machine that has no network.</summary>
    public static bool IsOffline(IReadOnlyDictionary<string, AddressAnswer> answers) =>
        answers.Keys.Select(HostOf).Distinct(StringComparer.OrdinalIgnoreCase).Skip(1).Any()
        && answers.Values.All(answer => answer is AddressAnswer.Dead { Fault: AddressFault.NoSuchHost } or AddressAnswer.Unclear { Doubt: AddressDoubt.NoConnection });

    private static string HostOf(string address) => new Uri(address).Authority;
}
