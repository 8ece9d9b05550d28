using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Schwerpunkt.Findings;
using Schwerpunkt.German;
using Schwerpunkt.Pages;
using Schwerpunkt.Pictures;
using Schwerpunkt.Reading.Markdown;
using Schwerpunkt.Sites;

namespace Schwerpunkt.Reading.Yaml;

/// <summary>Reads content/site.yml.</summary>
internal static partial class SiteConfigReader
{
    /// <summary>The one key that is read before the rest of the folder.</summary>
    private const string SharedKey = "shared";

    private static readonly ImmutableArray<string> States = ["entwurf", "live"];

    private static readonly ImmutableArray<string> RedirectWays = ["seiten", "server"];

    private static readonly KeyShape<Publisher> PublisherShape = new(keys => new Publisher
    {
        Name = keys.Text("name", "Voller Name; sonst der Titel des Auftritts.", "Ministerium für Infrastruktur und Landesplanung") ?? "",
        Address = keys.Lines("address", "Anschrift, je Zeile ein Eintrag.", "[Henning-von-Tresckow-Straße 2–8, 14467 Potsdam]"),
        Url = keys.Outside("url", "Auftritt des Hauses.", "https://mil.brandenburg.de/"),
        Email = keys.Mailbox("email", "Postfach einer Stelle.", "post@example.org"),
        Phone = keys.Phone("phone", "Telefonnummer.", "0331 866-0"),
        Feedback = keys.Mailbox("feedback", "Postfach für „Barriere melden“.", "barrieren@example.org"),
        Contact = keys.Page("contact", "Seite mit den Kontaktangaben.", "kontakt.md"),
        Represented = keys.Lines("represented", "Wer das Haus vertritt (§ 5 DDG), je Zeile ein Eintrag.", "[die Ministerin]"),
        Responsible = keys.Lines("responsible", "Wer für den Text verantwortlich ist (§ 18 MStV), je Zeile ein Eintrag.", "[Referat Presse, 14467 Potsdam]"),
    });

    private static readonly KeyShape<ImageSettings> ImagesShape = new(keys => new ImageSettings(ReadWidths(keys), ReadFormats(keys)));

    private static readonly KeyShape<PublicationTarget?> TargetShape = new(keys =>
    {
        var name = keys.Needed(keys.Text("name", "Womit man es nennt.", "live"));
        var place = keys.Needed(keys.Text("place", "Weg und Ort: `folder:`, `releases:`, `rsync:`, `sftp:`, `s3:` oder `git:`; nie ein Kennwort.", "rsync:web@www.example.org:/srv/auftritt"));
        return name is null || place is null ? null : new PublicationTarget(name, place);
    });

    public static KeyShape<SiteConfig?> Shape { get; } = new(Read);

    /// <summary>The configuration; null, with findings, where it is missing or cannot be used.</summary>
    /// <param name="baseUrl">Replaces <c>baseUrl</c>, as the command line may; null leaves it.</param>
    public static SiteConfig? Read(SourceTree tree, string? baseUrl, FindingLog log)
    {
        var place = tree.At(SiteConfig.FileName);
        if (tree.Texts.FirstOrDefault(file => string.Equals(file.Path, SiteConfig.FileName, StringComparison.Ordinal)) is not { } file)
        {
            if (!tree.Unread.Contains(SiteConfig.FileName)) log.Add(MisnamedFile.Like(tree, SiteConfig.FileName) is { } other ? MissingSiteConfig.AtMisnamed(place, other) : MissingSiteConfig.At(place));
            return null;
        }

        if (TextDecoder.Decode(file, tree, log) is not { } text || YamlReader.Read(text, place, YamlPart.SiteConfig, log) is not { } map) return null;
        return Shape.Read(map, new KeyContext(SiteConfig.FileName, place, log) { BaseUrl = baseUrl });
    }

    /// <summary>The language of the site, whatever else is wrong with site.yml.</summary>
    public static string LanguageOf(SourceTree tree)
    {
        var log = new FindingLog();
        var file = tree.Texts.FirstOrDefault(file => string.Equals(file.Path, SiteConfig.FileName, StringComparison.Ordinal));
        var text = file is null ? null : TextDecoder.Decode(file, tree, log);
        return (text is null ? null : YamlReader.Read(text, tree.At(SiteConfig.FileName), YamlPart.SiteConfig, log)?.Text("language")) ?? SiteConfig.DefaultLanguage;
    }

