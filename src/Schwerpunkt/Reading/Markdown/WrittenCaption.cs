using System.Collections.Immutable;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Schwerpunkt.Findings;
using Schwerpunkt.Pages;
using Schwerpunkt.Sites;
using Schwerpunkt.Text;
using Inline = Schwerpunkt.Text.Inline;

namespace Schwerpunkt.Reading.Markdown;

/// <summary>Reads the value of <c>caption</c> as the line of Markdown that it would be below its picture.</summary>
internal static class WrittenCaption
{
    private static readonly SourceTree NoTree = new("", [], [], [], default);

    private static readonly SourceSpans NoSpans = new("", new LineMap(""));

    /// <summary>The caption; null where it is no line of Markdown, or holds what a caption cannot show: then its signs are shown as written.</summary>
    /// <param name="written">The value.</param>
    /// <param name="source">The file it stands in, below content/: links start there.</param>
    /// <param name="log">Takes what is wrong with its links.</param>
    public static ImmutableArray<Inline>? Read(Located written, string source, FindingLog log)
    {
        if (MarkdownSyntax.TryParse(written.Text) is not [ParagraphBlock { Inline: { } line }] || line.Descendants().Any(run => run is LinkInline { IsImage: true })) return null;
        var own = new FindingLog();
        var reader = new InlineReader(NoTree, source, FigureReader.None, NoSpans, own) { Place = written.Location };
        var caption = reader.Read(line);
        if (own.ToImmutable().Any(finding => finding.Kind == ForbiddenHtml.Kind || finding.Kind == UnbalancedHtml.Kind)) return null;
        log.AddRange(own.ToImmutable());
        return caption;
    }
}
