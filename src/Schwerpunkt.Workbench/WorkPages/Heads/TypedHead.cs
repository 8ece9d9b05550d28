using System.Collections.Immutable;
using Schwerpunkt.Editing.Heads;
using Schwerpunkt.Reading.Yaml;
using Schwerpunkt.Workbench.Requests;

namespace Schwerpunkt.Workbench.WorkPages.Heads;

/// <summary>Reads what was typed into a form of keys. What no field shows, and what was not changed, stays as it was.</summary>
/// <param name="request">What was typed.</param>
/// <param name="suggestions">Know a page by its title.</param>
internal sealed class TypedHead(WorkRequest request, Suggestions suggestions)
{
    /// <summary>Names the entries that are to go.</summary>
    public const string Gone = "weg";

    private readonly ImmutableHashSet<string> gone = [.. request.All(Gone)];

    /// <summary>All keys as they are to be. An entry of a list that is to go has none.</summary>
    public HeadValue.Keys Of(ImmutableArray<YamlKey> keys, HeadValue.Keys before) => Of(keys, before, null);

    private HeadValue.Keys Of(ImmutableArray<YamlKey> keys, HeadValue.Keys before, KeyPath? above)
    {
        var entries = before.Entries;
        foreach (var key in keys)
        {
            var (old, path) = (before.Find(key.Name), above?.Key(key.Name) ?? KeyPath.Of(key.Name));
            var now = key.Type switch { KeyType.Map => Map(key, old, path), KeyType.Maps => Maps(key, old, path), _ => Field(key, old, path) };
            if (ReferenceEquals(now, old)) continue;
            entries = old is null ? entries.Add((key.Name, now!)) : now is null ? entries.RemoveAll(entry => entry.Name == key.Name) : [.. entries.Select(entry => entry.Name == key.Name ? (key.Name, now) : entry)]; // ! one of the two is not null
        }

        return new HeadValue.Keys(entries);
    }

    private HeadValue? Field(YamlKey key, HeadValue? old, KeyPath path)
    {
        if (!request.Has(path.ToString()) || KeyText.Of(key, old) is not { } shown) return old;
        ImmutableArray<string> typed = KeyText.Typed(key, request.All(path.ToString()));
        if (typed.SequenceEqual(shown) || (KeyText.IsLines(key) && KeyText.Lines(request.All(path.ToString())).SequenceEqual(shown))) return old;
        return KeyText.Parse(key, key.Type is KeyType.Page or KeyType.Pages ? [.. typed.Select(suggestions.PathOf)] : typed);
    }

    private HeadValue? Map(YamlKey key, HeadValue? old, KeyPath path)
    {
        if (old is not HeadValue.Keys && !KeyText.IsBlank(old)) return old;
        var before = old as HeadValue.Keys ?? new HeadValue.Keys([]);
        var now = Of(key.Keys, before, path);
        return now.Says(before) ? old : now.Entries.IsEmpty ? null : now;
    }

    private HeadValue? Maps(YamlKey key, HeadValue? old, KeyPath path)
    {
        if (old is not HeadValue.Many && !KeyText.IsBlank(old)) return old;
        var before = (old as HeadValue.Many)?.Items ?? [];
        var items = before.Select((item, i) => gone.Contains(path.Item(i).ToString()) ? new HeadValue.Keys([]) : item is HeadValue.Keys keys ? Of(key.Keys, keys, path.Item(i)) : item).ToList();
        for (var i = before.Length; IsTyped(key, path.Item(i)); i++)
        {
            if (!gone.Contains(path.Item(i).ToString()) && Of(key.Keys, new HeadValue.Keys([]), path.Item(i)) is { Entries.IsEmpty: false } item) items.Add(item);
        }

        var now = new HeadValue.Many([.. items]);
        return now.Says(new HeadValue.Many(before)) ? old : items.TrueForAll(item => item is HeadValue.Keys { Entries.IsEmpty: true }) ? null : now;
    }

    private bool IsTyped(YamlKey key, KeyPath item) => key.Keys.Any(inner => request.Has(item.Key(inner.Name).ToString()));
}
