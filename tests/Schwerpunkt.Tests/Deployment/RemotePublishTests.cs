using System.Security.Cryptography;
using Schwerpunkt.Deployment.Targets.Locks;
using Schwerpunkt.Publishing.Files;
using Schwerpunkt.Tests.Cli;

namespace Schwerpunkt.Tests.Deployment;

/// <summary>What is particular to places that nothing but SFTP or the protocol of S3 reaches.</summary>
public sealed class RemotePublishTests(SshServer ssh, StorageServer storage) : IClassFixture<SshServer>, IClassFixture<StorageServer>, IDisposable
{
    private readonly PublishedSite published = new(ssh, storage);

    [LinuxFact]
    public void The_tests_machine_for_SFTP_allows_no_shell() =>
        Assert.NotEqual(0, Command.RunProcess("ssh", [SshServer.FilesOnly, "true"], "/", published.Settings).Code);

    [LinuxTheory]
    [InlineData("sftp")]
    [InlineData("s3")]
    public void While_one_publishes_the_second_says_who_since_when_and_how_it_ends(string way)
    {
        published.Build("eins");
        Assert.Equal(0, published.Publish(way).Code);
        Assert.False(published.IsLocked(way));
        published.Build("zwei");
        var now = TimeProvider.System.GetUtcNow();
        published.Lock(way, new LockNote("anderer", "web@buero", now.AddMinutes(-10), now.AddSeconds(-20)));
        var answer = published.Publish(way);
        Assert.Equal(2, answer.Code);
        Assert.Contains("wird gerade schon veröffentlicht; verändert wurde nichts. Begonnen hat es web@buero, vor 10 Minuten;", answer.Error, StringComparison.Ordinal);
        Assert.Contains(way == "s3" ? "aws s3 rm \"s3://auftritt/" : "rmdir \"", answer.Error, StringComparison.Ordinal);
        published.AssertShows(way, "eins");
        Assert.True(published.IsLocked(way));
        Assert.Equal(0, published.Publish(way, "--dry-run").Code);
        published.AgeLock(way);
        Assert.Equal(0, published.Publish(way).Code);
        published.AssertShows(way, "zwei");
        Assert.False(published.IsLocked(way));
    }

    [LinuxFact]
    public void The_printed_command_takes_an_SFTP_lock_away()
    {
        published.Build("eins");
        var now = TimeProvider.System.GetUtcNow();
        published.Lock("sftp", new LockNote("anderer", "web@buero", now, now));
        var command = published.Publish("sftp").Error.Split("hebt sie auf: ")[1].Trim();
        Assert.Equal(0, Command.RunProcess("sh", ["-c", command], "/", published.Settings).Code);
        Assert.False(published.IsLocked("sftp"));
        Assert.Equal(0, published.Publish("sftp").Code);
    }

    [LinuxTheory]
    [InlineData("sftp")]
    [InlineData("s3")]
    public void A_lock_that_says_nothing_is_left_to_people(string way)
    {
        published.Build("eins");
        published.PutForeign(way, way == "s3" ? ".schwerpunkt-lock" : ".schwerpunkt-lock-sftp/note", "");
        var answer = published.Publish(way);
        Assert.Equal(2, answer.Code);
        Assert.Contains("Wer das tut, steht nicht in der Sperre.", answer.Error, StringComparison.Ordinal);
    }

    /// <summary>A build names no file like this; a list from elsewhere can.</summary>
    [LinuxTheory]
    [MemberData(nameof(PublishTests.NamedWays), MemberType = typeof(PublishTests))]
    public void Names_are_taken_as_they_are(string way)
    {
        foreach (var text in (string[])["eins", "zwei"])
        {
            published.Build(text);
            AddToOutput("o*t [a-z]/st*rn \"fr?ge\" -l.txt", text);
            AddToOutput("-r", text);
            var answer = published.Publish(way);
            Assert.True(answer.Code == 0, answer.Output + answer.Error);
            published.AssertShows(way, text);
        }

        Assert.Equal(0, published.Publish(way, "--rollback").Code);
        published.AssertShows(way, "eins");
    }

    [LinuxFact]
    public async Task Objects_are_handed_out_with_type_encoding_and_caching()
    {
        published.Build("eins", "--compress");
        Assert.Equal(0, published.Publish("s3").Code);
        await AssertHeaders();
        published.Build("zwei", "--compress");
        Assert.Equal(0, published.Publish("s3").Code);
        Assert.Equal(0, published.Publish("s3", "--rollback").Code);
        await AssertHeaders();
    }

