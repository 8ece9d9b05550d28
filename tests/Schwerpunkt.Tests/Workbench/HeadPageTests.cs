using System.Net;
using System.Text.RegularExpressions;
using Schwerpunkt.Reading.Yaml;
using Schwerpunkt.Tests.Preview;
using Schwerpunkt.Workbench.WorkPages.Heads;

namespace Schwerpunkt.Tests.Workbench;

/// <summary>The head of a page as a form: what was changed there is changed in the file, and nothing else.</summary>
public sealed class HeadPageTests
{
    private const string Page = """
        ---
        # Der Titel steht groß über dem Text.
        title: "Wege & Plätze" # geprüft
        layout: schwerpunkt
        eigenes: bleibt

        image: { src: rathaus.svg, alt: Rathaus, credit: © MIL / Fink }
        tags: [Digitales,  Klima]
        updated: 3. März
        dedup: aus
        sources:
          - title: Erste   # alt
            url: https://www.example.org/1
          # Dazwischen.
          - url: https://www.example.org/2
            title: Zweite
          - title: Dritte
        ---

        Text  bleibt,   wie er ist.

        """;

    [Fact]
    public async Task A_form_that_is_sent_as_it_came_changes_no_byte_of_any_content()
    {
        await using var preview = await PreviewSession.Start(folder => { File.Delete(folder.Path("content/site.yml")); File.Delete(folder.Path("content/index.md")); File.Delete(folder.Path("content/kontakt.md")); folder.CopyFrom(Repository.Path("content"), "content"); });
        var (client, before) = (new WorkbenchClient(preview), preview.Folder.Snapshot("content"));
        var files = Directory.EnumerateFiles(preview.Folder.Path("content"), "*", SearchOption.AllDirectories).Where(file => Path.GetExtension(file) is ".md" or ".yml").Select(file => Path.GetRelativePath(preview.Folder.Path("content"), file)).ToList();
        foreach (var file in files) Assert.Equal(HttpStatusCode.SeeOther, (await client.Post("kopf", new FilledForm(await Open(client, file)).With("seite", file).Fields)).StatusCode);
        Assert.True(files.Count > 20);
        Assert.Equal(before, preview.Folder.Snapshot("content"));
    }

    [Theory]
    [InlineData("title", "Wege und Plätze", "title: \"Wege & Plätze\" # geprüft", "title: \"Wege und Plätze\" # geprüft")]
    [InlineData("image.alt", "Das Rathaus", "alt: Rathaus", "alt: Das Rathaus")]
    [InlineData("tags", "Wald; Wiese", "[Digitales,  Klima]", "[Digitales,  Klima, Wald, Wiese]")]
    [InlineData("updated", "2026-03-03", "updated: 3. März", "updated: 2026-03-03")]
    [InlineData("dedup", "true", "dedup: aus", "dedup: on")]
    [InlineData("sources[1].title", "Zweites", "title: Zweite", "title: Zweites")]
    [InlineData("layout", "", "layout: schwerpunkt\n", "")]
    [InlineData("aliases", "/alt, /bb1.c.1,2.de,/neu", "  Klima]\n", "  Klima]\naliases: [/alt, \"/bb1.c.1,2.de\", /neu]\n")]
    [InlineData("related", "Kontakt", "updated: 3. März", "related: [../kontakt.md]\nupdated: 3. März")]
    [InlineData("sources[3].title", "Vierte", "  - title: Dritte\n", "  - title: Dritte\n  - title: Vierte\n")]
    [InlineData("weg", "sources[2]", "  - title: Dritte\n", "")]
    public async Task A_change_of_one_field_changes_one_place(string field, string typed, string before, string after)
    {
        await using var preview = await Start();
        var client = new WorkbenchClient(preview);
        Assert.Equal("/ort/", await Done(client, new FilledForm(await Open(client)).With(field, typed)));
        Assert.Equal(Page.Replace(before, after, StringComparison.Ordinal), Text(preview));
    }

