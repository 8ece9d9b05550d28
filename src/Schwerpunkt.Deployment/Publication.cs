using System.Collections.Immutable;
using Schwerpunkt.Deployment.Targets;
using Schwerpunkt.Disk;
using Schwerpunkt.German;
using Schwerpunkt.Publishing.Deployment;
using Schwerpunkt.Publishing.Files;

namespace Schwerpunkt.Deployment;

/// <summary>One publication at one target, locked from the first look to the last file. Killed at any moment, it leaves each page whole with all that it names; the next one finishes its work.</summary>
public sealed class Publication : IDisposable
{
    private readonly ITarget target;
    private readonly TargetContent at;
    private bool hasEndedNow;
    private int begunNumber;

    private Publication(ITarget target, TargetUse use)
    {
        this.target = target;
        at = Look(use);
    }

    /// <summary>What the target holds, as its list says; null where nothing was published yet.</summary>
    public OutputManifest? Published => at.Manifest;

    /// <summary>Whether an earlier publication did not end: its work is done or undone now.</summary>
    public bool IsResumed => at.Begun is not null;

    /// <summary>Looks at a target, and locks it where it is to be changed.</summary>
    /// <param name="address">Where it is.</param>
    /// <param name="isDry">True where nothing will be done: nothing at all is changed there then.</param>
    /// <exception cref="RefusalException">It cannot be reached, somebody else publishes there at this moment, or its lists cannot be trusted.</exception>
    public static Publication At(TargetAddress address, bool isDry)
    {
        var use = isDry ? TargetUse.Looking : TargetUse.Publishing;
        return At(address.Open(use), use);
    }

    /// <summary>The same with a target that is open; it is closed with the publication.</summary>
    internal static Publication At(ITarget target, TargetUse use)
    {
        try
        {
            return new Publication(target, use);
        }
        catch
        {
            target.Dispose();
            throw;
        }
    }

    /// <summary>What publishing an output would do.</summary>
    /// <param name="output">Its list.</param>
    /// <param name="keep">To how many earlier publications the target is to be able to go back.</param>
    /// <exception cref="RefusalException">Something stands there that no publication has put there.</exception>
    public DeploymentPlan Plan(OutputManifest output, int keep)
    {
        if (at.Manifest is null && at.Begun is null && target.HoldsAnything())
        {
            throw new RefusalException($"In „{target.Name}“ liegt schon etwas, das „publish“ nicht veröffentlicht hat; verändert wurde nichts. Bringen Sie es an einen anderen Ort, oder nennen Sie ein leeres Ziel. "
                + $"Ist es der Ausgabeordner eines früheren Baus, gehört seine Liste {OutputManifest.FileName} dazu.");
        }

        return RequireFree(DeploymentPlan.Publish(output, at, keep));
    }

    /// <summary>What going back to the publication before would do.</summary>
    /// <exception cref="RefusalException">There is none, or not all of it was kept.</exception>
    public DeploymentPlan PlanRollback()
    {
        // What broke off at its last step was the way back itself.
        if (hasEndedNow && at is { Manifest: { } held } && at.State.Number < at.State.Last) return DeploymentPlan.GoBack(at.State.Number, held, at);
        // After a publication that broke off, the last whole one is meant: what it changed was kept first.
        var number = at.Begun is not null && begunNumber > at.State.Number && at.Manifest is not null ? at.State.Number : at.State.Earlier.LastOrDefault();
        if (number == 0) throw new RefusalException($"Für „{target.Name}“ ist keine frühere Veröffentlichung aufgehoben. Bauen Sie den früheren Stand aus dem Inhalt (Git), und veröffentlichen Sie ihn.");
        var output = number == at.State.Number ? at.Manifest : ReadManifest(path => target.ReadEarlier(number, path), OutputManifest.FileName);
        return RequireFree(Restorable(DeploymentPlan.GoBack(number, output ?? throw Incomplete([OutputManifest.FileName]), at), number));
    }

    /// <summary>The plan without the files that stand there still.</summary>
    private DeploymentPlan Restorable(DeploymentPlan plan, int number)
    {
        // A file whose name changes with its bytes was not kept elsewhere: it stands there still, whatever broke off since.
        var standing = target.Find([.. plan.Send.Select(file => file.Path).Where(PublicationOrder.IsFingerprinted)]).ToHashSet(StringComparer.Ordinal);
        var last = at.LastKnown();
        var send = plan.Send.RemoveAll(file => standing.Contains(file.Path) && last.GetValueOrDefault(file.Path) == file.Sha256);
        var kept = target.FindEarlier(number, [.. send.Select(file => file.Path)]).ToHashSet(StringComparer.Ordinal);
        var missing = send.Where(file => !kept.Contains(file.Path)).Select(file => file.Path).ToList();
        if (missing.Count == 0) return plan with { Send = send };
        // Before all was kept, nothing was sent: what broke off so early has changed nothing.
        return number == at.State.Number && target.Find(missing).Count == missing.Count ? plan with { Send = send.RemoveAll(file => !kept.Contains(file.Path)) } : throw Incomplete(missing);
    }

