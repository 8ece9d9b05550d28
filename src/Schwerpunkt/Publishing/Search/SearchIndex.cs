using System.Collections.Immutable;
using System.Numerics;
using System.Text.Encodings.Web;
using Schwerpunkt.Model;

namespace Schwerpunkt.Publishing.Search;

/// <summary>What the script in the browser searches: one JSON file with the titles and addresses of all pages, and each word with its pages.</summary>
/// <remarks>The pages' text is not in it: the script reads it from the few pages that it shows.</remarks>
internal static class SearchIndex
{
    /// <summary>Part of the file's name; whoever changes what the file holds for the same pages changes this number.</summary>
    public const uint Version = 2;

    /// <param name="fingerprint">Of everything the pages were read from.</param>
    public static string PathOf(uint fingerprint) => $"{Caching.Folder}suche.{BitOperations.Crc32C(fingerprint, Version):x8}.json";

    /// <summary>Drafts are left out, as in the sitemap.</summary>
    public static void Write(Site site, TextWriter writer)
    {
        var pages = site.Pages.Where(page => !page.FrontMatter.Draft).ToImmutableArray();
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
        var matter = page.FrontMatter;
        table.Read(page.Title, Field.Title);
        if (matter.Lead is { } lead) table.Read(lead, Field.Heading);
        if (matter.Description is { } description) table.Read(description, Field.Heading);
        foreach (var tag in matter.Tags) table.Read(tag.Text, Field.Heading);
        foreach (var download in matter.Downloads) table.Read(download.Title, Field.Heading);
        page.Words.Headings.Lend(words => table.Read(words, Field.Heading));
        page.Words.Text.Lend(words => table.Read(words, Field.Text));
    }

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
