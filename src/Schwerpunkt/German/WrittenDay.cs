using System.Globalization;
using System.Text.RegularExpressions;

namespace Schwerpunkt.German;

/// <summary>A day as people write it where machines want 2026-03-31; only where no other day can be meant.</summary>
internal static partial class WrittenDay
{
    private static readonly string[] Forms = ["d. M. yyyy", "yyyy-M-d", "yyyy/M/d", "yyyy.M.d"];

    /// <summary>The day; null where it is none, or may be another.</summary>
    public static DateOnly? TryParse(string text)
    {
        var day = GermanDay.TryParse(text) ?? (DateOnly.TryParseExact(text, Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var written) ? written
            : WithTime().Match(text) is { Success: true } time ? IsoDay.TryParse(time.Groups["day"].ValueSpan)
            : DateOnly.TryParseExact(text, "M/d/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var american) && american.Day > 12 ? american
            : null);
        return day is { Year: >= 1900 and < 2200 } ? day : null;
    }

    [GeneratedRegex(@"^(?<day>\d{4}-\d{2}-\d{2})[T ]\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:Z|\s*[+-]\d{2}:?\d{2})?\z", RegexOptions.CultureInvariant)]
    private static partial Regex WithTime();
}
