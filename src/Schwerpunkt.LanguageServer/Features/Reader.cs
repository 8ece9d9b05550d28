using Schwerpunkt.Assistance;
using Schwerpunkt.Findings;
using Schwerpunkt.LanguageServer.Protocol;
using Schwerpunkt.LanguageServer.Sites;
using Schwerpunkt.Text;

namespace Schwerpunkt.LanguageServer.Features;

/// <summary>Answers what is asked about one open document and changes nothing: completion, hover, definition, references, headings, folds.</summary>
/// <param name="site">Its site as last read.</param>
/// <param name="session">Where that came from.</param>
/// <param name="document">As it was when the question came.</param>
internal sealed class Reader(SiteReading site, SiteSession session, OpenDocument document)
{
    private const int KindOfText = 1, KindOfValue = 12, KindOfFile = 17, KindOfReference = 18, KindOfProperty = 10, KindOfChoice = 20;

    /// <summary>Of a symbol.</summary>
    private const int Heading = 15;

    private LineMap Lines => document.Lines;

    public CompletionResult Complete(Position position)
    {
        var list = new Completer(site.Site, document.Path, Lines).At(Lines.PlaceOf(position));
        return new CompletionResult(!list.IsComplete, [.. list.Entries.Select(Item)]);
    }

    public HoverResult? Hover(Position position, Func<FindingKind, string?> explain)
    {
        var place = Lines.PlaceOf(position);
        var hover = Assistance.Hover.At(site.Site, document.Path, Lines, place);
        var kinds = site.FindingsOf(document.Path).Where(finding => IsIn(position, Diagnostics.RangeOf(finding, Lines))).Select(finding => finding.Kind).Distinct().ToList();
        if (hover is null && kinds.Count == 0) return null;
        var parts = kinds.Select(kind => $"**{kind.Code}** – {kind.Title}\n\n{explain(kind)}".TrimEnd());
        return new HoverResult(new Markup("markdown", string.Join("\n\n---\n\n", hover is null ? parts : parts.Prepend(hover.Markdown))), hover is null ? new TextRange(position, position) : Lines.RangeOf(hover.Span));
    }

    /// <summary>The file, or the place in it, that a link leads to; of a mark of a note the note.</summary>
    public LocationResult? Define(Position position)
    {
        var place = Lines.PlaceOf(position);
        if (FootnotePlace.DefinitionOf(Lines, place) is { } note) return new LocationResult(document.Uri, Lines.RangeOf(note));
        if (WrittenPlace.At(site.Site, document.Path, Lines.Text, place) is not { } written || WrittenPlace.Begin(site.Site, written.Target) is not { } begin) return null;
        var at = new Position(begin.Line - 1, begin.Column - 1);
        return new LocationResult(session.UriOf(begin.Source), new TextRange(at, at));
    }

    /// <summary>Whatever leads where a link leads; to the anchor of a heading; everywhere else, to the page itself.</summary>
    public LocationResult[] Refer(Position position)
    {
        var place = Lines.PlaceOf(position);
        var target = WrittenPlace.At(site.Site, document.Path, Lines.Text, place)?.Target;
        var (source, fragment) = target switch
        {
            Target.ToPage page => (page.Source, page.Fragment),
            Target.ToFile file => (file.Source, null),
            _ => (document.Path, AnchorIn(position.Line + 1)),
        };
        return [.. Editing.Files.Referrers.AllOf(site.Site.Tree, source).Where(found => fragment is null ? site.Below(found.At.Path) != source || target is not null : found.Fragment == fragment).Select(Location)];

        LocationResult Location(Editing.Files.Referrer found)
        {
            var at = new Position(found.At.Line - 1, found.At.Column - 1);
            return new LocationResult(session.UriOf(site.Below(found.At.Path)), new TextRange(at, at with { Character = at.Character + found.Length }));
        }
    }

    public DocumentSymbol[] Symbols()
    {
        var (roots, open) = (new List<DocumentSymbol>(), new Stack<(int Level, DocumentSymbol Symbol)>());
        foreach (var heading in TextOutline.HeadingsOf(Lines))
        {
            var symbol = new DocumentSymbol(heading.Text, Heading, Whole(heading.Line, heading.LastLine), Whole(heading.Line, heading.Line), []);
            while (open.TryPeek(out var above) && above.Level >= heading.Level) open.Pop();
            (open.TryPeek(out var parent) ? parent.Symbol.Children : roots).Add(symbol);
            open.Push((heading.Level, symbol));
        }

        return [.. roots];

        TextRange Whole(int first, int last) => Lines.RangeOf(TextSpan.Between(Lines.StartOf(first), Lines.EndOf(last)));
    }

    public FoldingRange[] Folds() => [.. TextOutline.FoldsOf(document.Path, Lines).Select(fold => new FoldingRange(fold.First, fold.Last))];

    private CompletionItem Item(Completion entry, int number)
    {
        var kind = entry.Kind switch
        {
            CompletionKind.Key => KindOfProperty,
            CompletionKind.Choice => KindOfChoice,
            CompletionKind.Text => KindOfText,
            CompletionKind.Page or CompletionKind.File => KindOfFile,
            CompletionKind.Anchor => KindOfReference,
            _ => KindOfValue,
        };
        var typed = Lines.Text.Substring(entry.Span.Start, entry.Span.Length);
        // The server has looked for what was typed, in titles too; the editor goes on among what it was given.
        var sought = entry.Kind is CompletionKind.Page or CompletionKind.File && typed.Length > 0 ? $"{typed} {entry.Text} {entry.Detail}" : entry.Kind == CompletionKind.Page ? $"{entry.Text} {entry.Detail}" : entry.Label;
        return new CompletionItem(entry.Label, kind, entry.Detail, Markup.Of(entry.Help), $"{number:D5}", sought, new LspEdit(Lines.RangeOf(entry.Span), entry.Text));
    }

    /// <summary>The anchor of the heading in a line; null where none is.</summary>
    private string? AnchorIn(int line) => site.Site.Pages.FirstOrDefault(page => page.File.Path == document.Path)?.Page?.Parts.Anchors
        .Where(anchor => anchor.Place.Line == line).Select(anchor => anchor.Id).FirstOrDefault();

    private static bool IsIn(Position position, TextRange range) =>
        position.Line == range.Start.Line && position.Character >= range.Start.Character && position.Character <= range.End.Character;
}
