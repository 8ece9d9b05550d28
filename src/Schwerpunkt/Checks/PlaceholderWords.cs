using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Schwerpunkt.Findings;
using Schwerpunkt.Pages;
using Schwerpunkt.Text;

namespace Schwerpunkt.Checks;

/// <summary>Checks that no text stands for another that is still to come.</summary>
internal static partial class PlaceholderWords
{
    /// <param name="document">As an editor wrote it.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="log">Takes one finding a block.</param>
    public static void Check(Document document, ImmutableArray<PlainLine> lines, FindingLog log)
    {
        foreach (var words in new[] { document.Title, document.FrontMatter.Description, document.FrontMatter.Lead })
        {
            if (words is not null && Words().Match(words) is { Success: true } found) log.Add(PlaceholderText.At(document.FrontMatter.TitleLocation, found.Value));
        }

        foreach (var line in lines.DistinctBy(line => line.Block.Location))
        {
            if (Words().Match(line.Words) is { Success: true } found && !line.Runs.Flatten().OfType<Inline.Code>().Any(code => code.Text.Contains(found.Value, StringComparison.Ordinal))) log.Add(PlaceholderText.At(line.Block.Location, found.Value));
        }
    }

    [GeneratedRegex(
        @"\b(?i:Lorem ipsum dolor)\b|^(?i:Lorem ipsum)\b|^TODO\b(?=:|\s*$|\s+\p{Lu})|^(?i:(?:der )?(?:text|inhalt|beschreibung|bild|foto)(?: und bilder)? folgt(?: noch| in kürze| später)?|hier (?:folgt|steht|kommt|entsteht)(?: noch| später| bald)?(?: der| ein| dein| ihr)? (?:text|inhalt|blindtext)|platzhaltertext|(?:dies|das) ist ein (?:blindtext|platzhalter|typoblindtext|platzhaltertext))(?=\W*$)|^(?i:(?:dies|das) ist ein (?:blindtext|typoblindtext|platzhaltertext))\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
