using System.Text.RegularExpressions;

namespace Schwerpunkt.Importing.Generators.Places;

/// <summary>Patterns by which a configuration names paths; one that cannot be read names none.</summary>
internal static class PathPattern
{
    /// <summary><c>*</c> within a folder, <c>**</c> through all of them.</summary>
    /// <param name="glob">As it is written.</param>
    /// <param name="below">Whether it also names all that lies in the folder it names.</param>
    public static Regex? OfGlob(string glob, bool below) => OfExpression("^" + Regex.Escape(glob)
        .Replace(@"\*\*/", "(?:.*/)?", StringComparison.Ordinal)
        .Replace(@"\*\*", ".*", StringComparison.Ordinal)
        .Replace(@"\*", "[^/]*", StringComparison.Ordinal)
        .Replace(@"\?", "[^/]", StringComparison.Ordinal) + (below ? "(?:/.*)?$" : "$"));

    /// <summary>A regular expression that somebody else wrote: it is never tried twice at one sign.</summary>
    public static Regex? OfExpression(string pattern)
    {
        try
        {
            return new Regex(pattern, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
        }
        catch (Exception fault) when (fault is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }
}
