using System.CommandLine;
using Schwerpunkt.Disk;
using Schwerpunkt.Themes;

namespace Schwerpunkt.Cli.Commands;

/// <summary>The command <c>check</c>: a build that writes nothing.</summary>
internal sealed class CheckCommand : ICommand
{
    public Command Syntax { get; } = new("check", "prüft nur; geschrieben wird nichts")
    {
        CommonOptions.Content, CommonOptions.BaseUrl, CommonOptions.Today, CommonOptions.Drafts, CommonOptions.Strict, CommonOptions.Release, CommonOptions.Format,
    };

    public Func<Terminal, int> Read(Arguments arguments)
    {
        var options = new Options(arguments.Path(CommonOptions.Content), arguments.Day(CommonOptions.Today), CommonOptions.Build(arguments), arguments.Format(CommonOptions.Format));
        return terminal => Run(options, terminal);
    }

    private static int Run(Options options, Terminal terminal)
    {
        var result = FolderBuild.Run(options.Content, options.Today, options.Build, InstalledThemes.All, ProgressBar.On(terminal.Error), keep: false);
        FindingPrinter.Print(result.Findings, options.Format, terminal.Out);
        Report.Checked(result, options.Content, terminal.BesideFindings(options.Format));
        return options.Build.IsStoppedBy(result.Findings) ? ExitCode.Findings : ExitCode.Fine;
    }

    /// <summary>What the command line says about a check.</summary>
    private sealed record Options(string Content, DateOnly Today, BuildOptions Build, FindingFormat Format);
}
