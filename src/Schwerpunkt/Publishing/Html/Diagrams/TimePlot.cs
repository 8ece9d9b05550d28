using Schwerpunkt.German;
using Schwerpunkt.Text;

namespace Schwerpunkt.Publishing.Html.Diagrams;

/// <summary>Draws events below each other, each with its place or span on the same scale of years.</summary>
internal static class TimePlot
{
    /// <summary>Characters that a year takes beside the next.</summary>
    private const int YearLength = 5;

    /// <summary>A year that begins behind this has no room to its right, in per cent.</summary>
    private const decimal LastTick = 84;

    /// <summary>A shorter span is drawn as a dot, in per cent.</summary>
    private const decimal Visible = 2;

    public static void Draw(Diagram.Timeline timeline, Canvas canvas)
    {
        var years = new Years(timeline.Events.Min(entry => entry.Span.First).Year, timeline.Events.Max(entry => entry.Span.Last).Year);
        AddYears(canvas, years);
        foreach (var entry in timeline.Events)
        {
            canvas.Skip(0.4m);
            canvas.AddLines(ClassNames.Label, canvas.Wrap(entry.Span.InGerman));
            canvas.AddLines(ClassNames.Name, canvas.Wrap(entry.Text));
            AddTrack(canvas, years, entry.Span);
        }
    }

    private static void AddYears(Canvas canvas, Years years)
    {
        var named = canvas.Space.LineLength / YearLength;
        var step = (years.Count + named - 1) / named;
        canvas.Skip(Canvas.LineHeight);
        for (var year = years.First; year <= years.Last; year += step)
        {
            if (years.At(new DateOnly(year, 1, 1)) is <= LastTick and var at)
                canvas.Text(ClassNames.Tick, year.ToString("0000", System.Globalization.CultureInfo.InvariantCulture), at, canvas.Height - 0.35m);
        }

        AddRule(canvas, years);
    }

    private static void AddTrack(Canvas canvas, Years years, DaySpan span)
    {
        canvas.Skip(0.3m);
        var (from, to) = (years.At(span.First), years.At(span.Last.DayNumber + 1));
        AddRule(canvas, years);
        if (to - from < Visible) canvas.Dot($"{ClassNames.Dot} {ClassNames.SeriesOf(0)}", (from + to) / 2, canvas.Height);
        else canvas.Box($"{ClassNames.Bar} {ClassNames.SeriesOf(0)}", from, canvas.Height - 0.3m, to - from, 0.6m);
        canvas.Skip(0.3m);
    }

    /// <summary>The scale as a line, with a stroke where each year begins.</summary>
    private static void AddRule(Canvas canvas, Years years)
    {
        canvas.Skip(0.3m);
        canvas.Repeat(() =>
        {
            canvas.Line(ClassNames.Grid, (0, canvas.Height), (100, canvas.Height));
            var step = (years.Count + 49) / 50;
            for (var year = years.First; year <= years.Last; year += step)
                canvas.Line(ClassNames.Grid, (years.At(new DateOnly(year, 1, 1)), canvas.Height - 0.3m), (years.At(new DateOnly(year, 1, 1)), canvas.Height + 0.3m));
        });
    }

    /// <summary>The years that are shown, both included, and where their days lie in per cent.</summary>
    private sealed record Years(int First, int Last)
    {
        public int Count => Last - First + 1;

        public decimal At(DateOnly day) => At(day.DayNumber);

        public decimal At(int dayNumber) => (decimal)(dayNumber - Begin) * 100 / (new DateOnly(Last, 12, 31).DayNumber + 1 - Begin);

        private int Begin => new DateOnly(First, 1, 1).DayNumber;
    }
}
