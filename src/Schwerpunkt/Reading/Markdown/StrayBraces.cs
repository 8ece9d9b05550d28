using Schwerpunkt.Findings;
using Schwerpunkt.Text;

namespace Schwerpunkt.Reading.Markdown;

/// <summary>Finds braces that look like a class, an anchor or a language, but stand where they belong to nothing, and are shown.</summary>
internal static class StrayBraces
{
    /// <param name="text">Some words of a line.</param>
    /// <param name="from">Where to begin: an escaped brace is meant.</param>
    /// <param name="at">Where the words begin.</param>
    /// <param name="log">Takes the findings.</param>
    public static void Check(string text, int from, Location at, FindingLog log)
    {
        for (var start = text.IndexOf('{', from); start >= 0; start = text.IndexOf('{', start + 1))
        {
            if (AttributeReader.WrittenIn(text.AsSpan(start)) is not { } written) continue;
            log.Add(AttributeReader.ForbiddenKey(written) is { } key ? ForbiddenAttribute.At(at, key) : BracesInText.At(at with { Column = at.Column + start }, written));
        }
    }
}
