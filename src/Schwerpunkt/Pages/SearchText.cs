using System.Collections.Immutable;
using Schwerpunkt.Text;

namespace Schwerpunkt.Pages;

/// <summary>What the text of a page says, without markup: for the search, for teasers and findings.</summary>
/// <param name="Headings">The lines of its headings, each ended by LF.</param>
/// <param name="Text">All other lines, footnotes after them, last what diagrams and tables from files say, each ended by LF.</param>
/// <param name="First">The first paragraph, where the head has neither description nor lead; else empty.</param>
/// <param name="Labels">What names values: terms of definitions and heads of tables, each ended by LF; they stand in the text as well.</param>
public sealed record SearchText(Utf8Text Headings, Utf8Text Text, string First, Utf8Text Labels)
{
    /// <summary>The words of a document.</summary>
    /// <param name="lines">Of this document.</param>
    public static SearchText Of(Document document, ImmutableArray<PlainLine> lines)
    {
        var introduced = document.FrontMatter is not { Description: null, Lead: null };
        ImmutableArray<Diagram> drawn = [.. document.AllBlocks().OfType<Block.Drawing>().Select(drawing => drawing.Diagram)];
        var first = introduced ? null : document.Body.OfType<Block.Paragraph>().FirstOrDefault();
        return new SearchText(
            Join(lines.Where(line => line.Block is Block.Heading).Select(line => line.Words)),
            // Behind all lines, so that each is where Places says.
            Join(lines.Where(line => line.Block is not Block.Heading).Select(line => line.Words).Concat(drawn.SelectMany(diagram => diagram.Written()))),
            first?.Content.PlainText() ?? "",
            Join(lines.Where(line => line.Block is Block.Definitions || line.Block is Block.Table table && table.Head.Cells.Contains(line.Runs)).Select(line => line.Words).Concat(drawn.OfType<Diagram.Table>().SelectMany(table => table.Head))));
    }

    /// <summary>Where in <see cref="Text"/> each line begins; headings have no place there.</summary>
    public static IEnumerable<(PlainLine Line, int Start)> Places(ImmutableArray<PlainLine> lines)
    {
        var start = 0;
        foreach (var line in lines)
        {
            if (line.Block is Block.Heading) continue;
            yield return (line, start);
            start += line.Words.Length + 1;
        }
    }

    /// <summary>The same in less room.</summary>
    public SearchText Packed() => this with { Headings = Headings.Packed(), Text = Text.Packed(), Labels = Labels.Packed() };

    private static Utf8Text Join(IEnumerable<string> words) => Utf8Text.OfLines([.. words]);
}
