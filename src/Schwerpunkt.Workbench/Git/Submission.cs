using System.Globalization;
using Schwerpunkt.Disk;
using Schwerpunkt.German;
using Schwerpunkt.Text;

namespace Schwerpunkt.Workbench.Git;

/// <summary>Records what changed in the content on a branch of its own and uploads that branch; no other branch is written to.</summary>
/// <param name="git">Called in the content folder.</param>
/// <param name="clock">Gives a branch its day.</param>
internal sealed class Submission(GitProgram git, TimeProvider clock)
{
    /// <summary>A name is to be read at a glance.</summary>
    private const int LongestName = 50;

    /// <summary>Commits files of the content, and nothing else that is staged.</summary>
    /// <param name="message">What was done, for those who look over it.</param>
    /// <param name="files">What to commit.</param>
    /// <param name="isAll">Whether that is all that changed.</param>
    /// <exception cref="RefusalException">It cannot be done; says why and what to do.</exception>
    public async Task Commit(string message, IReadOnlyList<ChangedFile> files, bool isAll)
    {
        var checkout = await Checkout.Ready(git).ConfigureAwait(false);
        if (files.Count == 0) throw new RefusalException("Seit der letzten Abgabe hat sich nichts geändert.");
        if (!await KnowsAuthor().ConfigureAwait(false)) throw new RefusalException("Git kennt Ihren Namen und Ihre E-Mail-Adresse nicht. Tragen Sie beides ein.");
        var branch = checkout.IsOwn ? null : await NewBranch(message, checkout).ConfigureAwait(false);
        var index = (await git.Run("write-tree").ConfigureAwait(false)).OrRefuse().Line;
        try
        {
            if (branch is not null) (await git.Run("switch", "--quiet", "--create", branch).ConfigureAwait(false)).OrRefuse();
            await (isAll ? All(message) : Some(checkout, message, files)).ConfigureAwait(false);
        }
        catch (RefusalException)
        {
            await Return(checkout, branch, index).ConfigureAwait(false);
            throw;
        }
    }

    private async Task All(string message)
    {
        (await git.Run("add", "--all", "--", ".").ConfigureAwait(false)).OrRefuse();
        (await git.Run("commit", "--quiet", $"--message={message}", "--", ".").ConfigureAwait(false)).OrRefuse();
    }

    /// <summary>The names go in parts and by a file: no command line is too short for them.</summary>
    private async Task Some(Checkout checkout, string message, IReadOnlyList<ChangedFile> files)
    {
        const int part = 100;
        foreach (var names in files.Select(file => file.Recorded).Chunk(part)) (await git.Run(["update-index", "--add", "--remove", "--replace", "--", .. names]).ConfigureAwait(false)).OrRefuse();
        var list = Path.Combine(checkout.GitFolder, "schwerpunkt-dateien");
        try
        {
            await File.WriteAllTextAsync(list, string.Join('\0', files.Select(file => file.Recorded))).ConfigureAwait(false);
            (await git.Run("commit", "--quiet", $"--message={message}", $"--pathspec-from-file={list}", "--pathspec-file-nul").ConfigureAwait(false)).OrRefuse();
        }
        finally
        {
            File.Delete(list);
        }
    }

    /// <summary>Takes branch and index back to where they were, for example when a hook of the project refuses; the files are not touched.</summary>
    private async Task Return(Checkout checkout, string? branch, string index)
    {
        await git.Run("read-tree", index).ConfigureAwait(false);
        await git.Run("update-index", "-q", "--refresh").ConfigureAwait(false);
        if (branch is null || !(await git.Run("symbolic-ref", "HEAD", $"refs/heads/{checkout.Branch}").ConfigureAwait(false)).IsDone) return;
        if (checkout.Head is { } head) await git.Run("update-ref", "-d", $"refs/heads/{branch}", head).ConfigureAwait(false);
    }

