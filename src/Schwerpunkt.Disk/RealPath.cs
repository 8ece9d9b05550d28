namespace Schwerpunkt.Disk;

/// <summary>Where a path really leads once every link in it has been followed.</summary>
public static class RealPath
{
    /// <summary>As many as Linux follows.</summary>
    private const int MostLinks = 40;

    private static readonly StringComparison Names = OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;

    /// <summary>The full path without links; what does not exist stays as it is. Null where links lead in a circle.</summary>
    public static string? TryFind(string path)
    {
        var full = Path.GetFullPath(path);
        var here = Path.GetPathRoot(full) ?? "";
        var ahead = new Stack<string>(Parts(full[here.Length..]));
        var links = 0;
        while (ahead.TryPop(out var part))
        {
            if (part is "." or "..")
            {
                if (part == "..") here = Path.GetDirectoryName(here) ?? here;
                continue;
            }

            var next = Path.Combine(here, part);
            if (new FileInfo(next).LinkTarget is not { } target)
            {
                here = next;
                continue;
            }

            if (++links > MostLinks) return null;
            if (Path.IsPathRooted(target)) here = Path.GetPathRoot(Path.Combine(here, target)) ?? here;
            foreach (var more in Parts(target[(Path.GetPathRoot(target)?.Length ?? 0)..])) ahead.Push(more);
        }

        return here;
    }

    /// <summary>The same, or a German refusal.</summary>
    public static string Of(string path) =>
        TryFind(path) ?? throw new RefusalException($"Die Verknüpfungen in „{path}“ führen im Kreis. Nennen Sie den Ordner, der gemeint ist.");

    /// <summary>Whether a path is a folder or lies below it; both without links.</summary>
    public static bool IsWithin(string inner, string outer) =>
        string.Equals(inner, outer, Names) || inner.StartsWith(Path.TrimEndingDirectorySeparator(outer) + Path.DirectorySeparatorChar, Names);

    /// <summary>The last part first, as a stack gives them back in order.</summary>
    private static IEnumerable<string> Parts(string path) =>
        path.Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries).Reverse();
}
