using System.Text.Json.Nodes;
using Schwerpunkt.Tests.Cli;

namespace Schwerpunkt.Tests.LanguageServer;

/// <summary>What is told about a place, and where it leads; the place is marked with ¦.</summary>
public sealed class PlaceTests
{
    private static readonly (string, string)[] Files =
    [
        ("a.md", Site.Page("Erste", "Zur [zweiten Seite](b.md#ueber-uns) und zum [Anfang](/index.md).\n\nSiehe [noch einmal][ziel].\n\n[ziel]: b.md")),
        ("b.md", Site.Page("Zweite Seite", "## Über uns\n\nText mit Fußnote.[^1]\n\n![Hof](hof.svg)\nIm Hof.\n© MIL / Fink\n\n[^1]: Die Anmerkung.", "description: Worum es geht.\nupdated: 2026-03-01\nrelated: [a.md]\n")),
        ("hof.svg", """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><path d="M0 0h4v3z"/></svg>"""),
    ];

    [Theory]
    [InlineData("---\nti¦tle: A\n---\n", "**title** – Text; Pflicht")]
    [InlineData("---\ntitle: A\nlay¦out: seite\n---\n", "**layout** – eines von")]
    [InlineData("---\ntitle: A\nimage:\n  sr¦c: a.jpg\n---\n", "**src** – Pfad eines Bildes; Pflicht")]
    [InlineData("---\ntitle: A\n---\n\n[x](b.m¦d)", "**Zweite Seite**\n\nWorum es geht.\n\n`/b/` · Stand 1. März 2026")]
    [InlineData("---\ntitle: A\n---\n\n[wei¦ter](b.md)", "**Zweite Seite**")]
    [InlineData("---\ntitle: A\nrelated: [b.m¦d]\n---\n", "**Zweite Seite**")]
    [InlineData("---\ntitle: A\n---\n\n[x](fehl¦t.md)", "„fehlt.md“ gibt es nicht.")]
    [InlineData("---\ntitle: A\n---\n\n[x](fehl¦t.md)", "**verweis-ins-leere** – ")]
    [InlineData("---\ntitle: A\n---\n\n[x](fehl¦t.md)", "Erklärung zu verweis-ins-leere.")]
    [InlineData("---\ntitle: A\n---\n\n```diagramm\nti¦tle: B\n```\n", "**title** – Text; Pflicht")]
    public async Task It_tells(string marked, string expected)
    {
        await using var client = await LspClient.Start(Files);
        await client.Open("c.md", marked.Replace("¦", "", StringComparison.Ordinal));
        await client.Findings("c.md", _ => true);
        await client.Ask("textDocument/codeAction", new JsonObject { ["textDocument"] = new JsonObject { ["uri"] = client.Uri("c.md") }, ["range"] = LspClient.Range(0, 0, 0) });
        Assert.Contains(expected, (await client.AskAt("textDocument/hover", "c.md", marked))!["contents"]!["value"]!.GetValue<string>().Replace('\u00A0', ' '), StringComparison.Ordinal);
    }

