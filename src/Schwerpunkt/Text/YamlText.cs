using System.Globalization;
using System.Text;

namespace Schwerpunkt.Text;

/// <summary>Writes a text as a YAML value that every reader gives back as it was (YAML 1.2, chapters 5 and 7).</summary>
internal static class YamlText
{
    /// <summary>Bare where nothing in it can be misread, else in double quotes.</summary>
    public static string Quoted(string value) => IsBare(value) ? value : InQuotes(value);

    /// <summary>In double quotes, whatever it holds.</summary>
    public static string InQuotes(string value) => $"\"{string.Concat(value.EnumerateRunes().Select(Escaped))}\"";

    /// <summary>Whether every sign can stand as it is on one line: none controls a device, none ends a line.</summary>
    public static bool IsPrintable(string value) => value.EnumerateRunes().All(IsPlain);

    /// <summary>A path: bare where nothing in it means anything to YAML, be it in a list in brackets, else in double quotes.</summary>
    public static string Path(string value) =>
        value.Length > 0 && value.All(sign => char.IsLetterOrDigit(sign) || sign is '/' or '.' or '-' or '_') && value[0] is not '-' ? value : InQuotes(value);

    /// <summary>Writes a key and its value as a line of a map.</summary>
    public static StringBuilder AppendKey(this StringBuilder text, string key, string value) => text.Append(key).Append(": ").Append(Quoted(OneLine(value))).Append('\n');

    /// <summary>Writes a key and the values below it; nothing where there are none.</summary>
    public static void AppendKeys(this StringBuilder text, string key, IEnumerable<string> values)
    {
        var lines = string.Concat(values.Select(value => $"  - {Quoted(value)}\n"));
        if (lines.Length > 0) text.Append(key).Append(":\n").Append(lines);
    }

    /// <summary>The text as one line: line breaks and tabs become blanks, what else controls a device goes.</summary>
    public static string OneLine(string text)
    {
        if (!text.EnumerateRunes().Any(sign => Rune.IsControl(sign) || IsBreak(sign))) return text;
        // Sign by sign: of two halves that stood apart no third sign must arise.
        var words = string.Concat(text.EnumerateRunes().Select(sign => IsBreak(sign) ? new Rune(' ') : sign).Where(sign => !Rune.IsControl(sign)).Select(sign => sign.ToString()));
        return WhiteSpace.Fold(words, sign => sign == ' ');
    }

    private static bool IsBare(string value) =>
        value.Length > 0 && char.IsLetter(value[0]) && value.EnumerateRunes().All(IsPlain)
        && !value.Contains(": ", StringComparison.Ordinal) && !value.Contains(" #", StringComparison.Ordinal) && value[^1] is not (':' or ' ')
        && !bool.TryParse(value, out _) && value is not ("null" or "yes" or "no" or "on" or "off" or "ja" or "nein");

    private static string Escaped(Rune rune) => rune.Value switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\n' => "\\n",
        '\t' => "\\t",
        _ when IsPlain(rune) => rune.ToString(),
        var value => value > 0xFFFF ? string.Create(CultureInfo.InvariantCulture, $"\\U{value:X8}") : string.Create(CultureInfo.InvariantCulture, $"\\u{value:X4}"),
    };

    /// <summary>Whether YAML prints it and takes it for no line break; half a surrogate pair reads as U+FFFD.</summary>
    private static bool IsPlain(Rune rune) => !Rune.IsControl(rune) && rune.Value is not (0x2028 or 0x2029 or 0xFEFF) && (rune.Value & 0xFFFE) != 0xFFFE;

    private static bool IsBreak(Rune sign) => sign.Value is '\t' or '\n' or '\v' or '\f' or '\r' or 0x85 or 0x2028 or 0x2029;
}
