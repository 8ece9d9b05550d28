namespace Schwerpunkt.Importing.Generators.Tags.Razor;

/// <summary>Finds where code ends among HTML.</summary>
internal static class RazorCode
{
    /// <summary>The bracket that closes the one at a place; null where none does.</summary>
    public static int? End(string text, int open)
    {
        var depth = 0;
        for (var i = open; i < text.Length; i++)
        {
            if (text[i] == '"') i = EndOfText(text, i);
            else if (text[i] == '\'' && i + 2 < text.Length && (text[i + 2] == '\'' || text[i + 1] == '\\' && i + 3 < text.Length && text[i + 3] == '\'')) i += text[i + 2] == '\'' ? 2 : 3;
            else if (text[i] is '(' or '{' or '[') depth++;
            else if (text[i] is ')' or '}' or ']' && --depth == 0) return i;
            else if (text[i] == '@' && i + 1 < text.Length && text[i + 1] == '*') i = text.IndexOf("*@", i + 2, StringComparison.Ordinal) is >= 0 and var end ? end + 1 : text.Length;
        }

        return null;
    }

    /// <summary>Behind names with points between, and the brackets that follow them: „Model.Items[0].ToString()“.</summary>
    public static int EndOfName(string text, int at)
    {
        if (text.AsSpan(at).StartsWith("await ", StringComparison.Ordinal)) at += 6;
        while (at < text.Length)
        {
            if (char.IsLetterOrDigit(text[at]) || text[at] == '_') at++;
            else if (text[at] is '(' or '[' && End(text, at) is { } end) at = end + 1;
            else if (text[at] == '.' && at + 1 < text.Length && (char.IsLetter(text[at + 1]) || text[at + 1] == '_')) at++;
            else if (text[at] == '?' && at + 1 < text.Length && text[at + 1] is '.' or '[') at++;
            else break;
        }

        return at;
    }

    /// <summary>Behind the end of an element, or at the place where all ends.</summary>
    public static int EndOfElement(string text, int start, string name, int to)
    {
        var depth = 0;
        for (var i = start; i < to; i++)
        {
            if (text[i] != '<') continue;
            var rest = text.AsSpan(i + 1, to - i - 1);
            var isEnd = rest is ['/', ..];
            if (isEnd) rest = rest[1..];
            if (!rest.StartsWith(name, StringComparison.OrdinalIgnoreCase) || rest.Length > name.Length && (char.IsLetterOrDigit(rest[name.Length]) || rest[name.Length] == '-')) continue;
            depth += isEnd ? -1 : 1;
            if (depth == 0) return rest.IndexOf('>') is >= 0 and var close ? Math.Min(to, i + 1 + (isEnd ? 1 : 0) + close + 1) : to;
        }

        return to;
    }

    /// <summary>The quotation mark that ends a text in its line; where none does, it begins none.</summary>
    private static int EndOfText(string text, int at)
    {
        for (var i = at + 1; i < text.Length && text[i] != '\n'; i++)
        {
            if (text[i] == '\\') i++;
            else if (text[i] == '"') return i;
        }

        return at;
    }
}
