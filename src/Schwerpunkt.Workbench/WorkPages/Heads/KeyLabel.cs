using System.Collections.Frozen;
using Schwerpunkt.Reading.Yaml;
using Schwerpunkt.Workbench.Requests;

namespace Schwerpunkt.Workbench.WorkPages.Heads;

/// <summary>What a key is called in a form, and how it is explained: the beginning of what the table says of it, unless that is no name.</summary>
internal static class KeyLabel
{
    /// <summary>Yes and no need a name that yes agrees to; several days of one mapping must be told apart.</summary>
    private static readonly FrozenDictionary<string, string> Own = new Dictionary<string, string>
    {
        ["draft"] = "Entwurf",
        ["toc"] = "Inhaltsverzeichnis",
        ["dedup"] = "Wiederholungen weglassen",
        ["typography"] = "Anführungszeichen, Striche und Leerzeichen berichtigen",
        ["decorative"] = "Reiner Schmuck",
        ["placeholder"] = "Zeichnung anstelle des Fotos",
        ["accessible"] = "Barrierefreie Datei",
        ["publicBody"] = "Öffentliche Stelle",
        ["reviewBy"] = "Zu prüfen bis",
        ["expires"] = "Gilt bis",
        ["assessed"] = "Bewertet am",
        ["reviewed"] = "Zuletzt überprüft am",
        ["seen"] = "So gelesen am",
        ["src"] = "Bilddatei",
        ["file"] = "Datei",
        ["term"] = "Fachwort",
        ["explanation"] = "Erklärung",
        ["shared"] = "Gemeinsamer Ordner",
        ["wordmark"] = "Wortmarke",
        ["accent"] = "Hervorhebungen auf hellem Grund",
        ["accentDark"] = "Hervorhebungen auf dunklem Grund",
        ["link"] = "Verweise auf hellem Grund",
        ["linkDark"] = "Verweise auf dunklem Grund",
        ["hyphenation"] = "Lange Wörter und ihre Trennstellen",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>German, one line.</summary>
    public static string Of(YamlKey key) => Own.GetValueOrDefault(key.Name) ?? Begin(key.Help).Replace("`", "", StringComparison.Ordinal);

    /// <summary>The whole explanation, where yes or no is chosen in these words; nothing where the label says it all.</summary>
    public static Html Help(YamlKey key)
    {
        var help = key.Type == KeyType.Flag ? key.Help.Replace("`true`", "„ja“", StringComparison.Ordinal).Replace("`false`", "„nein“", StringComparison.Ordinal).Replace("`off`", "„nein“", StringComparison.Ordinal) : key.Help;
        var example = key.Type is KeyType.Flag or KeyType.Day or KeyType.Choice or KeyType.Map or KeyType.Maps ? "" : $" Zum Beispiel: {Example(key)}";
        if (help.TrimEnd('.') == Of(key)) help = "";
        return Html.Of($"{help.Split('`').Select((part, i) => i % 2 == 0 ? Html.Of($"{part}") : Html.Of($"<code>{part}</code>"))}{(key.Required ? " Diese Angabe ist nötig." : "")}{example}");
    }

    /// <summary>Without the brackets of a list, which a form does without.</summary>
    private static string Example(YamlKey key) => key.Type == KeyType.Groups ? key.Example.Trim('[', ']').Replace("], [", " / ", StringComparison.Ordinal) : key.Example.TrimStart('[').TrimEnd(']').Trim('"');

    private static string Begin(string help)
    {
        var end = help.IndexOfAny([';', ':', ',', '.']);
        return end > 0 ? help[..end] : help;
    }
}
