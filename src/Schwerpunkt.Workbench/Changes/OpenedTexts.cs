using Schwerpunkt.Editing;

namespace Schwerpunkt.Workbench.Changes;

/// <summary>The texts that were opened last, each by the hash of its bytes.</summary>
internal sealed class OpenedTexts
{
    private const int Most = 200;

    private readonly Lock turn = new();
    private readonly Dictionary<string, SavedFile> texts = new(StringComparer.Ordinal);
    private readonly Queue<string> order = new();

    public void Add(SavedFile text)
    {
        lock (turn)
        {
            if (!texts.TryAdd(text.Hash, text)) return;
            order.Enqueue(text.Hash);
            while (order.Count > Most) texts.Remove(order.Dequeue());
        }
    }

    /// <summary>Null where it was opened too long ago.</summary>
    public SavedFile? Find(string hash)
    {
        lock (turn) return texts.GetValueOrDefault(hash);
    }
}
