using System.Text;
using Schwerpunkt.Publishing.Views;

namespace Schwerpunkt.Themes.Mil;

/// <summary>A style sheet as it is sent: without comments, and without white space that says nothing.</summary>
internal static class StyleSheet
{
    public static ThemeAsset Compact(ThemeAsset sheet) => sheet with { Bytes = Encoding.UTF8.GetBytes(Compact(Encoding.UTF8.GetString(sheet.Bytes.Span))) };

    /// <summary>Strings stay as they are; so does a space before a colon, which can part two selectors, and around + and -, which calc() needs.</summary>
    public static string Compact(string css)
    {
        var (compact, length) = (new char[css.Length], 0);
        for (var i = 0; i < css.Length;)
        {
            var (sign, end) = (css[i], EndOf(css, i));
            var last = length > 0 ? compact[length - 1] : '\0';
            if (sign is '"')
            {
                css.CopyTo(i, compact, length, end - i);
                length += end - i;
            }
            else if ((sign is '/' && end > i + 1) || char.IsWhiteSpace(sign))
            {
                if (last is not ('\0' or ' ' or '{' or '}' or ';' or ',' or '>' or ':')) compact[length++] = ' ';
            }
            else
            {
                if (sign is '{' or '}' or ';' or ',' or '>' && last is ' ') length--;
                if (sign is '}' && length > 0 && compact[length - 1] is ';') length--;
                compact[length++] = sign;
            }

            i = end;
        }

        return new string(compact, 0, length);
    }

    /// <summary>Where the string, comment or single sign ends that begins here.</summary>
    private static int EndOf(string css, int start)
    {
        if (css[start] == '"') return css.IndexOf('"', start + 1) + 1;
        return css[start] == '/' && css.AsSpan(start).StartsWith("/*") ? css.IndexOf("*/", start + 2, StringComparison.Ordinal) + 2 : start + 1;
    }
}
