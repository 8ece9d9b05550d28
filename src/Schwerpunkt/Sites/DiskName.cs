using System.Buffers;
using System.Collections.Frozen;
using System.Text;
using Schwerpunkt.Findings;
using Schwerpunkt.Text;

namespace Schwerpunkt.Sites;

/// <summary>Whether every disk can hold a file or folder of a name.</summary>
public static class DiskName
{
    /// <summary>In bytes: file systems take 255, and a compressed copy adds three.</summary>
    private const int Most = 250;

    /// <summary>The same of a whole old address: Linux takes 4,096, macOS 1,024, and the folders above need room.</summary>
    private const int MostOfPath = 900;

    private static readonly SearchValues<char> NotOnWindows = SearchValues.Create("<>:\"|?*\\");

    /// <summary>Devices of Windows, with any extension (learn.microsoft.com, „Naming Files, Paths, and Namespaces“).</summary>
    private static readonly FrozenSet<string> Devices = new[] { "con", "prn", "aux", "nul", "conin$", "conout$" }
        .Concat("0123456789¹²³".SelectMany(digit => new[] { $"com{digit}", $"lpt{digit}" })).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Why the whole path will not do; null where it will.</summary>
    /// <param name="path">From the output folder.</param>
    internal static NameFault? FaultOfPath(string path) =>
        path.Length > MostOfPath / 3 && Encoding.UTF8.GetByteCount(path) > MostOfPath ? NameFault.PathTooLong : null;

    /// <summary>Which name of a path no disk holds, and why, in German; null where every one will do.</summary>
    /// <param name="path">With slashes.</param>
    public static string? WhyNot(string path) => FirstFault(path) is { } found ? UnusableName.InGerman(found.Fault, found.Name) : null;

    /// <summary>What is said of a file whose path has a name that will not do; null where all will.</summary>
    /// <param name="at">The file.</param>
    /// <param name="path">Below content/, with slashes.</param>
    public static Finding? FindingOf(Location at, string path) =>
        path.Split('/').FirstOrDefault(IsForbidden) is { } forbidden ? UnusableName.AtFile(at, forbidden) : FirstFault(path) is { } found ? UnusableName.AtFile(at, found.Fault, found.Name) : null;

    /// <summary>Whether a name has a sign that no name has under Windows.</summary>
    internal static bool IsForbidden(string name) => name.AsSpan().ContainsAny(NotOnWindows) || name.Any(char.IsControl);

    /// <summary>The first name of a path that will not do, and the path up to it; null where all will.</summary>
    internal static (string Below, string Name, NameFault Fault)? FirstFault(string path)
    {
        for (var (start, end) = (0, 0); end < path.Length; start = end + 1)
        {
            end = path.IndexOf('/', start) is var slash and >= 0 ? slash : path.Length;
            if (path[start..end] is not ("." or "..") and var name && Fault(name) is { } fault) return (path[..end], name, fault);
        }

        return null;
    }

    /// <summary>Why the name will not do; null where it will.</summary>
    /// <param name="name">One part of a path.</param>
    internal static NameFault? Fault(string name)
    {
        if (name is [.., '.' or ' ']) return NameFault.OpenEnd;
        if (Devices.Contains(name.Split('.')[0].TrimEnd(' '))) return NameFault.Device;
        return name.Length > Most / 3 && Encoding.UTF8.GetByteCount(name) > Most ? NameFault.TooLong : null;
    }
}
