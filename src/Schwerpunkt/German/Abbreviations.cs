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

    /// <summary>With their stop: they go with the number behind them. So do the paragraph sign, the parts of a law, and the makers of norms.</summary>
    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> BeforeNumber { get; } = Lookup(
        StringComparer.Ordinal, "§", "§§", "Nr.", "Nrn.", "Abs.", "Art.", "S.", "Bd.", "Kap.", "Abb.", "Tab.", "Ziff.", "Anl.", "Rn.", "Az.", "ca.", "rd.",
        "Satz", "Halbsatz", "Absatz", "Artikel", "Nummer", "Nummern", "DIN", "EN", "ISO", "IEC", "ISO/IEC", "VDI");

    /// <summary>With their stop: they go with the name behind them.</summary>
    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Titles { get; } = Lookup(StringComparer.Ordinal, "Dr.", "Prof.", "St.", "Dipl.-Ing.");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Joined = Lookup(
        StringComparer.Ordinal,
        "z.B.", "d.h.", "u.a.", "u.Ä.", "u.ä.", "o.Ä.", "o.ä.", "o.g.", "s.o.", "s.u.", "v.a.", "z.T.", "z.Zt.", "z.Z.", "z.Hd.", "u.U.", "m.E.", "i.A.", "i.V.", "i.d.R.", "i.V.m.", "i.S.d.", "i.S.v.",
        "u.a.m.", "u.v.m.", "u.v.a.", "a.a.O.", "e.V.", "v.Chr.", "n.Chr.", "d.J.", "n.F.", "a.F.", "i.H.v.", "i.d.F.");

    /// <summary>Whether a text is the abbreviation of several words without the spaces between them; the first letter may be a capital.</summary>
    public static bool OfSeveralWords(ReadOnlySpan<char> text)
    {
        if (text.Length > 6) return false;
        Span<char> small = stackalloc char[text.Length];
        text.CopyTo(small);
        small[0] = char.ToLowerInvariant(small[0]);
        return Joined.Contains(small);
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup(StringComparer comparer, params string[] words) =>
        words.ToFrozenSet(comparer).GetAlternateLookup<ReadOnlySpan<char>>();
}
