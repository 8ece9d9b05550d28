using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using Schwerpunkt.Findings;
using Schwerpunkt.Text;

namespace Schwerpunkt.Checks.Lookalikes;

/// <summary>One text as its readers see it, with the place of each sign in the file. What nobody wrote so (escaped marks, code, links, passages in another language) stands as one sign each.</summary>
internal sealed class Passage
{
    /// <summary>Stands for what is no plain writing.</summary>
    public const char Other = '\uFFFC';

    /// <summary>Longer texts no person wrote as one; the time that a search takes grows with the square of them.</summary>
    private const int Longest = 10_000;

    /// <summary>Wherever one of them stands, a search may find something.</summary>
    private static readonly SearchValues<char> Marks = SearchValues.Create("#|*_~^=+'[]{}<>\\!;\t");

    private readonly StringBuilder text = new();
    private readonly StringBuilder shown = new();
    private readonly List<(int Index, TextSpan Span)> places = [];
    private readonly List<TextSpan> taken = [];
    private readonly List<int> hard = [];
    private readonly string?[] written;
    private readonly LineMap lines;
    private readonly Location file;

    /// <param name="runs">The text.</param>
    /// <param name="at">The block that holds it.</param>
    /// <param name="lines">Of its file.</param>
    private Passage(ImmutableArray<Inline> runs, Location at, LineMap lines)
    {
        (this.lines, file, Start) = (lines, new Location(at.Path), at);
        Add(runs);
        Text = text.ToString();
        Shown = shown.Equals(Text) ? Text : shown.ToString();
        Lines = Split(Text);
        written = new string?[Lines.Length];
    }

    /// <summary>The text, where it is worth a search: one of its signs is a mark, or a line begins with one. Most texts are neither, and every page has hundreds of them.</summary>
    public static Passage? Of(ImmutableArray<Inline> runs, Location at, LineMap lines)
    {
        if (!HasMark(runs)) return null;
        var passage = new Passage(runs, at, lines);
        return passage.Text.Length <= Longest ? passage : null;
    }

    /// <summary>The block that holds it.</summary>
    public Location Start { get; }

    /// <summary>What is written as it is shown; all marks that are not stand as <see cref="Other"/>.</summary>
    public string Text { get; }

    /// <summary>The same signs as they are shown.</summary>
    public string Shown { get; }

    /// <summary>The lines as they stand in the file.</summary>
    public ImmutableArray<TextSpan> Lines { get; }

    /// <summary>The links in it, with the index of the sign that stands for each.</summary>
    public List<(int Index, Inline.Link Link)> Links { get; } = [];

    /// <summary>The bullet right before it, where it is the first text of an item.</summary>
    public (char Mark, int Column)? Item
    {
        get
        {
            var at = At(0);
            var before = lines[at.Line - 1][..(at.Column - 1)].TrimEnd();
            return before is [.., '-' or '*' or '+'] ? (before[^1], before.Length) : null;
        }
    }

    /// <summary>The words of a line.</summary>
    public string Line(int number) => written[number] ??= Lines.Length == 1 ? Text : Text.Substring(Lines[number].Start, Lines[number].Length);

    /// <summary>Whether a line ends with a break that is shown.</summary>
    public bool IsHard(int number) => hard.BinarySearch(Lines[number].End) >= 0;

    /// <summary>Takes signs for one finding; false where one of them has one already.</summary>
    public bool Take(int start, int length)
    {
        if (taken.Exists(other => start < other.End && other.Start < start + length)) return false;
        taken.Add(new TextSpan(start, length));
        return true;
    }

    /// <summary>The place of a sign in the file; that of the block where it is not written there.</summary>
    public Location At(int index) => PlaceOf(index) is { } place ? lines.At(place, file) : Start;

