using System.Globalization;

namespace Schwerpunkt.German;

/// <summary>A day as German readers see it: „3. März 2026“. Written without the tables of any culture.</summary>
public static class GermanDay
{
    /// <summary>„10. Dezember 2020“; a no-break space binds day and month.</summary>
    public static string InWords(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{day.Day}.\u00A0{MonthInWords(day)}");

    /// <summary>„Dezember 2020“.</summary>
    public static string MonthInWords(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{Months.Names[day.Month - 1]} {day.Year:0000}");

    /// <summary>Reads „3.3.2026“ and „3. März 2026“; null for anything else.</summary>
    public static DateOnly? TryParse(string text)
    {
        var names = new DateTimeFormatInfo { MonthNames = [.. Months.Names, ""], MonthGenitiveNames = [.. Months.Names, ""] };
        return DateOnly.TryParseExact(text, ["d.M.yyyy", "d. MMMM yyyy"], names, DateTimeStyles.None, out var day) ? day : null;
    }
}
