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
        .Build();

    public static MarkdownDocument Parse(string text) => Markdown.Parse(text, Pipeline);
}
