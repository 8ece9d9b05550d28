using System.Buffers;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Syntax;
using Schwerpunkt.Findings;
using Schwerpunkt.Text;

namespace Schwerpunkt.Reading.Markdown;

/// <summary>The Markdown this site speaks: CommonMark, tables, footnotes, definition lists, attributes, and <c>::</c> for passages.</summary>
internal static class MarkdownSyntax
{
    /// <summary>Without one of these no address in the text becomes a link by itself.</summary>
    private static readonly SearchValues<string> InAddresses = SearchValues.Create(["://", "www.", "mailto:", "tel:"], StringComparison.OrdinalIgnoreCase);

    private static readonly Lazy<MarkdownPipeline> WithAddresses = new(() => Build(addresses: true));

    /// <summary>Markdig stops at every h, f, m, t and w to look for addresses: half of its time for a text that has none.</summary>
    private static readonly Lazy<MarkdownPipeline> WithoutAddresses = new(() => Build(addresses: false));

    /// <summary>Markdig's tree; null where a limit is reached.</summary>
    public static MarkdownDocument? TryParse(string text) => TryParse(text, new Location(""), new FindingLog());

    /// <summary>Markdig's tree; null, with a finding, where a limit is reached.</summary>
    /// <param name="text">The file.</param>
    /// <param name="start">Where it begins.</param>
    /// <param name="log">Takes the finding.</param>
    public static MarkdownDocument? TryParse(string text, Location start, FindingLog log)
    {
        try
        {
            return Markdig.Markdown.Parse(text, (text.AsSpan().ContainsAny(InAddresses) ? WithAddresses : WithoutAddresses).Value);
        }
        catch (LimitReachedException reached)
        {
            log.Add(reached.Finding(start));
            return null;
        }
        catch (ArgumentException)
        {
            // Markdig's own limit, of lists and of the inside of a line.
            log.Add(TooDeeplyNested.At(start));
            return null;
        }
    }

    /// <summary>The order matters to Markdig: attributes come last, so that they can attach to everything before.</summary>
    private static MarkdownPipeline Build(bool addresses)
    {
        var builder = new MarkdownPipelineBuilder()
            .UsePreciseSourceLocation()
            .UseYamlFrontMatter()
            .UsePipeTables()
            .UseFootnotes()
            .UseDefinitionLists()
            .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
            .UseCustomContainers()
            .Use<MarkdownLimits>();
        if (addresses) builder.UseAutoLinks();
        return builder.UseGenericAttributes().Use<HeadingAttributes>().Use<EditorsMarkdown>().Build();
    }
}
