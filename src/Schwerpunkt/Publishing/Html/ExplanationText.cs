using System.Collections.Immutable;
using System.Globalization;
using Schwerpunkt.Text;

namespace Schwerpunkt.Publishing.Html;

/// <summary>The explanation of a word as HTML: words, and around those in another language an element that says so.</summary>
public static class ExplanationText
{
    /// <summary>The line, escaped.</summary>
    public static string ToHtml(ImmutableArray<Inline> line)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        LineWriter.WriteLabel(writer, line, null);
        return writer.ToString();
    }
}
