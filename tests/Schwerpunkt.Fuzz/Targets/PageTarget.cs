using System.Text;
using Schwerpunkt.Findings;
using Schwerpunkt.Reading;
using Schwerpunkt.Sites;
using Schwerpunkt.Text;
using Schwerpunkt.Transforms.Repeats;
using Schwerpunkt.Transforms.Typesetting;

namespace Schwerpunkt.Fuzz.Targets;

/// <summary>A page in Markdown: it can be built, and what it says is shown.</summary>
internal sealed class PageTarget() : FuzzTarget("page", Corpus.Pages(), Fuzz.Fragments.Markdown)
{
    public override void Check(byte[] input)
    {
        var page = new SourceFile("seite.md", input);
        var tree = TestSite.Tree(page);
        var (site, findings, html) = TestSite.Build(tree);
        if (site?.Find(page.Path) is null) return;
        var reading = DocumentReader.Of(tree, new FindingLog()).Read(page);
        if (reading.Document is not { } document) return;
        var shown = DocumentTypesetter.Set(Deduplicator.Shape(document).Document, SiteConfig.DefaultLanguage);
        var letters = Letters(HtmlText.Of(html));
        foreach (var block in shown.Blocks.Flatten().Where(block => !block.Parts().Any() && block is not Block.Table))
        {
            // The x of a box is shown as a tick.
            foreach (var word in Words(block).Where(word => word is not ("x" or "X"))) Law.Holds(letters.Contains(word, StringComparison.Ordinal), "what was read is shown", () => $"{block.GetType().Name} at {block.Location}: {word}");
        }

        var lost = ShownWords.Lost(input, LinesOfHead(LineMap.Normalise(Encoding.UTF8.GetString(input))), findings, html);
        Law.Holds(lost.Length == 0, "a word is shown or a finding says where it went", () => string.Join(' ', lost));
    }

    private static int LinesOfHead(string text)
    {
        var end = text.StartsWith("---\n", StringComparison.Ordinal) ? text.IndexOf("\n---", 3, StringComparison.Ordinal) : -1;
        return end < 0 ? 0 : text.AsSpan(0, end).Count('\n') + 2;
    }

    /// <summary>The words of a block as letters and digits alone.</summary>
    private static IEnumerable<string> Words(Block block) =>
        block.Lines().SelectMany(line => line.Flatten().OfType<Inline.Words>()).SelectMany(words => words.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Select(Letters).Where(word => word.Length > 0);

    private static string Letters(string text) => string.Concat(text.EnumerateRunes().Where(Rune.IsLetterOrDigit).Select(rune => rune.ToString()));
}
