using Schwerpunkt.Tests.Cli;

namespace Schwerpunkt.Tests.LanguageServer;

/// <summary>What is offered while somebody types: the place is marked with ¦.</summary>
public sealed class CompletionTests
{
    private static readonly (string, string)[] Files =
    [
        ("thema/gruene-höfe.md", Site.Page("Grüne Höfe", "## Über uns {#wir}\n\n![Hof](hof.svg \"© MIL / Fink\")\n\n### Tiefer", "description: Höfe in der Stadt.\ntags: [Klima, Grün]\n")),
        ("thema/hof.svg", """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><path d="M0 0h4v3z"/></svg>"""),
        ("thema/bericht 1.pdf", "%PDF-1.4"),
    ];

    /// <summary>First what is offered first, then one that must be among them, as „label → text“.</summary>
    [Theory]
    [InlineData("---\n¦\n---\n", "title → title: ")]
    [InlineData("---\ntitle: A\n¦\n---\n", "description → description: ")]
    [InlineData("---\ntitle: A\nlay¦\n---\n", "layout → layout: ")]
    [InlineData("---\ntitle: A\nlay¦out: start\n---\n", "layout → layout")]
    [InlineData("---\ntitle: A\nimage:\n  ¦\n---\n", "src → src: ")]
    [InlineData("---\ntitle: A\nimage:\n  src: a.jpg\n  ¦\n---\n", "alt → alt: ")]
    [InlineData("---\ntitle: A\nlayout: ¦\n---\n", "schwerpunkt → schwerpunkt")]
    [InlineData("---\ntitle: A\ndraft: ¦\n---\n", "true → true")]
    [InlineData("---\ntitle: A\nupdated: ¦\n---\n", "2026-03-03 → 2026-03-03")]
    [InlineData("---\ntitle: A\ntags: [¦]\n---\n", "Grün → Grün")]
    [InlineData("---\ntitle: A\ntags:\n  - ¦\n---\n", "Klima → Klima")]
    [InlineData("---\ntitle: A\ntags:\n- ¦\n---\n", "Klima → Klima")]
    [InlineData("---\ntitle: A\nrelated:\n  - ¦\n---\n", "thema/gruene-höfe.md → thema/gruene-höfe.md")]
    [InlineData("---\ntitle: A\nrelated: ¦\n---\n", "thema/gruene-höfe.md → thema/gruene-höfe.md")]
    [InlineData("---\ntitle: A\nlang: en\ntranslationOf: ¦\n---\n", "thema/gruene-höfe.md → thema/gruene-höfe.md")]
    [InlineData("---\ntitle: A\ndownloads:\n  - file: ¦\n---\n", "thema/bericht 1.pdf → \"thema/bericht 1.pdf\"")]
    [InlineData("---\ntitle: A\ndownloads:\n  - file: \"¦\n---\n", "thema/bericht 1.pdf → thema/bericht 1.pdf")]
    [InlineData("---\ntitle: A\ndownloads:\n  - file: a.pdf\n    ¦\n---\n", "title → title: ")]
    [InlineData("---\ntitle: A\ndownloads:\n- file: a.pdf\n  ¦\n---\n", "title → title: ")]
    [InlineData("---\ntitle: A\nimage: {src: ¦}\n---\n", "thema/hof.svg → thema/hof.svg")]
    [InlineData("---\ntitle: A\nimage: {src: a.jpg, ¦}\n---\n", "credit → credit: ")]
    [InlineData("---\ntitle: A\nsources: [{title: A}, {¦}]\n---\n", "url → url: ")]
    [InlineData("---\ntitle: A\nimage:\n  credit: ¦\n---\n", "© MIL / Fink → \"© MIL / Fink\"")]
    [InlineData("---\ntitle: A\n---\n\nEin [Verweis](¦", "thema/gruene-höfe.md → thema/gruene-höfe.md")]
    [InlineData("---\ntitle: A\n---\n\nEin [Verweis](höf¦", "thema/gruene-höfe.md → thema/gruene-höfe.md")]
    [InlineData("---\ntitle: A\n---\n\nEin [Verweis](bericht¦", "thema/bericht 1.pdf → thema/bericht%201.pdf")]
    [InlineData("---\ntitle: A\n---\n\nEin [Verweis](thema/gruene-höfe.md#¦", "wir → wir")]
    [InlineData("---\ntitle: A\n---\n\nEin [Verweis](thema/gruene-höfe.md#¦", "tiefer → tiefer")]
    [InlineData("---\ntitle: A\n---\n\n[ziel]: ¦", "thema/gruene-höfe.md → thema/gruene-höfe.md")]
    [InlineData("---\ntitle: A\n---\n\n![Bild](¦", "thema/hof.svg → thema/hof.svg")]
    [InlineData("---\ntitle: A\n---\n\n![Bild](thema/hof.svg \"¦", "© MIL / Fink → © MIL / Fink")]
    [InlineData("---\ntitle: A\n---\n\n```¦", "diagramm → diagramm")]
    [InlineData("---\ntitle: A\n---\n\n```diagramm\n¦\n```\n", "type → type: ")]
    [InlineData("---\ntitle: A\n---\n\n```¦", "film → film")]
    [InlineData("---\ntitle: A\n---\n\n```film\n¦\n```\n", "transcript → transcript: ")]
    [InlineData("---\ntitle: A\n---\n\n```film\nimage:\n  ¦\n```\n", "credit → credit: ")]
    [InlineData("---\ntitle: A\n---\n\n```film\ncaptions: ¦\n```\n", "true → true")]
    [InlineData("---\ntitle: A\n---\n\n```diagramm\ntype: ¦\n```\n", "balken → balken")]
    [InlineData("---\ntitle: A\n---\n\n```diagramm\ntype: zeitleiste\n¦\n```\n", "events → events:")]
    [InlineData("---\ntitle: A\n---\n\n```diagramm\ntype: zeitleiste\nevents:\n  - ¦\n```\n", "from → from: ")]
    [InlineData("---\ntitle: A\n---\n\n- Liste\n\n  ```diagramm\n  ¦\n  ```\n", "type → type: ")]
    [InlineData("---\ntitle: A\n---\n\n```angaben\n¦\n```\n", "anschrift → anschrift")]
    public async Task It_offers(string marked, string expected) => Assert.Contains(expected, await Offered("index.md", marked));