    [Fact]
    public async Task A_number_below_zero_is_written_as_a_number_by_who_agrees_that_none_is_wanted()
    {
        await using var preview = await Start();
        var client = new WorkbenchClient(preview);
        var form = new FilledForm(await Open(client)).With("order", "-5");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await client.Post("kopf", form.Fields)).StatusCode);
        await Done(client, form.With("einverstanden", "ja"));
        Assert.Contains("\norder: -5\n", Text(preview), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_who_change_different_keys_both_find_theirs_and_of_one_key_both_values_are_shown()
    {
        await using var preview = await Start();
        var client = new WorkbenchClient(preview);
        var (mine, theirs) = (new FilledForm(await Open(client)).With("description", "Mein Satz.").With("title", "Mein Titel"), new FilledForm(await Open(client)).With("lead", "Ihr Vorspann."));
        await Done(client, theirs);
        await Done(client, mine);
        Assert.Contains("Mein Satz.", Text(preview), StringComparison.Ordinal);
        Assert.Contains("Ihr Vorspann.", Text(preview), StringComparison.Ordinal);

        var late = await client.Post("kopf", theirs.With("title", "Ihr Titel").With("war", mine["war"]).Fields);
        var both = WebUtility.HtmlDecode(await late.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.UnprocessableEntity, late.StatusCode);
        Assert.Contains("<pre tabindex=\"0\">Mein Titel</pre>", both, StringComparison.Ordinal);
        Assert.DoesNotContain("Ihr Titel", Text(preview), StringComparison.Ordinal);
        var again = new FilledForm(await (await client.Post("kopf", theirs.Fields)).Content.ReadAsStringAsync());
        Assert.Equal("Mein Satz.", again["description"]);
        await Done(client, again);
        Assert.Contains("title: \"Ihr Titel\"", Text(preview), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_keeps_its_name_when_the_file_changes_and_what_it_was_written_over_counts()
    {
        await using var preview = await Start();
        var client = new WorkbenchClient(preview);
        var mine = new FilledForm(await Open(client)).With("description", "Mein Satz.").With("title", "Mein Titel");
        await Done(client, new FilledForm(await Open(client)).With("title", "Ihr Titel").With("lead", "Ihr Vorspann."));
        var page = await Open(client);
        Assert.Contains("data-entwurf=\"ort/index.md|kopf\"", page, StringComparison.Ordinal);
        var late = await client.Post("kopf", mine.With("stand", new FilledForm(page)["stand"]).Fields);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, late.StatusCode);
        Assert.Contains("<pre tabindex=\"0\">Ihr Titel</pre>", await late.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("lead: Ihr Vorspann.", Text(preview), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_wrong_with_a_key_is_said_at_its_field()
    {
        await using var preview = await PreviewSession.Start(folder => folder.Write("content/ort/index.md", "---\ndescription: Ein Satz.\nupdated: 3. März\ncontact: { unit: Haus }\n---\n\nText.\n"));
        var form = WebUtility.HtmlDecode(await Open(new WorkbenchClient(preview)));
        foreach (var (name, message) in new[] { ("updated", "„updated“"), ("title", "„title“"), ("contact.name", "„name“") })
        {
            Assert.Matches($"name=\"{Regex.Escape(name)}\" aria-describedby=\"[^\"]*feld-{Regex.Escape(name)}-fehler\" aria-invalid=\"true\"", form);
            Assert.Contains(message, form.Split($"id=\"feld-{name}-fehler\">")[1].Split("</ul>")[0], StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("draft", "true")]
    [InlineData("date", "2026-05-01")]
    public async Task Who_holds_a_page_back_by_its_head_sees_first_who_leads_there(string key, string value)
    {
        await using var preview = await PreviewSession.Start(folder =>
        {
            folder.Write("content/ort/index.md", Page);
            folder.Write("content/hin.md", "---\ntitle: Hin\n---\n\nZum [Ort](ort/index.md).\n");
        });
        var client = new WorkbenchClient(preview);
        var asked = await client.Post("kopf", new FilledForm(await Open(client)).With(key, value).Fields);
        var page = await asked.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, asked.StatusCode);
        Assert.Contains("stelle?seite=hin.md&amp;zeile=5", page, StringComparison.Ordinal);
        Assert.Equal(Page, Text(preview));
        var again = new FilledForm(page);
        Assert.Equal(value, again[key]);
        await Done(client, again.With("verweise", "ja"));
        Assert.Contains($"{key}: {value}", Text(preview), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_title_that_is_emptied_is_refused_at_its_field()
    {
        await using var preview = await Start();
        var client = new WorkbenchClient(preview);
        foreach (var agreed in (string[])["", "ja"])
        {
            var answer = await client.Post("kopf", new FilledForm(await Open(client)).With("title", " ").With("lead", "Mein Vorspann.").With("einverstanden", agreed).Fields);
            var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
            Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
            Assert.Matches("id=\"feld-title\" name=\"title\" aria-describedby=\"[^\"]*feld-title-fehler\" aria-invalid=\"true\" required autofocus", page);
            Assert.Contains("role=\"alert\" id=\"feld-title-fehler\">Ein Titel ist nötig", page, StringComparison.Ordinal);
            Assert.DoesNotContain("einverstanden", page, StringComparison.Ordinal);
            Assert.Equal("Mein Vorspann.", new FilledForm(page)["lead"]);
        }

        Assert.Equal(Page, Text(preview));
    }

    [Theory]
    [InlineData("title: Ort\nupdated: 3. März", 3, 10, "updated")]
    [InlineData("title: Ort\nimage: { src: rathaus.svg, alt: Rathaus, credit: Foto }", 3, 42, "image.credit")]
    [InlineData("title: Ort\ntags:\n  - Klima\n  - Stadt", 5, 5, "tags")]
    [InlineData("title: Ort\nimage:\n  src: rathaus.svg", 3, 1, "image.src")]
    public async Task The_way_to_a_place_of_the_head_ends_at_its_field(string head, int line, int column, string field)
    {
        await using var preview = await PreviewSession.Start(folder => folder.Write("content/ort/index.md", $"---\n{head}\n---\n\nText.\n"));
        var form = await new WorkbenchClient(preview).Get($"__vorschau/stelle?seite=ort/index.md&zeile={line}&spalte={column}");
        var focused = Assert.Single(Regex.Matches(form, "<[^>]* autofocus[^>]*>")).Value;
        Assert.Contains($" name=\"{field}\"", focused, StringComparison.Ordinal);
        if (field == "tags") Assert.Contains("value=\"Stadt\"", focused, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_head_that_cannot_be_read_leads_to_its_line()
    {
        await using var preview = await PreviewSession.Start(folder => folder.Write("content/ort/index.md", "---\ntitle: Ort\ndescription: \"offen\ntags: [a\n---\n\nText.\n"));
        Assert.Contains("/__vorschau/quelle?seite=ort%2Findex.md&amp;zeile=", await Open(new WorkbenchClient(preview)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_said_beside_a_picture_begins_with_its_first_value_and_can_be_taken_back()
    {
        await using var preview = await Start();
        var client = new WorkbenchClient(preview);
        await Done(client, new FilledForm(await Open(client, "ort/rathaus.svg.yml")).With("credit", "© MIL / Fink"));
        Assert.Equal("credit: © MIL / Fink\n", await File.ReadAllTextAsync(preview.Folder.Path("content/ort/rathaus.svg.yml")));
        await client.Post("schritt", ("seite", "ort/rathaus.svg.yml"), ("aktion", "zurueck"));
        Assert.False(File.Exists(preview.Folder.Path("content/ort/rathaus.svg.yml")));
        Assert.Equal(HttpStatusCode.NotFound, (await preview.Client.GetAsync(new Uri("__vorschau/kopf?seite=ort/fehlt.svg.yml", UriKind.Relative))).StatusCode);
    }

    [Fact]
    public void No_two_keys_of_one_mapping_are_called_the_same()
    {
        static void Check(IReadOnlyCollection<YamlKey> keys)
        {
            Assert.Equal(keys.Count, keys.Select(KeyLabel.Of).Where(label => label.Length > 3).Distinct().Count());
            Assert.DoesNotContain(keys.Where(key => key.Type == KeyType.Flag), key => KeyLabel.Of(key).StartsWith("Bei ", StringComparison.Ordinal));
            foreach (var key in keys) Check(key.Keys);
        }

        Assert.All(new[] { YamlKeys.Page, YamlKeys.Sidecar, YamlKeys.Site, YamlKeys.Glossary, YamlKeys.SearchWords }, table => Check(table));
    }

    private static Task<PreviewSession> Start() => PreviewSession.Start(folder =>
    {
        folder.Write("content/ort/index.md", Page);
        folder.Write("content/ort/rathaus.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"30\" viewBox=\"0 0 40 30\"><rect width=\"40\" height=\"30\"/></svg>");
    });

    private static Task<string> Open(WorkbenchClient client, string file = "ort/index.md") => client.Get("__vorschau/kopf?seite=" + Uri.EscapeDataString(file));

    private static async Task<string?> Done(WorkbenchClient client, FilledForm form)
    {
        var answer = await client.Post("kopf", form.Fields);
        Assert.True(answer.StatusCode == HttpStatusCode.SeeOther, await answer.Content.ReadAsStringAsync());
        return answer.Headers.Location?.ToString();
    }

    private static string Text(PreviewSession preview) => File.ReadAllText(preview.Folder.Path("content/ort/index.md"));
}
