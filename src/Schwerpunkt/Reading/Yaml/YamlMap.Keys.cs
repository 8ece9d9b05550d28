using System.Collections.Immutable;
using Schwerpunkt.Findings;
using Schwerpunkt.Text;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Schwerpunkt.Reading.Yaml;

/// <summary>The names of a mapping: which of them nobody knows, and what was meant.</summary>
internal sealed partial class YamlMap
{
    /// <summary>Reports every key that is not in the list; a near miss is an error with the suggestion.</summary>
    /// <param name="known">The names there are.</param>
    /// <param name="table">The same with what stands below them; empty where nothing does.</param>
    public void CheckKeys(ImmutableArray<string> known, ImmutableArray<YamlKey> table = default)
    {
        ImmutableArray<YamlKey> owners = table.IsDefault ? [] : [.. table.Where(key => !key.Keys.IsEmpty)];
        foreach (var (key, value) in node.Children)
        {
            if (key is not YamlScalarNode { Value: { Length: > 0 } name })
            {
                // An empty name has no place of its own: its value has.
                var at = key is YamlScalarNode ? value.Start : key.Start;
                origin.Log.Add(InvalidYaml.At(origin.At(at), YamlFault.NoName));
                continue;
            }

            if (!known.Contains(name, StringComparer.Ordinal)) ReportUnknown((YamlScalarNode)key, name, known, owners);
        }
    }

    /// <summary>Reports that a required key is missing, unless a misspelling or a wrong value of it has been reported already.</summary>
    public void Missing(string key)
    {
        if (!reported.Contains(key)) origin.Log.Add(MissingKey.At(At(key), key));
    }

    /// <summary>Whether a misspelling or a wrong value of a key has been reported.</summary>
    public bool IsReported(string key) => reported.Contains(key);

    private void ReportUnknown(YamlScalarNode key, string name, ImmutableArray<string> known, ImmutableArray<YamlKey> owners)
    {
        var place = origin.At(key.Start);
        ImmutableArray<YamlKey> above = [.. owners.Where(owner => owner.Keys.Any(inner => inner.Name == name))];
        if (above is [{ Type: KeyType.Map } emptied] && values.TryGetValue(emptied.Name, out var nothing) && IsNull(nothing))
        {
            if (reported.Add(emptied.Name)) origin.Log.Add(MissingIndent.At(place, name, emptied.Name, Indented(emptied)));
        }
        else if ((KeyNames.Of(name, known) ?? Nearest.Of(name, known)) is { } near)
        {
            if (reported.Add(near)) origin.Log.Add(MisspelledKey.At(place, name, near, key.Style == ScalarStyle.Plain && !values.ContainsKey(near)));
        }
        else if (above is [var owner]) origin.Log.Add(UnknownKey.AtInner(place, name, owner.Name));
        else origin.Log.Add(UnknownKey.At(place, name, KeyNames.Elsewhere(name, known)));
    }

    /// <summary>Two spaces before each line that belongs below a key; none where one of them is more than a line.</summary>
    private ImmutableArray<TextEdit> Indented(YamlKey owner)
    {
        var lines = node.Children.Where(child => child.Key is YamlScalarNode { Value: { } name } && owner.Keys.Any(inner => inner.Name == name)).ToList();
        return lines.Any(line => line.Value is not YamlScalarNode || line.Value.End.Line != line.Key.Start.Line)
            ? []
            : [.. lines.Select(line => new TextEdit(origin.At(line.Key.Start), 0, "  "))];
    }
}
