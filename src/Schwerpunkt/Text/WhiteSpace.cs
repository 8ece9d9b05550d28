using System.Text;

namespace Schwerpunkt.Text;

/// <summary>White space folded: every run of it is one blank, and none stands at the edges.</summary>
public static class WhiteSpace
{
    /// <summary>White space as Unicode has it.</summary>
    public static string Fold(string text) => Fold(text, char.IsWhiteSpace);

    /// <summary>White space as HTML has it: a no-break space is none.</summary>
    public static string FoldHtml(string text) => Fold(text, IsHtml);

    /// <summary>Folds what the caller takes for white space.</summary>
    public static string Fold(string text, Func<char, bool> isSpace)
    {
        var folded = new StringBuilder(text.Length);
        var pending = false;
        foreach (var sign in text)
        {
            var space = isSpace(sign);
            if (!space && pending && folded.Length > 0) folded.Append(' ');
            if (!space) folded.Append(sign);
            pending = space;
        }

        return folded.ToString();
    }

    /// <summary>What browsers fold (HTML, ASCII whitespace).</summary>
    public static bool IsHtml(char sign) => sign is ' ' or '\t' or '\n' or '\r' or '\f';
}