    /// <summary>Other signs for these; null where they do not stand side by side in one line of the file.</summary>
    public TextEdit? Edit(int start, int length, string replacement)
    {
        if (PlaceOf(length == 0 && start > 0 && PlaceOf(start) is null ? start - 1 : start) is not { } place) return null;
        if (length == 0 && PlaceOf(start) is null) place++;
        if (length > 0 && (PlaceOf(start + length - 1) != place + length - 1 || lines.LineOf(place) != lines.LineOf(place + length - 1))) return null;
        return new TextEdit(lines.At(place, file), length, replacement);
    }

    private int? PlaceOf(int index)
    {
        var (low, high) = (0, places.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var (at, span) = places[middle];
            if (index < at) high = middle - 1;
            else if (index >= at + span.Length) low = middle + 1;
            else return span.Start + index - at;
        }

        return null;
    }

    private static bool HasMark(ImmutableArray<Inline> runs)
    {
        var atStart = true;
        foreach (var run in runs)
        {
            if (run is Inline.Words words && (words.Text.AsSpan().ContainsAny(Marks) || atStart && BeginsOddly(words.Text)) || HasMark(run.Children())) return true;
            atStart = run is Inline.Break;
        }

        return false;
    }

    /// <summary>Whether a line begins with no word: a bullet, a dash, a number, „a)“, „o“, or the key of another system.</summary>
    private static bool BeginsOddly(string line)
    {
        var text = line.AsSpan().TrimStart();
        return text.Length > 0 && (!char.IsLetter(text[0]) || text.Length > 1 && !char.IsLetter(text[1])
            || text.StartsWith("import") || text.StartsWith("export") || text.StartsWith("image:") || text is ['h', >= '2' and <= '6', ..]);
    }

    private void Add(ImmutableArray<Inline> runs)
    {
        foreach (var run in runs)
        {
            switch (run)
            {
                case Inline.Words words: Add(words); break;
                case Inline.Break line:
                    if (line.Hard) hard.Add(text.Length);
                    Append('\n');
                    break;
                case Inline.Element { Attributes.Language: null } element: Add(element.Children); break;
                case Inline.Link link when link.Target.IsShownBy(link.Children.PlainText()): Add(link.Children); break;
                case Inline.Link { Target: Target.Elsewhere { Address: var address } } link when address == "tel:" + link.Children.PlainText():
                    // A number behind „tel:“ is a link by itself, and shown without that.
                    text.Append(address);
                    shown.Append(address);
                    break;
                case Inline.Link link:
                    Links.Add((text.Length, link));
                    Append(Other);
                    break;
                case Inline.Code or Inline.Icon or Inline.FootnoteMark or Inline.Element: Append(Other); break;
            }
        }
    }

    private void Add(Inline.Words words)
    {
        var start = text.Length;
        shown.Append(words.Text);
        var isWritten = words.Text.Length <= 512 ? stackalloc bool[words.Text.Length] : new bool[words.Text.Length];
        isWritten.Clear();
        var first = places.Count;
        for (var part = words.Written; part is not null; part = part.Before)
        {
            places.Insert(first, (start + part.At, part.Span));
            isWritten.Slice(part.At, part.Span.Length).Fill(true);
        }

        for (var i = 0; i < isWritten.Length; i++)
        {
            var sign = words.Text[i];
            text.Append(isWritten[i] || char.IsLetterOrDigit(sign) || char.IsWhiteSpace(sign) ? sign : Other);
        }
    }

    private void Append(char sign)
    {
        text.Append(sign);
        shown.Append(sign);
    }

    private static ImmutableArray<TextSpan> Split(string text)
    {
        var found = ImmutableArray.CreateBuilder<TextSpan>();
        var start = 0;
        for (var end = text.IndexOf('\n', StringComparison.Ordinal); end >= 0; end = text.IndexOf('\n', start))
        {
            found.Add(TextSpan.Between(start, end));
            start = end + 1;
        }

        found.Add(TextSpan.Between(start, text.Length));
        return found.DrainToImmutable();
    }
}
