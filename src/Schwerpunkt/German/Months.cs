using System.Collections.Immutable;

namespace Schwerpunkt.German;

/// <summary>How the months are called.</summary>
internal static class Months
{
    /// <summary>Every name and every short form, as a piece of a pattern.</summary>
    public const string Pattern = InWords + "|Jänner|" + InShort + "|Febr|Mär";

    private const string InWords = "Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember";

    private const string InShort = "Jan|Feb|Mrz|Apr|Jun|Jul|Aug|Sep|Sept|Okt|Nov|Dez";

    /// <summary>From Januar to Dezember.</summary>
    public static ImmutableArray<string> Names { get; } = [.. InWords.Split('|')];

    /// <summary>Short forms that are nothing else.</summary>
    public static ImmutableArray<string> ShortNames { get; } = [.. InShort.Split('|')];
}
