using System.Collections.Immutable;

namespace Schwerpunkt.Editing.Fixing;

/// <summary>Takes lines out of a file, and with them the blank lines that separated them from the line before.</summary>
internal sealed class LineEraser(SourceText manuscript)
{
    private readonly ImmutableArray<SourceLine> lines = manuscript.Lines;
    private readonly string?[] kept = [.. manuscript.Lines.Select(line => line.Text)];
    private readonly bool[] dropped = new bool[manuscript.Lines.Length];
    private readonly int[] columns = new int[manuscript.Lines.Length];
    private readonly bool[] closing = new bool[manuscript.Lines.Length];

    /// <summary>Takes out a block.</summary>
    /// <param name="isLast">True where nothing follows it in its container.</param>
    public void Drop(int first, int last, int column, bool isLast)
    {
        for (var i = first; i <= last; i++) (dropped[i], columns[i], closing[i]) = (true, column, isLast);
    }

    /// <summary>Puts other text in the place of a block, which begins at this column and ends with its last line.</summary>
    public void Replace(int first, int last, int column, string text)
    {
        kept[first] = lines[first].Text[..column] + text + lines[last].Ending;
        for (var i = first + 1; i <= last; i++) kept[i] = null;
    }

    /// <summary>Takes out everything from a place in one line to a place in a later one.</summary>
    public void Join(int first, int column, int last, int from)
    {
        kept[first] = lines[first].Text[..column] + lines[last].Text[from..];
        for (var i = first + 1; i <= last; i++) kept[i] = null;
    }

    /// <summary>What is left.</summary>
    /// <param name="seam">What stands where something was taken out.</param>
    public SourceText ToManuscript(Seam seam)
    {
        var result = new List<SourceLine>();
        var left = Enumerable.Range(0, lines.Length).Where(i => kept[i] is not null).ToList();
        for (var n = 0; n < left.Count;)
        {
            var end = n;
            while (end < left.Count && (dropped[left[end]] || IsBlank(left[end]))) end++;
            var gap = left[n..end];
            if (!gap.Exists(i => dropped[i])) end = Math.Max(n + 1, end);
            if (gap.Exists(i => dropped[i])) Close(gap, end < left.Count ? left[end] : null, seam, result);
            else
                foreach (var i in left[n..end]) Add(result, kept[i]!, lines[i].Number); // ! filtered above
            n = end;
        }

        if (lines is [.., { Ending.Length: 0 }] && result is [.., { Ending.Length: > 0 } last]) result[^1] = last with { Text = last.Content };
        return new SourceText([.. result]);
    }

    /// <summary>Writes what stays of a gap: the blank lines below it, else those above where something follows in the same container.</summary>
    private void Close(List<int> gap, int? next, Seam seam, List<SourceLine> result)
    {
        var above = gap.TakeWhile(i => !dropped[i]).ToList();
        var below = gap.AsEnumerable().Reverse().TakeWhile(i => !dropped[i]).Reverse().ToList();
        var first = gap.First(i => dropped[i]);
        var empty = lines[first].Text[..columns[first]].TrimEnd(' ', '\t') + lines[first].Ending;
        if (seam == Seam.Comment) Separate(above, below, first, empty, result);
        else if (below.Count > 0 || next is null) Add(result, below);
        else if (above.Count > 0 && (seam == Seam.Blank || !closing[gap[^1]])) Add(result, above);
        else if (above.Count == 0 && seam == Seam.Blank) Add(result, empty, lines[first].Number);
    }

    private void Separate(List<int> above, List<int> below, int first, string empty, List<SourceLine> result)
    {
        Add(result, above);
        if (above.Count == 0) Add(result, empty, lines[first].Number);
        Add(result, lines[first].Text[..columns[first]] + "<!-- -->" + lines[first].Ending, lines[first].Number);
        Add(result, below);
        if (below.Count == 0 && !closing[first]) Add(result, empty, lines[first].Number);
    }

    private void Add(List<SourceLine> result, List<int> some)
    {
        foreach (var i in some) Add(result, kept[i]!, lines[i].Number); // ! only lines that are left
    }

    private static void Add(List<SourceLine> result, string text, int number) =>
        result.AddRange(SourceText.Split(text).Select(line => new SourceLine(line, number)));

    private bool IsBlank(int line) => kept[line]!.All(sign => char.IsWhiteSpace(sign) || sign == '>'); // ! only asked for lines that are left
}

/// <summary>What stands where lines were taken out.</summary>
internal enum Seam
{
    /// <summary>Nothing more than the blank lines that were there.</summary>
    Closed,

    /// <summary>At least one blank line.</summary>
    Blank,

    /// <summary>An empty comment, which keeps two lists from becoming one, and the paragraphs of a list paragraphs.</summary>
    Comment,
}
