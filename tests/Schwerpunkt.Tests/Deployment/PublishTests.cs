using System.Diagnostics;
using Schwerpunkt.Tests.Cli;
using Schwerpunkt.Tests.Hosting;

namespace Schwerpunkt.Tests.Deployment;

/// <summary>The command <c>publish</c>, with each kind of target.</summary>
public sealed class PublishTests(SshServer ssh, StorageServer storage) : IClassFixture<SshServer>, IClassFixture<StorageServer>, IDisposable
{
    /// <summary>A name that shells, addresses and lists of commands have to escape; a site can have it.</summary>
    private const string OddName = "ort/ä + & 'b [x] %20#;$.txt";

    private readonly PublishedSite published = new(ssh, storage);

    /// <summary>Each change goes over each; the night over one more, and with each through what differs little.</summary>
    public static TheoryData<string> Ways { get; } = AsksAll ? Every : ["folder", "releases", "rsync", "sftp", "s3", "git"];

    public static TheoryData<string> SomeWays { get; } = AsksAll ? Every : ["folder", "s3"];

    public static TheoryData<string> NamedWays { get; } = AsksAll ? ["rsync", "sftp", "sftp-ohne-verweise", "s3"] : ["sftp", "s3"];

    private static TheoryData<string> Every => ["folder", "releases", "rsync", "sftp", "sftp-ohne-verweise", "s3", "git"];

    private static bool AsksAll => Environment.GetEnvironmentVariable("PUBLISH_WAYS") == "all";

    private Site Site => published.Site;

    [LinuxTheory]
    [MemberData(nameof(Ways))]
    public void A_site_goes_out_changes_goes_back_and_out_again(string way)
    {
        published.Build("eins");
        var planned = published.Publish(way, "--dry-run");
        Assert.Equal((0, ""), (planned.Code, planned.Error));
        Assert.StartsWith("Hier ist noch nichts veröffentlicht.\nZu senden: ", planned.Output, StringComparison.Ordinal);
        Assert.True(published.IsUntouched(way));
        var first = published.Publish(way);
        Assert.True(first.Code == 0, first.Output + first.Error);
        Assert.StartsWith("Veröffentlicht (Nummer 1): ", first.Output, StringComparison.Ordinal);
        published.AssertShows(way, "eins");
        Assert.StartsWith("Unverändert: ", published.Publish(way).Output, StringComparison.Ordinal);

        Site.Write("static/" + OddName, "merkwürdig");
        Site.Write("neu/seite mit raum's & ü.md", Site.Page("Neu", "Neu."));
        published.Build("zwei");
        Assert.Contains("Neu: 1 Seite\n  /neu/seite-mit-raum-s-ue/ „Neu“", published.Publish(way, "--dry-run").Output, StringComparison.Ordinal);
        Assert.Contains("Seiten: 1 neu", published.Run(["diff", published.TargetOf(way), Site.Folder.Path("output")]).Output, StringComparison.Ordinal);
        Assert.StartsWith("Veröffentlicht (Nummer 2): ", published.Publish(way, "--purge-list", Site.Folder.Path("weg.txt")).Output, StringComparison.Ordinal);
        published.AssertShows(way, "zwei", "neu/seite-mit-raum-s-ue/index.html", OddName);
        Assert.Contains("https://www.example.org/\n", File.ReadAllText(Site.Folder.Path("weg.txt")), StringComparison.Ordinal);

        var back = published.Publish(way, "--rollback");
        Assert.True(back.Code == 0, back.Output + back.Error);
        Assert.StartsWith("Zurückgegangen zur Veröffentlichung 1: ", back.Output, StringComparison.Ordinal);
        published.AssertShows(way, "eins");
        Assert.False(File.Exists(Path.Combine(published.Seen(way), "neu", "seite-mit-raum-s-ue", "index.html")));
        Assert.Contains("keine frühere Veröffentlichung", published.Publish(way, "--rollback").Error, StringComparison.Ordinal);
        Assert.StartsWith("Veröffentlicht (Nummer 3): ", published.Publish(way).Output, StringComparison.Ordinal);
        published.AssertShows(way, "zwei", OddName);
    }

    [LinuxTheory]
    [MemberData(nameof(SomeWays))]
    public void A_folder_becomes_a_file_and_a_file_a_folder(string way)
    {
        Site.Write("static/ort/innen.txt", "innen");
        Site.Write("static/datei", "außen");
        published.Build("eins");
        Assert.Equal(0, published.Publish(way).Code);
        Directory.Delete(Site.Folder.Path("content", "static"), recursive: true);
        Site.Write("static/ort", "außen");
        Site.Write("static/datei/innen.txt", "innen");
        published.Build("zwei");
        var answer = published.Publish(way);
        Assert.True(answer.Code == 0, answer.Output + answer.Error);
        published.AssertShows(way, "zwei", "ort", "datei/innen.txt");
        Assert.Equal(0, published.Publish(way, "--rollback").Code);
        published.AssertShows(way, "eins");
        Assert.Equal("innen", File.ReadAllText(Path.Combine(published.Seen(way), "ort", "innen.txt")));
    }

