using System.Collections.Immutable;
using Schwerpunkt.Findings;
using Schwerpunkt.Reading.Yaml;

namespace Schwerpunkt.Editing.Heads;

/// <summary>What the head of a file says as it is written, before anybody judges its values: for forms.</summary>
public static class WrittenHead
{
    /// <summary>Its keys; null where it is missing, empty or cannot be read.</summary>
    public static HeadValue? Read(SavedFile file) =>
        HeadText.Find(file, new FindingLog()) is { IsMissing: false } head && WrittenYamlReader.TryRead(file.Decoded.Substring(head.Span.Start, head.Span.Length)) is { Root: WrittenValue.Map map } ? HeadValue.Of(map) : null;

    /// <summary>What stands at a path; null where nothing does.</summary>
    public static HeadValue? At(HeadValue? head, KeyPath path) => head is null ? null : HeadModel.At(head, path.Steps);

    /// <summary>The text at a path; empty where there is none.</summary>
    public static string TextAt(HeadValue? head, string path) => KeyPath.TryParse(path) is { } steps && At(head, steps) is HeadValue.Text text ? text.Words : "";

    /// <summary>The entries of a list at a path; one text counts as a list of itself.</summary>
    public static ImmutableArray<HeadValue> ListAt(HeadValue? head, string path) => KeyPath.TryParse(path) is { } steps ? At(head, steps) switch
    {
        HeadValue.Many many => many.Items,
        HeadValue.Text { Words.Length: > 0 } text => [text],
        _ => [],
    }
    : [];
}