    /// <summary>Refuses what would replace or lead through something that no publication has put there.</summary>
    private DeploymentPlan RequireFree(DeploymentPlan plan) => target.Find(plan.Claimed).Concat(target.FindFolders(plan.ClaimedFiles)).ToList() is { Count: > 0 } foreign
        ? throw new RefusalException($"In „{target.Name}“ steht etwas im Weg, das „publish“ nicht veröffentlicht hat: {GermanList.Few(foreign)}. Verändert wurde nichts. Bringen Sie es an einen anderen Ort, oder nehmen Sie es in „content/static/“ auf und löschen Sie es am Ziel.")
        : plan;

    /// <summary>Publishes an output.</summary>
    /// <param name="plan">From <see cref="Plan"/>.</param>
    /// <param name="folder">The output folder.</param>
    public void Run(DeploymentPlan plan, string folder) => Run(plan, files => target.Send(folder, files));

    /// <summary>Goes back.</summary>
    /// <param name="plan">From <see cref="PlanRollback"/>.</param>
    public void RunRollback(DeploymentPlan plan) => Run(plan, files => target.Restore(plan.State.Number, [.. files.Select(file => file.Path)]));

    /// <inheritdoc/>
    public void Dispose() => target.Dispose();

    private void Run(DeploymentPlan plan, Action<IReadOnlyCollection<OutputManifest.Entry>> send)
    {
        var (manifest, state) = (plan.Manifest.ToBytes(), plan.State.ToBytes());
        // From here on the target says itself that something has begun, and what.
        target.Write(DeploymentState.BegunState, state);
        target.Write(DeploymentState.BegunManifest, manifest);
        if (at.State.Number > 0) target.Keep(at.State.Number, plan.Keep);
        target.Delete(plan.Clear);
        foreach (var rank in plan.Ranks) send(rank);
        target.Delete(plan.Delete);
        target.Write(OutputManifest.FileName, manifest);
        End(state, plan.State);
    }

    private void End(byte[] bytes, DeploymentState state)
    {
        target.Write(DeploymentState.FileName, bytes);
        target.Delete([DeploymentState.BegunManifest, DeploymentState.BegunState]);
        target.Finish(state);
    }

    private TargetContent Look(TargetUse use)
    {
        var manifest = ReadManifest(target.Read, OutputManifest.FileName);
        var state = ReadState(DeploymentState.FileName) ?? (manifest is null ? DeploymentState.None : DeploymentState.None with { Number = 1, Last = 1 });
        var begun = ReadManifest(target.Read, DeploymentState.BegunManifest);
        var ended = begun is null ? null : ReadState(DeploymentState.BegunState) ?? state;
        begunNumber = ended?.Number ?? 0;
        if (begun is null || ended is null || manifest is null || !manifest.ToBytes().AsSpan().SequenceEqual(begun.ToBytes())) return new TargetContent(manifest, state, begun);
        // It had ended but for its last two steps.
        if (use == TargetUse.Publishing) End(ended.ToBytes(), ended);
        hasEndedNow = true;
        return new TargetContent(manifest, ended, null);
    }

    private static OutputManifest? Sound(byte[] bytes) => OutputManifest.TryRead(bytes) is { IsSound: true } manifest ? manifest : null;

    private OutputManifest? ReadManifest(Func<string, byte[]?> read, string path) => read(path) is { } bytes ? Sound(bytes) ?? throw Damaged(path) : null;

    private DeploymentState? ReadState(string path) => target.Read(path) is { } bytes ? DeploymentState.TryRead(bytes) ?? throw Damaged(path) : null;

    private RefusalException Damaged(string path) => new(
        $"Der Liste {path} in „{target.Name}“ ist nicht zu trauen: Sie ist beschädigt oder führt aus dem Ziel hinaus. Verändert wurde nichts. Leeren Sie das Ziel, und veröffentlichen Sie neu.");

    private RefusalException Incomplete(IReadOnlyCollection<string> missing) => new(
        $"Die frühere Veröffentlichung von „{target.Name}“ ist nicht ganz aufgehoben; es fehlt: {GermanList.Few(missing)}. Verändert wurde nichts. Bauen Sie den früheren Stand aus dem Inhalt (Git), und veröffentlichen Sie ihn.");
}
