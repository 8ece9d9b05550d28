using System.Net;
using Schwerpunkt.Tests.Preview;

namespace Schwerpunkt.Tests.Workbench;

/// <summary>The fields of pictures, tables and diagrams: what they write, what they leave as it is, and what they say before they change more.</summary>
public sealed class FieldsTests
{
    private const string Head = "---\ntitle: Kontakt\n---\n\n";

    [Fact]
    public async Task What_stands_beside_a_picture_is_said_to_hold_for_all_its_pages_and_goes_back_with_one_step()
    {
        await using var preview = await WithPicture("![Ein Hof.](hof.svg)\n");
        var client = new WorkbenchClient(preview);
        var before = preview.Folder.Snapshot("content");
        var form = new FilledForm(await Form(preview, 5)).With("lizenz", "CC BY 4.0").With("alt", "Ein grüner Hof.");
        var refused = await client.Post("block", form.Fields);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        var answer = await refused.Content.ReadAsStringAsync();
        Assert.Contains("index.md, Zeile 5 zeigt dieses Bild auch", WebUtility.HtmlDecode(answer), StringComparison.Ordinal);
        Assert.Equal(before, preview.Folder.Snapshot("content"));

        Assert.Equal(HttpStatusCode.SeeOther, (await client.Post("block", [.. form.Fields, ("einverstanden", "ja")])).StatusCode);
        Assert.Contains("CC BY 4.0", Read(preview, "hof.svg.yml"), StringComparison.Ordinal);
        Assert.Contains("![Ein grüner Hof.]", Read(preview, "kontakt.md"), StringComparison.Ordinal);
        await client.Post("schritt", ("seite", "kontakt.md"), ("aktion", "zurueck"));
        Assert.Equal(before, preview.Folder.Snapshot("content"));
    }

