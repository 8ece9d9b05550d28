namespace Schwerpunkt.Importing.Generators.Tags;

/// <summary>Finds for each tag the one that ends it, in one walk: a tag within an open one of its name ends first.</summary>
internal static class TagPairs
{
    /// <param name="tags">Each tag: its name, whether it ends something, whether it ends itself.</param>
    /// <returns>For each tag the place of its end; -1 where it has none.</returns>
    public static int[] Of(IReadOnlyList<(string Name, bool Ends, bool Self)> tags)
    {
        var ends = new int[tags.Count];
        var open = new Dictionary<string, Stack<int>>(StringComparer.Ordinal);
        for (var i = 0; i < tags.Count; i++)
        {
            ends[i] = -1;
            if (tags[i].Self) continue;
            if (!open.TryGetValue(tags[i].Name, out var starts)) open[tags[i].Name] = starts = new Stack<int>();
            if (!tags[i].Ends) starts.Push(i);
            else if (starts.TryPop(out var start)) ends[start] = i;
        }

        return ends;
    }
}
