using System.Collections.Immutable;

namespace Schwerpunkt.Fixing;

/// <summary>Takes lines out of a file, and with them the blank lines that separated them from the line before.</summary>
internal sealed class LineEraser(Manuscript manuscript)
{
    private readonly ImmutableArray<ManuscriptLine> lines = manuscript.Lines;
    private readonly string?[] kept = [.. manuscript.Lines.Select(line => line.Text)];
    private readonly bool[] dropped = new bool[manuscript.Lines.Length];
    private readonly int[] columns = new int[manuscript.Lines.Length];
    private readonly bool[] items = new bool[manuscript.Lines.Length];

    public void Drop(int first, int last, int column, bool isItem)
    {
        for (var i = first; i <= last; i++) (dropped[i], columns[i], items[i]) = (true, column, isItem);
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
    /// <param name="apart">True where a comment is to keep apart what would run together.</param>
    public Manuscript ToManuscript(bool apart)
    {
        var result = new List<ManuscriptLine>();
        var left = Enumerable.Range(0, lines.Length).Where(i => kept[i] is not null).ToList();
        for (var n = 0; n < left.Count;)
        {
            var end = n;
            while (end < left.Count && (dropped[left[end]] || IsBlank(left[end]))) end++;
            var gap = left[n..end];
            if (!gap.Exists(i => dropped[i])) end = Math.Max(n + 1, end);
            if (gap.Exists(i => dropped[i])) Close(gap, end < left.Count ? left[end] : null, apart, result);
            else
                foreach (var i in left[n..end]) Add(result, kept[i]!, lines[i].Number); // ! filtered above
            n = end;
        }

        if (lines is [.., { Ending.Length: 0 }] && result is [.., { Ending.Length: > 0 } last]) result[^1] = last with { Text = last.Content };
        return new Manuscript([.. result]);
    }

    /// <summary>Writes what stays of a gap: the blank lines below it, else those above, else none or a new one.</summary>
    private void Close(List<int> gap, int? next, bool apart, List<ManuscriptLine> result)
    {
        var above = gap.TakeWhile(i => !dropped[i]).ToList();
        var below = gap.AsEnumerable().Reverse().TakeWhile(i => !dropped[i]).Reverse().ToList();
        var first = gap.First(i => dropped[i]);
        var empty = lines[first].Text[..columns[first]].TrimEnd(' ', '\t') + lines[first].Ending;
        var shallower = next is { } following && Indent(kept[following]!) < columns[first]; // ! only lines that are left follow
        if (apart && next is not null) Separate(above, below, first, empty, result);
        else if (below.Count > 0 || next is null) Add(result, below);
        else if (above.Count > 0 && !shallower) Add(result, above);
        else if (above.Count == 0 && !shallower && !items[first]) Add(result, empty, lines[first].Number);
    }

    private void Separate(List<int> above, List<int> below, int first, string empty, List<ManuscriptLine> result)
    {
        Add(result, above);
        if (above.Count == 0) Add(result, empty, lines[first].Number);
        Add(result, lines[first].Text[..columns[first]] + "<!-- -->" + lines[first].Ending, lines[first].Number);
        Add(result, below);
        if (below.Count == 0) Add(result, empty, lines[first].Number);
    }

    private void Add(List<ManuscriptLine> result, List<int> some)
    {
        foreach (var i in some) Add(result, kept[i]!, lines[i].Number); // ! only lines that are left
    }

    private static void Add(List<ManuscriptLine> result, string text, int number) =>
        result.AddRange(Manuscript.Split(text).Select(line => new ManuscriptLine(line, number)));

    private bool IsBlank(int line) => kept[line]!.All(sign => char.IsWhiteSpace(sign) || sign == '>'); // ! only asked for lines that are left

    private static int Indent(string line) => line.TakeWhile(sign => sign is ' ' or '\t' or '>').Count();
}
