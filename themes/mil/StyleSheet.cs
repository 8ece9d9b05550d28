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
        var compact = new StringBuilder(css.Length);
        for (var i = 0; i < css.Length;)
        {
            var end = EndOf(css, i);
            if (css[i] is '"') compact.Append(css, i, end - i);
            else if ((css[i] is '/' && end > i + 1) || char.IsWhiteSpace(css[i])) Separate(compact);
            else
            {
                if (css[i] is '{' or '}' or ';' or ',' or '>' && compact is [.., ' ']) compact.Length--;
                if (css[i] is '}' && compact is [.., ';']) compact.Length--;
                compact.Append(css[i]);
            }

            i = end;
        }

        return compact.ToString();
    }

    /// <summary>Where the string, comment or single sign ends that begins here.</summary>
    private static int EndOf(string css, int start)
    {
        if (css[start] == '"') return css.IndexOf('"', start + 1) + 1;
        return css.AsSpan(start).StartsWith("/*") ? css.IndexOf("*/", start + 2, StringComparison.Ordinal) + 2 : start + 1;
    }

    private static void Separate(StringBuilder compact)
    {
        if (compact.Length > 0 && compact[^1] is not (' ' or '{' or '}' or ';' or ',' or '>' or ':')) compact.Append(' ');
    }
}
