using System.Text;
using Schwerpunkt.Editing;
using Schwerpunkt.Editing.Blocks;
using Schwerpunkt.Sites;
using Schwerpunkt.Tests.Fixing;

namespace Schwerpunkt.Tests.Edits;

/// <summary>A page of a few lines and edits of it, for tests: a piece is named by its kind and its Markdown.</summary>
internal sealed class EditedPage
{
    private readonly SourceFile file;
    private readonly PageEditor editor;

    public EditedPage(SourceFile file, SourceTree? tree = null)
    {
        this.file = file;
        editor = new PageEditor(tree ?? Sources.Tree(file), _ => []);
        Page = editor.Read(file) ?? throw new InvalidDataException("The page is no text.");
    }

    /// <summary>A page with a plain head.</summary>
    public EditedPage(string body)
        : this(Sources.Page(Sources.Head + body))
    {
    }

    public WrittenPage Page { get; }

    public string Hash => Page.File.Hash;

    public PieceAddress At(PieceKind kind, string markdown) => Page.Addresses.First(at => at.Kind == kind && Page.MarkdownOf(at) == markdown);

    public EditResult Try(PageEdit edit) => editor.Apply(file, edit);

    public EditResult.Done Do(PageEdit edit) => Assert.IsType<EditResult.Done>(Try(edit));

    /// <summary>The text below the head after an edit that changes nothing else.</summary>
    public string Clean(PageEdit edit)
    {
        var done = Do(edit);
        Assert.Empty(done.SideEffects.Select(effect => effect.Sentence));
        return BodyOf(done.After);
    }

    public string Replace(PieceKind kind, string own, string markdown) => Clean(new BlockEdit.Replace(Hash, At(kind, own), markdown));

    public string Insert(PieceKind kind, string own, bool behind, string markdown) => Clean(new BlockEdit.Insert(Hash, At(kind, own), behind, markdown));

    public string Delete(PieceKind kind, string own) => Clean(new BlockEdit.Delete(Hash, At(kind, own)));

    public string Move(PieceKind kind, string own, bool behind, string other) => Clean(new BlockEdit.Move(Hash, At(kind, own), behind, At(kind, other)));

    public static string BodyOf(SavedFile after)
    {
        var text = Encoding.UTF8.GetString(after.File.Bytes.Span).TrimStart('\uFEFF');
        var head = text.IndexOf("---", 3, StringComparison.Ordinal) + 3;
        return text[head..].TrimStart('\r', '\n');
    }
}
