using System.Globalization;
using System.Text.RegularExpressions;
using Schwerpunkt.German;
using Schwerpunkt.Reading.Data;

namespace Schwerpunkt.Importing.Generators.Places;

/// <summary>Days as other generators write them, with a time behind or without.</summary>
internal static partial class HeadDay
{
    private const string Months = "janfebmaraprmayjunjulaugsepoctnovdec";

    private const string GermanMonths = "janfebmäraprmaijunjulaugsepoktnovdez";

    /// <summary>„2024-01-02T10:00:00Z“, „2024/1/2“, „22.3.2020“, „3/22/2020“, „22 March 2020“, „Sun, 22 Mar 2020 10:00:00 +0100“; null for anything else.</summary>
    /// <param name="value">As the head says it.</param>
    /// <param name="isMonthFirst">Whether „3/4/2024“ is the 4th of March; otherwise it is either, and so neither.</param>
    public static DateOnly? Of(DataValue? value, bool isMonthFirst = false)
    {
        if (value?.Words is not { Length: >= 8 } words) return null;
        var parts = words.Split('T', ' ')[0].TrimEnd(',').Split('-', '/', '.');
        if (parts.Length == 3 && parts[0].Length == 4) return Day(parts[0], parts[1], parts[2]);
        if (Numbers().Match(words) is { Success: true } numbers) return OfNumbers(numbers, isMonthFirst);
        return Named().Match(words) is { Success: true } named && Month(named.Groups["month"].Value) is { } month
            ? Day(named.Groups["year"].Value, month.ToString(CultureInfo.InvariantCulture), named.Groups["day"].Value) : null;
    }

    /// <summary>With dots the day comes first; with slashes the one that is no month.</summary>
    private static DateOnly? OfNumbers(Match numbers, bool isMonthFirst)
    {
        var (first, second, year) = (numbers.Groups["first"].Value, numbers.Groups["second"].Value, numbers.Groups["year"].Value);
        if (numbers.Groups["sign"].Value == "." || int.Parse(first, CultureInfo.InvariantCulture) > 12 || int.Parse(first, CultureInfo.InvariantCulture) == int.Parse(second, CultureInfo.InvariantCulture)) return Day(year, second, first);
        return isMonthFirst || int.Parse(second, CultureInfo.InvariantCulture) > 12 ? Day(year, first, second) : null;
    }

    private static DateOnly? Day(string year, string month, string day) => IsoDay.TryParse($"{year}-{month.PadLeft(2, '0')}-{day.PadLeft(2, '0')}");

    /// <summary>By its first three letters, in English or German.</summary>
    private static int? Month(string name)
    {
        var key = name[..3].ToLowerInvariant();
        var place = Months.IndexOf(key, StringComparison.Ordinal) is >= 0 and var english ? english : GermanMonths.IndexOf(key, StringComparison.Ordinal);
        return place >= 0 && place % 3 == 0 ? place / 3 + 1 : null;
    }

    [GeneratedRegex(@"^(?<first>\d{1,2})(?<sign>[./-])(?<second>\d{1,2})\k<sign>(?<year>\d{4})(?![\d.])", RegexOptions.CultureInvariant)]
    private static partial Regex Numbers();

    [GeneratedRegex(@"^(?:\p{L}{2,9}\.?,\s+)?(?:(?<day>\d{1,2})(?:\.|st|nd|rd|th)?[\s-]+(?<month>\p{L}{3,9})\.?,?[\s-]+(?<year>\d{4})|(?<month>\p{L}{3,9})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4}))(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Named();
}
