using System.Text.RegularExpressions;
using Schwerpunkt.Pictures;
using Schwerpunkt.Reading.Yaml;
using Schwerpunkt.Text;

namespace Schwerpunkt.Assistance;

/// <summary>What is told about a place that somebody points at.</summary>
/// <param name="Span">What it is about, in the text.</param>
/// <param name="Markdown">German.</param>
public sealed partial record Hover(TextSpan Span, string Markdown)
{
    /// <summary>What can be told; null where nothing can.</summary>
    /// <param name="site">The site as last read.</param>
    /// <param name="path">The file, below content/.</param>
    /// <param name="lines">Its text, lines ended by LF.</param>
    /// <param name="place">In this text.</param>
    public static Hover? At(AssembledSite site, string path, LineMap lines, int place) => OfKey(path, lines, place) ?? OfLink(site, path, lines, place);

    private static Hover? OfKey(string path, LineMap lines, int place)
    {
        switch (TypedPlace.At(path, lines, WordEnd(lines.Text, place)))
        {
            case TypedPlace.Key { Name: { } name } typed when typed.Keys.FirstOrDefault(key => key.Name == name) is { } key:
                return new Hover(new TextSpan(typed.Span.Start, name.Length), $"**{name}** – {PlaceHelp.TypeOf(key)}\n\n{PlaceHelp.Of(key)}");
            case TypedPlace.Value { Of: { Name: "credit", Type: KeyType.Text } } typed:
                var written = ValueFrom(lines.Text[typed.Span.Start..lines.EndOf(lines.LineOf(place))], typed.Quote, isFlow: lines[lines.LineOf(place)].TrimStart().Contains('{'));
                return new Hover(new TextSpan(typed.Span.Start, written.Length), Credit.TryParse(Unescaped(written, typed.Quote)) is { } credit ? PlaceHelp.Of(credit) : "Das nennt niemanden: So wird das Bild nicht veröffentlicht.");
            default:
                return null;
        }
    }

    /// <summary>A value as it is written, up to its quotation mark, a comment, or what follows it in brackets.</summary>
    private static string ValueFrom(string rest, char? quote, bool isFlow) =>
        (quote switch { '"' => InDouble(), '\'' => InSingle(), _ => isFlow ? InBrackets() : Plain() }).Match(rest).Value;

    private static string Unescaped(string written, char? quote) => quote switch
    {
        '"' => written.Replace("\\\"", "\"", StringComparison.Ordinal).Replace("\\\\", "\\", StringComparison.Ordinal),
        '\'' => written.Replace("''", "'", StringComparison.Ordinal),
        _ => written,
    };

    [GeneratedRegex(@"^(?:[^""\\]|\\.)*", RegexOptions.CultureInvariant)]
    private static partial Regex InDouble();

    [GeneratedRegex(@"^(?:[^']|'')*", RegexOptions.CultureInvariant)]
    private static partial Regex InSingle();

    [GeneratedRegex(@"^.*?(?=\s+#|\s*$)", RegexOptions.CultureInvariant)]
    private static partial Regex Plain();

    [GeneratedRegex(@"^.*?(?=\s*[,}\]]|\s+#|\s*$)", RegexOptions.CultureInvariant)]
    private static partial Regex InBrackets();

    private static Hover? OfLink(AssembledSite site, string path, LineMap lines, int place)
    {
        if (WrittenPlace.At(site, path, lines.Text, place) is not { Source: { } source } written) return null;
        var figure = site.Pages.FirstOrDefault(page => page.File.Path == path)?.Page?.Parts.Figures.FirstOrDefault(figure => figure.Source == source);
        var told = PlaceHelp.Of(site, source) ?? $"„{source}“ gibt es nicht.";
        return new Hover(written.Around, figure is null ? told : $"{told}\n\n{PlaceHelp.Of(figure)}");
    }

    /// <summary>The end of the word that a place is in.</summary>
    private static int WordEnd(string text, int place)
    {
        while (place < text.Length && (char.IsLetterOrDigit(text[place]) || text[place] == '-')) place++;
        return place;
    }
}