    /// <summary>What the program made of the credit is told where the picture is shown.</summary>
    [Fact]
    public async Task Of_a_picture_it_tells_whom_it_names()
    {
        await using var client = await LspClient.Start(Files);
        await client.Open("b.md");
        var told = (await client.AskAt("textDocument/hover", "b.md", Files[1].Item2.Replace("hof.svg", "ho¦f.svg", StringComparison.Ordinal)))!["contents"]!["value"]!.GetValue<string>();
        Assert.Contains("Bild, 4 × 3 Pixel", told, StringComparison.Ordinal);
        Assert.Contains("Nachweis: **©\u00A0MIL / Fink**\n\nGenannt: MIL · Fink\n\nGefunden im Text", told.Replace("© MIL", "©\u00A0MIL", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("credit: © MIL / Fi¦nk", "Genannt: MIL · Fink")]
    [InlineData("credit: unbek¦annt", "Das nennt niemanden")]
    [InlineData("credit: © MIL / Fi¦nk # Kommentar", "**© MIL / Fink**")]
    [InlineData("credit: \"© MIL \\\"X\\\" / Fi¦nk\"", "Genannt: MIL \"X\" · Fink")]
    public async Task Of_a_credit_it_tells_whom_it_names(string marked, string expected)
    {
        await using var client = await LspClient.Start(Files);
        await client.Open("hof.svg.yml", "");
        Assert.Contains(expected, (await client.AskAt("textDocument/hover", "hof.svg.yml", marked))!["contents"]!["value"]!.GetValue<string>().Replace('\u00A0', ' '), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[zwei¦ten Seite](b.md#ueber-uns)", "b.md 7:0")]
    [InlineData("[Anfang](/ind¦ex.md)", "index.md 0:0")]
    [InlineData("[x](b¦.md)", "b.md 0:0")]
    [InlineData("![x](ho¦f.svg)", "hof.svg 0:0")]
    [InlineData("[x](fehlt¦.md)", null)]
    [InlineData("[x](https://www.exam¦ple.org/)", null)]
    [InlineData("Nur¦ Text.", null)]
    [InlineData("Hier.[^1¦]\n\n[^1]: Note.", "c.md 6:0")]
    public async Task It_leads(string marked, string? expected)
    {
        await using var client = await LspClient.Start(Files);
        await client.Open("c.md", Site.Page("A", "B"));
        var found = await client.AskAt("textDocument/definition", "c.md", Site.Page("A", marked));
        Assert.Equal(expected, found is null ? null : Shown(found));
    }

    [Theory]
    [InlineData("a.md", "Zur [zweiten¦ Seite]", "Zur [zweiten Seite]", "a.md 4:20-34")]
    [InlineData("a.md", "[ziel]: b¦.md", "[ziel]: b.md", "a.md 4:20-34, a.md 8:8-12")]
    [InlineData("b.md", "title: Zweite¦", "title: Zweite", "a.md 4:20-34, a.md 8:8-12")]
    [InlineData("b.md", "## Über¦ uns", "## Über uns", "a.md 4:20-34")]
    [InlineData("a.md", "title: Er¦ste", "title: Erste", "b.md 4:10-14")]
    [InlineData("b.md", "(ho¦f.svg)", "(hof.svg)", "b.md 11:7-14")]
    public async Task It_knows_who_leads_there(string file, string marked, string plain, string expected)
    {
        await using var client = await LspClient.Start(Files);
        await client.Open(file);
        var text = Files.Single(known => known.Item1 == file).Item2;
        var found = await client.AskAt("textDocument/references", file, text.Replace(plain, marked, StringComparison.Ordinal), parameters => parameters["context"] = new JsonObject { ["includeDeclaration"] = false });
        Assert.Equal(expected, string.Join(", ", found!.AsArray().Select(place => $"{Shown(place!)}-{place!["range"]!["end"]!["character"]}")));
    }

    [Fact]
    public async Task Headings_stand_below_each_other()
    {
        await using var client = await LspClient.Start();
        await client.Open("index.md", Site.Page("A", "## Eins {#eins}\n\nText\n\n### Tiefer ###\n\n```\n## Code\n```\n\nUnterstrichen\n---\n\nEnde"));
        var symbols = await client.Ask("textDocument/documentSymbol", Of(client, "index.md"));
        Assert.Equal("Eins 4-12 (Tiefer 8-12), Unterstrichen 14-17", string.Join(", ", symbols!.AsArray().Select(symbol => Tree(symbol!))));
    }

    [Fact]
    public async Task Head_headings_blocks_and_groups_fold()
    {
        await using var client = await LspClient.Start();
        await client.Open("index.md", "---\ntitle: A\nimage:\n  src: a.jpg\n---\n\n## Eins\n\n```\nCode\n```\n\n::: {lang=en}\nText\n:::\n");
        var folds = await client.Ask("textDocument/foldingRange", Of(client, "index.md"));
        Assert.Equal("0-4, 2-3, 6-14, 8-10, 12-14", string.Join(", ", folds!.AsArray().Select(fold => $"{fold!["startLine"]}-{fold["endLine"]}")));
    }

    private static JsonObject Of(LspClient client, string path) => new() { ["textDocument"] = new JsonObject { ["uri"] = client.Uri(path) } };

    private static string Tree(JsonNode symbol)
    {
        var inner = string.Join(", ", symbol["children"]!.AsArray().Select(child => Tree(child!)));
        return $"{symbol["name"]} {symbol["range"]!["start"]!["line"]}-{symbol["range"]!["end"]!["line"]}{(inner.Length > 0 ? $" ({inner})" : "")}";
    }

    private static string Shown(JsonNode place) =>
        $"{place["uri"]!.GetValue<string>().Split('/')[^1]} {place["range"]!["start"]!["line"]}:{place["range"]!["start"]!["character"]}";
}
