using System.Diagnostics;
using System.Globalization;
using Schwerpunkt.Tests.Cli;

namespace Schwerpunkt.Tests.Deployment;

/// <summary>A storage that speaks the protocol of S3, on a free port of this machine, with one bucket. It checks no signature of the newer kind.</summary>
public sealed class StorageServer : IDisposable
{
    public const string Bucket = "auftritt";

    private const string OfObject = "._S3rver_object";

    private static readonly Installation Programs = new(
        "install-storage",
        "The tests of publish need Node and the packages of .ci/s3. As root on Debian or Ubuntu, run: .ci/install-storage",
        () => Installation.IsOnPath("node") && File.Exists(Repository.Path(".ci", "s3", "node_modules", ".package-lock.json")));

    private readonly TemporaryFolder folder = new();
    private readonly Process? server;

    public StorageServer()
    {
        if (!OperatingSystem.IsLinux()) return; // the tests are skipped
        Programs.Require();
        var port = Ports.Free(1)[0];
        Address = new Uri($"http://127.0.0.1:{port.ToString(CultureInfo.InvariantCulture)}/");
        server = Command.Start("node", [Repository.Path(".ci", "s3", "start.cjs"), folder.Path("storage"), port.ToString(CultureInfo.InvariantCulture), Bucket], folder.Root);
        server.OutputDataReceived += (_, _) => { };
        server.ErrorDataReceived += (_, _) => { };
        server.BeginOutputReadLine();
        server.BeginErrorReadLine();
        Ports.WaitFor(port);
    }

    /// <summary>Where it answers.</summary>
    public Uri Address { get; } = new("http://127.0.0.1/");

    /// <summary>What the command needs to know of it, and nothing of the machine's own settings.</summary>
    internal (string Name, string Value)[] Settings =>
    [
        ("AWS_ENDPOINT_URL_S3", Address.AbsoluteUri), ("AWS_REGION", "eu-central-1"), ("AWS_ACCESS_KEY_ID", "S3RVER"), ("AWS_SECRET_ACCESS_KEY", "S3RVER"),
        ("AWS_EC2_METADATA_DISABLED", "true"), ("AWS_SHARED_CREDENTIALS_FILE", folder.Path("none")), ("AWS_CONFIG_FILE", folder.Path("none")),
    ];

    /// <summary>Copies all objects below a prefix into a folder, as a reader of the bucket would get them.</summary>
    public void CopyTo(string prefix, string target)
    {
        if (Directory.Exists(target)) Directory.Delete(target, recursive: true);
        Directory.CreateDirectory(target);
        var root = folder.Path("storage", Bucket, prefix);
        if (!Directory.Exists(root)) return;
        foreach (var file in Directory.EnumerateFiles(root, "*" + OfObject, new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None }))
        {
            var copy = Path.Combine(target, Path.GetRelativePath(root, file)[..^OfObject.Length]);
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!); // ! a file below a folder
            File.Copy(file, copy);
        }
    }

    /// <summary>Puts an object there by another way than the command's.</summary>
    public void Put(string key, string text)
    {
        folder.Write($"storage/{Bucket}/{key}{OfObject}", text);
        // What it remembers of the bytes that stood there.
        File.Delete(folder.Path("storage", Bucket, key + OfObject + ".md5"));
    }

    public void Dispose()
    {
        if (server is not null)
        {
            server.Kill(entireProcessTree: true);
            server.WaitForExit();
            server.Dispose();
        }

        folder.Dispose();
    }
}
