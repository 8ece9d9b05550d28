using System.Text;
using System.Text.RegularExpressions;
using CsCheck;
using Schwerpunkt.Sites;
using Schwerpunkt.Tests.Stories;

namespace Schwerpunkt.Tests.Edits;

/// <summary>What must hold of every edit of a head: the same value gives the same bytes, undo the bytes before, nothing else says anything else, another reader of YAML agrees.</summary>
public sealed partial class HeadLaws
{
    private static readonly string[] Entries =
    [
        "title: Eins", "title: \"Ein 'Wort'\" # so", "lead: 'Ein ''Wort'''", "lead: >-\n  Eins\n  zwei.\n\n  Drei.", "lead: |\n    Eins\n\n      zwei\n", "lead: |+\n  Eins\n\n", "description: Eins\n  und zwei", "description: \"Eins\n  und zwei\"",
        "tags: [a, \"b\", 'c, d']", "tags: [\n  a, # eins\n  b\n]", "tags:\n- a\n- b # zwei", "tags:\n    - a\n\n    # zu b\n    -   b", "tags: []", "tags:", "tags: ~",
        "image: {src: a.jpg, alt: 'Plan'}", "image:\n  src: a.jpg # Bild\n  alt: >\n    Ein\n    Plan\n  credit: MIL", "image: # oben\n    src: a.jpg",
        "downloads:\n  - file: a.pdf\n    title: A\n  -\n    title: B\n    file: b.pdf\n  - {file: c.pdf, title: C}", "downloads: [{file: a.pdf, title: A}, {file: b.pdf}]",
        "date: 2026-03-03", "draft: true   # noch", "order: 10", "eigenes:\n  - - a\n    - b\n  - [c]", "eigenes:\n  a:\n    b:\n      c: d", "'eigen es': 1", "# ganz oben", "", "  ", "leer: {}",
    ];

    private static readonly Gen<SourceFile> Head = Gen.Select(
        Gen.OneOf(Entries).Array[1, 7], Gen.OneOf("\n", "\r\n", "\r"), Gen.OneOf("", "", "\uFEFF"), Gen.OneOf("---", "...", "--- "), Gen.Bool,
        (entries, end, mark, fence, isPage) =>
        {
            var yaml = string.Concat(entries.DistinctBy(entry => entry.Split(':')[0]).Select(entry => entry + "\n"));
            var text = isPage ? $"---\n{yaml}{fence}\n\nText.\n" : yaml.TrimEnd('\n');
            return new SourceFile(isPage ? "seite.md" : "bild.jpg.yml", Encoding.UTF8.GetBytes(mark + text.Replace("\n", end, StringComparison.Ordinal)));
        });

    private static readonly Gen<string> Words = Gen.OneOf(
        Gen.OneOf("Neu", "Ein \"Wort\"", "it's", "a: b", "a #b", "- a", "true", "null", "1_000", "12:30", "2026-01-02", "", " ", "[a", "x:", "? a", "eins\nzwei", "\n a\n", "a\n\n\nb\n", "\tx", "ä\u00A0", "😀", "\u2028", "\\", "%x", "@x", "`x`", "...", "---", "a,b", "<<", "~", "!x", "&x", "*x"),
        Gen.String[Gen.Char["ab :#-'\"\n[]{},&*!|>%@`?\\\t.1"], 1, 12]);

    [Fact]
    public void Any_head_and_any_value() => Gen.Select(Head, Words, Words).Sample(
        (file, one, other) => Assert.Empty(HeadTrial.Of(file, one, other)?.Faults ?? []),
        iter: 150,
        print: given => $"{Encoding.UTF8.GetString(given.Item1.Bytes.Span)}\n{given.Item2}\n{given.Item3}");

    [Fact]
    public void Every_head_of_the_real_content_and_of_the_stories()
    {
        var stories = Directory.EnumerateFiles(StoryTests.Folder, "*.case", SearchOption.AllDirectories).SelectMany(path => Story.Parse(File.ReadAllText(path)).Files.Select(file => (file.Path, Encoding.UTF8.GetBytes(file.Text))));
        var real = new[] { Repository.Path("content"), Repository.Path("tests", "Schwerpunkt.Browser.Tests", "content"), Repository.Path("tests", "Schwerpunkt.Statiq") }
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)).Where(path => path.EndsWith(".md", StringComparison.Ordinal) || path.EndsWith(".yml", StringComparison.Ordinal)).Select(path => (Path.GetFileName(path), File.ReadAllBytes(path)));
        var heads = real.Concat(stories).Where(file => file.Item1.EndsWith(".md", StringComparison.Ordinal) || file.Item1.EndsWith(".yml", StringComparison.Ordinal))
            .Select(file => (Name: Path.GetFileName(file.Item1), Text: Encoding.UTF8.GetString(file.Item2))).Select(file => (file.Name, Text: file.Name.EndsWith(".md", StringComparison.Ordinal) ? HeadAlone().Match(file.Text).Value + "\nText.\n" : file.Text))
            .Where(file => file.Text.Length < 3000).Distinct().ToList();
        Assert.True(heads.Count > 100);
        var (done, refused) = (0, 0);
        Parallel.ForEach(heads, file =>
        {
            if (HeadTrial.Of(new SourceFile(file.Name, Encoding.UTF8.GetBytes(file.Text)), "Neu: ja", "eins\nzwei") is not { } trial) return;
            Assert.Empty(trial.Faults);
            Interlocked.Add(ref done, trial.Done);
            Interlocked.Add(ref refused, trial.Refused);
        });
        Assert.True(done > 5_000 && refused * 100 < done, $"{refused} edits of {done + refused} are refused.");
    }

    [GeneratedRegex(@"\A\uFEFF?---[ \t]*\r?\n(?:.*\n)*?(?:---|\.\.\.)[ \t]*\r?\n")]
    private static partial Regex HeadAlone();
}
