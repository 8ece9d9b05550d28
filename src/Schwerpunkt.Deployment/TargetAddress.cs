using System.Text.RegularExpressions;
using Schwerpunkt.Deployment.Targets;
using Schwerpunkt.Disk;

namespace Schwerpunkt.Deployment;

/// <summary>Where to publish, as written: a way and a place behind a colon, such as <c>folder:/srv/auftritt</c>.</summary>
public sealed partial class TargetAddress
{
    /// <summary>The ways, as messages list them.</summary>
    public const string Ways = "folder:ORDNER, releases:ORDNER, rsync:NUTZER@HOST:ORDNER, sftp:NUTZER@HOST:ORDNER, s3:BUCKET/ORDNER oder git:ADRESSE#ZWEIG";

    private readonly Func<TargetUse, ITarget> open;

    private TargetAddress(string written, Func<TargetUse, ITarget> open, string? folder = null) => (Written, this.open, Folder) = (written, open, folder);

    /// <summary>As written.</summary>
    public string Written { get; }

    /// <summary>The folder of this machine that is meant; null where it is elsewhere.</summary>
    public string? Folder { get; }

    /// <summary>False where a forge serves what is published only after some minutes.</summary>
    public bool IsServedAtOnce { get; private init; } = true;

    /// <summary>What is meant; null where it is no target.</summary>
    public static TargetAddress? TryParse(string written)
    {
        var colon = written.IndexOf(':', StringComparison.Ordinal);
        var (way, place) = colon > 0 ? (written[..colon], written[(colon + 1)..]) : ("", "");
        if (place.Length == 0 || place.Any(char.IsControl) || HoldsPassword(place)) return null;
        return way switch
        {
            "folder" => new TargetAddress(written, use => new FolderTarget(place, written, use), place),
            "releases" => new TargetAddress(written, use => new ReleasesTarget(place, written, use), place),
            "rsync" when Parted(place, ':') is var (host, folder) && host[0] != '-' && folder[0] != '~' => new TargetAddress(written, use => new SshTarget(host, folder, written, use)),
            "sftp" when Parted(place, ':') is var (host, folder) && host[0] != '-' && folder[0] != '~' => new TargetAddress(written, use => new SftpTarget(host, folder, written, use)),
            "s3" when place[0] is not ('/' or '-') && !place.Contains("//", StringComparison.Ordinal) => new TargetAddress(written, use => new StorageTarget(place, written, use)),
            "git" when Parted(place, '#') is var (repository, branch) && repository[0] != '-' && branch[0] != '-' => new TargetAddress(written, _ => new GitTarget(repository, branch, written)) { IsServedAtOnce = false },
            _ => null,
        };
    }

    /// <summary>Opens the target until what is returned is disposed of.</summary>
    /// <param name="use">What for.</param>
    /// <exception cref="RefusalException">It cannot be reached, or somebody else publishes there at this moment.</exception>
    internal ITarget Open(TargetUse use) => open(use);

    /// <summary>What was written, without what may be a secret: messages stand in logs.</summary>
    public static string Shown(string written) => Secret().Replace(written, "$1$2$3…");

    /// <summary>A password would stand in lists of processes and in logs; the user of a web address is a token of a forge.</summary>
    private static bool HoldsPassword(string place) => Secret().IsMatch(":" + place);

    private static (string Before, string After)? Parted(string text, char sign) =>
        text.LastIndexOf(sign) is > 0 and var at && at < text.Length - 1 ? (text[..at], text[(at + 1)..]) : null;

    [GeneratedRegex(@"((?:https?|ftps?):/+)[^#]*@|(:(?:[a-z+]+://)?)[^/@: ]+:[^/@ ]*@|(\?)[^#]*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Secret();
}
