using System.Buffers;
using System.Text.RegularExpressions;
using Schwerpunkt.Model;

namespace Schwerpunkt.Shaping;

/// <summary>Checks that laws go by the names they have now.</summary>
internal static partial class LawRules
{
    /// <summary>Every match of the pattern below holds one of these.</summary>
    private static readonly SearchValues<string> InOldNames = SearchValues.Create(["TMG", "TTDSG", "RStV", "Telem", "Rundfunk"], StringComparison.Ordinal);

    public static void Check(Document document, DiagnosticLog log)
    {
        foreach (var block in document.Blocks.Flatten())
        {
            if (!block.Parts().IsEmpty) continue;
            var text = block.PlainText();
            if (!text.AsSpan().ContainsAny(InOldNames)) continue;
            foreach (var name in OldName().Matches(text).Select(match => match.Value).Distinct(StringComparer.Ordinal))
                log.Add(Rules.OldLaw(block.Location, name, NewName(name)));
        }
    }

    private static string NewName(string law) => law[0] switch
    {
        'R' => "MStV (Medienstaatsvertrag)",
        'T' when law == "TMG" || law.StartsWith("Telemediengesetz", StringComparison.Ordinal) => "DDG (Digitale-Dienste-Gesetz)",
        _ => "TDDDG (Telekommunikation-Digitale-Dienste-Datenschutz-Gesetz)",
    };

    [GeneratedRegex(@"\b(TMG|TTDSG|RStV|Telemediengesetz(es|e)?|Telekommunikation-Telemedien-Datenschutz-Gesetz(es)?|Rundfunkstaatsvertrag(e?s)?)\b", RegexOptions.CultureInvariant)]
    private static partial Regex OldName();
}
