using System.Net;
using System.Text.RegularExpressions;
using Schwerpunkt.Tests.Preview;

namespace Schwerpunkt.Tests.Workbench;

/// <summary>What a form of a block writes, and what it never does: replace a part that nobody edited.</summary>
public sealed class BlockPageTests
{
    private const string Head = "---\ntitle: Kontakt\n---\n\n";

    [Fact]
    public async Task A_part_that_somebody_deleted_is_put_in_again_and_replaces_nothing()
    {
        await using var preview = await Start("Eins.\n\nZwei.\n\nDrei.\n");
        var client = new WorkbenchClient(preview);
        var form = await Form(preview, "Zwei.");
        preview.Folder.Write("content/kontakt.md", Head + "Eins.\n\nDrei.\n");
        var (status, answer) = await Send(client, form, "Meins.");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Contains("Diese Stelle gibt es so nicht mehr", answer, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.SeeOther, (await Send(client, answer, "Meins.")).Status);
        Assert.Equal(Head + "Eins.\n\nMeins.\n\nDrei.\n", Read(preview));
    }

    [Fact]
    public async Task What_was_wrong_below_before_is_not_said_to_be_new()
    {
        await using var preview = await Start("Eins.\n\n##Zu dicht\n");
        var client = new WorkbenchClient(preview);
        var form = new FilledForm(await Form(preview, "Eins."));
        async Task<string> Probed(string text) => await (await client.Post("block?teil", [.. form.Fields.Where(field => field.Name is not ("aktion" or "text")), ("text", text), ("aktion", "probe")])).Content.ReadAsStringAsync();
        Assert.DoesNotContain("Damit kommt hinzu", await Probed("Eins.\r\n\r\nNeu."), StringComparison.Ordinal);
        Assert.Contains("Damit kommt hinzu", await Probed("Eins.\r\n\r\n##Auch dicht"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Vorweg Zwei.")]
    [InlineData("Zwei. Danach.")]
    public async Task Words_that_somebody_put_at_the_edge_of_a_part_are_shown_beside_mine(string theirs)
    {
        await using var preview = await Start("Eins.\n\nZwei.\n\nDrei.\n");
        var client = new WorkbenchClient(preview);
        var form = await Form(preview, "Zwei.");
        preview.Folder.Write("content/kontakt.md", $"{Head}Eins.\n\n{theirs}\n\nDrei.\n");
        var (status, answer) = await Send(client, form, "Meins.");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Contains("setzt ihn an die Stelle des anderen", answer, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.SeeOther, (await Send(client, answer, "Meins.")).Status);
        Assert.Equal(Head + "Eins.\n\nMeins.\n\nDrei.\n", Read(preview));
    }

    [Theory]
    [InlineData("Neu.\n\nVon 9.\n\nA.\n\nVon 9.\n\nB.\n", "Neu.\n\nMeins.\n\nA.\n\nVon 9.\n\nB.\n")]
    [InlineData("Von 9.\n\nA.\n\nVon 9.\n\nB.\n\nC.\n", "Meins.\n\nA.\n\nVon 9.\n\nB.\n\nC.\n")]
    public async Task Of_two_parts_of_the_same_words_the_one_that_was_opened_changes(string elsewhere, string expected)
    {
        await using var preview = await Start("Von 9.\n\nA.\n\nVon 9.\n\nB.\n");
        var form = await Form(preview, "Von 9.");
        preview.Folder.Write("content/kontakt.md", Head + elsewhere);
        Assert.Equal(HttpStatusCode.SeeOther, (await Send(new WorkbenchClient(preview), form, "Meins.")).Status);
        Assert.Equal(Head + expected, Read(preview));
    }

    [Fact]
    public async Task Which_of_two_parts_of_the_same_words_went_nobody_can_tell()
    {
        await using var preview = await Start("Von 9.\n\nA.\n\nVon 9.\n\nB.\n");
        var form = await Form(preview, "Von 9.");
        preview.Folder.Write("content/kontakt.md", Head + "Von 9.\n\nB.\n");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await Send(new WorkbenchClient(preview), form, "Meins.")).Status);
        Assert.Equal(Head + "Von 9.\n\nB.\n", Read(preview));
    }

    [Fact]
    public async Task What_was_typed_is_not_lost_by_a_move()
    {
        await using var preview = await Start("Eins.\n\nZwei.\n");
        var form = await Form(preview, "Zwei.");
        var (status, answer) = await Send(new WorkbenchClient(preview), form, "Getippt.", "hoch");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Contains("Getippt.", answer, StringComparison.Ordinal);
        Assert.Equal(Head + "Eins.\n\nZwei.\n", Read(preview));
    }

    [Fact]
    public async Task What_would_keep_the_site_from_being_published_wants_to_be_agreed_to()
    {
        await using var preview = await Start("Eins.\n");
        var client = new WorkbenchClient(preview);
        var form = await Form(preview, "Eins.");
        var (status, answer) = await Send(client, form, "Eins <div>zwei</div>.");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Contains("Fehler:", answer, StringComparison.Ordinal);
        Assert.Equal(Head + "Eins.\n", Read(preview));
    }

    private static Task<PreviewSession> Start(string body) => PreviewSession.Start(folder => folder.Write("content/kontakt.md", Head + body));

    private static string Read(PreviewSession preview) => File.ReadAllText(preview.Folder.Path("content", "kontakt.md"));

    /// <summary>The form of the first block with these words.</summary>
    private static async Task<string> Form(PreviewSession preview, string words)
    {
        var page = await preview.Get("kontakt/");
        var place = Regex.Match(page, $"data-place=\"([^\"]+)\">{Regex.Escape(words)}").Groups[1].Value;
        return await preview.Get($"__vorschau/block?seite=kontakt.md&ort={Uri.EscapeDataString(place)}");
    }

    private static async Task<(HttpStatusCode Status, string Answer)> Send(WorkbenchClient client, string form, string text, string action = "speichern")
    {
        var fields = Regex.Matches(form, "<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"").Where(field => field.Groups[1].Value != "kennung").Select(field => (field.Groups[1].Value, WebUtility.HtmlDecode(field.Groups[2].Value)));
        var answer = await client.Post("block", [.. fields, ("text", text), ("aktion", action)]);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }
}
