using System.Collections.Immutable;
using Schwerpunkt.Importing.Generators.Tags;

namespace Schwerpunkt.Importing.Generators;

/// <summary>One link or picture as it is written: <c>[words](address "title")</c>.</summary>
/// <param name="Start">Its first sign, an exclamation mark or a bracket.</param>
/// <param name="WordsAt">Where its words begin.</param>
/// <param name="WordsEnd">The bracket behind them.</param>
/// <param name="AddressAt">Where its address begins.</param>
/// <param name="AddressEnd">Behind its address.</param>
/// <param name="End">Behind its last sign.</param>
internal readonly record struct WrittenLink(int Start, int WordsAt, int WordsEnd, int AddressAt, int AddressEnd, int End, bool IsPicture);

/// <summary>Finds links and pictures in a text, outside code; those inside others come first.</summary>
internal static class WrittenLinks
{
    /// <summary>No address and no title is longer: what goes on is text with an open bracket.</summary>
    private const int Longest = 4_000;

    public static ImmutableArray<WrittenLink> In(string text)
    {
        var last = text.LastIndexOf(')');
        var code = CodeSpans.In(text);
        var found = ImmutableArray.CreateBuilder<WrittenLink>();
        var open = new Stack<int>();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('\\' or '[' or ']' or '\n') || code.Holds(i)) continue;
            if (text[i] == '\\') i++;
            else if (text[i] == '\n')
            {
                if (i + 1 < text.Length && text[i + 1] == '\n') open.Clear();
            }
            else if (text[i] == '[') open.Push(i);
            else if (open.TryPop(out var start) && i + 1 < text.Length && text[i + 1] == '(' && i < last && Read(text, start, i) is { } link)
            {
                found.Add(link);
                i = link.End - 1;
            }
        }

        return found.DrainToImmutable();
    }

    /// <summary>What stands in the round brackets: an address, bare or in angle brackets, and perhaps a title.</summary>
    private static WrittenLink? Read(string text, int open, int close)
    {
        var isPicture = open > 0 && text[open - 1] == '!' && !(open > 1 && text[open - 2] == '\\');
        var at = close + 2;
        while (at < text.Length && text[at] is ' ' or '\n') at++;
        var (from, to) = (at, at);
        if (at < text.Length && text[at] == '<')
        {
            to = text.AsSpan(at, Math.Min(Longest, text.Length - at)).IndexOfAny('>', '\n') is >= 0 and var found ? at + found : -1;
            if (to < 0 || text[to] != '>') return null;
            (from, at) = (from + 1, to + 1);
        }
        else
        {
            for (var depth = 0; to < text.Length && to - from < Longest && !char.IsWhiteSpace(text[to]); to++)
            {
                if (text[to] == '\\') to++;
                else if (text[to] == '(') depth++;
                else if (text[to] == ')' && depth-- == 0) break;
            }

            at = Math.Min(to, text.Length);
        }

        return EndOf(text, at) is { } end ? new WrittenLink(isPicture ? open - 1 : open, open + 1, close, from, Math.Min(to, text.Length), end, isPicture) : null;
    }

    private static int? EndOf(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
        if (at >= text.Length) return null;
        if (text[at] == ')') return at + 1;
        if (text[at] is not ('"' or '\'' or '(')) return null;
        var quote = text[at] == '(' ? ')' : text[at];
        var most = at + Longest;
        for (at++; at < text.Length && text[at] != quote; at++)
        {
            if (at > most) return null;
            if (text[at] == '\\') at++;
            else if (text[at] == '\n' && at + 1 < text.Length && text[at + 1] == '\n') return null;
        }

        for (at++; at < text.Length && char.IsWhiteSpace(text[at]); at++) { }
        return at < text.Length && text[at] == ')' ? at + 1 : null;
    }
}
