using System.Collections.Immutable;
using Schwerpunkt.Publishing.Files;
using Schwerpunkt.Text;

namespace Schwerpunkt.Publishing.Deployment;

/// <summary>What is to be done at a target so that it holds an output: worked through from the first list to the last, no page ever names what is not there.</summary>
/// <param name="Manifest">What it is to hold.</param>
/// <param name="State">What it is to remember.</param>
/// <param name="Keep">Paths that will be replaced or deleted: copied for a rollback before anything else.</param>
/// <param name="Clear">Paths where a file stands in the way of a folder, or the other way round: deleted before anything is sent.</param>
/// <param name="Send">Files in their order: those with a fingerprint, other assets, pages, what lists pages.</param>
/// <param name="Delete">Paths in their order, at the end.</param>
/// <param name="Claimed">Paths at which no publication has put a file: of files to send, and of folders that lead to one that is touched. A file or link that stands there is somebody else's.</param>
public sealed record DeploymentPlan(
    OutputManifest Manifest,
    DeploymentState State,
    ImmutableArray<string> Keep,
    ImmutableArray<string> Clear,
    ImmutableArray<OutputManifest.Entry> Send,
    ImmutableArray<string> Delete,
    ImmutableArray<string> Claimed)
{
    /// <summary>The usual number of publications that a target can go back to.</summary>
    public const int UsualKeep = 3;

    /// <summary>Whether something that was kept is let go, though the site stays as it is.</summary>
    public bool Forgets { get; private init; }

    /// <summary>Whether the target holds all that already.</summary>
    public bool IsEmpty => Send.IsEmpty && Delete.IsEmpty && Clear.IsEmpty && !Forgets;

    /// <summary>The files to send, by what must be there before the next: within a rank first what is new, for what has changed may name it.</summary>
    public IEnumerable<ImmutableArray<OutputManifest.Entry>> Ranks =>
        Send.GroupBy(file => (PublicationOrder.Of(file.Path), Published.Contains(file.Path))).OrderBy(rank => rank.Key).Select(rank => rank.ToImmutableArray());

    /// <summary>Paths at which readers find something already, old or new.</summary>
    private ImmutableHashSet<string> Published { get; init; } = [];

    /// <summary>Those of the claimed paths at which a folder must not stand either: of files to send, where no publication has put anything below.</summary>
    public ImmutableArray<string> ClaimedFiles { get; private init; } = [];

    /// <summary>The plan for a new output.</summary>
    /// <param name="output">Its list.</param>
    /// <param name="at">What is there.</param>
    /// <param name="keep">To how many earlier publications the target is to be able to go back, and whose fingerprinted files stay; 0 to 100.</param>
    public static DeploymentPlan Publish(OutputManifest output, TargetContent at, int keep)
    {
        if (at is { Begun: null, Manifest: { } held } && IsSame(held, output))
        {
            ImmutableArray<int> fewer = [.. at.State.Earlier.TakeLast(keep)];
            return Between(output, at, at.State with { Earlier = fewer }) with { Forgets = fewer.Length < at.State.Earlier.Length };
        }

        var number = at.State.Last + 1;
        var earlier = (at.Manifest is null ? at.State.Earlier : at.State.Earlier.Add(at.State.Number)).TakeLast(keep).ToImmutableArray();
        var plan = Between(output, at, new DeploymentState(number, number, earlier, []));
        return keep == 0 ? plan : plan with { Keep = plan.Touched(at.Manifest) };
    }

    /// <summary>The plan for going back.</summary>
    /// <param name="number">The publication to go back to, one of the earlier ones.</param>
    /// <param name="output">Its list.</param>
    /// <param name="at">What is there.</param>
    public static DeploymentPlan GoBack(int number, OutputManifest output, TargetContent at)
    {
        var plan = Between(output, at, new DeploymentState(number, at.State.Last, at.State.Earlier.RemoveAll(other => other >= number), []));
        // The way back may break off too, and what it leaves is then still to be had.
        return number == at.State.Number ? plan : plan with { Keep = plan.Touched(at.Manifest) };
    }

    private static bool IsSame(OutputManifest one, OutputManifest other) =>
        one.Files.Length == other.Files.Length && one.Files.Select(file => (file.Path, file.Sha256)).ToHashSet().SetEquals(other.Files.Select(file => (file.Path, file.Sha256)));

    /// <summary>What was published and will be replaced or deleted, with its list.</summary>
    private ImmutableArray<string> Touched(OutputManifest? published)
    {
        if (published is null) return [];
        var touched = Send.Select(file => file.Path).Concat(Delete).Concat(Clear).ToHashSet(StringComparer.Ordinal);
        return [.. published.Files.Select(file => file.Path).Where(touched.Contains), OutputManifest.FileName];
    }

    private static DeploymentPlan Between(OutputManifest output, TargetContent at, DeploymentState after)
    {
        var (certain, wanted) = (at.Certain(), output.Files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal));
        var retained = Retained(at, wanted, after.Earlier.FirstOrDefault(after.Number));
        var stay = retained.Select(file => file.File.Path).ToHashSet(StringComparer.Ordinal);
        var send = output.Files.Where(file => certain.GetValueOrDefault(file.Path) != file.Sha256).OrderBy(file => PublicationOrder.Of(file.Path)).ThenBy(file => file.Path, StringComparer.Ordinal).ToImmutableArray();
        var known = at.Known.ToHashSet(StringComparer.Ordinal);
        var gone = known.Where(path => !wanted.Contains(path) && !stay.Contains(path)).OrderByDescending(PublicationOrder.Of).ThenBy(path => path, StringComparer.Ordinal).ToList();
        var folders = known.SelectMany(SitePath.Above).ToHashSet(StringComparer.Ordinal);
        var inTheWay = InTheWay(gone, [.. send.Select(file => file.Path)]);
        return new DeploymentPlan(
            output,
            after with { Retained = retained },
            [],
            [.. gone.Where(inTheWay.Contains)],
            send,
            [.. gone.Where(path => !inTheWay.Contains(path))],
            [.. send.Select(file => file.Path).Concat(send.Select(file => file.Path).Concat(gone).SelectMany(SitePath.Above)).Where(path => !known.Contains(path)).Distinct(StringComparer.Ordinal)])
        {
            ClaimedFiles = [.. send.Select(file => file.Path).Where(path => !known.Contains(path) && !folders.Contains(path))],
            Published = (at.Manifest?.Files ?? []).Select(file => file.Path).ToImmutableHashSet(StringComparer.Ordinal),
        };
    }

    /// <summary>Readers whose page is that of an earlier publication still ask for what it names: as long as one of them counts.</summary>
    /// <param name="at">What is there.</param>
    /// <param name="wanted">What is named anew.</param>
    /// <param name="oldest">The oldest publication that counts.</param>
    private static ImmutableArray<DeploymentState.RetainedFile> Retained(TargetContent at, HashSet<string> wanted, int oldest) =>
    [
        .. (at.Manifest?.Files ?? []).Where(file => PublicationOrder.IsFingerprinted(file.Path)).Select(file => new DeploymentState.RetainedFile(file, at.State.Number))
            .Concat(at.State.Retained)
            .Where(retained => retained.Last >= oldest && !wanted.Contains(retained.File.Path))
            .DistinctBy(retained => retained.File.Path, StringComparer.Ordinal),
    ];

    private static HashSet<string> InTheWay(List<string> gone, HashSet<string> sent)
    {
        var folders = sent.SelectMany(SitePath.Above).ToHashSet(StringComparer.Ordinal);
        return gone.Where(path => folders.Contains(path) || SitePath.Above(path).Any(sent.Contains)).ToHashSet(StringComparer.Ordinal);
    }
}
