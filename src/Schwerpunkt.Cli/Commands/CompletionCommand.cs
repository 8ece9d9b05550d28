using System.CommandLine;
using System.CommandLine.Completions;
using Schwerpunkt.Cli.Completion;
using Schwerpunkt.Disk;
using Schwerpunkt.Text;

namespace Schwerpunkt.Cli.Commands;

/// <summary>The command <c>completion</c>: a script by which a shell completes what is typed behind <c>schwerpunkt</c>.</summary>
internal sealed class CompletionCommand : ICommand
{
    private static readonly (string Name, string Title, Func<CallTable, string> Script)[] Shells =
    [
        ("bash", "Linux, Git Bash", BashScript.Of),
        ("zsh", "macOS", ZshScript.Of),
        ("fish", "fish", FishScript.Of),
        ("powershell", "Windows", PowerShellScript.Of),
    ];

    private static readonly string Names = string.Join(", ", Shells.Select(shell => shell.Name));

    private static readonly Argument<string?> Shell = new("shell")
    {
        HelpName = string.Join('|', Shells.Select(shell => shell.Name)),
        Arity = ArgumentArity.ZeroOrOne,
        CompletionSources = { _ => Shells.Select(shell => new CompletionItem(shell.Name, detail: shell.Title)) },
    };

    public Command Syntax { get; } = new("completion", "zeigt ein Skript, mit dem die Shell Befehle, Optionen und Meldungen ergänzt") { Shell };

    public Func<Terminal, int> Read(Arguments arguments)
    {
        var name = arguments.Word(Shell, $"Für welche Shell? Nennen Sie eine von {Names}.");
        return terminal => Run(name, terminal);
    }

    private int Run(string name, Terminal terminal)
    {
        if (Shells.FirstOrDefault(shell => shell.Name == name).Script is not { } script)
        {
            throw new RefusalException(Nearest.Of(name, Shells.Select(shell => shell.Name)) is { } near
                ? $"Für „{name}“ gibt es kein Skript – meinten Sie „{near}“?"
                : $"Für „{name}“ gibt es kein Skript. Möglich sind: {Names}.");
        }

        terminal.RawOut.Write(script(CallTable.Of(Syntax.Parents.OfType<Command>().First())));
        return ExitCode.Fine;
    }
}
