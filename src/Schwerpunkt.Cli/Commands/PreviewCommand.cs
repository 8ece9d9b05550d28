using System.CommandLine;
using Schwerpunkt.Disk;
using Schwerpunkt.Themes;
using Schwerpunkt.Workbench;

namespace Schwerpunkt.Cli.Commands;

/// <summary>The command <c>preview</c>: the site on this machine until Ctrl+C.</summary>
internal sealed class PreviewCommand : ICommand
{
    /// <summary>Statiq's, so that old habits work.</summary>
    private const int UsualPort = 5080;

    private static readonly Option<string?> Port = new("--port") { HelpName = "ZAHL", Description = "Port der Vorschau (sonst: 5080)" };

    private static readonly Option<bool> Open = new("--open") { Description = "öffnet den Auftritt im Browser, sobald er zu sehen ist" };

    public Command Syntax { get; } = new("preview", "zeigt den Auftritt auf diesem Rechner und jede Änderung von selbst")
    {
        CommonOptions.Content, CommonOptions.Today, Port, Open,
    };

    public Func<Terminal, int> Read(Arguments arguments)
    {
        var options = new Options(arguments.Path(CommonOptions.Content), arguments.Day(CommonOptions.Today), arguments.Port(Port, UsualPort), arguments.Has(Open));
        return terminal => Run(options, terminal).GetAwaiter().GetResult();
    }

    private static async Task<int> Run(Options options, Terminal terminal)
    {
        Leftovers.Sweep(options.Content);
        var server = await PreviewServer.Start(options.Content, options.Today, InstalledThemes.All, options.Port, terminal.Error);
        await using (server)
        {
            await terminal.Out.WriteLineAsync($"Vorschau: {server.Address} – zeigt jede Änderung von selbst. Beenden mit Strg+C.");
            if (options.IsOpened) _ = Show(server.Address, terminal);
            await server.WaitForShutdown();
        }

        return ExitCode.Fine;
    }

    /// <summary>The preview goes on in the meantime.</summary>
    private static async Task Show(string address, Terminal terminal)
    {
        if (!await Browser.TryOpen(address)) await terminal.Error.WriteLineAsync($"Der Browser lässt sich von hier aus nicht starten. Rufen Sie die Adresse selbst auf: {address}");
    }

    /// <summary>What the command line says about a preview.</summary>
    private sealed record Options(string Content, DateOnly Today, int Port, bool IsOpened);
}