    [LinuxTheory]
    [InlineData("folder")]
    [InlineData("rsync")]
    [InlineData("sftp")]
    [InlineData("s3")]
    public void What_lies_there_already_is_left_alone(string way)
    {
        published.Build("eins");
        published.PutForeign(way, "wichtig.txt", "wichtig");
        var answer = published.Publish(way);
        Assert.Equal(2, answer.Code);
        Assert.Contains("liegt schon etwas, das „publish“ nicht veröffentlicht hat", answer.Error, StringComparison.Ordinal);
        Assert.Equal(["wichtig.txt"], Directory.EnumerateFiles(published.Seen(way)).Select(Path.GetFileName).Where(name => name?[0] != '.'));
    }

    [LinuxTheory]
    [InlineData("folder")]
    [InlineData("releases")]
    [InlineData("rsync")]
    public void Of_two_at_once_the_second_says_so(string way)
    {
        published.Build("eins");
        Assert.Equal(0, published.Publish(way).Code);
        published.Build("zwei");
        using var holder = Process.Start(new ProcessStartInfo("flock", [Path.Combine(published.Place, ".schwerpunkt-lock"), "sleep", "60"]))!; // ! no shell is involved
        for (var tries = 0; tries < 100 && Command.RunProcess("flock", ["-n", Path.Combine(published.Place, ".schwerpunkt-lock"), "true"], "/").Code == 0; tries++) Thread.Sleep(20);
        var answer = published.Publish(way);
        holder.Kill(entireProcessTree: true);
        Assert.Equal(2, answer.Code);
        Assert.Contains("wird gerade schon veröffentlicht; verändert wurde nichts", answer.Error, StringComparison.Ordinal);
        published.AssertShows(way, "eins");
    }

    [LinuxFact]
    public void An_output_that_somebody_changed_is_not_published()
    {
        published.Build("eins");
        File.AppendAllText(Site.Folder.Path("output", "index.html"), "<!-- von Hand -->");
        var answer = published.Publish("folder");
        Assert.Equal(2, answer.Code);
        Assert.Contains("index.html nicht mehr so, wie „build“ es geschrieben hat", answer.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(Site.Folder.Names("ziel"), name => name[0] != '.');
    }

    [LinuxFact]
    public void Targets_have_names_in_site_yml()
    {
        Site.Write("site.yml", Site.Config + $"targets:\n  - name: live\n    place: \"{published.TargetOf("releases")}\"\n");
        published.Build("eins");
        var answer = Command.RunProcess(Command.Executable, ["publish", "live", "--output", Site.Folder.Path("output"), "--content", Site.Folder.Path("content"), "--no-check"], Site.Folder.Root);
        Assert.StartsWith("Veröffentlicht (Nummer 1): live.", answer.Output, StringComparison.Ordinal);
        var unknown = Command.RunProcess(Command.Executable, ["publish", "lvie", "--output", Site.Folder.Path("output"), "--content", Site.Folder.Path("content")], Site.Folder.Root);
        Assert.Equal(2, unknown.Code);
        Assert.Contains("In site.yml stehen: live.", unknown.Error, StringComparison.Ordinal);
    }

    [LinuxTheory]
    [InlineData("folder:")]
    [InlineData("ordner")]
    [InlineData("rsync:host")]
    [InlineData("rsync:-oProxyCommand=x:/srv")]
    [InlineData("sftp:host")]
    [InlineData("sftp:-oProxyCommand=x:/srv")]
    [InlineData("s3:")]
    [InlineData("s3:/ordner")]
    [InlineData("s3://bucket/ordner")]
    [InlineData("git:https://name:kennwort@forge.example.org/a.git#pages")]
    [InlineData("git:--upload-pack=x#pages")]
    public void What_is_no_target_is_refused(string target)
    {
        published.Build("eins");
        var answer = Command.Run("publish", target, "--output", Site.Folder.Path("output"), "--content", Site.Folder.Path("content"));
        Assert.Equal(2, answer.Code);
        Assert.Contains("ist kein Ziel", answer.Error, StringComparison.Ordinal);
    }

    [LinuxFact]
    public void Afterwards_the_server_is_asked_and_the_verdict_is_clear()
    {
        ServerPackages.Require();
        published.Build("eins");
        Directory.CreateDirectory(published.Place);
        using var server = WebServer.Caddy(Directory.CreateDirectory(Site.Folder.Path("caddy")).FullName, published.Place, "", "");
        var good = published.Check(server.Address.AbsoluteUri);
        Assert.True(good.Code == 0, good.Output + good.Error);
        Assert.Contains($"Geprüft: {server.Address.AbsoluteUri} zeigt, was veröffentlicht ist", good.Output, StringComparison.Ordinal);
        File.AppendAllText(Path.Combine(published.Place, "404.html"), "von Hand");
        var bad = published.Check(server.Address.AbsoluteUri);
        Assert.Equal(1, bad.Code);
        Assert.Contains("liefert andere Bytes als veröffentlicht", bad.Output, StringComparison.Ordinal);
        Assert.Contains("Veröffentlicht ist es, aber", bad.Output, StringComparison.Ordinal);
        Assert.Contains("ist nicht zu erreichen", published.Check("http://127.0.0.1:1/").Output, StringComparison.Ordinal);
    }

    public void Dispose() => published.Dispose();
}
