using System.Collections.Immutable;
using System.Globalization;
using Schwerpunkt.Findings;
using Schwerpunkt.German;
using Schwerpunkt.Importing;

namespace Schwerpunkt.Cli.Importing;

/// <summary>The lines an import ends with: what it kept of each page and what it left out.</summary>
internal static class ImportReport
{
    /// <summary>Of more pages only those are named that leave something open, and no more than this.</summary>
    private const int MostPages = 50;

    /// <summary>A line for each page and one for all.</summary>
    public static void Print(ImmutableArray<ImportOutcome> outcomes, ImportSettings settings, TextWriter writer)
    {
        writer.WriteLine();
        var named = outcomes.Length <= MostPages ? outcomes : [.. outcomes.Where(outcome => !outcome.Findings.IsEmpty).Take(MostPages)];
        foreach (var result in Results(named)) writer.WriteLine($"{result.Source}: {Numbers([result])}");
        if (named.Length < outcomes.Length)
            writer.WriteLine($"… und {GermanNumber.Count(outcomes.Length - named.Length, "weitere Seite", "weitere Seiten")}, {GermanNumber.Of(Undecided(outcomes) - named.Length)} davon mit offenen Stellen. Alle zeigt {settings.Report ?? "ein Bericht: --report bericht.html"}.");
        var written = outcomes.Count(outcome => outcome.Written);
        writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Eingelesen: {outcomes.Length}, geschrieben: {written} nach {settings.To}/. {Numbers(Results(outcomes))}"));
    }

    /// <summary>Says where findings that are summed up are told one by one.</summary>
    public static Func<FindingKind, string> Where(ImportSettings settings, string call) => kind =>
        $"Alle stehen in {settings.Report ?? "einem Bericht, den --report bericht.html schreibt"}; was sie bedeuten, sagt „{call} explain {kind.Code}“.";

    public static ImmutableArray<ImportResult> Results(ImmutableArray<ImportOutcome> outcomes) => [.. outcomes.Select(outcome => outcome.Result).OfType<ImportResult>()];

    public static int Undecided(ImmutableArray<ImportOutcome> outcomes) => outcomes.Count(outcome => !outcome.Findings.IsEmpty);

    /// <summary>„9 Zeilen gelesen, 7 behalten …“</summary>
    public static string Numbers(ImmutableArray<ImportResult> results)
    {
        int Count(ImportFate fate) => results.Sum(result => result.Count(fate));
        var read = results.Sum(result => result.Pieces.Length) - Count(ImportFate.Space);
        return string.Create(CultureInfo.InvariantCulture,
            $"{Lines(read)} gelesen, {Count(ImportFate.Kept)} behalten, {Count(ImportFate.Boilerplate)} als Rahmen und {Count(ImportFate.Repeat)} als Wiederholung weggelassen, {results.Sum(result => result.Findings.Length)} offen.");
    }

    private static string Lines(int count) => count == 1 ? "1 Zeile" : string.Create(CultureInfo.InvariantCulture, $"{count} Zeilen");
}
