using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using Schwerpunkt.Disk;

namespace Schwerpunkt.Deployment.Targets;

/// <summary>Calls of the program <c>sftp</c> in a folder of another machine that allows nothing else: no shell is asked for. They share one connection where the system can.</summary>
internal sealed partial class SftpConnection : IDisposable
{
    /// <summary>In bytes; OpenSSH's <c>sftp</c> reads no longer lines.</summary>
    private const int LongestLine = 2000;

    private readonly string host;
    private readonly string folder;
    private readonly string name;
    private readonly string scratch = Directory.CreateTempSubdirectory("schwerpunkt-").FullName;
    private readonly Process? shared;

    /// <param name="host">As ssh knows it.</param>
    /// <param name="folder">Over there, as <c>sftp</c> sees it.</param>
    /// <param name="name">As messages name it.</param>
    /// <exception cref="RefusalException">The machine cannot be reached.</exception>
    public SftpConnection(string host, string folder, string name)
    {
        (this.host, this.folder, this.name) = (host, folder, name);
        if (OperatingSystem.IsWindows()) return; // Windows' ssh has no shared connections
        shared = Tool.Start("ssh", [.. SshConnection.Options(scratch), "-o", "ControlMaster=yes", "-o", "ControlPersist=no", "-N", host]);
        while (!File.Exists(Path.Combine(scratch, "s")))
        {
            if (!shared.WaitForExit(10)) continue;
            var answer = new ToolAnswer(shared.ExitCode, [], shared.StandardError.ReadToEnd().Trim());
            Dispose();
            throw Failure(answer);
        }
    }

    /// <summary>Whether the folder is there.</summary>
    public bool IsThere() => Call([$"@cd {Quoted(folder)}"]) is var answer && (answer.Code == 0 || (IsMissing(answer) ? false : throw Failure(answer)));

    /// <summary>Makes the folder and those above it where they are missing.</summary>
    public void MakeFolder()
    {
        if (IsThere()) return;
        var parts = folder.Split('/', StringSplitOptions.RemoveEmptyEntries);
        RequireDone(Call([.. Enumerable.Range(1, parts.Length).Select(count => $"@-mkdir {Quoted((folder[0] == '/' ? "/" : "") + string.Join('/', parts[..count]))}"), $"@cd {Quoted(folder)}"]));
    }

    /// <summary>A path as an argument: relative to the folder, no sign in it means anything. Within quotation marks <c>sftp</c> takes <c>* ? [</c> as they are.</summary>
    public static string Quoted(string path) => $"\"{path.Replace("\\", @"\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    /// <summary>The same for a path below the folder, which no option is taken for.</summary>
    public static string Below(string path) => Quoted("./" + path);

    /// <summary>Runs commands in the folder, one after the other, up to the first that fails.</summary>
    /// <param name="commands">With <c>-</c> in front where failing is no matter.</param>
    /// <param name="from">The folder of this machine in which paths of this side begin; null for one of scratch.</param>
    /// <exception cref="RefusalException">One has failed.</exception>
    public ToolAnswer Run(IEnumerable<string> commands, string? from = null) => RequireDone(Try(commands, from));

    /// <summary>The bytes of a file; null where there is none.</summary>
    public byte[]? Read(string path)
    {
        var local = Path.GetRandomFileName();
        var answer = Try([$"get {Below(path)} {Below(local)}"], null);
        if (answer.Code != 0) return IsMissing(answer) ? null : throw Failure(answer);
        var bytes = File.ReadAllBytes(Path.Combine(scratch, local));
        File.Delete(Path.Combine(scratch, local));
        return bytes;
    }

    /// <summary>Puts bytes into a file of scratch, for <c>put</c>.</summary>
    /// <returns>Its name there.</returns>
    public string Hold(byte[] bytes)
    {
        var local = Path.GetRandomFileName();
        File.WriteAllBytes(Path.Combine(scratch, local), bytes);
        return local;
    }

