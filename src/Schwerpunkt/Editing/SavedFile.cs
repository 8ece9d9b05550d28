using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Unicode;
using Schwerpunkt.Editing.Heads;
using Schwerpunkt.Findings;
using Schwerpunkt.Sites;
using Schwerpunkt.Text;

namespace Schwerpunkt.Editing;

/// <summary>A text file as it lies on the disk: its bytes, the hash by which an edit names the text it was made on, and its text character by character.</summary>
public sealed class SavedFile
{
    private readonly SourceText source;
    private readonly ImmutableArray<int> starts;

    private SavedFile(SourceFile file, string text, bool hasMark)
    {
        (File, Text, HasMark) = (file, text, hasMark);
        Hash = HashOf(file);
        source = SourceText.Of(text);
        Lines = source.Map();
        starts = Starts(source.Lines);
    }

    /// <summary>The file.</summary>
    public SourceFile File { get; }

    /// <summary>SHA-256 of its bytes, in hexadecimal digits.</summary>
    public string Hash { get; }

    /// <summary>Its text as written, every line with the ending it has; without the byte order mark.</summary>
    public string Text { get; }

    /// <summary>Whether it begins with a byte order mark.</summary>
    public bool HasMark { get; }

    /// <summary>The text as it is read, lines ended by LF: what the spans of blocks count in.</summary>
    public string Decoded => Lines.Text;

    /// <summary>The lines of <see cref="Decoded"/>.</summary>
    public LineMap Lines { get; }

    /// <summary>The hash of a file without reading its text.</summary>
    public static string HashOf(SourceFile file) => Convert.ToHexStringLower(SHA256.HashData(file.Bytes.Span));

    /// <summary>The file; null where its bytes are no UTF-8.</summary>
    public static SavedFile? TryRead(SourceFile file)
    {
        var hasMark = file.Bytes.Span.StartsWith(Encoding.UTF8.Preamble);
        var bytes = file.Bytes.Span[(hasMark ? Encoding.UTF8.Preamble.Length : 0)..];
        return Utf8.IsValid(bytes) ? new SavedFile(file, Encoding.UTF8.GetString(bytes), hasMark) : null;
    }

    /// <summary>The file with other characters in the place of some; all others keep their bytes.</summary>
    /// <param name="changes">In the order of the text, none over another.</param>
    public SavedFile With(ImmutableArray<TextChange> changes)
    {
        var (text, end) = (new StringBuilder(), 0);
        foreach (var change in changes)
        {
            text.Append(Text, end, change.Start - end).Append(change.Text);
            end = change.Start + change.Length;
        }

        var changed = text.Append(Text, end, Text.Length - end).ToString();
        byte[] bytes = [.. HasMark ? Encoding.UTF8.Preamble : [], .. Encoding.UTF8.GetBytes(changed)];
        return new SavedFile(File with { Bytes = bytes }, changed, HasMark);
    }

    /// <summary>The file with a repair of one of its findings.</summary>
    public SavedFile With(Repair repair) => With([.. repair.Edits.Select(edit => Change(edit.Span(Lines), edit.Replacement))]);

    /// <summary>The file with another text, lines ended by LF: every line that stays keeps its bytes, and the file its mark.</summary>
    public SavedFile WithText(string text) => With([.. LineChanges.Between(Decoded, text, 0).Select(change => Change(change.Span, change.Text))]);

    /// <summary>A change of <see cref="Decoded"/> as one of <see cref="Text"/>: every new line ends as the lines around it do.</summary>
    /// <param name="span">The characters that go.</param>
    /// <param name="text">What comes there, lines ended by LF.</param>
    public TextChange Change(TextSpan span, string text)
    {
        var (start, end) = (PlaceOf(span.Start), PlaceOf(span.End));
        return new TextChange(start, end - start, text.Replace("\n", EndingAt(Lines.LineOf(span.Start)), StringComparison.Ordinal));
    }

    private static ImmutableArray<int> Starts(ImmutableArray<SourceLine> lines)
    {
        var starts = ImmutableArray.CreateBuilder<int>(lines.Length + 1);
        var start = 0;
        foreach (var line in lines)
        {
            starts.Add(start);
            start += line.Text.Length;
        }

        starts.Add(start);
        return starts.MoveToImmutable();
    }

    /// <summary>Where a place of <see cref="Decoded"/> is in <see cref="Text"/>.</summary>
    private int PlaceOf(int place) => starts[Lines.LineOf(place)] + Lines.ColumnOf(place);

    /// <summary>What ends a line; where nothing does, what ends the one before it.</summary>
    private string EndingAt(int line)
    {
        for (var i = Math.Min(line, source.Lines.Length - 1); i >= 0; i--)
        {
            if (source.Lines[i].Ending is { Length: > 0 } ending) return ending;
        }

        return "\n";
    }
}

/// <summary>Other characters in the place of some of a file.</summary>
/// <param name="Start">The first that goes, in <see cref="SavedFile.Text"/>.</param>
/// <param name="Length">How many go; 0 only puts something there.</param>
/// <param name="Text">What comes there.</param>
public readonly record struct TextChange(int Start, int Length, string Text)
{
    /// <summary>The changes that take these back.</summary>
    /// <param name="changes">In the order of the text, none over another.</param>
    /// <param name="before">The file as it was.</param>
    public static ImmutableArray<TextChange> Inverse(ImmutableArray<TextChange> changes, SavedFile before)
    {
        var inverse = ImmutableArray.CreateBuilder<TextChange>(changes.Length);
        var moved = 0;
        foreach (var change in changes)
        {
            inverse.Add(new TextChange(change.Start + moved, change.Text.Length, before.Text.Substring(change.Start, change.Length)));
            moved += change.Text.Length - change.Length;
        }

        return inverse.MoveToImmutable();
    }
}
