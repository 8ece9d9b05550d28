using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Schwerpunkt.Findings;
using Schwerpunkt.Text;

namespace Schwerpunkt.Checks.Lookalikes;

/// <summary>Finds tables that are shown as text, and rows with more cells than there are columns.</summary>
internal static partial class TableMarks
{
    /// <summary>Prose with bars in it has longer parts.</summary>
    private const int LongCell = 30;

    /// <param name="passages">The paragraphs among their neighbours.</param>
    /// <param name="i">The one to look at.</param>
    /// <param name="isBelowTable">Whether a table stands right above.</param>
    /// <param name="log">Takes the findings.</param>
    public static void Check(ImmutableArray<Passage?> passages, int i, bool isBelowTable, FindingLog log)
    {
        var passage = passages[i]!; // ! asked for one that is there
        if (!passage.Text.AsSpan().ContainsAny("|+;\t")) return;
        var lines = Enumerable.Range(0, passage.Lines.Length).Select(line => passage.Line(line).Trim()).ToImmutableArray();
        if (lines.All(line => Formula().IsMatch(line))) return;
        if (passage.Text.Contains('|', StringComparison.Ordinal) || passage.Text.Contains("+-", StringComparison.Ordinal) || passage.Text.Contains("+=", StringComparison.Ordinal)) CheckRows(passages, i, (lines, isBelowTable), log);
        else if (lines.Length > 1 && Separated(lines)) Take(passage, 0, PerhapsTable.At(passage.At(0)), log);
    }

    /// <summary>A row with more bars than the head shows a cell without a column; a line below the head with more or fewer is none for other programs.</summary>
    public static void CheckCells(Block.Table table, LineMap lines, FindingLog log)
    {
        var first = table.Location.Line;
        if (first + 1 >= lines.Count || !Plain().IsMatch(lines[first]) || Width(lines[first - 1]) is not (> 0 and var width)) return;
        var below = table.Location with { Line = first + 1 };
        if (Width(lines[first]) is > 0 and var delimiters && delimiters != width) log.Add(PerhapsTable.AtDelimiter(below, Delimiters(width), delimiters, width));
        for (var i = 0; i < table.Rows.Length && first + 1 + i < lines.Count; i++)
        {
            if (Width(lines[first + 1 + i]) is var cells && cells <= width) continue;
            log.Add(SurplusCells.At(below with { Line = first + 2 + i }, cells, width));
            return;
        }
    }

    /// <summary>How many cells a row has as it is written; 0 where code in it may hold bars.</summary>
    private static int Width(ReadOnlySpan<char> line)
    {
        var row = line.Trim();
        if (row.Contains('`')) return 0;
        var bars = 0;
        for (var i = 0; i < row.Length; i++)
        {
            if (row[i] == '\\') i++;
            else if (row[i] == '|' && i > 0 && i < row.Length - 1) bars++;
        }

        return bars + 1;
    }

    private static void CheckRows(ImmutableArray<Passage?> passages, int i, (ImmutableArray<string> Lines, bool IsBelowTable) text, FindingLog log)
    {
        var (passage, lines) = (passages[i]!, text.Lines); // ! as above
        if (text.IsBelowTable && lines.All(Row().IsMatch))
        {
            Take(passage, 0, TableAsText.AtEmptyLines(passage.At(0)), log);
            return;
        }

        if (lines.Length == 1)
        {
            if (Row().IsMatch(lines[0]) && IsRow(passages, i + 1) && !IsRow(passages, i - 1)) Take(passage, 0, TableAsText.AtEmptyLines(passage.At(0)), log);
            return;
        }

        var delimiter = -1;
        for (var line = 0; line < lines.Length && delimiter < 0; line++)
        {
            if (Delimiter().IsMatch(lines[line])) delimiter = line;
        }

        if (lines.Any(line => Grid().IsMatch(line))) Take(passage, 0, TableAsText.AtGrid(passage.At(0)), log);
        else if (delimiter > 0 && Cells(lines[delimiter - 1]) > 1) ReportDelimiter(passage, delimiter, lines, log);
        else if (delimiter < 0 && Rows(lines) is >= 0 and var first) ReportMissing(passage, first, lines, log);
        else if (delimiter < 0 && lines.All(line => Pair().IsMatch(line))) Take(passage, 0, PerhapsTable.At(passage.At(0)), log);
    }

