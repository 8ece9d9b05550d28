using System.Collections.Immutable;
using System.Globalization;
using Schwerpunkt.Findings;
using Schwerpunkt.Importing.Word.Packages;
using Schwerpunkt.Text;

namespace Schwerpunkt.Importing.Word;

/// <summary>Foot- and endnotes, counted as one in the order of their marks; and comments.</summary>
internal sealed class WordNotes(WordDocument document, WordContext context)
{
    private readonly Dictionary<WordNode, string> labels = new(ReferenceEqualityComparer.Instance);
    private readonly List<(WordNode Note, WordPart Part, Location At)> order = [];
    private readonly Dictionary<string, WordNode> footnotes = ById(document.Footnotes, "w:footnote");
    private readonly Dictionary<string, WordNode> endnotes = ById(document.Endnotes, "w:endnote");

    /// <summary>The label of the note that a mark names; null where there is no such note.</summary>
    public string? LabelOf(WordNode mark)
    {
        var isFootnote = mark.Name == "w:footnoteReference";
        var part = isFootnote ? document.Footnotes : document.Endnotes;
        if (part is null || mark.Get("w:id") is not { } id || !(isFootnote ? footnotes : endnotes).TryGetValue(id, out var note)) return null;
        if (labels.TryGetValue(note, out var label)) return label;
        order.Add((note, part, context.At));
        return labels[note] = order.Count.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>The notes that were named, read now.</summary>
    public ImmutableArray<Footnote> Read()
    {
        var read = ImmutableArray.CreateBuilder<Footnote>();
        for (var i = 0; i < order.Count; i++)
        {
            var (note, part, at) = order[i];
            var content = new WordBody(context, part).Read(note.Children);
            if (content.IsEmpty) content = [new Block.Paragraph(at, Attributes.None, [new Inline.Words("–")])];
            read.Add(new Footnote(labels[note], at, content));
        }

        return read.ToImmutable();
    }

    /// <summary>Pictures of notes stand behind the block that names the note: at the foot of a page nobody looks for them, or for who took them.</summary>
    public static (ImmutableArray<Block> Blocks, ImmutableArray<Footnote> Notes) TakePictures(ImmutableArray<Block> blocks, ImmutableArray<Footnote> notes)
    {
        foreach (var note in notes.Where(note => note.Content.Any(block => block is Block.Picture)))
        {
            var named = 0;
            while (named < blocks.Length && !WordImporter.Marks([blocks[named]]).Contains(note.Label)) named++;
            if (named == blocks.Length) continue;
            ImmutableArray<Block> rest = [.. note.Content.Where(block => block is not Block.Picture)];
            if (rest.IsEmpty) rest = [new Block.Paragraph(note.Location, Attributes.None, [new Inline.Words("–")])];
            blocks = blocks.InsertRange(named + 1, note.Content.Where(block => block is Block.Picture));
            notes = notes.Replace(note, note with { Content = rest });
        }

        return (blocks, notes);
    }

    /// <summary>Says what a comment says: no reader of a page is meant to see it.</summary>
    public void ReportComment(string? id)
    {
        var comment = document.Comments?.Children.FirstOrDefault(node => node.Name == "w:comment" && node.Get("w:id") == id);
        var words = comment is null ? "" : string.Join(' ', comment.All("w:p").Select(paragraph => string.Concat(paragraph.All("w:t").Select(text => text.Text))));
        if (!string.IsNullOrWhiteSpace(words)) context.Log.Add(ImportComment.At(context.At, WhiteSpace.Fold(words).Trim()));
    }

    private static Dictionary<string, WordNode> ById(WordPart? part, string name)
    {
        var found = new Dictionary<string, WordNode>(StringComparer.Ordinal);
        foreach (var note in part?.Root.Children.Where(node => node.Name == name && node.Get("w:type") is null or "normal") ?? [])
            found.TryAdd(note.Get("w:id") ?? "", note);
        return found;
    }
}
