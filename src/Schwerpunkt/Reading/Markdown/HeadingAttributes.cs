using Markdig;
using Markdig.Extensions.GenericAttributes;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Schwerpunkt.Reading.Markdown;

/// <summary>
/// A heading's own <c>{…}</c> ends its line; one behind marked words belongs to those. Markdig alone takes the first one it
/// finds for the heading and loses the words after it.
/// </summary>
internal sealed class HeadingAttributes : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        foreach (var parser in pipeline.BlockParsers.OfType<HeadingBlockParser>()) parser.TryParseAttributes = TryParse;
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        // Nothing is rendered by Markdig.
    }

    private static bool TryParse(BlockProcessor processor, ref StringSlice line, IBlock block)
    {
        var text = line.AsSpan().TrimEnd();
        var at = text.LastIndexOf('{');
        if (at < 1 || !text.EndsWith("}", StringComparison.Ordinal) || !EndsWords(text[at - 1]) || !AttributeReader.IsWritten(text[at..])) return false;
        var rest = line;
        rest.Start = line.Start + at;
        if (!GenericAttributesParser.TryParse(ref rest, out var attributes)) return false;
        attributes.CopyTo(block.GetAttributes());
        line.End = line.Start + at - 1;
        return true;
    }

    private static bool EndsWords(char before) => char.IsWhiteSpace(before) || char.IsLetterOrDigit(before);
}