    [Fact]
    public async Task A_licence_alone_is_taken_back_on_the_page_where_it_was_written()
    {
        await using var preview = await WithPicture("![Ein Hof.](hof.svg)\n");
        var client = new WorkbenchClient(preview);
        var before = preview.Folder.Snapshot("content");
        Assert.Equal(HttpStatusCode.SeeOther, (await client.Post("block", [.. new FilledForm(await Form(preview, 5)).With("lizenz", "CC BY 4.0").Fields, ("einverstanden", "ja")])).StatusCode);
        await client.Post("schritt", ("seite", "kontakt.md"), ("aktion", "zurueck"));
        Assert.Equal(before, preview.Folder.Snapshot("content"));
        await client.Post("schritt", ("seite", "kontakt.md"), ("aktion", "wieder"));
        Assert.Contains("CC BY 4.0", Read(preview, "hof.svg.yml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Eins.\n\nZwei.\n\nDrei.\n", "Null.\n\nEins neu.\n\nZwei.\n\nDrei.\n", "Null.\n\nEins.\n\nZwei.\n\nDrei.\n")]
    [InlineData("Eins.\n\nZwei.\n\nDrei.\n", "Eins neu.\n\nZwei.\n\nDrei neu.\n", "Eins.\n\nZwei.\n\nDrei neu.\n")]
    [InlineData("Eins.\n\nZwei.\n\nDrei.\n", "Eins ganz neu.\n\nZwei.\n\nDrei.\n", null)]
    public async Task What_others_changed_since_stays_when_a_change_is_taken_back(string text, string elsewhere, string? expected)
    {
        await using var preview = await PreviewSession.Start(folder => folder.Write("content/kontakt.md", Head + text));
        var client = new WorkbenchClient(preview);
        Assert.Equal(HttpStatusCode.SeeOther, (await client.Post("block", new FilledForm(await Form(preview, 5)).With("text", "Eins neu.").Fields)).StatusCode);
        preview.Folder.Write("content/kontakt.md", Head + elsewhere);
        var answer = await client.Post("schritt", ("seite", "kontakt.md"), ("aktion", "zurueck"));
        Assert.Equal(Head + (expected ?? elsewhere), Read(preview, "kontakt.md"));
        if (expected is null) Assert.Contains("Geändert wurde nichts", WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a | b\n---|---\n1   | 2", "2", "drei", "a | b\n---|---\n1   | drei")]
    [InlineData("|  a  |  b  |\n|-----|-----|\n|  1  |  2  |", "1", "eins | zwei", "|  a  |  b  |\n|-----|-----|\n|  eins \\| zwei  |  2  |")]
    [InlineData("| a | b |\n|---|---|\n| 1 | 2 |", "1", "eins \\| zwei", "| a | b |\n|---|---|\n| eins \\| zwei | 2 |")]
    public async Task A_cell_changes_and_the_signs_around_it_stay(string table, string cell, string typed, string expected)
    {
        await using var preview = await PreviewSession.Start(folder => folder.Write("content/kontakt.md", $"{Head}{table}\n"));
        var fields = new FilledForm(await preview.Get("__vorschau/block?seite=kontakt.md&zeile=5")).Fields.Select(field => field is ("zelle", var value) && value == cell ? (field.Name, typed) : field);
        Assert.Equal(HttpStatusCode.SeeOther, (await new WorkbenchClient(preview).Post("block", [.. fields])).StatusCode);
        Assert.Equal($"{Head}{expected}\n", Read(preview, "kontakt.md"));
    }

    [Fact]
    public async Task A_timeline_takes_days_as_people_here_write_them_and_is_drawn_before_it_is_saved()
    {
        await using var preview = await PreviewSession.Start(folder => folder.Write("content/kontakt.md", Head + "Eins.\n"));
        var client = new WorkbenchClient(preview);
        var list = await preview.Get("__vorschau/absaetze?seite=kontakt.md");
        var place = list.Split("name=\"ort\" value=\"")[1].Split('"')[0];
        var form = new FilledForm(await preview.Get($"__vorschau/block?seite=kontakt.md&ort={Uri.EscapeDataString(place)}&neu=davor&art=zeitleiste"))
            .With("title", "Ablauf").With("description", "Zwei Schritte.").With("quelle", "MIL").With("wert", "3.4.2025").With("wert", "5.2026").With("wert", "Bau");
        var drawn = await (await client.Post("block?teil", [.. form.Fields.Where(field => field.Name != "aktion"), ("aktion", "probe")])).Content.ReadAsStringAsync();
        Assert.Contains("<svg", drawn, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.SeeOther, (await client.Post("block", form.Fields)).StatusCode);
        foreach (var entry in (string[])["from: 2025-04-03", "to: 2026-05", "text: Bau"]) Assert.Contains(entry, Read(preview, "kontakt.md").Replace("\"", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.EndsWith("```\n\nEins.\n", Read(preview, "kontakt.md"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("prog.exe", "MZ")]
    [InlineData("foto.jpg", "kein Bild")]
    [InlineData("leer.png", "")]
    public async Task What_is_no_picture_does_not_come_into_the_content(string name, string bytes)
    {
        await using var preview = await PreviewSession.Start(folder => folder.Write("content/kontakt.md", Head + "Eins.\n"));
        var client = new WorkbenchClient(preview);
        var place = (await preview.Get("__vorschau/absaetze?seite=kontakt.md")).Split("name=\"ort\" value=\"")[1].Split('"')[0];
        var form = new FilledForm(await preview.Get($"__vorschau/block?seite=kontakt.md&ort={Uri.EscapeDataString(place)}&neu=davor&art=bild")).With("alt", "Ein Hof").With("nachweis", "© MIL / Fink");
        using var sent = new MultipartFormDataContent();
        foreach (var (field, value) in form.Fields.Append(("kennung", await client.Token()))) sent.Add(new StringContent(value), field);
        sent.Add(new ByteArrayContent(System.Text.Encoding.UTF8.GetBytes(bytes)), "datei", name);
        var answer = await client.Send("block", sent, preview.Server.Address.TrimEnd('/'));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains($"„{name}“ ist kein Bild", WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        Assert.False(File.Exists(preview.Folder.Path("content", name)));
        Assert.EndsWith("Eins.\n", Read(preview, "kontakt.md"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_part_of_a_page_is_in_its_list()
    {
        await using var preview = await PreviewSession.Start(folder => folder.Write("content/kontakt.md", Head + "## Kopf\n\nEins.[^1]\n\n- Punkt\n- Strich\n\n[^1]: Note.\n"));
        var list = WebUtility.HtmlDecode(await preview.Get("__vorschau/absaetze?seite=kontakt.md"));
        foreach (var part in (string[])["Überschrift „## Kopf“", "Absatz „Eins.[^1]“", "Liste „- Punkt - Strich“", "Listenpunkt „- Punkt“", "Listenpunkt „- Strich“", "Fußnote „[^1]: Note.“"]) Assert.Contains(part, list, StringComparison.Ordinal);
    }

    /// <summary>A grid has no room for the data of a file: the block is edited as it is written, so that nothing of it is lost.</summary>
    [Theory]
    [InlineData("tabelle\nfile: hoefe.csv", "Tabelle aus einer Datei")]
    [InlineData("film\nfile: hof.mp4\nlength: \"0:40\"\nsilent: true\ntranscript: Ein Hof mit Bäumen.\nimage: {src: hof.jpg, alt: Ein Hof, credit: © MIL, placeholder: true}", "Film")]
    [InlineData("diagramm\ntype: balken\ndescription: Wie viele.\ndata: hoefe.csv\ncolumns: [Hof, Betten]", "Diagramm")]
    public async Task A_block_with_data_of_a_file_is_edited_as_text(string block, string name)
    {
        await using var preview = await PreviewSession.Start(folder =>
        {
            folder.Write("content/hoefe.csv", "Hof;Betten\nGut;12\n");
            folder.Write("content/kontakt.md", $"{Head}```{block}\ntitle: Alle Höfe\nsources:\n  - title: Amt\n```\n");
        });
        Assert.Contains(name, WebUtility.HtmlDecode(await preview.Get("__vorschau/absaetze?seite=kontakt.md")), StringComparison.Ordinal);
        var form = new FilledForm(await Form(preview, 5));
        Assert.Contains(block + "\n", form.Fields.First(field => field.Name == "text").Value.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    private static Task<PreviewSession> WithPicture(string text) => PreviewSession.Start(folder =>
    {
        folder.Write("content/hof.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"30\" viewBox=\"0 0 40 30\"><rect width=\"40\" height=\"30\" fill=\"#246\"/></svg>");
        folder.Write("content/hof.svg.yml", "credit: © MIL / Fink\n");
        folder.Write("content/kontakt.md", Head + text);
        folder.Write("content/index.md", "---\ntitle: Start\n---\n\n![Der Hof.](hof.svg)\n");
    });

    private static Task<string> Form(PreviewSession preview, int line) => preview.Get(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"__vorschau/block?seite=kontakt.md&zeile={line}"));

    private static string Read(PreviewSession preview, string path) => File.ReadAllText(preview.Folder.Path("content", path));
}
