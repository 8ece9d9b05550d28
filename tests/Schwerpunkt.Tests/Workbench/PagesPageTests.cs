using System.Net;
using Schwerpunkt.Tests.Preview;

namespace Schwerpunkt.Tests.Workbench;

/// <summary>Pages are begun, moved, deleted, held back and published in the browser.</summary>
public sealed class PagesPageTests
{
    [Fact]
    public async Task A_new_page_is_a_draft_at_an_address_of_its_own()
    {
        await using var preview = await PreviewSession.Start();
        var client = new WorkbenchClient(preview);
        var answer = await client.Post("seiten", new FilledForm(await client.Get("__vorschau/seiten"), "neu").With("art", "seite").With("titel", "Über uns").With("ordner", "Unser Haus").Fields);
        Assert.Equal("/unser-haus/ueber-uns/", answer.Headers.Location?.ToString());
        Assert.Contains("Über uns", WebUtility.HtmlDecode(await client.Get("unser-haus/ueber-uns/")), StringComparison.Ordinal);
        Assert.Contains("<td>Entwurf</td>", await client.Get("__vorschau/seiten"), StringComparison.Ordinal);
        await client.Post("seiten", ("aktion", "tag"), ("seite", "unser-haus/ueber-uns/index.md"), ("am", "2026-05-01"));
        Assert.DoesNotContain("Entwurf", await File.ReadAllTextAsync(preview.Folder.Path("content/unser-haus/ueber-uns/index.md")), StringComparison.Ordinal);
        Assert.Contains("<td>erscheint am 1.\u00A0Mai 2026</td>", WebUtility.HtmlDecode(await client.Get("__vorschau/seiten")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Suche", "", "die das Programm selbst braucht", "„suche-2“")]
    [InlineData("Stadtgrün", "schlagwort", "die das Programm selbst braucht", "„stadtgruen-2“")]
    [InlineData("Con", "", "„con“ ist unter Windows der Name eines Gerätes", "„con-2“")]
    [InlineData("nul", "haus", "„nul“ ist unter Windows der Name eines Gerätes", "„nul-2“")]
    [InlineData("Neu", "__x", "„__x“ gehörte nicht zum Auftritt", "„x“")]
    [InlineData("Neu", "haus/.x", "„.x“ gehörte nicht zum Auftritt", "„haus/x“")]
    [InlineData("Neu", "haus/!!!", "Aus „!!!“ lässt sich kein Name bilden", "„haus“")]
    public async Task An_address_that_cannot_be_is_refused_with_one_that_can(string title, string folder, string reason, string instead)
    {
        await using var preview = await PreviewSession.Start(folder => folder.Write("content/park.md", "---\ntitle: Park\ntags: [Stadtgrün]\n---\n\nBäume.\n"));
        var (client, before) = (new WorkbenchClient(preview), preview.Folder.Snapshot("content"));
        var answer = await client.Post("seiten", ("aktion", "neu"), ("art", "seite"), ("titel", title), ("ordner", folder));
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(reason, page, StringComparison.Ordinal);
        Assert.Contains(instead, page, StringComparison.Ordinal);
        Assert.Equal(before, preview.Folder.Snapshot("content"));
    }

    [Fact]
    public async Task A_page_whose_title_is_taken_gets_another_name_and_none_moves_to_what_is_generated()
    {
        await using var preview = await PreviewSession.Start();
        var client = new WorkbenchClient(preview);
        Assert.Equal("/suche-2/", (await client.Post("seiten", ("aktion", "neu"), ("art", "seite"), ("titel", "Suche"), ("name", "suche-2"))).Headers.Location?.ToString());
        foreach (var to in (string[])["suche", "con", "_x"]) Assert.Equal(HttpStatusCode.UnprocessableEntity, (await client.Post("seiten", ("aktion", "umziehen"), ("seite", "kontakt.md"), ("nach", to), ("einverstanden", "ja"))).StatusCode);
        Assert.True(File.Exists(preview.Folder.Path("content/kontakt.md")));
    }

    [Fact]
    public async Task A_page_moves_when_somebody_agreed_and_links_follow()
    {
        await using var preview = await Linked();
        var client = new WorkbenchClient(preview);
        var form = new FilledForm(await client.Get("__vorschau/seiten?seite=kontakt.md"), "umziehen").With("nach", "Haus/Kontakt aufnehmen");
        var asked = await client.Post("seiten", form.Fields);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, asked.StatusCode);
        Assert.True(File.Exists(preview.Folder.Path("content/kontakt.md")));
        var done = await client.Post("seiten", form.With("einverstanden", "ja").Fields);
        Assert.Equal("/haus/kontakt-aufnehmen/", done.Headers.Location?.ToString());
        Assert.Contains("(haus/kontakt-aufnehmen.md)", await File.ReadAllTextAsync(preview.Folder.Path("content/hin.md")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_goes_only_when_confirmed_and_comes_back()
    {
        await using var preview = await Linked();
        var (client, before) = (new WorkbenchClient(preview), preview.Folder.Snapshot("content"));
        var page = await client.Get("__vorschau/seiten?seite=kontakt.md&was=loeschen");
        Assert.Contains("stelle?seite=hin.md&amp;zeile=5", page, StringComparison.Ordinal);
        var form = new FilledForm(page, "loeschen").With("erbe", "Startseite");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await client.Post("seiten", form.Fields)).StatusCode);
        Assert.Equal(before, preview.Folder.Snapshot("content"));
        var done = await client.Post("seiten", form.With("einverstanden", "ja").Fields);
        Assert.False(File.Exists(preview.Folder.Path("content/kontakt.md")));
        Assert.Contains("/kontakt/", await File.ReadAllTextAsync(preview.Folder.Path("content/index.md")), StringComparison.Ordinal);
        await client.Post("schritt", new FilledForm(await client.Get(done.Headers.Location!.ToString()), "zurueck").Fields); // ! a page that goes leads to the list
        Assert.Equal(before, preview.Folder.Snapshot("content"));
    }

    [Fact]
    public async Task What_only_a_deleted_page_needs_goes_with_it_where_somebody_says_so()
    {
        const string drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"30\" viewBox=\"0 0 40 30\"><rect width=\"40\" height=\"30\"/></svg>";
        await using var preview = await PreviewSession.Start(folder =>
        {
            foreach (var name in (string[])["eigen", "geteilt", "übrig"]) folder.Write($"content/ort/{name}.svg", drawing.Replace("30", $"3{name.Length}", StringComparison.Ordinal));
            folder.Write("content/ort/eigen.svg.yml", "credit: © MIL / Fink\n");
            folder.Write("content/ort/index.md", "---\ntitle: Ort\n---\n\n![Eigen](eigen.svg)\n\n![Geteilt](geteilt.svg)\n\n© MIL / Fink\n");
            folder.Write("content/hin.md", "---\ntitle: Hin\n---\n\n![Geteilt](ort/geteilt.svg)\n\n© MIL / Fink\n");
        });
        var (client, before) = (new WorkbenchClient(preview), preview.Folder.Snapshot("content"));
        var page = WebUtility.HtmlDecode(await client.Get("__vorschau/seiten?seite=ort/index.md&was=loeschen"));
        Assert.Equal(["ort/eigen.svg", "ort/übrig.svg"], page.Split("name=\"auch\" value=\"").Skip(1).Select(part => part.Split('"')[0]));
        await client.Post("seiten", ("aktion", "loeschen"), ("seite", "ort/index.md"), ("einverstanden", "ja"), ("auch", "ort/eigen.svg"), ("auch", "ort/geteilt.svg"), ("auch", "kontakt.md"));
        Assert.Equal(["geteilt.svg", "übrig.svg"], Directory.EnumerateFiles(preview.Folder.Path("content/ort")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.True(File.Exists(preview.Folder.Path("content/kontakt.md")));
        await client.Post("schritt", ("seite", "ort/index.md"), ("aktion", "zurueck"));
        Assert.Equal(before, preview.Folder.Snapshot("content"));
    }

    [Fact]
    public async Task A_draft_is_one_line_of_the_head()
    {
        await using var preview = await PreviewSession.Start();
        var (client, before) = (new WorkbenchClient(preview), preview.Folder.Snapshot("content"));
        await client.Post("seiten", new FilledForm(await client.Get("__vorschau/seiten?seite=kontakt.md"), "entwurf").Fields);
        Assert.Equal("---\ntitle: Kontakt\ndraft: true\n---\n\nHier erreichen Sie uns.\n", await File.ReadAllTextAsync(preview.Folder.Path("content/kontakt.md")));
        await client.Post("seiten", new FilledForm(await client.Get("__vorschau/seiten?seite=kontakt.md"), "erscheinen").Fields);
        Assert.Equal(before, preview.Folder.Snapshot("content"));
    }

    [Theory]
    [InlineData("entwurf", "")]
    [InlineData("tag", "2026-05-01")]
    public async Task Who_holds_a_page_back_sees_first_who_leads_there(string button, string day)
    {
        await using var preview = await Linked();
        var (client, before) = (new WorkbenchClient(preview), preview.Folder.Snapshot("content"));
        var form = new FilledForm(await client.Get("__vorschau/seiten?seite=kontakt.md"), button).With("am", day);
        var asked = await client.Post("seiten", form.Fields);
        var page = WebUtility.HtmlDecode(await asked.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.UnprocessableEntity, asked.StatusCode);
        Assert.Contains("„Hin“: hin.md, Zeile 5", page, StringComparison.Ordinal);
        Assert.Contains("stelle?seite=hin.md&zeile=5", page, StringComparison.Ordinal);
        Assert.Equal(before, preview.Folder.Snapshot("content"));
        Assert.Equal("/kontakt/", (await client.Post("seiten", form.With("verweise", "ja").Fields)).Headers.Location?.ToString());
        Assert.NotEqual(before, preview.Folder.Snapshot("content"));
    }

    [Fact]
    public async Task A_day_that_has_come_and_a_page_that_nobody_leads_to_need_no_word()
    {
        await using var preview = await Linked();
        var client = new WorkbenchClient(preview);
        foreach (var (page, button, day) in new[] { ("kontakt.md", "tag", "2026-03-03"), ("hin.md", "entwurf", ""), ("kontakt.md", "entwurf", "") })
            Assert.Equal(HttpStatusCode.SeeOther, (await client.Post("seiten", new FilledForm(await client.Get($"__vorschau/seiten?seite={page}"), button).With("am", day).Fields)).StatusCode);
    }

    [Fact]
    public async Task Who_takes_back_a_new_page_or_a_move_is_led_to_where_it_goes_on()
    {
        await using var preview = await PreviewSession.Start();
        var client = new WorkbenchClient(preview);
        await client.Post("seiten", ("aktion", "neu"), ("art", "seite"), ("titel", "Neu"));
        var undone = await client.Post("schritt", ("seite", "neu/index.md"), ("aktion", "zurueck"));
        Assert.Equal("/__vorschau/seiten?weg=neu%2Findex.md", undone.Headers.Location?.OriginalString);
        var list = await client.Get(undone.Headers.Location!.OriginalString); // ! compared above
        Assert.Contains("Wiederholen: Seite „Neu“ angelegt", WebUtility.HtmlDecode(list), StringComparison.Ordinal);
        Assert.Equal("/neu/", (await client.Post("schritt", new FilledForm(list, "wieder").Fields)).Headers.Location?.OriginalString);
        await client.Post("seiten", ("aktion", "umziehen"), ("seite", "kontakt.md"), ("nach", "haus"), ("einverstanden", "ja"));
        Assert.Equal("/kontakt/", (await client.Post("schritt", ("seite", "haus.md"), ("aktion", "zurueck"))).Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task What_was_taken_back_or_done_again_is_said()
    {
        await using var preview = await PreviewSession.Start();
        var client = new WorkbenchClient(preview);
        await client.Post("seiten", ("aktion", "entwurf"), ("seite", "kontakt.md"));
        foreach (var (action, said) in new[] { ("zurueck", "Zurückgenommen: Zum Entwurf gemacht."), ("wieder", "Wiederholt: Zum Entwurf gemacht.") })
        {
            var answer = await client.Post("schritt?teil", ("seite", "kontakt.md"), ("aktion", action));
            Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
            Assert.Equal(said, Uri.UnescapeDataString(Assert.Single(answer.Headers.GetValues("X-Sagt"))));
        }
    }

    [Fact]
    public async Task Pages_of_the_workbench_carry_the_sign_of_the_site()
    {
        await using var preview = await PreviewSession.Start();
        Assert.Contains("<link rel=\"icon\" href=\"/__vorschau/zeichen.svg\"", await preview.Get("__vorschau/seiten"), StringComparison.Ordinal);
        var icon = await preview.Client.GetAsync(new Uri("__vorschau/zeichen.svg", UriKind.Relative));
        Assert.Equal("image/svg+xml", icon.Content.Headers.ContentType?.MediaType);
        Assert.Contains("<svg", await icon.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_many_pages_the_first_are_shown_and_all_are_found()
    {
        await using var preview = await PreviewSession.Start(folder =>
        {
            for (var i = 100; i < 400; i++) folder.Write($"content/blatt-{i}.md", $"---\ntitle: Blatt {i}\n---\n\nText {i}.\n");
        });
        var (all, one) = (await preview.Get("__vorschau/seiten"), await preview.Get("__vorschau/seiten?suche=blatt+399"));
        Assert.Equal(300, all.Split("<th scope=\"row\">").Length - 1);
        Assert.Equal(1, one.Split("<th scope=\"row\">").Length - 1);
        Assert.Contains("Blatt 399", one, StringComparison.Ordinal);
    }

    private static Task<PreviewSession> Linked() => PreviewSession.Start(folder => folder.Write("content/hin.md", "---\ntitle: Hin\n---\n\nZum [Kontakt](kontakt.md).\n"));
}
