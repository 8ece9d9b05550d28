using System.Collections.Immutable;
using Markdig.Extensions.Footnotes;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Schwerpunkt.Reading.Diagrams;
using Schwerpunkt.Reading.Films;
using Schwerpunkt.Reading.Yaml;
using Schwerpunkt.Text;

namespace Schwerpunkt.Reading.Markdown;

/// <summary>Finds where the addresses of links, pictures and definitions stand in a Markdown text.</summary>
internal static class LinkPlaces
{
    /// <summary>In the order of the text; an address whose place is not sure is left out.</summary>
    public static IEnumerable<WrittenAddress> Of(string text) => MarkdownSyntax.TryParse(text) is not { } document ? []
        : Elements(document).SelectMany(element => PlacesOf(element, text)).DistinctBy(address => address.Span.Start).OrderBy(address => address.Span.Start);

    private static IEnumerable<MarkdownObject> Elements(MarkdownObject element) => element switch
    {
        ContainerBlock block => block.SelectMany(Elements).Prepend(element),
        LeafBlock { Inline: { } line } => Elements(line).Prepend(element),
        ContainerInline line => line.SelectMany(Elements).Prepend(element),
        _ => [element],
    };

    private static IEnumerable<WrittenAddress> PlacesOf(MarkdownObject element, string text) => element switch
    {
        FencedCodeBlock { Info: DiagramReader.Fence } block => InData(block, text, DiagramKeys.All),
        FencedCodeBlock { Info: DiagramReader.TableFence } block => InData(block, text, DiagramKeys.Table),
        FencedCodeBlock { Info: FilmReader.Fence } block => InData(block, text, YamlKeys.Film),
        _ => PlaceOf(element, text) is { } place ? [place] : [],
    };

    /// <summary>The addresses in a block of YAML. What stands before its lines, such as the mark of a quotation, is blank to it, so that its places are those of the text.</summary>
    private static IEnumerable<WrittenAddress> InData(FencedCodeBlock block, string text, ImmutableArray<YamlKey> keys)
    {
        var lines = block.Lines.Lines.Take(block.Lines.Count).Select(line => line.Slice).Where(line => ReferenceEquals(line.Text, text) && line.Start <= line.End).ToList();
        if (lines.Count == 0) return [];
        var (start, from) = (text.LastIndexOf('\n', lines[0].Start) + 1, 0);
        var yaml = text[start..(lines[^1].End + 1)].ToCharArray();
        foreach (var line in lines)
        {
            for (var i = from; i < line.Start - start; i++)
            {
                if (yaml[i] != '\n') yaml[i] = ' ';
            }

            from = line.End + 1 - start;
        }

        return YamlPlaces.Addresses(new string(yaml), start, keys);
    }

    private static WrittenAddress? PlaceOf(MarkdownObject element, string text) => element switch
    {
        LinkInline { Reference: null, IsAutoLink: false, Url: { } url } link => At(link.UrlSpan, url, link.Span, text),
        FootnoteLinkReferenceDefinition => null,
        LinkReferenceDefinition { Url: { } url } definition => At(definition.UrlSpan, url, definition.Span, text),
        _ => null,
    };

    /// <summary>Markdig's place where the address stands there, else the last place in the element where it does.</summary>
    private static WrittenAddress? At(SourceSpan place, string url, SourceSpan element, string text)
    {
        if (url.Length == 0) return null;
        if (Find(place, url, element, text) is not { } found) return null;
        return element.IsEmpty || element.Start < 0 || element.End >= text.Length ? found : found with { Around = TextSpan.Between(element.Start, element.End + 1) };
    }

    private static WrittenAddress? Find(SourceSpan place, string url, SourceSpan element, string text)
    {
        if (place is { IsEmpty: false, Start: >= 0 } && place.End < text.Length && Inside(text, TextSpan.Between(place.Start, place.End + 1), url) is { } sure) return sure;
        if (element.IsEmpty || element.Start < 0 || element.End >= text.Length) return null;
        var at = text.LastIndexOf(url, element.End, element.Length, StringComparison.Ordinal);
        return at < 0 ? null : Inside(text, new TextSpan(at, url.Length), url);
    }

    private static WrittenAddress? Inside(string text, TextSpan span, string url)
    {
        var angle = span.Length > 1 && text[span.Start] == '<' && text[span.End - 1] == '>';
        var bare = angle ? TextSpan.Between(span.Start + 1, span.End - 1) : span;
        var written = text.Substring(bare.Start, bare.Length);
        if (HtmlHelper.Unescape(written) != url || written.Contains('\n', StringComparison.Ordinal)) return null;
        var isAngle = angle || (bare.Start > 0 && text[bare.Start - 1] == '<');
        return new WrittenAddress(bare, url, isAngle ? AddressSyntax.MarkdownAngle : AddressSyntax.Markdown);
    }
}
