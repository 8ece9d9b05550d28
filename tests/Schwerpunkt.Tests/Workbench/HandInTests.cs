using System.Net;
using System.Text.RegularExpressions;
using Schwerpunkt.Tests.Preview;
using Schwerpunkt.Workbench.Git;
using Schwerpunkt.Workbench.WorkPages.Comparing;

namespace Schwerpunkt.Tests.Workbench;

/// <summary>Handing in by a real git to a bare repository on this machine.</summary>
public sealed partial class HandInTests
{
    private const string Page = "__vorschau/abgeben";

    [LinuxFact]
    public async Task Handing_in_commits_the_content_alone_to_a_branch_of_its_own()
    {
        await using var preview = await PreviewSession.Start(GitProject.Begin);
        var main = GitProject.Run(preview.Folder, "rev-parse", "main");
        preview.Folder.Write("notiz.txt", "bleibt vorgemerkt");
        GitProject.Run(preview.Folder, "add", "notiz.txt");
        preview.Folder.Write("content/Über uns/Öffnungs zeiten.md", "---\ntitle: Öffnungszeiten\n---\n\nVon neun bis fünf.\n");
        File.Delete(preview.Folder.Path("content/kontakt.md"));
        var answer = await new WorkbenchClient(preview).HandIn("Öffnungszeiten; \"$(touch x)\" – Größe");
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        var branch = GitProject.Run(preview.Folder, "branch", "--show-current");
        Assert.Matches(@"^redaktion/20\d\d-\d\d-\d\d-oeffnungszeiten-touch-x-groesse$", branch);
        Assert.Equal("content/kontakt.md\ncontent/Über uns/Öffnungs zeiten.md", GitProject.Run(preview.Folder, "-c", "core.quotePath=false", "diff", "--name-only", "main", branch));
        Assert.Equal("A  notiz.txt", GitProject.Run(preview.Folder, "status", "--porcelain"));
        Assert.Equal(main, GitProject.Run(preview.Folder, "rev-parse", "main"));
        Assert.Equal(main, GitProject.Run(preview.Folder, "-C", "gegen.git", "rev-parse", "main"));
        Assert.Equal(GitProject.Run(preview.Folder, "rev-parse", "HEAD"), GitProject.Run(preview.Folder, "-C", "gegen.git", "rev-parse", branch));
        Assert.Contains($"<a href=\"{WebUtility.HtmlEncode(GitProject.Request)}\"", await preview.Get(Page), StringComparison.Ordinal);
    }

    [LinuxFact]
    public async Task A_second_change_comes_to_the_same_branch()
    {
        await using var preview = await PreviewSession.Start(GitProject.Begin);
        foreach (var text in new[] { "Eins", "Zwei" })
        {
            preview.Folder.Write("content/index.md", $"---\ntitle: Startseite\n---\n\n{text}.\n");
            await new WorkbenchClient(preview).HandIn(text);
        }

        Assert.EndsWith("-eins", GitProject.Run(preview.Folder, "branch", "--show-current"), StringComparison.Ordinal);
        Assert.Equal("2", GitProject.Run(preview.Folder, "rev-list", "--count", "main..HEAD"));
    }

