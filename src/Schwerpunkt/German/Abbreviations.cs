using System.Collections.Frozen;

namespace Schwerpunkt.German;

/// <summary>Words that are written with a full stop of their own.</summary>
internal static class Abbreviations
{
    /// <summary>Those that a text in Leichte Sprache spells out, as a pattern without the last stop.</summary>
    public const string HardToRead = @"z\.\s?B|d\.\s?h|u\.\s?a|i\.\s?d\.\s?R|usw|bzw|ca|etc|evtl|ggf|inkl|vgl|Nr|Abs|Mio|Mrd|Std|Tel";

    /// <summary>Without their stop, in any case: before or behind them a sentence goes on.</summary>
    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> InSentence { get; } = Lookup(
        StringComparer.OrdinalIgnoreCase,
        "abb", "abs", "anl", "art", "aufl", "bd", "bspw", "bzgl", "bzw", "ca", "chr", "dipl", "dr", "evtl", "ggf", "hrsg", "ing", "inkl", "jh", "kap", "lfd", "max", "min",
        "mio", "mrd", "nr", "nrn", "prof", "rd", "rn", "sog", "st", "str", "tab", "tel", "tsd", "vgl", "ziff", "zzgl");

    /// <summary>With their stop: they go with the number behind them. So does the paragraph sign.</summary>
    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> BeforeNumber { get; } = Lookup(
        StringComparer.Ordinal, "§", "§§", "Nr.", "Nrn.", "Abs.", "Art.", "S.", "Bd.", "Kap.", "Abb.", "Tab.", "Ziff.", "Anl.", "Rn.", "Az.", "ca.", "rd.");

    /// <summary>With their stop: they go with the name behind them.</summary>
    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Titles { get; } = Lookup(StringComparer.Ordinal, "Dr.", "Prof.", "St.", "Dipl.-Ing.");

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup(StringComparer comparer, params string[] words) =>
        words.ToFrozenSet(comparer).GetAlternateLookup<ReadOnlySpan<char>>();
}
