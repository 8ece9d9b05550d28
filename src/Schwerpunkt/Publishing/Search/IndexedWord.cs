namespace Schwerpunkt.Publishing.Search;

/// <summary>A word of the index with its pages, how it is written, and how it stands on the page at hand.</summary>
/// <param name="word">In the index's own spelling.</param>
/// <param name="written">As first met, in small letters.</param>
internal sealed class IndexedWord(string word, string written)
{
    public string Word { get; } = word;

    public string Written { get; } = written;

    public PostingList Pages { get; } = new();

    /// <summary>The pages whose title begins with the word; null where there is none.</summary>
    public PostingList? Begun { get; set; }

    /// <summary>How much more often on the site it is written with a capital letter than without.</summary>
    public int Capitals { get; set; }

    public bool IsCapital => Capitals > 0;

    public int Count { get; set; }

    public Field Best { get; set; }
}
