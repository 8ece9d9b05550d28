using System.Collections.Immutable;
using Schwerpunkt.Editing;
using Schwerpunkt.Editing.Heads;
using Schwerpunkt.Sites;
using YamlDotNet.RepresentationModel;

namespace Schwerpunkt.Tests.Edits;

/// <summary>Tries every edit on every key of a file, and asks another reader of YAML what it says then.</summary>
internal sealed class HeadTrial
{
    private readonly SourceFile file;
    private readonly PageEditor editor;
    private readonly SavedFile saved;
    private readonly YamlMappingNode root;
    private readonly List<string> faults = [];

    private HeadTrial(SourceFile file, SavedFile saved, YamlMappingNode root)
    {
        (this.file, this.saved, this.root) = (file, saved, root);
        editor = new PageEditor(new SourceTree("content", [file], [], [], new DateOnly(2026, 11, 28)), _ => []);
    }

    /// <summary>How many edits were made.</summary>
    public int Done { get; private set; }

    /// <summary>How many were refused.</summary>
    public int Refused { get; private set; }

    /// <summary>What went wrong.</summary>
    public IReadOnlyList<string> Faults => faults;

    /// <summary>The trial; null where the file has no YAML that can be read.</summary>
    /// <param name="file">A page or a YAML file.</param>
    /// <param name="values">The texts that are tried.</param>
    public static HeadTrial? Of(SourceFile file, params string[] values)
    {
        if (SavedFile.TryRead(file) is not { } saved || YamlOf(saved) is not { } yaml || Root(yaml) is not { } root || root.AllNodes.Any(node => !node.Anchor.IsEmpty || node is YamlScalarNode { Value: "<<" })) return null;
        var trial = new HeadTrial(file, saved, root);
        foreach (var (path, node) in Paths(root)) trial.Try(path, node, values);
        return trial;
    }

    private void Try(KeyPath path, YamlNode node, string[] values)
    {
        var now = Value(node);
        Edit(new HeadEdit.Set(saved.Hash, path, now), path, now, isSame: true);
        foreach (var value in values) Edit(new HeadEdit.Set(saved.Hash, path, new HeadValue.Text(value)), path, new HeadValue.Text(value));
        Edit(new HeadEdit.Remove(saved.Hash, path), path, null);
        Edit(new HeadEdit.Set(saved.Hash, path, HeadValue.Many.Of("eins", "zwei: 2")), path, HeadValue.Many.Of("eins", "zwei: 2"));
        if (now is HeadValue.Keys keys)
        {
            Edit(new HeadEdit.Set(saved.Hash, path.Key("neu"), new HeadValue.Text(values[0])), path.Key("neu"), new HeadValue.Text(values[0]), isNew: true);
            var less = new HeadValue.Keys([.. keys.Entries.Skip(1), ("mehr", new HeadValue.Text("ja"))]);
            Edit(new HeadEdit.Set(saved.Hash, path, less), path, less);
        }

        if (now is not HeadValue.Many { Items: [_, ..] } many) return;
        for (var i = 0; i <= many.Items.Length; i++)
        {
            HeadValue item = many.Items[0] is HeadValue.Keys ? new HeadValue.Keys([("title", new HeadValue.Text(values[0])), ("more", HeadValue.Many.Of("a", "b"))]) : new HeadValue.Text(values[^1]);
            Edit(new HeadEdit.Add(saved.Hash, path, i, item), path, new HeadValue.Many(many.Items.Insert(i, item)), isNew: true);
        }

        for (var i = 1; i < many.Items.Length; i++)
        {
            Edit(new HeadEdit.Move(saved.Hash, path, i, 0), path, new HeadValue.Many(many.Items.RemoveAt(i).Insert(0, many.Items[i])));
            Edit(new HeadEdit.Move(saved.Hash, path, 0, i), path, new HeadValue.Many(many.Items.RemoveAt(0).Insert(i, many.Items[0])));
        }
    }

    private void Edit(HeadEdit edit, KeyPath path, HeadValue? expected, bool isSame = false, bool isNew = false)
    {
        switch (editor.Apply(file, edit))
        {
            case EditResult.Refused refused:
                Refused++;
                if (isSame) Fault(edit, refused.Reason);
                return;
            case EditResult.Done done:
                Done++;
                var after = done.After;
                if (isSame && !after.File.Bytes.Span.SequenceEqual(file.Bytes.Span)) Fault(edit, "Other bytes of the same value.");
                if (!Utf8Of(editor.Apply(after.File, done.Undo)).Span.SequenceEqual(file.Bytes.Span)) Fault(edit, "Undo gives other bytes.");
                if (!isSame && (Root(YamlOf(after) ?? "") is not { } now || !Others(now, path, expected))) Fault(edit, "Says something else:\n" + after.Text);
                if (!isNew && Outside(done.Changes, path) is { } line) Fault(edit, $"Changes line {line}:\n" + after.Text);
                if (Endings(after.Text).Except(Endings(saved.Text) is { Count: > 0 } were ? were : ["\n"]).Any()) Fault(edit, "Other line ends.");
                return;
        }
    }

    private void Fault(HeadEdit edit, string what) => faults.Add($"{file.Path}: {edit.GetType().Name} {edit.Path}: {what}");

    private static ReadOnlyMemory<byte> Utf8Of(EditResult result) => result is EditResult.Done done ? done.After.File.Bytes : default;

