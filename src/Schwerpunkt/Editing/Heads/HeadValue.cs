using System.Collections.Immutable;
using Schwerpunkt.Reading.Yaml;

namespace Schwerpunkt.Editing.Heads;

/// <summary>What a key of a head says, without how it is written: a closed family.</summary>
public abstract record HeadValue
{
    private HeadValue()
    {
    }

    /// <summary>A text; also a number, a day, yes and no, by their signs: which is meant, the table of keys knows.</summary>
    public sealed record Text(string Words) : HeadValue;

    /// <summary>A list.</summary>
    public sealed record Many(ImmutableArray<HeadValue> Items) : HeadValue
    {
        /// <summary>A list of texts.</summary>
        public static Many Of(params ImmutableArray<string> words) => new([.. words.Select(word => new Text(word))]);
    }

    /// <summary>Keys of its own, in their order.</summary>
    public sealed record Keys(ImmutableArray<(string Name, HeadValue Value)> Entries) : HeadValue;

    /// <summary>Whether two say the same: keys in whatever order, text without the line ends behind it.</summary>
    public bool Says(HeadValue other) => (this, other) switch
    {
        (Text one, Text two) => one.Words.TrimEnd('\n') == two.Words.TrimEnd('\n'),
        (Many one, Many two) => one.Items.Length == two.Items.Length && one.Items.Zip(two.Items).All(pair => pair.First.Says(pair.Second)),
        (Keys one, Keys two) => one.Entries.Length == two.Entries.Length && one.Entries.All(entry => two.Find(entry.Name) is { } value && entry.Value.Says(value)),
        _ => false,
    };

    /// <summary>What a written value says.</summary>
    internal static HeadValue Of(WrittenValue written) => written switch
    {
        WrittenValue.Scalar scalar => new Text(scalar.Text),
        WrittenValue.List list => new Many([.. list.Parts.Select(part => Of(part.Value))]),
        _ => new Keys([.. written.Entries.Select(part => (part.Name ?? "", Of(part.Value)))]),
    };

    /// <summary>The value of a key; null where these are none, or where it is not among them.</summary>
    public HeadValue? Find(string name) => this is Keys keys ? keys.Entries.Where(entry => entry.Name == name).Select(entry => entry.Value).FirstOrDefault() : null;

    /// <summary>The text with LF at the end of every line, whatever ends lines where it comes from.</summary>
    internal HeadValue WithLineFeeds() => this switch
    {
        Text text => new Text(Schwerpunkt.Text.LineMap.Normalise(text.Words)),
        Many many => new Many([.. many.Items.Select(item => item.WithLineFeeds())]),
        Keys keys => new Keys([.. keys.Entries.Select(entry => (entry.Name, entry.Value.WithLineFeeds()))]),
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
