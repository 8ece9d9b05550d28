using CsCheck;
using Schwerpunkt.Publishing.Search;
using Schwerpunkt.Tests.Stories;
using Schwerpunkt.Text;

namespace Schwerpunkt.Tests.Search;

/// <summary>The index and the script that reads it agree.</summary>
public sealed class IndexTests
{
    /// <summary>The publisher's address stands in site.yml, and the page shows it.</summary>
    private const string Named =
        "=== site.yml\ntitle: Probe\nbaseUrl: https://www.example.org/\nstatus: live\npublisher:\n  name: Herausgeber\n  address: [Straße 1]\n"
        + "=== index.md\n---\ntitle: Start\nlead: Eins\norder: 1\ntags: [Klima]\n---\n\nWärme im **Quartier**.\n\n```angaben\nvertretung\n```\n\n![Ein Platz](platz.jpg \"© MIL\")\n\n```\nCode mit\nzwei Zeilen\n```\n"
        + "=== kontakt.md\n---\ntitle: Kontakt\n---\n\n```angaben\nanschrift\n```\n"
        + "=== platz.jpg\n1200x800\n";

    private static readonly Gen<string> Word = Gen.OneOf((string[])["ä", "Ö", "ü", "ß", "ẞ", "e\u0301", "é", "Œ", "ø", "Ł", "Đ", "æ", "₂", "ﬁ", "\u00AD", "a", "B", "7"]).Array[1, 12].Select(string.Concat);

    [Fact]
    public void The_script_spells_words_as_the_index_does()
    {
        using var script = new SearchScript();
        Word.Sample(word => Assert.Equal(Slug.Of(word).Replace("-", "", StringComparison.Ordinal), script.Fold(word)), iter: 500, threads: 1);
    }

    [Fact]
    public void The_script_reads_every_page_and_rank_that_was_written()
    {
        using var script = new SearchScript();
        Gen.Select(Gen.OneOf(Gen.Int[1, 3], Gen.Int[1, 100_000]), Gen.Int[0, PostingList.Ranks - 1]).Array[1, 50].Sample(
            entries =>
            {
                var (list, expected, page) = (new PostingList(), new List<string>(), -1);
                foreach (var (distance, rank) in entries)
                {
                    list.Add(page += distance, rank);
                    expected.Add($"{page}:{rank}");
                }

                var text = list.Characters.ToString();
                Assert.DoesNotContain(text, sign => sign is <= ' ' or '"' or '\\' or > '~');
                Assert.Equal(expected, script.ReadPages(text));
            },
            iter: 200,
            threads: 1);
    }

    [Theory]
    [InlineData("Wärme", "Kälte")]
    [InlineData("title: Start", "title: Anfang")]
    [InlineData("=== index.md", "=== seite.md")]
    [InlineData("=== index.md", "=== a.md\n---\ntitle: A\n---\n=== index.md")]
    [InlineData("Straße 1", "Straße 2")]
    [InlineData("https://www.example.org/", "https://www.example.org/auftritt/")]
    [InlineData("tags: [Klima]", "tags: [Wetter]")]
    [InlineData("lead: Eins", "lead: Zwei")]
    [InlineData("Herausgeber", "Ministerium")]
    public void The_name_changes_with_what_the_index_is_made_from(string written, string instead)
    {
        Assert.Contains(written, Named, StringComparison.Ordinal);
        Assert.NotEqual(NameOf(Named), NameOf(Named.Replace(written, instead, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("© MIL", "© LBV")]
    [InlineData("order: 1", "order: 2")]
    [InlineData("**Quartier**", "__Quartier__")]
    [InlineData("\n", "\r\n")]
    [InlineData("https://www.example.org/", "https://test.example.org/")]
    [InlineData("lead: Eins", "description: Eins")]
    public void The_name_stays_where_the_index_does(string written, string instead)
    {
        Assert.Contains(written, Named, StringComparison.Ordinal);
        var (before, after) = (Story.Parse(Named).Build(), Story.Parse(Named).With(file => file.Replace(written, instead, StringComparison.Ordinal)).Build());
        Assert.Equal(SearchSite.Index(before), SearchSite.Index(after));
        Assert.Equal(SearchSite.PathOf(before), SearchSite.PathOf(after));
    }

    /// <summary>What a Markdown table says is found; so is what a table from a file, a diagram and a timeline say, and a page is described as before.</summary>
    [Fact]
    public void What_blocks_show_is_found()
    {
        const string Page = "=== index.md\n---\ntitle: Start\n---\nEin Satz.\n\n"
            + "```tabelle\nfile: a.csv\ntitle: Herbergen\ndescription: Übersicht der Unterkünfte.\nunit: Betten\nsources:\n  - title: Amt\n```\n\n"
            + "> ```diagramm\n> type: balken\n> title: Fördersummen\n> description: Zwei Geldgeber.\n> labels: [Schwedt]\n> series: [{name: Bund, values: [1]}, {name: Europa, values: [2]}]\n> sources:\n>   - title: Amt\n> ```\n\n"
            + "```diagramm\ntype: zeitleiste\ntitle: Ablauf\ndescription: Was geschah.\nevents:\n  - {from: 2026-03, text: Grundsteinlegung}\nsources:\n  - title: Amt\n```\n"
            + "=== a.csv\nHof;Gemeinde\nMühle;Boitzenburg\n";
        var built = Story.Parse(Page).Build();
        Assert.Empty(built.Findings);
        var index = SearchSite.Index(built);
        foreach (var word in new[] { "herbergen", "unterkünfte", "betten", "gemeinde", "mühle", "boitzenburg", "fördersummen", "geldgeber", "schwedt", "bund", "europa", "ablauf", "grundsteinlegung", "märz" })
            Assert.True(index.Contains(word, StringComparison.OrdinalIgnoreCase), word);
        Assert.DoesNotContain("Angabe", index, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("\"Ein Satz.", index, StringComparison.Ordinal);
        Assert.NotEqual(NameOf(Page), NameOf(Page.Replace("Boitzenburg", "Templin", StringComparison.Ordinal)));
    }

    private static string NameOf(string site)
    {
        var name = SearchSite.PathOf(Story.Parse(site).Build());
        Assert.Matches(@"^assets/suche\.[0-9a-f]{8}\.json$", name);
        return name;
    }
}
