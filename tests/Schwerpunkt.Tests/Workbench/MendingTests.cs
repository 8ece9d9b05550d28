using System.Net;
using System.Text;
using Schwerpunkt.Tests.Preview;

namespace Schwerpunkt.Tests.Workbench;

/// <summary>An editor mends what is found with a click, and opens what cannot be read.</summary>
public sealed class MendingTests
{
    private const string Copy = "Die Plattform für kommunales digitales Engagement unterstützt seit 2021 alle Städte Brandenburgs.";

    private const string Mistakes = "---\r\ntitle: Fehler\r\n---\r\n\r\n##Zu dicht\r\n\r\nEin Satz.\r\n";

    [Fact]
    public async Task A_repair_is_a_click_in_the_bar_and_can_be_taken_back()
    {
        await using var preview = await PreviewSession.Start(folder => folder.Write("content/fehler.md", Mistakes));
        var client = new WorkbenchClient(preview);
        var page = await client.Get(ListOf("fehler"));
        var answer = await client.Post("beheben", [.. WorkbenchClient.Fields(page, "Leerzeichen hinter „##“"), ("aktion", "beheben")]);
        Assert.Equal((HttpStatusCode.SeeOther, "/fehler/"), (answer.StatusCode, answer.Headers.Location?.ToString()));
        Assert.Equal(Mistakes.Replace("##Zu", "## Zu", StringComparison.Ordinal), preview.Text("fehler.md"));
        await client.Post("schritt", ("seite", "fehler.md"), ("aktion", "zurueck"));
        Assert.Equal(Mistakes, preview.Text("fehler.md"));
    }

