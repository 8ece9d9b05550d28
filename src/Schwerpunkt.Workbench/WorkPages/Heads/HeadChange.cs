using System.Collections.Immutable;
using Schwerpunkt.Editing.Heads;

namespace Schwerpunkt.Workbench.WorkPages.Heads;

/// <summary>One key that somebody changed in a form.</summary>
/// <param name="Path">Which.</param>
/// <param name="Edit">The edit of the file, by the hash of its text.</param>
internal sealed record HeadChange(KeyPath Path, Func<string, HeadEdit> Edit)
{
    /// <summary>What must still say what it said when the form was opened: the key, or the outermost list it is in, because items are counted.</summary>
    public KeyPath Ground => Path.Steps.TakeWhile(step => step.Name is not null).Aggregate((KeyPath?)null, (path, step) => path?.Key(step.Name!) ?? KeyPath.Of(step.Name!))!; // ! asked; every path begins with a key

    /// <summary>What is to be done to make one say the other, and nothing else; what comes is done before what goes.</summary>
    public static ImmutableArray<HeadChange> Between(HeadValue.Keys before, HeadValue.Keys after) => [.. OfKeys(null, before, after)];

    private static IEnumerable<HeadChange> OfKeys(KeyPath? above, HeadValue.Keys before, HeadValue.Keys after)
    {
        KeyPath At(string name) => above?.Key(name) ?? KeyPath.Of(name);
        var come = after.Entries.SelectMany(entry => before.Find(entry.Name) is { } old ? Of(At(entry.Name), old, entry.Value) : [Set(At(entry.Name), entry.Value)]);
        return come.Concat(before.Entries.Where(entry => after.Find(entry.Name) is null).Select(entry => Remove(At(entry.Name))));
    }

    private static IEnumerable<HeadChange> Of(KeyPath path, HeadValue before, HeadValue after) => (before, after) switch
    {
        _ when before.Says(after) => [],
        (HeadValue.Keys one, HeadValue.Keys other) => OfKeys(path, one, other),
        (HeadValue.Many one, HeadValue.Many other) when one.Items.Concat(other.Items).All(item => item is HeadValue.Keys) => OfItems(path, one, other),
        _ => [Set(path, after)],
    };

    /// <summary>Items keep their places; one without a key goes. The last comes first, so that those before it keep their number.</summary>
    private static IEnumerable<HeadChange> OfItems(KeyPath path, HeadValue.Many before, HeadValue.Many after)
    {
        var come = after.Items.Skip(before.Items.Length).Select(item => new HeadChange(path, hash => new HeadEdit.Add(hash, path, int.MaxValue, item)));
        var rest = Enumerable.Range(0, before.Items.Length).Reverse().SelectMany(i => i >= after.Items.Length || after.Items[i] is HeadValue.Keys { Entries.IsEmpty: true }
            ? [Remove(path.Item(i))] : Of(path.Item(i), before.Items[i], after.Items[i]));
        return come.Concat(rest);
    }

    private static HeadChange Set(KeyPath path, HeadValue value) => new(path, hash => new HeadEdit.Set(hash, path, value));

    private static HeadChange Remove(KeyPath path) => new(path, hash => new HeadEdit.Remove(hash, path));
}
