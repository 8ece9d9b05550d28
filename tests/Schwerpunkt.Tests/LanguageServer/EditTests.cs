using System.Text.Json.Nodes;
using Schwerpunkt.Tests.Cli;

namespace Schwerpunkt.Tests.LanguageServer;

/// <summary>What an editor is given to change: it writes, the server never does.</summary>
public sealed class EditTests
{
    private static readonly (string, string)[] Files =
    [
        ("thema/a.md", Site.Page("Erste", "Zur [zweiten](b.md#oben) und [dritten Seite](/thema/c/index.md).")),
        ("thema/b.md", Site.Page("Zweite", "## Oben\n\n![Hof](hof.svg \"© MIL / Fink\")\n\nZurück zur [ersten](a.md).")),
        ("thema/c/index.md", Site.Page("Dritte", "Zur [zweiten](../b.md).", "related: [../a.md]\n")),
        ("thema/hof.svg", """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><path d="M0 0h4v3z"/></svg>"""),
        ("thema/hof.svg.yml", "alt: Ein Hof\n"),
    ];

    [Fact]
    public async Task A_repair_is_offered_at_its_finding()
    {
        await using var client = await LspClient.Start();
        await client.Open("index.md", "---\ntitel: Probe\n---\n\nText.\n");
        var action = (await Actions(client, "index.md", 1)).First(action => action["kind"]!.GetValue<string>() == "quickfix");
        Assert.Equal("angabe-verschrieben", action["diagnostics"]![0]!["code"]!.GetValue<string>());
        Assert.Equal("---\ntitle: Probe\n---\n\nText.\n", Applied(client, action["edit"]!, "index.md", "---\ntitel: Probe\n---\n\nText.\n"));
    }

