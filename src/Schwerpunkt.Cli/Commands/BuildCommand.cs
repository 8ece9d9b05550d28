using System.CommandLine;
using System.Diagnostics;
using Schwerpunkt.Disk;
using Schwerpunkt.Themes;

namespace Schwerpunkt.Cli.Commands;

/// <summary>The command <c>build</c>, which is also meant where none is named.</summary>
internal sealed class BuildCommand : ICommand
{
    private static readonly Option<string> Output = new("--output") { HelpName = "ORDNER", Description = "Ziel, wird als Ganzes ersetzt (sonst: output); mit --sites je Auftritt ein Ordner darin", DefaultValueFactory = _ => "output" };
    private static readonly Option<bool> Compress = new("--compress") { Description = "legt neben jede Textdatei eine .br und eine .gz" };

    private static readonly Option<bool> PruneCache = new("--prune-cache") { Description = "löscht aus dem Zwischenspeicher der Bilder, was dieser Auftritt nicht braucht" };

    public Command Syntax { get; } = new("build", "prüft den Inhalt und schreibt den Auftritt")
    {
        CommonOptions.Content, CommonOptions.Sites, Output, CommonOptions.BaseUrl, CommonOptions.Today, CommonOptions.Drafts, CommonOptions.Strict, CommonOptions.Release, Compress, PruneCache, CommonOptions.Format,
    };

    public Func<Terminal, int> Read(Arguments arguments)
    {
        if (ManySites.Read(arguments, PruneCache) is { } sites)
        {
            var (output, compress) = (arguments.Path(Output), arguments.Has(Compress));
            return terminal => sites.Write(output, compress, terminal);
        }

        var options = new Options(
            arguments.Path(CommonOptions.Content),
            arguments.Path(Output),
            arguments.Day(CommonOptions.Today),
            CommonOptions.Build(arguments),
            arguments.Has(Compress),
            arguments.Has(PruneCache),
            arguments.Format(CommonOptions.Format));
        return terminal => Run(options, terminal);
    }

    private static int Run(Options options, Terminal terminal)
    {
        var watch = Stopwatch.StartNew();
        OutputFolder.Mend(options.Output);
        var (encoded, display) = (0, ProgressBar.On(terminal.RawError));
        var result = FolderBuild.Run(options.Content, options.Today, options.Build, InstalledThemes.All, (work, count) => display(work, encoded = count));
        FindingPrinter.Print(result.Findings, options.Format, terminal, new Telling(options.Build, options.Content, terminal));
        if (options.Build.IsStoppedBy(result.Findings))
        {
            Report.Stopped(result, options.Build, options.Output, terminal.BesideFindings(options.Format));
            return ExitCode.Findings;
        }

        OutputFolder.Replace(options.Output, new ContentFiles(options.Content, result.Shared), result.Files, options.Compress);
        Report.Built(result, options.Output, watch.Elapsed, terminal.BesideFindings(options.Format));
        if (encoded > 0 || options.PruneCache) Report.Cache(options.Content, options.PruneCache ? result.Files : null, terminal.BesideFindings(options.Format));
        Report.HowToSee(terminal.Call, options.Content, terminal.BesideFindings(options.Format));
        return ExitCode.Fine;
    }

    /// <summary>What the command line says about a build.</summary>
    /// <param name="Content">Folder with site.yml and Markdown, as written.</param>
    /// <param name="Output">Folder that is replaced as a whole, as written.</param>
    /// <param name="Today">The day of the build.</param>
    /// <param name="Build">What the core is told.</param>
    /// <param name="Compress">Compressed copies are written beside the text files.</param>
    /// <param name="PruneCache">Encoded pictures that the site does not need are let go.</param>
    /// <param name="Format">How findings are printed.</param>
    private sealed record Options(string Content, string Output, DateOnly Today, BuildOptions Build, bool Compress, bool PruneCache, FindingFormat Format);
}
