using System.Text.Encodings.Web;

namespace Schwerpunkt.Publishing.Search;

/// <summary>The form of the index's files: a JSON object of strings, each a list.</summary>
internal static class IndexText
{
    /// <summary>The first member of a file.</summary>
    public static void Open(TextWriter writer, string name, string text)
    {
        writer.Write("{\"");
        writer.Write(name);
        writer.Write("\":\"");
        writer.Write(text);
    }

    /// <summary>Ends the member before and leaves this one open.</summary>
    public static void Begin(TextWriter writer, string name)
    {
        writer.Write("\",\"");
        writer.Write(name);
        writer.Write("\":\"");
    }

    /// <summary>A member that needs no escapes.</summary>
    public static void Write(TextWriter writer, string name, string text)
    {
        Begin(writer, name);
        writer.Write(text);
    }

    /// <summary>A member with one line a text.</summary>
    public static void WriteTexts(TextWriter writer, string name, IEnumerable<string> texts)
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

    /// <summary>Words, nouns first, each with its pages.</summary>
    public static void WriteWords(TextWriter writer, IReadOnlyList<IndexedWord> words)
    {
        Begin(writer, "nouns");
        writer.Write(words.Count(word => word.IsCapital));
        Write(writer, "words", string.Join(' ', words.Select(word => word.Written)));
        WriteLists(writer, "pages", words, word => word.Pages);
    }

    /// <summary>A list of pages for each word.</summary>
    public static void WriteLists(TextWriter writer, string name, IReadOnlyList<IndexedWord> words, Func<IndexedWord, PostingList?> list)
    {
        Begin(writer, name);
        for (var i = 0; i < words.Count; i++)
        {
            if (i > 0) writer.Write(' ');
            if (list(words[i]) is { } pages) writer.Write(pages.Characters);
        }
    }

    public static void Close(TextWriter writer) => writer.Write("\"}\n");
}
