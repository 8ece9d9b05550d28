using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using Schwerpunkt.Disk;

namespace Schwerpunkt.Deployment;

/// <summary>A program of this machine, called without a shell: ssh, sftp, rsync, git. It finds its keys and names where it always does, and asks nobody.</summary>
internal static class Tool
{
    /// <summary>As <c>git rev-parse --local-env-vars</c> lists them, but for settings, by which CI hands on its access.</summary>
    private static readonly string[] OfARepository =
    [
        "GIT_DIR", "GIT_WORK_TREE", "GIT_IMPLICIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_OBJECT_DIRECTORY", "GIT_ALTERNATE_OBJECT_DIRECTORIES", "GIT_COMMON_DIR", "GIT_PREFIX", "GIT_GRAFT_FILE",
        "GIT_SHALLOW_FILE", "GIT_REPLACE_REF_BASE", "GIT_NO_REPLACE_OBJECTS", "GIT_NAMESPACE",
    ];

    /// <summary>Runs a program to its end.</summary>
    /// <param name="program">Its name; the machine knows where it lies.</param>
    /// <param name="arguments">As it gets them.</param>
    /// <param name="input">What it reads from standard input.</param>
    /// <param name="folder">Where it is called; null for here.</param>
    /// <exception cref="RefusalException">There is no such program.</exception>
    public static ToolAnswer Run(string program, IEnumerable<string> arguments, ReadOnlyMemory<byte> input = default, string? folder = null)
    {
        using var process = Start(program, arguments, folder);
        using var output = new MemoryStream();
        // On threads of their own: a full pipe that nobody empties would stop the program.
        var errors = Task.Factory.StartNew(process.StandardError.ReadToEnd, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        var feeding = Task.Factory.StartNew(() => Feed(process, input), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        process.StandardOutput.BaseStream.CopyTo(output);
        process.WaitForExit();
        feeding.Wait();
        return new ToolAnswer(process.ExitCode, output.ToArray(), errors.Result.Trim());
    }

    /// <summary>Starts a program whose streams the caller uses; parameters as above.</summary>
    /// <exception cref="RefusalException">There is no such program.</exception>
    public static Process Start(string program, IEnumerable<string> arguments, string? folder = null)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
            WorkingDirectory = folder ?? "",
        };
        (start.Environment["LC_ALL"], start.Environment["GIT_TERMINAL_PROMPT"]) = ("C", "0");
        // A hook or a linked worktree names its own repository there: that is not the one that is meant.
        foreach (var name in OfARepository) start.Environment.Remove(name);
        try
        {
            return Process.Start(start) ?? throw Missing(program);
        }
        catch (Win32Exception)
        {
            throw Missing(program);
        }
    }

    private static void Feed(Process process, ReadOnlyMemory<byte> input)
    {
        try
        {
            process.StandardInput.BaseStream.Write(input.Span);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It ended without reading; its exit code says why.
        }
    }

    private static RefusalException Missing(string program) =>
        new($"Das Programm „{program}“ gibt es auf diesem Rechner nicht. {Remedy(program, OperatingSystem.IsWindows())}");

    /// <summary>Where a program comes from.</summary>
    internal static string Remedy(string program, bool onWindows) => (onWindows, program) switch
    {
        (true, "git") => "Ihre IT installiert „Git für Windows“ (https://git-scm.com/); sonst veröffentlichen Sie auf einem anderen Weg.",
        (true, "ssh" or "sftp") => "Ihre IT schaltet das optionale Feature „OpenSSH-Client“ ein (Einstellungen > System > Optionale Features); sonst veröffentlichen Sie auf einem anderen Weg.",
        (true, _) => "Zu Windows gehört es nicht; veröffentlichen Sie auf einem anderen Weg, zum Beispiel mit sftp:.",
        (_, "ssh" or "sftp") => "Installieren Sie es (Debian: apt-get install openssh-client), oder veröffentlichen Sie auf einem anderen Weg.",
        _ => $"Installieren Sie es (Debian: apt-get install {program}), oder veröffentlichen Sie auf einem anderen Weg.",
    };
}

/// <summary>How a program ended, and what it said.</summary>
internal sealed record ToolAnswer(int Code, byte[] Output, string Errors)
{
    public string Text => Encoding.UTF8.GetString(Output);
}
