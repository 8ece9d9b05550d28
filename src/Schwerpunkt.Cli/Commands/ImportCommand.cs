using System.CommandLine;
using Schwerpunkt.Cli.Importing;

namespace Schwerpunkt.Cli.Commands;

/// <summary>The command <c>import</c>: exports of the old CMS become pages.</summary>
internal sealed class ImportCommand : ICommand
{
    private static readonly Argument<string[]> Sources = new("quelle") { HelpName = "QUELLE …", Arity = ArgumentArity.ZeroOrMore };
    private static readonly Option<string?> To = new("--to") { HelpName = "ORDNER", Description = "Ordner unter content/, der die Seiten aufnimmt; muss genannt werden" };
    private static readonly Option<bool> Force = new("--force") { Description = "ersetzt auch Seiten, die es schon gibt" };
    private static readonly Option<string?> ReportFile = new("--report") { HelpName = "DATEI", Description = "zeigt darin Vorlage und Ergebnis nebeneinander (HTML)" };

    public Command Syntax { get; } = new("import", "macht aus Exporten des alten Redaktionssystems Seiten; QUELLE ist Datei, Ordner oder -")
    {
        Sources, To, Force, ReportFile, CommonOptions.Format,
    };

    public Func<Terminal, int> Read(Arguments arguments)
    {
        var settings = new ImportSettings(
            arguments.Paths(Sources, "Was soll eingelesen werden? Nennen Sie eine Datei, einen Ordner oder „-“."),
            arguments.Path(To, "Wohin? Nennen Sie mit --to einen Ordner, zum Beispiel --to content/schwerpunkte."),
            arguments.Has(Force),
            arguments.PathIfNamed(ReportFile),
            arguments.Format(CommonOptions.Format));
        return terminal => ImportRun.Run(settings, terminal);
    }
}
