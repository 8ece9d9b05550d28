using System.CommandLine;
using System.CommandLine.Parsing;
using Schwerpunkt.Cli.Commands;
using Schwerpunkt.Disk;
using Schwerpunkt.Text;

namespace Schwerpunkt.Cli;

/// <summary>The command <c>schwerpunkt</c>: reads what was typed with System.CommandLine; help and errors are our own, because its German is half translated.</summary>
internal static class CommandLine
{
    private static readonly Option<bool> HelpWanted = new("--help", "-h", "-?") { Recursive = true, Description = "zeigt, was zu einem Befehl geschrieben werden kann" };

    private static readonly Option<bool> VersionWanted = new("--version") { Recursive = true, Description = "nennt die Fassung des Programms" };

    /// <summary>The first is meant where none is named.</summary>
    private static readonly ICommand[] Commands = [
        new BuildCommand(), new CheckCommand(), new ImportCommand(), new ExportCommand(), new PreviewCommand(), new FixCommand(),
        new NewCommand(), new MoveCommand(), new AgendaCommand(), new DiffCommand(), new PublishCommand(), new ExplainCommand(), new LspCommand(), new SchemaCommand(), new CompletionCommand(),
    ];

    private static readonly Command Root = Rooted();

    /// <summary>Of the program, such as <c>0.1.0</c>.</summary>
    public static string Version => typeof(CommandLine).Assembly.GetName().Version?.ToString(3) ?? "";

    /// <summary>Runs one call and gives its exit code. Every failure of disk or usage ends here, that of writing an answer too.</summary>
    public static int Run(string[] args, Terminal terminal)
    {
        try
        {
            return Answer(args, terminal);
        }
        catch (Exception failure) when (MachineFailure.InGerman(failure) is not null)
        {
            terminal.Error.WriteLine($"{ProgramCall.Name}: {MachineFailure.InGerman(failure)}");
            return ExitCode.Failure;
        }
    }

    private static int Answer(string[] args, Terminal terminal)
    {
        var parsed = Root.Parse(args);
        var named = Commands.FirstOrDefault(command => command.Syntax == parsed.CommandResult.Command);
        if (parsed.GetValue(HelpWanted))
        {
            terminal.Out.WriteLine(named is null ? Help.OfAll([.. Commands.Select(command => command.Syntax)], VersionWanted, terminal.Call) : Help.Of(named.Syntax, terminal.Call));
            return ExitCode.Fine;
        }

        if (parsed.GetValue(VersionWanted))
        {
            terminal.Out.WriteLine($"{ProgramCall.Name} {Version}");
            return ExitCode.Fine;
        }

        var command = named ?? Commands[0];
        if (parsed.Errors.Count > 0 || Unknown(parsed) is not null) return Refuse(Explain(Unknown(parsed), command.Syntax), terminal);
        var arguments = new Arguments(parsed);
        var run = command.Read(arguments);
        return arguments.Wrong is { } wrong ? Refuse(wrong, terminal) : run(terminal);
    }

    private static int Refuse(string wrong, Terminal terminal)
    {
        terminal.Error.WriteLine($"{ProgramCall.Name}: {wrong}\nAlle Befehle zeigt „{terminal.Call} --help“.");
        return ExitCode.Failure;
    }

    /// <summary>A word that belongs nowhere: the parser takes a mistyped option for a path where a path may stand.</summary>
    private static string? Unknown(ParseResult parsed) => parsed.Tokens
        .Where(token => token.Type == TokenType.Argument && (token.Value.StartsWith("--", StringComparison.Ordinal) || Meant(token.Value) is not null)).Select(token => token.Value)
        .Concat(parsed.UnmatchedTokens)
        .FirstOrDefault();

    /// <summary>What other programs call what we call otherwise.</summary>
    private static string? Meant(string written) => written switch
    {
        "-v" or "-V" or "/v" or "/V" => VersionWanted.Name,
        "/?" or "/h" or "/H" or "-H" => HelpWanted.Name,
        _ => null,
    };

    private static string Explain(string? unknown, Command command)
    {
        if (unknown is null) return "Einer Option fehlt ihr Wert, oder sie steht zweimal da.";
        var owners = Commands.Select(other => other.Syntax).Where(other => other.Options.Any(option => option.Name == unknown)).Select(other => $"„{other.Name}“").ToArray();
        if (owners.Length > 0) return $"„{unknown}“ gehört nicht zu „{command.Name}“, sondern zu {string.Join(", ", owners)}.";
        string[] known = [.. Commands.Select(other => other.Syntax.Name), .. command.Options.Select(option => option.Name), HelpWanted.Name, VersionWanted.Name];
        return (Meant(unknown) ?? Nearest.Of(unknown, known)) is { } near ? $"„{unknown}“ kenne ich nicht – meinten Sie „{near}“?" : $"„{unknown}“ kenne ich nicht.";
    }

    private static Command Rooted()
    {
        var root = new Command(ProgramCall.Name) { HelpWanted, VersionWanted };
        foreach (var option in Commands[0].Syntax.Options) root.Options.Add(option);
        foreach (var command in Commands) root.Subcommands.Add(command.Syntax);
        // Without an action the parser would demand a subcommand.
        foreach (var command in root.Subcommands.Prepend(root)) command.SetAction(_ => { });
        return root;
    }
}
