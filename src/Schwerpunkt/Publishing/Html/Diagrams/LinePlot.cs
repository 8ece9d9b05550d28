using System.Collections.Immutable;
using Schwerpunkt.German;
using Schwerpunkt.Text;

namespace Schwerpunkt.Publishing.Html.Diagrams;

/// <summary>Draws numbers as lines over a scale that begins at 0. Rows differ in stroke as well as in colour.</summary>
internal static class LinePlot
{
    private const decimal PlotHeight = 12;

    // The ends of the axis in per cent: DiagramSpace.AxisLength lies between them.
    private const decimal Left = 24;
    private const decimal Right = 94;

    /// <summary>Below so few points there is room for each value above its point.</summary>
    private const int LabelledPoints = 5;

    /// <summary>So short a label finds room on both sides of its point, such as a year.</summary>
    private const int ShortTick = 5;

    public static void Draw(Diagram.Chart chart, Canvas canvas)
    {
        var scale = Scale.For(chart.Series.SelectMany(series => series.Values).Max());
        if (chart.Unit is not null) canvas.AddLines(ClassNames.Tick, canvas.Wrap(chart.Unit));
        AddScale(canvas, scale);
        for (var row = 0; row < chart.Series.Length; row++) AddSeries(canvas, chart.Series[row].Values, scale, row, chart.Series.Length == 1);
        AddAxis(canvas, chart.Labels);
        if (chart.Series.Length > 1)
        {
            for (var row = 0; row < chart.Series.Length; row++) AddKey(canvas, chart.Series[row].Name ?? "", row);
        }
    }

    /// <summary>After this the canvas reaches down to the line of 0.</summary>
    private static void AddScale(Canvas canvas, Scale scale)
    {
        canvas.Skip(Canvas.LineHeight + PlotHeight);
        for (var tick = 0m; tick <= scale.Top; tick += scale.Step)
        {
            var y = Y(canvas, tick, scale);
            canvas.Line(ClassNames.Grid, (0, y), (100, y));
            canvas.Text(ClassNames.Tick, GermanNumber.Of(tick), 0, y - 0.3m);
        }
    }

    private static void AddSeries(Canvas canvas, ImmutableArray<decimal> values, Scale scale, int row, bool alone)
    {
        var style = ClassNames.SeriesOf(row);
        var points = values.Select((value, i) => (X: X(i, values.Length), Y: Y(canvas, value, scale))).ToImmutableArray();
        for (var i = 1; i < points.Length; i++) canvas.Line($"{ClassNames.Curve} {style}", points[i - 1], points[i]);
        for (var i = 0; i < points.Length; i++)
        {
            canvas.Dot($"{ClassNames.Dot} {style}", points[i].X, points[i].Y);
            if (alone && values.Length <= LabelledPoints) canvas.Text(ClassNames.Value, GermanNumber.Of(values[i]), points[i].X, points[i].Y - 0.7m, "middle");
        }
    }

    /// <summary>As many labels as fit, always the first and the last.</summary>
    private static void AddAxis(Canvas canvas, ImmutableArray<string> labels)
    {
        var last = labels.Length - 1;
        var fitting = Math.Max(2, canvas.Space.AxisLength / (labels.Max(label => label.Length) + 1));
        var step = Math.Max(1, (last + fitting - 2) / (fitting - 1));
        canvas.Skip(Canvas.LineHeight);
        for (var i = 0; i <= last; i++)
        {
            // A long label at the end would stand outside; at the beginning the scale leaves room below it.
            var anchor = i == last && last > 0 && labels[i].Length > ShortTick ? "end" : "middle";
            if (i == last || (i % step == 0 && last - i >= step)) canvas.Text(ClassNames.Tick, labels[i], X(i, labels.Length), canvas.Height - 0.2m, anchor);
        }
    }

    private static void AddKey(Canvas canvas, string name, int row)
    {
        var y = canvas.Height + 0.5m + (Canvas.LineHeight / 2);
        canvas.Skip(0.4m);
        canvas.Line($"{ClassNames.Curve} {ClassNames.SeriesOf(row)}", (0, y), (10, y));
        canvas.Dot($"{ClassNames.Dot} {ClassNames.SeriesOf(row)}", 5, y);
        canvas.AddLines(ClassNames.Name, canvas.Wrap(name, taken: 5), 13);
    }

    private static decimal X(int i, int count) => count == 1 ? 50 : Left + (i * (Right - Left) / (count - 1));

    private static decimal Y(Canvas canvas, decimal value, Scale scale) => canvas.Height - (value / scale.Top * PlotHeight);

    /// <summary>Round steps (1, 2, 2.5 or 5 times a power of ten) from 0 to at least the largest value, four or five of them at most.</summary>
    private sealed record Scale(decimal Step, decimal Top)
    {
        private static readonly ImmutableArray<decimal> Round = [1m, 2m, 2.5m, 5m, 10m];

        public static Scale For(decimal largest)
        {
            if (largest == 0) return new Scale(1, 1);
            var power = 1m;
            while (power * 10 <= largest / 4) power *= 10;
            while (power > largest / 4) power /= 10;
            var step = Round.Select(factor => factor * power).First(candidate => candidate >= largest / 4);
            return new Scale(step, step * decimal.Ceiling(largest / step));
        }
    }
}
