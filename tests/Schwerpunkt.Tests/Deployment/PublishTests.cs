using System.Diagnostics;
using Schwerpunkt.Publishing.Deployment;
using Schwerpunkt.Publishing.Files;
using Schwerpunkt.Tests.Cli;
using Schwerpunkt.Tests.Hosting;

namespace Schwerpunkt.Tests.Deployment;

/// <summary>The command <c>publish</c>, with each kind of target.</summary>
public sealed class PublishTests(SshServer ssh) : IClassFixture<SshServer>, IDisposable
{
    private readonly Site site = new();

    public static TheoryData<string> Ways { get; } = ["folder", "releases", "rsync", "git"];

    [LinuxTheory]
    [MemberData(nameof(Ways))]
    public void A_site_goes_out_changes_goes_back_and_out_again(string way)
    {
        Build("eins");
        var planned = Publish(way, "--dry-run");
        Assert.Equal((0, ""), (planned.Code, planned.Error));
        Assert.StartsWith("Hier ist noch nichts veröffentlicht.\nZu senden: ", planned.Output, StringComparison.Ordinal);
        Assert.Empty(Directory.Exists(Place) ? site.Folder.Names("ziel") : []);
        var first = Publish(way);
        Assert.True(first.Code == 0, first.Output + first.Error);
        Assert.StartsWith("Veröffentlicht (Nummer 1): ", first.Output, StringComparison.Ordinal);
        AssertShows(way, "eins");
        Assert.StartsWith("Unverändert: ", Publish(way).Output, StringComparison.Ordinal);

        site.Write("neu/seite mit raum's & ü.md", Site.Page("Neu", "Neu."));
        Build("zwei");
        Assert.Contains("Neu: 1 Seite\n  /neu/seite-mit-raum-s-ue/ „Neu“", Publish(way, "--dry-run").Output, StringComparison.Ordinal);
        Assert.Contains("Seiten: 1 neu", Command.RunProcess(Command.Executable, ["diff", TargetOf(way), site.Folder.Path("output")], site.Folder.Root, ("PATH", ssh.SearchPath)).Output, StringComparison.Ordinal);
        Assert.StartsWith("Veröffentlicht (Nummer 2): ", Publish(way, "--purge-list", site.Folder.Path("weg.txt")).Output, StringComparison.Ordinal);
        AssertShows(way, "zwei", "neu/seite-mit-raum-s-ue/index.html");
        Assert.Contains("https://www.example.org/\n", File.ReadAllText(site.Folder.Path("weg.txt")), StringComparison.Ordinal);

        var back = Publish(way, "--rollback");
        Assert.True(back.Code == 0, back.Output + back.Error);
        Assert.StartsWith("Zurückgegangen zur Veröffentlichung 1: ", back.Output, StringComparison.Ordinal);
        AssertShows(way, "eins");
        Assert.False(File.Exists(Path.Combine(Seen(way), "neu", "seite-mit-raum-s-ue", "index.html")));
        Assert.Contains("keine frühere Veröffentlichung", Publish(way, "--rollback").Error, StringComparison.Ordinal);
        Assert.StartsWith("Veröffentlicht (Nummer 3): ", Publish(way).Output, StringComparison.Ordinal);
        AssertShows(way, "zwei");
    }

    [LinuxTheory]
    [MemberData(nameof(Ways))]
    public void A_folder_becomes_a_file_and_a_file_a_folder(string way)
    {
        site.Write("static/ort/innen.txt", "innen");
        site.Write("static/datei", "außen");
        Build("eins");
        Assert.Equal(0, Publish(way).Code);
        Directory.Delete(site.Folder.Path("content", "static"), recursive: true);
        site.Write("static/ort", "außen");
        site.Write("static/datei/innen.txt", "innen");
        Build("zwei");
        var answer = Publish(way);
        Assert.True(answer.Code == 0, answer.Output + answer.Error);
        AssertShows(way, "zwei", "ort", "datei/innen.txt");
        Assert.Equal(0, Publish(way, "--rollback").Code);
        AssertShows(way, "eins");
        Assert.Equal("innen", File.ReadAllText(Path.Combine(Seen(way), "ort", "innen.txt")));
    }

    [LinuxTheory]
    [InlineData("folder")]
    [InlineData("rsync")]
    public void What_lies_there_already_is_left_alone(string way)
    {
        Build("eins");
        site.Folder.Write("ziel/wichtig.txt", "wichtig");
        var answer = Publish(way);
        Assert.Equal(2, answer.Code);
        Assert.Contains("liegt schon etwas, das „publish“ nicht veröffentlicht hat", answer.Error, StringComparison.Ordinal);
        Assert.Equal(["wichtig.txt"], site.Folder.Names("ziel").Where(name => name[0] != '.'));
    }

