using System.Text.RegularExpressions;
using Schwerpunkt.Findings;

namespace Schwerpunkt.Importing.Generators.Tags;

/// <summary>Conditions that only a build knows: all that may be shown stays, each branch apart from the others.</summary>
internal static partial class Branches
{
    private const int MostRounds = 20;

    /// <param name="page">The page.</param>
    /// <param name="isTrue">Whether a condition holds; null where it is not known.</param>
    public static void Apply(MovedPage page, Func<string, bool?> isTrue)
    {
        var text = page.Text;
        if (!text.Text.Contains("{%", StringComparison.Ordinal)) return;
        for (var (round, before) = (0, ""); round < MostRounds && before != text.Text; round++)
        {
            before = text.Text;
            text.Replace(Condition(), condition => Chosen(condition.Groups["code"].Value, condition.Groups["text"].Value, isTrue), End());
        }

        var hasSwitch = text.Text.Contains("endswitch", StringComparison.Ordinal);
        // In Nunjucks a case is a branch, in Liquid it is what has branches.
        text.Replace(Open(), open => hasSwitch && open.Groups["kind"].Value == "case" ? null : Left(page, open));
        text.Replace(Between(), part => Apart(text.Text, part, isEnd: false));
        text.Replace(End(), end => Apart(text.Text, end, isEnd: true));
    }

    /// <summary>The branch that is shown; null where that is not known.</summary>
    private static string? Chosen(string code, string inner, Func<string, bool?> isTrue)
    {
        if (Others().IsMatch(inner)) return null;
        var (parts, start) = (Between().Matches(inner), 0);
        for (var i = 0; i <= parts.Count; i++)
        {
            var holds = code.Length == 0 ? true : isTrue(code.Trim());
            if (holds is null) return null;
            if (holds.Value) return inner[start..(i < parts.Count ? parts[i].Index : inner.Length)];
            if (i == parts.Count) return "";
            (code, start) = (parts[i].Groups["code"].Value, parts[i].Index + parts[i].Length);
        }

        return "";
    }

    private static string Left(MovedPage page, Match open) =>
        Building.Comment(open.Value) + page.Text.Note(at => ImportTagLeft.AtBranches(at, open.Groups["kind"].Value, open.Groups["code"].Value.Trim()));

    /// <summary>On a line of its own a mark parts paragraphs, else words.</summary>
    private static string Apart(string text, Match mark, bool isEnd)
    {
        var (before, after) = (mark.Index == 0 ? '\n' : text[mark.Index - 1], mark.Index + mark.Length >= text.Length ? '\n' : text[mark.Index + mark.Length]);
        if (before == '\n' && after == '\n') return "";
        return char.IsWhiteSpace(before) || char.IsWhiteSpace(after) || isEnd && !char.IsLetterOrDigit(after) ? "" : " ";
    }

    [GeneratedRegex(@"\{%-?\s*if\b(?<code>[^%]*?)-?%\}(?<text>(?:(?!\{%-?\s*(?:if|endif)\b).)*?)\{%-?\s*endif\s*-?%\}", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Condition();

    /// <summary>They have branches of their own.</summary>
    [GeneratedRegex(@"\{%-?\s*(?:for|asyncEach|asyncAll|case|switch|unless)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Others();

    [GeneratedRegex(@"\{%-?\s*(?<kind>if|ifAsync|unless|case|switch)\b(?<code>(?:""[^""]*""|'[^']*'|[^%""'])*?)-?%\}", RegexOptions.CultureInvariant)]
    private static partial Regex Open();

    [GeneratedRegex(@"\{%-?\s*(?:else\s+if\b(?<code>[^%]*?)|else|(?:elif|elsif|elseif)\b(?<code>[^%]*?)|when\b[^%]*?|case\b[^%]*?|default)\s*-?%\}", RegexOptions.CultureInvariant)]
    private static partial Regex Between();

    [GeneratedRegex(@"\{%-?\s*(?:endif|endunless|endcase|endswitch)\s*-?%\}", RegexOptions.CultureInvariant)]
    private static partial Regex End();
}
