using System.Globalization;
using System.Text.RegularExpressions;
using Schwerpunkt.German;
using Schwerpunkt.Reading.Data;

namespace Schwerpunkt.Importing.Generators.Places;

/// <summary>Days as other generators write them, with a time behind or without.</summary>
internal static partial class HeadDay
{
    private static readonly string[] Forms = ["MMMM d yyyy", "MMM d yyyy", "d MMMM yyyy", "d MMM yyyy"];

    /// <summary>„2024-01-02T10:00:00Z“, „2024-1-2 10:00“, „2024/01/02“, „2.1.2024“, „January 2, 2024“; null for anything else.</summary>
    /// <param name="value">As the head says it.</param>
    /// <param name="isMonthFirst">Whether „3/4/2024“ is the 4th of March; otherwise it is either, and so neither.</param>
    public static DateOnly? Of(DataValue? value, bool isMonthFirst = false)
    {
        if (value?.Words is not { Length: >= 8 } words) return null;
        var parts = words.Split('T', ' ')[0].TrimEnd(',').Split('-', '/', '.');
        if (parts is [{ Length: 4 }, _, _]) return Day(parts[0], parts[1], parts[2]);
        if (parts is [_, _, { Length: 4 }]) return words.Contains('/', StringComparison.Ordinal) ? Slashes(parts, isMonthFirst) : Day(parts[2], parts[1], parts[0]);
        var named = Extra().Replace(words, " ").Trim();
        return Time().Replace(named, "") is { } plain && DateOnly.TryParseExact(plain, Forms, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var day) ? day : null;
    }

    private static DateOnly? Slashes(string[] parts, bool isMonthFirst)
    {
        if (Day(parts[2], parts[0], parts[1]) is not { } monthFirst) return Day(parts[2], parts[1], parts[0]);
        return isMonthFirst || parts[0] == parts[1] || Day(parts[2], parts[1], parts[0]) is null ? monthFirst : null;
    }

    private static DateOnly? Day(string year, string month, string day) => IsoDay.TryParse($"{year}-{month.PadLeft(2, '0')}-{day.PadLeft(2, '0')}");

    /// <summary>The name of a weekday, commas, and what stands behind a number: „Monday, March 1st, 2024“.</summary>
    [GeneratedRegex(@"^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?|,|\.(?=\s)|(?<=\d)(?:st|nd|rd|th)\b|\s+", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Extra();

    [GeneratedRegex(@"\s+\d{1,2}:\d{2}.*$", RegexOptions.CultureInvariant)]
    private static partial Regex Time();
}
