using System.Collections.Immutable;
using System.Text;
using Schwerpunkt.Disk;
using Schwerpunkt.Findings;
using Schwerpunkt.Importing;
using Schwerpunkt.Text;

namespace Schwerpunkt.Cli.Importing;

/// <summary>Imports exports of the old CMS: each becomes a page; one bad file does not stop the rest.</summary>
internal static class ImportRun
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static int Run(ImportSettings settings, Terminal terminal)
    {
        Leftovers.Sweep(settings.To);
        var target = new ImportTarget(settings.To);
        var sources = ImportSource.Find(settings.Sources).ToImmutableArray();
        var outcomes = new ImportOutcome[sources.Length];
        using (var progress = ProgressBar.Start("Seiten einlesen", sources.Length, terminal.RawError))
        {
            Parallel.For(0, sources.Length, i =>
            {
                outcomes[i] = Read(sources[i], Importer.Import);
                progress.Advance();
            });
        }

        // Written one after the other, so that of two exports for one page the first wins on every machine.
        var seen = new Dictionary<string, string>(StringComparer.Ordinal);
        var names = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var written = outcomes.Select(outcome => IsKnown(outcome, seen, out var other)
            ? outcome with { Findings = [.. outcome.Findings, ImportSamePage.At(new Location(outcome.Source.Name), other)] }
            : Write(outcome, settings, target, names)).ToImmutableArray();
        FindingPrinter.Print([.. written.SelectMany(outcome => outcome.Findings)], settings.Format, terminal.Out);
        if (settings.Report is { } report) File.WriteAllText(report, ImportReport.ToHtml(written), Utf8);
        ImportReport.Print(written, settings, terminal.Out);
        return written.Any(outcome => outcome.Findings.Any(finding => finding.Severity == Severity.Error)) ? ExitCode.Findings : ExitCode.Fine;
    }

    /// <summary>Reads one export; whatever is wrong with it is a finding.</summary>
    internal static ImportOutcome Read(ImportSource source, Func<string, string, ImportResult> import)
    {
        var at = new Location(source.Name);
        try
        {
            var text = ImportSource.Decode(source.Read());
            if (text.Contains('\0', StringComparison.Ordinal)) return new ImportOutcome(source, null, false, [ImportNotText.At(at)]);
            var result = import(text, source.Name);
            return new ImportOutcome(source, result, false, result.Findings);
        }
        catch (ImbalanceException imbalance)
        {
            return new ImportOutcome(source, null, false, [ImportImbalance.At(at, imbalance.Message)]);
        }
        catch (InvalidDataException)
        {
            return new ImportOutcome(source, null, false, [FileTooLarge.AtImport(at, ImportSource.MostMegabytes)]);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            if (FileState.IsSpecial(source.Name)) return new ImportOutcome(source, null, false, [SpecialFile.AtImport(at)]);
            return new ImportOutcome(source, null, false, [UnreadableFile.At(at, failure is UnauthorizedAccessException ? ReadFault.NoRight : ReadFault.FileSystem)]);
        }
    }

    /// <summary>Whether an export with the same old address came earlier.</summary>
    private static bool IsKnown(ImportOutcome outcome, Dictionary<string, string> seen, out string other)
    {
        other = "";
        if (outcome.Result?.Address is not { } address || seen.TryAdd(address, outcome.Source.Name)) return false;
        other = seen[address];
        return true;
    }

    /// <param name="names">What this run has given a page, with the export that it came from.</param>
    private static ImportOutcome Write(ImportOutcome outcome, ImportSettings settings, ImportTarget to, Dictionary<string, string> names)
    {
        if (outcome.Result is not { } result) return outcome;
        var target = Path.Combine(settings.To, outcome.Source.Target);
        var folder = Path.GetDirectoryName(target) ?? "";
        if (to.IsLeftBy(folder)) return outcome with { Findings = [.. outcome.Findings, LinkLeavesContent.At(new Location(folder))] };
        if (!names.TryAdd(outcome.Source.Target, outcome.Source.Name))
            return outcome with { Findings = [.. outcome.Findings, ImportSameName.At(new Location(outcome.Source.Name), target, names[outcome.Source.Target])] };
        if (ImportTarget.IsTaken(target) && !settings.Force)
            return outcome with { Findings = [.. outcome.Findings, ImportExists.At(new Location(outcome.Source.Name), target)] };
        Directory.CreateDirectory(folder);
        foreach (var (name, text) in result.Sidecars.Where(sidecar => !ImportTarget.IsTaken(Path.Combine(folder, sidecar.Name))))
            PageFile.Create(Path.Combine(folder, name), Utf8.GetBytes(text));
        PageFile.Create(target, Utf8.GetBytes(result.Markdown));
        // So earlier versions called what they were writing, and a killed one left it.
        File.Delete(target + ".neu");
        return outcome with { Written = true };
    }
}

/// <summary>What became of one export; Result is null where it could not be read.</summary>
internal sealed record ImportOutcome(ImportSource Source, ImportResult? Result, bool Written, ImmutableArray<Finding> Findings);
