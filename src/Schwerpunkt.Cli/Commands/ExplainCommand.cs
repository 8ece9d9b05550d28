using System.CommandLine;
using System.CommandLine.Completions;
using Schwerpunkt.Disk;
using Schwerpunkt.Findings;
using Schwerpunkt.Text;

namespace Schwerpunkt.Cli.Commands;

/// <summary>The command <c>explain</c>: what a finding means, in the words of the handbook, with what is wrong and what is right.</summary>
internal sealed class ExplainCommand : ICommand
{
    private static readonly Argument<string?> Code = new("name")
    {
        HelpName = "[MELDUNG]",
        Arity = ArgumentArity.ZeroOrOne,
        CompletionSources = { _ => FindingKinds.All.Select(kind => new CompletionItem(kind.Code, detail: kind.Title)) },
    };

    public Command Syntax { get; } = new("explain", "erklärt eine Meldung, mit einem falschen und einem richtigen Beispiel;\nohne MELDUNG zählt es alle auf") { Code };

    public Func<Terminal, int> Read(Arguments arguments)
    {
        var code = arguments.WordIfNamed(Code);
        return terminal => string.IsNullOrEmpty(code) ? List(terminal) : Explain(code, terminal);
    }

    private static int List(Terminal terminal)
    {
        var width = FindingKinds.All.Max(kind => kind.Code.Length);
        foreach (var kind in FindingKinds.All.OrderBy(kind => kind.Code, StringComparer.Ordinal))
            terminal.Out.WriteLine($"{kind.Code.PadRight(width)}  {kind.Severity.InGerman(),-7}  {kind.Title}");
        return ExitCode.Fine;
    }

    private static int Explain(string written, Terminal terminal)
    {
        // Somebody who copies it takes the colon along.
        var code = written.TrimEnd(':').ToLowerInvariant();
        if (FindingKinds.All.FirstOrDefault(kind => kind.Code == code) is not { } kind)
        {
            var near = Nearest.Of(code, FindingKinds.All.Select(known => known.Code));
            throw new RefusalException(near is null
                ? $"Eine Meldung „{written}“ gibt es nicht. Alle zählt „{terminal.Call} explain“ auf."
                : $"Eine Meldung „{written}“ gibt es nicht – meinten Sie „{near}“?");
        }

        terminal.Out.WriteLine($"{kind.Code} – {kind.Severity.InGerman()}{(kind.BlocksRelease ? ", hält --release auf" : "")}\n{kind.Title}");
        if (HandbookSection.Of(kind) is { } section) terminal.Out.WriteLine($"\n{section}");
        Show("Falsch", kind.Wrong, terminal.Out);
        Show("Richtig", kind.Right, terminal.Out);
        return ExitCode.Fine;
    }

    private static void Show(string heading, string? example, TextWriter writer)
    {
        if (example is null) return;
        writer.WriteLine($"\n{heading}:\n");
        foreach (var line in example.Split('\n')) writer.WriteLine(line.Length == 0 ? "" : $"    {line}");
    }
}
