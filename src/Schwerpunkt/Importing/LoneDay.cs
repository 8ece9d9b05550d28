using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Schwerpunkt.German;
using Schwerpunkt.Text;

namespace Schwerpunkt.Importing;

/// <summary>A line that is nothing but the day of a page: „12. März 2021“, „Veröffentlicht am 12.03.2021“.</summary>
internal static partial class LoneDay
{
    /// <summary>How far down the day of the page stands.</summary>
    private const int Near = 6;

    public static bool Is(string line) => Day().IsMatch(line);

    /// <summary>The day in the first lines; null where none of them is one.</summary>
    public static DateOnly? First(ImmutableArray<Block> blocks) => blocks.Take(Near).Where(block => block is Block.Paragraph or Block.Heading)
        .Select(block => Day().Match(block.PlainText())).Where(match => match.Success).Select(match => GermanDay.TryParse(match.Groups["day"].Value)).FirstOrDefault(day => day is not null);

    [GeneratedRegex(@"^\s*(?:(?:Datum|Stand|Veröffentlicht(?: am)?|Erschienen(?: am)?|Vom)\s*:?\s*)?(?:(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag|Mo|Di|Mi|Do|Fr|Sa|So)\.?,?\s*)?(?:den\s+)?(?<day>\d{1,2}\.\s?(?:\d{1,2}\.|\p{L}+)\s?\d{4})\s*\.?\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Day();
}
