using System.Globalization;
using System.Text;
using Schwerpunkt.Disk;
using Schwerpunkt.Publishing.Deployment;
using Schwerpunkt.Publishing.Files;

namespace Schwerpunkt.Deployment.Targets;

/// <summary>A branch of a Git repository, as the pages of forges are kept: one commit for each publication, pushed at the end; earlier ones are in its history.</summary>
internal sealed class GitTarget : ITarget
{
    /// <summary>A line at the end of each commit's message, by which an earlier publication is found.</summary>
    private const string Trailer = "Schwerpunkt-Publication: ";

    private readonly string folder = Directory.CreateTempSubdirectory("schwerpunkt-publish-").FullName;
    private readonly string branch;
    private readonly FolderTarget files;

    /// <param name="repository">As git knows it: an address, a path or the name of nothing that is checked out.</param>
    /// <param name="branch">Made where it does not exist.</param>
    /// <param name="name">As messages name it.</param>
    /// <exception cref="RefusalException">The repository cannot be reached.</exception>
    public GitTarget(string repository, string branch, string name)
    {
        (this.branch, Name) = (branch, name);
        try
        {
            Fetch(repository);
        }
        catch
        {
            Discard();
            throw;
        }

        files = new FolderTarget(folder, name, TargetUse.Alone);
    }

    /// <summary>Makes the folder what the branch holds, byte for byte.</summary>
    private void Fetch(string repository)
    {
        Git("init", "--quiet", $"--initial-branch={branch}");
        // Neither settings of this machine nor a .gitattributes of the branch may change a byte.
        File.WriteAllText(Path.Combine(folder, ".git", "info", "attributes"), "* -text -eol -ident -filter -working-tree-encoding\n");
        Git("remote", "add", "origin", Directory.Exists(repository) ? Path.GetFullPath(repository) : repository);
        if (Git("ls-remote", "--heads", "origin", $"refs/heads/{branch}").Text.Length > 0)
        {
            Git("fetch", "--quiet", "origin", $"refs/heads/{branch}");
            Git("reset", "--quiet", "--hard", "FETCH_HEAD");
        }
    }

    public string Name { get; }

    public byte[]? Read(string path) => files.Read(path);

    public bool HoldsAnything() => files.HoldsAnything();

    public IReadOnlyCollection<string> Find(IReadOnlyCollection<string> paths) => files.Find(paths);

    public IReadOnlyCollection<string> FindFolders(IReadOnlyCollection<string> paths) => files.FindFolders(paths);

    public void Write(string path, byte[] bytes) => files.Write(path, bytes);

    public void Send(string folder, IReadOnlyCollection<OutputManifest.Entry> sent) => files.Send(folder, sent);

    public void Delete(IReadOnlyCollection<string> paths) => files.Delete(paths);

    public void Keep(int number, IReadOnlyCollection<string> paths)
    {
        // The history has them.
    }

    public byte[]? ReadEarlier(int number, string path) => CommitOf(number) is { } commit && Try("cat-file", "blob", $"{commit}:{path}") is { Code: 0 } answer ? answer.Output : null;

    public IReadOnlyCollection<string> FindEarlier(int number, IReadOnlyCollection<string> paths)
    {
        if (CommitOf(number) is not { } commit) return [];
        var standing = Git("ls-tree", "-r", "-z", "--name-only", commit).Text.Split('\0').ToHashSet(StringComparer.Ordinal);
        return [.. paths.Where(standing.Contains)];
    }

    public void Restore(int number, IReadOnlyCollection<string> paths)
    {
        if (paths.Count == 0 || CommitOf(number) is not { } commit) return;
        var listed = Encoding.UTF8.GetBytes(string.Concat(paths.Select(path => path + "\0")));
        RequireDone(Tool.Run("git", ["-C", folder, "-c", "core.autocrlf=false", "--literal-pathspecs", "checkout", "--quiet", commit, "--pathspec-from-file=-", "--pathspec-file-nul"], listed));
    }

    public void Finish(DeploymentState state)
    {
        files.Finish(state);
        Git("add", "--all", "--force", ".");
        if (Try("diff", "--cached", "--quiet").Code == 0) return;
        var number = state.Number.ToString(CultureInfo.InvariantCulture);
        Git([.. Author(), "commit", "--quiet", "--no-verify", "--no-gpg-sign", "--message", $"Veröffentlichung {number}", "--message", Trailer + number]);
        var pushed = Try("push", "--quiet", "origin", $"HEAD:refs/heads/{branch}");
        if (pushed.Code == 0) return;
        throw pushed.Errors.Contains("fetch first", StringComparison.Ordinal) || pushed.Errors.Contains("non-fast-forward", StringComparison.Ordinal)
            ? new RefusalException($"In „{Name}“ hat inzwischen jemand anderes etwas veröffentlicht; verändert wurde dort nichts. Versuchen Sie es noch einmal.")
            : Failure(pushed);
    }

    public void Dispose()
    {
        files.Dispose();
        Discard();
    }

    private void Discard()
    {
        // Git keeps its objects without the right to write.
        foreach (var file in Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None })) File.SetAttributes(file, FileAttributes.Normal);
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>Who publishes, as git knows it; a machine that git knows no name of is called by what it does.</summary>
    private string[] Author() => Try("var", "GIT_COMMITTER_IDENT").Code == 0 && Try("config", "user.email").Code == 0 ? [] : ["-c", "user.name=schwerpunkt publish", "-c", "user.email=publish@localhost"];

    private string? CommitOf(int number) =>
        Try("log", "-1", "--format=%H", $"--grep=^{Trailer}{number.ToString(CultureInfo.InvariantCulture)}$").Text.Trim() is { Length: > 0 } commit ? commit : null;

    private ToolAnswer Git(params string[] arguments) => RequireDone(Try(arguments));

    private ToolAnswer Try(params string[] arguments) => Tool.Run("git", ["-C", folder, "-c", "core.autocrlf=false", "-c", "core.safecrlf=false", "-c", "grep.patternType=basic", .. arguments]);

    private ToolAnswer RequireDone(ToolAnswer answer) => answer.Code == 0 ? answer : throw Failure(answer);

    private RefusalException Failure(ToolAnswer answer) =>
        new($"„{Name}“: Git konnte nicht veröffentlichen (Ende {answer.Code}); dort ist alles, wie es war. Git sagt: {answer.Errors} Prüfen Sie Adresse, Zweig und die Anmeldung, die Git benutzt.");
}
