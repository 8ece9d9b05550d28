using System.Collections.Immutable;
using System.Text;
using Schwerpunkt.Disk;
using Schwerpunkt.Editing;
using Schwerpunkt.Editing.Files;
using Schwerpunkt.Imaging;
using Schwerpunkt.Sites;
using Site = Schwerpunkt.Tests.Cli.Site;

namespace Schwerpunkt.Tests.Edits;

/// <summary>What files a content has after one is begun, moved, deleted or added, and that undo brings every byte back.</summary>
public sealed class FileEditTests
{
    [Fact]
    public void A_page_is_begun_where_its_like_are()
    {
        var content = Small();
        var done = content.Do(files => files.Begin(NewPageKind.Text, "Grüne Höfe", "a"));
        Assert.Equal("a/gruene-hoefe/index.md", done.Path);
        Assert.Empty(done.NewFaults);
        Assert.Contains("gibt es schon", content.Refused(files => files.Begin(NewPageKind.Text, "B", "")), StringComparison.Ordinal);
    }

    [Fact]
    public void What_leads_to_a_page_keeps_it_until_somebody_agrees()
    {
        var content = Small();
        var refused = Assert.IsType<FileEditResult.Refused>(content.Try(files => files.Delete("b/index.md")));
        Assert.Equal(["content/a/index.md(3,11)", "content/a/index.md(6,11)", "content/site.yml(4,10)", "content/suche.yml(2,11)"], refused.Referrers.Select(at => at.ToString()));
        Assert.Contains("content/a/index.md, Zeile 3", refused.Reason, StringComparison.Ordinal);
        var done = content.Do(files => files.Delete("b/index.md", isConfirmed: true));
        Assert.Contains("/b/ gibt es danach nicht mehr.", done.SideEffects.Select(effect => effect.Sentence));
        Assert.NotEmpty(done.NewFaults);
    }

