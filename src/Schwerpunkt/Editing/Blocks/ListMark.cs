using System.Globalization;

namespace Schwerpunkt.Editing.Blocks;

/// <summary>What makes a line an entry of a list: <c>-</c>, <c>3.</c>, and the spaces behind it.</summary>
/// <param name="Number">As written; empty for a bullet.</param>
/// <param name="Sign">The bullet, or what stands behind the number.</param>
/// <param name="Gap">The spaces up to the text.</param>
internal readonly record struct ListMark(string Number, char Sign, string Gap)
{
    /// <summary>More spaces than these make what follows code.</summary>
    private const int MostSpaces = 4;

    /// <summary>How many columns the lines below it are indented.</summary>
    public int Width => Number.Length + 1 + Gap.Length;

    public bool IsOrdered => Number.Length > 0;

    /// <summary>Its number; 0 for a bullet.</summary>
    public int Value => int.TryParse(Number, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : 0;

    public override string ToString() => Number + Sign + Gap;

    /// <summary>The mark at the beginning of an item. An item that is empty, or begins with code, has one space; a tab counts as the spaces it stands for, at the beginning of a line.</summary>
    public static ListMark Of(ReadOnlySpan<char> item)
    {
        var digits = item.IndexOfAnyExceptInRange('0', '9') is > 0 and var found ? found : 0;
        var (at, gap) = (digits + 1, 0);
        while (at < item.Length && item[at] is ' ' or '\t')
        {
            gap += item[at] == '\t' ? MostSpaces - ((digits + 1 + gap) % MostSpaces) : 1;
            at++;
        }

        var isPlain = at < item.Length && item[at] != '\n' && gap is >= 1 and <= MostSpaces;
        return new ListMark(item[..digits].ToString(), item.Length > digits ? item[digits] : '-', new string(' ', isPlain ? gap : 1));
    }

    /// <summary>The same with another number, as many zeros before it as there were digits to fill.</summary>
    public ListMark WithNumber(int value) => IsOrdered ? this with { Number = value.ToString(CultureInfo.InvariantCulture).PadLeft(Number.StartsWith('0') ? Number.Length : 1, '0') } : this;
}
