using System.Collections.Frozen;
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
        var found = ImportSource.Find(settings.Sources).ToImmutableArray();
        var exports = found.Where(source => source.Skipped is null).ToLookup(WordPressRun.IsExport);
        var (wordPress, sources) = (new WordPressRun([.. exports[true]], settings, target, terminal.RawError), exports[false].ToImmutableArray());
        var readings = new ImportReading?[sources.Length];
        var outcomes = new ImportOutcome[sources.Length];
        using (var progress = ProgressBar.Start("Seiten einlesen", sources.Length, terminal.RawError))
        {
            Parallel.For(0, sources.Length, i =>
            {
                (readings[i], outcomes[i]) = Read(sources[i], Importer.Read);
                progress.Advance();
            });
        }

        // Word documents share no frame.
        var frame = SharedFrame.Of([.. readings.OfType<ImportReading>().Select(reading => reading.Blocks).Where(blocks => !blocks.IsEmpty)]);
        var pictures = new PictureNames();
        var apart = readings.Select((reading, i) => PictureIdentity.Apart(sources[i], reading, pictures)).ToImmutableArray();
        Parallel.For(0, sources.Length, i => outcomes[i] = Finish(outcomes[i], readings[i], frame, apart[i]));
        SayOnce(outcomes);

        // Written one after the other, so that of two exports for one page the first wins on every machine.
        var seen = new Dictionary<string, string>(StringComparer.Ordinal);
        var names = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var written = outcomes.Select(outcome => IsKnown(outcome, seen, out var other)
            ? outcome with { Findings = [.. outcome.Findings, ImportSamePage.At(new Location(outcome.Source.Name), other)] }
            : Write(outcome, settings, target, names)).Concat(wordPress.Pages(outcome => Write(outcome, settings, target, names))).ToImmutableArray();
        var passed = ImportSource.Passed(found).Concat(wordPress.Findings).ToImmutableArray();
        FindingPrinter.Print([.. written.SelectMany(outcome => outcome.Findings), .. passed], settings.Format, terminal.Out, ImportReport.Where(settings, terminal.Call));
        if (settings.Report is { } report) File.WriteAllText(report, ImportReportPage.Of(written, passed), Utf8);
        ImportReport.Print(written, settings, terminal.Out);
        return written.SelectMany(outcome => outcome.Findings).Concat(passed).Any(finding => finding.Severity == Severity.Error) ? ExitCode.Findings : ExitCode.Fine;
    }

    /// <summary>Reads one export; whatever is wrong with it is a finding.</summary>
    internal static (ImportReading? Reading, ImportOutcome Outcome) Read(ImportSource source, Func<ReadOnlyMemory<byte>, string, (ImportReading? Reading, ImmutableArray<Finding> Findings)> read)
    {
        try
        {
            var (reading, findings) = read(source.Read(), source.Name);
            return (reading, new ImportOutcome(source, null, false, findings));
        }
        catch (ImbalanceException imbalance)
        {
            return (null, new ImportOutcome(source, null, false, [ImportImbalance.At(new Location(source.Name), imbalance.Message)]));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            return (null, new ImportOutcome(source, null, false, [WhyUnread(source, failure)]));
        }
    }

    /// <summary>Makes the page of what was read, without the frame that all share.</summary>
    internal static ImportOutcome Finish(ImportOutcome outcome, ImportReading? reading, SharedFrame frame, FrozenDictionary<string, string> apart)
    {
        if (reading is null) return outcome;
        try
        {
            var result = reading.Finish(frame, apart);
            return outcome with { Result = result, Findings = [.. outcome.Findings, .. PictureIdentity.Findings(outcome.Source, reading, apart), .. result.Findings] };
        }
        catch (ImbalanceException imbalance)
        {
            return outcome with { Findings = [ImportImbalance.At(new Location(outcome.Source.Name), imbalance.Message)] };
        }
    }

    /// <summary>What is left out alike of many pages is said of the first: else all would look undecided.</summary>
    private static void SayOnce(ImportOutcome[] outcomes)
    {
        var pages = outcomes.SelectMany(outcome => outcome.Findings).Where(finding => finding.Kind == ImportLeftParagraph.Kind).CountBy(finding => finding.Message, StringComparer.Ordinal).Where(count => count.Value > 1).ToDictionary();
        var said = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < outcomes.Length; i++)
        {
            if (outcomes[i].Result is not { } result || !result.Findings.Any(IsShared)) continue;
            ImmutableArray<Finding> own = [.. result.Findings.Where(finding => !IsShared(finding) || said.Add(finding.Message)).Select(Told)];
            outcomes[i] = outcomes[i] with { Result = result with { Findings = own }, Findings = [.. outcomes[i].Findings[..^result.Findings.Length], .. own] };
        }

        Finding Told(Finding finding) => IsShared(finding) ? finding with { Message = $"{finding.Message} {ImportLeftParagraph.Elsewhere(pages[finding.Message] - 1)}" } : finding;
        bool IsShared(Finding finding) => finding.Kind == ImportLeftParagraph.Kind && pages.ContainsKey(finding.Message);
    }

    private static Finding WhyUnread(ImportSource source, Exception failure) =>
        failure is InvalidDataException ? FileTooLarge.AtImport(new Location(source.Name), ImportSource.MostMegabytes)
        : FileState.IsSpecial(source.Name) ? SpecialFile.AtImport(new Location(source.Name))
        : UnreadableFile.At(new Location(source.Name), MachineFailure.FaultOf(failure));

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
        var target = WrittenPath.In(settings.To, outcome.Source.Target);
        var folder = WrittenPath.FolderOf(target);
        if (to.IsLeftBy(folder)) return outcome with { Findings = [.. outcome.Findings, LinkLeavesContent.At(new Location(folder))] };
        if (!names.TryAdd(outcome.Source.Target, outcome.Source.Name))
            return outcome with { Findings = [.. outcome.Findings, ImportSameName.At(new Location(outcome.Source.Name), target, names[outcome.Source.Target])] };
        if (ImportTarget.IsTaken(target) && !settings.Force)
            return outcome with { Findings = [.. outcome.Findings, ImportExists.At(new Location(outcome.Source.Name), target)] };
        if (PictureInTheWay(outcome, result, settings, names) is { } taken) return outcome with { Findings = [.. outcome.Findings, ImportSameName.AtPicture(new Location(outcome.Source.Name), WrittenPath.In(settings.To, taken))] };
        Directory.CreateDirectory(folder);
        var old = result.Pictures.Select(picture => Path.Combine(folder, picture.Name)).Where((path, i) => File.Exists(path + ".yml") && ImportTarget.HoldsOther(path, result.Pictures[i].Bytes.Span)).Select(path => ImportPictureFile.AtOldSidecar(new Location(outcome.Source.Name), Path.GetFileName(path))).ToImmutableArray();
        foreach (var (name, bytes) in result.Pictures.Where(picture => settings.Force || !ImportTarget.IsTaken(Path.Combine(folder, picture.Name)))) PageFile.Create(Path.Combine(folder, name), bytes.ToArray());
        var sidecars = result.Sidecars.SelectMany(sidecar => WriteSidecar(outcome.Source.Name, Path.GetFullPath(Path.Combine(folder, sidecar.Name)), sidecar.Text, to)).ToImmutableArray();
        PageFile.Create(target, Utf8.GetBytes(result.Markdown));
        // So earlier versions called what they were writing, and a killed one left it.
        File.Delete(target + ".neu");
        return outcome with { Written = true, Findings = [.. outcome.Findings, .. old, .. sidecars] };
    }

    /// <summary>Writes what goes beside a picture, unless something is there; says so where it says something else.</summary>
    private static IEnumerable<Finding> WriteSidecar(string source, string path, string text, ImportTarget to)
    {
        var folder = Path.GetDirectoryName(path) ?? "";
        if (to.IsLeftBy(folder)) return [LinkLeavesContent.At(new Location(WrittenPath.Of(folder)))];
        if (ImportTarget.IsTaken(path))
        {
            var saysMore = text.Contains("credit:", StringComparison.Ordinal) || text.Contains("caption:", StringComparison.Ordinal);
            return saysMore && File.Exists(path) && SharedReading.AllText(path) != text ? [ImportFileToFetch.AtSidecar(new Location(source), Path.GetFileName(path), text)] : [];
        }

        Directory.CreateDirectory(folder);
        PageFile.Create(path, Utf8.GetBytes(text));
        return [];
    }

    /// <summary>A picture that would take the place of another's: of one that lies there, unless it may be replaced, or of one that this run has written; null where there is none.</summary>
    private static string? PictureInTheWay(ImportOutcome outcome, ImportResult result, ImportSettings settings, Dictionary<string, string> names)
    {
        foreach (var (name, bytes) in result.Pictures)
        {
            var picture = outcome.Source.Target[..(outcome.Source.Target.LastIndexOf('/') + 1)] + name;
            var isOther = !names.TryAdd(picture, outcome.Source.Name) || !settings.Force;
            if (isOther && ImportTarget.HoldsOther(WrittenPath.In(settings.To, picture), bytes.Span)) return picture;
        }

        return null;
    }
}

/// <summary>What became of one export; Result is null where it could not be read.</summary>
internal sealed record ImportOutcome(ImportSource Source, ImportResult? Result, bool Written, ImmutableArray<Finding> Findings);
