using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Schwerpunkt.Disk;

/// <summary>Half-written files of runs that were killed: named so that nobody else's can be meant, never read as content, removed by the next run.</summary>
public static partial class Leftovers
{
    /// <summary>Where this process writes a file of the content before it takes its place: beside it, so that a rename stays on one file system.</summary>
    public static string Beside(string path) => Path.Combine(
        Path.GetDirectoryName(Path.GetFullPath(path))!, string.Create(CultureInfo.InvariantCulture, $".schwerpunkt-{Environment.ProcessId}.tmp")); // ! a file lies in a folder

    /// <summary>Removes what is left below a folder. Links are not followed.</summary>
    public static void Sweep(string folder)
    {
        if (!Directory.Exists(folder)) return;
        var everywhere = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint, IgnoreInaccessible = true };
        foreach (var file in Directory.GetFiles(folder, ".*.tmp", everywhere).Where(IsLeft)) File.Delete(file);
    }

    /// <summary>Whether a process has ended; this one has just begun, so that what bears its number is another's.</summary>
    public static bool IsGone(int process)
    {
        if (process == Environment.ProcessId) return true;
        try
        {
            using var running = Process.GetProcessById(process);
            return running.HasExited;
        }
        catch (ArgumentException)
        {
            return true;
        }
    }

    private static bool IsLeft(string file) =>
        Names().Match(Path.GetFileName(file)) is { Success: true } match
        && int.TryParse(match.Groups[1].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var process) && IsGone(process);

    /// <summary>The second form is that of earlier versions.</summary>
    [GeneratedRegex(@"^\.(?:schwerpunkt-|.+\.md\.)([0-9]+)\.tmp$", RegexOptions.CultureInvariant)]
    private static partial Regex Names();
}
