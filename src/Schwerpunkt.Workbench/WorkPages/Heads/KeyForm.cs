using System.Collections.Immutable;
using Schwerpunkt.Editing.Heads;
using Schwerpunkt.Findings;
using Schwerpunkt.Reading.Yaml;
using Schwerpunkt.Workbench.Requests;

namespace Schwerpunkt.Workbench.WorkPages.Heads;

/// <summary>The fields of a table of keys: what is set first, the rest to be opened; keys of a key in a frame of their own.</summary>
/// <param name="findings">What is wrong, said at its field.</param>
/// <param name="input">Writes one field.</param>
internal sealed class KeyForm(HeadFindings findings, KeyInput input)
{
    /// <summary>More entries of a list are folded, so that one finds the way.</summary>
    private const int MostOpen = 5;

    /// <param name="keys">The table.</param>
    /// <param name="values">What is filled in.</param>
    public Html Fields(ImmutableArray<YamlKey> keys, HeadValue.Keys values) => Fields(keys, values, null, "");

    private Html Fields(ImmutableArray<YamlKey> keys, HeadValue? values, KeyPath? above, string name)
    {
        var all = keys.Select(key => new Entry(key, above?.Key(key.Name) ?? KeyPath.Of(key.Name), values?.Find(key.Name))).ToList();
        var first = all.Where(entry => entry.Value is not null || entry.Key.Required || findings.IsAround(entry.Path)).ToList();
        if (first.Count == 0) return Html.Join(all.Select(Field));
        var rest = all.Except(first).ToList();
        return Html.Of($"""
            {first.Select(Field)}
            {Html.If(rest.Count > 0, () => Html.Of($"<details><summary>Weitere Angaben{name}</summary>{rest.Select(Field)}</details>"))}
            """);
    }

    private Html Field(Entry entry) => (entry.Key.Type, entry.Value) switch
    {
        (KeyType.Map, var value) when value is HeadValue.Keys || KeyText.IsBlank(value) => Map(entry),
        (KeyType.Maps, var value) when KeyText.IsBlank(value) || (value is HeadValue.Many many && many.Items.All(item => item is HeadValue.Keys)) => Maps(entry),
        (not (KeyType.Map or KeyType.Maps), var value) when KeyText.Of(entry.Key, value) is { } lines => input.Of(entry.Key, entry.Path.ToString(), lines, findings.AtField(entry.Path)),
        _ => Unshown(entry),
    };

    /// <summary>What no field can show stays as it is written.</summary>
    private Html Unshown(Entry entry) => Html.Of($"""
        <p><b>{KeyLabel.Of(entry.Key)}</b> <small>{entry.Key.Name}</small>: Was hier steht, lässt sich in diesem Formular nicht zeigen; es bleibt, wie es ist. Ändern können Sie es im Quelltext.</p>{Problems.Of(findings.AtField(entry.Path), "")}
        """);

    private Html Map(Entry entry)
    {
        var label = KeyLabel.Of(entry.Key);
        return Html.Of($"""
            <fieldset><legend>{label} <small>{entry.Key.Name}</small></legend>{KeyInput.Help(entry.Key, "")}{Problems.Of(findings.At(entry.Path), "")}
            {Fields(entry.Key.Keys, entry.Value, entry.Path, $": {label}")}</fieldset>
            """);
    }

    private Html Maps(Entry entry)
    {
        var (label, items) = (KeyLabel.Of(entry.Key), (entry.Value as HeadValue.Many)?.Items ?? []);
        return Html.Of($"""
            <fieldset><legend>{label} <small>{entry.Key.Name}</small></legend>{KeyInput.Help(entry.Key, "")}{Problems.Of(findings.At(entry.Path), "")}
            {items.Select((item, i) => Item(entry, item, i, items.Length > MostOpen))}
            <details><summary>{label}: Eintrag hinzufügen</summary><fieldset><legend>Neuer Eintrag</legend>{Fields(entry.Key.Keys, null, entry.Path.Item(items.Length), ": neuer Eintrag")}</fieldset></details></fieldset>
            """);
    }

    private Html Item(Entry list, HeadValue item, int index, bool isFolded)
    {
        var path = list.Path.Item(index);
        var name = $"{index + 1}. {Name(list.Key, item)}";
        var fields = Html.Of($"""
            <fieldset><legend>{name}</legend>{Problems.Of(findings.At(path), "")}{Fields(list.Key.Keys, item, path, $": {name}")}
            <label><input type="checkbox" name="{TypedHead.Gone}" value="{path.ToString()}"> Diesen Eintrag löschen</label></fieldset>
            """);
        return !isFolded ? fields : Html.Of($"<details{(findings.IsAround(path) ? new Html(" open") : Html.None)}><summary>{name}</summary>{fields}</details>");
    }

    /// <summary>The title of an entry, or the first thing that it says.</summary>
    private static string Name(YamlKey key, HeadValue item) =>
        (item.Find("title") ?? key.Keys.Select(inner => item.Find(inner.Name)).FirstOrDefault(value => value is HeadValue.Text)) is HeadValue.Text { Words: { Length: > 0 } words } ? words : "Eintrag";

    private sealed record Entry(YamlKey Key, KeyPath Path, HeadValue? Value);
}

/// <summary>Findings as text at what they are about.</summary>
internal static class Problems
{
    /// <param name="findings">Often none.</param>
    /// <param name="id">By which a field names them; empty where none does.</param>
    public static Html Of(ImmutableArray<Finding> findings, string id) => findings.IsEmpty ? Html.None : Html.Of($"""
        <ul class="werkbank-liste"{(id.Length == 0 ? Html.None : Html.Of($" id=\"{id}\""))}>{findings.Select(finding => Html.Of($"""<li class="{finding.Severity.Name()}"><b>{finding.Severity.InGerman()}:</b> {finding.Message}</li>"""))}</ul>
        """);
}
