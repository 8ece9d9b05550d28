using System.Collections.Immutable;
using System.Globalization;
using Schwerpunkt.Findings;
using Schwerpunkt.Pages;
using Schwerpunkt.Pictures;
using Schwerpunkt.Reading.Markdown;
using Schwerpunkt.Sites;
using Schwerpunkt.Text;

namespace Schwerpunkt.Reading.Yaml;

/// <summary>Reads content/site.yml.</summary>
internal static class SiteConfigReader
{
    public const string FileName = "site.yml";

    /// <summary>The configuration; null, with findings, where it is missing or cannot be used.</summary>
    /// <param name="baseUrl">Replaces <c>baseUrl</c>, as the command line may; null leaves it.</param>
    public static SiteConfig? Read(SourceTree tree, string? baseUrl, FindingLog log)
    {
        var place = tree.At(FileName);
        if (tree.Texts.FirstOrDefault(file => string.Equals(file.Path, FileName, StringComparison.Ordinal)) is not { } file)
        {
            if (!tree.Unread.Contains(FileName)) log.Add(MissingSiteConfig.At(place));
            return null;
        }

        if (TextDecoder.Decode(file, tree, log) is not { } text || YamlReader.Read(text, place, YamlPart.SiteConfig, log) is not { } map) return null;
        map.CheckKeys(FrontMatterKeys.Site);
        var address = ReadAddress(map, baseUrl);
        var title = map.Text("title");
        if (title is null) map.Missing("title");
        // Everything is read before giving up, so that one run reports it all.
        var config = new SiteConfig(
            title ?? "",
            map.Text("description") ?? "",
            ReadLanguage(map),
            address ?? new SiteAddress("", "/"),
            map.Place("theme"),
            ReadDraft(map),
            ReadPublisher(map, log),
            ReadMenu(map, "toolbar", log),
            ReadMenu(map, "footer", log),
            ReadImages(map),
            map.Flag("publicBody") ?? false,
            LegalFactsReader.Read(map, log));
        return title is null || address is null ? null : config;
    }

    /// <summary>The language of the site, whatever else is wrong with site.yml.</summary>
    public static string LanguageOf(SourceTree tree)
    {
        var log = new FindingLog();
        var file = tree.Texts.FirstOrDefault(file => string.Equals(file.Path, FileName, StringComparison.Ordinal));
        var text = file is null ? null : TextDecoder.Decode(file, tree, log);
        return (text is null ? null : YamlReader.Read(text, tree.At(FileName), YamlPart.SiteConfig, log)?.Text("language")) ?? SiteConfig.DefaultLanguage;
    }

    private static SiteAddress? ReadAddress(YamlMap map, string? baseUrl)
    {
        if (baseUrl is null && !map.Has("baseUrl"))
        {
            map.Missing("baseUrl");
            return null;
        }

        return SiteAddress.TryParse(baseUrl ?? map.Text("baseUrl")) ?? map.Wrong<SiteAddress>("baseUrl", Expected.SiteAddress);
    }

    private static string ReadLanguage(YamlMap map) =>
        map.Text("language") is not { } language ? SiteConfig.DefaultLanguage
        : AttributeReader.IsLanguage(language) ? language
        : map.Wrong<string>("language", Expected.Language) ?? SiteConfig.DefaultLanguage;

    private static bool ReadDraft(YamlMap map)
    {
        switch (map.Text("status"))
        {
            case "live": return false;
            case null: return true;
            case "entwurf":
                map.Report(DraftSite.At(map.At("status")));
                return true;
            default:
                map.Wrong<string>("status", Expected.DraftOrLive);
                return true;
        }
    }

    private static Publisher ReadPublisher(YamlMap site, FindingLog log)
    {
        if (site.Map("publisher") is not { } map) return new Publisher(site.Text("title") ?? "", [], null, null, null, null, null, [], []);
        map.CheckKeys(FrontMatterKeys.Publisher);
        return new Publisher(
            map.Text("name") ?? site.Text("title") ?? "",
            Lines(map, "address"),
            SourceReader.Outside(map.Place("url"), FileName, log),
            map.Mailbox("email"),
            map.Mailbox("feedback"),
            map.Place("contact") is { } contact ? ReadEntry(contact, "contact", log) : null,
            map.Text("phone"),
            Lines(map, "represented"),
            Lines(map, "responsible"));
    }

    private static ImmutableArray<string> Lines(YamlMap map, string key) => [.. map.Texts(key).Select(line => line.Text)];

    private static ImmutableArray<Located> ReadMenu(YamlMap map, string key, FindingLog log) =>
        [.. map.Texts(key).Select(entry => ReadEntry(entry, key, log)).OfType<Located>()];

    private static Located? ReadEntry(Located entry, string key, FindingLog log)
    {
        switch (LinkResolver.Resolve(entry.Text, FileName, entry.Location, log))
        {
            case Target.ToPage page: return entry with { Text = page.Source };
            case null: return null;
            default:
                log.Add(WrongValue.At(entry.Location, key, Expected.PagePath));
                return null;
        }
    }

    private static ImageSettings ReadImages(YamlMap site)
    {
        var map = site.Map("images");
        map?.CheckKeys(FrontMatterKeys.Images);
        return new ImageSettings(
            map?.Has("widths") == true ? ReadWidths(map) : [480, 960, 1440],
            map?.Has("formats") == true ? ReadFormats(map) : [PictureFormat.Avif, PictureFormat.WebP]);
    }

    private static ImmutableArray<int> ReadWidths(YamlMap map)
    {
        var widths = map.Texts("widths").Select(width => int.TryParse(width.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var pixels) ? pixels : 0).ToImmutableArray();
        if (widths.Any(width => width is < 16 or > 10_000)) map.Wrong<string>("widths", Expected.Widths);
        return [.. widths.Distinct().Order()];
    }

    private static ImmutableArray<PictureFormat> ReadFormats(YamlMap map)
    {
        var formats = map.Texts("formats").Select(format => format.Text switch
        {
            "avif" => PictureFormat.Avif,
            "webp" => PictureFormat.WebP,
            _ => PictureFormat.Unknown,
        }).Distinct().ToImmutableArray();
        if (formats.Contains(PictureFormat.Unknown)) map.Wrong<string>("formats", Expected.Formats);
        return formats;
    }
}
