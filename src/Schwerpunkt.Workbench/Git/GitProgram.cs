using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Schwerpunkt.Workbench.Git;

/// <summary>Calls git for the person who sits here, with their rights, and never lets it ask anything.</summary>
/// <param name="folder">Where it is called: the content folder.</param>
/// <param name="patience">Without a sign of life for so long it is ended, with all it has started.</param>
/// <param name="stopping">Ends what speaks with another machine when the preview ends; what writes here is let finish.</param>
internal sealed class GitProgram(string folder, TimeSpan patience, CancellationToken stopping)
{
    /// <summary>After its end what it wrote is there; a program that it left behind may keep the pipe open.</summary>
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(2);

    /// <summary>What a hook that starts the preview would hand on: it means another folder.</summary>
    private static readonly string[] Inherited = ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_OBJECT_DIRECTORY", "GIT_COMMON_DIR", "GIT_PREFIX", "LANGUAGE"];

    private static readonly (string Name, string Value)[] Silenced =
    [
        ("GIT_TERMINAL_PROMPT", "0"), ("GIT_ASKPASS", ""), ("SSH_ASKPASS", ""), ("SSH_ASKPASS_REQUIRE", "never"), ("GCM_INTERACTIVE", "never"),
        ("GIT_EDITOR", "true"), ("GIT_MERGE_AUTOEDIT", "no"), ("GIT_LITERAL_PATHSPECS", "1"), ("LC_ALL", "C"),
    ];

    private readonly Lock turn = new();

    private Task before = Task.CompletedTask;

    /// <summary>Does one thing after the other, whoever asks.</summary>
    public Task<T> Alone<T>(Func<Task<T>> action)
    {
        lock (turn)
        {
            var mine = After(before, action);
            before = mine;
            return mine;
        }
    }

    /// <summary>Reads: without a lock, and without a program that a repository's settings name.</summary>
    public Task<GitAnswer> Ask(params string[] question) => Call(["--no-optional-locks", "-c", "core.fsmonitor=false", .. question], [], CancellationToken.None);

    /// <summary>Writes here.</summary>
    public Task<GitAnswer> Run(params string[] order) => Call(order, [], CancellationToken.None);

    /// <summary>The same with another index than that of the work tree.</summary>
    public Task<GitAnswer> RunBeside(string index, params string[] order) => Call(order, [("GIT_INDEX_FILE", index)], CancellationToken.None);

    /// <summary>Speaks with another machine.</summary>
    public async Task<GitAnswer> Reach(params string[] order)
    {
        // What somebody set for ssh, by variable or by setting, is theirs.
        var isTheirs = Environment.GetEnvironmentVariable("GIT_SSH_COMMAND") is { Length: > 0 } || Environment.GetEnvironmentVariable("GIT_SSH") is { Length: > 0 }
            || (await Ask("config", "--get", "core.sshCommand").ConfigureAwait(false)).IsDone;
        return await Call(order, isTheirs ? [] : [("GIT_SSH_COMMAND", "ssh -oBatchMode=yes")], stopping).ConfigureAwait(false);
    }

    private static async Task<T> After<T>(Task before, Func<Task<T>> action)
    {
        await before.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ForceYielding);
        return await action().ConfigureAwait(false);
    }

    private async Task<GitAnswer> Call(IEnumerable<string> arguments, (string Name, string Value)[] more, CancellationToken stop)
    {
        using var silence = CancellationTokenSource.CreateLinkedTokenSource(stop);
        silence.CancelAfter(patience);
        if (!Directory.Exists(folder)) return new GitAnswer(GitEnd.NoFolder, -1, default, "");
        using var git = Start(arguments, more);
        if (git is null) return new GitAnswer(GitEnd.Missing, -1, default, "");
        git.StandardInput.Close();
        void Live()
        {
            if (!silence.IsCancellationRequested) silence.CancelAfter(patience);
        }

        var (answer, errors) = (Read(git.StandardOutput.BaseStream, Live), Read(git.StandardError.BaseStream, Live));
        var end = GitEnd.Answered;
        try
        {
            await git.WaitForExitAsync(silence.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            end = GitEnd.Silent;
            Kill(git);
        }

        await Task.WhenAny(Task.WhenAll(answer, errors), Task.Delay(Rest, CancellationToken.None)).ConfigureAwait(false);
        return new GitAnswer(end, end == GitEnd.Answered ? git.ExitCode : -1, Written(answer), Encoding.UTF8.GetString(Written(errors)));
    }

    private Process? Start(IEnumerable<string> arguments, (string Name, string Value)[] more)
    {
        var start = new ProcessStartInfo("git", arguments) { WorkingDirectory = Path.GetFullPath(folder), RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, CreateNoWindow = true };
        foreach (var name in Inherited) start.Environment.Remove(name);
        foreach (var (name, value) in Silenced.Concat(more)) start.Environment[name] = value;
        try
        {
            return Process.Start(start);
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    private static void Kill(Process git)
    {
        try
        {
            git.Kill(entireProcessTree: true);
        }
        catch (Exception failure) when (failure is InvalidOperationException or Win32Exception or AggregateException)
        {
            // It has just ended by itself, or a part of it that is another's goes on.
        }
    }

    /// <summary>Reads to the end; whatever comes is a sign of life.</summary>
    private static async Task<byte[]> Read(Stream stream, Action live)
    {
        using var read = new MemoryStream();
        var room = new byte[16 * 1024];
        try
        {
            while (await stream.ReadAsync(room, CancellationToken.None).ConfigureAwait(false) is var length and > 0)
            {
                await read.WriteAsync(room.AsMemory(0, length), CancellationToken.None).ConfigureAwait(false);
                live();
            }
        }
        catch (Exception failure) when (failure is IOException or ObjectDisposedException)
        {
            // It was ended, and nobody waits for the rest.
        }

        return read.ToArray();
    }

    private static byte[] Written(Task<byte[]> reading) => reading.IsCompletedSuccessfully ? reading.Result : [];
}
