using System.Buffers;

namespace Schwerpunkt.Text;

/// <summary>What somebody named, as a terminal may be shown it: a file can be called anything, and some signs give a terminal orders or turn a line round.</summary>
public static class PrintableText
{
    /// <summary>Stands for each sign that is not shown.</summary>
    public const char Instead = '\uFFFD';

    /// <summary>Control characters, line and paragraph separators, and what reverses the direction of a line.</summary>
    private static readonly SearchValues<char> Forbidden =
        SearchValues.Create([.. Enumerable.Range(0, 0xA0).Select(sign => (char)sign).Where(char.IsControl), '\u2028', '\u2029', .. "\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069"]);

    /// <summary>The text on one line, every such sign replaced.</summary>
    public static string Of(string text) => text.AsSpan().ContainsAny(Forbidden) ? string.Concat(text.Select(sign => IsForbidden(sign) ? Instead : sign)) : text;

    /// <summary>Whether a terminal must not get this sign, in whatever it is shown; ends of lines and tabs too.</summary>
    public static bool IsForbidden(char sign) => Forbidden.Contains(sign);
}
