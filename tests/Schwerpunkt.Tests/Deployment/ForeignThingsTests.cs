using Schwerpunkt.Tests.Cli;

namespace Schwerpunkt.Tests.Deployment;

/// <summary>What others have put at a target, or said to the machine, is neither deleted nor followed.</summary>
public sealed class ForeignThingsTests(SshServer ssh, StorageServer storage) : IClassFixture<SshServer>, IClassFixture<StorageServer>, IDisposable
{
    private readonly PublishedSite published = new(ssh, storage);

    [LinuxTheory]
    [InlineData("folder")]
    [InlineData("rsync")]
    public void A_file_where_a_folder_is_to_be_and_a_link_stay(string way)
    {
        published.Build("eins");
        Assert.Equal(0, published.Publish(way).Code);
        published.Site.Write("neu/seite.md", Site.Page("Neu", "Neu."));
        published.Build("zwei");
        published.Site.Folder.Write("ziel/neu", "fremd");
        AssertRefused(way, "steht etwas im Weg");
        File.Delete(Path.Combine(published.Place, "neu"));
        Directory.CreateDirectory(Path.Combine(published.Place, "neu", "seite", "index.html"));
        AssertRefused(way, "steht etwas im Weg");
        Directory.Delete(Path.Combine(published.Place, "neu"), recursive: true);
        File.CreateSymbolicLink(Path.Combine(published.Place, "neu"), published.Site.Folder.Root);
        AssertRefused(way, "steht etwas im Weg");
        File.Delete(Path.Combine(published.Place, "neu"));
        published.Site.Folder.Write("opfer/1/wichtig.txt", "wichtig");
        Directory.CreateSymbolicLink(Path.Combine(published.Place, ".schwerpunkt-earlier"), published.Site.Folder.Path("opfer"));
        AssertRefused(way, ".schwerpunkt-earlier eine Verknüpfung");
        Assert.Equal("wichtig", File.ReadAllText(published.Site.Folder.Path("opfer", "1", "wichtig.txt")));
        published.AssertShows(way, "eins");
    }

    [LinuxTheory]
    [InlineData("ziel/releases/20240101120000/index.html")]
    [InlineData("ziel/releases/7/index.html")]
    [InlineData("ziel/releases/.making/index.html")]
    [InlineData("ziel/current")]
    public void Releases_of_another_program_stay(string file)
    {
        published.Build("eins");
        published.Site.Folder.Write(file, "fremd");
        Assert.Equal(2, published.Publish("releases").Code);
        Assert.Equal("fremd", File.ReadAllText(published.Site.Folder.Path(file)));
    }

    [LinuxFact]
    public void Neither_the_machine_s_git_nor_the_repository_of_a_hook_changes_anything()
    {
        published.Site.Write("static/zeilen.txt", "eins\r\nzwei\ndrei\r\n");
        Assert.Equal(0, Command.RunProcess("git", ["init", "--quiet", "opfer"], published.Site.Folder.Root).Code);
        published.Site.Folder.Write("einstellungen", "[core]\n\tautocrlf = true\n[grep]\n\tpatternType = fixed\n[user]\n\tname = Probe\n\temail = probe@example.org\n");
        (string, string)[] surroundings = [("GIT_DIR", published.Site.Folder.Path("opfer", ".git")), ("GIT_CONFIG_GLOBAL", published.Site.Folder.Path("einstellungen"))];
        foreach (var text in (string[])["eins", "zwei"])
        {
            published.Build(text);
            var answer = Command.RunProcess(Command.Executable, [.. published.Call("git"), "--no-check"], published.Site.Folder.Root, surroundings);
            Assert.True(answer.Code == 0, answer.Output + answer.Error);
            published.AssertShows("git", text, "zeilen.txt");
        }

        Assert.Equal(0, Command.RunProcess(Command.Executable, [.. published.Call("git"), "--rollback", "--no-check"], published.Site.Folder.Root, surroundings).Code);
        published.AssertShows("git", "eins");
        Assert.Equal("", Command.RunProcess("git", ["-C", "opfer", "for-each-ref"], published.Site.Folder.Root).Output);
    }

    [LinuxTheory]
    [InlineData("rsync:web:geheim@host:/srv")]
    [InlineData("git:web:geheim@host/a#pages")]
    [InlineData("git:https://web:ge/heim@forge.example.org/a.git#pages")]
    [InlineData("git:https://forge.example.org/a.git?token=geheim#pages")]
    [InlineData("git:https://geheim@forge.example.org/a.git#pages")]
    [InlineData("git:ssh://web:geheim@forge.example.org/a.git#pages")]
    public void A_secret_is_refused_and_not_repeated(string target)
    {
        var answer = Command.Run("publish", target, "--content", published.Site.Folder.Path("content"));
        Assert.Equal(2, answer.Code);
        Assert.Contains("ein Kennwort gehört nicht hinein", answer.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("heim", answer.Output + answer.Error, StringComparison.Ordinal);
    }

    public void Dispose() => published.Dispose();

    private void AssertRefused(string way, string reason)
    {
        var answer = published.Publish(way);
        Assert.Equal(2, answer.Code);
        Assert.Contains(reason, answer.Error, StringComparison.Ordinal);
    }
}
