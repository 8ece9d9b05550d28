using System.Text;
using Schwerpunkt.Editing;
using Schwerpunkt.Editing.Heads;
using Schwerpunkt.Sites;

namespace Schwerpunkt.Tests.Edits;

/// <summary>What stands in a head after an edit of a key, and what is refused.</summary>
public sealed class HeadEditTests
{
    [Theory]
    [InlineData("title: Alt # hier\n", "title", "Neu", "title: Neu # hier\n")]
    [InlineData("title: \"Alt\"\n", "title", "Neu", "title: \"Neu\"\n")]
    [InlineData("title: 'Alt'\n", "title", "Ein 'Wort'", "title: 'Ein ''Wort'''\n")]
    [InlineData("title:   Alt\n", "title", "Kein: Titel", "title:   \"Kein: Titel\"\n")]
    [InlineData("title: Alt\nlead: 'Satz.'\n", "title", "Kein: Titel", "title: 'Kein: Titel'\nlead: 'Satz.'\n")]
    [InlineData("title: Alt\n", "title", "true", "title: \"true\"\n")]
    [InlineData("title: Alt\n", "title", "2026-01-02", "title: \"2026-01-02\"\n")]
    [InlineData("title: Alt\n", "title", "#1 der Liste", "title: \"#1 der Liste\"\n")]
    [InlineData("title: Alt\n", "title", "Das „Wort“ – und mehr: hier", "title: \"Das „Wort“ – und mehr: hier\"\n")]
    [InlineData("title: A\nlead: Alt\n", "lead", "", "title: A\nlead: \"\"\n")]
    [InlineData("title: A\ndate: 2026-03-03\n", "date", "2026-04-04", "title: A\ndate: 2026-04-04\n")]
    [InlineData("title: A\ndraft: true\n", "draft", "false", "title: A\ndraft: false\n")]
    [InlineData("title: A\ntags: [a]\n", "order", "10", "title: A\norder: 10\ntags: [a]\n")]
    [InlineData("title: A\n\ntags: [a]\n", "date", "2026-03-03", "title: A\ndate: 2026-03-03\n\ntags: [a]\n")]
    [InlineData("title: A\nlead: >-\n  Ein Satz\n  in zwei Zeilen.\norder: 1\n", "lead", "Neu.", "title: A\nlead: >-\n  Neu.\norder: 1\n")]
    [InlineData("title: A\nlead: |\n    Eins\n    zwei\norder: 1\n", "lead", "Drei\n\nvier", "title: A\nlead: |\n    Drei\n\n    vier\norder: 1\n")]
    [InlineData("title: A\nlead: >\n  Eins\norder: 1\n", "lead", "Eins\nzwei", "title: A\nlead: >\n  Eins\n\n  zwei\norder: 1\n")]
    [InlineData("title: A\nimage: # oben\n  src: a.jpg\n  credit: X\n", "image.alt", "Ein Plan", "title: A\nimage: # oben\n  src: a.jpg\n  alt: Ein Plan\n  credit: X\n")]
    [InlineData("title: A\nimage:\n    src: a.jpg\n", "contact.phone", "0331 866-0", "title: A\nimage:\n    src: a.jpg\ncontact:\n    phone: 0331 866-0\n")]
    [InlineData("title: A\nimage: {src: a.jpg, credit: X}\n", "image.alt", "Eins, zwei", "title: A\nimage: {src: a.jpg, alt: \"Eins, zwei\", credit: X}\n")]
    [InlineData("title: A\ndownloads:\n- file: a.pdf\n  title: Eins # c\n- file: b.pdf\n  title: Zwei\n", "downloads[1].title", "Neu", "title: A\ndownloads:\n- file: a.pdf\n  title: Eins # c\n- file: b.pdf\n  title: Neu\n")]
    [InlineData("title: A\nlead:\n", "lead", "Neu", "title: A\nlead: Neu\n")]
    [InlineData("title: A\nlead: # leer\n", "lead", "Neu", "title: A\nlead: Neu # leer\n")]
    [InlineData("title: A\neigenes: 12\n", "eigenes", "13", "title: A\neigenes: 13\n")]
    [InlineData("title: A\neigenes: wort\n", "eigenes", "13", "title: A\neigenes: \"13\"\n")]
    [InlineData("title: A\n# Schluss\n", "neues", "b", "title: A\nneues: b\n# Schluss\n")]
    [InlineData("# Anfang\nlead: B\n", "title", "A", "title: A\n# Anfang\nlead: B\n")]
    public void A_key_gets_a_value(string before, string path, string value, string after) => Assert.Equal(after, Set(before, path, value));