    /// <summary>Uploads the branch that is checked out.</summary>
    /// <exception cref="RefusalException">It cannot be done; the commits stay.</exception>
    public async Task<Uploaded> Push()
    {
        var checkout = await Checkout.Ready(git).ConfigureAwait(false);
        if (!checkout.IsOwn) throw new RefusalException("Es gibt nichts hochzuladen: Abgegeben wird nur auf Zweigen, die mit „redaktion/“ beginnen.");
        var answer = await git.Reach("push", "--progress", "--no-follow-tags", "--set-upstream", checkout.RemoteOrRefuse(), $"refs/heads/{checkout.Branch}:refs/heads/{checkout.Branch}").ConfigureAwait(false);
        if (answer.IsDone) return new Uploaded(true, RemoteAnswer.RequestAddress(answer.Errors));
        if (answer.Errors.Contains("[rejected]", StringComparison.Ordinal)) return new Uploaded(false, null);
        throw new RefusalException($"{GitFailure.Of(answer).Message} Ihre Abgabe ist auf diesem Rechner gesichert; „Noch einmal hochladen“ versucht es wieder.");
    }

    /// <summary>How many commits of the branch no remote has.</summary>
    public async Task<int> Waiting(Checkout checkout)
    {
        if (!checkout.IsOwn || checkout.Head is null) return 0;
        // Without another side the branches here that are not handed in stand for it.
        string[] known = checkout.Remote is null ? [$"--exclude={Checkout.Own}*", "--branches"] : ["--remotes"];
        var answer = await git.Ask(["rev-list", "--count", "HEAD", "--not", .. known]).ConfigureAwait(false);
        return answer.IsDone && int.TryParse(answer.Line, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : 0;
    }

    /// <summary>Whether commits would carry a name that somebody chose; one that git makes up of user and machine is none.</summary>
    public async Task<bool> KnowsAuthor() =>
        await Has("user.name", "GIT_AUTHOR_NAME").ConfigureAwait(false) && await Has("user.email", "GIT_AUTHOR_EMAIL", "EMAIL").ConfigureAwait(false);

    /// <summary>Notes the author in the settings of this repository alone.</summary>
    public async Task Name(string name, string address)
    {
        if (name.Length == 0 || address.IndexOf('@', StringComparison.Ordinal) < 1 || (name + address).AsSpan().IndexOfAny('<', '>', '\n') >= 0) throw new RefusalException("Tragen Sie Ihren Namen und Ihre E-Mail-Adresse ein; beides steht später bei Ihren Änderungen.");
        (await git.Run("config", "--local", "user.name", name).ConfigureAwait(false)).OrRefuse();
        (await git.Run("config", "--local", "user.email", address).ConfigureAwait(false)).OrRefuse();
    }

    private async Task<bool> Has(string setting, params string[] variables)
    {
        if (Array.Exists(variables, name => Environment.GetEnvironmentVariable(name) is { Length: > 0 })) return true;
        var answer = await git.Ask("config", "--get", setting).ConfigureAwait(false);
        return answer.IsDone && answer.Line.Length > 0;
    }

    /// <summary>Day and subject; numbered where there is such a branch already, here or there.</summary>
    private async Task<string> NewBranch(string message, Checkout checkout)
    {
        var subject = Slug.Of(message.Split('\n')[0]);
        if (subject.Length > LongestName) subject = subject[..LongestName].TrimEnd('-');
        var name = $"{Checkout.Own}{IsoDay.Of(DateOnly.FromDateTime(clock.GetLocalNow().DateTime))}-{(subject.Length > 0 ? subject : "aenderungen")}";
        var refs = (await git.Ask("for-each-ref", "--format=%(refname)", "refs/heads/", $"refs/remotes/{checkout.Remote}/").ConfigureAwait(false)).Line.Split('\n');
        var taken = refs.Select(other => other.Replace("refs/heads/", "", StringComparison.Ordinal).Replace($"refs/remotes/{checkout.Remote}/", "", StringComparison.Ordinal)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return Enumerable.Range(1, int.MaxValue).Select(number => number == 1 ? name : string.Create(CultureInfo.InvariantCulture, $"{name}-{number}")).First(wish => !taken.Contains(wish));
    }
}

/// <summary>What became of an upload.</summary>
/// <param name="IsDone">False where the branch has gone on at the other side: both must be merged first.</param>
/// <param name="Address">Of the merge request; null where the other side named none.</param>
internal sealed record Uploaded(bool IsDone, string? Address);
