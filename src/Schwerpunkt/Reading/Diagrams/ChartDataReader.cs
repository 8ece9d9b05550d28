using System.Collections.Immutable;
using Schwerpunkt.Findings;
using Schwerpunkt.Pages;
using Schwerpunkt.Reading.Data;
using Schwerpunkt.Reading.Yaml;
using Schwerpunkt.Text;

namespace Schwerpunkt.Reading.Diagrams;

/// <summary>Makes a bar or line diagram of a file: its first column are the labels, every other one is a series.</summary>
/// <param name="map">The block.</param>
/// <param name="file">The file that it names.</param>
/// <param name="table">What it takes of the file.</param>
/// <param name="log">Takes the findings.</param>
internal sealed class ChartDataReader(YamlMap map, DataFile file, DataTable table, FindingLog log)
{
    /// <summary>The diagram; findings, at the lines of the file, where it cannot be drawn.</summary>
    /// <param name="lines">True for lines, false for bars.</param>
    /// <param name="space">What fits into the drawing.</param>
    public Diagram.Chart Read(DiagramHead head, bool lines, DiagramSpace space)
    {
        ImmutableArray<Located> names = [.. table.Head.Select(Written)];
        CheckLabels(ChartReader.Longest(lines, space));
        if (names.Length == 1) log.Add(map.Has("columns") ? EmptyData.AtOneColumn(map.At("columns")) : EmptyData.AtNoSeries(names[0].Location));
        if (names.Length - 1 > space.Series) log.Add(CrowdedDiagram.AtColumns(map.At("data"), names.Length - 1, space.Series));
        else log.AddRange(names.Skip(names.Length > 2 ? 1 : 2).Select(ChartReader.TooLong).OfType<Finding>());
        var series = Enumerable.Range(1, names.Length - 1).Select(column => new DataSeries(names.Length > 2 ? names[column].Text : null, [.. table.Column(column).Select(ReadValue)]));
        return new Diagram.Chart(head.Title, head.Description, head.Sources, lines, map.Text("unit"), [.. table.Column(0).Select(cell => Written(cell).Text)], [.. series])
        {
            File = file,
            LabelsHead = names[0].Text,
            ValuesHead = names.Length == 2 && names[1].Text.Length > 0 && names[1].Text != map.Text("unit") ? names[1].Text : null,
        };
    }

    private void CheckLabels(int longest)
    {
        ImmutableArray<Located> labels = [.. table.Column(0).Select(Written)];
        if (labels.Length > ChartReader.MostLabels) log.Add(CrowdedDiagram.At(map.At("data"), "data", labels.Length, ChartReader.MostLabels));
        log.AddRange(labels.Where(label => label.Text.Length > longest).Select(label => LongLabel.At(label.Location, label.Text, longest)));
        log.AddRange(labels.Where(label => label.Text.Length == 0).Select(label => EmptyData.AtNoLabel(label.Location)));
    }

    private decimal ReadValue(CsvCell cell)
    {
        var value = Written(cell);
        if (DataNumber.TryParse(value.Text, table.Separator) is { } number)
        {
            if (number.Value is { } known && ChartReader.IsDrawable(known)) return known;
            log.Add(InvalidNumber.AtOutOfRange(value.Location, value.Text));
            return 0;
        }

        log.Add(DataNumber.IsAmbiguous(value.Text, table.Separator) ? ChartReader.Ambiguous(value with { Text = value.Text.TrimStart('+', '-', '\u2212') }) : InvalidNumber.AtCell(value.Location, value.Text, table.Separator));
        return 0;
    }

    private Located Written(CsvCell cell) => new(DataTable.OneLine(cell.Text), table.PlaceOf(cell));
}
