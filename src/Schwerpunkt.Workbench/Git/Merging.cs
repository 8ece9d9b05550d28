using System.Collections.Immutable;
using System.Text;
using Schwerpunkt.Disk;

namespace Schwerpunkt.Workbench.Git;

/// <summary>Brings another line of work into the branch that is checked out. Two lines are merged beside the work tree (git merge-tree), which is only ever taken from one whole state to the next.</summary>
/// <param name="git">Called in the content folder.</param>
internal sealed class Merging(GitProgram git)
{
    /// <summary>Fetches a branch; the name of its last commit.</summary>
    /// <param name="remote">From where.</param>
    /// <param name="branch">Its name; null for what is published.</param>
    public async Task<string> Fetch(string remote, string? branch)
    {
        var name = branch ?? await Published(remote).ConfigureAwait(false);
        (await git.Reach("fetch", "--progress", "--no-tags", remote, $"+refs/heads/{name}:refs/remotes/{remote}/{name}").ConfigureAwait(false)).OrRefuse();
        return (await git.Ask("rev-parse", "--verify", "--quiet", $"refs/remotes/{remote}/{name}^{{commit}}").ConfigureAwait(false)).OrRefuse().Line;
    }

    /// <summary>Merges; where both changed the same, nothing is done, and the files are named.</summary>
    /// <param name="checkout">Where HEAD is.</param>
    /// <param name="other">The commit to take in.</param>
    /// <param name="texts">What conflicting files are to hold, by path; null for one that is to go.</param>
    public async Task<ImmutableArray<Conflict>> Merge(Checkout checkout, string other, IReadOnlyDictionary<string, ReadOnlyMemory<byte>?> texts)
    {
        if (checkout.Head is not { } head || await Contains(other, head).ConfigureAwait(false)) await Forward(other).ConfigureAwait(false);
        else if (!await Contains(head, other).ConfigureAwait(false)) return await Join(checkout, head, other, texts).ConfigureAwait(false);
        return [];
    }

    /// <summary>What both sides changed otherwise.</summary>
    public async Task<ImmutableArray<Conflict>> Conflicts(string head, string other) => (await Try(head, other).ConfigureAwait(false)).Conflicts;

    /// <summary>A file of a conflict; null where that side has none.</summary>
    public async Task<ReadOnlyMemory<byte>?> Blob(Side? side) => side is null ? null : (ReadOnlyMemory<byte>?)(await git.Ask("cat-file", "blob", side.Name).ConfigureAwait(false)).OrRefuse().Bytes;

