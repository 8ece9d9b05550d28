using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Schwerpunkt.Reading.Yaml.Schemas;

/// <summary>A table of keys as a JSON Schema (draft-07), by which editors complete, explain and check while one writes. It refuses no value that its reader takes.</summary>
/// <param name="Name">German, for the command and the file: <c>kopf</c>.</param>
/// <param name="Title">German: where these keys are written.</param>
/// <param name="Keys">The table.</param>
public sealed record YamlSchema(string Name, string Title, ImmutableArray<YamlKey> Keys)
{
    private const string Draft = "http://json-schema.org/draft-07/schema#";

    /// <summary>What every schema of ours says of itself, whichever version of the program made it.</summary>
    private const string Mark = "Gemacht von „schwerpunkt schema“";

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" };

    /// <summary>One for each kind of file with YAML.</summary>
    public static ImmutableArray<YamlSchema> All { get; } =
    [
        new("kopf", "Angaben im Kopf einer Seite", YamlKeys.Page),
        new("site", "site.yml: Angaben zum ganzen Auftritt", YamlKeys.Site),
        new("glossar", "glossar.yml: Fachwörter und ihre Erklärung", YamlKeys.Glossary),
        new("suche", "suche.yml: Wörter, mit denen gesucht wird", YamlKeys.SearchWords),
        new("begleitdatei", "Begleitdatei eines Bildes (bild.jpg.yml)", YamlKeys.Sidecar),
    ];

    /// <summary>The name of its file.</summary>
    public string FileName => Name + ".schema.json";

    /// <summary>Whether a file is a schema that was made here, and may be made anew.</summary>
    public static bool IsOurs(string json) => json.Contains($"\"$comment\": \"{Mark}", StringComparison.Ordinal);

    /// <summary>The schema as JSON, one keyword a line.</summary>
    public string ToJson()
    {
        var schema = new JsonObject
        {
            ["$schema"] = Draft,
            ["$comment"] = Mark + " aus den Angaben, die das Programm liest. Was hier von Hand geändert wird, geht beim nächsten Mal verloren.",
            ["title"] = Title,
            // An empty file is YAML's null.
            ["type"] = Keys.Any(key => key.Required) ? "object" : KeySchema.Words(["object", "null"]),
        };
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options)) schema.WithKeys(Keys).WriteTo(json);
        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }
}
