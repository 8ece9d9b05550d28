using System.Globalization;

namespace Schwerpunkt.German;

/// <summary>A day as machines write it (ISO 8601): 2026-03-31. Reads and writes without the tables of any culture.</summary>
public static class IsoDay
{
    /// <summary>The day, where a text is just one; null for anything else.</summary>
    public static DateOnly? TryParse(ReadOnlySpan<char> text)
    {
        if (text is not [_, _, _, _, '-', _, _, '-', _, _]) return null;
        if (!TryNumber(text[..4], out var year) || !TryNumber(text[5..7], out var month) || !TryNumber(text[8..], out var day)) return null;
        var exists = year >= 1 && month is >= 1 and <= 12 && day >= 1 && day <= CultureInfo.InvariantCulture.Calendar.GetDaysInMonth(year, month);
        return exists ? new DateOnly(year, month, day) : null;
    }

    /// <summary>The ten characters of a day.</summary>
    public static string Of(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

    private static bool TryNumber(ReadOnlySpan<char> digits, out int number) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
