using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Schwerpunkt.Findings;
using Schwerpunkt.Pages;
using Schwerpunkt.Text;

namespace Schwerpunkt.Checks;

/// <summary>Checks that no text stands for another that is still to come.</summary>
internal static partial class PlaceholderWords
{
    private const string Lorem = "Lorem ipsum dolor";

    /// <summary>Where none of them stands, and no bracket, a template has left nothing.</summary>
    private static readonly SearchValues<string> Hints = SearchValues.Create(["Fehler! ", "XX.", "Klicken ", "ird noch "], StringComparison.Ordinal);

    /// <summary>One of them stands in whatever <see cref="AtStart"/> finds, and in <see cref="Lorem"/>.</summary>
    private static readonly SearchValues<string> Beginnings = SearchValues.Create(["Lorem ipsum", "TODO", "folgt", "hier ", "blindtext", "platzhalter"], StringComparison.OrdinalIgnoreCase);

    /// <param name="document">As an editor wrote it.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="log">Takes the findings.</param>
    public static void Check(Document document, ImmutableArray<PlainLine> lines, FindingLog log)
    {
        foreach (var words in new[] { document.Title, document.FrontMatter.Description, document.FrontMatter.Lead })
        {
            if (In(words) is { } found) log.Add(PlaceholderText.At(document.FrontMatter.TitleLocation, found));
        }

        foreach (var line in lines)
        {
            if (In(line.Words) is { } found && !IsCode(found, line)) log.Add(PlaceholderText.At(line.Block.Location, found));
        }
    }

    private static bool IsCode(string found, PlainLine line) => line.Runs.Flatten().OfType<Inline.Code>().Any(code => code.Text.Contains(found, StringComparison.Ordinal));

    private static string? In(string? words) =>
        words is null ? null
        : words.AsSpan().ContainsAny(Beginnings) && AtBeginning(words) is { } found ? found
        : (words.Contains('[', StringComparison.Ordinal) || words.AsSpan().ContainsAny(Hints)) && Anywhere().Match(words) is { Success: true } inside ? inside.Value
        : null;

    private static string? AtBeginning(string words) =>
        words.Contains(Lorem, StringComparison.OrdinalIgnoreCase) ? Lorem : AtStart().Match(words) is { Success: true } found ? found.Value : null;

    [GeneratedRegex(
        @"^(?:(?i:Lorem ipsum)\b|TODO\b(?=:|\s*$|\s+\p{Lu})|(?i:(?:der )?(?:text|inhalt|beschreibung|bild|foto)(?: und bilder)? folgt(?: noch| in kürze| später)?|hier (?:folgt|steht|kommt|entsteht)(?: noch| später| bald)?(?: der| ein| dein| ihr)? (?:text|inhalt|blindtext)|platzhaltertext|(?:dies|das) ist ein (?:blindtext|platzhalter|typoblindtext|platzhaltertext))(?=\W*$)|(?i:(?:dies|das) ist ein (?:blindtext|typoblindtext|platzhaltertext))\b)",
        RegexOptions.CultureInvariant)]
    private static partial Regex AtStart();

    /// <summary>What Word prints for a reference that it has lost, and what templates ask for.</summary>
    [GeneratedRegex(
        @"Fehler! (?:Verweisquelle|Textmarke|Hyperlink-Referenz|Es wurde)\b[^.]*\.|\[(?i:(?:(?:Text|Bild|Name|Datum|Titel|Inhalt|Adresse|Ort|Zahl)(?:\s(?:hier\s)?(?:einfügen|ergänzen|eintragen|einsetzen|folgt))|Platzhalter))\]|\bXX\.XX\.(?:\d{4}|XXXX)\b|(?:Klicken oder tippen|Klicken) Sie hier, um (?:Text|ein Datum) einzugeben\.|^(?:(?:Text|Inhalt|Das|Dies) )?[Ww]ird noch (?:ergänzt|nachgereicht|eingefügt)[.!]*\s*$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Anywhere();
}
