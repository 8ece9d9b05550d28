using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Schwerpunkt.Reading.Data;

/// <summary>Reads data that stands in JavaScript: one object, or a constant for each key. Nothing is run; what has to be worked out is left as it is written.</summary>
internal sealed class ScriptReader
{
    private readonly string text;
    private int at;
    private int depth;

    private ScriptReader(string text) => this.text = text;

    /// <summary>The keys whose values are plain, and the others as they are written; null where the text is no such data.</summary>
    public static (DataValue.Keys Plain, ImmutableArray<(string Name, string Code)> Code)? Read(string text)
    {
        var reader = new ScriptReader(text);
        var (plain, code) = (ImmutableArray.CreateBuilder<(string, DataValue)>(), ImmutableArray.CreateBuilder<(string, string)>());
        reader.Skip();
        if (!reader.Take("export default") && reader.Take("module.exports")) reader.Take("=");
        var isRead = reader.At('{') ? reader.Entries('}', plain, code) : reader.Constants(plain, code);
        return isRead && plain.Count + code.Count > 0 ? (new DataValue.Keys(plain.DrainToImmutable()), code.DrainToImmutable()) : null;
    }

    /// <summary><c>const title = "…";</c>, one after the other.</summary>
    private bool Constants(ImmutableArray<(string, DataValue)>.Builder plain, ImmutableArray<(string, string)>.Builder code)
    {
        while (at < text.Length)
        {
            if (!Take("const ") && !Take("let ") && !Take("var ")) return plain.Count > 0;
            if (Name() is not { } name || !Take("=")) return false;
            Add(name, plain, code);
            Take(";");
        }

        return true;
    }

    private bool Entries(char close, ImmutableArray<(string, DataValue)>.Builder plain, ImmutableArray<(string, string)>.Builder code)
    {
        at++;
        for (Skip(); at < text.Length && text[at] != close; Skip())
        {
            var start = at;
            if (Name() is { } name && Take(":")) Add(name, plain, code);
            else
            {
                // A function, or what another object holds.
                at = start;
                code.Add((Name() ?? "…", Code(start)));
                if (at == start) return false;
            }

            Take(",");
        }

        return At(close) && ++at > 0;
    }

    private void Add(string name, ImmutableArray<(string, DataValue)>.Builder plain, ImmutableArray<(string, string)>.Builder code)
    {
        var start = at;
        if (Value() is { } value && IsEnd()) plain.Add((name, value));
        else code.Add((name, Code(start)));
    }

    private bool IsEnd()
    {
        Skip();
        return at >= text.Length || text[at] is ',' or '}' or ']' or ';' || text.AsSpan(at).StartsWith("const ", StringComparison.Ordinal);
    }

    /// <summary>A text, a number, yes, no, nothing, a list or an object; null for anything that has to be worked out.</summary>
    private DataValue? Value()
    {
        Skip();
        if (at >= text.Length || depth >= DataReader.Deepest) return null;
        depth++;
        var value = Known();
        depth--;
        return value;
    }

    private DataValue? Known()
    {
        if (text[at] is '"' or '\'' or '`') return Quoted() is { } words ? new DataValue.Text(words) : null;
        if (text[at] == '[') return Items();
        if (text[at] == '{')
        {
            var (plain, code) = (ImmutableArray.CreateBuilder<(string, DataValue)>(), ImmutableArray.CreateBuilder<(string, string)>());
            return Entries('}', plain, code) && code.Count == 0 ? new DataValue.Keys(plain.DrainToImmutable()) : null;
        }

        var word = Word();
        if (word is "true" or "false") return new DataValue.Text(word);
        if (word is "null" or "undefined") return new DataValue.Text("");
        return decimal.TryParse(word, NumberStyles.Number, CultureInfo.InvariantCulture, out _) ? new DataValue.Text(word) : null;
    }

    private DataValue.Many? Items()
    {
        var items = ImmutableArray.CreateBuilder<DataValue>();
        at++;
        for (Skip(); at < text.Length && text[at] != ']'; Skip())
        {
            if (Value() is not { } item || !IsEnd()) return null;
            items.Add(item);
            Take(",");
        }

        return At(']') && ++at > 0 ? new DataValue.Many(items.DrainToImmutable()) : null;
    }

    /// <summary>Null where something is put into it.</summary>
    private string? Quoted()
    {
        var (quote, made) = (text[at], new StringBuilder());
        for (at++; at < text.Length && text[at] != quote; at++)
        {
            if (quote == '`' && text.AsSpan(at).StartsWith("${", StringComparison.Ordinal)) return null;
            if (text[at] != '\\' || at + 1 == text.Length) made.Append(text[at]);
            else if (text[++at] != '\n') made.Append(text[at] switch { 'n' => '\n', 't' => '\t', var sign => sign });
        }

        at++;
        return made.ToString();
    }

    private string? Name()
    {
        Skip();
        if (at < text.Length && text[at] is '"' or '\'') return Quoted();
        return Word() is { Length: > 0 } word ? word : null;
    }

    private string Word()
    {
        var start = at;
        while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is '_' or '$' or '-' or '.' or '+')) at++;
        return text[start..at];
    }

    /// <summary>As far as the comma or the bracket that ends it.</summary>
    private string Code(int start)
    {
        var depth = 0;
        for (at = start; at < text.Length; at++)
        {
            if (text[at] is '"' or '\'' or '`')
            {
                var quote = text[at];
                for (at++; at < text.Length && text[at] != quote; at++) at += text[at] == '\\' ? 1 : 0;
            }
            else if (text[at] is '(' or '[' or '{') depth++;
            else if (depth == 0 && text[at] is ',' or ';' or '}' or ']') break;
            else if (text[at] is ')' or ']' or '}') depth--;
        }

        at = Math.Min(at, text.Length);
        return text[start..at].Trim();
    }

    private bool At(char sign)
    {
        Skip();
        return at < text.Length && text[at] == sign;
    }

    private bool Take(string word)
    {
        Skip();
        if (!text.AsSpan(at).StartsWith(word, StringComparison.Ordinal)) return false;
        at += word.Length;
        return true;
    }

    /// <summary>Over blanks and comments.</summary>
    private void Skip()
    {
        while (at < text.Length)
        {
            var rest = text.AsSpan(at);
            if (char.IsWhiteSpace(rest[0])) at++;
            else if (rest.StartsWith("//")) at = rest.IndexOf('\n') is >= 0 and var line ? at + line : text.Length;
            else if (rest.StartsWith("/*")) at = rest.IndexOf("*/") is >= 0 and var end ? at + end + 2 : text.Length;
            else return;
        }
    }
}
