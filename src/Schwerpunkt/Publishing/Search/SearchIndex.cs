using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using System.Runtime.InteropServices;
using Schwerpunkt.Text;

namespace Schwerpunkt.Publishing.Search;

/// <summary>What the script in the browser searches: one JSON file with titles, addresses and excerpts of all pages, and each word with its pages. <see cref="ShardedIndex"/> is that of a large site.</summary>
/// <remarks>Of the pages' text it holds only what results show: the sentence that introduces a page, its headings and terms.</remarks>
internal static class SearchIndex
{
    /// <summary>Part of the file's name; whoever changes what the file holds for the same texts changes this number.</summary>
    public const uint Version = 4;

    /// <summary>A page with more headings is found by its text as well; its results need not show them all.</summary>
    private const int MostPassages = 40;

    private const int LongestPassage = 120;

    /// <summary>Its name, known before it is made: it changes with whatever the file is made from, and with nothing else.</summary>
    public static string PathOf(SearchScope scope, SearchLimits limits)
    {
        var sum = Add(Add(Version, scope.Ignored), scope.Site.Config.Address.BasePath);
        if (scope.Shards(limits) is > 0 and var shards) sum = Checksum.Of(BitConverter.GetBytes(shards), BitOperations.Crc32C(sum, ShardedIndex.Version));
        foreach (var group in Groups(scope)) sum = Add(sum, group);
        foreach (var page in scope.Pages())
        {
            sum = Add(Add(Add(BitOperations.Crc32C(sum, (uint)page.Kind), page.Path), page.Title), page.Excerpt);
            foreach (var text in page.Said.Concat(page.Lines).Concat(page.Questions)) sum = Add(sum, text);
            if (page.Words is { } words) sum = words.Labels.Checksum(words.Text.Checksum(words.Headings.Checksum(sum)));
        }

        return $"{scope.Stem}.{sum:x8}.json";
    }

    /// <summary>The index as files below the output folder: one, or many where the site is large. A preview on the same machine keeps to one.</summary>
    /// <param name="scope">What is found.</param>
    /// <param name="path">The name of the first.</param>
    /// <param name="limits">What is large.</param>
    public static ImmutableArray<(string Path, Action<TextWriter> Write)> Files(SearchScope scope, string path, SearchLimits limits) =>
        path != scope.FixedPath && scope.Shards(limits) is > 0 and var shards ? ShardedIndex.Files(scope, path, shards, limits) : [(path, writer => Write(scope, writer))];

    private static void Write(SearchScope scope, TextWriter writer)
    {
        var pages = scope.Pages();
        IndexText.Open(writer, "ignored", scope.Ignored);
        WriteTitles(writer, pages.AsSpan());
        IndexText.WriteTexts(writer, "kinds", [string.Concat(pages.Select(page => (char)page.Kind))]);
        WriteExcerpts(writer, pages.AsSpan());
        WriteQuestions(writer, scope, pages);
        IndexText.WriteWords(writer, WordsOf(scope, pages).Sorted());
        IndexText.Close(writer);
    }

    /// <summary>Every word with its pages.</summary>
    public static WordTable WordsOf(SearchScope scope, ImmutableArray<FoundPage> pages)
    {
        var table = new WordTable(scope.Ignored);
        for (var i = 0; i < pages.Length; i++)
        {
            Read(table, pages[i]);
            table.EndPage(i);
        }

        return table;
    }

    /// <summary>Titles and addresses of some pages.</summary>
    public static void WriteTitles(TextWriter writer, ReadOnlySpan<FoundPage> pages)
    {
        var some = pages.ToArray();
        IndexText.WriteTexts(writer, "titles", some.Select(page => page.Title));
        IndexText.WriteTexts(writer, "paths", some.Select(page => page.Path));
    }

    /// <summary>What results show of some pages: the sentence, then headings and terms.</summary>
    public static void WriteExcerpts(TextWriter writer, ReadOnlySpan<FoundPage> pages) =>
        IndexText.WriteTexts(writer, "excerpts", pages.ToArray().Select(page => string.Join('\t', page.Passages.Take(MostPassages).Where(IsShort).Distinct(StringComparer.Ordinal).Prepend(page.Excerpt).Select(OneCell))));

    /// <summary>What means the same, and the pages that editors give for a question.</summary>
    public static void WriteQuestions(TextWriter writer, SearchScope scope, ImmutableArray<FoundPage> pages)
    {
        IndexText.WriteTexts(writer, "same", Groups(scope));
        IndexText.WriteTexts(writer, "pins", pages.Select((page, number) => (page.Questions, Number: number)).Where(page => !page.Questions.IsEmpty)
            .Select(page => string.Create(CultureInfo.InvariantCulture, $"{page.Number}|{string.Join('|', page.Questions.Select(OneQuestion))}")));
    }

    /// <summary>Words that mean the same, one group a line: those of suche.yml, and each term of the glossary with its forms.</summary>
    private static IEnumerable<string> Groups(SearchScope scope) => scope.Same.Select(group => string.Join('|', group.Select(OneQuestion)));

    private static string OneQuestion(string text) => text.Replace('|', ' ');

    private static bool IsShort(string passage) => passage.Length <= LongestPassage;

    private static string OneCell(string text) => text.Replace('\t', ' ').Replace("\u00AD", "", StringComparison.Ordinal);

    private static void Read(WordTable table, FoundPage page)
    {
        table.Read(page.Title, Field.Title);
        foreach (var text in page.Said) table.Read(text, Field.Heading);
        page.Words?.Headings.Lend(words => table.Read(words, Field.Heading));
        page.Words?.Text.Lend(words => table.Read(words, Field.Text));
        foreach (var line in page.Lines) table.Read(line, Field.Text);
        // A word alone names the page like its title; in a phrase it may be an everyday one.
        foreach (var question in page.Questions) table.Read(question, question.Contains(' ', StringComparison.Ordinal) ? Field.Text : Field.Title);
    }

    /// <summary>With its length, so that no two texts run into one.</summary>
    private static uint Add(uint sum, string text) => Checksum.Of(MemoryMarshal.AsBytes(text.AsSpan()), BitOperations.Crc32C(sum, (uint)text.Length));
}