    [LinuxFact]
    public async Task A_change_is_shown_old_beside_new()
    {
        await using var preview = await PreviewSession.Start(folder =>
        {
            folder.Write("content/index.md", "---\ntitle: Startseite\n---\n\nGuten Tag.\n\n## Wege\n\nAlt.\n\nWeg damit.\n");
            GitProject.Begin(folder);
        });
        preview.Folder.Write("content/index.md", "---\ntitle: Startseite\n---\n\nGuten Tag.\n\n## Wege\n\nEtwas & neu.\n");
        await preview.AwaitText("", "Etwas");
        Assert.Contains("datei=index.md", await preview.Get(Page), StringComparison.Ordinal);
        var page = await preview.Get($"{Page}?datei=index.md");
        Assert.Contains("geändert<span class=\"werkbank-nur-vorgelesen\">:</span></p><p>Alt.</p>", page, StringComparison.Ordinal);
        Assert.Contains("geändert<span class=\"werkbank-nur-vorgelesen\">:</span></p><p>Etwas &amp; neu.</p>", page, StringComparison.Ordinal);
        Assert.Contains("gelöscht<span class=\"werkbank-nur-vorgelesen\">:</span></p><p>Weg damit.</p>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("data-place", page, StringComparison.Ordinal);
        var ids = Id().Matches(page).Select(match => match.Value).ToList();
        Assert.Contains(" id=\"neu-wege\"", ids);
        Assert.Equal(ids.Distinct(), ids);
    }

    [LinuxFact]
    public async Task Without_a_repository_the_files_are_simply_there()
    {
        await using var preview = await PreviewSession.Start(folder => folder.Write(".git", "gitdir: nirgends\n"));
        Assert.Contains("Ihre Änderungen sind im Ordner gespeichert", await preview.Get(Page), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await new WorkbenchClient(preview).Post("abgeben", ("aktion", "abgeben"), ("beschreibung", "Eins"))).StatusCode);
    }

    [LinuxFact]
    public async Task Who_is_not_known_to_git_is_asked_once()
    {
        await using var preview = await PreviewSession.Start(GitProject.Begin);
        GitProject.Run(preview.Folder, "config", "user.email", "");
        preview.Folder.Write("content/index.md", "---\ntitle: Startseite\n---\n\nNeu.\n");
        var client = new WorkbenchClient(preview);
        var asked = await client.HandIn("Eins");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, asked.StatusCode);
        Assert.Contains("name=\"adresse\"", await asked.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal("main", GitProject.Run(preview.Folder, "branch", "--show-current"));
        await client.HandIn("Eins", ("name", "Zoë Ämter"), ("adresse", "zoe@example.org"));
        Assert.Equal("Zoë Ämter <zoe@example.org>", GitProject.Run(preview.Folder, "log", "-1", "--format=%an <%ae>"));
    }

    [LinuxFact]
    public async Task A_remote_that_never_answers_costs_nothing_but_patience()
    {
        await using var preview = await PreviewSession.Start(folder =>
        {
            GitProject.Begin(folder);
            folder.Write("stumm.sh", "#!/bin/sh\necho $$ > \"$(dirname \"$0\")/stumm.pid\"\nsleep 300\n");
            GitProject.Run(folder, "remote", "set-url", "origin", "ssh://stumm.invalid/gegen.git");
            GitProject.Run(folder, "config", "core.sshCommand", $"sh {folder.Path("stumm.sh")}");
        }, TimeSpan.FromSeconds(10));
        preview.Folder.Write("content/index.md", "---\ntitle: Startseite\n---\n\nNeu.\n");
        var client = new WorkbenchClient(preview);
        var waiting = client.HandIn("Eins");
        await preview.AwaitText("kontakt/", "Hier erreichen Sie uns.");
        Assert.False(waiting.IsCompleted);
        var answer = await waiting;
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = await answer.Content.ReadAsStringAsync();
        Assert.Contains("Die Gegenstelle antwortet nicht", page, StringComparison.Ordinal);
        Assert.Contains("value=\"hochladen\"", page, StringComparison.Ordinal);
        Assert.Equal("Eins", GitProject.Run(preview.Folder, "log", "-1", "--format=%s"));
        var silent = (await File.ReadAllTextAsync(preview.Folder.Path("stumm.pid"))).Trim();
        for (var tries = 0; tries < 50 && IsRunning(silent); tries++) await Task.Delay(100);
        Assert.False(IsRunning(silent));
        GitProject.Run(preview.Folder, "remote", "set-url", "origin", preview.Folder.Path("gegen.git"));
        Assert.Equal(HttpStatusCode.SeeOther, (await client.Post("abgeben", ("aktion", "hochladen"))).StatusCode);
    }

