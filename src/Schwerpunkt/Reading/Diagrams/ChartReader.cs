using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Schwerpunkt.Findings;
using Schwerpunkt.Pages;
using Schwerpunkt.Reading.Yaml;
using Schwerpunkt.Text;

namespace Schwerpunkt.Reading.Diagrams;

/// <summary>Reads the numbers of a bar or line diagram.</summary>
internal static partial class ChartReader
{
    /// <summary>More labels than this nobody can compare.</summary>
    internal const int MostLabels = 24;

    /// <summary>Longer labels leave no room for the bars on a phone.</summary>
    private const int LongestLabel = 60;

    /// <summary>A larger number is a typing slip; write it in Mio. or Mrd.</summary>
    private const decimal Largest = 1_000_000_000_000m;

    private const int Decimals = 6;

    /// <summary>The diagram; findings where it cannot be drawn.</summary>
    /// <param name="lines">True for lines, false for bars.</param>
    /// <param name="space">What fits into the drawing.</param>
    public static Diagram.Chart? Read(YamlMap map, DiagramHead head, bool lines, DiagramSpace space)
    {
        var labels = map.Words("labels", mayHoldComma: true);
        if (labels.IsEmpty && !map.IsReported("labels")) map.Report(EmptyDiagram.At(map.At("labels"), "labels"));
        if (labels.Length > MostLabels) map.Report(CrowdedDiagram.At(map.At("labels"), "labels", labels.Length, MostLabels));
        var longest = Longest(lines, space);
        foreach (var label in labels.Where(label => label.Text.Length > longest)) map.Report(LongLabel.At(label.Location, label.Text, longest));
        var series = ReadSeries(map, map.IsReported("labels") ? 0 : labels.Length, space.Series);
        return series.IsEmpty ? null : new Diagram.Chart(
            head.Title, head.Description, head.Sources, lines, map.Text("unit"), [.. labels.Select(label => label.Text)], series);
    }

    /// <summary>How long a label may be; below a line they stand side by side.</summary>
    internal static int Longest(bool lines, DiagramSpace space) => lines ? space.TickLength : LongestLabel;

    /// <summary>What is wrong with the name of a series; null where nothing is.</summary>
    internal static Finding? TooLong(Located name) => name.Text.Length > LongestLabel ? LongLabel.At(name.Location, name.Text, LongestLabel) : null;

    private static ImmutableArray<DataSeries> ReadSeries(YamlMap map, int count, int most)
    {
        if (!map.Has("series"))
        {
            if (map.Texts("values").IsEmpty && !map.IsReported("values") && !map.IsReported("series")) map.Report(EmptyDiagram.At(map.At("values"), "values"));
            return [new DataSeries(null, ReadValues(map, count))];
        }

        var rows = map.Maps("series");
        if (map.Has("values")) map.Report(WrongValue.At(map.At("values"), "values", Expected.ValuesOrSeries));
        if (rows.Length > most) map.Report(CrowdedDiagram.At(map.At("series"), "series", rows.Length, most));
        return [.. rows.Select(row => ReadRow(row, count))];
    }

    private static DataSeries ReadRow(YamlMap row, int count)
    {
        row.CheckKeys(DiagramKeys.NamesOf(DiagramKeys.Series));
        var name = row.Place("name");
        if (name is null) row.Missing("name");
        else if (TooLong(name) is { } tooLong) row.Report(tooLong);
        if (row.Texts("values").IsEmpty && !row.IsReported("values")) row.Report(EmptyDiagram.At(row.At("values"), "values"));
        return new DataSeries(name?.Text ?? "", ReadValues(row, count));
    }

    private static ImmutableArray<decimal> ReadValues(YamlMap map, int count)
    {
        var written = map.Texts("values");
        if (!written.IsEmpty && count > 0 && written.Length != count) map.Report(UnequalSeries.At(map.At("values"), written.Length, count));
        return [.. written.Select(value => ReadValue(map, value))];
    }

    private static decimal ReadValue(YamlMap map, Located value)
    {
        const NumberStyles style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        if (Thousands().IsMatch(value.Text))
        {
            map.Report(Ambiguous(value));
            return 0;
        }

        if (!decimal.TryParse(value.Text, style, CultureInfo.InvariantCulture, out var number)) map.Report(InvalidNumber.At(value.Location, value.Text));
        else if (!IsDrawable(number)) map.Report(InvalidNumber.AtOutOfRange(value.Location, value.Text));
        return number;
    }

    /// <summary>Whether a drawing has room for a number.</summary>
    internal static bool IsDrawable(decimal number) => number is >= 0 and <= Largest && decimal.Round(number, Decimals) == number;

    /// <summary>What to write in the place of a number that could be two: three digits behind a point or comma.</summary>
    internal static Finding Ambiguous(Located value)
    {
        var (whole, part) = (value.Text[..^4], value.Text[^3..]);
        var decimals = part[^1] == '0' ? $"{whole}.{part}".TrimEnd('0').TrimEnd('.') : $"{whole}.{part}0"; // four digits are no thousands
        return InvalidNumber.AtAmbiguous(value.Location, value.Text, whole + part, decimals);
    }

    /// <summary>„1.200“, „12,500“: a German reads thousands, a computer decimals.</summary>
    [GeneratedRegex(@"^\+?[1-9][0-9]{0,2}[.,][0-9]{3}$", RegexOptions.CultureInvariant)]
    private static partial Regex Thousands();
}
