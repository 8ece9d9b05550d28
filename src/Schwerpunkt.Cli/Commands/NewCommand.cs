using System.CommandLine;
using System.CommandLine.Completions;
using System.Text;
using Schwerpunkt.Disk;
using Schwerpunkt.Editing;
using Schwerpunkt.Sites;
using Schwerpunkt.Text;

namespace Schwerpunkt.Cli.Commands;

/// <summary>The command <c>new</c>: begins a page that is valid at once.</summary>
internal sealed class NewCommand : ICommand
{
    private static readonly string Kinds = string.Join(", ", NewPageKind.All.Select(kind => kind.Name));

    private static readonly Argument<string?> Kind = new("art")
    {
        HelpName = string.Join('|', NewPageKind.All.Select(kind => kind.Name)),
        Arity = ArgumentArity.ZeroOrOne,
        CompletionSources = { _ => NewPageKind.All.Select(kind => new CompletionItem(kind.Name)) },
    };

    private static readonly Argument<string?> Title = new("titel") { HelpName = "\"TITEL\"", Arity = ArgumentArity.ZeroOrOne };
    private static readonly Option<string?> To = new("--to") { HelpName = "ORDNER", Description = "Ordner im Inhalt, in dem die Seite ihren Ordner bekommt (sonst: bei ihresgleichen)" };

    public Command Syntax { get; } = new("new", "legt eine Seite an, mit Ordner, Kopf und dem nächsten Platz in der Reihe") { Kind, Title, CommonOptions.Content, To, CommonOptions.Today };

    public Func<Terminal, int> Read(Arguments arguments)
    {
        var options = new Options(
            arguments.Word(Kind, $"Was soll angelegt werden? Nennen Sie eines von {Kinds}, dahinter den Titel in Anführungszeichen."),
            arguments.Word(Title, "Wie soll die Seite heißen? Schreiben Sie hinter die Art den Titel in Anführungszeichen, zum Beispiel: schwerpunkt new seite \"Grüne Höfe\"."),
            arguments.Path(CommonOptions.Content),
            arguments.PathIfNamed(To),
            arguments.Day(CommonOptions.Today));
        return terminal => Run(options, terminal);
    }

    private static int Run(Options options, Terminal terminal)
    {
        var kind = NewPageKind.All.FirstOrDefault(kind => kind.Name == options.Kind) ?? throw new RefusalException(Unknown(options.Kind));
        Leftovers.Sweep(options.Content);
        var content = ContentSite.Read(options.Content, options.Today);
        var folder = options.To is { } to ? ContentPath.ToBe(options.Content, to) : null;
        if (folder?.Split('/').Any(name => name is ['_' or '.', ..]) == true) throw new RefusalException($"In „{options.To}“ gehörte die Seite nicht zum Auftritt: Namen mit _ oder . am Anfang bleiben außen vor. Nennen Sie einen anderen Ordner.");
        var page = NewPage.Of(kind, options.Title, content.Site, folder)
            ?? throw new RefusalException($"Aus dem Titel „{options.Title}“ lässt sich kein Ordnername bilden. Schreiben Sie ein Wort aus lateinischen Buchstaben oder Ziffern.");
        var shown = ContentPath.Shown(options.Content, page.Path);
        var bytes = Encoding.UTF8.GetBytes(page.Text);
        if (ContentEdit.IsTaken(options.Content, page.Path)) throw new RefusalException($"„{shown}“ gibt es schon; die Seite bleibt, wie sie ist. Wählen Sie einen anderen Titel, oder nennen Sie mit --to einen anderen Ordner.");
        RefuseFaults(content, new SourceFile(page.Path, bytes));
        ContentEdit.Apply(options.Content, [new FileChange.Created(page.Path, bytes)]);
        terminal.Out.WriteLine($"Angelegt: {PrintableText.Of(shown)} – ein Entwurf; „{ProgramCall.With($"{terminal.Call} preview", options.Content)}“ zeigt ihn. Zum Veröffentlichen löschen Sie in der Datei die Zeile „draft: true“.");
        if (kind == NewPageKind.EasyLanguage) terminal.Out.WriteLine("Nennen Sie sie unter „easyLanguage“ im Kopf der Seite, die sie wiedergibt; dann verweisen beide aufeinander.");
        return ExitCode.Fine;
    }

    /// <summary>What the page would make wrong, be it on another page, is said instead of done.</summary>
    private static void RefuseFaults(ContentSite content, SourceFile page)
    {
        var tree = content.Assembled.Tree;
        var before = ContentSite.Faults(content.Assembled).ToHashSet();
        var fault = ContentSite.Faults(ContentSite.Assemble(tree with { Texts = tree.Texts.Add(page) })).FirstOrDefault(finding => !before.Contains(finding));
        if (fault is not null) throw new RefusalException($"So passt die Seite nicht in den Auftritt, und angelegt wurde nichts. {fault.Message}");
    }

    private static string Unknown(string written) => Nearest.Of(written, NewPageKind.All.Select(kind => kind.Name)) is { } near
        ? $"„{written}“ lässt sich nicht anlegen – meinten Sie „{near}“?"
        : $"„{written}“ lässt sich nicht anlegen. Möglich sind: {Kinds}.";

    /// <summary>What the command line says about a new page.</summary>
    private sealed record Options(string Kind, string Title, string Content, string? To, DateOnly Today);
}
