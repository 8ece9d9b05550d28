using System.Collections.Frozen;
using System.Globalization;
using System.Runtime.CompilerServices;
using Schwerpunkt.Text;

namespace Schwerpunkt.Publishing.Search;

/// <summary>Every word of the site with the pages it stands on. Pages are told one after the other.</summary>
internal sealed class WordTable
{
    /// <summary>Longer ones are addresses, not words.</summary>
    private const int LongestJoined = 60;

    private readonly Dictionary<string, IndexedWord> words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IndexedWord?> spellings = new(TextComparer.Instance);
    private readonly Dictionary<string, IndexedWord?>.AlternateLookup<ReadOnlySpan<char>> bySpelling;
    private readonly List<IndexedWord> onPage = [];

    private readonly FrozenSet<string> ignored;

    /// <param name="ignored">Words that are not indexed, parted by spaces.</param>
    public WordTable(string ignored) => (this.ignored, bySpelling) = (ignored.Split(' ').ToFrozenSet(StringComparer.Ordinal), spellings.GetAlternateLookup<ReadOnlySpan<char>>());

    /// <summary>All words, in no order.</summary>
    public IReadOnlyCollection<IndexedWord> Words => words.Values;

    /// <summary>All words, nouns first, else in the order of the index's spelling.</summary>
    public IndexedWord[] Sorted()
    {
        var sorted = words.Values.ToArray();
        Array.Sort(sorted, InOrder);
        return sorted;
    }

    /// <summary>Those mostly written with a capital letter come first.</summary>
    public static int InOrder(IndexedWord one, IndexedWord other) =>
        one.IsCapital == other.IsCapital ? string.CompareOrdinal(one.Word, other.Word) : one.IsCapital ? -1 : 1;

    /// <summary>Whether a word of the index's spelling stands anywhere.</summary>
    public bool Contains(string word) => words.ContainsKey(word);

    /// <summary>How many words a text has, parts of „Wärme-Plan“ each for itself.</summary>
    public static int Count(string text)
    {
        var count = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (IsPartOfWord(text[i]) && (i == 0 || !IsPartOfWord(text[i - 1]))) count++;
        }

        return count;
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

    /// <summary>Notes what was read since the call before as the words of a page; its title was read first.</summary>
    public void EndPage(int page)
    {
        if (onPage is [{ Best: Field.Title } first, ..]) (first.Begun ??= new PostingList()).Add(page, 0);
        foreach (var entry in onPage)
        {
            entry.Pages.Add(page, Rank(entry));
            (entry.Count, entry.Best) = (0, Field.Text);
        }

        onPage.Clear();
    }

    private void Count(IndexedWord entry, Field field, bool capital)
    {
        entry.Capitals += capital ? 1 : -1;
        if (entry.Count++ == 0) onPage.Add(entry);
        if (field > entry.Best) entry.Best = field;
    }

    /// <summary>How much a word says about its page: title before heading before text, there by how often it stands.</summary>
    private static int Rank(IndexedWord entry) => entry.Best switch
    {
        Field.Title => 4,
        Field.Heading => 3,
        _ => entry.Count switch { 1 => 0, < 4 => 1, _ => 2 },
    };

    /// <summary>Null for words that are not indexed. A spelling is folded only when it is first met.</summary>
    private IndexedWord? Find(ReadOnlySpan<char> spelling, bool joined)
    {
        if (bySpelling.TryGetValue(spelling, out var known)) return known;
        var written = spelling.ToString();
        var word = Slug.Of(written.Replace('.', 'p')).Replace("-", "", StringComparison.Ordinal); // „5.3.2“ is not „532“
        IndexedWord? entry = null;
        if (word.Length > 1 && (joined || !ignored.Contains(word)) && !words.TryGetValue(word, out entry)) words.Add(word, entry = new IndexedWord(word, Shown(written, word)));
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
    [MethodImpl(MethodImplOptions.AggressiveInlining)] // asked of each sign of the site
    private static bool IsPartOfWord(char sign) => char.IsAscii(sign) ? char.IsAsciiLetterOrDigit(sign) : IsPartBeyondAscii(sign);

    private static bool IsPartBeyondAscii(char sign) => char.IsLetterOrDigit(sign)
        || char.GetUnicodeCategory(sign) is UnicodeCategory.NonSpacingMark or UnicodeCategory.OtherNumber or UnicodeCategory.Format;
}

/// <summary>Where on its page a word stands; the higher, the more it says about the page.</summary>
internal enum Field
{
    Text,
    Heading,
    Title,
}
