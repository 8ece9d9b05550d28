using System.Collections.Immutable;
using Schwerpunkt.Findings;
using Schwerpunkt.Sites;
using Schwerpunkt.Text;

namespace Schwerpunkt.Checks;

/// <summary>Whether a site's own colours can be seen on the grounds of its theme.</summary>
internal static class ColorChecks
{
    /// <summary>WCAG 2.2, 1.4.3: text; links are text of every size.</summary>
    private const double OfText = 4.5;

    /// <summary>WCAG 2.2, 1.4.11: what must be seen and is no text.</summary>
    private const double OfMarks = 3;

    /// <summary>One finding for each colour that differs too little from one of its grounds.</summary>
    /// <param name="colors">Those that site.yml names.</param>
    /// <param name="grounds">Those of the theme.</param>
    /// <param name="log">Takes the findings.</param>
    public static void Check(SiteColors colors, ThemeGrounds grounds, FindingLog log)
    {
        Check(colors.Accent, grounds.Light, OfMarks, LowContrast.At, log);
        Check(colors.AccentDark, grounds.Dark, OfMarks, LowContrast.AtDark, log);
        Check(colors.Link, grounds.Light, OfText, LowContrast.At, log);
        Check(colors.LinkDark, grounds.Dark, OfText, LowContrast.AtDark, log);
    }

    private static void Check(LocatedColor? written, ImmutableArray<SrgbColor> grounds, double least, Func<Location, string, string, double, double, Finding> tooLow, FindingLog log)
    {
        if (written is not { Color: var color } || grounds.IsEmpty) return;
        var nearest = grounds.MinBy(color.Contrast);
        if (color.Contrast(nearest) < least) log.Add(tooLow(written.Location, color.ToString(), nearest.ToString(), color.Contrast(nearest), least));
    }
}
