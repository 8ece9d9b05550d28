using System.Collections.Immutable;
using Schwerpunkt.Editing;
using Schwerpunkt.Editing.Heads;
using Schwerpunkt.Findings;
using Schwerpunkt.Reading.Yaml;
using Schwerpunkt.Text;

namespace Schwerpunkt.Workbench.WorkPages.Heads;

/// <summary>What is wrong with the keys of a file, each finding at the innermost key it stands in.</summary>
internal sealed class HeadFindings
{
    private readonly ImmutableArray<(string Path, Finding Finding)> placed;

    private readonly ImmutableArray<(string Path, TextSpan Span)> keys;
    private readonly SavedFile file;

    private HeadFindings(ImmutableArray<(string Path, Finding Finding)> placed, ImmutableArray<(string Path, TextSpan Span)> keys, SavedFile file) => (this.placed, this.keys, this.file) = (placed, keys, file);

    /// <param name="state">With its findings.</param>
    /// <param name="file">As it lies on the disk; of another text the findings would stand elsewhere.</param>
    /// <param name="head">What it says.</param>
    public static HeadFindings Of(PreviewState state, SavedFile file, WrittenHead head)
    {
        var paths = Paths(null, head.Values).Select(path => (Path: path, Span: head.SpanOf(path) ?? default)).ToList();
        ImmutableArray<(string, TextSpan)> keys = [.. paths.Select(path => (path.Path.ToString(), path.Span))];
        if (state.Assembled is not { Tree: var tree } || tree.Texts.FirstOrDefault(other => other.Path == file.File.Path) is not { } known || !known.Bytes.Span.SequenceEqual(file.File.Bytes.Span)) return new HeadFindings([], keys, file);
        var name = tree.At(file.File.Path).Path;
        var own = state.Findings.Where(finding => finding.Location.Path == name).Select(finding => (At: file.Lines.PlaceOf(finding.Location.Line - 1, finding.Location.Column - 1), Finding: finding));
        return new HeadFindings([.. own.Where(found => found.At < head.Span.End || !file.File.IsPage)
            .Select(found => (PathOf(found.Finding, paths.LastOrDefault(path => path.Span.Start <= found.At && found.At <= path.Span.End).Path, head.Keys)?.ToString() ?? "", found.Finding))], keys, file);
    }

    /// <summary>The key that a place of the file is about: that of the finding there, else the innermost that stands there; empty where none does.</summary>
    /// <param name="line">Counted from 1.</param>
    /// <param name="column">Counted from 1; 0 for the whole line.</param>
    public string KeyAt(int line, int column)
    {
        if (line < 1 || line > file.Lines.Count) return "";
        if (placed.FirstOrDefault(found => found.Finding.Location.Line == line && (column == 0 || found.Finding.Location.Column == column)).Path is { Length: > 0 } path) return path;
        var at = file.Lines.PlaceOf(line - 1, Math.Max(0, column - 1));
        return keys.LastOrDefault(key => key.Span.Start <= at && at <= key.Span.End).Path ?? "";
    }

    /// <summary>At no key.</summary>
    public ImmutableArray<Finding> Elsewhere => At("");

    /// <summary>Of one key alone.</summary>
    public ImmutableArray<Finding> At(KeyPath path) => At(path.ToString());

    /// <summary>Of a key whose items have no fields of their own.</summary>
    public ImmutableArray<Finding> AtField(KeyPath path) => [.. placed.Where(found => found.Path == path.ToString() || found.Path.StartsWith($"{path}[", StringComparison.Ordinal)).Select(found => found.Finding)];

    /// <summary>Whether something is wrong with a key, or with one in it.</summary>
    public bool IsAround(KeyPath path) => placed.Any(found => found.Path == path.ToString() || found.Path.StartsWith($"{path}.", StringComparison.Ordinal) || found.Path.StartsWith($"{path}[", StringComparison.Ordinal));

    private ImmutableArray<Finding> At(string path) => [.. placed.Where(found => found.Path == path).Select(found => found.Finding)];

    /// <summary>The key a finding is about: the one it stands in, or for one that is missing the one that its message names, beside that or in it.</summary>
    private static KeyPath? PathOf(Finding finding, KeyPath? here, ImmutableArray<YamlKey> table)
    {
        if (finding.Kind != MissingKey.Kind) return here;
        var above = here is { Steps.Length: > 1 } ? here.Steps.SkipLast(1).Skip(1).Aggregate(KeyPath.Of(here.Steps[0].Name!), (path, step) => step.Name is { } name ? path.Key(name) : path.Item(step.Index)) : null; // ! every path begins with a key
        var inside = Missing(finding, here, table);
        return inside ?? Missing(finding, above, table) ?? here;
    }

    private static KeyPath? Missing(Finding finding, KeyPath? above, ImmutableArray<YamlKey> table)
    {
        foreach (var step in above?.Steps ?? []) table = step.Name is { } name ? table.FirstOrDefault(key => key.Name == name)?.Keys ?? [] : table;
        return table.FirstOrDefault(key => key.Required && finding.Message.Contains($"„{key.Name}“", StringComparison.Ordinal)) is { } missing ? above?.Key(missing.Name) ?? KeyPath.Of(missing.Name) : null;
    }

    /// <summary>Outer before inner.</summary>
    private static IEnumerable<KeyPath> Paths(KeyPath? above, HeadValue value) => value switch
    {
        HeadValue.Keys keys => keys.Entries.SelectMany(entry => Inner(above?.Key(entry.Name) ?? KeyPath.Of(entry.Name), entry.Value)),
        HeadValue.Many many when above is not null => many.Items.SelectMany((item, i) => Inner(above.Item(i), item)),
        _ => [],
    };

    private static IEnumerable<KeyPath> Inner(KeyPath path, HeadValue value) => Paths(path, value).Prepend(path);
}
