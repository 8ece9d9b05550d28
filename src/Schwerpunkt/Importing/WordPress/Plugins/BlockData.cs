using System.Text.Json;
using System.Text.RegularExpressions;

namespace Schwerpunkt.Importing.WordPress.Plugins;

/// <summary>The words in the values of a block, which the editor keeps as JSON in its comment.</summary>
internal static partial class BlockData
{
    /// <param name="json">The values; empty where the block has none.</param>
    /// <param name="visible">What readers see of the content: a value that stands there is not told again.</param>
    /// <returns>Each with its name; nothing where the values are broken.</returns>
    public static IEnumerable<string> Words(string json, string visible)
    {
        if (json.Length == 0) return [];
        try
        {
            using var read = JsonDocument.Parse(json);
            var found = new List<string>();
            Collect(read.RootElement, ("", false), visible, found);
            return found;
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException)
        {
            return [];
        }
    }

    private static void Collect(JsonElement element, (string Name, bool IsData) at, string visible, List<string> found)
    {
        if (element.ValueKind == JsonValueKind.Object)
        {
            foreach (var value in element.EnumerateObject().Where(value => !value.Name.StartsWith('_'))) Collect(value.Value, (value.Name, at.IsData || value.Name == "data"), visible, found);
        }
        else if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var value in element.EnumerateArray()) Collect(value, at, visible, found);
        }
        else if (element.ValueKind == JsonValueKind.Number && at.IsData) found.Add($"{at.Name}: {element.GetRawText()}");
        else if (element.ValueKind == JsonValueKind.String && WordPressWords.Of(element.GetString() ?? "") is { Length: > 0 } text && IsKept(at, text) && !visible.Contains(text, StringComparison.Ordinal)) found.Add($"{at.Name}: {text}");
    }

    /// <summary>Of the fields of an author everything; of other values what is written for readers, and addresses.</summary>
    private static bool IsKept((string Name, bool IsData) at, string text) => !BlockName().IsMatch(text) && (
        at.IsData ? !text.StartsWith("field_", StringComparison.Ordinal) : PluginValues.IsRead(at.Name, text) || PluginValues.MayBeRead(at.Name, text) || text.StartsWith("http", StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex("^[a-z0-9-]+/[a-z0-9-]+$", RegexOptions.CultureInvariant)]
    private static partial Regex BlockName();
}
