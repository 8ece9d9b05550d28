using Schwerpunkt.German;
using Schwerpunkt.Text;

namespace Schwerpunkt.Publishing.Html.Diagrams;

/// <summary>Draws numbers as lying bars, each below its name and value: no legend, no colour to be told apart.</summary>
internal static class BarPlot
{
    private const decimal BarHeight = 0.9m;

    public static void Draw(Diagram.Chart chart, Canvas canvas)
    {
        var largest = chart.Series.SelectMany(series => series.Values).Max();
        for (var i = 0; i < chart.Labels.Length; i++)
        {
            if (i > 0) canvas.Skip(0.8m);
            if (chart.Series.Length > 1) canvas.AddLines(ClassNames.Label, canvas.Wrap(chart.Labels[i]));
            for (var row = 0; row < chart.Series.Length; row++)
            {
                var value = chart.Series[row].Values[i];
                AddNamed(canvas, chart.Series.Length > 1 ? chart.Series[row].Name ?? "" : chart.Labels[i], GermanNumber.WithUnit(GermanNumber.Of(value), chart.Unit));
                AddBar(canvas, row, largest == 0 ? 0 : value / largest * 100);
            }
        }
    }

    /// <summary>The name at the left, the value at the right of its last line, or below where both do not fit.</summary>
    private static void AddNamed(Canvas canvas, string name, string value)
    {
        var lines = canvas.Wrap(name);
        canvas.AddLines(ClassNames.Name, lines);
        if (lines.IsEmpty || lines[^1].Length + 2 + value.Length > canvas.Space.LineLength) canvas.Skip(Canvas.LineHeight);
        canvas.Text(ClassNames.Value, value, 100, canvas.Height - 0.35m, "end");
    }

    private static void AddBar(Canvas canvas, int series, decimal percent)
    {
        canvas.Box($"{ClassNames.Bar} {ClassNames.SeriesOf(series)}", 0, canvas.Height, percent, BarHeight);
        canvas.Skip(BarHeight);
        canvas.Line(ClassNames.Grid, (0, canvas.Height), (100, canvas.Height));
    }
}
