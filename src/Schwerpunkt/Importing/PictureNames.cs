using System.Collections.Frozen;
using System.Collections.Immutable;
using Schwerpunkt.Text;

namespace Schwerpunkt.Importing;

/// <summary>Keeps pictures of several pages apart that would go into one folder under one name: what stands beside a file speaks for every page that shows it.</summary>
public sealed class PictureNames
{
    private readonly Dictionary<string, string> taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>No picture has another name.</summary>
    internal static FrozenDictionary<string, string> None { get; } = FrozenDictionary<string, string>.Empty;

    /// <summary>Other names for those pictures of a page whose own a different picture has.</summary>
    /// <param name="folder">Where the page goes.</param>
    /// <param name="pictures">The names its pictures wish for, each with what tells it from others: a whole address, or what is in the file.</param>
    public FrozenDictionary<string, string> Apart(string folder, IEnumerable<(string Name, string Identity)> pictures)
    {
        var others = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, identity) in pictures)
        {
            var free = name;
            for (var n = 2; taken.GetValueOrDefault(KeyOf(folder, free), identity) != identity; n++) free = $"{Path.GetFileNameWithoutExtension(name)}-{n}{Path.GetExtension(name)}";
            taken[KeyOf(folder, free)] = identity;
            if (free != name) others[name] = free;
        }

        return others.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The blocks with pictures under other names.</summary>
    internal static ImmutableArray<Block> Rename(ImmutableArray<Block> blocks, FrozenDictionary<string, string> names)
    {
        return names.Count == 0 ? blocks : Of(blocks);

        ImmutableArray<Block> Of(ImmutableArray<Block> inner) => inner.Map(block => block.WithParts(Of) is Block.Picture picture && names.TryGetValue(picture.Figure.Source, out var name)
            ? picture with { Figure = picture.Figure with { Source = name } }
            : block.WithParts(Of));
    }

    private static string KeyOf(string folder, string name) => $"{folder}/{name}";
}
