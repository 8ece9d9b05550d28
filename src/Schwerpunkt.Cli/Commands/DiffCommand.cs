using System.CommandLine;
using System.CommandLine.Completions;
using Schwerpunkt.Disk;
using Schwerpunkt.Publishing.Files;

namespace Schwerpunkt.Cli.Commands;

/// <summary>The command <c>diff</c>: what a publication would change.</summary>
internal sealed class DiffCommand : ICommand
{
    private static readonly Argument<string?> Old = new("alt") { HelpName = "ALTER_ORDNER", Arity = ArgumentArity.ZeroOrOne };
    private static readonly Argument<string?> New = new("neu") { HelpName = "NEUER_ORDNER", Arity = ArgumentArity.ZeroOrOne };

    private static readonly Option<string> Format = new("--format")
    {
        HelpName = "FORM",
        Description = "text oder json",
        DefaultValueFactory = _ => "text",
        CompletionSources = { _ => FindingFormats.All.Where(format => IsPossible(format.Format)).Select(format => new CompletionItem(format.Name, detail: format.Help)) },
    };

    public Command Syntax { get; } = new("diff", "vergleicht zwei Ausgabeordner oder ihre Listen: welche Seiten neu,\ngeändert, umgezogen oder verschwunden sind") { Old, New, CommonOptions.Strict, Format };

    public Func<Terminal, int> Read(Arguments arguments)
    {
        var options = new Options(
            arguments.Word(Old, "Was soll verglichen werden? Nennen Sie den Ausgabeordner, der veröffentlicht ist, dahinter den neuen."),
            arguments.Word(New, "Womit? Nennen Sie hinter dem veröffentlichten Ausgabeordner den neuen."),
            arguments.Has(CommonOptions.Strict),
            arguments.Format(Format, IsPossible));
        return terminal => Run(options, terminal);
    }

    private static int Run(Options options, Terminal terminal)
    {
        var difference = OutputDifference.Of(OutputReader.Open(options.Old), OutputReader.Open(options.New));
        if (options.Format == FindingFormat.Json) JsonDifference.Write(difference, terminal.RawOut);
        else DifferenceReport.Write(difference, terminal.Out);
        return options.Strict && difference.Changes.Any(change => change.IsWarning) ? ExitCode.Findings : ExitCode.Fine;
    }

    private static bool IsPossible(FindingFormat format) => format is FindingFormat.Text or FindingFormat.Json;

    /// <summary>What the command line says about a comparison.</summary>
    private sealed record Options(string Old, string New, bool Strict, FindingFormat Format);
}
