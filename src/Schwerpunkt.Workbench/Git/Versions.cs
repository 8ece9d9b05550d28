using System.Globalization;
using System.Text.RegularExpressions;
using Schwerpunkt.Disk;

namespace Schwerpunkt.Workbench.Git;

/// <summary>What a file of the content held at a commit.</summary>
internal static partial class Versions
{
    private const char Part = '\u001F';

    /// <summary>Its bytes as they would be on the disk, line endings and large files (LFS) as the repository says; null where it was not there.</summary>
    /// <param name="commit">A name that <see cref="IsName"/> accepts, or HEAD.</param>
    /// <param name="recorded">Below content/, as git spells it.</param>
    public static async Task<ReadOnlyMemory<byte>?> Bytes(GitProgram git, string commit, string recorded)
    {
        var answer = await git.Ask("cat-file", "--filters", $"{commit}:./{recorded}").ConfigureAwait(false);
        return answer.IsDone ? (ReadOnlyMemory<byte>?)answer.Bytes : null;
    }

    /// <summary>The last commits that changed a file, at most 50, the last first.</summary>
    public static async Task<List<Recorded>> Of(GitProgram git, string path)
    {
        var answer = await git.Ask("log", "-z", "--max-count=50", "--encoding=UTF-8", "--format=%H%x1f%aI%x1f%an%x1f%s", "HEAD", "--", path).ConfigureAwait(false);
        return answer.IsDone ? [.. answer.Fields.Select(Read).OfType<Recorded>()] : [];
    }

    /// <summary>Whether this is the full name of an object, and so nothing that git could take for an option or a search.</summary>
    public static bool IsName(string text) => Name().IsMatch(text);

    /// <summary>The same, or a refusal.</summary>
    public static string NameOrRefuse(string text) => IsName(text) ? text : throw new RefusalException("Diesen Stand gibt es nicht.");

    private static Recorded? Read(string entry) =>
        entry.TrimStart('\n').Split(Part) is [var commit, var time, var author, var subject] && DateTimeOffset.TryParse(time, CultureInfo.InvariantCulture, out var at) ? new Recorded(commit, at, author, subject) : null;

    [GeneratedRegex("^(?:[0-9a-f]{40}|[0-9a-f]{64})$", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}

/// <summary>A commit as people know it.</summary>
/// <param name="Commit">Its full name.</param>
internal sealed record Recorded(string Commit, DateTimeOffset Time, string Author, string Subject);
