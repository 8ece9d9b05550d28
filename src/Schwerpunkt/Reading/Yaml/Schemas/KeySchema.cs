using System.Collections.Immutable;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Schwerpunkt.Reading.Yaml.Schemas;

/// <summary>What a table of keys wants, in the keywords of JSON Schema.</summary>
internal static partial class KeySchema
{
    private static readonly ImmutableArray<string> Types = ["array", "boolean", "null", "number", "object", "string"];

    /// <summary>Adds the keywords of a mapping that has these keys and no others.</summary>
    public static JsonObject WithKeys(this JsonObject schema, ImmutableArray<YamlKey> keys)
    {
        schema["properties"] = new JsonObject(keys.Select(key => KeyValuePair.Create(key.Name, (JsonNode?)Property(key))));
        if (keys.Any(key => key.Required)) schema["required"] = Words(keys.Where(key => key.Required).Select(key => key.Name));
        schema["additionalProperties"] = false;
        return schema;
    }

    /// <summary>Words as JSON has a list of them.</summary>
    public static JsonArray Words(IEnumerable<string> words) => new([.. words.Select(word => (JsonNode)word)]);

    private static JsonObject Property(YamlKey key)
    {
        var schema = Value(key);
        schema.Insert(0, "description", Plain($"{key.Help} Wert: {key.ValueInGerman}. Beispiel: `{key.Name}: {key.Example}`"));
        schema.Insert(1, "markdownDescription", $"{key.Help}\n\nWert: {key.ValueInGerman}\n\nBeispiel: `{key.Name}: {key.Example}`");
        schema.Insert(2, "examples", new JsonArray(KeyExample.Of(key)));
        return schema;
    }

    private static JsonObject Value(YamlKey key)
    {
        var part = key with { Required = false };
        return key.Type switch
        {
            KeyType.Map => Only(key, "object").WithKeys(key.Keys),
            KeyType.Maps => Only(key, "array").With("items", Never(part, Types.Remove("object")).WithKeys(key.Keys)),
            KeyType.Groups => Only(key, "array").With("items", Only(part, "array").With("items", Scalar(part))),
            KeyType.Texts or KeyType.Pages or KeyType.Choices or KeyType.Numbers => OneOrMore(key, part),
            _ => Scalar(key),
        };
    }

    /// <summary>A list, or its only entry in place of it.</summary>
    private static JsonObject OneOrMore(YamlKey key, YamlKey part)
    {
        var list = new JsonObject { ["type"] = "array", ["errorMessage"] = Wanted(key), ["items"] = Scalar(part) };
        return new JsonObject { ["anyOf"] = new JsonArray(key.Required ? list.With("minItems", 1) : list, Scalar(key)) };
    }

    private static JsonObject Scalar(YamlKey key) => key.Type switch
    {
        // Two ways to write it: the one that editors offer, and whatever else is understood.
        KeyType.Flag => new JsonObject { ["anyOf"] = new JsonArray(new JsonObject { ["type"] = "boolean", ["errorMessage"] = Wanted(key) }, Spelled(key)) },
        KeyType.Choice or KeyType.Choices => new JsonObject { ["anyOf"] = new JsonArray(new JsonObject { ["enum"] = Words(key.Choices), ["errorMessage"] = Wanted(key) }, Spelled(key)) },
        _ => Spelled(key),
    };

    private static JsonObject Spelled(YamlKey key)
    {
        var syntax = ScalarSyntax.Of(key);
        var schema = Never(key, [.. syntax.Never, "array", "object"]);
        if (key.Required) schema["minLength"] = 1;
        if (key.Type is KeyType.Number or KeyType.Numbers) schema.With("multipleOf", 1).With("minimum", 0).With("maximum", int.MaxValue);
        return syntax.Pattern is null ? schema : schema.With("pattern", $@"^\s*(?:{syntax.Pattern})?\s*$").With("patternErrorMessage", Wanted(key));
    }

    /// <summary>A value of this type, or none where there may be none.</summary>
    private static JsonObject Only(YamlKey key, string type) => Never(key, [.. Types.Remove(type).Remove("null")]);

    /// <summary>Says which types are wrong, not which are right: editors would offer true, false and null for each text that YAML may take for one of them. What is wrong gets a second type that it cannot have, whose message is German.</summary>
    private static JsonObject Never(YamlKey key, ImmutableArray<string> types)
    {
        var wrong = key.Required ? types.Add("null") : types;
        return new JsonObject
        {
            ["if"] = new JsonObject { ["type"] = Words(wrong) },
            ["then"] = new JsonObject { ["type"] = Words(Types.Except(wrong)), ["errorMessage"] = Wanted(key) },
        };
    }

    private static JsonObject With(this JsonObject schema, string keyword, JsonNode value)
    {
        schema[keyword] = value;
        return schema;
    }

    private static string Wanted(YamlKey key) => Plain($"Erwartet wird: {key.ValueInGerman}. Beispiel: `{key.Name}: {key.Example}`");

    /// <summary>Without the marks of Markdown.</summary>
    private static string Plain(string markdown) => Code().Replace(markdown, "„$1“");

    [GeneratedRegex("`([^`]+)`", RegexOptions.CultureInvariant)]
    private static partial Regex Code();
}