    [Theory]
    [InlineData("---\ntitle: A\n¦\n---\n", "title → title: ")]
    [InlineData("---\ntitle: A\nimage:\n  src: a.jpg\n  ¦\n---\n", "src → src: ")]
    [InlineData("---\ntitle: A\ndownloads:\n  - file: a.pdf\n    ¦\n---\n", "file → file: ")]
    [InlineData("---\ntitle: A\n---\n\nEin [Verweis](¦", "index.md → index.md")]
    [InlineData("---\ntitle: A\n---\n\n```diagramm\ntype: balken\n¦\n```\n", "events → events:")]
    public async Task It_does_not_offer(string marked, string wrong)
    {
        var offered = await Offered("index.md", marked);
        Assert.NotEmpty(offered);
        Assert.DoesNotContain(wrong, offered);
    }

    [Theory]
    [InlineData("---\ntitle: A\n---\n\nWir ¦ gehen.")]
    [InlineData("---\ntitle: ¦\n---\n")]
    [InlineData("---\ntitle: A\ndescription: >\n  Etwas ¦\n---\n")]
    [InlineData("---\ntitle: A\n# Kommentar ¦\n---\n")]
    [InlineData("---\ntitle: A\n---¦\n")]
    [InlineData("---\ntitle: A\n---\n\n```\n[x](¦\n```\n")]
    [InlineData("---\ntitle: A\n---\n\n[x](a.md) ¦")]
    [InlineData("---\ntitle: A\ntags: [a] ¦\n---\n")]
    public async Task Where_nothing_is_known_nothing_is_offered(string marked) => Assert.Empty(await Offered("index.md", marked));

