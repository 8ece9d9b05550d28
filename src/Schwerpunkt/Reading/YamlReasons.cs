using YamlDotNet.Core;

namespace Schwerpunkt.Reading;

/// <summary>Says in German what YamlDotNet says in English.</summary>
internal static class YamlReasons
{
    private static readonly (string English, string German)[] Known =
    [
        (ShallowParser.Reason, "zu viele Ebenen sind ineinander verschachtelt"),
        ("Duplicate key", "die Angabe steht zweimal da"),
        ("found a tab character", "ein Tabulator steht, wo Leerzeichen stehen müssen"),
        ("cannot start any token", "hier steht ein Zeichen, das Anführungszeichen braucht, oder ein Tabulator"),
        ("mapping values are not allowed", "ein Doppelpunkt steht mitten im Wert"),
        ("Mapping values are not allowed", "ein Doppelpunkt steht mitten im Wert"),
        ("could not find expected ':'", "der Doppelpunkt fehlt"),
        ("did not find expected key", "die Einrückung stimmt nicht"),
        ("did not find expected <document start>", "die Einrückung stimmt nicht"),
        ("did not find expected '-' indicator", "die Einrückung der Aufzählung stimmt nicht"),
        ("unexpected end of stream", "ein Anführungszeichen wird nicht geschlossen"),
        ("quoted scalar", "ein Anführungszeichen wird nicht geschlossen"),
        ("did not find expected ',' or ']'", "eine eckige Klammer wird nicht geschlossen"),
        ("did not find expected ',' or '}'", "eine geschweifte Klammer wird nicht geschlossen"),
        ("alias", "ein Sternchen am Anfang des Wertes braucht Anführungszeichen"),
        ("anchor", "ein „&“ am Anfang des Wertes braucht Anführungszeichen"),
        ("escape", "nach dem umgekehrten Schrägstrich steht kein gültiges Zeichen"),
    ];

    public static string InGerman(YamlException broken)
    {
        foreach (var (english, german) in Known)
        {
            if (broken.Message.Contains(english, StringComparison.OrdinalIgnoreCase)) return german;
        }

        return "der Aufbau ist fehlerhaft";
    }
}
