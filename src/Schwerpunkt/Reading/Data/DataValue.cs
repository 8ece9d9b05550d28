using System.Collections.Immutable;

namespace Schwerpunkt.Reading.Data;

/// <summary>A value of YAML, TOML or JSON that somebody else's program reads, without its place and manner: a closed family.</summary>
internal abstract record DataValue
{
    private DataValue()
    {
    }

    /// <summary>A text, number, day, yes or no, by its signs; what is empty says nothing.</summary>
    public sealed record Text(string Value) : DataValue;

    public sealed record Many(ImmutableArray<DataValue> Items) : DataValue;

    /// <summary>Keys in their order.</summary>
    public sealed record Keys(ImmutableArray<(string Name, DataValue Value)> Entries) : DataValue
    {
        public static Keys None { get; } = new([]);
    }

    /// <summary>The value of a key, whatever its case; null where there is none.</summary>
    public DataValue? Find(string name) => this is Keys keys
        ? keys.Entries.Where(entry => string.Equals(entry.Name, name, StringComparison.OrdinalIgnoreCase)).Select(entry => entry.Value).FirstOrDefault()
        : null;

    /// <summary>What a path of keys leads to.</summary>
    public DataValue? Find(string first, string second) => Find(first)?.Find(second);

    /// <summary>The text; null where there is none, or nothing in it.</summary>
    public string? Words => this is Text { Value: { } words } && !string.IsNullOrWhiteSpace(words) && words is not ("~" or "null") ? words.Trim() : null;

    /// <summary>The texts of a list, or one alone.</summary>
    public IEnumerable<string> AllWords => this is Many many ? many.Items.Select(item => item.Words).OfType<string>() : Words is { } one ? [one] : [];

    /// <summary>Whether it says yes or no; null where it says something else.</summary>
    public bool? Flag => Words?.ToLowerInvariant() switch
    {
        "true" or "yes" or "on" => true,
        "false" or "no" or "off" => false,
        _ => null,
    };

    public bool IsEmpty => this switch
    {
        Many many => many.Items.All(item => item.IsEmpty),
        Keys keys => keys.Entries.All(entry => entry.Value.IsEmpty),
        _ => Words is null,
    };

    /// <summary>On one line, as YAML writes it in brackets.</summary>
    public string OneLine => this switch
    {
        Many many => $"[{string.Join(", ", many.Items.Select(item => item.OneLine))}]",
        Keys keys => $"{{ {string.Join(", ", keys.Entries.Select(entry => $"{Schwerpunkt.Text.YamlText.OneLine(entry.Name)}: {entry.Value.OneLine}"))} }}",
        Text text => Schwerpunkt.Text.YamlText.OneLine(text.Value).Trim(),
        _ => "",
    };
}
