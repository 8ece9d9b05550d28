using System.CommandLine;
using Schwerpunkt.LanguageServer;
using Schwerpunkt.Themes;

namespace Schwerpunkt.Cli.Commands;

/// <summary>The command <c>lsp</c>: serves an editor by the Language Server Protocol, on standard input and output.</summary>
internal sealed class LspCommand : ICommand
{
    /// <summary>Many editors add it to every server they start.</summary>
    private static readonly Option<bool> Stdio = new("--stdio") { Description = "spricht über Standardein- und -ausgabe (sonst auch)" };

    public Command Syntax { get; } = new("lsp", "hilft beim Schreiben in VS Code, Neovim und anderen Editoren\n(Language Server Protocol); Editoren starten es selbst") { CommonOptions.Today, Stdio };

    public Func<Terminal, int> Read(Arguments arguments)
    {
        var fixedDay = arguments.DayIfNamed(CommonOptions.Today);
        return _ => Run(fixedDay).GetAwaiter().GetResult();
    }

    private static async Task<int> Run(DateOnly? fixedDay)
    {
        // An editor stays open over midnight.
        var settings = new ServerSettings(InstalledThemes.All, () => fixedDay ?? Arguments.Today, HandbookSection.Of, CommandLine.Version);
        var (input, output) = (Console.OpenStandardInput(), Console.OpenStandardOutput());
        await using (input)
        await using (output)
        {
            using var server = new LanguageServer.LanguageServer(input, output, settings);
            return await server.RunAsync() ? ExitCode.Fine : ExitCode.Findings;
        }
    }
}