    /// <summary>Both texts in one, with ours where they differ at the same place.</summary>
    public async Task<string> Both(ReadOnlyMemory<byte> ours, ReadOnlyMemory<byte> start, ReadOnlyMemory<byte> theirs)
    {
        var folder = Directory.CreateTempSubdirectory("schwerpunkt-");
        try
        {
            string[] files = [Path.Combine(folder.FullName, "a"), Path.Combine(folder.FullName, "b"), Path.Combine(folder.FullName, "c")];
            foreach (var (file, bytes) in files.Zip([ours, start, theirs])) await File.WriteAllBytesAsync(file, bytes).ConfigureAwait(false);
            var answer = await git.Ask(["merge-file", "-p", "--ours", .. files]).ConfigureAwait(false);
            return Encoding.UTF8.GetString(answer.IsDone ? answer.Bytes.Span : ours.Span);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private async Task<bool> Contains(string line, string commit) => (await git.Ask("merge-base", "--is-ancestor", commit, line).ConfigureAwait(false)).IsDone;

    /// <summary>Takes branch and work tree to a commit that contains HEAD; files that were changed and not recorded stay, or nothing is done.</summary>
    private async Task Forward(string commit) => (await git.Run("merge", "--quiet", "--ff-only", commit).ConfigureAwait(false)).OrRefuse();

    private async Task<ImmutableArray<Conflict>> Join(Checkout checkout, string head, string other, IReadOnlyDictionary<string, ReadOnlyMemory<byte>?> texts)
    {
        if (!checkout.IsOwn) throw new RefusalException($"Auf „{checkout.Branch}“ liegen hier Stände, die nicht veröffentlicht sind, und zusammengeführt wird nur auf Zweigen, die mit „redaktion/“ beginnen. Geben Sie eine Änderung ab, dann entsteht ein solcher Zweig.");
        var (tree, conflicts) = await Try(head, other).ConfigureAwait(false);
        ImmutableArray<Conflict> open = [.. conflicts.Where(conflict => !texts.ContainsKey(conflict.Path))];
        if (!open.IsEmpty) return open;
        if (!conflicts.IsEmpty) tree = await WithTexts(checkout.GitFolder, tree, conflicts, texts).ConfigureAwait(false);
        var commit = (await git.Run("commit-tree", tree, "-p", head, "-p", other, "-m", $"Stände zusammengeführt\n\nZusammengeführt in {checkout.Branch}.").ConfigureAwait(false)).OrRefuse();
        await Forward(commit.Line).ConfigureAwait(false);
        return [];
    }

    /// <summary>The merged tree, and what git could not decide: an entry is <c>mode object stage TAB path</c> (git-merge-tree(1), OUTPUT).</summary>
    private async Task<(string Tree, ImmutableArray<Conflict> Conflicts)> Try(string head, string other)
    {
        // From the root: elsewhere it names files from where it is called.
        var answer = await git.Run("-C", await Top().ConfigureAwait(false), "merge-tree", "--write-tree", "-z", "--no-messages", head, other).ConfigureAwait(false);
        if (answer.End == GitEnd.Answered && answer.Errors.Contains("usage:", StringComparison.Ordinal)) throw new RefusalException("Beide Seiten haben etwas geändert, und das Git auf diesem Rechner ist zu alt, um das zusammenzuführen: nötig ist 2.38. Bitten Sie, wer den Rechner betreut, um eine neuere Fassung.");
        if (answer.ExitCode is not (0 or 1) || answer.Fields is not [var tree, .. var entries]) throw GitFailure.Of(answer);
        return (tree, [.. entries.Select(Entry).OfType<(string Path, int Stage, Side Side)>().GroupBy(entry => entry.Path, StringComparer.Ordinal).Select(Conflict.Of)]);
    }

    private static (string, int, Side)? Entry(string entry) =>
        entry.Split('\t', 2) is [var facts, var path] && facts.Split(' ') is [var mode, var name, [var stage]] ? (path, stage - '0', new Side(mode, name)) : null;

    /// <summary>The tree with the chosen texts, made in an index of its own.</summary>
    private async Task<string> WithTexts(string folder, string tree, ImmutableArray<Conflict> conflicts, IReadOnlyDictionary<string, ReadOnlyMemory<byte>?> texts)
    {
        var (index, text) = (Path.Combine(folder, "schwerpunkt-index"), Path.Combine(folder, "schwerpunkt-text"));
        var top = await Top().ConfigureAwait(false);
        try
        {
            (await git.RunBeside(index, "read-tree", tree).ConfigureAwait(false)).OrRefuse();
            foreach (var conflict in conflicts)
            {
                var change = new List<string> { "-C", top, "update-index", "--add" };
                if (texts[conflict.Path] is { } bytes)
                {
                    await File.WriteAllBytesAsync(text, bytes).ConfigureAwait(false);
                    var blob = (await git.Run("hash-object", "-w", "--no-filters", "--", text).ConfigureAwait(false)).OrRefuse().Line;
                    change.AddRange(["--cacheinfo", (conflict.Ours ?? conflict.Theirs ?? conflict.Start)!.Mode, blob, conflict.Path]); // ! a conflict has a side
                }
                else change.AddRange(["--force-remove", "--", conflict.Path]);
                (await git.RunBeside(index, [.. change]).ConfigureAwait(false)).OrRefuse();
            }

            return (await git.RunBeside(index, "write-tree").ConfigureAwait(false)).OrRefuse().Line;
        }
        finally
        {
            File.Delete(index);
            File.Delete(text);
        }
    }

    /// <summary>The way from the content folder to the root of the work tree; empty where they are the same, which <c>-C</c> takes.</summary>
    private async Task<string> Top() => (await git.Ask("rev-parse", "--show-cdup").ConfigureAwait(false)).OrRefuse().Line;

    /// <summary>The branch that the remote calls its own.</summary>
    private async Task<string> Published(string remote)
    {
        const string before = "ref: refs/heads/";
        var asked = (await git.Reach("ls-remote", "--symref", remote, "HEAD", "refs/heads/*").ConfigureAwait(false)).OrRefuse().Line.Split('\n', '\t');
        var heads = asked.Where(part => part.StartsWith("refs/heads/", StringComparison.Ordinal)).ToList();
        if (heads.Count == 0) throw new RefusalException("Bei der Gegenstelle ist noch nichts veröffentlicht.");
        if (asked.FirstOrDefault(part => part.StartsWith(before, StringComparison.Ordinal)) is { } named && heads.Contains(named["ref: ".Length..])) return named[before.Length..];
        var known = (await git.Ask("symbolic-ref", "--quiet", "--short", $"refs/remotes/{remote}/HEAD").ConfigureAwait(false)).Line;
        return known.StartsWith($"{remote}/", StringComparison.Ordinal) && heads.Contains($"refs/heads/{known[(remote.Length + 1)..]}")
            ? known[(remote.Length + 1)..]
            : throw new RefusalException("Die Gegenstelle sagt nicht, welcher ihrer Zweige der veröffentlichte ist: Der, den sie nennt (HEAD), fehlt dort. Wer das Projekt betreut, stellt in ihren Einstellungen den Standardzweig richtig ein. Geändert wurde nichts.");
    }
}
