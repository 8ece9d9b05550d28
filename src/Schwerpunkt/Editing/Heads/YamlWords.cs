using System.Text.RegularExpressions;
using Schwerpunkt.Reading.Yaml;
using Schwerpunkt.Text;

namespace Schwerpunkt.Editing.Heads;

/// <summary>Writes a text as a scalar of YAML: bare where that means the same, else between quotation marks.</summary>
internal static partial class YamlWords
{
    private const string Indicators = "-?:,[]{}#&*!|>'\"%@`";

    /// <summary>What a reader of YAML takes bare signs for; null for a text.</summary>
    public static string? KindOf(string words) =>
        Nothing().IsMatch(words) ? "nothing"
        : Flag().IsMatch(words) ? "flag"
        : Number().IsMatch(words) ? "number"
        : Day().IsMatch(words) ? "day"
        : words is "=" or "<<" ? "sign"
        : null;

    /// <summary>A text on one line.</summary>
    /// <param name="words">May hold whatever there is: line ends and the like are written as <c>\n</c>.</param>
    /// <param name="liked">How it is written where it can be: bare, or in one of the two quotation marks.</param>
    /// <param name="mark">The quotation mark for what cannot be bare.</param>
    /// <param name="form">Whether it stands in brackets, and whether signs may mean what they mean.</param>
    public static string Write(string words, WrittenStyle liked, WrittenStyle mark, (bool InBrackets, bool IsNoText) form)
    {
        // A minus in front of digits is no hyphen of a list.
        if (liked == WrittenStyle.Plain && (form.IsNoText ? Number().IsMatch(words) || IsBare(words, form.InBrackets) : IsBare(words, form.InBrackets) && KindOf(words) is null)) return words;
        var style = liked == WrittenStyle.Plain ? mark : liked;
        if (style == WrittenStyle.Single && YamlText.IsPrintable(words)) return $"'{words.Replace("'", "''", StringComparison.Ordinal)}'";
        // A text with many double quotes reads better in single ones.
        if (liked == WrittenStyle.Plain && words.Contains('"', StringComparison.Ordinal) && !words.Contains('\'', StringComparison.Ordinal) && YamlText.IsPrintable(words)) return $"'{words}'";
        return YamlText.InQuotes(words);
    }

    /// <summary>The lines below a bar or an angle bracket; null where the text cannot be written so.</summary>
    /// <param name="words">Its last line ends do not count.</param>
    /// <param name="isFolded">Whether single line ends are joined there.</param>
    /// <param name="indent">How far in the lines stand.</param>
    public static string? Block(string words, bool isFolded, int indent)
    {
        var body = words.TrimEnd('\n');
        var lines = body.Split('\n');
        if (body.Length == 0 || lines[0].Length == 0 || lines[0][0] is ' ' or '\t' || lines.Any(line => !YamlText.IsPrintable(line.Replace('\t', ' ')))) return null;
        if (isFolded && lines.Any(line => line is [' ' or '\t', ..])) return null;
        if (lines.Any(line => line.Length > 0 && line.All(char.IsWhiteSpace))) return null;
        var pad = new string(' ', indent);
        var written = isFolded ? LineEnds().Replace(body, ends => ends.Value + "\n") : body;
        return string.Join('\n', written.Split('\n').Select(line => line.Length == 0 ? "" : pad + line));
    }

    private static bool IsBare(string words, bool inBrackets) =>
        words.Length > 0
        && !Indicators.Contains(words[0], StringComparison.Ordinal) && !words.StartsWith("...", StringComparison.Ordinal)
        && !char.IsWhiteSpace(words[0]) && !char.IsWhiteSpace(words[^1]) && words[^1] != ':'
        && YamlText.IsPrintable(words) && !Misread().IsMatch(words)
        && !(inBrackets && (words.AsSpan().IndexOfAny(",[]{}") >= 0 || words.Contains('?', StringComparison.Ordinal)));

    [GeneratedRegex(@":\s|\s#", RegexOptions.CultureInvariant)]
    private static partial Regex Misread();

    [GeneratedRegex(@"\n+", RegexOptions.CultureInvariant)]
    private static partial Regex LineEnds();

    [GeneratedRegex(@"^(?:~|null)?\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Nothing();

    [GeneratedRegex(@"^(?:true|false|yes|no|on|off|y|n)\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Flag();

    [GeneratedRegex(@"^[-+]?(?:[0-9][0-9_]*(?:\.[0-9_]*)?(?:e[-+]?[0-9]+)?|\.[0-9_]+(?:e[-+]?[0-9]+)?|0x[0-9a-f_]+|0o[0-7_]+|0b[01_]+|\.inf|[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?)\z|^\.nan\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Number();

    [GeneratedRegex(@"^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt\s].*)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Day();
}
