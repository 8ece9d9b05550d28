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
                var answer = isSilent ? new AddressAnswer.Unclear(AddressDoubt.NotAsked) : await probe.AskAsync(address);
                if (answer is AddressAnswer.Unclear { Doubt: AddressDoubt.Timeout or AddressDoubt.NoConnection }) silences.AddOrUpdate(HostOf(address), 1, (_, count) => count + 1);
                answers[address] = answer;
                display.Advance();
            }
        });
        return WithoutNames(answers);
    }

    /// <summary>Where most hosts have no name, it is this machine that cannot look names up: then nothing is known of them.</summary>
    private static IReadOnlyDictionary<string, AddressAnswer> WithoutNames(IReadOnlyDictionary<string, AddressAnswer> answers)
    {
        var nameless = answers.Where(IsNameless).Select(answer => HostOf(answer.Key)).Distinct(StringComparer.OrdinalIgnoreCase).Count();
        var hosts = answers.Keys.Select(HostOf).Distinct(StringComparer.OrdinalIgnoreCase).Count();
        return nameless < 2 || nameless * 2 <= hosts ? answers
            : answers.ToDictionary(answer => answer.Key, answer => IsNameless(answer) ? new AddressAnswer.Unclear(AddressDoubt.NoConnection) : answer.Value, StringComparer.Ordinal);
    }

    private static bool IsNameless(KeyValuePair<string, AddressAnswer> answer) => answer.Value is AddressAnswer.Dead { Fault: AddressFault.NoSuchHost };

    /// <summary>Whether no host at all could be reached: then it is this machine that has no network.</summary>
    public static bool IsOffline(IReadOnlyDictionary<string, AddressAnswer> answers) =>
        answers.Keys.Select(HostOf).Distinct(StringComparer.OrdinalIgnoreCase).Skip(1).Any()
        && answers.Values.All(answer => answer is AddressAnswer.Dead { Fault: AddressFault.NoSuchHost } or AddressAnswer.Unclear { Doubt: AddressDoubt.NoConnection or AddressDoubt.NotAsked });

    private static string HostOf(string address) => new Uri(address).Authority;
}
