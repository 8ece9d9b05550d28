using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Schwerpunkt.Reading.Data;

namespace Schwerpunkt.Importing.Generators.Tags.Mdx;

/// <summary>Lists that stand at the top of an MDX page, and what the text makes of each of their items.</summary>
internal static partial class MdxLists
{
    /// <summary>A constant that is written out; null where a program makes it.</summary>
    public static DataValue? Read(string code) => ScriptReader.Read($"{{ value: {code.Trim().TrimEnd(';')} }}") is var (plain, computed) && computed.IsEmpty ? plain.Find("value") : null;

    /// <summary>Every text in it.</summary>
    public static ImmutableArray<string> Words(DataValue value) => value switch
    {
        DataValue.Many many => [.. many.Items.SelectMany(item => Words(item))],
        DataValue.Keys keys => [.. keys.Entries.Where(entry => entry.Value is not DataValue.Text text || UnsaidWords.IsRead(entry.Name, text.Value ?? "")).SelectMany(entry => Words(entry.Value))],
        _ => value.Words is { } words && words.Any(char.IsLetter) ? [words] : [],
    };

    /// <summary>The items one behind the other, each as the text shows it; null where that has to be worked out.</summary>
    public static string? Fill(string program, IReadOnlyDictionary<string, DataValue> lists)
    {
        if (Loop().Match(program) is not { Success: true } loop) return null;
        var source = loop.Groups["list"].Value;
        if ((source[0] == '[' ? Read(source) : lists.GetValueOrDefault(source)) is not DataValue.Many list) return null;
        var made = string.Concat(list.Items.Select(item => Filled(Key().Replace(loop.Groups["body"].Value, ""), loop.Groups["item"].Value, item)));
        return made.Contains('{', StringComparison.Ordinal) ? null : made;
    }

    private static string Filled(string body, string name, DataValue item) => Output().Replace(body, output =>
    {
        var path = output.Groups["path"].Value.Split('.');
        var value = path[0] != name ? null : path.Skip(1).Aggregate<string, DataValue?>(item, (found, key) => found?.Find(key))?.Words;
        return value is null ? output.Value : output.Groups["sign"].Success ? $"=\"{value.Replace("\"", "&quot;", StringComparison.Ordinal)}\"" : value;
    });

    [GeneratedRegex(@"^\s*\{\s*(?<list>\w+|\[[^\[\]]*\])\.map\(\s*\(?\s*(?<item>\w+)(?:\s*,\s*\w+)?\s*\)?\s*=>\s*(?:\(\s*(?<body><.*>)\s*\)|(?<body><.*>))\s*\)\s*\}\s*$", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Loop();

    [GeneratedRegex(@"\s+key\s*=\s*\{[^{}]*\}", RegexOptions.CultureInvariant)]
    private static partial Regex Key();

    [GeneratedRegex(@"(?<sign>=\s*)?\{\s*(?<path>\w+(?:\.\w+)*)\s*\}", RegexOptions.CultureInvariant)]
    private static partial Regex Output();
}
