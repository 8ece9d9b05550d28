using System.Collections.Immutable;
using Schwerpunkt.Findings;
using Schwerpunkt.Text;
using Schwerpunkt.Transforms.Typesetting;

namespace Schwerpunkt.Editing;

/// <summary>One line of a file with the characters that end it, and the number it had before anything was repaired.</summary>
internal sealed record SourceLine(string Text, int Number)
{
    /// <summary>The line without what ends it.</summary>
    public string Content => Text.TrimEnd('\r', '\n');

    /// <summary>CRLF, LF, CR, or nothing at the end of a file.</summary>
    public string Ending => Text[Content.Length..];
}

/// <summary>A file's text line by line, every character of it; byte order mark left out.</summary>
internal sealed record SourceText(ImmutableArray<SourceLine> Lines)
{
    /// <summary>The text, every line with the ending it had.</summary>
    public string Text => string.Concat(Lines.Select(line => line.Text));

    /// <summary>The text as the reader decodes it, lines ended by LF: the same lines, and the same characters in each.</summary>
    public string Decoded => string.Concat(Lines.Select(line => line.Ending.Length == 0 ? line.Text : line.Content + "\n"));

    public static SourceText Of(string text) => new([.. Split(text).Select((line, i) => new SourceLine(line, i + 1))]);

    /// <summary>The lines of a text, endings kept.</summary>
    public static IEnumerable<string> Split(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = text.AsSpan(start).IndexOfAny('\r', '\n');
            end = end < 0 ? text.Length : start + end + (text.AsSpan(start + end).StartsWith("\r\n") ? 2 : 1);
            yield return text[start..end];
            start = end;
        }
    }

    /// <summary>The text with some characters replaced; no edit goes over the end of a line.</summary>
    /// <param name="edits">Places count in <see cref="Decoded"/>.</param>
    public SourceText With(IEnumerable<Edit> edits)
    {
        var map = Map();
        return new SourceText(Edited(edits.OrderByDescending(edit => edit.Start).Select(edit => (map.LineOf(edit.Start), map.ColumnOf(edit.Start), edit.Length, edit.Replacement))));
    }

    /// <summary>The text with the edits of repairs; none goes over another.</summary>
    public SourceText With(IEnumerable<TextEdit> edits)
    {
        var edited = Edited(edits.OrderByDescending(edit => edit.At).Select(edit => (edit.At.Line - 1, edit.At.Column - 1, edit.Length, edit.Replacement.Replace("\n", EndingOf(edit.At.Line - 1), StringComparison.Ordinal))));
        return new SourceText([.. edited.SelectMany(line => Split(line.Text).Select(part => line with { Text = part }))]);
    }

    /// <summary>What ends a line; of the last one, what ends the first.</summary>
    private string EndingOf(int line) => Lines[line].Ending.Length > 0 ? Lines[line].Ending : Lines[0].Ending.Length > 0 ? Lines[0].Ending : "\n";

    /// <summary>The lines with their edits, which come from the last to the first.</summary>
    private ImmutableArray<SourceLine> Edited(IEnumerable<(int Line, int At, int Length, string Replacement)> edits)
    {
        var lines = Lines.ToBuilder();
        foreach (var line in edits.GroupBy(edit => edit.Line)) lines[line.Key] = lines[line.Key] with { Text = Edited(lines[line.Key].Text, line) };
        return lines.ToImmutable();
    }

    private static string Edited(string text, IEnumerable<(int Line, int At, int Length, string Replacement)> edits)
    {
        var (behind, end) = (new Stack<string>(), text.Length);
        foreach (var edit in edits)
        {
            if (edit.At + edit.Length > end)
            {
                // It goes over the one before: that counts as written.
                (text, behind) = (string.Concat(behind.Prepend(text[..end])), new Stack<string>());
                end = text.Length;
            }

            behind.Push(text[(edit.At + edit.Length)..end]);
            behind.Push(edit.Replacement);
            end = edit.At;
        }

        return string.Concat(behind.Prepend(text[..end]));
    }

    /// <summary>The lines of <see cref="Decoded"/>: the same as these, and perhaps an empty one behind them.</summary>
    public LineMap Map() => new(Decoded);
}
