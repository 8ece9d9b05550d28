using System.Globalization;

namespace Schwerpunkt.German;

/// <summary>From one day, month or year to another, as exact as it was written.</summary>
/// <param name="From">When it begins.</param>
/// <param name="To">When it ends; null where that is not said.</param>
public sealed record DaySpan(DayMark From, DayMark? To)
{
    /// <summary>The first day of all.</summary>
    public DateOnly First => From.First;

    /// <summary>The last day of all.</summary>
    public DateOnly Last => (To ?? From).Last;

    /// <summary>„10. Dezember 2020“, „November 2022“, „2024 bis 2025“.</summary>
    public string InGerman => To is null ? From.InGerman : $"{From.InGerman} bis {To.InGerman}";
}

/// <summary>A day, a month or a year.</summary>
/// <param name="First">Its first day.</param>
/// <param name="Last">Its last day.</param>
/// <param name="InGerman">As it is read.</param>
public sealed record DayMark(DateOnly First, DateOnly Last, string InGerman)
{
    /// <summary>Reads 2026-03-31, 2026-03 or 2026; null where it is none of these.</summary>
    public static DayMark? TryParse(string text)
    {
        if (IsoDay.TryParse(text) is { } day) return new DayMark(day, day, GermanDay.InWords(day));
        if (Parse(text, "yyyy-MM") is { } month) return new DayMark(month, new DateOnly(month.Year, month.Month, LengthOf(month)), GermanDay.MonthInWords(month));
        return Parse(text, "yyyy") is { } year ? new DayMark(year, new DateOnly(year.Year, 12, 31), text) : null;
    }

    private static int LengthOf(DateOnly month) => CultureInfo.InvariantCulture.Calendar.GetDaysInMonth(month.Year, month.Month);

    private static DateOnly? Parse(string text, string form) =>
        DateOnly.TryParseExact(text, form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
