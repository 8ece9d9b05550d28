using System.Globalization;
using Schwerpunkt.Editing.Blocks;
using Schwerpunkt.Findings;
using Schwerpunkt.Text;

namespace Schwerpunkt.Editing;

/// <summary>Words what changes by an edit although it was not edited.</summary>
internal static class SideEffects
{
    public static SideEffect Unreadable(WrittenPage page) => At(page, 0, _ => "Die Seite lässt sich danach nicht mehr lesen.");

    /// <param name="before">The page before.</param>
    /// <param name="was">A piece of it.</param>
    /// <param name="after">The page after.</param>
    /// <param name="now">What begins in its place then; null where nothing does.</param>
    public static SideEffect Changed(WrittenPage before, Piece was, WrittenPage after, Piece? now) => At(before, was.Start, line =>
    {
        var subject = $"{Name(was)} in Zeile {line} ({Quoted(before, was)})";
        if (was.Kind == PieceKind.Note && (now is null || now.Print != was.Print)) return $"{subject} wird danach nicht mehr gezeigt, weil nichts mehr auf sie verweist.";
        if (now is null) return $"{subject} steht danach nicht mehr für sich: die Änderung reicht in diese Stelle hinein.";
        if (now.Kind != was.Kind || now.Block?.GetType() != was.Block?.GetType()) return $"{subject} wird danach anders gelesen: als {Noun(now)}.";
        return PieceText.Of(before, was) == PieceText.Of(after, now)
            ? $"{subject} wird danach anders gezeigt, obwohl der Text derselbe ist: ein Verweis, eine Fußnote oder eine Nummer darin bedeutet etwas anderes."
            : $"{subject} ändert sich mit.";
    });

    public static SideEffect Apart(WrittenPage page, Piece list, bool isApart) =>
        At(page, list.Start, line => $"{Name(list)} in Zeile {line} ({Quoted(page, list)}) wird danach {(isApart ? "mit" : "ohne")} Abstand zwischen den Punkten gezeigt.") with { IsMild = true };

    public static SideEffect Appeared(WrittenPage before, int place, WrittenPage after, Piece now) =>
        At(before, place, line => $"Bei Zeile {line} kommt etwas hinzu, das vorher nicht für sich stand: {Noun(now)} ({Quoted(after, now)}).");

    public static SideEffect ReadOtherwise(WrittenPage page, int place) =>
        At(page, place, line => $"Der neue Text bei Zeile {line} wird an dieser Stelle anders gelesen, als er für sich gelesen würde.");

    public static SideEffect NewIsRepeat(WrittenPage before, int place, WrittenPage after, int there) =>
        At(before, place, line => $"Der neue Text bei Zeile {line} (Anfang: „{Excerpt.Of(after.File.Lines[after.File.Lines.LineOf(there)].ToString())}“) steht schon auf der Seite: er zählt als Wiederholung und wird nicht gezeigt.");

    public static SideEffect IsRepeat(WrittenPage page, int place) =>
        At(page, place, line => $"Der Text in Zeile {line} zählt danach als Wiederholung und wird nicht mehr gezeigt.");

    public static SideEffect IsNoRepeat(WrittenPage page, int place) =>
        At(page, place, line => $"Der Text in Zeile {line} zählt danach nicht mehr als Wiederholung und wird gezeigt.");

    public static SideEffect OtherAnchor(WrittenPage page, int place, string was, string now) =>
        At(page, place, line => $"Die Überschrift in Zeile {line} hat danach die Adresse #{now} statt #{was}: Verweise auf sie führen ins Leere.");

    public static SideEffect LostAnchor(WrittenPage page, int place, string id) =>
        At(page, place, line => $"Der Verweis in Zeile {line} führt auf #{id}; diese Stelle gibt es danach nicht mehr.");

    public static SideEffect OtherNumbers(WrittenPage page, IReadOnlyList<(string Label, int Was, int Now)> notes) =>
        At(page, page.Document?.Footnotes.FirstOrDefault(note => note.Label == notes[0].Label)?.Span.Start ?? 0, line =>
            $"Die Fußnoten werden danach anders gezählt (ab Zeile {line}): {string.Join(", ", notes.Take(5).Select(note => string.Create(CultureInfo.InvariantCulture, $"aus {note.Was} wird {note.Now}")))}{(notes.Count > 5 ? " …" : "")}.");

    private static SideEffect At(WrittenPage page, int place, Func<int, string> sentence)
    {
        var at = page.File.Lines.At(Math.Clamp(place, 0, page.File.Decoded.Length), page.Document?.File ?? new Location(page.File.File.Path));
        return new SideEffect(at, sentence(at.Line));
    }

    private static string Quoted(WrittenPage page, Piece piece) => $"„{Excerpt.Of(PieceText.Of(page, piece))}“";

    private static string Name(Piece piece) => piece switch
    {
        { Block: { } block } => Phrases.Name(block),
        { Kind: PieceKind.Item } => "Der Listenpunkt",
        { Kind: PieceKind.Row } => "Die Tabellenzeile",
        { Kind: PieceKind.Cell } => "Die Tabellenzelle",
        { Kind: PieceKind.Note } => "Die Fußnote",
        _ => "Die Erklärung",
    };

    /// <summary>What a piece is, without its article.</summary>
    private static string Noun(Piece piece) => Name(piece) is var name && piece.Block is Block.Code ? "Code" : name[(name.IndexOf(' ', StringComparison.Ordinal) + 1)..];
}
