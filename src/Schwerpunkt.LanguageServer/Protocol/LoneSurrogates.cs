using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Schwerpunkt.LanguageServer.Protocol;

/// <summary>Halves of signs such as 😀: an editor that sends the least it changed may send one alone, and no reader of JSON takes it.</summary>
internal static partial class LoneSurrogates
{
    /// <summary>Begins the four digits of a half; no text holds it, for it is no character (Unicode, chapter 23.7).</summary>
    private const char Mark = '\uFDD0';

    /// <summary>JSON with every half that stands alone as a mark and its digits.</summary>
    public static string Marked(string json) => Escape().IsMatch(json) ? Sequence().Replace(json, match => match.Groups["half"].Success ? $"{Mark}{match.Groups["half"].Value}" : match.Value) : json;

    /// <summary>The text that was meant, halves as they are.</summary>
    public static string Restored(string text) => !text.Contains(Mark, StringComparison.Ordinal) ? text
        : Digits().Replace(text, match => new StringBuilder().Append((char)ushort.Parse(match.Groups[1].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString());

    [GeneratedRegex(@"\\u[dD][89a-fA-F]", RegexOptions.CultureInvariant)]
    private static partial Regex Escape();

    /// <summary>Escapes as they follow each other: a pair stays, so does whatever is no half.</summary>
    [GeneratedRegex(@"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\u(?<half>[dD][89a-fA-F][0-9a-fA-F]{2})|\\.", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Sequence();

    [GeneratedRegex("\uFDD0([0-9a-fA-F]{4})", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();
}
