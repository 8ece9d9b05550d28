using System.CommandLine;
using Schwerpunkt.Cli.Outside;
using Schwerpunkt.Disk;
using Schwerpunkt.Themes;

namespace Schwerpunkt.Cli.Commands;

/// <summary>The command <c>check</c>: a build that writes nothing.</summary>
internal sealed class CheckCommand : ICommand
{
    private static readonly Option<bool> External = new("--external") { Description = "fragt auch fremde Rechner, ob die Adressen im Auftritt noch stimmen" };

    public Command Syntax { get; } = new("check", "prüft nur; geschrieben wird nichts")
    {
        CommonOptions.Content, CommonOptions.BaseUrl, CommonOptions.Today, CommonOptions.Drafts, CommonOptions.Strict, CommonOptions.Release, External, CommonOptions.Format,
    };

    public Func<Terminal, int> Read(Arguments arguments)
    {
        var options = new Options(arguments.Path(CommonOptions.Content), arguments.Day(CommonOptions.Today), CommonOptions.Build(arguments), arguments.Has(External), arguments.Format(CommonOptions.Format));
        return terminal => Run(options, terminal);
    }

    private static int Run(Options options, Terminal terminal)
    {
        var result = FolderBuild.Run(options.Content, options.Today, options.Build, InstalledThemes.All, ProgressBar.On(terminal.Error), keep: false);
        if (options.External && result.Site is { } site)
            result = result with { Findings = [.. result.Findings.AddRange(OutsideCheck.RunAsync(site, options.Content, _ => true, ProgressBar.On(terminal.Error)).GetAwaiter().GetResult()).Order()] };
        FindingPrinter.Print(result.Findings, options.Format, terminal.Out);
        Report.Checked(result, options.Content, terminal.BesideFindings(options.Format));
        return options.Build.IsStoppedBy(result.Findings) ? ExitCode.Findings : ExitCode.Fine;
    }

    /// <summary>What the command line says about a check.</summary>
    private sealed record Options(string Content, DateOnly Today, BuildOptions Build, bool External, FindingFormat Format);
}
