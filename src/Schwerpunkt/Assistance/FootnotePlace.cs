using System.Text.RegularExpressions;
using Schwerpunkt.Text;

namespace Schwerpunkt.Assistance;

/// <summary>Finds the note that a mark such as <c>[^1]</c> refers to.</summary>
public static partial class FootnotePlace
{
    /// <summary>Where the note of the mark in a place begins; null where there is no mark, or no note.</summary>
    /// <param name="lines">The text, lines ended by LF.</param>
    /// <param name="place">In this text.</param>
    public static TextSpan? DefinitionOf(LineMap lines, int place)
    {
        var line = lines.LineOf(place);
        var mark = Mark().Matches(lines[line].ToString()).FirstOrDefault(mark => mark.Index <= lines.ColumnOf(place) && lines.ColumnOf(place) <= mark.Index + mark.Length);
        if (mark is null) return null;
        for (var other = 0; other < lines.Count; other++)
        {
            if (lines[other].StartsWith(mark.Value + ":", StringComparison.OrdinalIgnoreCase)) return new TextSpan(lines.StartOf(other), mark.Length);
        }

        return null;
    }

    [GeneratedRegex(@"\[\^[^\]\s]+\]", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}
