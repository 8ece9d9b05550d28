using Schwerpunkt.Pictures;
using Schwerpunkt.Reading.Yaml;
using Schwerpunkt.Text;

namespace Schwerpunkt.Assistance;

/// <summary>What is told about a place that somebody points at.</summary>
/// <param name="Span">What it is about, in the text.</param>
/// <param name="Markdown">German.</param>
public sealed record Hover(TextSpan Span, string Markdown)
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
                var (line, end) = (lines.LineOf(place), lines.EndOf(lines.LineOf(place)));
                var written = lines.Text[typed.Span.Start..end].TrimEnd().TrimEnd('"', '\'', '}', ' ');
                return Credit.TryParse(written) is { } credit ? new Hover(new TextSpan(typed.Span.Start, written.Length), PlaceHelp.Of(credit)) : new Hover(TextSpan.Between(lines.StartOf(line), end), "Das nennt niemanden: So wird das Bild nicht veröffentlicht.");
            default:
                return null;
        }
    }

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
