using System.Diagnostics;
using Schwerpunkt.Cli.Importing;
using Schwerpunkt.Cli.Preview;
using Schwerpunkt.Disk;

namespace Schwerpunkt.Cli;

/// <summary>The command <c>schwerpunkt</c>: what may be typed, and what then happens.</summary>
internal static class CommandLine
{
    /// <summary>Runs one call and gives its exit code. Every failure of disk or usage ends here.</summary>
    public static int Run(string[] args, Terminal terminal)
    {
        var parsed = Options.Parse(args);
        if (parsed.Usage is { } usage)
        {
            terminal.Error.WriteLine(usage);
            return ExitCode.Failure;
        }

        if (parsed.WantsHelp)
        {
            terminal.Out.WriteLine(Help.Text);
            return ExitCode.Fine;
        }

        try
        {
            return parsed.Command switch
            {
                Options.PreviewCommand => Preview(parsed.Settings, parsed.Port, terminal).GetAwaiter().GetResult(),
                Options.ImportCommand when parsed.Import is { } import => Import(import, parsed.Settings, terminal),
                Options.FixCommand => Fix(parsed, terminal),
                Options.CheckCommand => Check(parsed.Settings, terminal),
                _ => Build(parsed.Settings, terminal),
            };
        }
        catch (Exception failure) when (MachineFailure.InGerman(failure) is not null)
        {
            terminal.Error.WriteLine($"schwerpunkt: {MachineFailure.InGerman(failure)}");
            return ExitCode.Failure;
        }
    }

    private static int Build(BuildSettings settings, Terminal terminal)
    {
        var watch = Stopwatch.StartNew();
        OutputFolder.Mend(settings.Output);
        var result = Workspace.Build(settings, terminal.Error);
        FindingPrinter.Print(result.Findings, settings.Format, terminal.Out);
        if (Workspace.IsStopped(result, settings))
        {
            Report.Stopped(result, settings, ForReport(settings, terminal));
            return ExitCode.Findings;
        }

        OutputFolder.Replace(settings.Output, settings.Content, result.Files, settings.Compress);
        Report.Built(result, settings, watch.Elapsed, ForReport(settings, terminal));
        return ExitCode.Fine;
    }

    private static int Import(ImportSettings import, BuildSettings settings, Terminal terminal)
    {
        OutputFolder.Mend(settings.Output);
        return ImportCommand.Run(import, settings.Format, terminal);
    }

    private static int Fix(Options options, Terminal terminal)
    {
        if (!options.DryRun) OutputFolder.Mend(options.Settings.Output);
        return Fixing.Run(options.Settings, options.Path, options.DryRun, terminal);
    }

    private static int Check(BuildSettings settings, Terminal terminal)
    {
        var result = Workspace.Build(settings, terminal.Error, keep: false);
        FindingPrinter.Print(result.Findings, settings.Format, terminal.Out);
        Report.Checked(result, settings, ForReport(settings, terminal));
        return Workspace.IsStopped(result, settings) ? ExitCode.Findings : ExitCode.Fine;
    }

    /// <summary>A SARIF document stands alone on standard output; the report then goes beside it.</summary>
    private static TextWriter ForReport(BuildSettings settings, Terminal terminal) =>
        settings.Format == FindingFormat.Sarif ? terminal.Error : terminal.Out;

    private static async Task<int> Preview(BuildSettings settings, int port, Terminal terminal)
    {
        var server = await PreviewServer.Start(settings, port, terminal.Error);
        await using (server)
        {
            await terminal.Out.WriteLineAsync($"Vorschau: {server.Address} – zeigt jede Änderung von selbst. Beenden mit Strg+C.");
            await server.WaitForShutdown();
        }

        return ExitCode.Fine;
    }
}
