using Schwerpunkt.German;
using Schwerpunkt.Text;

namespace Schwerpunkt.Findings;

// Findings about what a site has of its own in the look of its theme.

/// <summary>A colour hardly differs from the ground it stands on.</summary>
public static class LowContrast
{
    public static readonly FindingKind Kind = new("kontrast-zu-gering", Severity.Error, "Eine eigene Farbe hebt sich zu wenig von ihrem Grund ab.");

    /// <param name="at">The place of the colour.</param>
    /// <param name="color">As it is written.</param>
    /// <param name="ground">Of the grounds of a light screen the one from which it differs least.</param>
    /// <param name="ratio">Between the two.</param>
    /// <param name="least">What WCAG 2.2 asks for.</param>
    public static Finding At(Location at, string color, string ground, double ratio, double least) => Kind.At(at,
        $"Auf hellem Grund ({ground}) hat die Farbe {color} nur einen Kontrast von {Measured(ratio)} : 1; nötig sind {GermanNumber.Of(least, "0.#")} : 1 (WCAG 2.2, AA). Nehmen Sie eine dunklere Farbe.");

    /// <summary>The same on a dark screen.</summary>
    public static Finding AtDark(Location at, string color, string ground, double ratio, double least) => Kind.At(at,
        $"Auf dunklem Grund ({ground}) hat die Farbe {color} nur einen Kontrast von {Measured(ratio)} : 1; nötig sind {GermanNumber.Of(least, "0.#")} : 1 (WCAG 2.2, AA). Nehmen Sie eine hellere Farbe.");

    /// <summary>Never rounded up to what is asked for.</summary>
    private static string Measured(double ratio) => GermanNumber.Of(Math.Floor(ratio * 100) / 100, "0.##");
}
