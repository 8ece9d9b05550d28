using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using CsCheck;
using Schwerpunkt.Findings;
using Schwerpunkt.Importing.Markdown;
using Schwerpunkt.Reading;
using Schwerpunkt.Sites;
using Schwerpunkt.Text;

namespace Schwerpunkt.Tests.Importing;

/// <summary>Marks of emphasis as a writer sets them: with white space inside, one in the other.</summary>
public sealed class MarkdownLineTests
{
    private static readonly string[] Names = ["strong", "em", "del"];

    private static Inline Within(IEnumerable<string> names, string words) =>
        names.Aggregate((Inline)new Inline.Words(words), (inside, name) => new Inline.Element(name, Attributes.None, [inside]));

    [Fact]
    public void White_space_stands_outside_of_all_marks() =>
        Assert.Equal("Dies ist **<!-- -->*wichtig*<!-- -->** für alle.", MarkdownLine.Of([new Inline.Words("Dies ist "), Within(["em", "strong"], "wichtig "), new Inline.Words("für alle.")]));

    [Fact]
    public void A_break_at_the_edge_stands_outside_too() =>
        Assert.Equal("**Eins**\\\nzwei", MarkdownLine.Of([new Inline.Element("strong", Attributes.None, [new Inline.Words("Eins"), new Inline.Break(true)]), new Inline.Words("zwei")]));

    /// <summary>Whatever is emphasised, and with whatever white space at the edges: read back there are the same words and no marks.</summary>
    [Fact]
    public void No_reader_sees_a_mark() => Gen.Select(Gen.Int[0, 7], Gen.Int[0, 3], Gen.Int[0, 5]).Array[1, 6].Sample(runs =>
    {
        ImmutableArray<Inline> line = [.. runs.Select((run, i) => Within(Names.Where((_, bit) => (run.Item1 >> bit & 1) == 1), ((run.Item2 & 1) == 1 ? " " : "") + $"wort{i}{(run.Item3 == 5 ? "." : "")}" + ((run.Item2 & 2) == 2 ? " " : "")))];
        var read = Assert.IsType<Block.Paragraph>(Assert.Single(Read(MarkdownLine.Of(line))));
        Assert.Equal(Spaced(line.PlainText()), Spaced(read.PlainText()));
    }, iter: 2000);

    private static ImmutableArray<Block> Read(string markdown)
    {
        var file = new SourceFile("seite.md", Encoding.UTF8.GetBytes($"---\ntitle: Titel\n---\n\n{markdown}\n"));
        return DocumentReader.Of(new SourceTree("", [file], [], [], new DateOnly(2026, 3, 3)), new FindingLog()).Read(file).Document?.Blocks ?? [];
    }

    private static string Spaced(string text) => Regex.Replace(text, " +", " ").Trim();
}
