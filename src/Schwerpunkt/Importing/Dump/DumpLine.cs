using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Schwerpunkt.Importing.Dump;

/// <summary>One line of a text dump.</summary>
/// <param name="Number">Counted from 1.</param>
/// <param name="Raw">The line as it stands in the file, without its line break.</param>
internal sealed partial record DumpLine(int Number, string Raw)
{
    /// <summary>Set in deeper, nothing is meant by it; a list in each column would take time that grows with the square.</summary>
    private const int MostIndent = 64;

    /// <summary>How far the text is set in, in columns; a tab counts as four.</summary>
    public int Indent { get; } = IndentOf(Raw);

    /// <summary>The line without white space around it.</summary>
    public string Text { get; } = Raw.Trim();

    public bool IsBlank => Text.Length == 0;

    /// <summary>The bullet or number before the text of a list item; null for other lines.</summary>
    public string? Mark => Bullet().Match(Text) is { Success: true } match ? match.Groups["mark"].Value : null;

    /// <summary>The text behind the bullet; the whole text where there is none.</summary>
    public string Content => Bullet().Match(Text) is { Success: true } match ? match.Groups["text"].Value : Text;

    /// <summary>The line of a list item with blanks in the place of its bullet.</summary>
    public DumpLine WithoutMark() => new(Number, new string(' ', Indent + 2) + Content);

    /// <summary>The number of an ordered item; null for bullets and other lines.</summary>
    public int? Ordinal => Mark is { } mark && char.IsAsciiDigit(mark[0]) ? int.Parse(mark.TrimEnd('.', ')'), System.Globalization.CultureInfo.InvariantCulture) : null;

    /// <summary>Splits a text at any kind of line break.</summary>
    public static ImmutableArray<DumpLine> Split(string text) =>
        [.. text.Split('\n').Select((line, i) => new DumpLine(i + 1, line.TrimEnd('\r')))];

    private static int IndentOf(string raw)
    {
        var columns = 0;
        foreach (var c in raw)
        {
            if (c == '\t') columns += 4;
            else if (char.IsWhiteSpace(c)) columns++;
            else break;
        }

        return Math.Min(columns, MostIndent);
    }

    [GeneratedRegex(@"^(?<mark>[•·▪■◦‣●*-]|\d{1,2}[.)])\s+(?<text>\S.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Bullet();
}
