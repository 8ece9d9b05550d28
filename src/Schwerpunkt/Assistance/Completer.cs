using System.Collections.Immutable;
using Schwerpunkt.German;
using Schwerpunkt.Pages;
using Schwerpunkt.Reading;
using Schwerpunkt.Reading.Diagrams;
using Schwerpunkt.Reading.Films;
using Schwerpunkt.Reading.Markdown;
using Schwerpunkt.Reading.Yaml;
using Schwerpunkt.Sites;
using Schwerpunkt.Text;

namespace Schwerpunkt.Assistance;

/// <summary>Says what may stand where somebody types: keys and their values by the tables, pages, pictures, keywords and credits by what the site has.</summary>
/// <param name="site">The site as last read; it may be a few signs behind the text.</param>
/// <param name="path">The file, below content/.</param>
/// <param name="lines">Its text as it is typed, lines ended by LF.</param>
public sealed class Completer(AssembledSite site, string path, LineMap lines)
{
    /// <summary>What may stand at a place.</summary>
    /// <param name="place">In the text.</param>
    public CompletionList At(int place)
    {
        var list = Find(place);
        // What is written on behind the place goes with it.
        var behind = EndOfWord(place) - place;
        return behind == 0 ? list : list with { Entries = [.. list.Entries.Select(entry => entry with { Span = entry.Span with { Length = entry.Span.Length + behind } })] };
    }

