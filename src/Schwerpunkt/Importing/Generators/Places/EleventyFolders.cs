using System.Collections.Frozen;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Schwerpunkt.Reading.Data;

namespace Schwerpunkt.Importing.Generators.Places;

/// <summary>The folders that a configuration of Eleventy names. All but that of the pages count from it, „..“ included.</summary>
internal static partial class EleventyFolders
{
    private static readonly (string Key, string Standard)[] Others = [("data", "_data"), ("includes", "_includes"), ("layouts", "_layouts")];

    public static string Script(GeneratorFiles files) => Generators.ConfigOf(Generator.Eleventy, files.Paths) is { } path ? files.Text(path) ?? "" : "";

    /// <summary>The folder of the pages, without slashes around.</summary>
    public static string Input(string script) => (Named(script, "input") ?? "").Trim('.', '/');

    /// <summary>The folders that hold no pages.</summary>
    public static IEnumerable<string> WithoutPages(string script) => Others.Select(folder => Place(script, folder.Key, folder.Standard)).Where(folder => folder != Input(script));

    /// <summary>The same files, with data and includes also where Eleventy has them when nobody says otherwise; data that stands in JavaScript as what it says.</summary>
    public static GeneratorFiles InPlace(GeneratorFiles files)
    {
        var script = Script(files);
        var texts = new Dictionary<string, string>(files.Texts, StringComparer.Ordinal);
        foreach (var (key, standard) in Others)
        {
            var (from, to) = (Place(script, key, standard), PathNames.Join(Input(script), standard) ?? standard);
            if (from.Length == 0) continue;
            foreach (var (path, text) in files.Texts.Where(file => file.Key.StartsWith(from + "/", StringComparison.Ordinal)))
            {
                var place = to + path[from.Length..];
                if (GeneratorFiles.Ending(path) is not (".js" or ".cjs" or ".mjs")) texts.TryAdd(place, text);
                else if (ScriptReader.Read(Exported().Match(text) is { Success: true } export ? text[export.Index..] : text)?.Plain is { Entries.IsEmpty: false } plain) texts.TryAdd(PathNames.Folder(place) + PathNames.Stem(place) + ".json", Json(plain));
            }
        }

        return new GeneratorFiles(files.Paths.Union(texts.Keys, StringComparer.Ordinal).ToFrozenSet(StringComparer.Ordinal), texts.ToFrozenDictionary(StringComparer.Ordinal));
    }

    private static string Place(string script, string key, string standard) => PathNames.Join(Input(script), Named(script, key) ?? standard) ?? "";

    private static string? Named(string script, string key) =>
        Folder().Matches(script).FirstOrDefault(folder => string.Equals(folder.Groups["key"].Value, key, StringComparison.OrdinalIgnoreCase))?.Groups["value"].Value;

    private static string Json(DataValue.Keys keys)
    {
        using var made = new MemoryStream();
        using (var writer = new Utf8JsonWriter(made)) Write(writer, keys);
        return Encoding.UTF8.GetString(made.ToArray());
    }

    private static void Write(Utf8JsonWriter writer, DataValue value)
    {
        switch (value)
        {
            case DataValue.Keys keys:
                writer.WriteStartObject();
                foreach (var (name, inner) in keys.Entries)
                {
                    writer.WritePropertyName(name);
                    Write(writer, inner);
                }

                writer.WriteEndObject();
                break;
            case DataValue.Many many:
                writer.WriteStartArray();
                foreach (var item in many.Items) Write(writer, item);
                writer.WriteEndArray();
                break;
            case DataValue.Text text:
                writer.WriteStringValue(text.Value);
                break;
        }
    }

    [GeneratedRegex(@"(?:\b(?<key>input|data|includes|layouts)\s*:|\bset(?<key>Input|Data|Includes|Layouts)Directory\()\s*[""'`](?<value>[^""'`$]+)[""'`]", RegexOptions.CultureInvariant)]
    private static partial Regex Folder();

    [GeneratedRegex(@"^(?:module\.exports\s*=|export\s+default\b)", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Exported();
}