    [Theory]
    [InlineData("title: A\nlead: B # fort\norder: 1\n", "lead", "title: A\norder: 1\n")]
    [InlineData("title: A\n# bleibt\nlead: B\n\norder: 1\n", "lead", "title: A\n# bleibt\n\norder: 1\n")]
    [InlineData("title: A\nimage:\n  src: a\n  alt: b\nlead: C\n", "image", "title: A\nlead: C\n")]
    [InlineData("title: A\nimage:\n  alt: b\nlead: C\n", "image.alt", "title: A\nlead: C\n")]
    [InlineData("title: A\ntags: [a, b, c]\n", "tags[1]", "title: A\ntags: [a, c]\n")]
    [InlineData("title: A\ntags: [a, b]\n", "tags[1]", "title: A\ntags: [a]\n")]
    [InlineData("title: A\ntags: [a]\nlead: B\n", "tags[0]", "title: A\nlead: B\n")]
    [InlineData("title: A\ntags: [\n  a, # eins\n  b # zwei\n]\n", "tags[1]", "title: A\ntags: [\n  a, # eins\n]\n")]
    [InlineData("title: A\ntags:\n  - a\n  # zu b\n  - b # fort\n  - c\n", "tags[1]", "title: A\ntags:\n  - a\n  # zu b\n  - c\n")]
    [InlineData("title: A\ndownloads:\n  - file: a\n    title: b\n", "downloads[0].file", "title: A\ndownloads:\n  - title: b\n")]
    [InlineData("title: A\ndownloads:\n  - file: a # c\n    # d\n    title: b\n", "downloads[0].file", "title: A\ndownloads:\n  -\n    # d\n    title: b\n")]
    [InlineData("title: A\nimage: { src: a, alt: b }\n", "image.src", "title: A\nimage: { alt: b }\n")]
    [InlineData("title: A\nlead: |+\n  eins\n\n\norder: 1\n", "lead", "title: A\norder: 1\n")]
    [InlineData("title: A\n", "lead", "title: A\n")]
    public void A_key_goes(string before, string path, string after) => Assert.Equal(after, Do(before, hash => new HeadEdit.Remove(hash, Path(path))));

    [Theory]
    [InlineData("title: A\ntags: [a, b]\n", "tags", 1, "neu", "title: A\ntags: [a, neu, b]\n")]
    [InlineData("title: A\ntags: [a, b]\n", "tags", 9, "c, d", "title: A\ntags: [a, b, \"c, d\"]\n")]
    [InlineData("title: A\ntags: ['a', 'b']\n", "tags", 0, "neu", "title: A\ntags: ['neu', 'a', 'b']\n")]
    [InlineData("title: A\ntags:\n- a # eins\n- b\n", "tags", 1, "neu", "title: A\ntags:\n- a # eins\n- neu\n- b\n")]
    [InlineData("title: A\ntags:\n    -   a\n", "tags", 1, "neu", "title: A\ntags:\n    -   a\n    -   neu\n")]
    [InlineData("title: A\ntags: []\n", "tags", 0, "neu", "title: A\ntags: [neu]\n")]
    [InlineData("title: A\ntags: a # einer\n", "tags", 1, "neu", "title: A\ntags: [a, neu] # einer\n")]
    [InlineData("title: A\ntags:\nlead: B\n", "tags", 0, "neu", "title: A\ntags: [neu]\nlead: B\n")]
    [InlineData("title: A\n", "tags", 0, "neu", "title: A\ntags: [neu]\n")]
    [InlineData("title: A\nrelated:\n  - b.md\n  - c.md\n", "tags", 0, "neu", "title: A\ntags:\n  - neu\nrelated:\n  - b.md\n  - c.md\n")]
    [InlineData("title: A\ntags: [\n  a,\n  b # c\n]\n", "tags", 2, "neu", "title: A\ntags: [\n  a,\n  b, # c\n  neu\n]\n")]
    public void A_list_gets_an_item(string before, string path, int index, string value, string after) => Assert.Equal(after, Do(before, hash => new HeadEdit.Add(hash, Path(path), index, new HeadValue.Text(value))));

