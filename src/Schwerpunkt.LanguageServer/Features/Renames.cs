using System.Collections.Immutable;
using Schwerpunkt.Assistance;
using Schwerpunkt.Disk;
using Schwerpunkt.Editing;
using Schwerpunkt.Editing.Files;
using Schwerpunkt.LanguageServer.Protocol;
using Schwerpunkt.LanguageServer.Sites;
using Schwerpunkt.Publishing.Views;
using Schwerpunkt.Sites;
using Schwerpunkt.Text;

namespace Schwerpunkt.LanguageServer.Features;

/// <summary>Renames pages, pictures and documents with whatever leads to them; the old address of a page stays. What could go wrong is refused with the reason.</summary>
/// <param name="reading">The site as it stands.</param>
/// <param name="session">Where that came from.</param>
/// <param name="themes">Those that site.yml may choose from.</param>
/// <param name="edits">Makes changes into edits.</param>
internal sealed class Renames(SiteReading reading, SiteSession session, ImmutableArray<ITheme> themes, WorkspaceEdits edits)
{
    private static readonly BuildOptions WithDrafts = new(Drafts: true, Html: false);

    private SourceTree Tree => reading.Site.Tree;

    /// <summary>What would be renamed: the file that a link leads to, or in the head of a page the page itself; null elsewhere.</summary>
    public static RenamePlace? Place(SiteReading reading, OpenDocument document, Position position)
    {
        var place = document.Lines.PlaceOf(position);
        if (WrittenPlace.At(reading.Site, document.Path, document.Lines.Text, place) is { Source: { } source } written)
            return source == document.Path ? null : new RenamePlace(document.Lines.RangeOf(written.Span), NameOf(source));
        var line = document.Lines.LineOf(place);
        var range = document.Lines.RangeOf(TextSpan.Between(document.Lines.StartOf(line), document.Lines.EndOf(line)));
        return document.File.IsPage && TextOutline.IsInHead(document.Lines, line) ? new RenamePlace(range, NameOf(document.Path)) : null;
    }

    /// <exception cref="RefusalException">It cannot be renamed so.</exception>
    public WorkspaceEdit Rename(OpenDocument document, Position position, string name)
    {
        if (Place(reading, document, position) is null) throw new RefusalException("Hier steht nichts, das umbenannt werden kann. Setzen Sie die Schreibmarke auf einen Verweis oder in den Kopf der Seite.");
        var source = WrittenPlace.At(reading.Site, document.Path, document.Lines.Text, document.Lines.PlaceOf(position))?.Source ?? document.Path;
        return Move(MapOf(source, name.Trim()), withFiles: true);
    }

    /// <summary>What goes with the renaming of files by the editor itself.</summary>
    public WorkspaceEdit Follow(string from, string to, bool isFolder) =>
        Move(new PathMap(from, to) { IsAttachment = !isFolder && !from.EndsWith(".md", StringComparison.Ordinal) }, withFiles: false);

    /// <summary>A page by its address, everything else by its path.</summary>
    private static string NameOf(string source) => source.EndsWith(".md", StringComparison.Ordinal) ? PageAddress.Of(source) : source;

    /// <summary>A name without a slash stays in its folder.</summary>
    private static PathMap MapOf(string source, string name)
    {
        if (name.Trim('/').Length == 0) throw new RefusalException("Nennen Sie einen Namen.");
        var old = NameOf(source);
        var whole = name.Contains('/', StringComparison.Ordinal) ? name : old[..(old.LastIndexOf('/') + 1)] + name;
        if (!source.EndsWith(".md", StringComparison.Ordinal)) return new PathMap(source, WithEnding(whole.Trim('/'), Path.GetExtension(source))) { IsAttachment = true };
        if (PageAddress.Fault(whole) is { } fault) throw new RefusalException(fault);
        return PageAddress.Move(source, PageAddress.Clean(whole));
    }

    /// <summary>A name without an ending gets that of the file; another would make it another kind of file.</summary>
    private static string WithEnding(string name, string ending)
    {
        if (Path.GetExtension(name).Length == 0) return name + ending;
        return Path.GetExtension(name).Equals(ending, StringComparison.OrdinalIgnoreCase) ? name : throw new RefusalException($"Die Datei endet auf „{ending}“, und das muss sie auch weiter.");
    }

    private WorkspaceEdit Move(PathMap map, bool withFiles)
    {
        if (map.From == map.To) throw new RefusalException($"„{map.To}“ heißt schon so.");
        if (withFiles && !ContentEdit.IsTaken(session.Folder, map.From)) throw new RefusalException($"„{map.From}“ liegt noch nicht auf der Platte. Speichern Sie die Datei zuerst.");
        var drafts = SiteBuild.Assemble(Tree, WithDrafts, themes, reading.Site);
        var around = new FileSurroundings(tree => SiteBuild.Assemble(tree, WithDrafts, themes, drafts), SiteBuild.Check, path => SharedReading.AllBytes(ContentPath.Of(session.Folder, path)), (_, _) => null);
        var result = new FileEditor(drafts, around).Move(map);
        if (result is FileEditResult.Refused refused) throw new RefusalException(refused.Reason);
        var texts = ((FileEditResult.Done)result).Changes.Steps.Select(TextOf).OfType<(string Path, LspEdit[] Edits)>().Where(file => file.Edits.Length > 0);
        return edits.Of(texts, withFiles ? Renamed(map) : []);
    }

    private (string Path, LspEdit[] Edits)? TextOf(FileStep step) => step switch
    {
        FileStep.Replaced replaced => (replaced.Path, WorkspaceEdits.Between(new SourceFile(replaced.Path, replaced.Before), replaced.After)),
        FileStep.Renamed { Text: var (before, after) } renamed => (renamed.From, WorkspaceEdits.Between(new SourceFile(renamed.From, before), after)),
        _ => null,
    };

    /// <summary>Every file that gets another name, those too that are no content.</summary>
    private IEnumerable<(string From, string To)> Renamed(PathMap map) => map switch
    {
        { IsFolder: true } => ContentEdit.FilesBelow(session.Folder, map.From).Select(file => (file, map.To + file[map.From.Length..])),
        { IsAttachment: true } when Tree.Texts.Any(file => file.Path == map.From + ".yml") => [(map.From, map.To), (map.From + ".yml", map.To + ".yml")],
        _ => [(map.From, map.To)],
    };
}
