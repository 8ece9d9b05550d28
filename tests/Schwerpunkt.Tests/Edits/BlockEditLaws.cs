using System.Text;
using System.Text.RegularExpressions;
using CsCheck;
using Schwerpunkt.Editing;
using Schwerpunkt.Editing.Blocks;
using Schwerpunkt.Sites;
using Schwerpunkt.Tests.Fixing;

namespace Schwerpunkt.Tests.Edits;

/// <summary>What must hold of every edit of every piece of every page: what was edited changes, and nothing else.</summary>
public sealed partial class BlockEditLaws
{
    private static readonly string[] Blocks =
    [
        "Ein Absatz.", "Zwei\nZeilen.", "## Titel", "Titel\n---", "{.klasse}\n### Titel", "- a\n- b", "- a\n\n- b\n\n  c", "* a\n  - b\n\n    c\n* d", "1. a\n2. b\n3. c", "9. a\n10. b", "1. a\n1. b", "-\ta\n\n\tb", "- - a\n  - b",
        "> Eins.\n>\n> Zwei.", "> Eins\nzwei.", "> - a\n>\n>   b", "| a | b |\n|---|---|\n| c | d |\n| e | |", "a | b\n-|-\nc | d", "```\na\n\nb\n```", "~~~ text\na\n~~~", "    code\n\n    mehr", "\tcode", "---", "Begriff\n:   Eins.\n\n    Zwei.", "[x]: https://a.example/",
        "Mit [Verweis][x].", "<!-- Anmerkung -->", "::: {.hinweis}\nEins.\n\n- a\n:::", "<details>\n<summary>Mehr</summary>\n\nInnen.\n\n</details>", "![Bild](a.jpg)\nUnterschrift.\n© MIL / Fink", "Text[^1].", "[^1]: Note.\n\n    Mehr.", "   Eingerückt.", "Hart  \nUmbruch.", "```\noffen",
    ];

    private static readonly string[] Added = ["Neu.", "Neu\nund mehr.", "## Neu", "- neu\n- mehr", "1. neu", "> neu", "```\nneu\n```", "    neu", "| n | m |\n|---|---|\n| o | p |", "Neu[^1].", "Neu\n---"];

    private static readonly Gen<SourceFile> Page = Gen.Select(
        Gen.OneOf(Blocks).Array[1, 6], Gen.OneOf("\n\n", "\n\n", "\n", "\n\n\n"), Gen.OneOf("\n", "", "\n\n"), Gen.OneOf("\n", "\r\n", "\r"), Gen.OneOf("", "", "", "> ", "- ", "> - ", "1. > "), Gen.OneOf("", "\uFEFF")).Select(
        (blocks, gap, end, line, indent, mark) => Sources.Page((mark + Sources.Head + Indented(string.Join(gap, blocks) + end, indent)).Replace("\n", line, StringComparison.Ordinal)));

    /// <summary>Which piece, which edit, beside which other piece, and with what.</summary>
    private static readonly Gen<(int Piece, int Edit, int Other, string Markdown)> Choice = Gen.Select(Gen.Int[0, 1000], Gen.Int[0, 5], Gen.Int[0, 1000], Gen.OneOf(Added));

    [Fact]
    public void A_page_that_is_read_and_saved_keeps_its_bytes() => Assert.All(RealPages.All, page =>
    {
        if (SavedFile.TryRead(page.File) is { } saved) Assert.Equal(page.File.Bytes.ToArray(), saved.With([]).File.Bytes.ToArray());
    });

    [Fact]
    public void A_piece_that_is_replaced_by_itself_keeps_its_bytes() => Assert.All(RealPages.All, page => AssertOwnTextChangesNothing(page.File, page.Tree));

    [Fact]
    public void A_generated_piece_that_is_replaced_by_itself_keeps_its_bytes() => Page.Sample(page => AssertOwnTextChangesNothing(page, Sources.Tree(page)), iter: 300, print: Print);

    [Fact]
    public void An_edit_of_a_real_page_changes_what_was_edited_and_nothing_else() => Choice.Array[4].Sample(
        choices =>
        {
            foreach (var (piece, edit, other, markdown) in choices)
            {
                var (_, file, tree) = RealPages.All[(piece * 31 + other) % RealPages.All.Length];
                AssertChangesNothingElse(file, tree, (piece, edit, other, markdown));
            }
        },
        iter: 250);

    [Fact]
    public void An_edit_of_a_generated_page_changes_what_was_edited_and_nothing_else() => Gen.Select(Page, Choice).Sample(
        (page, choice) => AssertChangesNothingElse(page, Sources.Tree(page), choice),
        iter: 2000,
        print: sample => $"{Print(sample.Item1)}\n=> {sample.Item2}");

    private static void AssertOwnTextChangesNothing(SourceFile file, SourceTree tree)
    {
        var editor = new PageEditor(tree, _ => []);
        if (editor.Read(file) is not { Document: not null } page) return;
        foreach (var at in page.Addresses)
        {
            var done = Assert.IsType<EditResult.Done>(editor.Apply(file, new BlockEdit.Replace(page.File.Hash, at, page.MarkdownOf(at)!))); // ! it is named
            Assert.Equal(Print(file), Print(done.After.File));
        }
    }

