using System.Net;
using Schwerpunkt.Tests.Preview;

namespace Schwerpunkt.Tests.Workbench;

/// <summary>Two people at the same branch, and the way back to an earlier state.</summary>
public sealed class MergeTests
{
    [LinuxFact]
    public async Task What_others_added_to_the_branch_is_taken_in_and_pushed_along()
    {
        await using var preview = await PreviewSession.Start(GitProject.Begin);
        var (client, branch) = await HandedIn(preview);
        GitProject.ChangeElsewhere(preview.Folder, branch, "content/kontakt.md", Text("Anders"));
        preview.Folder.Write("content/index.md", Text("Zwei"));
        Assert.Equal("/__vorschau/abgeben", (await client.HandIn("Zwei")).Headers.Location?.OriginalString);
        Assert.Equal(Text("Anders"), await File.ReadAllTextAsync(preview.Folder.Path("content/kontakt.md")));
        Assert.Equal(GitProject.Run(preview.Folder, "rev-parse", "HEAD"), GitProject.Run(preview.Folder, "-C", "gegen.git", "rev-parse", branch));
    }

    [LinuxTheory]
    [InlineData("meine", "", "Zwei")]
    [InlineData("andere", "", "Anders")]
    [InlineData("text", "Beides", "Beides")]
    public async Task A_conflict_is_shown_side_by_side_and_decided(string choice, string typed, string expected)
    {
        await using var preview = await PreviewSession.Start(GitProject.Begin);
        var (client, branch) = await HandedIn(preview);
        GitProject.ChangeElsewhere(preview.Folder, branch, "content/index.md", Text("Anders"));
        preview.Folder.Write("content/index.md", Text("Zwei"));
        var next = (await client.HandIn("Zwei")).Headers.Location?.OriginalString ?? "";
        Assert.StartsWith("/__vorschau/zusammenfuehren?mit=", next, StringComparison.Ordinal);
        Assert.Equal(Text("Zwei"), await File.ReadAllTextAsync(preview.Folder.Path("content/index.md")));
        Assert.Equal("", GitProject.Run(preview.Folder, "status", "--porcelain"));
        var page = await preview.Get(next[1..]);
        foreach (var text in (string[])["Anders.", "Zwei."]) Assert.Contains($"hier anders<span class=\"werkbank-nur-vorgelesen\">:</span></p><p>{text}</p>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<mark", page, StringComparison.Ordinal);
        var fields = WorkbenchClient.Fields(page, "wahl-0");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await client.Post("zusammenfuehren", fields)).StatusCode);
        var answer = await client.Post("zusammenfuehren", [.. fields, ("wahl-0", choice), ("text-0", Text(typed).Replace("\n", "\r\n", StringComparison.Ordinal))]);
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Equal(Text(expected), await File.ReadAllTextAsync(preview.Folder.Path("content/index.md")));
        Assert.Equal(GitProject.Run(preview.Folder, "rev-parse", "HEAD"), GitProject.Run(preview.Folder, "-C", "gegen.git", "rev-parse", branch));
        Assert.Equal("", GitProject.Run(preview.Folder, "status", "--porcelain"));
    }

    [LinuxFact]
    public async Task Who_has_written_on_since_is_told_to_hand_in_before_anything_is_chosen()
    {
        await using var preview = await PreviewSession.Start(GitProject.Begin);
        var (client, _) = await HandedIn(preview);
        GitProject.ChangeElsewhere(preview.Folder, "main", "content/index.md", Text("Anders"));
        preview.Folder.Write("content/index.md", Text("Noch weiter"));
        var next = (await client.Post("abgeben", ("aktion", "holen"))).Headers.Location?.OriginalString ?? "";
        var page = await preview.Get(next[1..]);
        Assert.Contains("„content/index.md“. Geben Sie das zuerst ab", page, StringComparison.Ordinal);
        Assert.DoesNotContain("wahl-0", page, StringComparison.Ordinal);
        Assert.Equal(Text("Noch weiter"), await File.ReadAllTextAsync(preview.Folder.Path("content/index.md")));
    }

    [LinuxFact]
    public async Task What_is_published_comes_into_the_folder_and_no_change_is_lost()
    {
        await using var preview = await PreviewSession.Start(GitProject.Begin);
        GitProject.ChangeElsewhere(preview.Folder, "main", "content/kontakt.md", Text("Anders"));
        preview.Folder.Write("content/index.md", Text("Meins"));
        var client = new WorkbenchClient(preview);
        Assert.Equal(HttpStatusCode.SeeOther, (await client.Post("abgeben", ("aktion", "holen"))).StatusCode);
        Assert.Equal((Text("Anders"), Text("Meins")), (await File.ReadAllTextAsync(preview.Folder.Path("content/kontakt.md")), await File.ReadAllTextAsync(preview.Folder.Path("content/index.md"))));
    }

    [LinuxFact]
    public async Task A_page_goes_back_to_an_earlier_state_and_forth_again()
    {
        await using var preview = await PreviewSession.Start(GitProject.Begin);
        var (client, _) = await HandedIn(preview);
        var first = GitProject.Run(preview.Folder, "rev-parse", "main");
        Assert.Contains($"stand={first}", await preview.Get("__vorschau/verlauf?seite=index.md"), StringComparison.Ordinal);
        var page = await preview.Get($"__vorschau/verlauf?seite=index.md&stand={first}");
        Assert.Contains("<p>Guten Tag.</p>", page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.SeeOther, (await client.Post("verlauf", WorkbenchClient.Fields(page, "Zu diesem Stand"))).StatusCode);
        Assert.Contains("Guten Tag.", await File.ReadAllTextAsync(preview.Folder.Path("content/index.md")), StringComparison.Ordinal);
        Assert.Contains("Rückgängig: Zurück zum Stand vom", await preview.Get("__vorschau/verlauf?seite=index.md"), StringComparison.Ordinal);
        await client.Post("schritt", ("aktion", "zurueck"), ("seite", "index.md"));
        Assert.Equal(Text("Eins"), await File.ReadAllTextAsync(preview.Folder.Path("content/index.md")));
    }

    [LinuxFact]
    public async Task A_state_that_there_is_not_is_not_found()
    {
        await using var preview = await PreviewSession.Start(GitProject.Begin);
        foreach (var (name, status) in new[] { ("--help", HttpStatusCode.NotFound), ("HEAD", HttpStatusCode.NotFound), (new string('a', 40), HttpStatusCode.UnprocessableEntity) })
            Assert.Equal(status, (await preview.Client.GetAsync(new Uri($"__vorschau/zusammenfuehren?mit={name}", UriKind.Relative))).StatusCode);
    }

    [LinuxFact]
    public async Task A_remote_that_calls_a_branch_its_own_that_is_not_there_is_said()
    {
        await using var preview = await PreviewSession.Start(GitProject.Begin);
        GitProject.Run(preview.Folder, "-C", "gegen.git", "symbolic-ref", "HEAD", "refs/heads/nirgends");
        var answer = await new WorkbenchClient(preview).Post("abgeben", ("aktion", "holen"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("welcher ihrer Zweige der veröffentlichte ist", WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()), StringComparison.Ordinal);
    }

    private static string Text(string word) => $"---\ntitle: Startseite\n---\n\n{word}.\n";

    /// <summary>The first change is handed in.</summary>
    private static async Task<(WorkbenchClient Client, string Branch)> HandedIn(PreviewSession preview)
    {
        var client = new WorkbenchClient(preview);
        preview.Folder.Write("content/index.md", Text("Eins"));
        Assert.Equal(HttpStatusCode.SeeOther, (await client.HandIn("Eins")).StatusCode);
        await preview.AwaitText("", "Eins.");
        return (client, GitProject.Run(preview.Folder, "branch", "--show-current"));
    }
}