    [Theory]
    [InlineData("site.yml", "¦", "title → title: ")]
    [InlineData("site.yml", "title: A\nstatus: ¦", "live → live")]
    [InlineData("site.yml", "title: A\nfooter:\n  - ¦", "thema/gruene-höfe.md → thema/gruene-höfe.md")]
    [InlineData("glossar.yml", "terms:\n  - ¦", "term → term: ")]
    [InlineData("suche.yml", "pages:\n  - ¦", "page → page: ")]
    [InlineData("thema/hof.svg.yml", "¦", "credit → credit: ")]
    public async Task Files_of_settings_have_their_own_keys(string file, string marked, string expected) => Assert.Contains(expected, await Offered(file, marked));

    [Fact]
    public async Task A_path_replaces_what_was_typed_of_it_and_counts_from_the_page()
    {
        await using var client = await LspClient.Start(Files);
        await client.Open("thema/neu.md", "");
        var list = await client.AskAt("textDocument/completion", "thema/neu.md", "---\ntitle: A\n---\n\n😀 [x](../inde¦");
        var edit = list!["items"]![0]!["textEdit"]!;
        Assert.Equal("../index.md", edit["newText"]!.GetValue<string>());
        Assert.Equal("7-14", $"{edit["range"]!["start"]!["character"]}-{edit["range"]!["end"]!["character"]}");
    }

    [Fact]
    public async Task A_key_is_explained()
    {
        await using var client = await LspClient.Start(Files);
        await client.Open("index.md");
        var list = await client.AskAt("textDocument/completion", "index.md", "---\nlayo¦\n---\n");
        var layout = list!["items"]!.AsArray().Single(item => item!["label"]!.GetValue<string>() == "layout")!;
        Assert.Contains("eines von", layout["detail"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Contains("Zum Beispiel: `layout: ", layout["documentation"]!["value"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    /// <summary>What is written on behind the place goes, and a colon that is there is not set again.</summary>
    [Theory]
    [InlineData("layout:¦", "seite", "layout: seite")]
    [InlineData("lay¦out: seite", "layout", "layout: seite")]
    [InlineData("layout: se¦ite", "seite", "layout: seite")]
    [InlineData("related: [thema/gr¦uene.md, a.md]", "thema/gruene-höfe.md", "related: [thema/gruene-höfe.md, a.md]")]
    [InlineData("image: {sr¦c: x}", "src", "image: {src: x}")]
    [InlineData("image: {¦: x}", "src", "image: {src: x}")]
    public async Task It_takes_the_place_of_the_whole_word(string marked, string label, string expected)
    {
        await using var client = await LspClient.Start(Files);
        await client.Open("index.md");
        var list = await client.AskAt("textDocument/completion", "index.md", $"---\ntitle: A\n{marked}\n---\n");
        var edit = list!["items"]!.AsArray().Single(item => item!["label"]!.GetValue<string>() == label)!["textEdit"]!;
        var line = marked.Replace("¦", "", StringComparison.Ordinal);
        Assert.Equal(expected, line[..edit["range"]!["start"]!["character"]!.GetValue<int>()] + edit["newText"] + line[edit["range"]!["end"]!["character"]!.GetValue<int>()..]);
    }

    private static async Task<string[]> Offered(string file, string marked)
    {
        await using var client = await LspClient.Start(Files);
        await client.Open(file, file.EndsWith(".yml", StringComparison.Ordinal) ? "" : null);
        var list = await client.AskAt("textDocument/completion", file, marked);
        return [.. list!["items"]!.AsArray().Select(item => $"{item!["label"]} → {item["textEdit"]!["newText"]}")];
    }
}