    /// <summary>The folder that site.yml shares with other sites, whatever else is wrong with it; null where there is none.</summary>
    public static Located? SharedOf(SourceTree tree)
    {
        var file = tree.Texts.FirstOrDefault(file => string.Equals(file.Path, SiteConfig.FileName, StringComparison.Ordinal));
        // Nearly every site.yml is spared a second reading.
        if (file is null || file.Bytes.Span.IndexOf("shared"u8) < 0) return null;
        var log = new FindingLog();
        return TextDecoder.Decode(file, tree, log) is { } text ? YamlReader.Read(text, tree.At(SiteConfig.FileName), YamlPart.SiteConfig, log)?.Place(SharedKey) : null;
    }

    /// <summary>Everything is read before giving up, so that one run reports it all.</summary>
    private static SiteConfig? Read(KeyReader keys)
    {
        var title = keys.Needed(keys.Text("title", "Name des Auftritts.", "Stadtentwicklung in Brandenburg"));
        var address = ReadAddress(keys);
        var config = new SiteConfig
        {
            Title = title ?? "",
            Description = keys.Text("description", "Ein Satz über den Auftritt.", "Schwerpunkte der Stadtentwicklung.") ?? "",
            Language = keys.Language("language", "Sprache des Auftritts, sonst `de`.", "de") ?? SiteConfig.DefaultLanguage,
            Languages = ReadLanguages(keys),
            Address = address ?? new SiteAddress("", "/"),
            Theme = keys.Place("theme", "Gestaltung, sonst `mil`.", "mil"),
            Shared = keys.Place(SharedKey, "Ordner neben diesem, dessen Seiten, Bilder und Dateien dazugehören, wo der Auftritt an derselben Stelle nichts Eigenes hat.", "../gemeinsam"),
            Draft = ReadDraft(keys),
            Publisher = ReadPublisher(keys, title),
            Toolbar = keys.Pages("toolbar", "Seiten in der Leiste über dem Kopf.", "[leichte-sprache.md, kontakt.md]"),
            Footer = keys.Pages("footer", "Seiten im Fuß.", "[impressum.md, datenschutz.md]"),
            Images = keys.Map("images", "Größen und Formate der Bilder.", "{ widths: [480, 960], formats: [webp] }", ImagesShape) ?? ImageSettings.Default,
            PublicBody = keys.Flag("publicBody", "Bei `true` gelten die Pflichten einer öffentlichen Stelle.", "true") ?? false,
            Hyphenation = ReadHyphenation(keys),
            ServerRedirects = ReadRedirects(keys),
            Legal = LegalFactsReader.Read(keys),
            Look = SiteLookReader.Read(keys),
            Notice = SiteNoticeReader.Read(keys),
            Targets = keys.Maps("targets", "Ziele für `publish`, jedes mit einem kurzen Namen.", "[{ name: live, place: \"rsync:web@www.example.org:/srv/auftritt\" }]", TargetShape),
        };
        foreach (var name in new[] { "title", "description" })
        {
            if (!config.Draft && OfDraft().IsMatch(name == "title" ? config.Title : config.Description)) keys.Report(DraftOnLive.At(keys.At(name), name));
        }

        CheckBrand(config, keys);
        return title is null || address is null ? null : config;
    }

    private static ImmutableArray<Located> ReadLanguages(KeyReader keys)
    {
        var languages = keys.Texts("languages", "Weitere Sprachen, in denen Startseite und Pflichtseiten zu lesen sein sollen (`translationOf`).", "[en]");
        var wrong = languages.Where(language => !AttributeReader.IsLanguage(language.Text) || !Languages.IsKnown(language.Text)).ToList();
        foreach (var language in wrong) keys.Report(WrongValue.At(language.Location, "languages", AttributeReader.IsLanguage(language.Text) ? Expected.KnownLanguage(Languages.Meant(language.Text)) : Expected.Language));
        return languages.RemoveRange(wrong);
    }

    private static ImmutableArray<string> ReadHyphenation(KeyReader keys)
    {
        var words = keys.Texts("hyphenation", "Lange Wörter mit einem Strich an jeder Stelle, an der sie in Überschriften und Bildunterschriften getrennt werden dürfen.", "[Wohnraum|zweckentfremdungs|verbot]");
        foreach (var word in words.Where(word => !Hyphenator.IsWritten(word.Text))) keys.Report(WrongValue.At(word.Location, "hyphenation", Expected.Hyphenated));
        return [.. words.Select(word => word.Text).Where(Hyphenator.IsWritten)];
    }

