using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Syntax;

namespace Schwerpunkt.Reading;

/// <summary>The Markdown this site speaks: CommonMark, tables, footnotes, definition lists, attributes, and <c>::</c> for passages.</summary>
internal static class MarkdownSyntax
{
    // The order matters to Markdig: attributes come last, so that they can attach to everything before.
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation()
        .UseYamlFrontMatter()
        .UsePipeTables()
        .UseFootnotes()
        .UseDefinitionLists()
        .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
        .UseCustomContainers()
        .UseAutoLinks()
        .UseGenericAttributes()
        .Use<HeadingAttributes>()
        .Build();

    /// <summary>Markdig's tree; null where blocks are nested deeper than it reads (128 levels).</summary>
    public static MarkdownDocument? TryParse(string text)
    {
        try
        {
            return Markdown.Parse(text, Pipeline);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
