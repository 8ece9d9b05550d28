using System.Text.Json.Nodes;
using Schwerpunkt.Tests.Cli;

namespace Schwerpunkt.Tests.LanguageServer;

/// <summary>Findings while somebody types.</summary>
public sealed class FindingTests
{
    private static readonly string Page = Site.Page("Probe", "Guten Tag.");

    [Fact]
    public async Task The_site_is_checked_before_anything_is_opened()
    {
        await using var client = await LspClient.Start(("kaputt.md", Site.Page("Probe", "Ein [Verweis ins Leere](fehlt.md).")));
        Assert.Contains("4:4-33 verweis-ins-leere", await client.Findings("kaputt.md", found => found.Length > 0));
    }

    [Fact]
    public async Task What_is_typed_is_checked_and_what_is_mended_goes()
    {
        await using var client = await LspClient.Start(("a.md", Page));
        await client.Open("a.md");
        await client.Type("a.md", Site.Page("Probe", "Ein [Verweis ins Leere](fehlt.md)."));
        Assert.Contains("4:4-33 verweis-ins-leere", await client.Findings("a.md", found => found.Any(one => one.EndsWith("verweis-ins-leere", StringComparison.Ordinal))));
        await client.Type("a.md", Page);
        await client.Findings("a.md", found => !found.Any(one => one.EndsWith("verweis-ins-leere", StringComparison.Ordinal)));
    }

    /// <summary>An editor counts UTF-16: 😀 is two, ä is one, whatever ends the lines.</summary>
    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public async Task Places_are_right_behind_umlauts_and_emoji(string ending)
    {
        await using var client = await LspClient.Start();
        await client.Open("index.md", Site.Page("Probe", "Grüße 😀😀 zum [Verweis ins Leere](fehlt.md).").Replace("\n", ending, StringComparison.Ordinal));
        Assert.Contains("4:15-44 verweis-ins-leere", await client.Findings("index.md", found => found.Any(one => one.EndsWith("leere", StringComparison.Ordinal))));
    }

    [Fact]
    public async Task Changes_apply_where_they_are_said_to_be()
    {
        await using var client = await LspClient.Start();
        await client.Open("index.md", Site.Page("Probe", "Äpfel 😀 und Birnen."));
        await client.Change(
            "index.md",
            new JsonObject { ["range"] = LspClient.Range(4, 9, 12), ["text"] = "[oder](fehlt.md)" },
            // Behind the end of a line and of the text: the end is meant.
            new JsonObject { ["range"] = LspClient.Range(4, 999, 999), ["text"] = "\r\n\r\nMehr [davon](weg.md)." },
            new JsonObject { ["range"] = LspClient.Range(99, 0, 0), ["text"] = "[Ende](aus.md)" });
        string[] found = await client.Findings("index.md", found => found.Count(one => one.EndsWith("leere", StringComparison.Ordinal)) == 3);
        Assert.Equal(["4:9-25 verweis-ins-leere", "6:5-20 verweis-ins-leere", "7:0-14 verweis-ins-leere"], found.Where(one => one.EndsWith("leere", StringComparison.Ordinal)));
    }

    /// <summary>What depends on the site stays at its line until the site has been read again.</summary>
    [Fact]
    public async Task A_finding_of_the_site_moves_with_its_line()
    {
        await using var client = await LspClient.Start(("a.md", Site.Page("Probe", "Ein [Verweis ins Leere](fehlt.md).")));
        await client.Open("a.md");
        await client.Findings("a.md", found => found.Contains("4:4-33 verweis-ins-leere"));
        await client.Type("a.md", Site.Page("Probe", "Neu.\n\nEin [Verweis ins Leere](fehlt.md)."));
        await client.Findings("a.md", found => found.Contains("6:4-33 verweis-ins-leere"));
    }

