using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Text.Encodings.Web;
using Schwerpunkt.Pages;
using Schwerpunkt.Publishing.Files;
using Schwerpunkt.Sites;
using Schwerpunkt.Text;

namespace Schwerpunkt.Publishing.Search;

/// <summary>What the script in the browser searches: one JSON file with the titles and addresses of all pages, and each word with its pages.</summary>
/// <remarks>The pages' text is not in it: the script reads it from the few pages that it shows.</remarks>
internal static class SearchIndex
{
    /// <summary>Part of the file's name; whoever changes what the file holds for the same texts changes this number.</summary>
    public const uint Version = 3;

    /// <summary>Its name where no browser keeps anything.</summary>
    public const string FixedPath = Caching.Folder + "suche.json";

    /// <summary>Its name, known before it is made: it changes with whatever the file is made from, and with nothing else.</summary>
    public static string PathOf(Site site)
    {
        var sum = Add(Add(Version, FunctionWords.List), site.Config.Address.BasePath);
        foreach (var page in Found(site))
        {
            sum = Add(sum, page.Path);
            foreach (var (text, field) in Said(page)) sum = Add(BitOperations.Crc32C(sum, (uint)field), text);
            sum = page.Words.Text.Checksum(page.Words.Headings.Checksum(sum));
        }

        return $"{Caching.Folder}suche.{sum:x8}.json";
    }

    /// <summary>Drafts are left out, as in the sitemap.</summary>
    public static void Write(Site site, TextWriter writer)
    {
        var pages = Found(site);
        var table = new WordTable();
        for (var i = 0; i < pages.Length; i++)
        {
            Read(table, pages[i]);
            table.EndPage(i);
        }

        writer.Write("{\"ignored\":\"");
        writer.Write(FunctionWords.List);
        WriteTexts(writer, "titles", pages.Select(page => page.Title));
        WriteTexts(writer, "paths", pages.Select(page => page.Path));
        WriteWords(writer, table);
        writer.Write("\"}\n");
    }

    private static void Read(WordTable table, Page page)
    {
        foreach (var (text, field) in Said(page)) table.Read(text, field);
        page.Words.Headings.Lend(words => table.Read(words, Field.Heading));
        page.Words.Text.Lend(words => table.Read(words, Field.Text));
    }

    private static ImmutableArray<Page> Found(Site site) => [.. site.Pages.Where(page => !page.FrontMatter.Listing.Draft)];

    /// <summary>What the head of a page says of it.</summary>
    private static IEnumerable<(string Text, Field Field)> Said(Page page)
    {
        var matter = page.FrontMatter;
        yield return (page.Title, Field.Title);
        if (matter.Lead is { } lead) yield return (lead, Field.Heading);
        if (matter.Description is { } description) yield return (description, Field.Heading);
        foreach (var tag in matter.Listing.Tags) yield return (tag.Text, Field.Heading);
        foreach (var download in matter.Attachments.Downloads) yield return (download.Title, Field.Heading);
    }

    /// <summary>With its length, so that no two texts run into one.</summary>
    private static uint Add(uint sum, string text) => Checksum.Of(MemoryMarshal.AsBytes(text.AsSpan()), BitOperations.Crc32C(sum, (uint)text.Length));

    /// <summary>Ends the member before and leaves this one open; one line a text.</summary>
    private static void WriteTexts(TextWriter writer, string name, IEnumerable<string> texts)
    {
        Begin(writer, name);
        var first = true;
        foreach (var text in texts)
        {
            if (!first) writer.Write("\\n");
            JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(writer, text.ReplaceLineEndings(" "));
            first = false;
        }
    }

    private static void WriteWords(TextWriter writer, WordTable table)
    {
        var nouns = table.Sorted(capital: true).ToArray();
        KeyValuePair<string, PostingList>[] words = [.. nouns, .. table.Sorted(capital: false)];
        Begin(writer, "nouns");
        writer.Write(nouns.Length);
        Begin(writer, "words");
        writer.Write(string.Join(' ', words.Select(word => word.Key)));
        Begin(writer, "pages");
        for (var i = 0; i < words.Length; i++)
        {
            if (i > 0) writer.Write(' ');
            writer.Write(words[i].Value.Characters);
        }
    }

    private static void Begin(TextWriter writer, string name)
    {
        writer.Write("\",\"");
        writer.Write(name);
        writer.Write("\":\"");
    }
}
