using System.Globalization;
using System.Text.RegularExpressions;

namespace Schwerpunkt.Disk.Output;

/// <summary>Whether another file system begins at a folder: a container's volume, a network share. Such a folder cannot be renamed.</summary>
internal static partial class MountPoint
{
    private const string List = "/proc/self/mountinfo";
    private const int FolderField = 4;

    /// <summary>Whether a folder is one, or holds one.</summary>
    /// <param name="folder">Without links. False where the system keeps no list: on Linux alone it does.</param>
    public static bool IsIn(string folder) => File.Exists(List) && In(File.ReadLines(List)).Any(mounted => RealPath.IsWithin(mounted, folder));

    /// <summary>The folders of the list, whose format is that of proc(5).</summary>
    internal static IEnumerable<string> In(IEnumerable<string> lines) =>
        lines.Select(line => line.Split(' ')).Where(fields => fields.Length > FolderField).Select(fields => Octal().Replace(fields[FolderField], sign => ((char)Convert.ToInt32(sign.Groups[1].Value, 8)).ToString(CultureInfo.InvariantCulture)));

    [GeneratedRegex(@"\\([0-7]{3})")]
    private static partial Regex Octal();
}
