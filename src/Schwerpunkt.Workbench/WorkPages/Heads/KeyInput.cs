using System.Collections.Immutable;
using System.Globalization;
using Schwerpunkt.Findings;
using Schwerpunkt.German;
using Schwerpunkt.Reading.Yaml;
using Schwerpunkt.Workbench.Requests;

namespace Schwerpunkt.Workbench.WorkPages.Heads;

/// <summary>One key as a field, by the type of its value: label, field, explanation, what is wrong.</summary>
/// <param name="suggestions">What a field offers.</param>
/// <param name="focus">The key whose field is to be gone to; empty for none.</param>
/// <param name="refused">Why its value was not taken; empty where nothing was refused.</param>
internal sealed class KeyInput(Suggestions suggestions, string focus, string refused)
{
    /// <summary>Longer texts get several lines.</summary>
    private const int LongText = 60;

    private static readonly Html Focused = new(" autofocus");

    private bool isFocused;

    private static readonly ImmutableArray<(string Value, string Name)> Flags = [("", "nicht angegeben"), ("true", "ja"), ("false", "nein")];

    /// <param name="key">Which.</param>
    /// <param name="name">The path of the key, by which the form names the field.</param>
    /// <param name="lines">What is filled in.</param>
    /// <param name="findings">What is wrong with it.</param>
    public Html Of(YamlKey key, string name, ImmutableArray<string> lines, ImmutableArray<Finding> findings)
    {
        var (id, isRefused) = ($"feld-{name}", refused.Length > 0 && name == focus);
        var fault = isRefused ? Html.Of($"""<p class="meldung" role="alert" id="{id}-fehler">{refused}</p>""") : Problems.Of(findings, $"{id}-fehler");
        var hints = Html.Of($"{Help(key, $"{id}-hilfe")}{fault}");
        var label = Html.Of($"{KeyLabel.Of(key)} <small>{key.Name}</small>");
        var described = string.Join(' ', new[] { Help(key, id) == Html.None ? null : $"{id}-hilfe", fault == Html.None ? null : $"{id}-fehler" }.OfType<string>());
        var said = Html.Of($"""name="{name}"{(described.Length == 0 ? Html.None : Html.Of($" aria-describedby=\"{described}\""))}{(fault == Html.None ? Html.None : new Html(" aria-invalid=\"true\""))}""");
        var at = FocusIn(name);
        if (KeyText.IsRepeated(key)) return Html.Of($"""<fieldset><legend>{label}</legend>{lines.Append("").Append("").Select((line, i) => Repeated(key, line, i, Html.Of($"{said}{Html.If(i == at, () => Focused)}")))}{hints}</fieldset>""");
        // An entry that is not filled in at all need not have its title.
        var needed = key.Required && name == key.Name ? new Html(" required") : Html.None;
        return Html.Of($"""<label for="{id}">{label}</label>{One(key, lines, Html.Of($"id=\"{id}\" {said}{needed}{Html.If(at is not null, () => Focused)}"))}{hints}""");
    }

    /// <summary>Which entry of a field is to be gone to: the first field in or around the key is. Null where it is another field.</summary>
    private int? FocusIn(string name)
    {
        var isInside = focus.StartsWith(name + "[", StringComparison.Ordinal);
        if (isFocused || focus.Length == 0 || !(name == focus || isInside || name.StartsWith(focus + ".", StringComparison.Ordinal) || name.StartsWith(focus + "[", StringComparison.Ordinal))) return null;
        isFocused = true;
        return isInside && int.TryParse(focus.AsSpan(name.Length + 1).TrimEnd(']'), NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? index : 0;
    }

    /// <summary>The explanation of a key below its field; often there is more to say than the label does.</summary>
    /// <param name="id">By which the field names it; empty where none does.</param>
    public static Html Help(YamlKey key, string id) => KeyLabel.Help(key) is { Text.Length: > 0 } help ? Html.Of($"""<p class="hilfe"{(id.Length == 0 ? Html.None : Html.Of($" id=\"{id}\""))}>{help}</p>""") : Html.None;

    private Html Repeated(YamlKey key, string line, int index, Html attributes) => Html.Of($"""
        <input value="{line}" list="{Suggestions.ListOf(key)}" aria-label="{KeyLabel.Of(key)}, {index + 1}. Eintrag" {attributes} autocomplete="off">{Title(key, line)}
        """);

    private Html One(YamlKey key, ImmutableArray<string> lines, Html attributes)
    {
        var value = string.Join('\n', lines);
        return key switch
        {
            { Type: KeyType.Flag } => Select(Flags, value, attributes),
            { Type: KeyType.Choice } => Select([("", "nicht angegeben"), .. key.Choices.Select(choice => (choice, choice))], value, attributes),
            // A day that is none would be lost in a field for days.
            { Type: KeyType.Day } when value.Length == 0 || IsoDay.TryParse(value) is not null => Html.Of($"""<input type="date" value="{value}" {attributes}>"""),
            _ when KeyText.IsLines(key) => Area(value, attributes),
            { Type: KeyType.Text or KeyType.Markdown } when key.Example.Length > LongText || value.Length > LongText || value.Contains('\n', StringComparison.Ordinal) || key.Type == KeyType.Markdown => Area(value, attributes),
            _ when value.Contains('\n', StringComparison.Ordinal) => Area(value, attributes),
            _ => Html.Of($"""<input value="{value}" {attributes}{List(key)}{Mode(key)} autocomplete="off">{Title(key, value)}"""),
        };
    }

    /// <summary>The page that a path leads to.</summary>
    private Html Title(YamlKey key, string path) => key.Type is KeyType.Page or KeyType.Pages or KeyType.PageOrAddress && suggestions.TitleOf(path) is { } title ? Html.Of($"<small>Seite „{title}“</small>") : Html.None;

    private static Html Area(string value, Html attributes) => Html.Of($"""<textarea rows="2" {attributes}>{new Html("\n")}{value}</textarea>""");

    /// <summary>What is written and no choice stays to be seen.</summary>
    private static Html Select(ImmutableArray<(string Value, string Name)> options, string value, Html attributes)
    {
        var all = options.Any(option => option.Value == value) ? options : options.Add((value, $"{value} (gibt es nicht)"));
        return Html.Of($"""<select {attributes}>{all.Select(option => Html.Of($"""<option value="{option.Value}"{(option.Value == value ? new Html(" selected") : Html.None)}>{option.Name}</option>"""))}</select>""");
    }

    private static Html List(YamlKey key) => Suggestions.ListOf(key) is { } list ? Html.Of($" list=\"{list}\"") : Html.None;

    private static Html Mode(YamlKey key) => key.Type switch
    {
        KeyType.Number => new Html(" inputmode=\"numeric\""),
        KeyType.Mailbox => new Html(" inputmode=\"email\""),
        KeyType.Phone => new Html(" inputmode=\"tel\""),
        KeyType.WebAddress or KeyType.SiteAddress => new Html(" inputmode=\"url\""),
        _ => Html.None,
    };
}
