using System.Globalization;
using Schwerpunkt.Text;

namespace Schwerpunkt.Publishing.Search;

/// <summary>Every word of the site with the pages it stands on. Pages are told one after the other.</summary>
internal sealed class WordTable
{
    /// <summary>Longer ones are addresses, not words.</summary>
    private const int LongestJoined = 60;

    private readonly Dictionary<string, Entry> words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Entry?> spellings = new(TextComparer.Instance);
    private readonly Dictionary<string, Entry?>.AlternateLookup<ReadOnlySpan<char>> bySpelling;
    private readonly List<Entry> onPage = [];

    public WordTable() => bySpelling = spellings.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The words as the site spells them, in small letters, in the order of the index's spelling, each with its pages: those mostly written with a capital letter, or the others.</summary>
    public IEnumerable<KeyValuePair<string, PostingList>> Sorted(bool capital)
    {
        var keys = words.Where(word => word.Value.IsCapital == capital).Select(word => word.Key).ToArray();
        Array.Sort(keys, StringComparer.Ordinal);
        return keys.Select(key => KeyValuePair.Create(words[key].Written, words[key].Pages));
    }

    /// <summary>Takes the words of a text on the page at hand. „Wärme-Plan“ and „5.3.2“ are words as a whole, and their parts are words of the text.</summary>
    public void Read(ReadOnlySpan<char> text, Field field)
    {
        for (var start = 0; start < text.Length; start++)
        {
            if (text[start] == '§') ReadParagraph(text[start..], field);
            if (!IsPartOfWord(text[start])) continue;
            var end = EndOfWord(text, start);
            var whole = end;
            while (Joins(text, whole)) whole = EndOfWord(text, whole + 1);
            var joined = whole > end && whole - start <= LongestJoined;
            if (joined && Find(text[start..whole], joined: true) is { } together) Count(together, field, !char.IsLower(text[start]));
            if (Find(text[start..end], joined: false) is { } entry) Count(entry, joined ? Field.Text : field, !char.IsLower(text[start]));
            start = end;
        }
    }

    /// <summary>„§ 9“ is a word of its own: „paragraf9“.</summary>
    private void ReadParagraph(ReadOnlySpan<char> text, Field field)
    {
        var digits = text[1..].TrimStart(" §\u00A0\u202F");
        var end = 0;
        while (end < digits.Length && char.IsAsciiDigit(digits[end])) end++;
        if (end == 0 || end > 5) return;
        if (end < digits.Length && char.IsAsciiLetterLower(digits[end]) && (end + 1 == digits.Length || !IsPartOfWord(digits[end + 1]))) end++;
        if (Find(string.Concat("paragraf", digits[..end]), joined: true) is { } entry) Count(entry, field, capital: true);
    }

    private static int EndOfWord(ReadOnlySpan<char> text, int start)
    {
        var end = start + 1;
        while (end < text.Length && IsPartOfWord(text[end])) end++;
        return end;
    }

    /// <summary>Whether a word goes on behind a hyphen, the dot of Leichte Sprache, or the full stop in a number.</summary>
    private static bool Joins(ReadOnlySpan<char> text, int at) =>
        at + 1 < text.Length && IsPartOfWord(text[at + 1])
        && (text[at] is '-' or '\u2010' or '\u2011' or '\u00B7' || text[at] == '.' && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]));

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
    private Entry? Find(ReadOnlySpan<char> spelling, bool joined)
    {
        if (bySpelling.TryGetValue(spelling, out var known)) return known;
        var written = spelling.ToString();
        var word = Slug.Of(written.Replace('.', 'p')).Replace("-", "", StringComparison.Ordinal); // „5.3.2“ is not „532“
        Entry? entry = null;
        if (word.Length > 1 && (joined || !FunctionWords.Contains(word)) && !words.TryGetValue(word, out entry)) words.Add(word, entry = new Entry(Shown(written, word)));
        spellings.Add(written, entry);
        return entry;
    }

    /// <summary>A spelling in small letters; where it is not plain, the index's own.</summary>
    private static string Shown(string spelling, string word)
    {
        var shown = string.Concat(spelling.Where(char.IsLetterOrDigit)).ToLowerInvariant();
        return Slug.Of(shown) == word ? shown : word;
    }

    /// <summary>Letters, digits, marks, and what is invisible inside a word, such as a soft hyphen.</summary>
    private static bool IsPartOfWord(char sign) => char.IsAscii(sign)
        ? char.IsAsciiLetterOrDigit(sign)
        : char.IsLetterOrDigit(sign) || char.GetUnicodeCategory(sign) is UnicodeCategory.NonSpacingMark or UnicodeCategory.OtherNumber or UnicodeCategory.Format;

    /// <summary>A word with its pages, how it is written, and how it stands on the page at hand.</summary>
    private sealed class Entry(string written)
    {
        /// <summary>As first met, in small letters.</summary>
        public string Written { get; } = written;

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
