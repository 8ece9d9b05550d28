using System.Globalization;
using System.Text.Json.Nodes;
using YamlDotNet.RepresentationModel;

namespace Schwerpunkt.Reading.Yaml.Schemas;

/// <summary>The example of a key as JSON, which editors put in and complete.</summary>
internal static class KeyExample
{
    public static JsonNode? Of(YamlKey key) => Of(YamlReader.Parse(key.Example).Documents[0].RootNode, key);

    private static JsonNode? Of(YamlNode value, YamlKey key) => value switch
    {
        YamlMappingNode map => new JsonObject(map.Children.Select(child => (Name: child.Key.ToString(), child.Value)).Select(child => KeyValuePair.Create(child.Name, Of(child.Value, key.Keys.Single(inner => inner.Name == child.Name))))),
        YamlSequenceNode list => new JsonArray([.. list.Children.Select(entry => Of(entry, key))]),
        _ => Of(value.ToString(), key.Type),
    };

    private static JsonValue? Of(string text, KeyType type) => type switch
    {
        KeyType.Number or KeyType.Numbers => JsonValue.Create(int.Parse(text, CultureInfo.InvariantCulture)),
        KeyType.Flag when bool.TryParse(text, out var flag) => JsonValue.Create(flag),
        _ => JsonValue.Create(text),
    };
}