    [LinuxFact]
    public async Task What_the_other_side_refuses_is_said_in_its_words()
    {
        await using var preview = await PreviewSession.Start(GitProject.Begin);
        GitProject.Hook(preview.Folder, "pre-receive", "echo 'GitLab: Push rules'\nexit 1");
        preview.Folder.Write("content/index.md", "---\ntitle: Startseite\n---\n\nNeu.\n");
        var page = await (await new WorkbenchClient(preview).HandIn("Eins")).Content.ReadAsStringAsync();
        Assert.Contains("„GitLab: Push rules“", page, StringComparison.Ordinal);
        Assert.Contains("Noch einmal hochladen", page, StringComparison.Ordinal);
    }

    [LinuxFact]
    public async Task Only_what_is_ticked_is_handed_in_and_a_page_brings_its_pictures()
    {
        await using var preview = await PreviewSession.Start(GitProject.Begin);
        preview.Folder.Write("content/kontakt.md", "---\ntitle: Kontakt\n---\n\nNoch nicht fertig.\n");
        preview.Folder.Write("content/unfertig.md", "---\ntitle: Unfertig\n---\n\nNoch nicht fertig.\n");
        preview.Folder.Write("content/Öde Straße/bild.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"30\" viewBox=\"0 0 40 30\"><rect width=\"40\" height=\"30\"/></svg>");
        preview.Folder.Write("content/Öde Straße/bild.svg.yml", "credit: © MIL / Fink\n");
        preview.Folder.Write("content/Öde Straße/index.md", "---\ntitle: Straße\n---\n\n![Straße](bild.svg)\n");
        await preview.AwaitText("oede-strasse/", "<h1");
        await preview.AwaitText("kontakt/", "Noch nicht fertig.");
        var client = new WorkbenchClient(preview);
        var form = new FilledForm(await client.Get(Page), "abgeben");
        Assert.Equal(["kontakt.md", "unfertig.md", "Öde Straße/index.md"], form.Fields.Where(field => field.Name == "nehmen").Select(field => field.Value).Order(StringComparer.Ordinal));
        var none = await client.Post("abgeben", [.. form.With("beschreibung", "Nichts").Fields.Where(field => field.Name != "nehmen")]);
        Assert.Contains("Kreuzen Sie an", await none.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        await client.Post("abgeben", [.. form.Fields.Where(field => field.Name != "nehmen" || field.Value.EndsWith("index.md", StringComparison.Ordinal))]);
        Assert.Equal("content/Öde Straße/bild.svg\ncontent/Öde Straße/bild.svg.yml\ncontent/Öde Straße/index.md", GitProject.Run(preview.Folder, "-c", "core.quotePath=false", "diff", "--name-only", "main", "HEAD"));
        Assert.Equal(" M content/kontakt.md\n?? content/unfertig.md", GitProject.Run(preview.Folder, "status", "--porcelain"));
        Assert.Equal(GitProject.Run(preview.Folder, "rev-parse", "HEAD"), GitProject.Run(preview.Folder, "-C", "gegen.git", "rev-parse", GitProject.Run(preview.Folder, "branch", "--show-current")));
    }

    [LinuxFact]
    public async Task Without_another_side_it_is_kept_here_and_nothing_else_is_promised()
    {
        await using var preview = await PreviewSession.Start(folder =>
        {
            GitProject.Begin(folder);
            GitProject.Run(folder, "remote", "remove", "origin");
        });
        preview.Folder.Write("content/index.md", "---\ntitle: Startseite\n---\n\nNeu.\n");
        var page = await preview.Get(Page);
        Assert.Contains("git remote add origin", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Er wird hochgeladen", page, StringComparison.Ordinal);
        Assert.DoesNotContain("value=\"holen\"", page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.SeeOther, (await new WorkbenchClient(preview).HandIn("Eins")).StatusCode);
        Assert.EndsWith("-eins", GitProject.Run(preview.Folder, "branch", "--show-current"), StringComparison.Ordinal);
        var after = await preview.Get(Page);
        Assert.Contains("Eine Abgabe ist auf diesem Rechner festgehalten", after, StringComparison.Ordinal);
        Assert.DoesNotContain("value=\"hochladen\"", after, StringComparison.Ordinal);
    }

    [LinuxFact]
    public async Task What_a_hook_refuses_leaves_branch_index_and_files_as_they_were()
    {
        await using var preview = await PreviewSession.Start(GitProject.Begin);
        GitProject.Hook(preview.Folder, "pre-commit", "echo 'Erst die Rechtschreibung.' >&2\nexit 1", ".git");
        preview.Folder.Write("notiz.txt", "bleibt vorgemerkt");
        GitProject.Run(preview.Folder, "add", "notiz.txt");
        preview.Folder.Write("content/index.md", "---\ntitle: Startseite\n---\n\nNeu.\n");
        preview.Folder.Write("content/neu.md", "---\ntitle: Neu\n---\n\nNeu.\n");
        var (status, files) = (GitProject.Run(preview.Folder, "status", "--porcelain"), preview.Folder.Snapshot("content"));
        var answer = await new WorkbenchClient(preview).HandIn("Eins");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("„Erst die Rechtschreibung.“", WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        Assert.Equal("main", GitProject.Run(preview.Folder, "branch", "--show-current"));
        Assert.Equal("* main", GitProject.Run(preview.Folder, "branch", "--list"));
        Assert.Equal(status, GitProject.Run(preview.Folder, "status", "--porcelain"));
        Assert.Equal(files, preview.Folder.Snapshot("content"));
    }

    [LinuxFact]
    public async Task A_half_merged_folder_is_left_alone_and_said()
    {
        await using var preview = await PreviewSession.Start(GitProject.Begin);
        preview.Folder.Write(".git/MERGE_HEAD", GitProject.Run(preview.Folder, "rev-parse", "HEAD"));
        preview.Folder.Write("content/index.md", "---\ntitle: Startseite\n---\n\nNeu.\n");
        Assert.Contains("git merge --abort", await preview.Get(Page), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await new WorkbenchClient(preview).HandIn("Eins")).StatusCode);
        Assert.Equal("main", GitProject.Run(preview.Folder, "branch", "--show-current"));
    }

    [Theory]
    [InlineData("remote: \nremote: Create a pull request for 'x' on GitHub by visiting:\nremote:      https://github.com/a/b/pull/new/x\n", "https://github.com/a/b/pull/new/x")]
    [InlineData("remote: Willkommen: https://hilfe.example.org/\nremote: View merge request for x:\nremote:   https://git.example.org/-/merge_requests/7\nTo https://git.example.org/a.git\n", "https://git.example.org/-/merge_requests/7")]
    [InlineData("To https://git.example.org/a.git\n", null)]
    public void The_address_of_the_merge_request_is_found(string errors, string? address) => Assert.Equal(address, RemoteAnswer.RequestAddress(errors));

    [Fact]
    public void A_row_is_compared_by_what_both_have_in_common()
    {
        var difference = Difference.Of(["a", "b", "c", "d"], ["a", "x", "c", "d", "e"]);
        Assert.Equal([ChangeKind.Same, ChangeKind.Changed, ChangeKind.Same, ChangeKind.Same], difference.Before);
        Assert.Equal([ChangeKind.Same, ChangeKind.Changed, ChangeKind.Same, ChangeKind.Same, ChangeKind.New], difference.After);
    }

    /// <summary>One that has ended and that nobody has asked for does not run (proc(5), state Z).</summary>
    private static bool IsRunning(string process)
    {
        try
        {
            return !File.ReadAllText($"/proc/{process}/stat").Contains(") Z ", StringComparison.Ordinal);
        }
        catch (IOException)
        {
            return false;
        }
    }

    [GeneratedRegex(" id=\"[^\"]*\"")]
    private static partial Regex Id();
}
