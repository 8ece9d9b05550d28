using System.Collections.Immutable;
using Schwerpunkt.Findings;
using Schwerpunkt.Pages;
using Schwerpunkt.Sites;
using Schwerpunkt.Text;

namespace Schwerpunkt.Reading.Yaml;

/// <summary>Reads content/suche.yml.</summary>
internal static class SearchWordsReader
{
    private static readonly KeyShape<WrittenSearchPage?> PageShape = new(ReadPage);

    public static KeyShape<WrittenSearchWords> Shape { get; } = new(Read);

    /// <summary>What can be used, every mistake a finding; nothing where there is no such file.</summary>
    public static WrittenSearchWords Read(SourceTree tree, FindingLog log)
    {
        if (tree.Texts.FirstOrDefault(file => string.Equals(file.Path, SearchWords.FileName, StringComparison.Ordinal)) is not { } file) return WrittenSearchWords.None;
        var place = tree.At(SearchWords.FileName);
        if (TextDecoder.Decode(file, tree, log) is not { } text || YamlReader.Read(text, place, YamlPart.SearchWords, log) is not { } map) return WrittenSearchWords.None;
        return Shape.Read(map, new KeyContext(SearchWords.FileName, place, log));
    }

    private static WrittenSearchWords Read(KeyReader keys)
    {
        var same = keys.Groups("same", "Gruppen von Wörtern, die für Suchende dasselbe meinen.", "[[ÖPNV, Nahverkehr, Bus und Bahn]]");
        var pages = keys.Maps("pages", "Seiten mit den Wörtern, bei denen sie zuerst kommen.", "[{ page: kontakt, words: [Telefonnummer, Ansprechpartner] }]", PageShape);
        var taken = new Dictionary<string, Location>(StringComparer.Ordinal);
        return new WrittenSearchWords([.. same.Select(group => Group(group.At, group.Words, taken, keys)).Where(group => group.Length > 1)], pages);
    }

    private static ImmutableArray<Located> Group(Location at, ImmutableArray<Located> words, Dictionary<string, Location> taken, KeyReader keys)
    {
        if (words.Length < 2) keys.Report(SingleSearchWord.At(at, words is [var only] ? only.Text : ""));
        return Claim(words, taken, keys);
    }

    private static WrittenSearchPage? ReadPage(KeyReader keys)
    {
        var page = keys.Needed(keys.Written(KeyType.PageOrAddress, "page", "Die Seite; auch eine, die von selbst entsteht, wie `glossar`.", "schwerpunkte/mobilitaet"));
        var target = page is null ? null : keys.FileOrAddressOf(page, "page");
        var words = Claim(keys.Needed(keys.WordsOrEmpty("words", "Die Wörter, mit denen diese Seite gesucht wird.", "[Fahrrad, Radweg, Straßenbahn]")), new(StringComparer.Ordinal), keys);
        return page is not null && target is not null && !words.IsEmpty ? new WrittenSearchPage(page, target, words) : null;
    }

    /// <summary>The words that nobody has yet, compared as the search compares them.</summary>
    private static ImmutableArray<Located> Claim(ImmutableArray<Located> words, Dictionary<string, Location> taken, KeyReader keys)
    {
        var claimed = ImmutableArray.CreateBuilder<Located>(words.Length);
        foreach (var word in words)
        {
            if (Slug.Of(word.Text) is not { Length: > 0 } slug) keys.Report(EmptySearchWord.At(word.Location, word.Text));
            else if (taken.TryAdd(slug, word.Location)) claimed.Add(word);
            else keys.Report(SearchWordTwice.At(word.Location, word.Text, taken[slug]));
        }

        return claimed.ToImmutable();
    }
}
