namespace Schwerpunkt.Text;

/// <summary>Characters of a text that stand in their file just as they are shown.</summary>
/// <param name="at">The first of them in the text.</param>
/// <param name="span">The same ones in the file.</param>
/// <param name="before">Those before them, where what is between them is written in another way; null for the first.</param>
public sealed class WrittenText(int at, TextSpan span, WrittenText? before = null)
{
    /// <summary>The first of them in the text.</summary>
    public int At => at;

    /// <summary>The same ones in the file.</summary>
    public TextSpan Span => span;

    /// <summary>Those before them; null for the first.</summary>
    public WrittenText? Before => before;

    /// <summary>Of a text and what follows it.</summary>
    /// <param name="first">Null where nothing of the text stands in the file.</param>
    /// <param name="next">As for the first.</param>
    /// <param name="length">Of the first text.</param>
    public static WrittenText? Join(WrittenText? first, WrittenText? next, int length)
    {
        var parts = new Stack<WrittenText>();
        for (var part = next; part is not null; part = part.Before) parts.Push(part);
        var joined = first;
        foreach (var part in parts) joined = Append(joined, part.At + length, part.Span);
        return joined;
    }

    /// <summary>Of a part of the text; null where nothing of it stands in the file.</summary>
    public static WrittenText? Slice(WrittenText? whole, int start, int length)
    {
        var parts = new Stack<WrittenText>();
        for (var part = whole; part is not null; part = part.Before) parts.Push(part);
        WrittenText? slice = null;
        foreach (var part in parts)
        {
            var (from, to) = (Math.Max(part.At, start), Math.Min(part.At + part.Span.Length, start + length));
            if (from < to) slice = Append(slice, from - start, new TextSpan(part.Span.Start + from - part.At, to - from));
        }

        return slice;
    }

    private static WrittenText Append(WrittenText? before, int at, TextSpan span) =>
        before is not null && before.At + before.Span.Length == at && before.Span.End == span.Start
            ? new WrittenText(before.At, TextSpan.Between(before.Span.Start, span.End), before.Before)
            : new WrittenText(at, span, before);
}
