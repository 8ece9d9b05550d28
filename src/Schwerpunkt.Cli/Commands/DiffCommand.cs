using System.CommandLine;
using System.CommandLine.Completions;
using Schwerpunkt.Deployment;
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

    public Command Syntax { get; } = new("diff", "vergleicht zwei Ausgabeordner, ihre Listen oder Ziele von „publish“: welche Seiten neu,\ngeändert, umgezogen oder verschwunden sind") { Old, New, CommonOptions.Strict, Format };

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
        var difference = OutputDifference.Of(Open(options.Old), Open(options.New));
        if (options.Format == FindingFormat.Json) JsonDifference.Write(difference, terminal.RawOut);
        else DifferenceReport.Write(difference, terminal.Out);
        return options.Strict && difference.Changes.Any(change => change.IsWarning) ? ExitCode.Findings : ExitCode.Fine;
    }

    /// <summary>An output folder, a list, or a target of <c>publish</c>.</summary>
    private static KnownOutput Open(string named)
    {
        if (Path.Exists(named) || TargetAddress.TryParse(named) is not { } address) return OutputReader.Open(named);
        using var publication = Publication.At(address, isDry: true);
        return new KnownOutput(publication.Published ?? throw new RefusalException($"In „{named}“ ist noch nichts veröffentlicht."), null);
    }

    private static bool IsPossible(FindingFormat format) => format is FindingFormat.Text or FindingFormat.Json;

    /// <summary>What the command line says about a comparison.</summary>
    private sealed record Options(string Old, string New, bool Strict, FindingFormat Format);
}
