using System.Collections.Immutable;
using Schwerpunkt.Findings;
using Schwerpunkt.Importing.Word.Packages;
using Schwerpunkt.Text;

namespace Schwerpunkt.Importing.Word;

/// <summary>What all readers of one document share. A place is the number of a paragraph.</summary>
internal sealed class WordContext
{
    private readonly List<ImportPiece> pieces = [];
    private readonly Dictionary<WordPart, HashSet<WordNode>> fields = new(ReferenceEqualityComparer.Instance);

    /// <param name="document">The document.</param>
    /// <param name="source">Its name.</param>
    public WordContext(WordDocument document, string source)
    {
        (Document, Source) = (document, source);
        Styles = new WordStyles(document.Styles);
        Languages = new WordLanguages(document, Styles);
        Numbering = new WordNumbering(document.Numbering, Styles);
        Anchors = new WordAnchors(document, Styles);
        Notes = new WordNotes(document, this);
        Pictures = new WordPictures(this);
        Changes = new WordChanges();
    }

    public WordDocument Document { get; }

    public string Source { get; }

    public WordStyles Styles { get; }

    public WordLanguages Languages { get; }

    public WordNumbering Numbering { get; }

    public WordAnchors Anchors { get; }

    public WordNotes Notes { get; }

    public WordPictures Pictures { get; }

    public WordChanges Changes { get; }

    public FindingLog Log { get; } = new();

    /// <summary>What readers saw and the page does not show.</summary>
    public LeftOutPlaces LeftOut { get; } = new();

    /// <summary>How many paragraphs have been read.</summary>
    public int Paragraph { get; private set; }

    public int SoftHyphens { get; set; }

    /// <summary>How many paragraphs are there for the space they take.</summary>
    public int EmptyParagraphs { get; set; }

    public int NumberedHeadings { get; set; }

    /// <summary>How many items of lists have numbers like „1.2“, and where the first stands.</summary>
    public (int Count, Location First) Compound { get; private set; }

    private int groups;

    private readonly System.Text.StringBuilder hidden = new();
    private Location hiddenAt;
    private (int Paragraph, int Runs) hiddenBehind;

    /// <summary>What nobody sees, in one finding; null where there is nothing.</summary>
    public Finding? Hidden => string.IsNullOrWhiteSpace(hidden.ToString()) ? null : ImportHiddenText.At(hiddenAt, Excerpt.Of(hidden.ToString().Trim()));

    public ImmutableArray<ImportPiece> Pieces => [.. pieces];

    public Location At => new(Source, Math.Max(1, Paragraph));

    /// <summary>The beginnings of fields in a part that have an end.</summary>
    public HashSet<WordNode> FieldsOf(WordPart part) => fields.TryGetValue(part, out var known) ? known : fields[part] = WordFields.Closed(part.Root);

    /// <summary>A number for what belongs together in a table, or in a box.</summary>
    public int NextGroup() => ++groups;

    public void BeginParagraph() => Paragraph++;

    public void CountCompound(Location at) => Compound = (Compound.Count + 1, Compound.Count == 0 ? at : Compound.First);

    /// <param name="text">What nobody sees.</param>
    /// <param name="runs">How much of its paragraph stands before it: one passage may be several runs.</param>
    public void Hide(string text, int runs)
    {
        if (hidden.Length == 0) hiddenAt = At;
        else if (hiddenBehind != (Paragraph, runs)) hidden.Append(' ');
        hiddenBehind = (Paragraph, runs);
        hidden.Append(text);
        Account(text, ImportFate.Boilerplate);
    }

    /// <summary>Takes down what became of some words.</summary>
    public void Account(string text, ImportFate fate)
    {
        if (WhiteSpace.Fold(text).Trim() is { Length: > 0 } words) pieces.Add(new ImportPiece(At.Line, words, fate));
    }
}

/// <summary>What was changed and can still be seen to be: taken as if accepted, and counted.</summary>
internal sealed class WordChanges
{
    private int inserted, deleted, moved;
    private string first = "";
    private Location at;

    public void Insert(string text, Location place)
    {
        inserted++;
        Note(text, place);
    }

    public void Delete(string text, Location place)
    {
        deleted++;
        Note(text, place);
    }

    public void Move(string text, Location place)
    {
        moved++;
        Note(text, place);
    }

    public Finding? Found => inserted + deleted + moved == 0 ? null : ImportTrackedChanges.At(at, inserted, deleted, moved, Excerpt.Of(first));

    private void Note(string text, Location place)
    {
        if (first.Length == 0) (first, at) = (text.Trim(), place);
    }
}
