using Schwerpunkt.Disk;

namespace Schwerpunkt.Workbench.Git;

/// <summary>Where the content folder stands in its repository.</summary>
/// <param name="Prefix">From the root of the work tree to the content folder, with a slash at its end; empty where they are the same.</param>
/// <param name="GitFolder">Where git keeps what belongs to this work tree.</param>
/// <param name="Branch">Null where HEAD is on none.</param>
/// <param name="Head">The last commit; null before the first.</param>
/// <param name="Remote">Where to hand in; null where there is none, or none of several that is called origin.</param>
internal sealed record Checkout(string Prefix, string GitFolder, string? Branch, string? Head, string? Remote)
{
    /// <summary>Before the name of every branch that is handed in.</summary>
    public const string Own = "redaktion/";

    public const string HalfMerged = "Ein Zusammenführen (oder ein ähnlicher Schritt) wurde im Projektordner begonnen und nicht beendet. Wer es begonnen hat, beendet es mit „git commit“ oder bricht es mit „git merge --abort“ ab; vorher lässt sich hier nichts abgeben.";

    private static readonly string[] Unfinished = ["MERGE_HEAD", "CHERRY_PICK_HEAD", "REVERT_HEAD", "rebase-merge", "rebase-apply"];

    /// <summary>Whether commits may be put on the branch that is checked out.</summary>
    public bool IsOwn => Branch?.StartsWith(Own, StringComparison.Ordinal) == true;

    /// <summary>Reads it; null with the reason where there is no repository.</summary>
    public static async Task<(Checkout? Found, string Reason)> Look(GitProgram git)
    {
        var place = await git.Ask("rev-parse", "--show-prefix", "--absolute-git-dir").ConfigureAwait(false);
        if (place.End == GitEnd.Missing) return (null, GitFailure.Missing);
        if (place.End == GitEnd.NoFolder) return (null, GitFailure.NoFolder);
        if (!place.IsDone || place.Line.Split('\n') is not [var prefix, var folder]) return (null, place.Errors.Contains("dubious ownership", StringComparison.Ordinal) ? GitFailure.Of(place).Message : "Der Inhaltsordner gehört zu keinem Git-Projekt. Ihre Änderungen sind im Ordner gespeichert; geben Sie ihn so weiter, wie es bei Ihnen üblich ist.");
        var branch = await git.Ask("symbolic-ref", "--quiet", "--short", "HEAD").ConfigureAwait(false);
        var head = await git.Ask("rev-parse", "--quiet", "--verify", "HEAD^{commit}").ConfigureAwait(false);
        var remotes = (await git.Ask("remote").ConfigureAwait(false)).Line.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var remote = remotes.Contains("origin") ? "origin" : remotes is [var only] ? only : null;
        return (new Checkout(prefix, folder, branch.IsDone ? branch.Line : null, head.IsDone ? head.Line : null, remote), "");
    }

    /// <summary>The same, with nothing in the way of a commit, or a refusal.</summary>
    public static async Task<Checkout> Ready(GitProgram git)
    {
        var (checkout, reason) = await Look(git).ConfigureAwait(false);
        return checkout is null ? throw new RefusalException(reason) : checkout.Obstacle() is { } obstacle ? throw new RefusalException(obstacle) : checkout;
    }

    /// <summary>Why nothing can be committed; null where nothing stands in the way.</summary>
    public string? Obstacle()
    {
        if (Array.Exists(Unfinished, name => Path.Exists(Path.Combine(GitFolder, name)))) return HalfMerged;
        if (File.Exists(Path.Combine(GitFolder, "index.lock"))) return $"Ein anderes Programm arbeitet gerade mit demselben Ordner, oder Git wurde mittendrin beendet. Warten Sie einen Augenblick, und laden Sie diese Seite neu. Bleibt es dabei, löschen Sie die Datei „{Path.Combine(GitFolder, "index.lock")}“.";
        return Branch is null ? "Der Ordner steht auf einem früheren Stand und auf keinem Zweig („detached HEAD“). Wer das Projekt betreut, wechselt mit „git switch main“ auf den Zweig zurück; Ihre Änderungen bleiben dabei im Ordner." : null;
    }

    /// <summary>The place to hand in at, or a refusal.</summary>
    public string RemoteOrRefuse() => Remote ?? throw new RefusalException("Für diesen Ordner ist keine Gegenstelle eingetragen, bei der sich abgeben lässt, oder mehrere, von denen keine „origin“ heißt. Wer das Projekt betreut, trägt sie mit „git remote add origin ADRESSE“ ein.");
}
