using CsCheck;
using Schwerpunkt.Model;
using Schwerpunkt.Publishing.Search;
using Schwerpunkt.Tests.Stories;

namespace Schwerpunkt.Tests.Search;

/// <summary>The index and the script that reads it agree.</summary>
public sealed class IndexTests
{
    private const string Site = "=== index.md\n---\ntitle: Start\n---\nText über Wärme.\n=== bild.jpg.yml\ncredit: © MIL\n=== bild.jpg\n30x20\n";

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

    [Fact]
    public void The_name_changes_with_whatever_the_pages_are_read_from()
    {
        string NameOf(string site) => SearchSite.PathOf(Story.Parse(site).Build());
        var name = NameOf(Site);
        Assert.Matches(@"^assets/suche\.[0-9a-f]{8}\.json$", name);
        Assert.Equal(name, NameOf(Site));
        Assert.NotEqual(name, NameOf(Site.Replace("Wärme", "Kälte", StringComparison.Ordinal)));
        Assert.NotEqual(name, NameOf(Site.Replace("© MIL", "© LBV", StringComparison.Ordinal)));
        Assert.NotEqual(name, NameOf(Site + "=== a.md\n---\ntitle: A\n---\n"));
        Assert.NotEqual(NameOf(Site + "=== a.md\n---\ntitle: A\n---\n"), NameOf(Site + "=== b.md\n---\ntitle: A\n---\n"));
    }
}
