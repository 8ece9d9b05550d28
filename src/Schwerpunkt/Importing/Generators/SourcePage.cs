using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Schwerpunkt.Reading.Data;
using Schwerpunkt.Text;

namespace Schwerpunkt.Importing.Generators;

/// <summary>A page of another generator, its head parted from its body.</summary>
/// <param name="Path">Its file.</param>
/// <param name="Head">Its front matter; without keys where it has none.</param>
/// <param name="Body">All behind it, with LF at the end of every line.</param>
internal sealed partial record SourcePage(string Path, DataValue.Keys Head, string Body)
{
    /// <summary>The head as it stands there, where it cannot be read; null elsewhere.</summary>
    public string? Unread { get; init; }

    public bool HasHead { get; init; }

    /// <summary>The first heading of a page in HTML; null where it has none.</summary>
    public string? Heading { get; init; }

    /// <summary>Keys whose values a program works out, and the program.</summary>
    public ImmutableArray<(string Name, string Code)> Computed { get; init; } = [];

    /// <summary>Parts a file; a head that is no YAML is read line by line as far as that goes.</summary>
    public static SourcePage Read(string path, string text, Generator generator)
    {
        var whole = LineMap.Normalise(text.TrimStart('\uFEFF'));
        if (Yaml().Match(whole) is { Success: true } yaml)
        {
            if (yaml.Groups["kind"].Value is "js" or "javascript" or "node") return OfScript(path, whole, yaml);
            return Of(path, whole, yaml, yaml.Groups["kind"].Value switch { "json" => DataReader.Json, "toml" => TomlReader.Read, _ => DataReader.Yaml }).Literal(generator);
        }

        if (Toml().Match(whole) is { Success: true } toml) return Of(path, whole, toml, TomlReader.Read);
        if (generator == Generator.Statiq && Bare().Match(whole) is { Success: true } bare) return Of(path, whole, bare, DataReader.Yaml).Literal(generator);
        if (whole.StartsWith('{') && JsonEnd(whole) is { } end && DataReader.Json(whole[..end]) is { } json) return new SourcePage(path, json, whole[end..].TrimStart('\n')) { HasHead = true };
        return new SourcePage(path, DataValue.Keys.None, whole);
    }

    private static SourcePage Of(string path, string whole, Match found, Func<string, DataValue.Keys?> read)
    {
        var (head, body) = (found.Groups["head"].Value, whole[found.Length..]);
        return read(head) is { } keys ? new SourcePage(path, keys, body) { HasHead = true } : new SourcePage(path, ByLine(head), body) { HasHead = true, Unread = head };
    }

    /// <summary>A head that is a program: what it says plainly counts.</summary>
    private static SourcePage OfScript(string path, string whole, Match found)
    {
        var (head, body) = (found.Groups["head"].Value, whole[found.Length..]);
        return ScriptReader.Read(head) is var (plain, code) ? new SourcePage(path, plain, body) { HasHead = true, Computed = code } : new SourcePage(path, DataValue.Keys.None, body) { HasHead = true, Unread = head };
    }

    /// <summary>Statiq works out what stands behind an arrow; „=> true“ says it plainly all the same.</summary>
    private SourcePage Literal(Generator generator)
    {
        if (generator != Generator.Statiq || !Head.Entries.Any(entry => IsArrow(entry.Value))) return this;
        return this with
        {
            Head = new DataValue.Keys([.. Head.Entries.Where(entry => !IsArrow(entry.Value) || Plain(entry.Value).Success).Select(entry => (entry.Name, IsArrow(entry.Value) ? new DataValue.Text(Plain(entry.Value).Groups["value"].Value) : entry.Value))]),
            Computed = [.. Head.Entries.Where(entry => IsArrow(entry.Value) && !Plain(entry.Value).Success).Select(entry => (entry.Name, entry.Value.OneLine))],
        };

        static bool IsArrow(DataValue value) => value.Words is ['=' or '-', '>', ..];
        static Match Plain(DataValue value) => Arrow().Match(value.Words ?? "");
    }

    /// <summary>„key: value“ of lines that begin so: „title: Bauen: was gilt“ is no YAML, and clear all the same.</summary>
    private static DataValue.Keys ByLine(string head) => new([.. head.Split('\n').Select(line => KeyLine().Match(line)).Where(line => line.Success)
        .Select(line => (line.Groups["key"].Value, (DataValue)new DataValue.Text(line.Groups["value"].Value.Trim().Trim('"', '\''))))]);

    private static int? JsonEnd(string whole)
    {
        try
        {
            var bytes = Encoding.UTF8.GetBytes(whole);
            var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = DataReader.Deepest, AllowMultipleValues = true });
            return reader.Read() && reader.TrySkip() ? Encoding.UTF8.GetCharCount(bytes.AsSpan(0, (int)reader.BytesConsumed)) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    [GeneratedRegex(@"\A\s*---[ \t]*(?<kind>json|toml|yaml|js|javascript|node)?[ \t]*\n(?<head>(?:.*\n)*?)(?:---|\.\.\.)[ \t]*(?:\n|\z)", RegexOptions.CultureInvariant)]
    private static partial Regex Yaml();

    [GeneratedRegex(@"\A\s*\+\+\+[ \t]*\n(?<head>(?:.*\n)*?)\+\+\+[ \t]*(?:\n|\z)", RegexOptions.CultureInvariant)]
    private static partial Regex Toml();

    /// <summary>A head that only its end is marked of.</summary>
    [GeneratedRegex(@"\A\s*(?<head>(?:#.*\n)*(?:[""']?[A-Za-z][\w.-]*[""']?[ \t]*:(?=\s).*\n(?:[ \t]+[^\s].*\n|[ \t]*\n|#.*\n|-(?!--).*\n)*)+)-{3,}[ \t]*(?:\n|\z)", RegexOptions.CultureInvariant)]
    private static partial Regex Bare();

    [GeneratedRegex(@"^[=-]>\s*(?:(?<value>true|false|-?\d+)|""(?<value>[^""\\]*)"")\s*;?$", RegexOptions.CultureInvariant)]
    private static partial Regex Arrow();

    [GeneratedRegex(@"^(?<key>[A-Za-z][\w-]*)\s*[:=]\s*(?<value>.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex KeyLine();
}
