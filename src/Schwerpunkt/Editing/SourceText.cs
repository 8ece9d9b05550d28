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
        var lines = Lines.ToBuilder();
        var map = Map();
        foreach (var edit in edits.OrderByDescending(edit => edit.Start))
        {
            var (line, at) = (map.LineOf(edit.Start), map.ColumnOf(edit.Start));
            lines[line] = lines[line] with { Text = lines[line].Text.Remove(at, edit.Length).Insert(at, edit.Replacement) };
        }

        return new SourceText(lines.ToImmutable());
    }

    /// <summary>The text with the edits of repairs; none goes over another.</summary>
    public SourceText With(IEnumerable<TextEdit> edits)
    {
        var lines = Lines.ToBuilder();
        foreach (var edit in edits.OrderByDescending(edit => edit.At))
        {
            var (line, at) = (lines[edit.At.Line - 1], edit.At.Column - 1);
            var ending = line.Ending.Length > 0 ? line.Ending : Lines[0].Ending.Length > 0 ? Lines[0].Ending : "\n";
            lines[edit.At.Line - 1] = line with { Text = line.Text.Remove(at, edit.Length).Insert(at, edit.Replacement.Replace("\n", ending, StringComparison.Ordinal)) };
        }

        return new SourceText([.. lines.SelectMany(line => Split(line.Text).Select(part => line with { Text = part }))]);
    }

    /// <summary>The lines of <see cref="Decoded"/>: the same as these, and perhaps an empty one behind them.</summary>
    public LineMap Map() => new(Decoded);
}
