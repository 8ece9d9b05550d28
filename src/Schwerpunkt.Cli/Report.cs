using System.Collections.Immutable;
using Schwerpunkt.Disk;
using Schwerpunkt.Disk.Pictures;
using Schwerpunkt.Editing.Fixing;
using Schwerpunkt.Findings;
using Schwerpunkt.German;
using Schwerpunkt.Publishing.Files;
using Schwerpunkt.Text;

namespace Schwerpunkt.Cli;

/// <summary>The few German lines a command ends with.</summary>
internal static class Report
{
    public static void Built(BuildResult result, string output, TimeSpan time, TextWriter writer)
    {
        writer.WriteLine();
        writer.WriteLine($"Fertig: {GermanNumber.Count(result.Site?.Pages.Length ?? 0, "Seite", "Seiten")} in {output}/ geschrieben, in {GermanNumber.Of(time.TotalSeconds, "0.0#")} s.");
        Summary(result, writer);
    }

    public static void Exported(int pages, ImmutableArray<OutputFile> files, string folder, TextWriter writer)
    {
        writer.WriteLine($"Fertig: {GermanNumber.Count(pages, "Seite", "Seiten")} und {GermanNumber.Count(files.Count(file => file is OutputFile.Copied), "Datei", "Dateien")} in {folder}/ geschrieben, Entwürfe eingeschlossen; die Adressen stehen in {files.First(file => file.Owner is OutputOwner.Generator && Path.GetExtension(file.Path) == ".csv").Path}.");
        writer.WriteLine("Nicht dabei ist, was der Auftritt von selbst macht (Übersichten, Schlagwörter, Suche), und was nur er versteht (layout, duty, suche.yml, notice).");
    }

    /// <summary>What to type to see what was built.</summary>
    public static void HowToSee(string call, string content, TextWriter writer) => writer.WriteLine($"Ansehen: „{ProgramCall.With($"{call} preview", content)}“ zeigt den Auftritt unter http://127.0.0.1:5080/.");

    /// <summary>What the cache of pictures takes; pruned to what a site needs where its files are given.</summary>
    public static void Cache(string content, ImmutableArray<OutputFile>? pruneTo, TextWriter writer)
    {
        if (!PictureFolder.MayKeep(content))
        {
            writer.WriteLine($"Der Zwischenspeicher {WrittenPath.Of(Path.GetRelativePath(".", CacheFolder.Beside(content)))}/ lässt sich nicht beschreiben: Die Bilder werden bei jedem Bau neu umgerechnet.");
            return;
        }

        var pictures = new PictureFolder(content);
        var gone = pruneTo is { } files ? pictures.Prune(files) : default;
        var kept = pictures.Kept();
        writer.WriteLine($"Zwischenspeicher der Bilder: {GermanNumber.Count(kept.Files, "Datei", "Dateien")}, {Megabytes(kept.Bytes)}, in {WrittenPath.Of(Path.GetRelativePath(".", CacheFolder.Beside(content)))}/{(gone.Files > 0 ? $"; gelöscht: {GermanNumber.Of(gone.Files)} ({Megabytes(gone.Bytes)})" : "")}.");
    }

    private static string Megabytes(long bytes) => $"{GermanNumber.Of(bytes / 1e6, "0.0")} MB";

    public static void Checked(BuildResult result, string content, BuildOptions options, bool isPart, TextWriter writer)
    {
        writer.WriteLine();
        writer.WriteLine($"Geprüft: {GermanNumber.Count(result.Site?.Pages.Length ?? 0, "Seite", "Seiten")} in {content}/; geschrieben wurde nichts.");
        Summary(result, writer);
        if (options.Release) BeforeRelease(result, options, isPart, writer);
    }

    /// <summary>The one list of what is to be done before a site goes live.</summary>
    public static void BeforeRelease(BuildResult result, BuildOptions options, bool isPart, TextWriter writer)
    {
        var stops = result.Findings.Where(options.IsStoppedBy).ToList();
        writer.WriteLine(stops.Count == 0 ? isPart ? "In diesen Dateien hält nichts --release auf." : "Nichts hält --release auf." : $"Vor der Freigabe zu erledigen: {GermanNumber.Count(stops.Count, "Befund", "Befunde")}.");
        foreach (var kind in stops.GroupBy(finding => finding.Kind).OrderByDescending(kind => kind.Key.Severity).ThenByDescending(kind => kind.Count()).ThenBy(kind => kind.Key.Code, StringComparer.Ordinal))
            writer.WriteLine($"  {GermanNumber.Of(kind.Count())} × {kind.Key.Code}: {kind.Key.Title}");
    }

    public static void Repaired(ImmutableArray<FixResult> results, bool dryRun, TextWriter writer, string call)
    {
        var repairs = results.SelectMany(result => result.Mended).ToList();
        var unread = results.Count(result => !result.Findings.IsEmpty);
        writer.WriteLine();
        foreach (var result in results.Where(result => result.Changed)) writer.WriteLine($"{PrintableText.Of(result.File.Path)}: {string.Join("; ", result.Mended.GroupBy(repair => repair.What).Select(Kind))}");
        writer.WriteLine($"{(dryRun ? "Zu ändern" : "Geändert")}: {GermanNumber.Count(results.Count(result => result.Changed), "Datei", "Dateien")} von {GermanNumber.Of(results.Length)}{(dryRun ? "; geschrieben wurde nichts" : "")}.");
        writer.WriteLine($"Wiederholungen {(dryRun ? "zu entfernen" : "entfernt")}: {repairs.Count(repair => repair.IsRepeat)}. Andere Verbesserungen: {repairs.Count(repair => !repair.IsRepeat)}.");
        if (results.Sum(result => result.RepeatsLeft) is > 0 and var left)
            writer.WriteLine($"Stehen bleiben {GermanNumber.Count(left, "Wiederholung", "Wiederholungen")}, weil sich beim Löschen die Seite änderte; der Bau zeigt auch sie nur einmal, „{call} check“ nennt die Zeilen.");
        if (unread > 0) writer.WriteLine($"Nicht lesbar und unverändert: {GermanNumber.Count(unread, "Datei", "Dateien")}; die Meldungen oben sagen, was zu tun ist.");
    }

    public static void Stopped(BuildResult result, BuildOptions options, string output, TextWriter writer)
    {
        writer.WriteLine();
        writer.WriteLine($"Abgebrochen: {Why(result.Findings, options)}. Geschrieben wurde nichts; {output}/ ist unverändert.");
        Summary(result, writer);
        if (options.Release) BeforeRelease(result, options, isPart: false, writer);
    }

    /// <summary>„Wiederholung entfernt: 12 (Zeile 7, 9, 11, 13, 15 …)“.</summary>
    private static string Kind(IGrouping<string, MendedPlace> repairs) =>
        $"{repairs.Key}: {repairs.Count()} (Zeile {string.Join(", ", repairs.Select(repair => repair.Line).Distinct().Take(5))}{(repairs.Count() > 5 ? " …" : "")})";

    /// <summary>How many repeats went and how many findings there are.</summary>
    public static void Summary(BuildResult result, TextWriter writer) =>
        writer.WriteLine($"Wiederholungen entfernt: {result.Removed}. Befunde: {FindingCount.InGerman(result.Findings)}.");

    /// <summary>Why findings keep a site from being written.</summary>
    public static string Why(ImmutableArray<Finding> findings, BuildOptions options)
    {
        if (findings.Any(finding => finding.Severity == Severity.Error)) return "Der Inhalt enthält Fehler";
        return options.Strict && findings.Any(finding => finding.Severity == Severity.Warning)
            ? "Mit --strict zählen Warnungen als Fehler"
            : "Mit --release darf nichts mehr offen sein (Platzhalter, Entwurf, abgelaufene Tage)";
    }
}
