namespace Schwerpunkt.Text;

/// <summary>A place in a source file: path as the repository names it, line and column counted from 1.</summary>
public readonly record struct Location(string Path, int Line = 1, int Column = 1) : IComparable<Location>
{
    /// <inheritdoc/>
    public int CompareTo(Location other)
    {
        var byPath = string.CompareOrdinal(Path, other.Path);
        if (byPath != 0) return byPath;
        return Line != other.Line ? Line.CompareTo(other.Line) : Column.CompareTo(other.Column);
    }

    /// <summary>A place in a text that begins here.</summary>
    /// <param name="line">Counted from 0.</param>
    /// <param name="column">Counted from 0.</param>
    public Location Inside(int line, int column) => this with { Line = Line + line, Column = line == 0 ? Column + column : column + 1 };

    /// <summary>The place as an editor reads it inside a sentence: „content/a.md, Zeile 11“.</summary>
    public string InWords => $"{Path}, Zeile {Line}";

    /// <summary>As compilers write it: <c>content/a.md(11,1)</c>.</summary>
    public override string ToString() => $"{PrintableText.Of(Path)}({Line},{Column})";

    /// <summary>By path, line and column.</summary>
    public static bool operator <(Location left, Location right) => left.CompareTo(right) < 0;
    /// <summary>By path, line and column.</summary>
    public static bool operator >(Location left, Location right) => left.CompareTo(right) > 0;
    /// <summary>By path, line and column.</summary>
    public static bool operator <=(Location left, Location right) => left.CompareTo(right) <= 0;
    /// <summary>By path, line and column.</summary>
    public static bool operator >=(Location left, Location right) => left.CompareTo(right) >= 0;
}
