using System.Collections.Immutable;

namespace Schwerpunkt.Editing.Heads;

/// <summary>What a head must say after an edit, whatever way it is written: by this each edit is proved.</summary>
internal static class HeadModel
{
    /// <summary>With a value at the end of a path; null where the path leads through a text.</summary>
    public static HeadValue? With(HeadValue? here, ImmutableArray<KeyStep> steps, HeadValue value)
    {
        if (steps.IsEmpty) return value;
        if (here is HeadValue.Text { Words: "" or "~" or "null" }) here = null;
        var (step, rest) = (steps[0], steps[1..]);
        if (step.Name is { } name)
        {
            if (here is not (HeadValue.Keys or null)) return null;
            var entries = (here as HeadValue.Keys)?.Entries ?? [];
            if (With(here?.Find(name), rest, value) is not { } inner) return null;
            return new HeadValue.Keys(here?.Find(name) is null ? entries.Add((name, inner)) : [.. entries.Select(entry => entry.Name == name ? (name, inner) : entry)]);
        }

        if (here is not (HeadValue.Many or null)) return null;
        var items = (here as HeadValue.Many)?.Items ?? [];
        if (step.Index > items.Length || With(step.Index < items.Length ? items[step.Index] : null, rest, value) is not { } item) return null;
        return new HeadValue.Many(step.Index == items.Length ? items.Add(item) : items.SetItem(step.Index, item));
    }

    /// <summary>Without what a path names, and without what is empty then; null where nothing is left. What is not there is not asked for.</summary>
    public static HeadValue? Without(HeadValue here, ImmutableArray<KeyStep> steps) => here switch
    {
        HeadValue.Keys keys => Kept([.. keys.Entries.Select(entry => (entry.Name, Value: entry.Name == steps[0].Name ? Inner(entry.Value, steps) : entry.Value)).Where(entry => entry.Value is not null).Select(entry => (entry.Name, entry.Value!))]), // ! asked before
        HeadValue.Many many => Kept([.. many.Items.Select((item, i) => i == steps[0].Index ? Inner(item, steps) : item).OfType<HeadValue>()]),
        _ => null,
    };

    /// <summary>What a path names; null where it is not there.</summary>
    public static HeadValue? At(HeadValue here, ImmutableArray<KeyStep> steps)
    {
        HeadValue? value = here;
        foreach (var step in steps) value = step.Name is { } name ? value?.Find(name) : value is HeadValue.Many many && step.Index < many.Items.Length ? many.Items[step.Index] : null;
        return value;
    }

    private static HeadValue? Inner(HeadValue value, ImmutableArray<KeyStep> steps) => steps.Length == 1 ? null : Without(value, steps[1..]);

    private static HeadValue.Keys? Kept(ImmutableArray<(string, HeadValue)> entries) => entries.IsEmpty ? null : new HeadValue.Keys(entries);

    private static HeadValue.Many? Kept(ImmutableArray<HeadValue> items) => items.IsEmpty ? null : new HeadValue.Many(items);
}
