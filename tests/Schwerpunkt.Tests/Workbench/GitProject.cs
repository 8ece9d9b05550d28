using System.Diagnostics;

namespace Schwerpunkt.Tests.Workbench;

/// <summary>A repository with a content folder, and a bare one to hand in to, whose hook prints what GitLab prints.</summary>
internal static class GitProject
{
    public const string Request = "https://git.example.org/amt/auftritt/-/merge_requests/new?merge_request%5Bsource_branch%5D=redaktion";

    /// <summary>Commits what is in the folder to main and pushes it.</summary>
    public static void Begin(TemporaryFolder folder)
    {
        Run(folder, "init", "--quiet", "--bare", "--initial-branch=main", "gegen.git");
        Hook(folder, "post-receive", $"echo\necho 'To create a merge request for redaktion, visit:'\necho '  {Request}'\necho");
        Run(folder, "init", "--quiet", "--initial-branch=main", ".");
        folder.Write(".gitignore", "gegen.git\nkollegin\n");
        foreach (var (name, value) in new[] { ("user.name", "Ada Beispiel"), ("user.email", "ada@example.org"), ("commit.gpgsign", "false"), ("core.autocrlf", "false") }) Run(folder, "config", name, value);
        Run(folder, "remote", "add", "origin", folder.Path("gegen.git"));
        Run(folder, "add", "--all");
        Run(folder, "commit", "--quiet", "--message=Beginn");
        Run(folder, "push", "--quiet", "origin", "main");
    }

    /// <summary>A program that git runs, at the other side unless it is told where: there, when something is pushed.</summary>
    public static void Hook(TemporaryFolder folder, string name, string script, string repository = "gegen.git")
    {
        folder.Write($"{repository}/hooks/{name}", $"#!/bin/sh\n{script}\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(folder.Path($"{repository}/hooks/{name}"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    /// <summary>Somebody else changes a file of a branch and pushes it.</summary>
    public static void ChangeElsewhere(TemporaryFolder folder, string branch, string path, string text)
    {
        Run(folder, "clone", "--quiet", "--branch", branch, folder.Path("gegen.git"), "kollegin");
        folder.Write($"kollegin/{path}", text);
        Run(folder, "-C", "kollegin", "add", "--all");
        Run(folder, "-C", "kollegin", "-c", "user.name=Bo", "-c", "user.email=bo@example.org", "commit", "--quiet", "--message=Anders");
        Run(folder, "-C", "kollegin", "push", "--quiet", "origin", branch);
    }

    /// <summary>What git answers; it must not fail.</summary>
    public static string Run(TemporaryFolder folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments) { WorkingDirectory = folder.Root, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var name in new[] { "GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE" }) start.Environment.Remove(name);
        using var git = Process.Start(start) ?? throw new InvalidOperationException("git does not start.");
        var errors = git.StandardError.ReadToEndAsync();
        var answer = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        Assert.True(git.ExitCode == 0, $"git {string.Join(' ', arguments)}: {errors.Result}");
        return answer.TrimEnd('\n');
    }
}