    [Theory]
    [InlineData("tags: [a, \"b\", 'c']\ntitle: A\n", 2, 0, "tags: ['c', a, \"b\"]\ntitle: A\n")]
    [InlineData("title: A\ntags:\n  - a # eins\n\n  - b\n  - c", 0, 2, "title: A\ntags:\n\n  - b\n  - c\n  - a # eins")]
    [InlineData("title: A\ntags:\n  - a\n  - b\n  - c\n", 2, 1, "title: A\ntags:\n  - a\n  - c\n  - b\n")]
    public void An_item_moves(string before, int from, int to, string after) => Assert.Equal(after, Do(before, hash => new HeadEdit.Move(hash, Path("tags"), from, to), "bild.jpg.yml"));

    [Theory]
    [InlineData("title: A\nlead: &x B\n", "title", "(Zeile 3)")]
    [InlineData("title: A\ntitle: B\n", "title", "(Zeile 3)")]
    [InlineData("title: A\n\tlead: B\n", "title", "(Zeile 3)")]
    [InlineData("title: A\nlead: !!str B\n", "lead", "so geschrieben")]
    [InlineData("title: A\n? lead\n: B\n", "lead", "so geschrieben")]
    [InlineData("title: A\n", "title.alt", "ein anderer Wert")]
    [InlineData("title: A\ntags: [a]\n", "tags[3]", "kürzer")]
    public void What_cannot_be_written_safely_is_refused(string before, string path, string expected)
    {
        var refused = Assert.IsType<EditResult.Refused>(Try(Page(before), "index.md", hash => new HeadEdit.Set(hash, Path(path), new HeadValue.Text("Neu"))));
        Assert.Contains(expected, refused.Reason, StringComparison.Ordinal);
        Assert.EndsWith("eändert wurde nichts.", refused.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Text.\n", "---\ntitle: Neu\n---\n\nText.\n")]
    [InlineData("", "---\ntitle: Neu\n---\n")]
    [InlineData("\nText.", "---\ntitle: Neu\n---\n\nText.")]
    [InlineData("---\n---\nText.\n", "---\ntitle: Neu\n---\nText.\n")]
    [InlineData("---\n# nichts\n...\nText.\n", "---\n# nichts\ntitle: Neu\n...\nText.\n")]
    [InlineData("\uFEFF---\r\nlead: B\r\n---\r\nText.", "\uFEFF---\r\ntitle: Neu\r\nlead: B\r\n---\r\nText.")]
    [InlineData("---\rlead: B\r---\rText.", "---\rtitle: Neu\rlead: B\r---\rText.")]
    public void A_page_gets_a_head(string before, string after)
    {
        var done = Assert.IsType<EditResult.Done>(Try(before, "index.md", hash => new HeadEdit.Set(hash, Path("title"), new HeadValue.Text("Neu"))));
        Assert.Equal(after, Encoding.UTF8.GetString(done.After.File.Bytes.Span));
    }

    [Theory]
    [InlineData("***\ntitle: A\n***\n\nText.\n")]
    [InlineData("title: A\n---\n\nText.\n")]
    [InlineData("---\ntitle: A\n\nText.\n")]
    [InlineData("+++\ntitle = \"A\"\n+++\n")]
    public void Something_that_was_to_be_a_head_is_refused(string before) => Assert.Contains("Zeile 1", Assert.IsType<EditResult.Refused>(Try(before, "index.md", hash => new HeadEdit.Set(hash, Path("title"), new HeadValue.Text("Neu")))).Reason, StringComparison.Ordinal);

    [Theory]
    [InlineData("site.yml", "title: A\nbaseUrl: https://a.example/\nfooter: [a.md]\n", "toolbar[0]", "b.md", "title: A\nbaseUrl: https://a.example/\ntoolbar: [b.md]\nfooter: [a.md]\n")]
    [InlineData("glossar.yml", "terms:\n  - term: A\n    explanation: B", "terms[0].explanation", "C: D", "terms:\n  - term: A\n    explanation: \"C: D\"")]
    [InlineData("bild.jpg.yml", "alt: A", "credit", "© MIL / Fink", "alt: A\ncredit: © MIL / Fink")]
    [InlineData("bild.jpg.yml", "", "credit", "MIL", "credit: MIL\n")]
    [InlineData("suche.yml", "same:\n  - [a, b]\n", "same[0][1]", "c", "same:\n  - [a, c]\n")]
    public void A_file_of_YAML_is_edited(string file, string before, string path, string value, string after) => Assert.Equal(after, Do(before, hash => new HeadEdit.Set(hash, Path(path), new HeadValue.Text(value)), file));

    [Fact]
    public void A_whole_map_and_a_whole_list_change_only_where_they_differ()
    {
        const string Before = "title: A\r\ndownloads:\r\n  - file: a.pdf # eins\r\n    title: 'Eins'\n  - file: b.pdf\r\n    title: Zwei\r\n";
        HeadValue Download(string file, string title) => new HeadValue.Keys([("file", new HeadValue.Text(file)), ("title", new HeadValue.Text(title))]);
        var value = new HeadValue.Many([Download("a.pdf", "Neu"), Download("b.pdf", "Zwei"), Download("c.pdf", "Drei")]);
        Assert.Equal("title: A\r\ndownloads:\r\n  - file: a.pdf # eins\r\n    title: 'Neu'\n  - file: b.pdf\r\n    title: Zwei\r\n  - file: c.pdf\r\n    title: Drei\r\n", Do(Before, hash => new HeadEdit.Set(hash, Path("downloads"), value), "bild.jpg.yml"));
    }

    [Fact]
    public void A_page_without_its_title_wants_to_be_confirmed() =>
        Assert.True(Assert.IsType<EditResult.Done>(Try(Page("title: A\nlead: B\n"), "index.md", hash => new HeadEdit.Remove(hash, Path("title")))).NeedsConfirmation);

    private static string Set(string before, string path, string value) => Do(before, hash => new HeadEdit.Set(hash, Path(path), new HeadValue.Text(value)));

    private static string Page(string head) => $"---\n{head}---\n\nText.\n";

    private static KeyPath Path(string written) => KeyPath.TryParse(written) ?? throw new InvalidDataException(written);

    private static string Do(string yaml, Func<string, HeadEdit> edit, string? path = null)
    {
        var done = Assert.IsType<EditResult.Done>(Try(path is null ? Page(yaml) : yaml, path ?? "index.md", edit));
        Assert.Empty(done.SideEffects);
        var text = Encoding.UTF8.GetString(done.After.File.Bytes.Span);
        if (path is not null) return text;
        Assert.StartsWith("---\n", text, StringComparison.Ordinal);
        Assert.EndsWith("---\n\nText.\n", text, StringComparison.Ordinal);
        return text[4..^"---\n\nText.\n".Length];
    }

    private static EditResult Try(string text, string path, Func<string, HeadEdit> edit)
    {
        var file = new SourceFile(path, Encoding.UTF8.GetBytes(text));
        var hash = SavedFile.TryRead(file)?.Hash ?? "";
        return new PageEditor(new SourceTree("content", [file], [], [], new DateOnly(2026, 11, 28)), _ => []).Apply(file, edit(hash));
    }
}
