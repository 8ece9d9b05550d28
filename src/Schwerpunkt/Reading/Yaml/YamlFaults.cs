using System.Text.RegularExpressions;
using Schwerpunkt.Findings;
using Schwerpunkt.Text;
using YamlDotNet.Core;

namespace Schwerpunkt.Reading.Yaml;

/// <summary>Says in German, and at the place to mend, what YamlDotNet says in English.</summary>
internal static partial class YamlFaults
{
    private static readonly (string English, string German)[] Known =
    [
        (ShallowParser.Reason, "zu viele Ebenen sind ineinander verschachtelt"),
        ("Duplicate key", "die Angabe steht zweimal da"),
        ("found a tab character", "ein Tabulator steht, wo Leerzeichen stehen müssen"),
        ("found invalid tab", "ein Tabulator steht, wo Leerzeichen stehen müssen"),
        ("cannot start any token", "hier steht ein Zeichen, das Anführungszeichen braucht, oder ein Tabulator"),
        ("multiline plain scalar, found invalid mapping", "in der Zeile darüber fehlt ein Doppelpunkt"),
        ("found invalid mapping", "ein Doppelpunkt steht mitten im Wert"),
        ("mapping values are not allowed", "ein Doppelpunkt steht mitten im Wert"),
        ("could not find expected ':'", "der Doppelpunkt fehlt"),
        ("did not find expected key", "hier fehlt ein Doppelpunkt, die Einrückung stimmt nicht, oder hinter einem Anführungszeichen geht der Text weiter"),
        ("did not find expected <document", "die Einrückung stimmt nicht"),
        ("did not find expected '-' indicator", "die Einrückung der Aufzählung stimmt nicht"),
        ("Block sequence entries are not allowed", "ein Spiegelstrich steht mitten in der Zeile"),
        ("escape", "nach dem umgekehrten Schrägstrich steht kein gültiges Zeichen"),
        ("unexpected end of stream", "ein Anführungszeichen wird nicht geschlossen"),
        ("quoted scalar", "ein Anführungszeichen wird nicht geschlossen"),
        ("did not find expected ',' or ']'", "eine eckige Klammer wird nicht geschlossen"),
        ("did not find expected ',' or '}'", "eine geschweifte Klammer wird nicht geschlossen"),
        ("anchor or alias", "„&“ oder „*“ am Anfang des Wertes braucht Anführungszeichen"),
    ];

    public static Finding Describe(YamlException broken, string yaml, YamlOrigin origin) =>
        broken is AnchorNotFoundException
            ? InvalidYaml.AtAnchor(origin.At(yaml, yaml.IndexOf('*', StringComparison.Ordinal)))
            : InvalidYaml.At(PlaceOf(broken, yaml, origin), InGerman(broken.Message));

    private static string InGerman(string message)
    {
        foreach (var (english, german) in Known)
        {
            if (message.Contains(english, StringComparison.OrdinalIgnoreCase)) return german;
        }

        return "der Aufbau ist fehlerhaft";
    }

    /// <summary>YamlDotNet names the mapping around a tab, and the end of the text where a bracket is missing.</summary>
    private static Location PlaceOf(YamlException broken, string yaml, YamlOrigin origin)
    {
        if (broken.Message.Contains(" tab ", StringComparison.Ordinal) && TabAhead().Match(yaml) is { Success: true } tab)
            return origin.At(yaml, tab.Groups["tab"].Index);
        var end = yaml.TrimEnd().Length;
        return broken.Start.Index >= end ? origin.At(yaml, end) : origin.At(broken.Start);
    }

    [GeneratedRegex(@"^ *(?<tab>\t)", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex TabAhead();
}
