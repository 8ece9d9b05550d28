using System.Text;
using System.Text.RegularExpressions;
using Schwerpunkt.Findings;

namespace Schwerpunkt.Importing.Generators.Tags.Razor;

/// <summary>Takes the program out of a Razor page: its HTML stays, also within loops and conditions where it has words of its own.</summary>
/// <param name="left">What stands in the place of something that only the program knows: its code, and what it is called.</param>
internal sealed partial class RazorText(Func<string, string, string> left)
{
    private const int Deepest = 6;

    private const long MostWork = 300_000_000;

    private static readonly string[] Voids = ["br", "hr", "img", "input", "link", "meta", "source"];

    public static void Apply(MovedPage page) => page.Text.Text = IsTooMuch(page.Text.Text) ? page.Text.Note(ImportTagLeft.AtPage) + page.Text.Text : new RazorText((code, name) => Navigation().IsMatch(code)
        ? page.Text.Note(at => ImportMarksDropped.AtList(at, name))
        : Building.Left(page, code.Length > 300 ? code[..300] + " …" : code, name)).Strip(page.Text.Text, 0);

    /// <summary>Code by the ten thousand, which nobody writes, would take minutes: the end of each is looked for in the text behind it.</summary>
    private static bool IsTooMuch(string text) => (long)text.Count(sign => sign == '@') * text.Length > MostWork;

    /// <summary>Whether a page says something that no program made.</summary>
    public static bool HasWords(string text) => IsTooMuch(text) || Tag().Replace(new RazorText((_, _) => "").Strip(text, 0), "").Any(char.IsLetter);

    private string Strip(string text, int depth)
    {
        var made = new StringBuilder();
        for (var i = 0; i < text.Length;)
        {
            if (text[i] != '@' || i + 1 == text.Length || i > 0 && (char.IsLetterOrDigit(text[i - 1]) || text[i - 1] == '/') && text[i + 1] is not '*' and not '(' and not '@') made.Append(text[i++]);
            else i = Next(text, i, made, depth);
        }

        return made.ToString();
    }

    /// <summary>Takes what begins at a sign @; gives the place behind it.</summary>
    private int Next(string text, int at, StringBuilder made, int depth)
    {
        var rest = text.AsSpan(at + 1);
        if (rest[0] == '@')
        {
            made.Append('@');
            return at + 2;
        }

        if (rest[0] == '*') return text.IndexOf("*@", at + 2, StringComparison.Ordinal) is >= 0 and var end ? end + 2 : text.Length;
        if (rest[0] == '{') return RazorCode.End(text, at + 1) is { } close ? Inside(text, at + 2, close, made, depth) : text.Length;
        if (Line().Match(text, at) is { Success: true } line) return at + line.Length;
        if (Block().Match(text, at) is { Success: true } block && OpenOf(text, at + block.Length) is { } open && RazorCode.End(text, open) is { } last) return Blocks(text, at, (block.Groups["name"].Value, open, last), made, depth);
        if (rest[0] == '(' && RazorCode.End(text, at + 1) is { } bracket) return Expression(text, at, bracket + 1, made);
        if (char.IsLetter(rest[0]) || rest[0] == '_') return Expression(text, at, RazorCode.EndOfName(text, at + 1), made);
        made.Append('@');
        return at + 1;
    }

    /// <summary>A value; in the midst of a tag its place is an attribute, which stays as it is written.</summary>
    private int Expression(string text, int at, int end, StringBuilder made)
    {
        var code = text[at..end];
        var isInTag = text.LastIndexOf('<', at) > text.LastIndexOf('>', at);
        if (Link().Match(code) is { Success: true } link) made.Append(link.Groups["path"].Value.TrimStart('~'));
        else made.Append(!isInTag ? left(code, Shorter(code)) : code.AsSpan().ContainsAny("\"'<> ") ? "" : code);
        return end < text.Length && text[end] == ';' && Partial().IsMatch(code) ? end + 1 : end;
    }

    private static string Shorter(string code) => code[..Math.Min(code.Length, 60)].Split('\n')[0].TrimEnd();

