using Schwerpunkt.Reading.Yaml;

namespace Schwerpunkt.Editing.Heads;

/// <summary>Writes values of YAML in the manner of what is around them.</summary>
internal sealed class YamlPrinter(YamlManner manner)
{
    /// <summary>What stands behind a colon or hyphen, the blank or line end before it included.</summary>
    /// <param name="value">Whatever it is.</param>
    /// <param name="column">Where the key or hyphen stands.</param>
    /// <param name="key">What the table says about it; null for what it does not know.</param>
    /// <param name="liked">How a text is written.</param>
    public string Behind(HeadValue value, int column, YamlKey? key, WrittenStyle liked = WrittenStyle.Plain) => value switch
    {
        HeadValue.Text text => " " + (text.Words.TrimEnd('\n').Contains('\n', StringComparison.Ordinal) && YamlWords.Block(text.Words, isFolded: false, column + manner.Step) is { } block
            ? $"|{Chomping(text.Words)}\n{block}"
            : Word(text.Words, key, liked, inBrackets: false)),
        HeadValue.Many many when many.Items.All(IsWord) && (!manner.HasHyphens || many.Items.IsEmpty) => " " + InBrackets(many, key),
        HeadValue.Many many => string.Concat(many.Items.Select(item => $"\n{Pad(column + manner.Hyphen)}{Item(item, column + manner.Hyphen, key)}")),
        HeadValue.Keys { Entries.IsEmpty: true } => " {}",
        HeadValue.Keys keys => string.Concat(keys.Entries.Select(entry => $"\n{Pad(column + manner.Step)}{Entry(entry.Name, entry.Value, column + manner.Step, Below(key, entry.Name))}")),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>A key with its value; its first line without indentation.</summary>
    public string Entry(string name, HeadValue value, int column, YamlKey? key, WrittenStyle liked = WrittenStyle.Plain) => $"{Name(name, inBrackets: false)}:{Behind(value, column, key, liked)}";

    /// <summary>An item with its hyphen; its first line without indentation.</summary>
    public string Item(HeadValue value, int column, YamlKey? list, WrittenStyle liked = WrittenStyle.Plain)
    {
        var lead = "-" + Pad(manner.Gap);
        var inner = column + 1 + manner.Gap;
        return value switch
        {
            HeadValue.Keys { Entries.IsEmpty: false } keys => lead + string.Join($"\n{Pad(inner)}", keys.Entries.Select(entry => Entry(entry.Name, entry.Value, inner, Below(list, entry.Name)))),
            HeadValue.Many or HeadValue.Keys => lead + InBrackets(value, list),
            _ => lead + Behind(value, column, list, liked)[1..],
        };
    }

    /// <summary>A value on one line, as it stands in brackets.</summary>
    public string InBrackets(HeadValue value, YamlKey? key, WrittenStyle liked = WrittenStyle.Plain) => value switch
    {
        HeadValue.Text text => Word(text.Words, key, liked, inBrackets: true),
        HeadValue.Many many => $"[{string.Join(", ", many.Items.Select(item => InBrackets(item, key)))}]",
        HeadValue.Keys { Entries.IsEmpty: true } => "{}",
        HeadValue.Keys keys => $"{{ {string.Join(", ", keys.Entries.Select(entry => EntryInBrackets(entry.Name, entry.Value, Below(key, entry.Name))))} }}",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>A key with its value, in brackets.</summary>
    public string EntryInBrackets(string name, HeadValue value, YamlKey? key, WrittenStyle liked = WrittenStyle.Plain) => $"{Name(name, inBrackets: true)}: {InBrackets(value, key, liked)}";

    /// <summary>A text on one line.</summary>
    /// <param name="words">The text.</param>
    /// <param name="key">What the table says.</param>
    /// <param name="liked">How it is written where it can be.</param>
    /// <param name="inBrackets">Whether it stands in some.</param>
    /// <param name="before">What stood there bare; a number that takes the place of one stays one.</param>
    public string Word(string words, YamlKey? key, WrittenStyle liked, bool inBrackets, string? before = null)
    {
        var kind = YamlWords.KindOf(words);
        var isNoText = kind is not null and not "nothing" && (key is { Type: KeyType.Number or KeyType.Numbers or KeyType.Flag or KeyType.Day } || (before is not null && YamlWords.KindOf(before) == kind));
        return YamlWords.Write(words, key is { Type: KeyType.Number or KeyType.Flag or KeyType.Day } && before is null ? WrittenStyle.Plain : liked, manner.Mark, (inBrackets, isNoText));
    }

    /// <summary>What the table says about a key below another.</summary>
    public static YamlKey? Below(YamlKey? key, string name) => key?.Keys.FirstOrDefault(inner => inner.Name == name);

    private static string Name(string name, bool inBrackets) => YamlWords.Write(name, WrittenStyle.Plain, WrittenStyle.Double, (inBrackets, false));

    private static bool IsWord(HeadValue value) => value is HeadValue.Text { Words: var words } && !words.Contains('\n', StringComparison.Ordinal);

    private static string Chomping(string words) => words.EndsWith('\n') ? "" : "-";

    private static string Pad(int count) => new(' ', count);
}
