using System.Buffers;
using System.Collections.Immutable;
using Schwerpunkt.Text;

namespace Schwerpunkt.Pages;

/// <summary>What the text of a page says, without markup: for the search, for teasers and findings.</summary>
/// <param name="Headings">The lines of its headings, each ended by LF.</param>
/// <param name="Text">All other lines, footnotes last, each ended by LF.</param>
/// <param name="First">The first paragraph, where the head has neither description nor lead; else empty.</param>
/// <param name="Labels">What names values: terms of definitions and heads of tables, each ended by LF; they stand in the text as well.</param>
public sealed record SearchText(Utf8Text Headings, Utf8Text Text, string First, Utf8Text Labels)
{
    /// <summary>The words of a document.</summary>
    /// <param name="lines">Of this document.</param>
    public static SearchText Of(Document document, ImmutableArray<PlainLine> lines)
    {
        var introduced = document.FrontMatter is not { Description: null, Lead: null };
        var first = introduced ? null : document.Body.OfType<Block.Paragraph>().FirstOrDefault();
        return new SearchText(
            Join(lines, line => line.Block is Block.Heading),
            Join(lines, line => line.Block is not Block.Heading),
            first?.Content.PlainText() ?? "",
            Join(lines, line => line.Block is Block.Definitions || line.Block is Block.Table table && table.Head.Cells.Contains(line.Runs)));
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

    private static Utf8Text Join(ImmutableArray<PlainLine> lines, Func<PlainLine, bool> wanted)
    {
        var length = 0;
        foreach (var line in lines) length += line.Words.Length + 1;
        var room = ArrayPool<char>.Shared.Rent(length);
        length = 0;
        foreach (var line in lines)
        {
            if (!wanted(line)) continue;
            line.Words.CopyTo(room.AsSpan(length));
            length += line.Words.Length;
            room[length++] = '\n';
        }

        var text = new Utf8Text(room.AsSpan(0, length));
        ArrayPool<char>.Shared.Return(room);
        return text;
    }
}
