using System.Collections.Immutable;
using System.Text;
using Microsoft.Extensions.Logging;

namespace Schwerpunkt.Statiq.Tests;

/// <summary>The module that takes out repeats: nothing but repeats goes, every other byte stays.</summary>
public sealed class DeduplicateParagraphsTests
{
    private const string One = "Der Marktplatz wird im Sommer umgebaut, die Arbeiten dauern bis in den Herbst.";
    private const string Two = "Danach folgt der Bahnhof mit seinem Vorplatz und den Wegen dorthin.";

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public async Task A_run_that_follows_itself_goes_and_the_rest_stays_byte_for_byte(string end)
    {
        var rest = $"## \"Titel\" - so ...{end}{end}Ein  Text mit <b>HTML</b>, {{{{ Ausdruck }}}} und  -- zwei Strichen.{end}";
        var text = $"{One}{end}{end}{Two}{end}{end}{One}{end}{end}{Two}{end}{end}{rest}";
        Assert.Equal($"{One}{end}{end}{Two}{end}{end}{rest}", await Run(text));
    }

    [Theory]
    [InlineData("Nur \"ein\" Text - ohne Kopie ...\n\nUnd  noch einer.")]
    [InlineData("---\n\nEin Strich, wo sonst ein Kopf steht.\n\n---\n")]
    [InlineData("")]
    [InlineData("- [ ] offen\n- [x] fertig\n\n<div class=\"x\">\n\n*Text*\n\n</div>\n")]
    public async Task A_text_without_repeats_is_the_same_document(string text)
    {
        using var folder = new TemporaryFolder();
        var input = Document(Encoding.UTF8.GetBytes(text));
        Assert.Same(input, await new FakeEngine(folder.Root).Execute(new DeduplicateParagraphs(), input));
    }

    [Fact]
    public async Task A_byte_order_mark_and_bytes_that_are_no_text_stay()
    {
        using var folder = new TemporaryFolder();
        byte[] text = [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes($"{One}\n\n{One}\n")];
        var output = await new FakeEngine(folder.Root).Execute(new DeduplicateParagraphs(), Document(text));
        var left = await output.GetContentBytesAsync();
        Assert.Equal([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes($"{One}\n")], left);
        var damaged = Document([.. Encoding.UTF8.GetBytes($"{One}\n\n{One}\n\n"), 0xFF, 0xFE]);
        Assert.Same(damaged, await new FakeEngine(folder.Root).Execute(new DeduplicateParagraphs(), damaged));
    }

    [Fact]
    public async Task What_is_marked_or_switched_off_stays()
    {
        using var folder = new TemporaryFolder();
        var engine = new FakeEngine(folder.Root);
        var marked = Document(Encoding.UTF8.GetBytes($"{One}\n\n{{.wiederholung}}\n{One}\n"));
        Assert.Same(marked, await engine.Execute(new DeduplicateParagraphs(), marked));
        var off = Document(Encoding.UTF8.GetBytes($"{One}\n\n{One}\n")).Clone([KeyValuePair.Create("dedup", (object)false)]);
        Assert.Same(off, await engine.Execute(new DeduplicateParagraphs(), off));
    }

    [Fact]
    public async Task A_picture_with_its_credit_goes_with_its_run()
    {
        var run = $"![Ein Haus](haus.jpg \"© MIL / Fink\")\n\n{One}\n";
        Assert.Equal(run, await Run($"{run}\n{run}"));
    }

    [Fact]
    public async Task The_log_names_the_line_of_the_file()
    {
        using var folder = new TemporaryFolder();
        var text = $"{One}\n\n{One}\n";
        folder.Write("content/seite.md", "---\ntitle: Seite\nlang: de\n---\n" + text);
        var engine = new FakeEngine(folder.Root);
        var input = new FakeDocument(folder.Path("content", "seite.md"), "seite.html", ImmutableDictionary<string, object>.Empty, new MemoryContent(Encoding.UTF8.GetBytes(text), MediaTypes.Markdown));
        await engine.Execute(new DeduplicateParagraphs(), input);
        Assert.Equal(["Zeile 7: Wiederholung entfernt."], engine.Log[LogLevel.Information]);
    }

    [Fact]
    public async Task Without_its_file_the_log_names_the_line_of_the_text()
    {
        using var folder = new TemporaryFolder();
        var engine = new FakeEngine(folder.Root);
        await engine.Execute(new DeduplicateParagraphs(), Document(Encoding.UTF8.GetBytes($"{One}\n\n{One}\n")));
        Assert.Equal(["Zeile 3: Wiederholung entfernt."], engine.Log[LogLevel.Information]);
    }

    [Fact]
    public async Task What_cannot_go_without_changing_the_rest_stays_and_is_said()
    {
        using var folder = new TemporaryFolder();
        var engine = new FakeEngine(folder.Root);
        var input = Document(Encoding.UTF8.GetBytes($"{One}\n\n[a]: https://www.example.org/\n{One}\n\nSiehe [a].\n"));
        Assert.Same(input, await engine.Execute(new DeduplicateParagraphs(), input));
        Assert.StartsWith("Stehen bleiben 1 Wiederholung,", Assert.Single(engine.Log[LogLevel.Information]), StringComparison.Ordinal);
    }

    private static async Task<string> Run(string text)
    {
        using var folder = new TemporaryFolder();
        return await (await new FakeEngine(folder.Root).Execute(new DeduplicateParagraphs(), Document(Encoding.UTF8.GetBytes(text)))).GetContentStringAsync();
    }

    private static FakeDocument Document(byte[] text) => new(NormalizedPath.Null, "seite.html", ImmutableDictionary<string, object>.Empty, new MemoryContent(text, MediaTypes.Markdown));
}
