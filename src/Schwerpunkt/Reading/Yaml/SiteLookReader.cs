using Schwerpunkt.Findings;
using Schwerpunkt.Pages;
using Schwerpunkt.Sites;

namespace Schwerpunkt.Reading.Yaml;

/// <summary>Reads what a site has of its own in its look from site.yml: colors, wordmark, footerText.</summary>
internal static class SiteLookReader
{
    private static readonly KeyShape<SiteColors> ColorsShape = new(keys => new SiteColors
    {
        Accent = Color(keys, "accent", "Für Balken, Zeichen und die erste Reihe in Diagrammen, auf hellem Grund.", "\"#1d5c4a\""),
        AccentDark = Color(keys, "accentDark", "Dasselbe auf dunklem Grund; sonst die Farbe der Gestaltung.", "\"#7fc8b0\""),
        Link = Color(keys, "link", "Für Verweise auf hellem Grund.", "\"#024c85\""),
        LinkDark = Color(keys, "linkDark", "Dasselbe auf dunklem Grund; sonst die Farbe der Gestaltung.", "\"#a5cdf0\""),
    });

    /// <summary>Asks site.yml for its keys.</summary>
    public static SiteLook Read(KeyReader keys) => new()
    {
        Colors = keys.Map("colors", "Eigene Farben; der Bau prüft, ob sie sich genug vom Grund abheben.", "{ accent: \"#1d5c4a\" }", ColorsShape) ?? SiteColors.OfTheme,
        WordMark = ReadWordMark(keys),
        FooterText = keys.Text("footerText", "Ein Satz im Fuß jeder Seite.", "Ein Angebot der Stadt Musterstadt."),
    };

    private static LocatedColor? Color(KeyReader keys, string name, string help, string example)
    {
        if (keys.Place(name, help, example) is not { } written) return null;
        return SrgbColor.TryParse(written.Text) is { } color ? new LocatedColor(color, written.Location) : keys.Wrong<LocatedColor>(name, Expected.Color);
    }

    private static Located? ReadWordMark(KeyReader keys)
    {
        var written = keys.Written(KeyType.Picture, "wordmark", "Zeichnung (SVG), die im Kopf jeder Seite an der Stelle der beiden Namen steht; sie braucht einen Nachweis wie jedes Bild.", "wortmarke.svg");
        if (written is null || keys.FileOf(written, "wordmark", to => RemotePicture.At(written.Location, to.Address)) is not { } file) return null;
        return file.Text.EndsWith(".svg", StringComparison.Ordinal) ? file : keys.Wrong<Located>("wordmark", Expected.Drawing);
    }
}
