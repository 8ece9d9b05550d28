using System.Buffers;
using Schwerpunkt.Text;

namespace Schwerpunkt.Transforms.Typesetting;

/// <summary>The signs of one line that a reader sees, in a row, and the place that each comes from: what the rules of typography look at and change.</summary>
/// <param name="edits">Takes every change by its place; null where nobody asks.</param>
internal sealed class GlyphBuffer(List<Edit>? edits = null) : IDisposable
{
    /// <summary>Stands for something that is no prose but part of the line, such as code.</summary>
    public const char Opaque = '\uFFFC';

    /// <summary>Stands for the mark of a footnote.</summary>
    public const char NoteMark = '†';

    private const int Gone = int.MinValue;

    private char[] signs = ArrayPool<char>.Shared.Rent(512);

    /// <summary>Of a sign that must not be touched, the complement of its place.</summary>
    private int[] places = ArrayPool<int>.Shared.Rent(512);

    private Stack<(int Start, char[] Signs, int[] Places)>? hidden;

    public int Length { get; private set; }

    /// <summary>Whether any sign is another than it was.</summary>
    public bool Changed { get; private set; }

    public ReadOnlySpan<char> Signs => signs.AsSpan(0, Length);

    public char this[int i] => signs[i];

    /// <summary>Whether a sign must stay as it is.</summary>
    public bool IsFixed(int i) => places[i] < 0;

    /// <summary>Where a sign comes from.</summary>
    public int PlaceOf(int i) => places[i] < 0 ? ~places[i] : places[i];

    /// <summary>Whether signs stand side by side where they come from, and none of them is fixed.</summary>
    public bool IsOneStretch(int start, int end)
    {
        if (places[start] < 0) return false;
        for (var i = start + 1; i < end; i++)
        {
            if (places[i] != places[start] + i - start) return false;
        }

        return true;
    }

    /// <summary>Adds a text that stands side by side from a place on.</summary>
    public void Add(ReadOnlySpan<char> text, int place)
    {
        text.CopyTo(Grow(text.Length));
        for (var i = Length - text.Length; i < Length; i++) places[i] = place++;
    }

    /// <summary>Adds a text whose signs are seen but not touched.</summary>
    public void AddFixed(ReadOnlySpan<char> text, int place)
    {
        text.CopyTo(Grow(text.Length));
        for (var i = Length - text.Length; i < Length; i++) places[i] = ~place++;
    }

    /// <summary>Says where signs come from that were fixed until now.</summary>
    public void PlaceAt(int start, TextSpan span)
    {
        for (var i = 0; i < span.Length; i++) places[start + i] = span.Start + i;
    }

    /// <summary>Puts another sign in the place of one.</summary>
    /// <param name="what">German, for the report of <c>fix</c>.</param>
    public void Set(int i, char sign, string what) => Fold(i, i + 1, sign, what);

    /// <summary>Puts one sign in the place of several that stand side by side; they are there until <see cref="Close"/>.</summary>
    public void Fold(int start, int end, char sign, string what)
    {
        edits?.Add(new Edit(places[start], end - start, sign.ToString(), what));
        signs[start] = sign;
        places.AsSpan()[(start + 1)..end].Fill(Gone);
        Changed = true;
    }

    /// <summary>Puts one more sign in front of another, of the same run.</summary>
    public void Insert(int i, char sign)
    {
        Grow(1);
        signs.AsSpan(i, Length - i - 1).CopyTo(signs.AsSpan(i + 1));
        places.AsSpan(i, Length - i - 1).CopyTo(places.AsSpan(i + 1));
        signs[i] = sign;
        Changed = true;
    }

    /// <summary>Moves the signs together where others were folded.</summary>
    public void Close()
    {
        var kept = 0;
        for (var i = 0; i < Length; i++)
        {
            if (places[i] == Gone) continue;
            (signs[kept], places[kept]) = (signs[i], places[i]);
            kept++;
        }

        Length = kept;
    }

    /// <summary>Makes a whole line of signs opaque, and the breaks beside it fixed, until all are shown again.</summary>
    public void Hide(int start, int end)
    {
        var (first, last) = (Math.Max(0, start - 1), Math.Min(Length, end + 1));
        (hidden ??= []).Push((first, signs[first..last], places[first..last]));
        signs.AsSpan()[start..end].Fill(Opaque);
        for (var i = first; i < last; i++) places[i] = ~PlaceOf(i);
    }

    /// <summary>Takes back what was hidden.</summary>
    public void ShowAll()
    {
        while (hidden?.TryPop(out var kept) == true)
        {
            kept.Signs.CopyTo(signs, kept.Start);
            kept.Places.CopyTo(places, kept.Start);
        }
    }

    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(signs);
        ArrayPool<int>.Shared.Return(places);
        (signs, places, Length) = ([], [], 0);
    }

    /// <summary>Room for more signs behind those that are there.</summary>
    private Span<char> Grow(int more)
    {
        var start = Length;
        Length += more;
        if (Length > signs.Length) signs = Larger(signs, start);
        if (Length > places.Length) places = Larger(places, start);
        return signs.AsSpan(start, more);
    }

    private T[] Larger<T>(T[] full, int used)
    {
        var larger = ArrayPool<T>.Shared.Rent(Math.Max(Length, full.Length * 2));
        full.AsSpan(0, used).CopyTo(larger);
        ArrayPool<T>.Shared.Return(full);
        return larger;
    }
}
