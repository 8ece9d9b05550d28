using System.CommandLine;
using System.Globalization;
using System.Text;

namespace Schwerpunkt.Cli;

/// <summary>What <c>--help</c> prints.</summary>
internal static class Help
{
    /// <summary>Where the explanations begin.</summary>
    private const int Column = 24;

    /// <summary>All commands, the one first that is meant where none is named, and all their options.</summary>
    public static string OfAll(IReadOnlyList<Command> commands, Option version, string call)
    {
        var text = new StringBuilder("schwerpunkt – macht aus Markdown den Auftritt\n\nAufruf\n");
        foreach (var command in commands) Append(text, Usage(call, command == commands[0] ? $"[{command.Name}]" : command.Name, command), command.Description);
        foreach (var command in commands)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n{command.Name}\n");
            AppendOptions(text, command.Options);
        }

        AppendOptions(text.Append('\n'), [version]);
        return text.Append("\nAntwort an die Shell: 0 in Ordnung, 1 Befunde, 2 falscher Aufruf oder Fehler des Rechners.").ToString();
    }

    /// <summary>One command with its options.</summary>
    public static string Of(Command command, string call)
    {
        var text = new StringBuilder("Aufruf\n");
        Append(text, Usage(call, command.Name, command), command.Description);
        AppendOptions(text.Append("\nOptionen\n"), command.Options);
        return text.Append(CultureInfo.InvariantCulture, $"\nAlle Befehle zeigt „{call} --help“.").ToString();
    }

    private static string Usage(string call, string name, Command command) =>
        string.Join(' ', [call, name, .. command.Arguments.Select(argument => argument.HelpName)]);

    private static void AppendOptions(StringBuilder text, IEnumerable<Option> options)
    {
        foreach (var option in options) Append(text, option.HelpName is { } value ? $"{option.Name} {value}" : option.Name, option.Description);
    }

    private static void Append(StringBuilder text, string head, string? explanation)
    {
        var margin = "\n" + new string(' ', Column);
        text.Append("  ").Append(head).Append(head.Length + 3 < Column ? new string(' ', Column - head.Length - 2) : margin);
        text.Append(explanation?.Replace("\n", margin, StringComparison.Ordinal)).Append('\n');
    }
}
