using System.Globalization;
using Schwerpunkt.Text;

namespace Schwerpunkt.Publishing.Search;

/// <summary>Every word of the site with the pages it stands on. Pages are told one after the other.</summary>
internal sealed class WordTable
{
    private readonly Dictionary<string, Entry> words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Entry?> spellings = new(TextComparer.Instance);
    private readonly Dictionary<string, Entry?>.AlternateLookup<ReadOnlySpan<char>> bySpelling;
    private readonly List<Entry> onPage = [];

    public WordTable() => bySpelling = spellings.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The words in the index's spelling, sorted, each with its pages: those mostly written with a capital letter, or the others.</summary>
    public IEnumerable<KeyValuePair<string, PostingList>> Sorted(bool capital)
    {
        var keys = words.Where(word => word.Value.IsCapital == capital).Select(word => word.Key).ToArray();
        Array.Sort(keys, StringComparer.Ordinal);
        return keys.Select(key => KeyValuePair.Create(key, words[key].Pages));
    }

    /// <summary>Takes the words of a text on the page at hand.</summary>
    public void Read(ReadOnlySpan<char> text, Field field)
    {
        for (var start = 0; start < text.Length; start++)
        {
            if (!IsPartOfWord(text[start])) continue;
            var end = start + 1;
            while (end < text.Length && IsPartOfWord(text[end])) end++;
            if (Find(text[start..end]) is { } entry) Count(entry, field, !char.IsLower(text[start]));
            start = end;
        }
    }

    /// <summary>Notes what was read since the call before as the words of a page.</summary>
    public void EndPage(int page)
    {
        foreach (var entry in onPage)
        {
            entry.Pages.Add(page, Rank(entry));
            (entry.Count, entry.Best) = (0, Field.Text);
        }

        onPage.Clear();
    }

    private void Count(Entry entry, Field field, bool capital)
    {
        entry.Capitals += capital ? 1 : -1;
        if (entry.Count++ == 0) onPage.Add(entry);
        if (field > entry.Best) entry.Best = field;
    }

    /// <summary>How much a word says about its page: title before heading before text, there by how often it stands.</summary>
    private static int Rank(Entry entry) => entry.Best switch
    {
        Field.Title => 4,
        Field.Heading => 3,
        _ => entry.Count switch { 1 => 0, < 4 => 1, _ => 2 },
    };

    /// <summary>Null for words that are not indexed. A spelling is folded only when it is first met.</summary>
    private Entry? Find(ReadOnlySpan<char> spelling)
    {
        if (bySpelling.TryGetValue(spelling, out var known)) return known;
        var written = spelling.ToString();
        var word = Slug.Of(written);
        Entry? entry = null;
        if (word.Length > 1 && !FunctionWords.Contains(word) && !words.TryGetValue(word, out entry)) words.Add(word, entry = new Entry());
        spellings.Add(written, entry);
        return entry;
    }

    /// <summary>Letters, digits, marks, and what is invisible inside a word, such as a soft hyphen.</summary>
    private static bool IsPartOfWord(char sign) => char.IsAscii(sign)
        ? char.IsAsciiLetterOrDigit(sign)
        : char.IsLetterOrDigit(sign) || char.GetUnicodeCategory(sign) is UnicodeCategory.NonSpacingMark or UnicodeCategory.OtherNumber or UnicodeCategory.Format;

    /// <summary>A word with its pages, how it is written, and how it stands on the page at hand.</summary>
    private sealed class Entry
    {
        public PostingList Pages { get; } = new();

        /// <summary>How much more often on the site it is written with a capital letter than without.</summary>
        public int Capitals { get; set; }

        public bool IsCapital => Capitals > 0;

        public int Count { get; set; }

        public Field Best { get; set; }
    }
}

/// <summary>Where on its page a word stands; the higher, the more it says about the page.</summary>
internal enum Field
{
    Text,
    Heading,
    Title,
}
