using System.Collections.Immutable;
using Schwerpunkt.Disk;

namespace Schwerpunkt.Workbench.Git;

/// <summary>The way to the other side and back: uploads, takes in what others did, and remembers what was handed in last.</summary>
internal sealed class Delivery(GitProgram git, Submission submission, PreviewSite site)
{
    /// <summary>No file is decided.</summary>
    private static readonly ImmutableDictionary<string, ReadOnlyMemory<byte>?> Undecided = ImmutableDictionary<string, ReadOnlyMemory<byte>?>.Empty;

    private readonly Merging merging = new(git);

    /// <summary>What was uploaded last; null before.</summary>
    public HandedIn? Last { get; private set; }

    /// <summary>Uploads the branch; where it went on at the other side, that is taken in first.</summary>
    /// <returns>The commit of the other side where both changed the same; else null.</returns>
    public async Task<string?> Upload()
    {
        var uploaded = await submission.Push().ConfigureAwait(false);
        if (!uploaded.IsDone)
        {
            var checkout = await Checkout.Ready(git).ConfigureAwait(false);
            var other = await merging.Fetch(checkout.RemoteOrRefuse(), checkout.Branch).ConfigureAwait(false);
            if (!await TakeIn(checkout, other, Undecided).ConfigureAwait(false)) return other;
            uploaded = await submission.Push().ConfigureAwait(false);
            if (!uploaded.IsDone) throw new RefusalException("Bei der Gegenstelle kam eben noch etwas hinzu. Ihre Abgabe ist auf diesem Rechner gesichert; „Noch einmal hochladen“ versucht es wieder.");
        }

        var (now, _) = await Checkout.Look(git).ConfigureAwait(false);
        Last = new HandedIn(now?.Branch ?? "", uploaded.Address);
        return null;
    }

    /// <summary>Takes in what is published.</summary>
    /// <returns>As for <see cref="Upload"/>.</returns>
    public async Task<string?> Refresh()
    {
        var checkout = await Checkout.Ready(git).ConfigureAwait(false);
        var other = await merging.Fetch(checkout.RemoteOrRefuse(), null).ConfigureAwait(false);
        return await TakeIn(checkout, other, Undecided).ConfigureAwait(false) ? null : other;
    }

    /// <summary>Takes in a commit with the chosen texts where both changed the same.</summary>
    /// <param name="head">Of the branch when they were chosen.</param>
    /// <param name="other">The commit.</param>
    /// <param name="texts">By path; null for a file that is to go.</param>
    public async Task Resolve(string head, string other, IReadOnlyDictionary<string, ReadOnlyMemory<byte>?> texts)
    {
        var checkout = await Checkout.Ready(git).ConfigureAwait(false);
        if (checkout.Head != head) throw new RefusalException("Inzwischen ist ein neuer Stand hinzugekommen. Sehen Sie sich die Stellen noch einmal an.");
        if (!await TakeIn(checkout, other, texts).ConfigureAwait(false)) throw new RefusalException("Für jede Datei ist eine Fassung zu wählen.");
    }

    /// <summary>What is still to be decided, with the texts of all sides.</summary>
    public async Task<List<ConflictTexts>> Conflicts(string head, string other)
    {
        var found = new List<ConflictTexts>();
        foreach (var conflict in await merging.Conflicts(head, other).ConfigureAwait(false))
        {
            var (start, ours, theirs) = (await merging.Blob(conflict.Start).ConfigureAwait(false), await merging.Blob(conflict.Ours).ConfigureAwait(false), await merging.Blob(conflict.Theirs).ConfigureAwait(false));
            var both = ours is { } mine && theirs is { } yours ? await merging.Both(mine, start ?? default, yours).ConfigureAwait(false) : "";
            found.Add(new ConflictTexts(conflict.Path, start, ours, theirs, both));
        }

        return found;
    }

    private async Task<bool> TakeIn(Checkout checkout, string other, IReadOnlyDictionary<string, ReadOnlyMemory<byte>?> texts)
    {
        var open = await merging.Merge(checkout, other, texts).ConfigureAwait(false);
        if (open.IsEmpty) site.Update();
        return open.IsEmpty;
    }
}

/// <summary>What was uploaded.</summary>
/// <param name="Address">Of the merge request; null where the other side named none.</param>
internal sealed record HandedIn(string Branch, string? Address);

/// <summary>A file that both sides changed; null for a side that has none.</summary>
/// <param name="Path">From the root of the work tree.</param>
/// <param name="Both">Both in one text, with ours where they differ; empty where a side has none.</param>
internal sealed record ConflictTexts(string Path, ReadOnlyMemory<byte>? Start, ReadOnlyMemory<byte>? Ours, ReadOnlyMemory<byte>? Theirs, string Both);
