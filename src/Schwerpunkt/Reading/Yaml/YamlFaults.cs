using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Schwerpunkt.Findings;
using Schwerpunkt.Text;
using YamlDotNet.Core;

namespace Schwerpunkt.Reading.Yaml;

/// <summary>Tells, at the place to mend, what YamlDotNet says in English.</summary>
internal static partial class YamlFaults
{
    private static readonly (string English, YamlFault Fault)[] Known =
    [
        (ShallowParser.Reason, YamlFault.TooDeep),
        ("Duplicate key", YamlFault.Twice),
        ("found a tab character", YamlFault.Tab),
        ("found invalid tab", YamlFault.Tab),
        ("cannot start any token", YamlFault.UnquotedSign),
        ("multiline plain scalar, found invalid mapping", YamlFault.NoColonAbove),
        ("found invalid mapping", YamlFault.ColonInValue),
        ("mapping values are not allowed", YamlFault.ColonInValue),
        ("could not find expected ':'", YamlFault.NoColon),
        ("did not find expected key", YamlFault.NoKey),
        ("did not find expected <document", YamlFault.Indentation),
        ("did not find expected '-' indicator", YamlFault.ListIndentation),
        ("Block sequence entries are not allowed", YamlFault.DashInLine),
        ("escape", YamlFault.Escape),
        ("unexpected end of stream", YamlFault.OpenQuote),
        ("quoted scalar", YamlFault.OpenQuote),
        ("did not find expected ',' or ']'", YamlFault.OpenBracket),
        ("did not find expected ',' or '}'", YamlFault.OpenBrace),
        ("anchor or alias", YamlFault.AnchorSign),
    ];

    public static Finding Describe(YamlException broken, string yaml, YamlOrigin origin)
    {
        if (broken is AnchorNotFoundException) return InvalidYaml.AtAnchor(origin.At(yaml, yaml.IndexOf('*', StringComparison.Ordinal)));
        if (broken.Message.Contains(ShallowParser.Anchored, StringComparison.Ordinal)) return InvalidYaml.AtAnchor(origin.At(broken.Start));
        var fault = FaultOf(broken.Message);
        if (fault == YamlFault.ColonInValue && QuotedValue(broken, yaml, origin) is { } quoted) return InvalidYaml.At(PlaceOf(broken, yaml, origin), fault, quoted);
        return (fault is YamlFault.TooDeep or YamlFault.Twice ? null : Mended(yaml, (int)Math.Min(broken.Start.Index, yaml.Length), origin)) ?? InvalidYaml.At(PlaceOf(broken, yaml, origin), fault);
    }

    /// <summary>The finding at the one line that makes a text unreadable; null where there is none.</summary>
    public static Finding? Mended(string yaml, int place, YamlOrigin origin)
    {
        if (YamlMends.Find(yaml, place) is not { } mend) return null;
        var lines = new LineMap(yaml);
        ImmutableArray<TextEdit> edits = [.. mend.Edits.Select(edit => new TextEdit(origin.At(yaml, lines.StartOf(edit.Line) + edit.Column), edit.Length, edit.Replacement))];
        return InvalidYaml.AtLine(edits[0].At, mend.Fault, mend.FirstLine(lines), edits, mend.IsCertain);
    }

    /// <summary>A text between quotation marks.</summary>
    public static string Quoted(string text) => $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    /// <summary>The value of a line „key: value: more“ between quotation marks; null where it may be meant otherwise.</summary>
    private static TextEdit? QuotedValue(YamlException broken, string yaml, YamlOrigin origin)
    {
        var lines = new LineMap(yaml);
        var line = lines.LineOf((int)Math.Min(broken.Start.Index, yaml.Length));
        if (ColonInValue().Match(lines[line].ToString()) is not { Success: true } found) return null;
        var next = line + 1;
        while (next < lines.Count && lines[next].IsWhiteSpace()) next++;
        // What is further in below, or a list, may belong to the value, or be what the value stands in the way of.
        var indent = found.Groups["indent"].Length;
        if (next < lines.Count && (lines[next].Length - lines[next].TrimStart().Length > indent || (lines[next].TrimStart() is ['-', ..] && !found.Groups["dash"].Success))) return null;
        var value = found.Groups["value"];
        return new TextEdit(origin.At(yaml, lines.StartOf(line) + value.Index), value.Length, Quoted(value.Value));
    }

    private static YamlFault FaultOf(string message)
    {
        foreach (var (english, fault) in Known)
        {
            if (message.Contains(english, StringComparison.OrdinalIgnoreCase)) return fault;
        }

        return YamlFault.Structure;
    }

    /// <summary>YamlDotNet names the mapping around a tab, and the end of the text where a bracket is missing.</summary>
    private static Location PlaceOf(YamlException broken, string yaml, YamlOrigin origin)
    {
        if (broken.Message.Contains(" tab ", StringComparison.Ordinal) && TabAhead().Match(yaml) is { Success: true } tab)
            return origin.At(yaml, tab.Groups["tab"].Index);
        return origin.At(broken.Start);
    }

    [GeneratedRegex(@"^(?<indent>[ ]*(?<dash>-[ ]+)?)[A-Za-z][A-Za-z0-9]*:[ ]+(?<value>\p{L}(?:(?! #).)*:[ ](?:(?! #).)*[^\s:])\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex ColonInValue();

    [GeneratedRegex(@"^ *(?<tab>\t)", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex TabAhead();
}
