using System.Collections.Immutable;
using Schwerpunkt.Disk;
using Schwerpunkt.Findings;
using Schwerpunkt.Importing;
using Schwerpunkt.Importing.WordPress;
using Schwerpunkt.Text;

namespace Schwerpunkt.Cli.Importing;

/// <summary>The WordPress exports among what is to be imported: each becomes many pages, written as they are made.</summary>
internal sealed class WordPressRun
{
    private readonly ImmutableArray<ImportSource> sources;
    private readonly bool keepsTexts;
    private readonly TextWriter error;
    private readonly WordPressImport import;
    private readonly FindingLog log = new();

    /// <param name="sources">The exports.</param>
    /// <param name="settings">Without a report the texts of pages are forgotten once they are written.</param>
    /// <param name="target">The folder for the pages.</param>
    /// <param name="error">Standard error.</param>
    public WordPressRun(ImmutableArray<ImportSource> sources, ImportSettings settings, ImportTarget target, TextWriter error)
    {
        (this.sources, this.error, keepsTexts) = (sources, error, settings.Report is not null);
        import = new WordPressImport([.. sources.Select(source => new WordPressExport(source.Name, () => SharedReading.Open(source.Name)))], target.BelowContent);
    }

    /// <summary>What is to be said of the exports as a whole; complete once all pages are taken.</summary>
    public ImmutableArray<Finding> Findings => [.. import.Findings, .. log.ToImmutable()];

    /// <summary>Whether a file is such an export, by how it begins.</summary>
    public static bool IsExport(ImportSource source)
    {
        if (source.Name == "-" || !File.Exists(source.Name)) return false;
        try
        {
            return !FileState.IsSpecial(source.Name) && Importer.FormOf(ImportSource.BeginningOf(source.Name)) == ExportForm.WordPress;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // Said where it is read.
            return false;
        }
    }

    /// <summary>Makes the pages and has them written, one after the other.</summary>
    public IEnumerable<ImportOutcome> Pages(Func<ImportOutcome, ImportOutcome> write)
    {
        if (sources.IsEmpty) yield break;
        var surveyed = Enumerable.Range(0, sources.Length).Where(Survey).ToList();
        using var progress = ProgressBar.Start("Einträge aus WordPress übernehmen", import.Count, error);
        foreach (var page in import.Pages(surveyed))
        {
            var outcome = write(new ImportOutcome(new ImportSource(page.At.Path, page.Target, () => []), page.Result, false, page.Findings));
            // What writing adds has the file as its place; the entry in it is nearer.
            var told = outcome with { Findings = [.. page.Findings, .. outcome.Findings.Skip(page.Findings.Length).Select(finding => finding with { Location = page.At })] };
            yield return keepsTexts ? told : told with { Result = told.Result?.WithoutTexts() };
            progress.Advance();
        }
    }

    private bool Survey(int number)
    {
        try
        {
            import.Survey(number);
            return true;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            log.Add(UnreadableFile.At(new Location(sources[number].Name), MachineFailure.FaultOf(failure)));
            return false;
        }
    }
}
