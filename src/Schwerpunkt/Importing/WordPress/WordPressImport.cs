using System.Collections.Immutable;
using Schwerpunkt.Findings;
using Schwerpunkt.Text;

namespace Schwerpunkt.Importing.WordPress;

/// <summary>Reads WordPress exports twice, as streams: first for what pages, files and terms there are, then page by page.</summary>
public sealed class WordPressImport
{
    /// <summary>So many pages are made beside each other, and held at once.</summary>
    private const int Batch = 64;

    private readonly ImmutableArray<WordPressExport> exports;
    private readonly string root;
    private readonly WordPressIndex index = new();
    private readonly WordPressLeavings[] leavings;

    /// <param name="exports">The files, in the order in which they count.</param>
    /// <param name="root">Where the target folder lies below content/, with a slash at the end; empty for content/ itself.</param>
    public WordPressImport(ImmutableArray<WordPressExport> exports, string root)
    {
        (this.exports, this.root) = (exports, root);
        leavings = [.. exports.Select(export => new WordPressLeavings(export.Name))];
    }

    /// <summary>How many pages the exports surveyed so far will give.</summary>
    public int Count => index.Pages.Count;

    /// <summary>What is to be said of the exports as a whole.</summary>
    public ImmutableArray<Finding> Findings => [.. leavings.SelectMany(one => one.Findings())];

    /// <summary>Reads one export for the first time. All must be, before there are pages.</summary>
    public void Survey(int number)
    {
        using var reader = new WordPressReader(exports[number].Open(), exports[number].Name);
        while (reader.Next() is { } item) index.Add(item, number, leavings[number]);
        leavings[number].AddRange(reader.Findings.ToImmutable());
    }

    /// <summary>All pages, in the order of the files.</summary>
    /// <param name="numbers">The exports that could be surveyed.</param>
    public IEnumerable<WordPressPageResult> Pages(IEnumerable<int> numbers)
    {
        WordPressTargets.Assign(index);
        var site = new WordPressSite(index, new WordPressAddresses(index, root));
        return numbers.SelectMany(number => Items(number).Chunk(Batch).SelectMany(batch => Made(site, number, batch)));
    }

    private IEnumerable<(WordPressItem Item, WordPressEntry Entry, string Language)> Items(int number)
    {
        using var reader = new WordPressReader(exports[number].Open(), exports[number].Name);
        while (reader.Next() is { } item)
        {
            if (index.PageOf(item.Key) is { } entry && entry.At == (number, item.Line)) yield return (item, entry, reader.Language);
        }
    }

    private WordPressPageResult[] Made(WordPressSite site, int number, (WordPressItem Item, WordPressEntry Entry, string Language)[] batch)
    {
        var made = new WordPressPageResult[batch.Length];
        Parallel.For(0, batch.Length, i => made[i] = Made(site, batch[i].Item, batch[i].Entry, (exports[number].Name, batch[i].Language)));
        return made;
    }

    private static WordPressPageResult Made(WordPressSite site, WordPressItem item, WordPressEntry entry, (string File, string Language) source)
    {
        var at = new Location(source.File, item.Line);
        try
        {
            var result = WordPressPage.Of(site, item, entry, source);
            return new WordPressPageResult(at, entry.Target, result.Markdown.Length == 0 ? null : result, result.Findings);
        }
        catch (ImbalanceException imbalance)
        {
            return new WordPressPageResult(at, entry.Target, null, [ImportImbalance.At(at, imbalance.Message)]);
        }
    }
}

/// <summary>A file with an export.</summary>
/// <param name="Name">As findings name it.</param>
/// <param name="Open">Opens it from its beginning; a stream that can go back there.</param>
public sealed record WordPressExport(string Name, Func<Stream> Open);

/// <summary>What became of one entry.</summary>
/// <param name="At">Where it begins.</param>
/// <param name="Target">Where its page goes, below the target folder.</param>
/// <param name="Result">Null where it could not be made.</param>
public sealed record WordPressPageResult(Location At, string Target, ImportResult? Result, ImmutableArray<Finding> Findings);
