using System.Collections.Frozen;
using System.Text;
using Schwerpunkt.Disk;
using Schwerpunkt.Disk.Output;
using Schwerpunkt.Findings;
using Schwerpunkt.Importing;
using Schwerpunkt.Text;

namespace Schwerpunkt.Cli.Importing;

/// <summary>Tells whether pictures of two exports are the same: by their bytes where they lie beside the export, else by their address.</summary>
internal static class PictureIdentity
{
    /// <summary>The pictures of an export that need another name, for one that an earlier export names has theirs.</summary>
    public static FrozenDictionary<string, string> Apart(ImportSource source, ImportReading? reading, PictureNames names) =>
        names.Apart(Path.GetDirectoryName(source.Target) ?? "", (reading?.Pictures ?? []).Where(picture => picture.Written.Length > 0).Select(picture => (picture.Name, Of(source, picture.Written, picture.Address))));

    /// <summary>What is said of them: which file goes under which name.</summary>
    public static IEnumerable<Finding> Findings(ImportSource source, ImportReading? reading, FrozenDictionary<string, string> apart) =>
        (reading?.Pictures ?? []).Where(picture => apart.ContainsKey(picture.Name)).Select(picture => ImportFileToFetch.AtOther(new Location(source.Name), picture.Name, apart[picture.Name], picture.Written));

    private static string Of(ImportSource source, string written, Uri? address)
    {
        if (written.StartsWith("data:", StringComparison.OrdinalIgnoreCase)) return Sha256.Of(Encoding.UTF8.GetBytes(written));
        var path = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(source.Name) ?? "", Uri.UnescapeDataString(written.Split('?', '#')[0])).Replace('\0', '_'));
        if (address is null || !written.Contains("://", StringComparison.Ordinal) && File.Exists(path)) return Beside(path);
        return address.GetLeftPart(UriPartial.Path);
    }

    private static string Beside(string path)
    {
        try
        {
            if (FileState.IsSpecial(path) || !File.Exists(path)) return path;
            using var file = SharedReading.Open(path);
            return Sha256.Of(file);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return path;
        }
    }
}
