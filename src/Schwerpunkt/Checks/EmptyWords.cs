using System.Text.RegularExpressions;

namespace Schwerpunkt.Checks;

/// <summary>Knows alternative texts that say nothing of their picture.</summary>
internal static partial class EmptyWords
{
    /// <param name="alt">The text.</param>
    /// <param name="file">The picture.</param>
    public static bool Are(string alt, string file) =>
        !alt.Any(char.IsLetterOrDigit) || OfNothing().IsMatch(alt) || FileName().IsMatch(alt)
        || (string.Equals(alt, Path.GetFileNameWithoutExtension(file), StringComparison.OrdinalIgnoreCase) && alt.Any(sign => sign is '_' or '-' || char.IsAsciiDigit(sign)));

    [GeneratedRegex(
        @"^\W*(?:ein(?:e)?\s+|das\s+)?(?:bild|bilder|foto|fotos|fotografie|photo|image|img|picture|pic|grafik|graphic|abbildung|abb|symbolbild|titelbild|bildbeschreibung|bildtext|alternativtext|alternativ-text|alt-?\s?text|alt|beschreibung|beschreibung folgt|text folgt|folgt|platzhalter|platzhalterbild|placeholder|dummy|test|testbild|unbenannt|untitled|todo|tbd|fixme|xxx+|n/?a|kein(?:e)?|leer|ohne|bild von|foto von|kein alternativtext|(?:hier )?(?:bildbeschreibung|alternativtext|beschreibung)(?: hier)? (?:einfügen|ergänzen|eintragen)|n\.?\s?n|screenshot|bildschirmfoto)[\s_\-]*\d*\W*$|^(?:screenshot|bildschirmfoto)[\s_\-]+(?:(?:um|at)[\s_]+|[\d.:_\-]+\s?)+$|^(?:TODO|FIXME|TBD)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex OfNothing();

    /// <summary>With its ending, or as cameras and phones name their files.</summary>
    [GeneratedRegex(@"^\S+\.(?:jpe?g|png|gif|webp|avif|svg|tiff?|heic|bmp)$|^_?(?:img|dsc[nf]?|pxl|mvi|dji|p|image|bild|foto|scan|screenshot|bildschirmfoto)[_\-\s]?\d{3,}[\w\-.]*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex FileName();
}
