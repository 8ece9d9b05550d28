using System.Collections.Immutable;
using System.CommandLine;
using Schwerpunkt.Disk;
using Schwerpunkt.Editing.Fixing;
using Schwerpunkt.Findings;
using Schwerpunkt.Sites;
using Schwerpunkt.Themes;

namespace Schwerpunkt.Cli.Commands;

/// <summary>The command <c>fix</c>: repairs Markdown files where they lie, or shows what it would do.</summary>
internal sealed class FixCommand : ICommand
{
    private static readonly Argument<string?> PathWanted = new("pfad") { HelpName = "[PFAD]", Arity = ArgumentArity.ZeroOrOne };
    private static readonly Option<bool> DryRun = new("--dry-run") { Description = "zeigt die Änderungen nur, als Diff; geschrieben wird nichts" };

    public Command Syntax { get; } = new("fix", "schreibt in die Seiten, was der Bau von selbst richtet\n(Wiederholungen, Leerzeichen, Anführungszeichen)\nund Fehler, bei denen nur eines gemeint sein kann")
    {
        PathWanted, CommonOptions.Content, DryRun, CommonOptions.Format,
    };

    public Func<Terminal, int> Read(Arguments arguments)
    {
        var options = new Options(arguments.Path(CommonOptions.Content), arguments.PathIfNamed(PathWanted), arguments.Has(DryRun), arguments.Format(CommonOptions.Format));
        return terminal => Run(options, terminal);
    }

    private static int Run(Options options, Terminal terminal)
    {
        var (content, path, dryRun, format) = options;
        if (!dryRun) Leftovers.Sweep(content);
        var unreadable = new FindingLog();
        var tree = new SourceFolder(content, asksDocuments: false).Read(DateOnly.MinValue, unreadable); // what is repaired depends on no day
        var files = Choose(tree, content, path);
        var fixer = new SourceFixer(tree, SiteBuild.FindingsOf(tree, InstalledThemes.All));
        var results = files.DistinctBy(file => RealPath.TryFind(ContentPath.Of(content, file.Path)) ?? file.Path).AsParallel().AsOrdered().Select(fixer.Fix).ToImmutableArray();
        foreach (var result in results.Where(result => result.Changed))
        {
            if (dryRun) (terminal.IsWatched ? terminal.Out : terminal.RawOut).Write(result.Diff);
            else PageFile.Replace(ContentPath.Of(content, result.File.Path), result.File.Bytes, result.Bytes);
        }

        var speech = dryRun ? terminal.Error : terminal.Out;
        ImmutableArray<Finding> findings = [.. results.SelectMany(result => result.Findings).Concat(unreadable.ToImmutable()).Order()];
        FindingPrinter.Print(findings, format, speech);
        Report.Repaired(results, dryRun, speech, terminal.Call);
        return findings.Any(finding => finding.Severity != Severity.Notice) ? ExitCode.Findings : ExitCode.Fine;
    }

    private static ImmutableArray<SourceFile> Choose(SourceTree tree, string content, string? path)
    {
        var pages = tree.Texts.Where(file => file.Path.EndsWith(".md", StringComparison.Ordinal)).OrderBy(file => file.Path, StringComparer.Ordinal).ToImmutableArray();
        if (path is null) return pages;
        var below = ContentPath.Below(content, path);
        ImmutableArray<SourceFile> chosen = below.Length == 0 ? pages
            : [.. pages.Where(file => file.Path == below || file.Path.StartsWith(below + "/", StringComparison.Ordinal))];
        return chosen.IsEmpty
            ? throw new RefusalException($"Unter „{path}“ liegt keine Seite des Inhaltsordners „{content}“. Nennen Sie eine .md-Datei oder einen Ordner darin; Namen mit _ oder . am Anfang gehören nicht zum Auftritt.")
            : chosen;
    }

    /// <summary>What the command line says about a repair.</summary>
    /// <param name="Content">The content folder, as written.</param>
    /// <param name="Path">A file or folder of the content, as written; null for all of it.</param>
    /// <param name="DryRun">True to print the changes as a diff instead of writing them; only the diff then goes to standard output.</param>
    /// <param name="Format">How findings are printed.</param>
    private sealed record Options(string Content, string? Path, bool DryRun, FindingFormat Format);
}
