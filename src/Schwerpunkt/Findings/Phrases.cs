using System.Globalization;
using Schwerpunkt.Text;

namespace Schwerpunkt.Findings;

/// <summary>Turns of phrase that several kinds of findings share.</summary>
internal static class Phrases
{
    public static string Seen(Location? other) => other is { } place ? $", siehe {place.InWords}" : "";

    public static string DidYouMean(string? nearest) => nearest is null ? "" : $"Meinten Sie „{nearest}“? ";

    public static string Day(DateOnly day) => day.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture);

    public static string Excerpt(string words) => words.Length <= 80 ? words : words[..79] + "…";
}