    [Fact]
    public async Task Each_finding_leads_to_its_explanation()
    {
        await using var client = LspClient.Silent(("a.md", Site.Page("Probe", "Ein [Verweis ins Leere](fehlt.md).")));
        client.Site.Folder.Write("docs/redaktion/meldungen.md", "## verweis-ins-leere\n");
        await client.Ask("initialize", LspClient.Begin(client.Site));
        await client.Open("a.md");
        var sent = await client.Wait(message => message["params"]?["uri"]?.GetValue<string>() == client.Uri("a.md") && message["params"]!["diagnostics"]!.AsArray().Count > 0);
        Assert.EndsWith("docs/redaktion/meldungen.md#verweis-ins-leere", sent["params"]!["diagnostics"]![0]!["codeDescription"]!["href"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_changes_elsewhere_is_seen_when_something_is_saved_or_watched()
    {
        await using var client = await LspClient.Start(("a.md", Site.Page("Probe", "Zur [anderen Seite](b.md).")));
        await client.Open("a.md");
        await client.Findings("a.md", found => found.Length == 1);
        client.Site.Write("b.md", Page);
        client.Forget();
        await client.Note("workspace/didChangeWatchedFiles", new JsonObject { ["changes"] = new JsonArray(new JsonObject { ["uri"] = client.Uri("b.md"), ["type"] = 1 }) });
        Assert.Empty(await client.Findings("a.md", _ => true));
    }

    [Fact]
    public async Task What_is_closed_counts_as_it_lies_on_the_disk()
    {
        await using var client = await LspClient.Start(("a.md", Page));
        await client.Open("a.md", Site.Page("Probe", "Ein [Verweis ins Leere](fehlt.md)."));
        await client.Findings("a.md", found => found.Length == 1);
        await client.Note("textDocument/didClose", new JsonObject { ["textDocument"] = new JsonObject { ["uri"] = client.Uri("a.md") } });
        await client.Findings("a.md", found => found.Length == 0);
    }

    [Fact]
    public async Task Settings_are_checked_as_they_are_typed()
    {
        await using var client = await LspClient.Start();
        await client.Open("site.yml", Site.Config + "farbe: rot\n");
        Assert.Contains("3:0-10 angabe-unbekannt", await client.Findings("site.yml", found => found.Length > 0));
    }

    [Theory]
    [InlineData("_entwurf.md")]
    [InlineData("bild.jpg")]
    [InlineData("../README.md")]
    public async Task What_is_no_text_of_the_site_is_left_alone(string path)
    {
        await using var client = await LspClient.Start();
        await client.Open(path, "Kein Kopf.");
        Assert.Null(await client.AskAt("textDocument/hover", path, "Kein¦ Kopf."));
    }

    /// <summary>As when another branch is checked out: what is typed meanwhile counts.</summary>
    [Fact]
    public async Task A_site_that_was_away_for_a_moment_has_lost_nothing()
    {
        await using var client = await LspClient.Start(("a.md", Site.Page("Probe", "Eins.\n\nZwei.\n\n#Falsche Überschrift")));
        await client.Open("a.md");
        await client.Findings("a.md", found => found.Length > 0);
        File.Delete(client.Site.Folder.Path("content/site.yml"));
        await client.Change("a.md", new JsonObject { ["range"] = new JsonObject { ["start"] = LspClient.Position(4, 0), ["end"] = LspClient.Position(6, 0) }, ["text"] = "" });
        client.Site.Write("site.yml", Site.Config);
        await client.Change("a.md", new JsonObject { ["range"] = LspClient.Range(4, 0, 0), ["text"] = "Neu: " });
        await client.Findings("a.md", found => found.Any(one => one.StartsWith("6:0-", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_page_belongs_to_a_site_that_is_begun_later()
    {
        await using var client = await LspClient.Start();
        client.Site.Folder.Write("spaeter/a.md", Site.Page("Probe", "[Weg](fehlt.md)"));
        await client.Open("../spaeter/a.md");
        client.Site.Folder.Write("spaeter/site.yml", Site.Config);
        await client.Note("textDocument/didSave", new JsonObject { ["textDocument"] = new JsonObject { ["uri"] = client.Uri("site.yml") } });
        await client.Findings("../spaeter/a.md", found => found.Contains("4:0-15 verweis-ins-leere"));
    }

    /// <summary>Halves of a sign, and a line longer than any number.</summary>
    [Fact]
    public async Task The_least_that_changed_may_be_half_a_sign()
    {
        await using var client = await LspClient.Start();
        await client.Open("index.md", Site.Page("Probe", "😀 [Weg](fehlt.md)"));
        await client.SendRaw(System.Text.Encoding.UTF8.GetBytes($$"""{"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"{{client.Uri("index.md")}}","version":2},"contentChanges":[{"range":{"start":{"line":4,"character":1},"end":{"line":4,"character":2} },"text":"\ude01"}]} }"""));
        await client.Change("index.md", new JsonObject { ["range"] = LspClient.Range(4, 3, int.MaxValue), ["text"] = "[Fort](aus.md)" });
        await client.Findings("index.md", found => found.Contains("4:3-17 verweis-ins-leere"));
        Assert.Equal("[]", (await client.Ask("textDocument/documentSymbol", new JsonObject { ["textDocument"] = new JsonObject { ["uri"] = client.Uri("index.md") } }))!.ToJsonString());
    }

    [Fact]
    public async Task What_was_wrong_goes_with_its_folder()
    {
        await using var client = await LspClient.Start(("a.md", Site.Page("Probe", "[Weg](fehlt.md)")));
        await client.Findings("a.md", found => found.Length > 0);
        client.Forget();
        await client.Note("workspace/didChangeWorkspaceFolders", new JsonObject { ["event"] = new JsonObject { ["added"] = new JsonArray(), ["removed"] = new JsonArray(new JsonObject { ["uri"] = new Uri(client.Site.Folder.Root).AbsoluteUri }) } });
        await client.Findings("a.md", found => found.Length == 0);
        client.Forget();
        await client.Note("textDocument/didSave", new JsonObject { ["textDocument"] = new JsonObject { ["uri"] = client.Uri("a.md") } });
        await Task.Delay(500);
        await client.Ask("shutdown");
        Assert.Equal(0, client.Noted);
    }

    [Fact]
    public async Task Two_sites_are_kept_apart()
    {
        await using var client = await LspClient.Start();
        client.Site.Folder.Write("zweiter/site.yml", Site.Config);
        client.Site.Folder.Write("zweiter/index.md", Site.Page("Zweiter", "[Weg](fehlt.md)"));
        await client.Open("../zweiter/index.md");
        Assert.Contains("4:0-15 verweis-ins-leere", await client.Findings("../zweiter/index.md", found => found.Length > 0));
    }
}
