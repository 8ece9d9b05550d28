using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Schwerpunkt.Publishing.Search;

/// <summary>The index of a large site, of which a browser loads only what a question needs: a head, words in the order in which they begin, and titles with excerpts of a few pages each.</summary>
/// <remarks>A compound stands where it begins and where each of its parts begins: „Wohnungsbau“ is found for „Bau“, though only words in „bau…“ are loaded.</remarks>
internal sealed class ShardedIndex
{
    /// <summary>Part of the files' name; whoever changes what they hold for the same texts changes this number.</summary>
    public const uint Version = 1;

    /// <summary>Longer titles count like this.</summary>
    private const int LongestTitle = 15;

    private const string Kinds = "pgldt";

    private readonly ImmutableArray<FoundPage> pages;
    private readonly WordTable table;
    private readonly Place[] places;

    /// <summary>Where each file of words begins in the places; ends with their number.</summary>
    private readonly int[] cuts;

    private ShardedIndex(SearchScope scope, ImmutableArray<FoundPage> pages, int shards)
    {
        this.pages = pages;
        table = SearchIndex.WordsOf(scope, pages);
        places = PlacesOf(table);
        cuts = Cut(places, shards);
    }

    /// <summary>All its files, the head first. The words are counted when the first is written.</summary>
    public static ImmutableArray<(string Path, Action<TextWriter> Write)> Files(SearchScope scope, string head, int shards, SearchLimits limits)
    {
        var pages = scope.Pages();
        var index = new Lazy<ShardedIndex>(() => new ShardedIndex(scope, pages, shards));
        var name = head.Replace("suche.", "suche/*.", StringComparison.Ordinal);
        string Path(char kind, int number) => name.Replace("*", string.Create(CultureInfo.InvariantCulture, $"{kind}{number}"), StringComparison.Ordinal);
        var chunks = (pages.Length + limits.Listed - 1) / limits.Listed;
        return
        [
            (head, writer => index.Value.WriteHead(writer, scope, name[(name.LastIndexOf("suche/", StringComparison.Ordinal))..], limits.Listed)),
            .. Enumerable.Range(0, chunks).Select(i => (Path('p', i), (Action<TextWriter>)(writer => WritePages(writer, pages, i * limits.Listed, limits.Listed)))),
            .. Enumerable.Range(0, shards).Select(i => (Path('w', i), (Action<TextWriter>)(writer => index.Value.WriteWords(writer, i)))),
        ];
    }

    private static void WritePages(TextWriter writer, ImmutableArray<FoundPage> pages, int first, int most)
    {
        var some = pages.AsSpan()[first..Math.Min(pages.Length, first + most)];
        IndexText.Open(writer, "first", first.ToString(CultureInfo.InvariantCulture));
        SearchIndex.WriteTitles(writer, some);
        SearchIndex.WriteExcerpts(writer, some);
        IndexText.Close(writer);
    }

    /// <summary>What every question needs. An everyday word that the site has as another is not passed over.</summary>
    private void WriteHead(TextWriter writer, SearchScope scope, string files, int listed)
    {
        IndexText.Open(writer, "ignored", string.Join(' ', scope.Ignored.Split(' ').Where(word => !table.Contains(word))));
        IndexText.Write(writer, "files", files);
        IndexText.Write(writer, "listed", listed.ToString(CultureInfo.InvariantCulture));
        IndexText.Write(writer, "heads", string.Concat(pages.Select(page => PostingList.Sign(Math.Min(WordTable.Count(page.Title), LongestTitle) * Kinds.Length + Kinds.IndexOf((char)page.Kind, StringComparison.Ordinal)))));
        IndexText.Write(writer, "starts", string.Join(' ', cuts.SkipLast(1).Select(Start)));
        SearchIndex.WriteQuestions(writer, scope, pages);
        IndexText.Close(writer);
    }

    /// <summary>The letters from which a file of words on is meant: no more than tell its first from the last of the file before.</summary>
    private string Start(int cut)
    {
        if (cut == 0 || cut == places.Length) return cut == 0 ? "0" : "~";
        var first = places[cut].Key;
        return first[..Math.Min(first.Length, first.CommonPrefixLength(places[cut - 1].Key) + 1)].ToString();
    }

    private void WriteWords(TextWriter writer, int shard)
    {
        var some = places.AsSpan()[cuts[shard]..cuts[shard + 1]].ToArray().Select(place => place.Word).Distinct().OrderBy(word => word.Word, Comparer<IndexedWord>.Create(WordTable.InOrder)).ToArray();
        IndexText.Open(writer, "joints", string.Join(' ', some.Select(word => word.Joints)));
        IndexText.WriteWords(writer, [.. some.Select(word => word.Word)]);
        IndexText.WriteLists(writer, "begun", [.. some.Select(word => word.Word)], word => word.Begun);
        IndexText.Close(writer);
    }

    /// <summary>Every place at which a word is looked for, in the order of the letters from there on.</summary>
    private static Place[] PlacesOf(WordTable table)
    {
        var words = table.Words.Select(word => (Word: word, Loose: WordParts.Loosen(word.Word))).ToArray();
        var parts = new WordParts(words.Select(word => word.Loose));
        var places = new List<Place>(words.Length);
        foreach (var (word, loose) in words)
        {
            var (found, joints) = (parts.Of(loose).ToArray(), new StringBuilder());
            foreach (var (at, _) in found.Where(place => place.IsJoint)) joints.Append(PostingList.Sign(at));
            var parted = new PartedWord(word, loose, joints.ToString());
            places.Add(new Place(parted, 0));
            places.AddRange(found.Select(place => new Place(parted, place.At)));
        }

        var sorted = places.ToArray();
        Array.Sort(sorted, Place.InOrder);
        return sorted;
    }

    /// <summary>Cuts the places into files of about the same size.</summary>
    private static int[] Cut(Place[] places, int shards)
    {
        var cuts = new int[shards + 1];
        var (left, size, shard) = (places.Sum(place => place.Size), 0L, 1);
        for (var i = 0; i < places.Length; i++)
        {
            if (size > 0 && shard < shards && size + places[i].Size / 2 > left / (shards - shard + 1))
            {
                cuts[shard++] = i;
                (left, size) = (left - size, 0);
            }

            size += places[i].Size;
        }

        cuts.AsSpan()[shard..].Fill(places.Length);
        return cuts;
    }

    /// <summary>A word and where others are joined in it.</summary>
    private sealed record PartedWord(IndexedWord Word, string Loose, string Joints);

    /// <summary>A word, and a letter of it at which one of its parts begins.</summary>
    private readonly record struct Place(PartedWord Word, int At)
    {
        public ReadOnlySpan<char> Key => Word.Loose.AsSpan(At);

        /// <summary>How much of a file the word takes.</summary>
        public long Size => Word.Word.Written.Length + Word.Joints.Length + Word.Word.Pages.Characters.Length + (Word.Word.Begun?.Characters.Length ?? 0) + 4;

        public static int InOrder(Place one, Place other)
        {
            var order = one.Key.SequenceCompareTo(other.Key);
            return order != 0 ? order : string.CompareOrdinal(one.Word.Word.Word, other.Word.Word.Word);
        }
    }
}
