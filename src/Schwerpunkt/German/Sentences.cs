using System.Buffers;
using System.Text.RegularExpressions;

namespace Schwerpunkt.German;

/// <summary>Finds where German sentences end.</summary>
internal static partial class Sentences
{
    /// <summary>Only at one of these a sentence can end.</summary>
    private static readonly SearchValues<char> Ends = SearchValues.Create(".!?…");

    /// <summary>The sentences of a text, each with its punctuation.</summary>
    public static IEnumerable<string> Split(string text) => Ranges(text).Select(range => text[range]);

    /// <summary>Where the sentences of a text are.</summary>
    public static IEnumerable<Range> Ranges(string text)
    {
        var start = 0;
        for (var i = NextMark(text, 0); i < text.Length;)
        {
            var end = EndOfMarks(text, i);
            if (!BeginsBehind(text, end)) i = NextMark(text, end);
            else if (text[i] == '.' && IsAbbreviation(text, i)) i = NextMark(text, i + 1);
            else
            {
                yield return start..end;
                start = end;
                i = NextMark(text, end + 1);
            }
        }

        if (!text.AsSpan(start).IsWhiteSpace()) yield return start..text.Length;
    }

    /// <summary>The first sentence; the whole text where it holds one only.</summary>
    public static string First(string text) => Split(text).FirstOrDefault() ?? text;

    /// <summary>The sentences of a text in Leichte Sprache: every mark ends one, as there are no abbreviations.</summary>
    public static string[] SplitPlain(string text) => PlainEnd().Split(text);

    /// <summary>Whether a text ends as a sentence does, or leads to what follows; quotes and brackets may close behind the mark.</summary>
    public static bool IsWhole(string text) => text.AsSpan().TrimEnd().TrimEnd("“‘\"')»") is [.., var last] && (last == ':' || Ends.Contains(last));

    /// <summary>Whether a text in the form for comparing ends as a sentence does; quotes and brackets may close behind the mark.</summary>
    public static bool HasEnd(ReadOnlySpan<char> text) => text.TrimEnd(" \"')]") is [.., var last] && Ends.Contains(last);

    private static int NextMark(string text, int from)
    {
        var found = from < text.Length ? text.AsSpan(from).IndexOfAny(Ends) : -1;
        return found < 0 ? text.Length : from + found;
    }

    /// <summary>Behind the mark at a place and the marks, quotes or brackets after it.</summary>
    private static int EndOfMarks(string text, int i)
    {
        var end = i + 1;
        while (end < text.Length && text[end] is '“' or '‘' or '"' or ')' or '»' or '.' or '!' or '?') end++;
        return end;
    }

    /// <summary>Whether a space follows and then what a sentence begins with.</summary>
    private static bool BeginsBehind(string text, int end)
    {
        var next = end;
        while (next < text.Length && char.IsWhiteSpace(text[next])) next++;
        return next > end && next < text.Length && (char.IsUpper(text[next]) || char.IsDigit(text[next]) || text[next] is '„' or '‚' or '"' or '(' or '»');
    }

    /// <summary>Whether a full stop belongs to an initial, an abbreviation or an ordinal number; a number of four digits is a year.</summary>
    private static bool IsAbbreviation(string text, int stop)
    {
        var start = stop;
        while (start > 0 && char.IsLetterOrDigit(text[start - 1])) start--;
        var word = text.AsSpan(start, stop - start);
        return word.Length == 1 || Abbreviations.InSentence.Contains(word) || (word.Length is > 0 and < 4 && char.IsDigit(word[0]));
    }

    [GeneratedRegex(@"(?<=\p{L}{2}[.!?]|\d{4}[.!?])\s+(?=\p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex PlainEnd();
}
