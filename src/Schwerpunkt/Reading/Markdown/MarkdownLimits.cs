using System.Buffers;
using Markdig;
using Markdig.Extensions.CustomContainers;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Syntax;
using Schwerpunkt.Findings;
using Block = Markdig.Syntax.Block;

namespace Schwerpunkt.Reading.Markdown;

/// <summary>Stops Markdig before a text takes it time out of proportion: blocks nested too deeply, paragraphs full of marks that never meet their other half.</summary>
internal sealed class MarkdownLimits : IMarkdownExtension
{
    /// <summary>Markdig itself gives up at 128.</summary>
    private const int MostLevels = 100;

    /// <summary>In one paragraph. Each mark that is left open makes all that follow dearer; of what people wrote, the tables of large programs come nearest, with a few thousand.</summary>
    public const int MostMarks = 10_000;

    /// <summary>On one page, in steps: of each mark over those that are open in its paragraph, and of each address over its characters. Markdig makes a few hundred million in a second.</summary>
    private const long MostSteps = 200_000_000;

    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        pipeline.BlockParsers.Replace<QuoteBlockParser>(new Quotes());
        pipeline.BlockParsers.Replace<CustomContainerParser>(new Groups());
        foreach (var paragraphs in pipeline.BlockParsers.OfType<ParagraphBlockParser>()) paragraphs.Closed += CheckMarks;
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        // Nothing is rendered by Markdig.
    }

    private static void CheckDepth(BlockProcessor processor)
    {
        var levels = 0;
        for (var block = processor.CurrentContainer; block is not null; block = block.Parent) levels++;
        if (levels <= MostLevels) return;
        var line = processor.LineIndex; // Markdig uses the processor again
        throw new LimitReachedException { Finding = start => TooDeeplyNested.At(start.Inside(line, 0)) };
    }

    private static void CheckMarks(BlockProcessor processor, Block block)
    {
        if (block is not ParagraphBlock paragraph) return;
        var before = processor.Document.GetData(typeof(MarkdownLimits)) as long? ?? MostSteps;
        var (marks, left) = (0L, before);
        for (var i = 0; i < paragraph.Lines.Count; i++)
        {
            var line = paragraph.Lines.Lines[i].Slice.AsSpan();
            marks += MarksIn(line);
            left = LeftAfterAddresses(line, left);
        }

        left -= marks * marks / 2;
        if (left != before) processor.Document.SetData(typeof(MarkdownLimits), left);
        if (marks > MostMarks) throw new LimitReachedException { Finding = start => TooManyMarks.At(start.Inside(paragraph.Line, 0), MostMarks) };
        if (left < 0) throw new LimitReachedException { Finding = start => TooManyMarks.AtPage(start.Inside(paragraph.Line, 0)) };
    }

    /// <summary>An address goes on to the next blank or to the parenthesis that closes it: where none comes, each is read to the end of the line.</summary>
    private static long LeftAfterAddresses(ReadOnlySpan<char> line, long left)
    {
        for (var at = line.IndexOf("]("); at >= 0 && left >= 0; at = line.IndexOf("]("))
        {
            line = line[(at + 2)..];
            left -= AddressLength(line);
        }

        return left;
    }

    private static int AddressLength(ReadOnlySpan<char> line)
    {
        var (at, open) = (0, 0);
        for (; at < line.Length && !char.IsWhiteSpace(line[at]) && open >= 0; at++)
        {
            if (line[at] == '(') open++;
            else if (line[at] == ')') open--;
        }

        return at;
    }

    private static int MarksIn(ReadOnlySpan<char> line)
    {
        var marks = 0;
        for (var i = line.IndexOfAny(Signs); i >= 0; i = line[(i + 1)..].IndexOfAny(Signs) is var next and >= 0 ? i + 1 + next : -1)
        {
            if (Opens(line, i)) marks++;
        }

        return marks;
    }

    private static readonly SearchValues<char> Signs = SearchValues.Create("[<*_~:");

    /// <summary>Whether a sign can open something; inside a word most do not.</summary>
    private static bool Opens(ReadOnlySpan<char> line, int i) => line[i] switch
    {
        '[' => true,
        '<' => i + 1 < line.Length && line[i + 1] is '?' or '!',
        '*' or '_' or '~' => IsFirst(line, i),
        ':' => i + 1 < line.Length && line[i + 1] == ':' && IsFirst(line, i),
        _ => false,
    };

    private static bool IsFirst(ReadOnlySpan<char> line, int i) => i == 0 || line[i - 1] != line[i] && !char.IsLetterOrDigit(line[i - 1]);

    private sealed class Quotes : QuoteBlockParser
    {
        public override BlockState TryOpen(BlockProcessor processor)
        {
            CheckDepth(processor);
            return base.TryOpen(processor);
        }
    }

    private sealed class Groups : CustomContainerParser
    {
        public override BlockState TryOpen(BlockProcessor processor)
        {
            CheckDepth(processor);
            return base.TryOpen(processor);
        }
    }
}
