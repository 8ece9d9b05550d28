using System.Globalization;
using System.Text;
using Schwerpunkt.Importing.Generators.Places;
using Schwerpunkt.Reading.Data;

namespace Schwerpunkt.Importing.Generators.Tags.Templates;

/// <summary>Days by the patterns of Ruby, with English names, as Jekyll writes them.</summary>
internal static class LiquidDates
{
    /// <summary>Null where the words are no day, or the pattern asks for more than the day.</summary>
    public static DataValue? Of(string words, string pattern)
    {
        if (HeadDay.Of(TemplateValue.Of(words)) is not { } day) return null;
        var made = new StringBuilder();
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] != '%')
            {
                made.Append(pattern[i]);
                continue;
            }

            var isShort = i + 1 < pattern.Length && pattern[i + 1] == '-';
            i += isShort ? 2 : 1;
            if (i >= pattern.Length || Part(day, pattern[i]) is not { } part) return null;
            made.Append(isShort ? part.TrimStart('0', ' ') : part);
        }

        return TemplateValue.Of(made.ToString());
    }

    private static string? Part(DateOnly day, char sign) => sign switch
    {
        'Y' => Of(day, "yyyy"),
        'y' => Of(day, "yy"),
        'm' => Of(day, "MM"),
        'd' => Of(day, "dd"),
        'e' => day.Day.ToString(CultureInfo.InvariantCulture).PadLeft(2),
        'j' => day.DayOfYear.ToString("000", CultureInfo.InvariantCulture),
        'B' => Of(day, "MMMM"),
        'b' or 'h' => Of(day, "MMM"),
        'A' => Of(day, "dddd"),
        'a' => Of(day, "ddd"),
        'F' => Of(day, "yyyy-MM-dd"),
        '%' => "%",
        _ => null,
    };

    private static string Of(DateOnly day, string form) => day.ToString(form, CultureInfo.InvariantCulture);
}
