using System.Text.RegularExpressions;

namespace Schwerpunkt.Workbench.Git;

/// <summary>Reads what the other side says while it takes a push: lines with <c>remote:</c> in front.</summary>
internal static partial class RemoteAnswer
{
    /// <summary>All it says, a line each.</summary>
    public static string Words(string errors) => string.Join('\n', Lines(errors));

    /// <summary>Where the merge request is made or shown, as GitLab, GitHub and Forgejo print it; null where nothing of the kind was said.</summary>
    public static string? RequestAddress(string errors)
    {
        var lines = Lines(errors).ToList();
        var first = Math.Max(0, lines.FindIndex(line => Request().IsMatch(line)));
        return lines.Skip(first).Concat(lines).Select(line => Address().Match(line)).FirstOrDefault(match => match.Success)?.Value;
    }

    private static IEnumerable<string> Lines(string errors) => errors.Split(['\n', '\r'])
        .Where(line => line.StartsWith("remote:", StringComparison.Ordinal)).Select(line => line["remote:".Length..].Trim()).Where(line => line.Length > 0);

    [GeneratedRegex("(merge|pull) request", RegexOptions.IgnoreCase)]
    private static partial Regex Request();

    [GeneratedRegex(@"https?://[^\s<>""']+")]
    private static partial Regex Address();
}
