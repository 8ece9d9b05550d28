using System.Collections.Immutable;
using Schwerpunkt.Findings;
using Schwerpunkt.Reading.Yaml;
using Schwerpunkt.Text;

namespace Schwerpunkt.Editing.Heads;

/// <summary>The head of a page, or a file that is YAML as a whole, as somebody wrote it: what each key says, and where it stands.</summary>
public sealed class WrittenHead
{
    private readonly HeadText head;
    private readonly WrittenYaml yaml;

    private WrittenHead(HeadText head, WrittenYaml yaml) =>
        (this.head, this.yaml, Values) = (head, yaml, new HeadValue.Keys([.. yaml.Root.Entries.Select(part => (part.Name ?? "", HeadValue.Of(part.Value)))]));

    /// <summary>The table of its keys; empty where nobody reads such a file.</summary>
    public ImmutableArray<YamlKey> Keys => head.Keys;

    /// <summary>Where all of it stands, in the text as it is read (<see cref="SavedFile.Decoded"/>).</summary>
    public TextSpan Span => head.Span;

    /// <summary>All it says, in the order of the file.</summary>
    public HeadValue.Keys Values { get; }

    /// <summary>The head by itself, as the text of a file that says the same.</summary>
    public string Source => head is { Part: YamlPart.FrontMatter, IsMissing: false } ? $"---\n{yaml.Text}---\n" : yaml.Text;

    /// <summary>The head; null where it cannot be read, with a finding where one can say why, and none where it is written in a way that is not edited here.</summary>
    public static WrittenHead? TryRead(SavedFile file, FindingLog log)
    {
        if (HeadText.Find(file, log) is not { } head) return null;
        var text = file.Decoded.Substring(head.Span.Start, head.Span.Length);
        if (YamlReader.Read(text, new Location(file.File.Path, head.Span.Start > 0 ? 2 : 1), head.Part, log) is null) return null;
        return WrittenYamlReader.TryRead(text) is { Root: WrittenValue.Map } written ? new WrittenHead(head, written) : null;
    }

    /// <summary>All that the head of a file says; null where there is none, or where it cannot be read.</summary>
    public static HeadValue? Read(SavedFile file) => TryRead(file, new FindingLog()) is { head.IsMissing: false } written ? written.Values : null;

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

    /// <summary>What a path names; null where it is not there.</summary>
    public HeadValue? At(KeyPath path) => HeadModel.At(Values, path.Steps);

    /// <summary>Where a key stands with its value, in the text as it is read (<see cref="SavedFile.Decoded"/>); null where it is not there.</summary>
    public TextSpan? SpanOf(KeyPath path) =>
        YamlSpot.Of(yaml, path.Steps, head.Keys) is { IsThere: true, Part: { } part } ? TextSpan.Between(head.Span.Start + part.Start, head.Span.Start + part.End) : null;
}
