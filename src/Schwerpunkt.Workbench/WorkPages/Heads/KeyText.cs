using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Schwerpunkt.Editing.Heads;
using Schwerpunkt.Reading.Yaml;
using Schwerpunkt.Text;

namespace Schwerpunkt.Workbench.WorkPages.Heads;

/// <summary>The value of a key as what is typed into its fields, and back.</summary>
internal static partial class KeyText
{
    /// <summary>The one word for it that a form knows.</summary>
    public const string Yes = "true";

    private const string No = "false";

    /// <summary>Whether it has a field for each of its entries, with suggestions.</summary>
    public static bool IsRepeated(YamlKey key) => key.Type == KeyType.Pages || key.Name == "tags";

    /// <summary>Whether a text is one line each entry.</summary>
    public static bool IsLines(YamlKey key) => key.Type is KeyType.Texts or KeyType.Pages or KeyType.Choices or KeyType.Numbers or KeyType.Groups;

    /// <summary>Whether nothing stands behind the colon.</summary>
    public static bool IsBlank(HeadValue? value) => value is null or HeadValue.Text { Words: "" or "~" or "null" };

    /// <summary>The lines that a field shows; null where no field can show what is written.</summary>
    public static ImmutableArray<string>? Of(YamlKey key, HeadValue? value) => (key.Type, value) switch
    {
        (_, var blank) when IsBlank(blank) => [],
        (KeyType.Flag, HeadValue.Text text) => [Flag(text.Words)],
        (KeyType.Groups, HeadValue.Many groups) => OfGroups(groups),
        (KeyType.Groups, _) => null,
        (_, HeadValue.Text text) when IsLines(key) => Lines([text.Words]),
        (_, HeadValue.Text text) => [LineMap.Normalise(text.Words).Trim()],
        (_, HeadValue.Many many) when IsLines(key) && many.Items.All(item => item is HeadValue.Text) => Lines(many.Items.OfType<HeadValue.Text>().Select(text => text.Words)),
        _ => null,
    };

    /// <summary>What was typed as the lines that <see cref="Of(YamlKey, HeadValue?)"/> would give.</summary>
    public static ImmutableArray<string> Typed(YamlKey key, ImmutableArray<string> typed)
    {
        if (!IsLines(key)) return typed is [.., var last] && LineMap.Normalise(last).Trim() is { Length: > 0 } text ? [text] : [];
        return Lines(key.Name switch
        {
            "tags" => typed.SelectMany(line => line.Split([',', ';'])),
            "aliases" => typed.SelectMany(line => BetweenAddresses().Split(line)),
            _ => typed,
        });
    }

    /// <summary>The value of what was typed; null where nothing was.</summary>
    public static HeadValue? Parse(YamlKey key, ImmutableArray<string> lines) => key.Type switch
    {
        _ when lines.IsEmpty => null,
        KeyType.Groups => new HeadValue.Many([.. lines.Select(line => (HeadValue)HeadValue.Many.Of([.. line.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)]))]),
        KeyType.Flag when key.Example is "off" => new HeadValue.Text(lines[0] switch { Yes => "on", No => "off", var other => other }),
        _ when IsLines(key) => HeadValue.Many.Of(lines),
        _ => new HeadValue.Text(lines[0]),
    };

    /// <summary>The words for yes and no that the reader takes, as one each.</summary>
    private static string Flag(string words) => words.Trim().ToLowerInvariant() switch
    {
        Yes or "ja" or "yes" or "an" or "on" => Yes,
        No or "nein" or "no" or "aus" or "off" => No,
        _ => words.Trim(),
    };

    /// <summary>What is typed, a line each, blank ones left out.</summary>
    public static ImmutableArray<string> Lines(IEnumerable<string> texts) =>
        [.. texts.SelectMany(text => LineMap.Normalise(text).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))];

    /// <summary>A word with a comma in it would be two.</summary>
    private static ImmutableArray<string>? OfGroups(HeadValue.Many groups)
    {
        var lines = groups.Items.Select(group => group is HeadValue.Many { Items: { IsEmpty: false } words } && words.All(word => word is HeadValue.Text { Words: var one } && one.Trim().Length > 0 && one.AsSpan().IndexOfAny(",\n") < 0)
            ? string.Join(", ", words.OfType<HeadValue.Text>().Select(word => word.Words.Trim())) : null).ToList();
        return lines.Contains(null) ? null : [.. lines.OfType<string>()];
    }

    /// <summary>Addresses of old systems hold commas, but none before a blank or a slash.</summary>
    [GeneratedRegex(@"[,;](?=[\s/])", RegexOptions.CultureInvariant)]
    private static partial Regex BetweenAddresses();
}
