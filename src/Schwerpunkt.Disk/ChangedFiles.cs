using System.ComponentModel;
using System.Diagnostics;
using Schwerpunkt.Text.Unicode;

namespace Schwerpunkt.Disk;

/// <summary>Asks git what is being worked on.</summary>
public static class ChangedFiles
{
    /// <summary>Who waits for findings does not wait longer for their order.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>Files below a content folder, relative to it, that are new or not as in the last commit; none where git does not know the folder or there is no git.</summary>
    public static IReadOnlySet<string> SinceLastCommit(string content) =>
        Ask(content, "diff", "--name-only", "--no-ext-diff", "--relative", "-z", "HEAD", "--", ".")
            .Concat(Ask(content, "ls-files", "--others", "--exclude-standard", "-z", "--", "."))
            .Select(NormalForm.Of).ToHashSet(StringComparer.Ordinal);

    private static string[] Ask(string folder, params string[] question)
    {
        // Neither a lock nor a program that a repository's settings name.
        var start = new ProcessStartInfo("git", ["--no-optional-locks", "-c", "core.fsmonitor=false", "-C", Path.GetFullPath(folder), .. question])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
        };
        try
        {
            using var git = Process.Start(start);
            if (git is null) return [];
            // On a thread of its own: those of the pool may all be busy, and git would seem slow.
            var answer = Task.Factory.StartNew(git.StandardOutput.ReadToEnd, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
            git.ErrorDataReceived += (_, _) => { };
            git.BeginErrorReadLine();
            if (answer.Wait(Patience) && git.WaitForExit(Patience)) return git.ExitCode == 0 ? answer.Result.Split('\0', StringSplitOptions.RemoveEmptyEntries) : [];
            git.Kill(entireProcessTree: true);
            return [];
        }
        catch (Exception failure) when (failure is Win32Exception or InvalidOperationException or IOException or AggregateException)
        {
            return [];
        }
    }
}
