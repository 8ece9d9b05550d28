using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Schwerpunkt.Deployment.Targets.Locks;
using Schwerpunkt.Publishing.Deployment;
using Schwerpunkt.Publishing.Files;
using Schwerpunkt.Tests.Cli;

namespace Schwerpunkt.Tests.Deployment;

/// <summary>A small site and a place for it, which each way of publishing reaches.</summary>
internal sealed class PublishedSite(SshServer ssh, StorageServer storage) : IDisposable
{
    /// <summary>Of the objects of this site in the storage; with signs that an address has to escape.</summary>
    private readonly string prefix = $"probe ü & +/{Guid.NewGuid():N}";

    public Site Site { get; } = new();

    /// <summary>The folder that is published to; for a storage or a repository, a copy of what readers get.</summary>
    public string Place => Site.Folder.Path("ziel");

    /// <summary>What all keys of this site begin with.</summary>
    public string Prefix => prefix + "/";

    public (string Name, string Value)[] Settings => [("PATH", ssh.SearchPath), .. storage.Settings];

    public void Build(string text, params string[] more)
    {
        Site.Write("index.md", Site.Page("Startseite", text));
        var answer = Site.Build(more);
        Assert.True(answer.Code == 0, answer.Output + answer.Error);
    }

    public string TargetOf(string way) => way switch
    {
        "rsync" => $"rsync:{SshServer.Host}:{Place}",
        "sftp" => $"sftp:{SshServer.FilesOnly}:{Place}",
        "sftp-ohne-verweise" => $"sftp:{SshServer.WithoutLinks}:{Place}",
        "s3" => $"s3:{StorageServer.Bucket}/{prefix}",
        "git" => $"git:{Repository()}#seiten",
        _ => $"{way}:{Place}",
    };

    public Answer Publish(string way, params string[] more) => Run([.. Call(way), "--no-check", .. more]);

    public Answer Run(string[] arguments) => Command.RunProcess(Command.Executable, arguments, Site.Folder.Root, Settings);

    public Process Start(string way) => Command.Start(Command.Executable, [.. Call(way), "--no-check"], Site.Folder.Root, Settings);

    public Answer Check(string url) => Run([.. Call("folder"), "--url", url]);

    /// <summary>Puts something there that was never published.</summary>
    public void PutForeign(string way, string path, string text)
    {
        if (way == "s3") storage.Put(Prefix + path, text);
        else Site.Folder.Write("ziel/" + path, text);
    }

    /// <summary>Leaves a lock there, as a publication does that runs or was killed.</summary>
    public void Lock(string way, LockNote note) => PutForeign(way, LockOf(way), Encoding.UTF8.GetString(note.ToBytes()));

    /// <summary>Lets the time pass after which a killed publication's lock is over, where it does not end with the process.</summary>
    public void AgeLock(string way)
    {
        if (way is "sftp" or "s3" && Path.Combine(Seen(way), LockOf(way)) is var file && File.Exists(file) && LockNote.TryRead(File.ReadAllBytes(file)) is { } note)
            Lock(way, note with { At = note.At - LockNote.Patience - TimeSpan.FromMinutes(1) });
    }

    /// <summary>Whether a lock stands there.</summary>
    public bool IsLocked(string way) => File.Exists(Path.Combine(Seen(way), LockOf(way)));

    /// <summary>Where readers' server looks.</summary>
    public string Seen(string way)
    {
        if (way == "s3") storage.CopyTo(prefix, Place);
        if (way == "releases") return Path.Combine(Place, "current");
        if (way != "git") return Place;
        Directory.CreateDirectory(Place);
        Assert.Equal(0, Command.RunProcess("bash", ["-c", $"rm -rf '{Place}' && git clone --quiet --branch seiten '{Repository()}' '{Place}'"], Site.Folder.Root).Code);
        return Place;
    }

    /// <summary>Whether nothing has been made there.</summary>
    public bool IsUntouched(string way) => !Directory.Exists(way == "s3" ? Seen(way) : Place) || Site.Folder.Names("ziel").Length == 0;

    public void AssertShows(string way, string text, params string[] files)
    {
        var seen = Seen(way);
        Assert.Contains($"<p>{text}</p>", File.ReadAllText(Path.Combine(seen, "index.html")), StringComparison.Ordinal);
        Assert.All(files, file => Assert.Equal(File.ReadAllBytes(Site.Folder.Path("output", file)), File.ReadAllBytes(Path.Combine(seen, file))));
        var manifest = OutputManifest.TryRead(File.ReadAllBytes(Path.Combine(seen, OutputManifest.FileName)))!; // ! it was published
        Assert.All(manifest.Files, file => Assert.Equal(file.Sha256, Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(seen, file.Path))))));
        var state = DeploymentState.TryRead(File.ReadAllBytes(Path.Combine(seen, DeploymentState.FileName)))!; // ! as above
        var known = manifest.Files.Select(file => file.Path).Concat(state.Retained.Select(kept => kept.File.Path)).ToHashSet(StringComparer.Ordinal);
        Assert.DoesNotContain(Directory.EnumerateFiles(seen, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(seen, file)), file => file[0] != '.' && !known.Contains(file));
    }

    /// <summary>Every page is one of a build's, and the assets that it names are there.</summary>
    public void AssertPagesAreWhole(string way)
    {
        var seen = Seen(way);
        Assert.All(Directory.EnumerateFiles(seen, "*.html", SearchOption.AllDirectories).Where(file => !file.Contains("/.", StringComparison.Ordinal)), page =>
        {
            var html = File.ReadAllText(page);
            Assert.EndsWith("</html>\n", html, StringComparison.Ordinal);
            foreach (Match asset in Regex.Matches(html, "\"/(assets/[^\"]+)\"")) Assert.True(File.Exists(Path.Combine(seen, asset.Groups[1].Value)), $"{page} names {asset.Groups[1].Value}");
        });
    }

    public void Dispose() => Site.Dispose();

    private static string LockOf(string way) => way == "s3" ? ".schwerpunkt-lock" : ".schwerpunkt-lock-sftp/note";

    public string[] Call(string way) => ["publish", TargetOf(way), "--output", Site.Folder.Path("output"), "--content", Site.Folder.Path("content")];

    private string Repository()
    {
        var repository = Site.Folder.Path("repository.git");
        if (!Directory.Exists(repository)) Assert.Equal(0, Command.RunProcess("git", ["init", "--quiet", "--bare", repository], Site.Folder.Root).Code);
        return repository;
    }
}
