using System.Collections.Immutable;
using System.CommandLine;
using Schwerpunkt.Disk;
using Schwerpunkt.Editing;
using Schwerpunkt.Findings;
using Schwerpunkt.German;
using Schwerpunkt.Text;

namespace Schwerpunkt.Cli.Commands;

/// <summary>The command <c>move</c>: gives a page another place; every link is mended, and its old address leads to the new one.</summary>
internal sealed class MoveCommand : ICommand
{
    private static readonly Argument<string?> From = new("pfad") { HelpName = "PFAD", Arity = ArgumentArity.ZeroOrOne };
    private static readonly Argument<string?> To = new("neu") { HelpName = "NEUER_PFAD", Arity = ArgumentArity.ZeroOrOne };

    public Command Syntax { get; } = new("move", "benennt eine Seite oder einen Ordner um, berichtigt jeden Verweis darauf\nund behält die alte Adresse") { From, To, CommonOptions.Content };

    public Func<Terminal, int> Read(Arguments arguments)
    {
        var options = new Options(
            arguments.Word(From, "Was soll umbenannt werden? Nennen Sie eine Seite oder einen Ordner, dahinter den neuen Pfad."),
            arguments.Word(To, "Wohin? Nennen Sie hinter der Seite ihren neuen Pfad, zum Beispiel schwerpunkte/gruene-hoefe."),
            arguments.Path(CommonOptions.Content));
        return terminal => Run(options, terminal);
    }

    private static int Run(Options options, Terminal terminal)
    {
        Leftovers.Sweep(options.Content);
        var map = MoveTarget.Of(options.Content, options.From, options.To);
        var content = ContentSite.Read(options.Content, DateOnly.MinValue); // what is moved depends on no day
        RefuseUnreadable(content, terminal.Call);
        var move = PageMove.Of(content.Assembled.Tree, map);
        RefuseShared(content, move);
        Prove(content, move, map);
        ContentEdit.Apply(options.Content, Changes(options.Content, move, map));
        Tell(options.Content, move, map, terminal.Out);
        return ExitCode.Fine;
    }

    private static void RefuseUnreadable(ContentSite content, string call)
    {
        var unread = content.Unreadable.Where(finding => finding.Severity == Severity.Error).Select(finding => finding.Location.Path).FirstOrDefault() ?? MoveProof.FirstUnread(content.Assembled);
        if (unread is not null) throw new RefusalException($"„{unread}“ lässt sich nicht lesen; darin kann ein Verweis stehen, der zu berichtigen wäre. Umbenannt wurde nichts. Beheben Sie zuerst, was „{call} check“ dazu meldet.");
    }

    /// <summary>A file of the site's own would hide one that it shares.</summary>
    private static void RefuseShared(ContentSite content, PageMove move)
    {
        if (content.Assembled.Tree.Shared is { } shared && move.Files.FirstOrDefault(file => file.Moves && shared.Paths.Contains(file.After.Path)) is { } hides)
            throw new RefusalException($"„{hides.After.Path}“ gibt es im gemeinsamen Ordner „{shared.Root}“; diese Datei stünde dann an ihrer Stelle. Umbenannt wurde nichts. Nennen Sie einen anderen Pfad.");
    }

    /// <summary>Nothing is written unless every link leads where it led, and no page is worse off.</summary>
    private static void Prove(ContentSite content, PageMove move, PathMap map)
    {
        var after = ContentSite.Assemble(move.Tree);
        if (MoveProof.FirstLost(content.Assembled, after, map) is { } place) throw new RefusalException($"Was in {place.InWords} steht, lässt sich nicht sicher umschreiben. Umbenannt wurde nichts. Schreiben Sie die Stelle einfacher, zum Beispiel den Pfad in einer Zeile und ohne besondere Zeichen.");

        var before = ContentSite.Faults(content.Assembled).GroupBy(finding => finding.Kind).ToDictionary(kind => kind.Key, kind => kind.Count());
        var worse = ContentSite.Faults(after).GroupBy(finding => finding.Kind).FirstOrDefault(kind => kind.Count() > before.GetValueOrDefault(kind.Key));
        if (worse is not null) throw new RefusalException($"Am neuen Platz passt die Seite nicht in den Auftritt. Umbenannt wurde nichts. {worse.Last().Message}");
    }

    private static ImmutableArray<FileChange> Changes(string content, PageMove move, PathMap map)
    {
        var texts = move.Files.ToDictionary(file => file.Before.Path, StringComparer.Ordinal);
        ImmutableArray<string> files = map.IsFolder ? ContentEdit.FilesBelow(content, map.From) : [map.From];
        if (!map.IsFolder) ContentEdit.RefuseLink(content, map.From);
        return
        [
            .. files.Select(file => new FileChange.Moved(file, map.To + file[map.From.Length..], TextOf(texts, file))),
            .. move.Files.Where(file => !file.Moves).Select(file => new FileChange.Replaced(file.Before.Path, file.Before.Bytes, file.After.Bytes)),
        ];
    }

    private static FileChange.Replaced? TextOf(Dictionary<string, MovedText> texts, string file) =>
        texts.GetValueOrDefault(Text.Unicode.NormalForm.Of(file)) is { Changes: true } text ? new FileChange.Replaced(file, text.Before.Bytes, text.After.Bytes) : null;

    private static void Tell(string content, PageMove move, PathMap map, TextWriter writer)
    {
        writer.WriteLine($"Umbenannt: {PrintableText.Of(ContentPath.Shown(content, map.From))} → {PrintableText.Of(ContentPath.Shown(content, map.To))}.");
        foreach (var file in move.Files.Where(file => file.Mended > 0)) writer.WriteLine($"  {PrintableText.Of(ContentPath.Shown(content, file.After.Path))}: {GermanNumber.Count(file.Mended, "Verweis", "Verweise")} berichtigt");
        var pages = move.Files.Where(file => file.Moves && file.Before.IsPage && SitePath.OfPage(file.Before.Path) != SitePath.OfPage(file.After.Path)).ToList();
        foreach (var page in pages) writer.WriteLine($"  /{SitePath.OfPage(page.Before.Path)} führt weiter zu /{SitePath.OfPage(page.After.Path)}");
        if (map.IsFolder && move.Tree.Files.Any(file => file.Path.StartsWith(map.To + "/", StringComparison.Ordinal))) writer.WriteLine("Auch Dateien zum Herunterladen haben neue Adressen; ihre alten gelten nicht mehr.");
    }

    /// <summary>What the command line says about a move.</summary>
    private sealed record Options(string From, string To, string Content);
}