    [LinuxTheory]
    [InlineData("sftp", "sftp:web@www.example.org:/srv/auftritt")]
    [InlineData("s3", "s3:auftritt/live")]
    public void What_the_guide_prints_works(string way, string printed)
    {
        var calls = File.ReadLines(Repository.Path("docs", "betrieb", way + ".md")).Select(line => line.Trim()).Where(line => line.StartsWith("schwerpunkt publish ", StringComparison.Ordinal))
            .Select(line => line.Split(' ')[1..].Select(word => word == printed ? published.TargetOf(way) : word).ToArray()).ToList();
        Assert.Equal(3, calls.Count);
        published.Build("eins", "--strict", "--compress");
        Assert.StartsWith("Hier ist noch nichts veröffentlicht.", published.Run(calls[0]).Output, StringComparison.Ordinal);
        Assert.StartsWith("Veröffentlicht (Nummer 1)", published.Run(calls[1]).Output, StringComparison.Ordinal);
        published.Build("zwei", "--strict", "--compress");
        Assert.StartsWith("Veröffentlicht (Nummer 2)", published.Run(calls[1]).Output, StringComparison.Ordinal);
        Assert.StartsWith("Zurückgegangen zur Veröffentlichung 1", published.Run(calls[2]).Output, StringComparison.Ordinal);
        published.AssertShows(way, "eins");
    }

    [LinuxTheory]
    [InlineData("sftp:schwerpunkt-gibt-es-nicht:/srv", "sftp sagt:")]
    [InlineData("s3:gibt-es-nicht/ordner", "NoSuchBucket")]
    public void What_cannot_be_reached_is_said(string target, string reason)
    {
        published.Build("eins");
        var answer = published.Run(["publish", target, "--output", published.Site.Folder.Path("output"), "--content", published.Site.Folder.Path("content")]);
        Assert.Equal(2, answer.Code);
        Assert.Contains(reason, answer.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", answer.Error, StringComparison.Ordinal);
    }

    [LinuxFact]
    public void Without_credentials_the_storage_s_message_names_what_is_missing()
    {
        published.Build("eins");
        var answer = Command.RunProcess(
            Command.Executable,
            ["publish", published.TargetOf("s3"), "--output", published.Site.Folder.Path("output"), "--content", published.Site.Folder.Path("content")],
            published.Site.Folder.Root,
            [.. published.Settings.Where(setting => setting.Name is not ("AWS_ACCESS_KEY_ID" or "AWS_SECRET_ACCESS_KEY"))]);
        Assert.Equal(2, answer.Code);
        Assert.Contains("AWS_ACCESS_KEY_ID und AWS_SECRET_ACCESS_KEY", answer.Error, StringComparison.Ordinal);
    }

    public void Dispose() => published.Dispose();

    private async Task AssertHeaders()
    {
        var style = OutputManifest.TryRead(await File.ReadAllBytesAsync(Path.Combine(published.Seen("s3"), OutputManifest.FileName)))!.Files.First(file => file.Path.EndsWith(".css", StringComparison.Ordinal)).Path; // ! it was published
        Assert.Equal(("text/html; charset=utf-8", "", "no-cache"), await Headers("index.html"));
        Assert.Equal(("text/css; charset=utf-8", "", Caching.Forever), await Headers(style));
        Assert.Equal(("text/css; charset=utf-8", "br", Caching.Forever), await Headers(style + ".br"));
        Assert.Equal(("text/css; charset=utf-8", "gzip", Caching.Forever), await Headers(style + ".gz"));
        Assert.Equal(("text/html; charset=utf-8", "br", "no-cache"), await Headers("index.html.br"));
    }

    private async Task<(string Type, string Encoding, string Caching)> Headers(string path)
    {
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Head, new Uri(storage.Address, string.Join('/', $"{StorageServer.Bucket}/{published.Prefix}{path}".Split('/').Select(Uri.EscapeDataString))));
        using var answer = await client.SendAsync(request);
        Assert.True(answer.IsSuccessStatusCode, $"{path}: {answer.StatusCode}");
        return (answer.Content.Headers.ContentType?.ToString() ?? "", string.Join(' ', answer.Content.Headers.ContentEncoding), string.Join(", ", answer.Headers.GetValues("Cache-Control")));
    }

    private void AddToOutput(string path, string text)
    {
        published.Site.Folder.Write("output/" + path, text);
        var list = published.Site.Folder.Path("output", OutputManifest.FileName);
        var bytes = File.ReadAllBytes(published.Site.Folder.Path("output", path));
        var manifest = OutputManifest.TryRead(File.ReadAllBytes(list))!; // ! the build wrote it
        File.WriteAllBytes(list, new OutputManifest([.. manifest.Files, new OutputManifest.Entry(path, Convert.ToHexStringLower(SHA256.HashData(bytes)), bytes.Length, "text/plain")]).ToBytes());
    }
}