    /// <summary>The decision that only an editor can take: away with it, or meant.</summary>
    [Theory]
    [InlineData("Diese Wiederholung löschen", false)]
    [InlineData("Die Wiederholung ist gewollt", true)]
    public async Task Of_a_repeat_an_editor_decides(string title, bool stays)
    {
        const string Paragraph = "Im Sinne einer integrierten Stadtentwicklung richtet das Ministerium seine Arbeit an den Städten und Gemeinden des ganzen Landes aus.";
        var text = Site.Page("Probe", $"{Paragraph}\n\n{Paragraph}\n\nEnde.");
        await using var client = await LspClient.Start();
        await client.Open("index.md", text);
        var action = (await Actions(client, "index.md", 6)).Single(action => action["title"]!.GetValue<string>() == title);
        var after = Applied(client, action["edit"]!, "index.md", text);
        Assert.Equal(stays ? Site.Page("Probe", $"{Paragraph}\n\n{Paragraph} {{.wiederholung}}\n\nEnde.") : Site.Page("Probe", $"{Paragraph}\n\nEnde."), after);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public async Task All_that_is_certain_is_mended_at_once(string ending)
    {
        var text = Site.Page("Probe", "Er sagte \"Guten Tag\", und  ging. 😀").Replace("\n", ending, StringComparison.Ordinal);
        await using var client = await LspClient.Start();
        await client.Open("index.md", text);
        var action = Assert.Single(await Actions(client, "index.md", 0, "source.fixAll"));
        Assert.Equal(Site.Page("Probe", "Er sagte „Guten Tag“, und ging. 😀"), Applied(client, action["edit"]!, "index.md", text.ReplaceLineEndings("\n")));
    }

    [Fact]
    public async Task A_page_is_renamed_with_what_leads_to_it()
    {
        await using var client = await LspClient.Start(Files);
        await client.Open("thema/a.md");
        var text = Files[0].Item2;
        var marked = text.Replace("(b.md", "(b.¦md", StringComparison.Ordinal);
        var place = await client.AskAt("textDocument/prepareRename", "thema/a.md", marked);
        Assert.Equal("thema/b", place!["placeholder"]!.GetValue<string>());
        var edit = await client.AskAt("textDocument/rename", "thema/a.md", marked, parameters => parameters["newName"] = "grüne Höfe");
        Assert.Equal(text.Replace("b.md", "gruene-hoefe.md", StringComparison.Ordinal), Applied(client, edit!, "thema/a.md", text));
        Assert.Equal(Files[2].Item2.Replace("../b.md", "../gruene-hoefe.md", StringComparison.Ordinal), Applied(client, edit!, "thema/c/index.md", Files[2].Item2));
        Assert.Contains("aliases: [/thema/b/]", Applied(client, edit!, "thema/b.md", Files[1].Item2), StringComparison.Ordinal);
        Assert.Equal(["thema/b.md → thema/gruene-hoefe.md"], Renamed(client, edit!));
    }

    [Fact]
    public async Task In_its_head_a_page_is_renamed_itself_and_its_folder_goes_along()
    {
        await using var client = await LspClient.Start(Files);
        client.Site.Write("thema/c/_notiz.txt", "bleibt dabei");
        await client.Open("thema/c/index.md");
        var edit = await client.AskAt("textDocument/rename", "thema/c/index.md", Files[2].Item2.Replace("title: D", "title: ¦D", StringComparison.Ordinal), parameters => parameters["newName"] = "/neu/dritte");
        Assert.Equal(["thema/c/_notiz.txt → neu/dritte/_notiz.txt", "thema/c/index.md → neu/dritte/index.md"], Renamed(client, edit!).Order());
        Assert.Contains("[dritten Seite](/neu/dritte/index.md)", Applied(client, edit!, "thema/a.md", Files[0].Item2), StringComparison.Ordinal);
        Assert.Contains("related: [../../thema/a.md]", Applied(client, edit!, "thema/c/index.md", Files[2].Item2), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_picture_is_renamed_with_what_lies_beside_it()
    {
        await using var client = await LspClient.Start(Files);
        await client.Open("thema/b.md");
        var edit = await client.AskAt("textDocument/rename", "thema/b.md", Files[1].Item2.Replace("(hof", "(ho¦f", StringComparison.Ordinal), parameters => parameters["newName"] = "innenhof.svg");
        Assert.Equal(["thema/hof.svg → thema/innenhof.svg", "thema/hof.svg.yml → thema/innenhof.svg.yml"], Renamed(client, edit!));
        Assert.Contains("(innenhof.svg \"", Applied(client, edit!, "thema/b.md", Files[1].Item2), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Zur [zwei¦ten](b.md)", "a", "gibt es schon")]
    [InlineData("Zur [zwei¦ten](b.md)", "b", "heißt schon so")]
    [InlineData("Zur [zwei¦ten](b.md)", " ", "Nennen Sie einen Namen.")]
    [InlineData("![Ho¦f](hof.svg)", "hof.png", "endet auf „.svg“")]
    [InlineData("Zur [zwei¦ten](b.md)", "_geheim", "Namen mit _ oder .")]
    [InlineData("Zum [An¦fang](/index.md)", "start", "„index.md“ gehört zum Grundbestand")]
    [InlineData("Nur Te¦xt.", "start", "Hier steht nichts, das umbenannt werden kann.")]
    public async Task What_cannot_be_renamed_is_refused_with_the_reason(string marked, string name, string reason)
    {
        await using var client = await LspClient.Start(Files);
        var text = Site.Page("Erste", marked);
        await client.Open("thema/a.md", text.Replace("¦", "", StringComparison.Ordinal));
        var place = marked.IndexOf('¦', StringComparison.Ordinal);
        var answer = await client.Answer("textDocument/rename", new JsonObject { ["textDocument"] = new JsonObject { ["uri"] = client.Uri("thema/a.md") }, ["position"] = LspClient.Position(4, place), ["newName"] = name });
        Assert.Equal(-32803, answer["error"]!["code"]!.GetValue<int>());
        Assert.Contains(reason, answer["error"]!["message"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_editor_renames_itself_is_followed()
    {
        await using var client = await LspClient.Start(Files);
        var edit = await client.Ask("workspace/willRenameFiles", new JsonObject { ["files"] = new JsonArray(new JsonObject { ["oldUri"] = client.Uri("thema/b.md"), ["newUri"] = client.Uri("neu/zwei.md") }) });
        Assert.Equal("Zur [zweiten](../neu/zwei.md#oben)", Applied(client, edit!, "thema/a.md", Files[0].Item2).Split('\n')[4].Split(" und")[0]);
        Assert.Contains("![Hof](../thema/hof.svg", Applied(client, edit!, "thema/b.md", Files[1].Item2), StringComparison.Ordinal);
        Assert.Empty(Renamed(client, edit!));
    }

    [Fact]
    public async Task Where_nothing_can_follow_that_is_said()
    {
        await using var client = await LspClient.Start(Files);
        Assert.Null(await client.Ask("workspace/willRenameFiles", new JsonObject { ["files"] = new JsonArray(new JsonObject { ["oldUri"] = client.Uri("index.md"), ["newUri"] = client.Uri("start.md") }) }));
        var said = await client.Wait(message => message["method"]?.GetValue<string>() == "window/showMessage");
        Assert.StartsWith("Verweise wurden nicht berichtigt. ", said["params"]!["message"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_written()
    {
        await using var client = await LspClient.Start(Files);
        await client.Open("thema/a.md");
        var before = client.Site.Folder.Snapshot("content");
        await client.AskAt("textDocument/rename", "thema/a.md", Files[0].Item2.Replace("(b.md", "(b.¦md", StringComparison.Ordinal), parameters => parameters["newName"] = "neu");
        await Actions(client, "thema/a.md", 4);
        Assert.Equal(before, client.Site.Folder.Snapshot("content"));
        Assert.Equal(["content"], client.Site.Folder.Names());
    }

    private static async Task<JsonNode[]> Actions(LspClient client, string path, int line, params string[] only)
    {
        var context = new JsonObject { ["diagnostics"] = new JsonArray() };
        if (only.Length > 0) context["only"] = new JsonArray([.. only.Select(kind => (JsonNode)kind)]);
        var actions = await client.Ask("textDocument/codeAction", new JsonObject { ["textDocument"] = new JsonObject { ["uri"] = client.Uri(path) }, ["range"] = LspClient.Range(line, 0, 0), ["context"] = context });
        return [.. actions!.AsArray().Select(action => action!)];
    }

    private static IEnumerable<string> Renamed(LspClient client, JsonNode edit) => edit["documentChanges"]!.AsArray()
        .Where(change => change!["kind"] is not null).Select(change => $"{Path(client, change!["oldUri"]!)} → {Path(client, change["newUri"]!)}");

    private static string Path(LspClient client, JsonNode uri) => System.IO.Path.GetRelativePath(client.Site.Folder.Path("content"), new Uri(uri.GetValue<string>()).LocalPath);

    /// <summary>A text after the edits of one document, as an editor applies them: from the last to the first.</summary>
    private static string Applied(LspClient client, JsonNode edit, string path, string text)
    {
        var lines = text.Split('\n');
        var edits = edit["documentChanges"]!.AsArray().Where(change => change!["textDocument"]?["uri"]!.GetValue<string>() == client.Uri(path)).SelectMany(change => change!["edits"]!.AsArray());
        foreach (var one in edits.OrderByDescending(one => Offset(one!["range"]!["start"]!)).ToList())
            text = text[..Offset(one!["range"]!["start"]!)] + one["newText"] + text[Offset(one["range"]!["end"]!)..];
        return text;

        int Offset(JsonNode position) => lines.Take(position["line"]!.GetValue<int>()).Sum(line => line.Length + 1) + position["character"]!.GetValue<int>();
    }
}
