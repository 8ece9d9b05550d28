using System.Net;

namespace Schwerpunkt.Tests.Preview;

/// <summary>The preview as an editor's browser and an editor's bad day see it.</summary>
public sealed class PreviewTests
{
    [Fact]
    public async Task The_search_knows_a_page_as_soon_as_it_is_saved()
    {
        await using var preview = await PreviewSession.Start();
        async Task<string> Address() => (await preview.Get("suche/")).Split("data-index=\"/")[1].Split('"')[0];
        var address = await Address();
        async Task<string> Index() => await preview.Get(address);
        Assert.DoesNotContain("faehre", await Index(), StringComparison.Ordinal);
        preview.Folder.Write("content/faehre.md", "---\ntitle: Fähre\n---\n\nSie legt hier an.\n");
        await preview.AwaitText("faehre/", "Sie legt hier an");
        Assert.Contains("faehre", await Index(), StringComparison.Ordinal);
        // A page that was opened before the change finds the new index under the old name.
        Assert.Equal(address, await Address());
        var answer = await preview.Client.GetAsync(new Uri(address, UriKind.Relative));
        Assert.True(answer.Headers.CacheControl?.NoStore);
    }

    [Fact]
    public async Task A_page_that_another_program_has_for_itself_is_shown_once_it_lets_go()
    {
        var held = Stream.Null;
        await using var preview = await PreviewSession.Start(folder =>
        {
            folder.Write("content/gehalten.md", "---\ntitle: Gehalten\n---\n\nEndlich frei.\n");
            held = File.Open(folder.Path("content", "gehalten.md"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        });
        Assert.DoesNotContain("Endlich frei", await preview.Get("gehalten/"), StringComparison.Ordinal);
        await held.DisposeAsync();
        await preview.AwaitText("gehalten/", "Endlich frei");
    }

    [Fact]
    public async Task A_file_of_data_that_changes_is_seen_at_once()
    {
        await using var preview = await PreviewSession.Start(folder =>
        {
            folder.Write("content/hoefe.csv", "Hof;Betten\nGut;12\n");
            folder.Write("content/hoefe.md", "---\ntitle: Höfe\n---\n\n```tabelle\nfile: hoefe.csv\ntitle: Alle Höfe\nsources:\n  - title: Amt\n```\n");
        });
        Assert.Contains(">12</td>", await preview.Get("hoefe/"), StringComparison.Ordinal);
        preview.Folder.Write("content/hoefe.csv", "Hof;Betten\nGut;34\n");
        await preview.AwaitText("hoefe/", ">34</td>");
    }

    /// <summary>Safari asks for a few bytes first, and plays nothing where it gets all.</summary>
    [Fact]
    public async Task A_film_can_be_played_from_its_middle()
    {
        await using var preview = await PreviewSession.Start(folder =>
        {
            folder.WriteBytes("content/bild.jpg", Imaging.Photographs.Jpeg());
            folder.Write("content/markt.mp4", "0123456789");
            folder.Write("content/film.md", "---\ntitle: Film\n---\n\n```film\ntitle: Der Markt\nfile: markt.mp4\nlength: \"0:40\"\nsilent: true\ntranscript: Ein Platz mit Bäumen.\nimage: {src: bild.jpg, alt: Der Markt, credit: © MIL}\n```\n");
        });
        Assert.Contains("<source src=\"/markt.mp4\" type=\"video/mp4\">", await preview.Get("film/"), StringComparison.Ordinal);
        using var asked = new HttpRequestMessage(HttpMethod.Get, new Uri("markt.mp4", UriKind.Relative));
        asked.Headers.Range = new System.Net.Http.Headers.RangeHeaderValue(4, 6);
        var part = await preview.Client.SendAsync(asked);
        Assert.Equal((HttpStatusCode.PartialContent, "456", "video/mp4"), (part.StatusCode, await part.Content.ReadAsStringAsync(), part.Content.Headers.ContentType?.MediaType));
        Assert.Equal("0123456789", await preview.Get("markt.mp4"));
    }

    [Fact]
    public async Task Pages_pictures_and_style_sheets_come_from_memory_at_the_root()
    {
        await using var preview = await PreviewSession.Start(folder =>
        {
            folder.WriteBytes("content/bild.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"3\" height=\"2\"/>"u8.ToArray());
            folder.Write("content/mit-bild.md", "---\ntitle: Mit Bild\n---\n\n![Ein Plan](bild.svg \"© MIL\")\n");
        });
        var page = await preview.Get("mit-bild/");
        var shown = page.Split("<img src=\"/")[1].Split('"')[0];
        Assert.Matches(@"^bild\.[0-9a-f]{8}\.svg$", shown);
        var picture = await preview.Client.GetAsync(new Uri(shown, UriKind.Relative));
        Assert.Equal("image/svg+xml", picture.Content.Headers.ContentType?.MediaType);
        var style = page.Split("<link rel=\"stylesheet\" href=\"/")[1].Split('"')[0];
        Assert.Equal(HttpStatusCode.OK, (await preview.Client.GetAsync(new Uri(style, UriKind.Relative))).StatusCode);
        Assert.False(Directory.Exists(preview.Folder.Path("output")));
    }

    [Fact]
    public async Task A_picture_is_encoded_when_it_is_asked_for()
    {
        await using var preview = await PreviewSession.Start(folder =>
        {
            folder.WriteBytes("content/bild.jpg", Imaging.Photographs.Jpeg());
            folder.Write("content/mit-bild.md", "---\ntitle: Mit Bild\n---\n\n![Ein Plan](bild.jpg \"© MIL\")\n");
        });
        var page = await preview.Get("mit-bild/");
        Assert.False(Directory.Exists(preview.Folder.Path(".schwerpunkt-cache")));
        var address = page.Split("<source type=\"image/avif\" srcset=\"/")[1].Split(' ')[0];
        var picture = await preview.Client.GetAsync(new Uri(address, UriKind.Relative));
        Assert.Equal("image/avif", picture.Content.Headers.ContentType?.MediaType);
        Assert.Equal("© MIL", Schwerpunkt.Imaging.PictureHeaders.Read("a.avif", await picture.Content.ReadAsByteArrayAsync()).Rights.Credit);
        Assert.Equal(["content"], preview.Folder.Names());
    }

    [Fact]
    public async Task A_change_is_announced_and_shown_and_its_findings_follow()
    {
        await using var preview = await PreviewSession.Start();
        using var events = await preview.Client.GetStreamAsync(new Uri("__vorschau/ereignisse", UriKind.Relative));
        using var reader = new StreamReader(events);
        var told = ReadUntil(reader, "event: checked");
        preview.Folder.Write("content/kontakt.md", "---\ntitle: Kontakt\n---\n\nNeu, mit [Verweis](nirgends.md).\n");
        Assert.Contains("event: changed", await told.WaitAsync(TimeSpan.FromSeconds(15)), StringComparison.Ordinal);
        var page = await preview.AwaitText("kontakt/", "Diese Seite: 1 Fehler");
        Assert.Contains("Neu, mit", page, StringComparison.Ordinal);
        Assert.DoesNotContain("kontakt.md(5,10)", page, StringComparison.Ordinal); // the list comes when it is opened
        Assert.Contains("kontakt.md(5,10)", await preview.AwaitText("__vorschau/befunde?output=kontakt/index.html", "nirgends.md"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_editor_that_saves_by_rename_is_seen()
    {
        await using var preview = await PreviewSession.Start();
        preview.Folder.Write("content/.kontakt.md.swp", "---\ntitle: Kontakt\n---\n\nUmbenannt gespeichert.\n");
        File.Move(preview.Folder.Path("content", ".kontakt.md.swp"), preview.Folder.Path("content", "kontakt.md"), overwrite: true);
        await preview.AwaitText("kontakt/", "Umbenannt gespeichert.");
    }

    [Fact]
    public async Task A_broken_page_is_shown_by_its_findings_and_comes_back_when_mended()
    {
        await using var preview = await PreviewSession.Start();
        preview.Folder.Write("content/kontakt.md", "---\ntitle: \"Kontakt\n---\n");
        var broken = await preview.AwaitText("kontakt/", "yaml-ungueltig");
        Assert.Contains("lässt sich noch nicht zeigen", broken, StringComparison.Ordinal);
        Assert.Contains("content/kontakt.md(2,8)", broken, StringComparison.Ordinal);
        Assert.Contains("Guten Tag.", await preview.Get(""), StringComparison.Ordinal);
        preview.Folder.Write("content/kontakt.md", "---\ntitle: Kontakt\n---\n\nWieder heil.\n");
        await preview.AwaitText("kontakt/", "Wieder heil.");
    }

    [Fact]
    public async Task A_broken_site_yml_is_shown_and_survived()
    {
        await using var preview = await PreviewSession.Start();
        preview.Folder.Write("content/site.yml", "title: [");
        Assert.Contains("site.yml", await preview.AwaitText("", "lässt sich noch nicht zeigen"), StringComparison.Ordinal);
        preview.Folder.Write("content/site.yml", "title: Probe zwei\nbaseUrl: https://www.example.org/\nstatus: live\n");
        await preview.AwaitText("", "Probe zwei");
    }

    [Fact]
    public async Task Fifty_files_of_a_branch_switch_and_a_deleted_folder_are_taken_in()
    {
        await using var preview = await PreviewSession.Start();
        for (var i = 0; i < 50; i++) preview.Folder.Write($"content/thema/seite-{i}.md", $"---\ntitle: Seite {i}\n---\n\nText der Seite {i}.\n");
        for (var i = 0; i < 50; i += 7) await preview.AwaitText($"thema/seite-{i}/", $"Text der Seite {i}.");
        Directory.Delete(preview.Folder.Path("content", "thema"), recursive: true);
        await preview.Await("thema/seite-7/", page => page.Contains("Seite nicht gefunden", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_content_folder_may_vanish_for_a_moment()
    {
        await using var preview = await PreviewSession.Start();
        Directory.Move(preview.Folder.Path("content"), preview.Folder.Path("weg"));
        await Task.Delay(100);
        Assert.Contains("Guten Tag.", await preview.Get(""), StringComparison.Ordinal);
        Directory.Move(preview.Folder.Path("weg"), preview.Folder.Path("content"));
        preview.Folder.Write("content/kontakt.md", "---\ntitle: Kontakt\n---\n\nZurück.\n");
        await preview.AwaitText("kontakt/", "Zurück.");
    }

    [Fact]
    public async Task Drafts_are_visible_and_marked()
    {
        await using var preview = await PreviewSession.Start(folder => folder.Write("content/neu.md", "---\ntitle: Neu\ndraft: true\n---\n\nNoch geheim.\n"));
        var page = await preview.Get("neu/");
        Assert.Contains("Noch geheim.", page, StringComparison.Ordinal);
        Assert.Contains("Diese Seite ist ein Entwurf", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_foreign_host_name_gets_nothing_and_only_reading_is_possible()
    {
        await using var preview = await PreviewSession.Start();
        using var foreign = new HttpRequestMessage(HttpMethod.Get, new Uri("", UriKind.Relative)) { Headers = { Host = "boese.example" } };
        var answer = await preview.Client.SendAsync(foreign);
        Assert.Equal(HttpStatusCode.MisdirectedRequest, answer.StatusCode);
        Assert.DoesNotContain("Guten Tag", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var empty = new StringContent("");
        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await preview.Client.PostAsync(new Uri("", UriKind.Relative), empty)).StatusCode);
        Assert.StartsWith("http://127.0.0.1:", preview.Server.Address, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../site.yml")]
    [InlineData("..%2fsite.yml")]
    [InlineData("site.yml")]
    [InlineData("%2e%2e/%2e%2e/etc/passwd")]
    public async Task Only_files_of_the_site_are_served(string path)
    {
        await using var preview = await PreviewSession.Start();
        Assert.Equal(HttpStatusCode.NotFound, (await preview.Client.GetAsync(new Uri(path, UriKind.Relative))).StatusCode);
    }

    [Fact]
    public async Task A_folder_without_its_slash_is_led_on_and_a_missing_page_is_404()
    {
        await using var preview = await PreviewSession.Start();
        var redirect = await preview.Client.GetAsync(new Uri("kontakt", UriKind.Relative));
        Assert.Equal("/kontakt/", redirect.Headers.Location?.ToString());
        Assert.Equal(HttpStatusCode.NotFound, (await preview.Client.GetAsync(new Uri("fehlt/", UriKind.Relative))).StatusCode);
    }

    [Fact]
    public async Task Only_the_changed_file_is_read_again()
    {
        await using var preview = await PreviewSession.Start();
        var tree = new Schwerpunkt.Disk.SourceFolder(preview.Folder.Path("content"));
        var before = tree.Read(new DateOnly(2026, 3, 3), new Findings.FindingLog());
        preview.Folder.Write("content/kontakt.md", "---\ntitle: Kontakt neu\n---\n");
        var after = tree.Read(new DateOnly(2026, 3, 3), new Findings.FindingLog());
        var kept = after.Texts.Where(file => before.Texts.Any(old => ReferenceEquals(old, file))).Select(file => file.Path);
        Assert.Equal(["index.md", "site.yml"], kept.Order(StringComparer.Ordinal));
    }

    private static async Task<string> ReadUntil(StreamReader reader, string end)
    {
        var told = new List<string>();
        while (await reader.ReadLineAsync() is { } line)
        {
            told.Add(line);
            if (line == end) break;
        }

        return string.Join('\n', told);
    }
}