    private static HashSet<string> Endings(string text) => [.. SourceText.Split(text).Select(line => line[line.TrimEnd('\r', '\n').Length..]).Where(end => end.Length > 0)];

    /// <summary>Whether the new YAML says the same as the old, but for one path.</summary>
    private bool Others(YamlMappingNode now, KeyPath path, HeadValue? expected)
    {
        var wanted = expected is null ? Without(Value(root), [.. path.Steps]) ?? new HeadValue.Keys([]) : With(Value(root), [.. path.Steps], expected);
        return Value(now).Says(wanted);
    }

    private static HeadValue With(HeadValue here, ImmutableArray<KeyStep> steps, HeadValue value)
    {
        if (steps.IsEmpty) return value;
        if (here is HeadValue.Many many) return new HeadValue.Many(many.Items.SetItem(steps[0].Index, With(many.Items[steps[0].Index], steps[1..], value)));
        var keys = here is HeadValue.Keys known ? known.Entries : [];
        var at = keys.ToList().FindIndex(entry => entry.Name == steps[0].Name);
        return new HeadValue.Keys(at < 0 ? keys.Add((steps[0].Name!, With(new HeadValue.Keys([]), steps[1..], value))) : keys.SetItem(at, (keys[at].Name, With(keys[at].Value, steps[1..], value)))); // ! a key
    }

    private static HeadValue? Without(HeadValue here, ImmutableArray<KeyStep> steps)
    {
        if (here is HeadValue.Many many)
        {
            var inner = steps.Length == 1 ? null : Without(many.Items[steps[0].Index], steps[1..]);
            var items = inner is null ? many.Items.RemoveAt(steps[0].Index) : many.Items.SetItem(steps[0].Index, inner);
            return items.IsEmpty ? null : new HeadValue.Many(items);
        }

        var keys = ((HeadValue.Keys)here).Entries;
        var at = keys.ToList().FindIndex(entry => entry.Name == steps[0].Name);
        var value = steps.Length == 1 ? null : Without(keys[at].Value, steps[1..]);
        keys = value is null ? keys.RemoveAt(at) : keys.SetItem(at, (keys[at].Name, value));
        return keys.IsEmpty ? null : new HeadValue.Keys(keys);
    }

    /// <summary>A line that changes outside those of the outermost key of a path, counted from 1; null where there is none.</summary>
    private int? Outside(ImmutableArray<TextChange> changes, KeyPath path)
    {
        var lines = saved.Decoded.Split('\n').Length;
        var start = file.IsPage ? 1 : 0;
        var keys = root.Children.Keys.Cast<YamlScalarNode>().ToList();
        var at = keys.FindIndex(key => key.Value == path.Steps[0].Name);
        var first = (int)keys[at].Start.Line + start;
        var end = at + 1 < keys.Count ? (int)keys[at + 1].Start.Line + start : lines + 1;
        if (first >= end) return null;
        foreach (var change in changes)
        {
            var (from, to) = (LineAt(change.Start), LineAt(change.Start + change.Length));
            if (from < first - 1 || to > end) return from;
        }

        return null;
    }

    private int LineAt(int place) => saved.Text[..place].Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Count(sign => sign == '\n') + 1;

    private static IEnumerable<(KeyPath, YamlNode)> Paths(YamlMappingNode root) => root.Children.SelectMany(child => Paths(KeyPath.Of(((YamlScalarNode)child.Key).Value ?? ""), child.Value));

    private static IEnumerable<(KeyPath, YamlNode)> Paths(KeyPath path, YamlNode node) => (node switch
    {
        YamlMappingNode map => map.Children.Where(child => child.Key is YamlScalarNode).SelectMany(child => Paths(path.Key(((YamlScalarNode)child.Key).Value ?? ""), child.Value)),
        YamlSequenceNode list => list.Children.SelectMany((child, i) => Paths(path.Item(i), child)),
        _ => [],
    }).Prepend((path, node));

    private static HeadValue Value(YamlNode node) => node switch
    {
        YamlSequenceNode list => new HeadValue.Many([.. list.Children.Select(Value)]),
        YamlMappingNode map => new HeadValue.Keys([.. map.Children.Select(child => (((YamlScalarNode)child.Key).Value ?? "", Value(child.Value)))]),
        YamlScalarNode scalar => new HeadValue.Text(scalar.Value ?? ""),
        _ => throw new InvalidDataException("No such node."),
    };

    private static string? YamlOf(SavedFile file)
    {
        if (!file.File.IsPage) return file.Decoded;
        var lines = file.Decoded.Split('\n');
        var end = lines[0].TrimEnd() == "---" ? Array.FindIndex(lines, 1, line => line.TrimEnd() is "---" or "...") : -1;
        return end < 0 ? null : string.Concat(lines[1..end].Select(line => line + "\n"));
    }

    private static YamlMappingNode? Root(string yaml)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(yaml));
            if (stream.Documents.Count == 0) return new YamlMappingNode();
            return stream.Documents is [{ RootNode: YamlMappingNode map }] && map.AllNodes.OfType<YamlMappingNode>().All(inner => inner.Children.Keys.All(key => key is YamlScalarNode { Value.Length: > 0 })) ? map : null;
        }
        catch (Exception broken) when (broken is YamlDotNet.Core.YamlException or InvalidOperationException or ArgumentException)
        {
            return null;
        }
    }
}
