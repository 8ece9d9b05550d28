using System.CommandLine;
using Schwerpunkt.Cli.Importing;
using Schwerpunkt.Disk;
using Schwerpunkt.Importing.Generators;

namespace Schwerpunkt.Cli.Commands;

/// <summary>The command <c>import</c>: exports of the old CMS become pages.</summary>
internal sealed class ImportCommand : ICommand
{
    private static readonly Argument<string[]> Sources = new("quelle") { HelpName = "QUELLE …", Arity = ArgumentArity.ZeroOrMore };
    private static readonly Option<string?> To = new("--to") { HelpName = "ORDNER", Description = "Ordner unter content/, der die Seiten aufnimmt; muss genannt werden" };
    private static readonly Option<string?> From = new("--from") { HelpName = "GENERATOR", Description = "QUELLE ist der Quelltext eines Auftritts von hugo, jekyll, statiq, eleventy oder starlight; meist erkennt das Programm es selbst" };
    private static readonly Option<bool> Force = new("--force") { Description = "ersetzt auch Seiten, die es schon gibt" };
    private static readonly Option<string?> ReportFile = new("--report") { HelpName = "DATEI", Description = "zeigt darin Vorlage und Ergebnis nebeneinander (HTML)" };

    public Command Syntax { get; } = new("import", "macht aus Exporten des alten Redaktionssystems Seiten; QUELLE ist Datei, Ordner oder -")
    {
        Sources, To, From, Force, ReportFile, CommonOptions.Format,
    };

    public Func<Terminal, int> Read(Arguments arguments)
    {
        var settings = new ImportSettings(
            [.. arguments.Paths(Sources, "Was soll eingelesen werden? Nennen Sie eine Datei, einen Ordner oder „-“.").SelectMany(ImportSource.Meant)],
            arguments.Path(To, "Wohin? Nennen Sie mit --to einen Ordner, zum Beispiel --to content/schwerpunkte."),
            arguments.Has(Force),
            arguments.PathIfNamed(ReportFile),
            arguments.Format(CommonOptions.Format));
        var from = arguments.ChoiceIfNamed(From, [.. Generators.All.Select(generator => generator.Name())]);
        return terminal => IsSiteSource(settings, from, out var generator) ? GeneratorRun.Run(settings, generator, terminal) : ImportRun.Run(settings, terminal);
    }

    /// <summary>Whether the one source is the folder of another generator, because it was said or because it is plain.</summary>
    private static bool IsSiteSource(ImportSettings settings, string? from, out Generator? generator)
    {
        generator = from is null ? null : Generators.TryParse(from);
        if (Array.Find(settings.Sources, source => source != "-" && !Path.Exists(source)) is { } missing) throw ImportSource.Missing(missing);
        if (settings.Sources is not [var folder] || !Directory.Exists(folder))
        {
            if (from is not null) throw new RefusalException("Mit --from nennen Sie einen Ordner: den obersten des Quelltexts.");
            if (Array.Find(settings.Sources, GeneratorFolder.HoldsHeads) is { } headed) throw new RefusalException($"„{headed}“ ist Markdown mit einem Kopf, also Quelltext eines Generators. Nennen Sie nur den obersten Ordner dieses Quelltexts, wenn nötig mit --from ({string.Join(", ", Generators.All.Select(one => one.Name()))}).");
            return false;
        }

        generator ??= GeneratorFolder.Detect(folder);
        return generator is not null || GeneratorFolder.HoldsHeads(folder);
    }
}
