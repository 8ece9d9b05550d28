using System.Collections.Immutable;
using System.Text;

namespace Schwerpunkt.Reading.Data;

/// <summary>Reads the cells of a CSV file (RFC 4180: quotation marks, doubled ones, line breaks between them), whichever of three signs parts them.</summary>
/// <remarks>What the standard leaves open is read as spreadsheets do: blanks before a quotation mark do not count, and one inside a cell is a sign like others.</remarks>
internal sealed class CsvReader
{
    /// <summary>The line with which Excel is told the separator.</summary>
    private const string SeparatorMark = "sep=";

    private static readonly ImmutableArray<char> Separators = [';', ',', '\t'];

    private readonly string text;
    private readonly char separator;
    private int at;
    private int? open;

    private CsvReader(string text, char separator, int at) => (this.text, this.separator, this.at) = (text, separator, at);

    /// <summary>All rows, empty ones too, each with as many cells as it is written with.</summary>
    /// <param name="text">Lines ended by LF.</param>
    public static CsvText Read(string text)
    {
        var isTold = text.StartsWith(SeparatorMark, StringComparison.OrdinalIgnoreCase) && text.AsSpan(SeparatorMark.Length) is [_] or [_, '\n', ..];
        return isTold ? Read(text, text[SeparatorMark.Length], Math.Min(text.Length, SeparatorMark.Length + 2)) : ReadUntold(text);
    }

    private static CsvText Read(string text, char separator, int start)
    {
        var reader = new CsvReader(text, separator, start);
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<CsvCell>>();
        while (reader.at < text.Length) rows.Add(reader.ReadRow());
        return new CsvText(rows.DrainToImmutable(), separator, reader.open);
    }

    /// <summary>The one sign that parts all rows into equally many cells; a head may hold another more often („Miete, kalt, je m²“). Where several do or none does, the head decides.</summary>
    private static CsvText ReadUntold(string text)
    {
        ImmutableArray<CsvText> even = [.. Separators.Where(sign => text.Contains(sign, StringComparison.Ordinal)).Select(sign => Read(text, sign, 0)).Where(read => read.IsEven)];
        return even is [var only] ? only : Read(text, SeparatorOf(text), 0);
    }

    /// <summary>The sign that stands most often in the first line, outside quotation marks; the semicolon where none does.</summary>
    private static char SeparatorOf(string text)
    {
        var (semicolons, commas, tabs, isQuoted) = (0, 0, 0, false);
        foreach (var sign in text)
        {
            if (sign == '"') isQuoted = !isQuoted;
            else if (isQuoted) continue;
            else if (sign == '\n') break;
            else if (sign == ';') semicolons++;
            else if (sign == ',') commas++;
            else if (sign == '\t') tabs++;
        }

        return commas > semicolons && commas > tabs ? ',' : tabs > semicolons ? '\t' : ';';
    }

    private ImmutableArray<CsvCell> ReadRow()
    {
        var cells = ImmutableArray.CreateBuilder<CsvCell>();
        cells.Add(ReadCell());
        while (at < text.Length && text[at] == separator)
        {
            at++;
            cells.Add(ReadCell());
        }

        at++; // the line's end
        return cells.DrainToImmutable();
    }

    /// <summary>The next cell; what follows it is a separator, a line's end or the text's.</summary>
    private CsvCell ReadCell()
    {
        var start = at;
        while (start < text.Length && text[start] == ' ') start++;
        if (start < text.Length && text[start] == '"') return ReadQuoted(start);
        start = at;
        return new CsvCell(ReadToEnd().Trim(), start);
    }

    private CsvCell ReadQuoted(int start)
    {
        var cell = new StringBuilder();
        at = start + 1;
        while (true)
        {
            var end = text.IndexOf('"', at);
            if (end < 0)
            {
                open ??= start;
                end = text.Length;
            }

            cell.Append(text, at, end - at);
            at = Math.Min(text.Length, end + 1);
            if (at == text.Length || text[at] != '"') break;
            cell.Append('"');
            at++;
        }

        var behind = ReadToEnd().TrimEnd();
        // Marks around a part of a cell are meant to be read.
        return new CsvCell(behind.Length == 0 ? cell.ToString().Trim() : $"\"{cell}\"{behind}", start);
    }

    private string ReadToEnd()
    {
        var length = text.AsSpan(at).IndexOfAny(separator, '\n');
        var read = length < 0 ? text[at..] : text.Substring(at, length);
        at += read.Length;
        return read;
    }
}

/// <summary>The cells of a CSV file.</summary>
/// <param name="Rows">In the order of the file.</param>
/// <param name="Separator">What parts cells.</param>
/// <param name="OpenQuote">Where a quotation mark stands that is never closed; null where none is.</param>
internal sealed record CsvText(ImmutableArray<ImmutableArray<CsvCell>> Rows, char Separator, int? OpenQuote)
{
    /// <summary>Whether all rows that hold anything have one number of cells, and more than one.</summary>
    public bool IsEven => OpenQuote is null && Rows.Where(row => row.Any(cell => cell.Text.Length > 0)).Select(row => row.Length).Distinct().ToList() is [> 1];
}

/// <summary>One cell.</summary>
/// <param name="Text">Without blanks around it and without its quotation marks.</param>
/// <param name="Start">Its first character in the text.</param>
internal readonly record struct CsvCell(string Text, int Start);
