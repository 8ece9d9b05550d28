using System.Text.RegularExpressions;
using Schwerpunkt.Tests.Cli;
using Schwerpunkt.Tests.Hosting;

namespace Schwerpunkt.Tests.Deployment;

/// <summary>What the guides of docs/betrieb print is what a shell is given here: only places and names of machines are put in.</summary>
public sealed partial class GuideTests(SshServer ssh) : IClassFixture<SshServer>, IDisposable
{
    private readonly Site site = new();

    [LinuxFact]
    public void What_the_guide_to_publishing_prints_works()
    {
        ServerPackages.Require();
        using var server = Serve("releases/current");
        Assert.Equal(0, Shell("git init --quiet --bare seiten.git").Code);
        var blocks = Blocks("veroeffentlichen.md").Where(block => block.StartsWith("schwerpunkt ", StringComparison.Ordinal)).ToList();
        Assert.Equal(5, blocks.Count);
        Assert.Contains($"Geprüft: {server.Address}", Run(blocks[0]), StringComparison.Ordinal);
        site.Write("index.md", Site.Page("Startseite", "Etwas anderes."));
        Run(blocks[0]);
        Assert.Contains("Zurückgegangen zur Veröffentlichung 1", Run(blocks[1]), StringComparison.Ordinal);
        foreach (var block in blocks[2..]) Assert.Contains("Veröffentlicht (Nummer 1)", Run(block), StringComparison.Ordinal);
        Assert.True(File.Exists(site.Folder.Path("zu-leeren.txt")));
    }

    [LinuxFact]
    public void What_the_guide_to_running_prints_works()
    {
        ServerPackages.Require();
        using var server = Serve("folder");
        Assert.Equal(0, Shell("git init --quiet quelle && git -C quelle -c user.name=a -c user.email=a@example.org commit --quiet --allow-empty -m a").Code);
        var unit = Assert.Single(Blocks("betreiben.md"), block => block.Contains("[Service]", StringComparison.Ordinal));
        foreach (Match step in Step().Matches(unit)) Run(step.Groups[1].Value);
        var shell = Blocks("betreiben.md").Where(block => Shells().IsMatch(block)).ToList();
        Assert.Equal(3, shell.Count);
        foreach (var block in shell) Run(block);
    }

    [Fact]
    public void The_container_is_made_of_what_there_is()
    {
        var lines = File.ReadAllLines(Repository.Path("docs", "betrieb", "Containerfile")).Where(line => line.Length > 0 && line[0] != '#').ToList();
        Assert.Equal("ARG BASE", lines[0]);
        Assert.Equal("FROM ${BASE}", lines[1]);
        Assert.All(lines, line => Assert.Matches("^(ARG|FROM|COPY|EXPOSE|USER|CMD) [^ ]", line));
        foreach (var copied in lines.Where(line => line.StartsWith("COPY docs/", StringComparison.Ordinal))) Assert.True(File.Exists(Repository.Path(copied.Split(' ')[1].Split('/'))), copied);
    }

    [LinuxFact]
    public void The_container_s_server_serves()
    {
        ServerPackages.Require();
        using var folder = new TemporaryFolder();
        Assert.Equal(0, site.Build().Code);
        folder.Write("schwerpunkt.caddy", File.ReadAllText(Repository.Path("docs", "betrieb", "Caddyfile")));
        using var server = WebServer.Printed("caddy", folder.Root, port => File.ReadAllText(Repository.Path("docs", "betrieb", "container.caddy"))
            .Replace(":8080", $"http://127.0.0.1:{port}", StringComparison.Ordinal).Replace("/srv/auftritt", site.Folder.Path("output"), StringComparison.Ordinal));
        Assert.Equal("200", Shell($"curl -s -o /dev/null -w '%{{http_code}}' {server.Address}").Output);
    }

    public void Dispose() => site.Dispose();

    /// <summary>A server at the site's address, over what a target shows.</summary>
    private WebServer Serve(string shown)
    {
        var server = WebServer.Caddy(Directory.CreateDirectory(site.Folder.Path("caddy")).FullName, site.Folder.Path("srv", shown), "", "");
        site.Write("site.yml", Site.Config.Replace("https://www.example.org/", server.Address.AbsoluteUri, StringComparison.Ordinal)
            + $"security:\n  contact: mailto:sicherheit@example.org\n  expires: {DateTime.UtcNow.AddMonths(6):yyyy-MM-dd}\ntargets:\n  - {{ name: live, place: \"folder:{site.Folder.Path("srv", "folder")}\" }}\n");
        return server;
    }

    /// <summary>The indented blocks of a guide.</summary>
    private static IEnumerable<string> Blocks(string guide) =>
        Block().Matches(File.ReadAllText(Repository.Path("docs", "betrieb", guide))).Select(match => string.Join('\n', match.Value.Split('\n').Select(line => line.Length > 4 ? line[4..] : "")).Trim());

    private string Run(string block)
    {
        var config = File.ReadAllText(site.Folder.Path("content", "site.yml"));
        var script = block
            .Replace("web@www.example.org", SshServer.Host, StringComparison.Ordinal)
            .Replace("https://www.example.org/", Address().Match(config).Value, StringComparison.Ordinal)
            .Replace("git@forge.example.org:mil/seiten.git", site.Folder.Path("seiten.git"), StringComparison.Ordinal)
            .Replace("/srv/quelle", site.Folder.Path("quelle"), StringComparison.Ordinal)
            .Replace("/usr/local/bin/schwerpunkt", "schwerpunkt", StringComparison.Ordinal);
        script = Place().Replace(script, match => $"{match.Groups[1].Value}{site.Folder.Path("srv", match.Groups[1].Value.Split(':')[0])}");
        var answer = Shell($"set -e; schwerpunkt() {{ '{Command.Executable}' \"$@\"; }}\n{script}");
        Assert.True(answer.Code == 0, $"{script}\n{answer.Output}{answer.Error}");
        return answer.Output;
    }

    private Answer Shell(string script) => Command.RunProcess("bash", ["-c", script], site.Folder.Root, ("PATH", ssh.SearchPath));

    [GeneratedRegex(@"(?<=\n\n)(?:    .*\n|\n(?=    ))+")]
    private static partial Regex Block();

    [GeneratedRegex(@"(?m)^ExecStart=(/usr/local/.*)$")]
    private static partial Regex Step();

    [GeneratedRegex("^(schwerpunkt|curl|git) ")]
    private static partial Regex Shells();

    [GeneratedRegex("http://[^ \n]+")]
    private static partial Regex Address();

    [GeneratedRegex(@"((?:releases|folder|rsync:[^: ]+):)/srv/auftritt")]
    private static partial Regex Place();
}
