using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Schwerpunkt.Findings;
using Schwerpunkt.Pages;
using Schwerpunkt.Text;

namespace Schwerpunkt.Checks;

/// <summary>Checks that laws go by the names they have now.</summary>
internal static partial class LawChecks
{
    /// <summary>Every match of the pattern below holds one of these.</summary>
    private static readonly SearchValues<string> InOldNames = SearchValues.Create(["TMG", "TTDSG", "RStV", "Telem", "Rundfunk"], StringComparison.Ordinal);

    /// <param name="document">As it is shown.</param>
    /// <param name="lines">Of this document.</param>
    /// <param name="log">Takes the findings.</param>
    public static void Check(Document document, ImmutableArray<PlainLine> lines, FindingLog log)
    {
        var found = lines.SelectMany(line => In(line.Words, line.Block.Location))
            .Concat(document.AllBlocks().SelectMany(block => block switch
            {
                Block.Picture picture => In(picture.Figure.Alt, block.Location),
                Block.Film film => In(film.Content.Picture.Alt, block.Location),
                Block.Drawing drawing => In(drawing.Diagram.PlainText(), block.Location),
                _ => [],
            }));
        foreach (var (name, at) in found.Distinct()) log.Add(OldLaw.At(at, name, NewName(name)));
    }

    private static IEnumerable<(string Name, Location At)> In(string text, Location at) =>
        text.AsSpan().ContainsAny(InOldNames) ? OldName().Matches(text).Select(match => (match.Value, at)) : [];

    private static string NewName(string law) => law[0] switch
    {
        'R' => "MStV (Medienstaatsvertrag)",
        'T' when law == "TMG" || law.StartsWith("Telemediengesetz", StringComparison.Ordinal) => "DDG (Digitale-Dienste-Gesetz)",
        _ => "TDDDG (Telekommunikation-Digitale-Dienste-Datenschutz-Gesetz)",
    };

    [GeneratedRegex(@"\b(TMG|TTDSG|RStV|Telemediengesetz(es|e)?|Telekommunikation-Telemedien-Datenschutz-Gesetz(es)?|Rundfunkstaatsvertrag(e?s)?)\b", RegexOptions.CultureInvariant)]
    private static partial Regex OldName();
}
