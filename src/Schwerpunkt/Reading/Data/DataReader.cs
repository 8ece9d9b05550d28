using System.Text.Json;
using Schwerpunkt.Reading.Yaml;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Schwerpunkt.Reading.Data;

/// <summary>Reads YAML, TOML and JSON of other programs; what they hold is not of our making, so nothing in it is an error.</summary>
internal static class DataReader
{
    /// <summary>Deeper is no data that a person wrote.</summary>
    public const int Deepest = 40;

    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = Deepest };

    /// <summary>One mapping of YAML; null where the text is none.</summary>
    public static DataValue.Keys? Yaml(string text) => Any(text) switch
    {
        DataValue.Keys keys => keys,
        DataValue.Text { Value: "" } => DataValue.Keys.None,
        _ => null,
    };

    /// <summary>Whatever stands at the top of YAML, or of JSON; null where the text is neither.</summary>
    public static DataValue? Any(string text)
    {
        try
        {
            var documents = YamlReader.Parse(text.Replace('\t', ' ')).Documents;
            return documents.Count == 0 ? new DataValue.Text("") : Of(documents[0].RootNode, 0);
        }
        catch (Exception broken) when (broken is YamlException or InvalidOperationException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>One object of JSON; null where the text is none.</summary>
    public static DataValue.Keys? Json(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text, Lenient);
            return Of(document.RootElement) as DataValue.Keys;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static DataValue Of(YamlNode node, int depth) => node switch
    {
        _ when depth > Deepest => new DataValue.Text(""),
        YamlScalarNode scalar => new DataValue.Text(scalar.Value ?? ""),
        YamlSequenceNode list => new DataValue.Many([.. list.Children.Select(item => Of(item, depth + 1))]),
        YamlMappingNode map => new DataValue.Keys([.. map.Children.Select(entry => ((entry.Key as YamlScalarNode)?.Value ?? "", Of(entry.Value, depth + 1)))]),
        _ => new DataValue.Text(""),
    };

    private static DataValue Of(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => new DataValue.Keys([.. element.EnumerateObject().Select(entry => (entry.Name, Of(entry.Value)))]),
        JsonValueKind.Array => new DataValue.Many([.. element.EnumerateArray().Select(Of)]),
        JsonValueKind.Null => new DataValue.Text(""),
        JsonValueKind.True => new DataValue.Text("true"),
        JsonValueKind.False => new DataValue.Text("false"),
        _ => new DataValue.Text(element.ToString()),
    };
}