    [LinuxTheory]
    [InlineData("folder")]
    [InlineData("releases")]
    [InlineData("rsync")]
    public void Of_two_at_once_the_second_says_so(string way)
    {
        Build("eins");
        Assert.Equal(0, Publish(way).Code);
        Build("zwei");
        using var holder = Process.Start(new ProcessStartInfo("flock", [Path.Combine(Place, ".schwerpunkt-lock"), "sleep", "60"]))!; // ! no shell is involved
        for (var tries = 0; tries < 100 && Command.RunProcess("flock", ["-n", Path.Combine(Place, ".schwerpunkt-lock"), "true"], "/").Code == 0; tries++) Thread.Sleep(20);
        var answer = Publish(way);
        holder.Kill(entireProcessTree: true);
        Assert.Equal(2, answer.Code);
        Assert.Contains("wird gerade schon veröffentlicht; verändert wurde nichts", answer.Error, StringComparison.Ordinal);
        AssertShows(way, "eins");
    }

    [LinuxFact]
    public void An_output_that_somebody_changed_is_not_published()
    {
        Build("eins");
        File.AppendAllText(site.Folder.Path("output", "index.html"), "<!-- von Hand -->");
        var answer = Publish("folder");
        Assert.Equal(2, answer.Code);
        Assert.Contains("index.html nicht mehr so, wie „build“ es geschrieben hat", answer.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(site.Folder.Names("ziel"), name => name[0] != '.');
    }

    [LinuxFact]
    public void Targets_have_names_in_site_yml()
    {
        site.Write("site.yml", Site.Config + $"targets:\n  - name: live\n    place: \"{TargetOf("releases")}\"\n");
        Build("eins");
        var answer = Command.RunProcess(Command.Executable, ["publish", "live", "--output", site.Folder.Path("output"), "--content", site.Folder.Path("content"), "--no-check"], site.Folder.Root);
        Assert.StartsWith("Veröffentlicht (Nummer 1): live.", answer.Output, StringComparison.Ordinal);
        var unknown = Command.RunProcess(Command.Executable, ["publish", "lvie", "--output", site.Folder.Path("output"), "--content", site.Folder.Path("content")], site.Folder.Root);
        Assert.Equal(2, unknown.Code);
        Assert.Contains("In site.yml stehen: live.", unknown.Error, StringComparison.Ordinal);
    }

    [LinuxTheory]
    [InlineData("folder:")]
    [InlineData("ordner")]
    [InlineData("rsync:host")]
    [InlineData("rsync:-oProxyCommand=x:/srv")]
    [InlineData("git:https://name:kennwort@forge.example.org/a.git#pages")]
    [InlineData("git:--upload-pack=x#pages")]
    public void What_is_no_target_is_refused(string target)
    {
        Build("eins");
        var answer = Command.Run("publish", target, "--output", site.Folder.Path("output"), "--content", site.Folder.Path("content"));
        Assert.Equal(2, answer.Code);
        Assert.Contains("ist kein Ziel", answer.Error, StringComparison.Ordinal);
    }

    [LinuxFact]
    public void Afterwards_the_server_is_asked_and_the_verdict_is_clear()
    {
        ServerPackages.Require();
        Build("eins");
        Directory.CreateDirectory(Place);
        using var server = WebServer.Caddy(Directory.CreateDirectory(site.Folder.Path("caddy")).FullName, Place, "", "");
        var good = Check(server.Address.AbsoluteUri);
        Assert.True(good.Code == 0, good.Output + good.Error);
        Assert.Contains($"Geprüft: {server.Address.AbsoluteUri} zeigt, was veröffentlicht ist", good.Output, StringComparison.Ordinal);
        File.AppendAllText(Path.Combine(Place, "404.html"), "von Hand");
        var bad = Check(server.Address.AbsoluteUri);
        Assert.Equal(1, bad.Code);
        Assert.Contains("liefert andere Bytes als veröffentlicht", bad.Output, StringComparison.Ordinal);
        Assert.Contains("Veröffentlicht ist es, aber", bad.Output, StringComparison.Ordinal);
        Assert.Contains("ist nicht zu erreichen", Check("http://127.0.0.1:1/").Output, StringComparison.Ordinal);
    }

    [LinuxTheory]
    [InlineData("folder", 12)]
    [InlineData("rsync", 4)]
    public void Killed_at_any_moment_pages_stay_whole_and_the_next_run_finishes(string way, int kills)
    {
        site.AddPages(60);
        Build("stand 0");
        Assert.Equal(0, Publish(way).Code);
        var random = new Random(7);
        var whole = Stopwatch.StartNew();
        if (int.TryParse(Environment.GetEnvironmentVariable("PUBLISH_KILLS"), out var more)) kills = more;
        for (var kill = 1; kill <= kills; kill++)
        {
            Build($"stand {kill}");
            using var publishing = Start(way);
            var longest = kill == 1 ? 800 : (int)whole.ElapsedMilliseconds;
            Thread.Sleep(random.Next(longest));
            publishing.Kill(entireProcessTree: true);
            publishing.WaitForExit();
            AssertPagesAreWhole();
            whole.Restart();
            var answer = Publish(way);
            whole.Stop();
            Assert.True(answer.Code == 0, answer.Output + answer.Error);
            AssertShows(way, $"stand {kill}");
        }
    }

    public void Dispose() => site.Dispose();

    private string Place => site.Folder.Path("ziel");

    private void Build(string text)
    {
        site.Write("index.md", Site.Page("Startseite", text));
        var answer = site.Build();
        Assert.True(answer.Code == 0, answer.Output + answer.Error);
    }

    private string TargetOf(string way) => way switch
    {
        "rsync" => $"rsync:{SshServer.Host}:{Place}",
        "git" => $"git:{Repository()}#seiten",
        _ => $"{way}:{Place}",
    };

    private string Repository()
    {
        var repository = site.Folder.Path("repository.git");
        if (!Directory.Exists(repository)) Assert.Equal(0, Command.RunProcess("git", ["init", "--quiet", "--bare", repository], site.Folder.Root).Code);
        return repository;
    }

    private string[] Call(string way, params string[] more) => ["publish", TargetOf(way), "--output", site.Folder.Path("output"), "--content", site.Folder.Path("content"), .. more];

    private Answer Publish(string way, params string[] more) => Command.RunProcess(Command.Executable, Call(way, ["--no-check", .. more]), site.Folder.Root, ("PATH", ssh.SearchPath));

    private Process Start(string way) => Command.Start(Command.Executable, Call(way, "--no-check"), site.Folder.Root, ("PATH", ssh.SearchPath));

    private Answer Check(string url) => Command.RunProcess(Command.Executable, Call("folder", "--url", url), site.Folder.Root);

    /// <summary>Where readers' server looks.</summary>
    private string Seen(string way)
    {
        if (way == "releases") return Path.Combine(Place, "current");
        if (way != "git") return Place;
        Directory.CreateDirectory(Place);
        Assert.Equal(0, Command.RunProcess("bash", ["-c", $"rm -rf '{Place}' && git clone --quiet --branch seiten '{Repository()}' '{Place}'"], site.Folder.Root).Code);
        return Place;
    }

    private void AssertShows(string way, string text, params string[] files)
    {
        var seen = Seen(way);
        Assert.Contains($"<p>{text}</p>", File.ReadAllText(Path.Combine(seen, "index.html")), StringComparison.Ordinal);
        Assert.All(files, file => Assert.Equal(File.ReadAllBytes(site.Folder.Path("output", file)), File.ReadAllBytes(Path.Combine(seen, file))));
        var manifest = OutputManifest.TryRead(File.ReadAllBytes(Path.Combine(seen, OutputManifest.FileName)))!; // ! it was published
        Assert.All(manifest.Files, file => Assert.Equal(file.Sha256, Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(Path.Combine(seen, file.Path))))));
        var state = DeploymentState.TryRead(File.ReadAllBytes(Path.Combine(seen, DeploymentState.FileName)))!; // ! as above
        var known = manifest.Files.Select(file => file.Path).Concat(state.Retained.Select(kept => kept.File.Path)).ToHashSet(StringComparer.Ordinal);
        Assert.DoesNotContain(Directory.EnumerateFiles(seen, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(seen, file)), file => file[0] != '.' && !known.Contains(file));
    }

    /// <summary>Every page is one of a build's, and the assets that it names are there.</summary>
    private void AssertPagesAreWhole() => Assert.All(Directory.EnumerateFiles(Place, "*.html", SearchOption.AllDirectories).Where(file => !file.Contains("/.", StringComparison.Ordinal)), page =>
    {
        var html = File.ReadAllText(page);
        Assert.EndsWith("</html>\n", html, StringComparison.Ordinal);
        foreach (System.Text.RegularExpressions.Match asset in System.Text.RegularExpressions.Regex.Matches(html, "\"/(assets/[^\"]+)\"")) Assert.True(File.Exists(Path.Combine(Place, asset.Groups[1].Value)), $"{page} names {asset.Groups[1].Value}");
    });
}