    private static void ReportDelimiter(Passage passage, int delimiter, ImmutableArray<string> lines, FindingLog log)
    {
        var right = Delimiters(Cells(lines[delimiter - 1]));
        var line = passage.Lines[delimiter];
        Take(passage, delimiter - 1, TableAsText.AtDelimiter(passage.At(line.Start), right, lines[delimiter].AsSpan().ContainsAny("–—−_="), Cells(lines[delimiter - 1]), passage.Edit(line.Start, line.Length, right)), log);
    }

    private static void ReportMissing(Passage passage, int first, ImmutableArray<string> lines, FindingLog log)
    {
        var right = Delimiters(Cells(lines[first]));
        var edit = first + 1 < lines.Length ? passage.Edit(passage.Lines[first + 1].Start, 0, right + "\n") : null;
        Take(passage, first, TableAsText.AtMissing(passage.At(passage.Lines[first].Start), right, edit is { At.Column: 1 } ? edit : null), log);
    }

    private static void Take(Passage passage, int first, Finding finding, FindingLog log)
    {
        var start = passage.Lines[first].Start;
        if (passage.Take(start, passage.Lines[^1].End - start)) log.Add(finding);
    }

    /// <summary>The first of two lines in a row that begin and end with a bar, or that are all short cells, as many in each; -1 where there are none.</summary>
    private static int Rows(ImmutableArray<string> lines)
    {
        for (var i = 0; i + 1 < lines.Length; i++)
        {
            if (Row().IsMatch(lines[i]) && Row().IsMatch(lines[i + 1])) return i;
        }

        return lines.Length > 1 && lines.All(line => Cells(line) > 2 && Cells(line) == Cells(lines[0]) && line.Split('|').All(cell => cell.Length <= LongCell)) ? 0 : -1;
    }

    private static bool IsRow(ImmutableArray<Passage?> passages, int i) => i >= 0 && i < passages.Length && passages[i] is { Lines.Length: 1 } passage && Row().IsMatch(passage.Text.Trim());

    private static int Cells(string line) => line.Trim().Trim('|').Split('|').Length;

    private static string Delimiters(int cells) => "|" + string.Concat(Enumerable.Repeat(" --- |", cells));

    /// <summary>Lines from a spreadsheet: as many semicolons or tabs in each.</summary>
    private static bool Separated(ImmutableArray<string> lines) =>
        lines.All(line => Semicolons().IsMatch(line)) && lines.Select(line => line.Count(sign => sign == ';')).Distinct().Count() == 1
        || lines.All(line => Tabs().IsMatch(line)) && lines.Select(line => line.Count(sign => sign == '\t')).Distinct().Count() == 1;

    [GeneratedRegex(@"^\|[^|]*\S[^|]*\|(?:[^|]*\|)+$", RegexOptions.CultureInvariant)]
    private static partial Regex Row();

    /// <summary>Amounts: „|x| + |y| = |z|“.</summary>
    [GeneratedRegex(@"^\|[^|\s](?:[^|]*[^|\s])?\|(?:\s+[-+=*/·×<>≤≥≠±−]\s+(?:\|[^|\s](?:[^|]*[^|\s])?\||[^|\s]+))+[.,;]?$", RegexOptions.CultureInvariant)]
    private static partial Regex Formula();

    [GeneratedRegex(@"^(?=.*\|)(?:(?=.*[-–—−_=])[\s|:–—−_=-]+|\|{3,})$", RegexOptions.CultureInvariant)]
    private static partial Regex Delimiter();

    /// <summary>In a quotation or list the line begins with something else: there nothing is counted.</summary>
    [GeneratedRegex(@"^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Plain();

    [GeneratedRegex(@"^[^|]*[^|\s] \| [^|\s][^|]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Pair();

    [GeneratedRegex(@"^\+(?:[-=]{3,}\+)+$", RegexOptions.CultureInvariant)]
    private static partial Regex Grid();

    [GeneratedRegex(@"^[^;]*[^;\s](?:;[^;\s][^;]*)+;?$", RegexOptions.CultureInvariant)]
    private static partial Regex Semicolons();

    [GeneratedRegex(@"^[^\t]*[^\t ]\t+[^\t].*$", RegexOptions.CultureInvariant)]
    private static partial Regex Tabs();
}
