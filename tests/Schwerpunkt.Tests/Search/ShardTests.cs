using System.Text.Json;
using Schwerpunkt.Publishing.Search;
using Schwerpunkt.Tests.Stories;

namespace Schwerpunkt.Tests.Search;

/// <summary>The index of a large site holds in many files what that of a small one holds in one.</summary>
public sealed class ShardTests
{
    private static readonly SearchLimits Small = new(Pages: 0, Text: 200, Listed: 2);

    private static readonly Lazy<BuildResult> Built = new(() => Story.Parse(
        "=== index.md\n---\ntitle: Start\n---\nEin Bau und die Wohnung. Förderung des Verkehrs, Anzug und Zug.\n"
        + "=== a.md\n---\ntitle: Radverkehr\n---\nDer Wohnungsbau und seine Wohnungsbauförderung in Brandenburg, Brandenburger Häuser.\n"
        + "=== b.md\n---\ntitle: \"Radverkehr: Förderung\"\n---\nDie Straße, Straßenbahn und der Bahnhof. § 9 der Ordnung, die Wärme-Planung.\n"
        + "=== c.md\n---\ntitle: Häuser\n---\nVerkehrssicherheit und Sicherheit im Zugverkehr; Städte, Stadt und Städtebau.\n"
        + string.Concat(Enumerable.Range(0, 40).Select(i => $"=== d{i:00}.md\n---\ntitle: Nummer {i}\n---\nText {i * 37 % 101} von Seite {i} zum Wohnungsbau, mit eigenem Wort wort{(char)('a' + (i % 26))}{i}.\n"))).Build());

    [Fact]
    public void Every_word_stands_in_the_file_of_its_beginning_with_all_its_pages()
    {
        var shards = SearchSite.Shards(Built.Value.Site!, Small); // ! it was built
        var starts = Member(shards[0].Text, "starts").Split(' ');
        var words = shards.Where(shard => shard.Path.Contains("/suche/w", StringComparison.Ordinal)).Select(shard => Words(shard.Text)).ToArray();
        Assert.Equal(starts.Length, words.Length);
        Assert.True(words.Length > 10, $"{words.Length}");
        foreach (var (word, pages) in Words(SearchSite.Index(Built.Value)))
        {
            var key = WordParts.Loosen(Schwerpunkt.Text.Slug.Of(word));
            var own = Enumerable.Range(0, starts.Length).Where(i => string.CompareOrdinal(starts[i], key) <= 0 && (i + 1 == starts.Length || string.CompareOrdinal(starts[i + 1], key) >= 0)).ToArray();
            Assert.Contains(own, i => words[i].ContainsKey(word));
            Assert.All(words.Where(list => list.ContainsKey(word)), list => Assert.Equal(pages, list[word]));
        }

        Assert.Equal(Words(SearchSite.Index(Built.Value)).Keys.Order(StringComparer.Ordinal), words.SelectMany(list => list.Keys).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_page_stands_in_one_file_with_what_results_show()
    {
        var shards = SearchSite.Shards(Built.Value.Site!, Small); // ! it was built
        foreach (var member in (string[])["titles", "paths", "excerpts"])
        {
            var parts = shards.Where(shard => shard.Path.Contains("/suche/p", StringComparison.Ordinal)).Select(shard => Member(shard.Text, member)).ToArray();
            Assert.All(parts, part => Assert.InRange(part.Split('\n').Length, 1, Small.Listed));
            Assert.Equal(Member(SearchSite.Index(Built.Value), member), string.Join('\n', parts));
        }
    }

    [Fact]
    public void The_files_are_of_one_size_and_may_be_kept_for_ever()
    {
        var shards = SearchSite.Shards(Built.Value.Site!, Small); // ! it was built
        var sizes = shards.Where(shard => shard.Path.Contains("/suche/w", StringComparison.Ordinal)).Select(shard => shard.Text.Length).ToArray();
        Assert.True(sizes.Max() < 4 * sizes.Average(), $"{sizes.Max()} of {sizes.Average()}");
        Assert.All(shards, shard => Assert.Equal(Publishing.Files.Caching.Forever, Publishing.Files.Caching.Of(shard.Path)));
        Assert.Distinct(shards.Select(shard => shard.Path));
    }

    [Theory]
    [InlineData("wohnungsbauforderung", "forderung")]
    [InlineData("zugverkehr", "verkehr")]
    [InlineData("strassenbahn", "bahn")]
    [InlineData("brandenburger", "")]
    [InlineData("stadtebau", "bau")]
    public void A_compound_is_looked_for_by_its_parts(string word, string parts)
    {
        var known = new WordParts(["wohnung", "bau", "wohnungsbau", "forderung", "zug", "verkehr", "strasse", "bahn", "brandenburger", "stadt", "stadte", "burger"]);
        Assert.Equal(parts, string.Join(' ', known.Of(word).Where(place => place.IsJoint).Select(place => word[place.At..])));
    }

    [Fact]
    public void The_script_loosens_and_stems_words_as_the_index_does()
    {
        using var script = new SearchScript(SearchSite.Index(Built.Value));
        foreach (var word in (string[])[.. Words(SearchSite.Index(Built.Value)).Keys, "frauen", "quelle", "neue", "ueber", "aerzteinnen", "fluesse", "busse", "bueros", "faellt", "dauer", "steuern", "aueue"])
        {
            var folded = Schwerpunkt.Text.Slug.Of(word);
            var loose = WordParts.Loosen(folded);
            if (folded.Length > 1 && !folded.Contains('-', StringComparison.Ordinal) && script.Forms(word) is { Loose.Length: > 0 } forms) Assert.Equal(forms, (loose, WordParts.Stem(loose).ToString()));
        }
    }

    [Theory]
    [InlineData("Bau", "c/")]
    [InlineData("Häuser", "c/")]
    [InlineData("Radverkehr", "a/")]
    [InlineData("Verkehrssichreheit", "c/")]
    public void The_script_finds_what_stands_in_the_files_it_loads(string query, string path)
    {
        var shards = SearchSite.Shards(Built.Value.Site!, Small).ToDictionary(shard => shard.Path, shard => shard.Text, StringComparer.Ordinal); // ! it was built
        using var script = new SearchScript(shards.First().Value, name => shards["assets/" + name]);
        Assert.Contains(path, script.FirstPage(query).Take(2));
    }

    [Fact]
    public void The_script_suggests_titles_and_nouns_of_the_files_it_loads()
    {
        var shards = SearchSite.Shards(Built.Value.Site!, Small).ToDictionary(shard => shard.Path, shard => shard.Text, StringComparer.Ordinal); // ! it was built
        using var script = new SearchScript(shards.First().Value, name => shards["assets/" + name]);
        Assert.Empty(script.LoadedSuggestions("wo"));
        Assert.Contains("Radverkehr: Förderung", script.LoadedSuggestions("radv"));
        Assert.Contains("Wohnungsbau", script.LoadedSuggestions("wohnungsb"));
    }

    private static string Member(string json, string name)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.GetProperty(name).GetString()!; // ! each is a string
    }

    private static Dictionary<string, string> Words(string json)
    {
        var (words, pages) = (Member(json, "words").Split(' '), Member(json, "pages").Split(' '));
        return words.Zip(pages).Where(pair => pair.First.Length > 0).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal);
    }
}
