using System.CommandLine;
using System.CommandLine.Completions;
using Schwerpunkt.Disk;
using Schwerpunkt.Exporting;
using Schwerpunkt.Findings;
using Schwerpunkt.Themes;

namespace Schwerpunkt.Cli.Commands;

/// <summary>The command <c>export</c>: the way out, for who goes on with another program.</summary>
internal sealed class ExportCommand : ICommand
{
    private static readonly (string Name, ExportForm Form, string Help)[] Forms = [("plain", ExportForm.Plain, "schlichtes Markdown, das jedes Programm liest"), ("hugo", ExportForm.Hugo, "ein Auftritt für Hugo")];

    private static readonly Option<string?> To = new("--to") { HelpName = "FORM", Description = "plain: schlichtes Markdown; hugo: ein Auftritt für Hugo", CompletionSources = { _ => Forms.Select(form => new CompletionItem(form.Name, detail: form.Help)) } };

    private static readonly Argument<string?> Folder = new("ordner") { HelpName = "ORDNER", Arity = ArgumentArity.ZeroOrOne };

    public Command Syntax { get; } = new("export", "schreibt den Inhalt für andere Programme in ORDNER: Markdown, Bilder und eine Tabelle der Adressen") { Folder, To, CommonOptions.Content, CommonOptions.Today, CommonOptions.Format };

    public Func<Terminal, int> Read(Arguments arguments)
    {
        var options = new Options(
            WrittenPath.Of(arguments.Word(Folder, "Wohin? Nennen Sie einen Ordner, den es noch nicht gibt, zum Beispiel: schwerpunkt export --to plain auszug.")),
            arguments.Word(To, "Für wen? Nennen Sie --to plain (schlichtes Markdown) oder --to hugo."),
            arguments.Path(CommonOptions.Content),
            arguments.Day(CommonOptions.Today),
            arguments.Format(CommonOptions.Format));
        return terminal => Run(options, terminal);
    }

    private static int Run(Options options, Terminal terminal)
    {
        var form = Array.Find(Forms, known => known.Name == options.To) is { Name: not null } known ? known.Form
            : throw new RefusalException($"„--to {options.To}“ kenne ich nicht. Möglich sind: {string.Join(", ", Forms.Select(known => $"{known.Name} ({known.Help})"))}.");
        OutputFolder.Mend(options.Folder);
        // Drafts are the editors' work too.
        var (build, log) = (new BuildOptions(Drafts: true, Html: false), new FindingLog());
        var assembled = FolderBuild.Assemble(options.Content, options.Today, build, InstalledThemes.All, log);
        log.AddRange(SiteBuild.Check(assembled));
        var errors = log.ToSorted().RemoveAll(finding => finding.Severity != Severity.Error);
        FindingPrinter.Print(errors, options.Format, terminal, new Telling(build, options.Content, terminal));
        if (!errors.IsEmpty)
        {
            terminal.BesideFindings(options.Format).WriteLine($"\nAbgebrochen: Der Inhalt enthält Fehler. Geschrieben wurde nichts; {options.Folder}/ ist unverändert.");
            return ExitCode.Findings;
        }

        var files = SiteExport.Of(assembled, form);
        OutputFolder.Replace(options.Folder, new ContentFiles(options.Content, assembled.Tree.Shared?.Root), files);
        Report.Exported(assembled.Site?.Pages.Length ?? 0, files, options.Folder, terminal.BesideFindings(options.Format));
        return ExitCode.Fine;
    }

    /// <summary>What the command line says about an export.</summary>
    /// <param name="Folder">The target, replaced as a whole.</param>
    /// <param name="To">The name of a form.</param>
    /// <param name="Content">Folder with site.yml and Markdown.</param>
    /// <param name="Today">The day of the export.</param>
    /// <param name="Format">How findings are printed.</param>
    private sealed record Options(string Folder, string To, string Content, DateOnly Today, FindingFormat Format);
}