    private static void AssertChangesNothingElse(SourceFile file, SourceTree tree, (int Piece, int Edit, int Other, string Markdown) choice)
    {
        var editor = new PageEditor(tree, _ => []);
        if (editor.Read(file) is not { Document: { } before, Addresses: { IsEmpty: false } all } page) return;
        var (at, other) = (all[choice.Piece % all.Length], all[choice.Other % all.Length]);
        var edit = EditOf(page, at, other, choice);
        Assert.IsType<EditResult.Refused>(editor.Apply(file with { Bytes = (byte[])[.. file.Bytes.Span, (byte)'\n'] }, edit));
        if (editor.Apply(file, edit) is not EditResult.Done done) return;
        AssertUndone(editor, file, done);
        if (edit is not BlockEdit.Move) AssertWithinItsLines(page, at, done);
        if (done.NeedsConfirmation) return;
        Assert.Empty(Texts(before, edit is BlockEdit.Replace or BlockEdit.Delete ? Gone(page, at, edit) : default).Except(Texts(editor.Read(done.After.File)!.Document!, default))); // ! it says that nothing else changes
    }

    private static void AssertUndone(PageEditor editor, SourceFile file, EditResult.Done done)
    {
        var undone = Assert.IsType<EditResult.Done>(editor.Apply(done.After.File, done.Undo));
        Assert.Equal(file.Bytes.ToArray(), undone.After.File.Bytes.ToArray());
        if (!file.Bytes.Span.SequenceEqual(done.After.File.Bytes.Span)) Assert.IsType<EditResult.Refused>(editor.Apply(file, done.Undo));
    }

    private static PageEdit EditOf(WrittenPage page, PieceAddress at, PieceAddress other, (int Piece, int Edit, int Other, string Markdown) choice)
    {
        var (hash, isRow) = (page.File.Hash, at.Kind == PieceKind.Row);
        var markdown = isRow ? page.MarkdownOf(at)! : choice.Markdown; // ! it is named
        return choice.Edit switch
        {
            0 => new BlockEdit.Replace(hash, at, isRow ? markdown.Replace('a', 'ä') : markdown),
            1 or 2 => new BlockEdit.Insert(hash, at, choice.Edit == 1, markdown),
            3 => new BlockEdit.Delete(hash, at),
            _ => new BlockEdit.Move(hash, at, choice.Edit == 4, other),
        };
    }

    /// <summary>The difference lies in the lines of the piece and one blank line beside; in a numbered list the other items may have other numbers.</summary>
    private static void AssertWithinItsLines(WrittenPage page, PieceAddress at, EditResult.Done done)
    {
        var (lines, gone) = (page.File.Lines, Gone(page, at, null));
        var (first, last) = (lines.LineOf(gone.Start), lines.LineOf(Math.Max(gone.Start, gone.End - 1)));
        while (first > 0 && Braces().IsMatch(lines[first - 1])) first--;
        if (first > 0 && IsBlank(lines[first - 1])) first--;
        if (last + 1 < lines.Count && IsBlank(lines[last + 1])) last++;
        var (was, now) = (Lines(done.Before), Lines(done.After));
        var isNumbered = at.Kind == PieceKind.Item || page.Addresses.Any(around => around.Kind == PieceKind.Item && around.Span.Start <= at.Span.Start && at.Span.End <= around.Span.End);
        if (page.Find(at) is { Kind: PieceKind.Row, Index: 0 }) last++;
        // What stands behind the mark of its list leaves its place to what follows.
        var below = new DeletePlanner(page).Whole(page.Find(at)!) is { IsBehindMark: true, Next: { } next } ? Math.Max(last, lines.LineOf(next.Start)) + 1 : last + 1 + (isNumbered || lines.ColumnOf(gone.Start) > 0 ? 1 : 0);
        Assert.Equal(was.Take(first), now.Take(first));
        var (left, right) = (was.Skip(below), now.TakeLast(Math.Max(0, was.Length - below)));
        Assert.Equal(isNumbered ? left.Select(Unnumbered) : left, isNumbered ? right.Select(Unnumbered) : right);
    }

    /// <summary>What goes: a piece with all that is empty without it.</summary>
    private static Text.TextSpan Gone(WrittenPage page, PieceAddress at, PageEdit? edit)
    {
        var piece = page.Find(at)!; // ! it is named
        var whole = edit is BlockEdit.Replace ? piece : new DeletePlanner(page).Whole(piece);
        return Text.TextSpan.Between(whole.Start, whole.End);
    }

    private static IEnumerable<(Type, string)> Texts(Pages.Document document, Text.TextSpan but) =>
        document.Blocks.SelectMany(block => Text.BlockExtensions.Flatten([block])).Where(block => !Text.BlockExtensions.Parts(block).Any() && !(but.Start <= block.Span.Start && block.Span.Start < but.End) && block is not Text.Block.Table && !(but.Length > 0 && block.Span.Start < but.Start && but.End <= block.Span.End))
            .Select(block => (block.GetType(), Text.BlockExtensions.PlainText(block).TrimEnd()));

    private static string[] Lines(SavedFile file) => file.Decoded.Split('\n');

    private static bool IsBlank(ReadOnlySpan<char> line) => !line.ContainsAnyExcept(" \t>");

    private static string Unnumbered(string line) => Number().Replace(line, "$1#").TrimStart(' ', '>');

    private static string Indented(string text, string indent) =>
        indent.Length == 0 ? text : indent + text.Replace("\n", "\n" + Margin.Below(indent), StringComparison.Ordinal);

    private static string Print(SourceFile page) => Encoding.UTF8.GetString(page.Bytes.Span);

    [GeneratedRegex(@"^([ \t>]*(?:[-*+][ \t]+|\d+[.)][ \t]+)*)\d+(?=[.)])")]
    private static partial Regex Number();

    [GeneratedRegex(@"^[ >]*\{[^{}]*\}\s*$")]
    private static partial Regex Braces();
}