    private CompletionList Find(int place) => TypedPlace.At(path, lines, place) switch
    {
        TypedPlace.Key key => CompletionList.Of(Keys(key)),
        TypedPlace.Value value => CompletionList.Of(Values(value)),
        TypedPlace.Address address => CompletionList.Of(Addresses(address.Span, Typed(address.Span), address.IsPicture, InMarkdown)),
        TypedPlace.Credit credit => CompletionList.Of(Credits(credit.Span)),
        TypedPlace.Fact fact => CompletionList.Of(SiteFact.All.Select(known => new Completion(known.Name, CompletionKind.Choice, fact.Span, known.Name) { Detail = known.Label, Help = $"Zeigt `{known.Key}` aus site.yml." })),
        TypedPlace.Fence fence => CompletionList.Of(Fences(fence.Span)),
        null => CompletionList.None,
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>Where the word, the path or the address ends that a place is in.</summary>
    private int EndOfWord(int place)
    {
        var end = place;
        while (end < lines.Text.Length && !char.IsWhiteSpace(lines.Text[end]) && lines.Text[end] is not (',' or ']' or '}' or ')' or '>' or '"' or '\'' or ':' or '#' or '{' or '[' or '(')) end++;
        return end;
    }

    private string Typed(TextSpan span) => lines.Text.Substring(span.Start, span.Length);

    private static IEnumerable<Completion> Keys(TypedPlace.Key place) => place.Keys
        .Where(key => !place.Present.Contains(key.Name, StringComparer.Ordinal))
        .Select(key => new Completion(key.Name, CompletionKind.Key, place.Span, place.Name is not null ? key.Name : key.Type is KeyType.Map or KeyType.Maps ? key.Name + ":" : key.Name + ": ") { Detail = PlaceHelp.TypeOf(key), Help = PlaceHelp.Of(key) });

    private IEnumerable<Completion> Values(TypedPlace.Value place)
    {
        var (of, span, typed) = (place.Of, place.Span, Typed(place.Span));
        // Between quotation marks everything stands as it is but for these themselves.
        var lead = span.Start > 0 && lines.Text[span.Start - 1] == ':' ? " " : "";
        Func<string, string> path = place.Quote is null ? text => lead + YamlText.Path(text) : text => text, text = place.Quote is null ? text => lead + YamlText.Quoted(text) : text => text;
        return of switch
        {
            { Choices.IsEmpty: false } => of.Choices.Select(choice => Choice(choice, null)),
            { Type: KeyType.Flag } => [Choice("true", "ja"), Choice("false", "nein")],
            { Type: KeyType.Day } => [Choice(IsoDay.Of(site.Tree.Today), "heute")],
            { Name: "easyLanguage" } => Pages(span, typed, path, page => page.Page?.FrontMatter.Layout == Layout.EasyLanguage),
            { Name: "translationOf" } => Pages(span, typed, path, page => page.Page?.FrontMatter.Language is { Code: null, TranslationOf: null }),
            { Type: KeyType.Page or KeyType.Pages or KeyType.PageOrAddress } => Pages(span, typed, path),
            { Type: KeyType.Link or KeyType.LinkOrText } => Addresses(span, typed, isPicture: false, path),
            { Type: KeyType.Picture } => Files(site.Tree.Pictures.Select(picture => picture.Path), span, typed, path),
            { Type: KeyType.FileOrFlag } => Files(site.Tree.Data.Select(file => file.Path).Where(CaptionReader.IsRead), span, typed, path).Append(Choice("true", "ja")),
            { Type: KeyType.File } => Files(site.Tree.Files.Select(file => file.Path).Concat(site.Tree.Pictures.Select(picture => picture.Path)), span, typed, path),
            { Name: "tags" } => ByUse(AllPages.SelectMany(page => page.FrontMatter.Listing.Tags).Select(tag => tag.Text)).Select(tag => Words(tag, "Schlagwort im Auftritt")),
            { Name: "credit" } => ByUse(KnownCredits).Select(credit => Words(credit, "Nachweis im Auftritt")),
            _ => [],
        };

        Completion Choice(string choice, string? detail) => new(choice, CompletionKind.Choice, span, place.Quote is null ? lead + choice : choice) { Detail = detail };

        Completion Words(string words, string detail) => new(words, CompletionKind.Text, span, text(words)) { Detail = detail };
    }

    private IEnumerable<Page> AllPages => site.Pages.Select(page => page.Page).OfType<Page>();

    private IEnumerable<string> KnownCredits => AllPages.SelectMany(page => page.Parts.Figures).Select(figure => figure.Credit?.Text).OfType<string>();

    private IEnumerable<Completion> Credits(TextSpan span) => ByUse(KnownCredits.Where(text => !text.Contains('"', StringComparison.Ordinal)))
        .Select(text => new Completion(text, CompletionKind.Text, span, text) { Detail = "Nachweis im Auftritt" });

    private static IEnumerable<Completion> Fences(TextSpan span) =>
    [
        new Completion(DiagramReader.Fence, CompletionKind.Choice, span, DiagramReader.Fence) { Detail = "Diagramm", Help = "Balken, Linie oder Zeitleiste aus Daten, mit Quelle und Tabelle." },
        new Completion(DiagramReader.TableFence, CompletionKind.Choice, span, DiagramReader.TableFence) { Detail = "Tabelle aus einer Datei", Help = "Die Zeilen einer CSV-Datei neben der Seite, mit Quelle und zum Herunterladen." },
        new Completion(FilmReader.Fence, CompletionKind.Choice, span, FilmReader.Fence) { Detail = "Film", Help = "Ein Film mit Standbild, Untertiteln und Textfassung, aus einer Datei oder mit einem Verweis." },
        new Completion(FactsReader.Fence, CompletionKind.Choice, span, FactsReader.Fence) { Detail = "Angaben aus site.yml", Help = "In jeder Zeile der Name einer Angabe, zum Beispiel `anschrift`." },
    ];

    private IEnumerable<Completion> Addresses(TextSpan span, string typed, bool isPicture, Func<string, string> write)
    {
        var hash = typed.IndexOf('#', StringComparison.Ordinal);
        return hash >= 0 ? Anchors(TextSpan.Between(span.Start + hash + 1, span.End), typed[..hash])
            : isPicture ? Files(site.Tree.Pictures.Select(picture => picture.Path), span, typed, write)
            : Pages(span, typed, write).Concat(Files(site.Tree.Files.Select(file => file.Path), span, typed, write));
    }

    /// <summary>Those too whose head nobody can read at the moment, or none while site.yml is being typed.</summary>
    private IEnumerable<Completion> Pages(TextSpan span, string typed, Func<string, string> write, Func<AssembledPage, bool>? isMeant = null) => site.Pages
        .Where(page => page.File.Path != path && isMeant?.Invoke(page) != false && (IsSought(page.File.Path, typed) || page.Page is { Title: var title } && IsSought(title, typed)))
        .OrderBy(page => IsNear(page.File.Path) ? 0 : 1).ThenBy(page => page.File.Path, StringComparer.Ordinal)
        .Select(page => Path(page.File.Path, span, write) with { Kind = CompletionKind.Page, Detail = page.Page?.Title, Help = page.Page?.FrontMatter.Description });

    private IEnumerable<Completion> Files(IEnumerable<string> files, TextSpan span, string typed, Func<string, string> write) => files
        .Where(file => IsSought(file, typed))
        .OrderBy(file => IsNear(file) ? 0 : 1).ThenBy(file => file, StringComparer.Ordinal)
        .Select(file => Path(file, span, write) with { Help = PlaceHelp.Of(site, file) });

    private IEnumerable<Completion> Anchors(TextSpan span, string address)
    {
        var source = address.Length == 0 ? path : LinkResolver.Resolve(address, path, default, new Findings.FindingLog()) is Target.ToPage target ? target.Source : null;
        if (AllPages.FirstOrDefault(page => page.Source == source) is not { } page) return [];
        var words = page.Text.Outline.ToDictionary(heading => heading.Id, heading => WhiteSpace.Fold(heading.Text), StringComparer.Ordinal);
        return page.Parts.Anchors.Select(anchor => anchor.Id).Distinct(StringComparer.Ordinal).Select(id => new Completion(id, CompletionKind.Anchor, span, id) { Detail = words.GetValueOrDefault(id) });
    }

    private Completion Path(string file, TextSpan span, Func<string, string> write)
    {
        var relative = SitePath.Relative(path, file);
        var address = relative.Replace("%", "%25", StringComparison.Ordinal).Replace("#", "%23", StringComparison.Ordinal);
        return new Completion(relative, CompletionKind.File, span, write(address));
    }

    private static string InMarkdown(string address) => new WrittenAddress(default, address, AddressSyntax.Markdown).Write(address);

    private bool IsNear(string file) => file.StartsWith(path[..(path.LastIndexOf('/') + 1)], StringComparison.Ordinal);

    /// <summary>Whether a name holds what has been typed, however the way there begins.</summary>
    private static bool IsSought(string name, string typed) => name.Contains(typed.TrimStart('.', '/'), StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<string> ByUse(IEnumerable<string> words) => words.GroupBy(word => word, StringComparer.Ordinal)
        .OrderByDescending(same => same.Count()).ThenBy(same => same.Key, StringComparer.Ordinal).Select(same => same.Key);
}