    /// <summary>The two names in the head of every page.</summary>
    private static void CheckBrand(SiteConfig config, KeyReader keys)
    {
        if (!Languages.IsGerman(config.Language)) return;
        var hyphenator = Hyphenator.Of(config.Hyphenation);
        foreach (var word in hyphenator.Unparted(config.Title)) keys.Report(WordWithoutJoint.At(keys.At("title"), word));
        foreach (var word in hyphenator.Unparted(config.Publisher.Name).Except(hyphenator.Unparted(config.Title), StringComparer.Ordinal)) keys.Report(WordWithoutJoint.At(keys.At("publisher"), word));
    }

    private static SiteAddress? ReadAddress(KeyReader keys)
    {
        var written = keys.Written(KeyType.SiteAddress, "baseUrl", "Adresse des Auftritts mit Rechnername und Pfad, sonst nichts.", "https://www.example.org/");
        if (keys.Context.BaseUrl is null && !keys.Has("baseUrl")) return keys.Needed<SiteAddress>(null);
        return SiteAddress.TryParse(keys.Context.BaseUrl ?? written?.Text) ?? keys.Wrong<SiteAddress>("baseUrl", Expected.SiteAddress);
    }

    private static bool ReadDraft(KeyReader keys)
    {
        var status = keys.Choice("status", "Stand des Auftritts: Bei `entwurf` sagt jede Seite „Entwurf – kein Angebot des MIL“; bei `live` steht im Kopf „Offizielle Website“ mit dem Namen aus `publisher`, daneben der Platz für das Zeichen des Hauses.", "live", States);
        if (status?.Text == "entwurf") keys.Report(DraftSite.At(status.Location));
        else if (status is { Text: not "live" }) keys.Wrong<string>("status", Expected.DraftOrLive);
        return status?.Text != "live";
    }

    private static bool ReadRedirects(KeyReader keys)
    {
        var way = keys.Choice("redirects", "Wer alte Adressen weiterleitet: `seiten` (sonst) legt für jede eine Seite an; bei `server` gibt es keine, weil Server oder Anbieter die Listen dafür lesen.", "server", RedirectWays);
        if (way is { Text: not ("seiten" or "server") }) keys.Wrong<string>("redirects", Expected.PagesOrServer);
        return way?.Text == "server";
    }

    private static Publisher ReadPublisher(KeyReader keys, string? title)
    {
        var publisher = keys.Map("publisher", "Wer den Auftritt verantwortet.", "{ name: Ministerium für Infrastruktur und Landesplanung, url: https://mil.brandenburg.de/ }", PublisherShape) ?? Publisher.Nobody;
        return publisher.Name.Length > 0 ? publisher : publisher with { Name = title ?? "" };
    }

    private static ImmutableArray<int> ReadWidths(KeyReader keys)
    {
        var written = keys.Listed(KeyType.Numbers, "widths", "Bildbreiten in Pixeln, sonst 480, 960 und 1440; `[]` lässt Bilder unverändert.", "[480, 960, 1440]");
        if (!keys.Has("widths")) return ImageSettings.Default.Widths;
        var widths = written.Select(width => int.TryParse(width.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var pixels) ? pixels : 0).ToImmutableArray();
        if (widths.Any(width => width is < 16 or > 10_000)) keys.Wrong<string>("widths", Expected.Widths);
        return [.. widths.Distinct().Order()];
    }

    private static ImmutableArray<PictureFormat> ReadFormats(KeyReader keys)
    {
        var written = keys.Among(["avif", "webp"], keys.Listed(KeyType.Choices, "formats", "Formate neben dem der Bilddatei, das sparsamste zuerst.", "[avif, webp]"));
        if (!keys.Has("formats")) return ImageSettings.Default.Formats;
        var formats = written.Select(format => format.Text switch
        {
            "avif" => PictureFormat.Avif,
            "webp" => PictureFormat.WebP,
            _ => PictureFormat.Unknown,
        }).Distinct().ToImmutableArray();
        if (formats.Contains(PictureFormat.Unknown)) keys.Wrong<string>("formats", Expected.Formats);
        return formats;
    }

    [GeneratedRegex(@"\bEntwurf\b|\bTestseite\b|\bTestauftritt\b", RegexOptions.CultureInvariant)]
    private static partial Regex OfDraft();
}
