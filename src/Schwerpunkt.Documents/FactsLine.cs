using System.Globalization;
using Schwerpunkt.Findings;
using Schwerpunkt.Sites;

namespace Schwerpunkt.Documents;

/// <summary>What is told of a document, as one line between two processes; whether it has text follows on a line of its own.</summary>
internal static class FactsLine
{
    private const char Between = '\t';

    public static string Of(DocumentFacts facts) => string.Join(
        Between,
        facts.Pages?.ToString(CultureInfo.InvariantCulture),
        facts.Title,
        facts.Language,
        facts.Pdf is { } pdf ? $"{Sign(pdf.IsTagged)}{Sign(pdf.ShowsTitle)}{Sign(pdf.IsClosed)}" : null,
        facts.Fault?.ToString());

    /// <summary>Null where the line is not one of ours.</summary>
    public static DocumentFacts? TryRead(string line)
    {
        if (line.Split(Between) is not [var pages, var title, var language, var traits, var fault]) return null;
        return new DocumentFacts
        {
            Pages = int.TryParse(pages, CultureInfo.InvariantCulture, out var count) ? count : null,
            Title = title.Length > 0 ? title : null,
            Language = language.Length > 0 ? language : null,
            Pdf = traits.Length == 3 ? new PdfTraits(traits[0] == '1', traits[1] == '1', traits[2] == '1') : null,
            Fault = Enum.TryParse<DocumentFault>(fault, out var known) ? known : null,
        };
    }

    public static string OfText(bool? hasText) => hasText is { } known ? Sign(known) : "";

    public static bool? TryReadText(string line) => line.Length == 1 ? line == "1" : null;

    private static string Sign(bool yes) => yes ? "1" : "0";
}