    [Fact]
    public void Another_page_takes_the_address()
    {
        var content = Small();
        var done = content.Do(files => files.Delete("c.md", heir: "a/index.md"));
        Assert.Contains("/c/ führt danach weiter zu /a/.", done.SideEffects.Select(effect => effect.Sentence));
        Assert.Contains("aliases: [/c/]\n", content.After(done)["a/index.md"], StringComparison.Ordinal);
        Assert.Contains("kann die Adresse nicht übernehmen", content.Refused(files => files.Delete("c.md", heir: "fehlt.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_goes_with_what_lies_beside_it()
    {
        var content = Small();
        Assert.Contains("a/index.md, Zeile 8", content.Refused(files => files.Delete("a/bild.jpg")), StringComparison.Ordinal);
        var done = content.Do(files => files.Delete("a/bild.jpg", isConfirmed: true));
        Assert.Equal(["a/bild.jpg", "a/bild.jpg.yml"], done.Changes.Steps.OfType<FileStep.Deleted>().Select(step => step.Path));
    }

    [Fact]
    public void A_picture_moves_with_what_lies_beside_it()
    {
        var content = Small();
        var done = content.Do(files => files.Move(new PathMap("a/bild.jpg", "bilder/plan.jpg") { IsAttachment = true }));
        var after = content.After(done);
        Assert.Contains("![Plan](../bilder/plan.jpg)", after["a/index.md"], StringComparison.Ordinal);
        Assert.Contains("bilder/plan.jpg.yml", after.Keys);
        Assert.DoesNotContain("a/bild.jpg", after.Keys);
        Assert.Empty(done.NewFaults);
    }

    [Fact]
    public void A_page_moves_and_everything_follows()
    {
        var content = Small();
        var done = content.Do(files => files.Move(new PathMap("b", "neu/b")));
        var after = content.After(done);
        Assert.Contains("related: [../neu/b/index.md]\n", after["a/index.md"], StringComparison.Ordinal);
        Assert.Contains("footer: [neu/b/index.md]\n", after["site.yml"], StringComparison.Ordinal);
        Assert.Contains("/b/ führt danach weiter zu /neu/b/.", done.SideEffects.Select(effect => effect.Sentence));
        Assert.Contains("gibt es schon", content.Refused(files => files.Move(new PathMap("b", "a"))), StringComparison.Ordinal);
        Assert.Contains("Grundbestand", content.Refused(files => files.Move(new PathMap("index.md", "x.md"))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_comes_under_a_clean_name()
    {
        var content = Small();
        var photo = Imaging.Photographs.Jpeg();
        var same = content.Do(files => files.Add(new AddedFile("Mein Foto.JPG", "a", content.Bytes("a/bild.jpg"), [])));
        Assert.Equal(("a/bild.jpg", 0), (same.Path, same.Changes.Steps.Length));
        byte[] other = [.. photo, 0];
        var done = content.Do(files => files.Add(new AddedFile("C:\\Fotos\\Bild.PNG", "a", other, [("alt", "Das Rathaus: \"neu\""), ("credit", "© MIL / Fink"), ("license", "")])));
        Assert.Equal("a/bild-2.jpg", done.Path);
        Assert.Equal("alt: 'Das Rathaus: \"neu\"'\ncredit: © MIL / Fink\n", content.After(done)["a/bild-2.jpg.yml"]);
        var pdf = content.Do(files => files.Add(new AddedFile("Größe & Maß.docx", "", "%PDF-1.7 x"u8.ToArray(), [])));
        Assert.Equal("groesse-mass.pdf", pdf.Path);
        Assert.Contains("ist leer", content.Refused(files => files.Add(new AddedFile("a.pdf", "", default, []))), StringComparison.Ordinal);
    }

    [Fact]
    public void On_the_disk_all_of_it_or_nothing()
    {
        using var site = new Site();
        foreach (var (path, bytes) in Small().Files) site.Folder.WriteBytes("content/" + path, bytes.ToArray());
        var content = site.Folder.Path("content");
        var before = site.Folder.Snapshot("");
        var done = Small().Do(files => files.Delete("a/bild.jpg", isConfirmed: true));
        ImmutableArray<FileChange> failing = [.. FileChange.Of(done.Changes), new FileChange.Deleted("c.md", "anders"u8.ToArray())];
        Assert.Throws<RefusalException>(() => ContentEdit.Apply(content, failing));
        Assert.Equal(before, site.Folder.Snapshot(""));
        ContentEdit.Apply(content, FileChange.Of(done.Changes));
        Assert.False(File.Exists(Path.Combine(content, "a", "bild.jpg.yml")));
        ContentEdit.Apply(content, FileChange.Of(done.Undo));
        Assert.Equal(before, site.Folder.Snapshot(""));
    }

    private static EditedContent Small() => new(new Dictionary<string, byte[]>
    {
        ["site.yml"] = Encoding.UTF8.GetBytes(Site.Config + "footer: [b/index.md]\n"),
        ["index.md"] = Text("---\ntitle: Startseite\n---\n\nText.\n"),
        ["a/index.md"] = Text("---\ntitle: A\nrelated: [../b/index.md]\n---\n\nSiehe [B](../b/).\n\n![Plan](bild.jpg)\n"),
        ["b/index.md"] = Text("---\ntitle: B\n---\n\nText zu B.\n"),
        ["c.md"] = Text("---\ntitle: C\n---\n\nText zu C.\n"),
        ["suche.yml"] = Text("pages:\n  - page: b/\n    words: [Wort]\n"),
        ["a/bild.jpg"] = Imaging.Photographs.Jpeg(),
        ["a/bild.jpg.yml"] = Text("credit: © MIL / Fink\n"),
    });

    private static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);

    /// <summary>A content in memory, and what becomes of it.</summary>
    private sealed class EditedContent(Dictionary<string, byte[]> files)
    {
        public Dictionary<string, byte[]> Files => files;

        public ReadOnlyMemory<byte> Bytes(string path) => files[path];

        public FileEditResult Try(Func<FileEditor, FileEditResult> edit)
        {
            var tree = new SourceTree(
                "content",
                [.. files.Where(file => IsText(file.Key)).Select(file => new SourceFile(file.Key, file.Value))],
                [.. files.Where(file => !IsText(file.Key)).Select(file => PictureHeaders.Read(file.Key, file.Value))],
                [],
                new DateOnly(2026, 11, 28));
            AssembledSite Assemble(SourceTree of) => SiteBuild.Assemble(of, new BuildOptions(Drafts: true), [new Stories.PlainTheme()]);
            return edit(new FileEditor(Assemble(tree), new FileSurroundings(Assemble, SiteBuild.Check, path => files[path], (path, bytes) => PictureHeaders.BeginsAsPicture(bytes.Span) ? PictureHeaders.Read(path, bytes) : null)));
        }

        /// <summary>The edit, which can be taken back.</summary>
        public FileEditResult.Done Do(Func<FileEditor, FileEditResult> edit)
        {
            var done = Assert.IsType<FileEditResult.Done>(Try(edit));
            var back = Apply(Apply(files, done.Changes), done.Undo);
            Assert.Equal(files.Keys.Order(StringComparer.Ordinal), back.Keys.Order(StringComparer.Ordinal));
            Assert.All(files, file => Assert.Equal(file.Value, back[file.Key]));
            return done;
        }

        public string Refused(Func<FileEditor, FileEditResult> edit) => Assert.IsType<FileEditResult.Refused>(Try(edit)).Reason;

        public ImmutableDictionary<string, string> After(FileEditResult.Done done) => Apply(files, done.Changes).ToImmutableDictionary(file => file.Key, file => Encoding.UTF8.GetString(file.Value), StringComparer.Ordinal);

        private static bool IsText(string path) => path.EndsWith(".md", StringComparison.Ordinal) || path.EndsWith(".yml", StringComparison.Ordinal);

        private static Dictionary<string, byte[]> Apply(Dictionary<string, byte[]> files, FileChanges changes)
        {
            var after = new Dictionary<string, byte[]>(files, StringComparer.Ordinal);
            foreach (var step in changes.Steps)
            {
                switch (step)
                {
                    case FileStep.Written written:
                        after.Add(written.Path, written.Bytes.ToArray());
                        break;
                    case FileStep.Replaced replaced:
                        Assert.Equal(replaced.Before.ToArray(), after[replaced.Path]);
                        after[replaced.Path] = replaced.After.ToArray();
                        break;
                    case FileStep.Renamed renamed:
                        Assert.True(after.Remove(renamed.From, out var bytes));
                        after.Add(renamed.To, renamed.Text is var (_, text) ? text.ToArray() : bytes!); // ! taken out in the line above
                        break;
                    case FileStep.Deleted deleted:
                        Assert.Equal(deleted.Bytes.ToArray(), after[deleted.Path]);
                        after.Remove(deleted.Path);
                        break;
                }
            }

            return after;
        }
    }
}
