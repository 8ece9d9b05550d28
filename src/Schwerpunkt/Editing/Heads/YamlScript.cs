using System.Collections.Immutable;
using Schwerpunkt.Reading.Yaml;

namespace Schwerpunkt.Editing.Heads;

/// <summary>A YAML text that is edited key by key, and what it must say afterwards.</summary>
internal sealed class YamlScript(WrittenYaml yaml, ImmutableArray<YamlKey> keys)
{
    private readonly HeadValue said = HeadValue.Of(yaml.Root);
    private readonly YamlPrinter printer = new(YamlManner.Of(yaml));

    public Rewritten Set(KeyPath path, HeadValue value) => HeadModel.With(said, path.Steps, value) is { } expected
        ? new Rewritten(With(path.Steps, value), expected)
        : Rewritten.Refused(Refusals.NoKey(path.ToString()));

    public Rewritten Remove(KeyPath path)
    {
        var spot = Spot(path.Steps);
        if (!spot.IsThere || path.Steps.IsEmpty) return new Rewritten(yaml.Text, said);
        return new Rewritten(spot.HasTag ? null : YamlRemoval.Of(spot), HeadModel.Without(said, path.Steps) ?? new HeadValue.Keys([]));
    }

    public Rewritten Add(KeyPath path, int index, HeadValue value)
    {
        ImmutableArray<HeadValue>? items = HeadModel.At(said, path.Steps) switch
        {
            null or HeadValue.Text { Words: "" or "~" or "null" } => [],
            HeadValue.Many many => many.Items,
            HeadValue.Text one => [one],
            _ => null,
        };
        return items is { } known ? Set(path, new HeadValue.Many(known.Insert(Math.Clamp(index, 0, known.Length), value))) : Rewritten.Refused(Refusals.NoList(path.ToString()));
    }

    public Rewritten Move(KeyPath path, int from, int to)
    {
        var spot = Spot(path.Steps);
        if (!spot.IsThere || spot.Here is not WrittenValue.List list || HeadModel.At(said, path.Steps) is not HeadValue.Many many) return Rewritten.Refused(Refusals.NoList(path.ToString()));
        if (from < 0 || to < 0 || from >= list.Parts.Length || to >= list.Parts.Length) return Rewritten.Refused(Refusals.NoKey(path.ToString()));
        var expected = HeadModel.With(said, path.Steps, new HeadValue.Many(many.Items.RemoveAt(from).Insert(to, many.Items[from])));
        return new Rewritten(from == to ? yaml.Text : spot.HasTag ? null : YamlReorder.Of(yaml, list, from, to), expected);
    }

    private YamlSpot Spot(ImmutableArray<KeyStep> steps) => YamlSpot.Of(yaml, steps, keys);

    private string? With(ImmutableArray<KeyStep> steps, HeadValue value)
    {
        var spot = Spot(steps);
        if (spot.HasTag) return spot.IsThere && HeadValue.Of(spot.Here).Says(value) ? yaml.Text : null;
        if (spot.IsThere) return Changed(spot, steps, value);
        var (step, inner) = (spot.Rest[0], Wrapped(spot.Rest[1..], value));
        return (spot.Here, spot.Part) switch
        {
            (WrittenValue.Map, _) when step.Name is { } name => new YamlInsertion(spot, printer, spot.Siblings).Key(name, inner),
            (WrittenValue.List { Parts: [_, ..] }, _) when step.Name is null => new YamlInsertion(spot, printer, []).Item(step.Index, inner),
            (_, { } part) => new YamlReplacement(spot, part, printer).With(Wrapped([step], inner)),
            _ => null,
        };
    }

    /// <summary>Only what says something else is written anew: of a list the items, of a map the keys.</summary>
    private string? Changed(YamlSpot spot, ImmutableArray<KeyStep> steps, HeadValue value)
    {
        var old = HeadValue.Of(spot.Here);
        return (old, value) switch
        {
            _ when old.Says(value) => yaml.Text,
            (HeadValue.Many many, HeadValue.Many { Items.IsEmpty: false } now) when !many.Items.IsEmpty => Items(steps, many.Items, now.Items),
            (HeadValue.Keys some, HeadValue.Keys { Entries.IsEmpty: false } now) when !some.Entries.IsEmpty => Keys(steps, some, now),
            _ when spot.Part is { } part => new YamlReplacement(spot, part, printer).With(value),
            _ => null,
        };
    }

    private string? Items(ImmutableArray<KeyStep> steps, ImmutableArray<HeadValue> old, ImmutableArray<HeadValue> now)
    {
        var (start, same) = (0, 0);
        while (start < Math.Min(old.Length, now.Length) && old[start].Says(now[start])) start++;
        while (same < Math.Min(old.Length, now.Length) - start && old[^(same + 1)].Says(now[^(same + 1)])) same++;
        if (old.Length - same - start > 0 && now.Length - same - start > 0) return Then(With(steps.Add(new KeyStep(null, start)), now[start]), steps, now);
        if (now.Length > old.Length)
        {
            var spot = Spot(steps);
            return Then(new YamlInsertion(spot, printer, []).Item(start, now[start]), steps, now);
        }

        return Then(YamlRemoval.Of(Spot(steps.Add(new KeyStep(null, start)))), steps, now);
    }

    private string? Keys(ImmutableArray<KeyStep> steps, HeadValue.Keys old, HeadValue.Keys now)
    {
        // What comes is written before what goes, so that the map is never empty.
        if (now.Entries.FirstOrDefault(entry => old.Find(entry.Name)?.Says(entry.Value) != true) is { Value: { } value } changed) return Then(With(steps.Add(new KeyStep(changed.Name, 0)), value), steps, now);
        return old.Entries.FirstOrDefault(entry => now.Find(entry.Name) is null) is { Name: { } gone } ? Then(YamlRemoval.Of(Spot(steps.Add(new KeyStep(gone, 0)))), steps, now) : yaml.Text;
    }

    /// <summary>The rest of a change, on what is written by now.</summary>
    private string? Then(string? written, ImmutableArray<KeyStep> steps, HeadValue value) =>
        written is null || written == yaml.Text || WrittenYamlReader.TryRead(written) is not { } next ? null : new YamlScript(next, keys).With(steps, value);

    private string? Then(string? written, ImmutableArray<KeyStep> steps, ImmutableArray<HeadValue> now) => Then(written, steps, new HeadValue.Many(now));

    private static HeadValue Wrapped(ImmutableArray<KeyStep> steps, HeadValue value) => steps.Reverse().Aggregate(value, (inner, step) => step.Name is { } name ? new HeadValue.Keys([(name, inner)]) : new HeadValue.Many([inner]));
}
