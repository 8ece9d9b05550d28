using System.Collections.Immutable;
using Schwerpunkt.Reading.Yaml;

namespace Schwerpunkt.Editing.Heads;

/// <summary>Where a path leads in a YAML text: to an entry, or to what holds where it would be.</summary>
/// <param name="Yaml">The text.</param>
/// <param name="Holders">The entries on the way, outermost first; the last one is what the path names where all of it is there.</param>
/// <param name="Rest">The steps that are not there.</param>
/// <param name="Key">What the table says about the last of the holders.</param>
/// <param name="Siblings">The table of the keys in it.</param>
internal sealed record YamlSpot(WrittenYaml Yaml, ImmutableArray<WrittenPart> Holders, ImmutableArray<KeyStep> Rest, YamlKey? Key, ImmutableArray<YamlKey> Siblings)
{
    /// <summary>The last one; null at the top.</summary>
    public WrittenPart? Part => Holders is [.., var last] ? last : null;

    /// <summary>What the last one is among.</summary>
    public WrittenValue Container => Holders.Length > 1 ? Holders[^2].Value : Yaml.Root;

    /// <summary>What it holds.</summary>
    public WrittenValue Here => Part?.Value ?? Yaml.Root;

    /// <summary>Whether all of the path is there.</summary>
    public bool IsThere => Rest.IsEmpty;

    /// <summary>Whether what it is among is written in brackets.</summary>
    public bool IsAmongBrackets => Yaml.Root.IsInBrackets || Holders.SkipLast(1).Any(part => part.Value.IsInBrackets);

    /// <summary>Whether what it holds stands in brackets, its own among them.</summary>
    public bool IsInBrackets => IsAmongBrackets || Here.IsInBrackets;

    /// <summary>Whether a tag of YAML stands before something on the way.</summary>
    public bool HasTag => Yaml.Root.HasTag || Holders.Any(part => part.Value.HasTag);

    /// <summary>Where its key or hyphen stands in its line.</summary>
    public int Column => Part is { } part ? Yaml.Lines.ColumnOf(part.Start) : 0;

    public static YamlSpot Of(WrittenYaml yaml, ImmutableArray<KeyStep> steps, ImmutableArray<YamlKey> keys)
    {
        var (holders, here, siblings) = (ImmutableArray.CreateBuilder<WrittenPart>(), yaml.Root, keys);
        YamlKey? key = null;
        for (var i = 0; i < steps.Length; i++)
        {
            if (Find(here, steps[i]) is not { } part) return new YamlSpot(yaml, holders.DrainToImmutable(), steps[i..], key, siblings);
            holders.Add(part);
            here = part.Value;
            if (steps[i].Name is not { } name) continue;
            key = siblings.FirstOrDefault(known => known.Name == name);
            siblings = key?.Keys ?? [];
        }

        return new YamlSpot(yaml, holders.DrainToImmutable(), [], key, siblings);
    }

    private static WrittenPart? Find(WrittenValue value, KeyStep step) => (value, step.Name) switch
    {
        (WrittenValue.Map map, { } name) => map.Parts.FirstOrDefault(part => part.Name == name),
        (WrittenValue.List list, null) when step.Index < list.Parts.Length => list.Parts[step.Index],
        _ => null,
    };
}
