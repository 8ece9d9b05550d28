using System.Collections.Immutable;
using Schwerpunkt.Disk;
using Schwerpunkt.Editing;
using Schwerpunkt.Findings;
using Schwerpunkt.Sites;
using Schwerpunkt.Text.Unicode;

namespace Schwerpunkt.Cli;

/// <summary>The command <c>fix</c>: repairs Markdown files where they lie, or shows what it would do.</summary>
internal static class Fixing
{
    /// <summary>Repairs the pages below a path and gives the exit code.</summary>
    /// <param name="settings">Names the content folder and the form of findings.</param>
    /// <param name="path">A file or folder of the content, as written; null for all of it.</param>
    /// <param name="dryRun">True to print the changes as a diff instead of writing them.</param>
    /// <param name="terminal">With a dry run, only the diff goes to its standard output.</param>
    public static int Run(BuildSettings settings, string? path, bool dryRun, Terminal terminal)
    {
        if (!dryRun) Leftovers.Sweep(settings.Content);
        var unreadable = new FindingLog();
        var tree = new SourceFolder(settings.Content).Read(settings.Today, unreadable);
        var files = Choose(tree, settings.Content, path);
        var fixer = new SourceFixer(tree);
        var results = files.DistinctBy(file => RealPath.TryFind(ContentPath.Of(settings.Content, file.Path)) ?? file.Path).AsParallel().AsOrdered().Select(fixer.Fix).ToImmutableArray();
        foreach (var result in results.Where(result => result.Changed))
        {
            if (dryRun) terminal.Out.Write(result.Diff);
            else PageFile.Replace(ContentPath.Of(settings.Content, result.File.Path), result.File.Bytes, result.Bytes);
        }

        var speech = dryRun ? terminal.Error : terminal.Out;
        ImmutableArray<Finding> findings = [.. results.SelectMany(result => result.Findings).Concat(unreadable.ToImmutable()).Order()];
        FindingPrinter.Print(findings, settings.Format, speech);
        Report.Repaired(results, dryRun, speech);
        return findings.Any(finding => finding.Severity != Severity.Notice) ? ExitCode.Findings : ExitCode.Fine;
    }

    private static ImmutableArray<SourceFile> Choose(SourceTree tree, string content, string? path)
    {
        var pages = tree.Texts.Where(file => file.Path.EndsWith(".md", StringComparison.Ordinal)).OrderBy(file => file.Path, StringComparer.Ordinal).ToImmutableArray();
        if (path is null) return pages;
        var below = BelowContent(content, path);
        ImmutableArray<SourceFile> chosen = below.Length == 0 ? pages
            : [.. pages.Where(file => file.Path == below || file.Path.StartsWith(below + "/", StringComparison.Ordinal))];
        return chosen.IsEmpty
            ? throw new RefusalException($"Unter „{path}“ liegt keine Seite des Inhaltsordners „{content}“. Nennen Sie eine .md-Datei oder einen Ordner darin; Namen mit _ oder . am Anfang gehören nicht zum Auftritt.")
            : chosen;
    }

    /// <summary>A path may be written from where the command is called, or from the content folder.</summary>
    private static string BelowContent(string content, string path)
    {
        var root = Path.GetFullPath(content);
        foreach (var full in (string[])[Path.GetFullPath(path), Path.GetFullPath(Path.Combine(root, path))])
        {
            var relative = NormalForm.Of(Path.GetRelativePath(root, full).Replace(Path.DirectorySeparatorChar, '/').TrimEnd('/'));
            var inside = relative != ".." && !relative.StartsWith("../", StringComparison.Ordinal) && !Path.IsPathRooted(relative);
            if (inside && Path.Exists(ContentPath.Of(root, relative))) return relative == "." ? "" : relative;
        }

        throw new RefusalException($"„{path}“ gibt es im Inhaltsordner „{content}“ nicht. Prüfen Sie den Pfad, oder nennen Sie den Inhaltsordner mit --content.");
    }
}
