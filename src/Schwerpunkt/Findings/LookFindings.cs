using Schwerpunkt.German;
using Schwerpunkt.Text;

namespace Schwerpunkt.Findings;

// Findings about what a site has of its own in the look of its theme.

/// <summary>A colour hardly differs from the ground it stands on.</summary>
public static class LowContrast
{
    public static readonly FindingKind Kind = new("kontrast-zu-gering", Severity.Error, "Eine eigene Farbe hebt sich zu wenig von ihrem Grund ab.");

    /// <param name="at">The place of the colour.</param>
    /// <param name="pair">The colour, and the ground from which it differs least.</param>
    /// <param name="ratio">Between the two.</param>
    /// <param name="least">WCAG 2.2 asks for.</param>
    /// <param name="isDark">Whether the ground is one of a dark screen.</param>
    public static Finding At(Location at, (string Color, string Ground) pair, double ratio, double least, bool isDark) => Kind.At(at,
        // Never rounded up to what is asked for.
        $"Auf {(isDark ? "dunklem" : "hellem")} Grund ({pair.Ground}) hat die Farbe {pair.Color} nur einen Kontrast von {GermanNumber.Of(Math.Floor(ratio * 100) / 100, "0.##")} : 1; nötig sind {GermanNumber.Of(least, "0.#")} : 1 (WCAG 2.2, AA). Nehmen Sie eine {(isDark ? "hellere" : "dunklere")} Farbe.");
}