    [Fact]
    public async Task A_repair_that_is_no_longer_there_is_refused()
    {
        await using var preview = await PreviewSession.Start(folder => folder.Write("content/fehler.md", Mistakes));
        var client = new WorkbenchClient(preview);
        var fields = WorkbenchClient.Fields(await client.Get(ListOf("fehler")), "Leerzeichen hinter „##“");
        (string, string)[] invented = [.. fields.Select(field => field.Name == "was" ? ("was", "Alles gelöscht") : field), ("aktion", "beheben")];
        Assert.Contains("Diesen Befund gibt es in der Datei nicht mehr.", await Body(client.Post("beheben", invented), HttpStatusCode.UnprocessableEntity), StringComparison.Ordinal);
        var other = Mistakes.Replace("##Zu", "Zu", StringComparison.Ordinal);
        preview.Folder.Write("content/fehler.md", other);
        Assert.Contains("Diesen Befund gibt es in der Datei nicht mehr.", await Body(client.Post("beheben", [.. fields, ("aktion", "beheben")]), HttpStatusCode.UnprocessableEntity), StringComparison.Ordinal);
        Assert.Equal(other, preview.Text("fehler.md"));
        // Where it is there still, what else changed does not matter.
        preview.Folder.Write("content/fehler.md", Mistakes.Replace("Ein Satz.", "Ein anderer Satz.", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.SeeOther, (await client.Post("beheben", [.. fields, ("aktion", "beheben")])).StatusCode);
        Assert.Contains("## Zu", preview.Text("fehler.md"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_of_all_findings_is_narrowed_down_and_leads_back()
    {
        await using var preview = await PreviewSession.Start(folder => folder.Write("content/fehler.md", Mistakes + "\r\n[Weg](nirgends.md)\r\n"));
        var client = new WorkbenchClient(preview);
        Assert.Contains("nirgends.md", await client.Get("__vorschau/maengel"), StringComparison.Ordinal);
        var errors = await client.Get("__vorschau/maengel?schwere=error");
        Assert.DoesNotContain("Leerzeichen hinter „##“", errors, StringComparison.Ordinal);
        Assert.Contains("/__vorschau/stelle?seite=fehler.md&amp;zeile=9", errors, StringComparison.Ordinal);
        var warnings = await client.Get("__vorschau/maengel?schwere=warning");
        var answer = await client.Post("beheben", [.. WorkbenchClient.Fields(warnings, "Leerzeichen hinter „##“"), ("aktion", "beheben")]);
        Assert.Equal("/__vorschau/maengel?schwere=warning&art=", answer.Headers.Location?.ToString());
    }

    [Fact]
    public async Task Everything_certain_is_shown_first_and_then_mended_as_fix_does()
    {
        const string twice = Mistakes + "\r\n##Auch dicht\r\n";
        await using var preview = await PreviewSession.Start(folder => folder.Write("content/fehler.md", twice));
        var client = new WorkbenchClient(preview);
        var shown = await client.Get("__vorschau/sicheres?seite=fehler.md");
        Assert.Contains("<li>Zeile 9: Leerzeichen hinter „##“</li>", shown, StringComparison.Ordinal);
        Assert.Equal(twice, preview.Text("fehler.md"));
        Assert.Equal(HttpStatusCode.SeeOther, (await client.Post("sicheres", WorkbenchClient.Fields(shown, "Alle beheben"))).StatusCode);
        Assert.Equal(twice.Replace("##", "## ", StringComparison.Ordinal), preview.Text("fehler.md"));
    }

    [Theory]
    [InlineData("loeschen", "", false)]
    [InlineData("behalten", $"\n{Copy} {{.wiederholung}}\n", true)]
    public async Task A_repeat_goes_or_is_meant(string action, string last, bool stays)
    {
        const string begin = $"---\ntitle: Zweimal\n---\n\n{Copy}\n\nDazwischen steht ein anderer Satz.\n";
        await using var preview = await PreviewSession.Start(folder => folder.Write("content/zweimal.md", $"{begin}\n{Copy}\n"));
        var client = new WorkbenchClient(preview);
        var fields = WorkbenchClient.Fields(await client.Get(ListOf("zweimal")), "Diese löschen");
        Assert.Equal(HttpStatusCode.SeeOther, (await client.Post("beheben", [.. fields, ("aktion", action)])).StatusCode);
        Assert.Equal(begin + last, preview.Text("zweimal.md"));
        var after = await preview.Await("__vorschau/maengel", page => !page.Contains("wird gerade geprüft", StringComparison.Ordinal));
        Assert.DoesNotContain("wiederholung-bleibt", after, StringComparison.Ordinal);
        Assert.Equal(stays, (await client.Get("zweimal/")).Split(Copy).Length > 2);
    }

    [Theory]
    [InlineData("kontakt.md", 5, "name=\"text\" rows=\"3\"")]
    [InlineData("kontakt.md", 2, "name=\"title\"")]
    [InlineData("kaputt.md", 2, "data-zeile=\"2\"")]
    [InlineData("site.yml", 1, "data-zeile=\"1\"")]
    public async Task A_place_opens_in_the_form_that_fits_it(string file, int line, string held)
    {
        await using var preview = await PreviewSession.Start(folder => folder.Write("content/kaputt.md", "---\ntitle: \"Kaputt\n---\n"));
        Assert.Contains(held, await preview.Get($"__vorschau/stelle?seite={file}&zeile={line}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_source_keeps_its_mark_and_the_ends_of_its_lines()
    {
        byte[] mixed = [.. Encoding.UTF8.Preamble, .. "---\r\ntitle: \"Kaputt\r\n---\n\nEins\rZwei\r\nDrei"u8];
        await using var preview = await PreviewSession.Start(folder => folder.WriteBytes("content/kaputt.md", mixed));
        var client = new WorkbenchClient(preview);
        var page = await client.Get("__vorschau/quelle?seite=kaputt.md");
        Assert.Contains("<p>Zeile 2:</p><pre tabindex=\"0\">title: &quot;Kaputt</pre>", page, StringComparison.Ordinal);
        var typed = "---\r\ntitle: \"Heil\"\r\n---\r\n\r\nEins\r\nZwei\r\nDrei\r\nVier"; // as browsers send it
        var answer = await client.Post("quelle", [.. WorkbenchClient.Fields(page, "Speichern"), ("text", typed)]);
        Assert.Equal((HttpStatusCode.SeeOther, "/kaputt/"), (answer.StatusCode, answer.Headers.Location?.ToString()));
        byte[] whole = [.. Encoding.UTF8.Preamble, .. "---\r\ntitle: \"Heil\"\r\n---\n\nEins\rZwei\r\nDrei\r\nVier"u8];
        Assert.Equal(whole, await File.ReadAllBytesAsync(preview.Folder.Path("content", "kaputt.md")));
    }

    [Fact]
    public async Task A_source_that_would_be_wrong_or_was_overtaken_is_shown_again()
    {
        await using var preview = await PreviewSession.Start();
        var client = new WorkbenchClient(preview);
        var before = preview.Text("site.yml");
        var fields = WorkbenchClient.Fields(await client.Get("__vorschau/quelle?seite=site.yml"), "Speichern");
        Assert.Contains("in Zeile 1:", await Body(client.Post("quelle?teil", [.. fields, ("text", "title: ["), ("aktion", "probe")]), HttpStatusCode.OK), StringComparison.Ordinal);
        Assert.Contains("Trotzdem speichern", await Body(client.Post("quelle", [.. fields, ("text", "title: [")]), HttpStatusCode.UnprocessableEntity), StringComparison.Ordinal);
        Assert.Equal(before, preview.Text("site.yml"));
        var theirs = before.Replace("Probe", "Von anderer Hand", StringComparison.Ordinal);
        preview.Folder.Write("content/site.yml", theirs);
        var both = await Body(client.Post("quelle", [.. fields, ("text", before.Replace("Probe", "Von mir", StringComparison.Ordinal))]), HttpStatusCode.UnprocessableEntity);
        Assert.Contains("title: Von anderer Hand", both, StringComparison.Ordinal);
        Assert.Contains("title: Von mir", both, StringComparison.Ordinal);
        Assert.Equal(theirs, preview.Text("site.yml"));
    }

    /// <summary>What the bar of a page lists once it is opened.</summary>
    private static string ListOf(string page) => $"__vorschau/befunde?output={page}/index.html";

    private static async Task<string> Body(Task<HttpResponseMessage> answer, HttpStatusCode expected)
    {
        var came = await answer;
        Assert.Equal(expected, came.StatusCode);
        return await came.Content.ReadAsStringAsync();
    }
}