    /// <summary>A loop, a condition or a section, and what goes on behind it („else“).</summary>
    private int Blocks(string text, int at, (string Name, int Open, int End) block, StringBuilder made, int depth)
    {
        var (open, end) = (block.Open, block.End);
        if (block.Name == "section")
        {
            made.Append(depth < Deepest ? Strip(text[(open + 1)..end], depth + 1) : "");
            return end + 1;
        }

        if (block.Name is not ("functions" or "code")) made.Append(left(text[at..open].Trim(), block.Name));
        if (block.Name is not ("functions" or "code")) Inside(text, open + 1, end, made, depth);
        while (Else().Match(text, end + 1) is { Success: true } other && text.IndexOf('{', end + 1 + other.Length - 1) is > 0 and var next && RazorCode.End(text, next) is { } last)
        {
            Inside(text, next + 1, last, made, depth);
            end = last;
        }

        return end + 1;
    }

    /// <summary>The brace behind the name of a block and its condition; null where it is no block.</summary>
    private static int? OpenOf(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
        if (at < text.Length && text[at] == '(') at = (RazorCode.End(text, at) ?? text.Length) + 1;
        while (at < text.Length && text[at] != '{' && (char.IsWhiteSpace(text[at]) || char.IsLetterOrDigit(text[at]))) at++;
        return at < text.Length && text[at] == '{' ? at : null;
    }

    /// <summary>Among the code of a block: elements that have words of their own.</summary>
    private int Inside(string text, int from, int to, StringBuilder made, int depth)
    {
        for (var at = from; at < to && depth < Deepest;)
        {
            if (Element().Match(text, at, to - at) is not { Success: true } tag) break;
            var start = tag.Groups["tag"].Index;
            var end = Voids.Contains(tag.Groups["name"].Value, StringComparer.OrdinalIgnoreCase) || tag.Value.EndsWith("/>", StringComparison.Ordinal) ? tag.Index + tag.Length : RazorCode.EndOfElement(text, start, tag.Groups["name"].Value, to);
            if (HasWords(text[start..end])) made.Append('\n').Append(Strip(text[start..end], depth + 1)).Append('\n');
            at = Math.Max(end, at + 1);
        }

        return to + 1;
    }

    [GeneratedRegex(@"\G@(?:using|model|inherits|inject|addTagHelper|removeTagHelper|tagHelperPrefix|namespace|layout|page|implements|attribute)\s+[^(\n]*(?:\n|\z)", RegexOptions.CultureInvariant)]
    private static partial Regex Line();

    [GeneratedRegex(@"\G@(?<name>if|foreach|for|while|switch|using|lock|try|do|section|functions|code)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Block();

    [GeneratedRegex(@"\G\s*(?:else\s+if\s*\([^{]*|else|catch\s*(?:\([^)]*\))?|finally)\s*\{", RegexOptions.CultureInvariant)]
    private static partial Regex Else();

    [GeneratedRegex(@"(?<=^|[\s;{}])(?<tag><(?<name>[A-Za-z][\w-]*)\b(?:[^<>]|(?<=\=)>)*>)", RegexOptions.CultureInvariant)]
    private static partial Regex Element();

    [GeneratedRegex("""^@(?:Context\.GetLink|Url\.Content|Href|Document\.GetLink)\(\s*"(?<path>[^"]*)"\s*\)$""", RegexOptions.CultureInvariant)]
    private static partial Regex Link();

    /// <summary>A list of pages that a site makes of itself.</summary>
    [GeneratedRegex("""\bPartial(?:Async)?\(\s*"[^"]*(?:Child|Sidebar|Nav|Breadcrumb|Toc|TableOfContents)""", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Navigation();

    [GeneratedRegex(@"^@(?:await\s+)?Html\.", RegexOptions.CultureInvariant)]
    private static partial Regex Partial();

    [GeneratedRegex(@"<(?<name>script|style)\b.*?</\k<name>\s*>|<[^>]*>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Tag();
}