    /// <summary>What stands in folders, with its path below the root; a folder that is not there holds nothing.</summary>
    public IReadOnlyList<Entry> List(IEnumerable<string> folders)
    {
        var answer = RequireDone(Try(folders.Select(listed => $"-ls -lna {Below(listed.Length == 0 ? "." : listed + "/.")}"), null));
        return answer.Errors.Contains("denied", StringComparison.OrdinalIgnoreCase) ? throw Failure(answer) : [.. answer.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Parse).OfType<Entry>()];
    }

    public void Dispose()
    {
        if (shared is not null)
        {
            if (!shared.HasExited) shared.Kill();
            shared.WaitForExit();
            shared.Dispose();
        }

        Directory.Delete(scratch, recursive: true);
    }

    /// <summary>What to say where something was not done.</summary>
    public RefusalException Failure(ToolAnswer answer) => new(
        $"„{name}“: Die Gegenstelle hat nicht getan, was nötig war (Ende {answer.Code}). sftp sagt: {answer.Errors} Was Leserinnen und Leser sehen, ist ganz; der nächste Aufruf führt zu Ende, was begonnen war. "
        + $"Prüfen Sie Namen, Ordner, Rechte und den SSH-Schlüssel („sftp {host}“ muss ohne Rückfrage gelingen).");

    /// <summary>Whether a command of <c>sftp</c> failed because there is no such thing; ssh warns of its own missing files in the same words.</summary>
    private static bool IsMissing(ToolAnswer answer) => answer.Code == 1 && answer.Errors.Split('\n').Any(line => !line.StartsWith("Warning:", StringComparison.Ordinal)
        && (line.Contains("not found", StringComparison.Ordinal) || line.Contains("No such file", StringComparison.Ordinal)));

    private ToolAnswer Try(IEnumerable<string> commands, string? from) => Call([$"@cd {Quoted(folder)}", .. commands.Select(command => "@" + command)], from);

    private ToolAnswer Call(IReadOnlyList<string> commands, string? from = null)
    {
        if (shared is { HasExited: true }) throw Failure(new ToolAnswer(shared.ExitCode, [], "connection lost"));
        if (commands.FirstOrDefault(command => Encoding.UTF8.GetByteCount(command) > LongestLine) is { } longest)
            throw new RefusalException($"„{name}“: Ein Pfad ist für sftp zu lang; verändert wurde nichts: {longest[..200]} … Kürzen Sie ihn, oder veröffentlichen Sie auf einem anderen Weg.");
        return Tool.Run("sftp", [.. SshConnection.Options(scratch), "-b", "-", host], Encoding.UTF8.GetBytes(string.Concat(commands.Select(command => command + "\n"))), from ?? scratch);
    }

    private ToolAnswer RequireDone(ToolAnswer answer) => answer.Code == 0 ? answer : throw Failure(answer);

    /// <summary>A line of the list, which <c>sftp</c> writes itself and alike everywhere; null for a folder's names of itself and of the one above.</summary>
    private Entry? Parse(string line)
    {
        if (Listed().Match(line.TrimEnd('\r')) is not { Success: true } listed) throw Failure(new ToolAnswer(0, [], line));
        var parts = Bytes().Replace(listed.Groups["name"].Value, match => ((char)Convert.ToInt32(match.Groups[1].Value, 8)).ToString()) is var raw && raw.Any(sign => sign > byte.MaxValue)
            ? raw.Split('/')
            : Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(raw)).Split('/');
        return parts[^1] is "." or ".." ? null : new Entry(string.Join('/', parts.Where(part => part != ".")), listed.Groups["kind"].Value == "d");
    }

    // drwxr-xr-x    ? 0        0            4096 Nov 29 19:41 ./a/./name
    [GeneratedRegex(@"^(?<kind>.)\S+ +\S+ +\S+ +\S+ +\d+ .{12} (?<name>.+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Listed();

    // Bytes beyond ASCII, as they are written where a program is told to speak no language.
    [GeneratedRegex(@"\\([0-3][0-7]{2})", RegexOptions.CultureInvariant)]
    private static partial Regex Bytes();

    /// <summary>A file or folder over there.</summary>
    internal sealed record Entry(string Path, bool IsFolder);
}
