using System.Collections.Immutable;
using Schwerpunkt.Findings;
using Schwerpunkt.Pages;
using Schwerpunkt.Pictures;
using Schwerpunkt.Reading.Markdown;
using Schwerpunkt.Sites;
using Schwerpunkt.Text;

namespace Schwerpunkt.Reading.Yaml;

/// <summary>What one place (front matter, sidecar, a line of Markdown) says about a picture; null where it says nothing.</summary>
internal sealed record PictureWords(
    Location Location,
    string? Alt = null,
    bool? Decorative = null,
    ImmutableArray<Inline> Caption = default,
    Located? Credit = null,
    string? License = null,
    string? LicenseUrl = null,
    string? AcquireUrl = null,
    bool? Placeholder = null,
    Location PlaceholderAt = default,
    string? Nameless = null)
{
    private const string CaptionKey = "caption";

    /// <summary>A second credit, in quotation marks behind the file name; null where there is none.</summary>
    public Located? TitleCredit { get; init; }

    /// <summary>True for a sidecar that cannot be read: nobody knows what it says.</summary>
    public bool Unreadable { get; init; }

    /// <summary>Asks for the keys that <c>image</c> and sidecars share.</summary>
    public static PictureWords Read(KeyReader keys, Location at) => WithCreditOfCaption(keys, new PictureWords(at)
    {
        Alt = keys.Text("alt", "Was zu sehen ist.", "Das Rathaus am Abend"),
        Decorative = keys.Flag("decorative", "Bei `true` ist das Bild reiner Schmuck.", "true"),
        Caption = keys.Written(KeyType.Markdown, CaptionKey, "Bildunterschrift; Hervorhebungen und Verweise wie im Text.", "Das Rathaus nach der *Sanierung*.") is { } caption ? ReadCaption(keys, caption) : default,
        Credit = keys.Place("credit", "Nachweis, so wie er gezeigt wird; der Name genügt.", "© MIL / Fink"),
        License = keys.Text("license", "Lizenz; Creative Commons, `gemeinfrei` und Datenlizenz Deutschland werden erkannt.", "CC BY-SA 4.0"),
        LicenseUrl = keys.WebAddress("licenseUrl", "Text einer anderen Lizenz.", "https://www.example.org/lizenz/"),
        AcquireUrl = keys.WebAddress("acquireUrl", "Wo man das Bild bekommt.", "https://www.example.org/bild/"),
        Placeholder = keys.Flag("placeholder", "Bei `true` eine Zeichnung, bis das Foto kommt; `credit` ist dann der des Fotos.", "true"),
        PlaceholderAt = keys.At("placeholder"),
    });

    private static ImmutableArray<Inline> ReadCaption(KeyReader keys, Located written)
    {
        if (WrittenCaption.Read(written, keys.Context.File, keys.Context.Log) is { } caption) return caption;
        keys.ReportMarkup(CaptionKey, written);
        return [new Inline.Words(written.Text)];
    }

    /// <summary>A credit that ends a caption is one here as it is below a picture, unless the key <c>credit</c> gives another.</summary>
    private static PictureWords WithCreditOfCaption(KeyReader keys, PictureWords words)
    {
        if (words.Caption.IsDefaultOrEmpty) return words;
        var lines = new CaptionLines([words.Caption], words.Alt ?? "");
        if (lines.Credit is null) return words with { Nameless = words.Credit is null ? lines.Nameless : null };
        if (words.Credit is null) return words with { Caption = lines.Caption(), Credit = new Located(lines.Credit, keys.At(CaptionKey)) };
        return WhiteSpace.Fold(words.Credit.Text) == WhiteSpace.Fold(lines.Credit) ? words with { Caption = lines.Caption() } : words;
    }

    /// <summary>The credit as given here, with its licence; null where none is given or it names nobody.</summary>
    /// <param name="origin">What place this is.</param>
    /// <param name="around">What else is said about the picture.</param>
    public FoundCredit? FindCredit(CreditOrigin origin, ImmutableArray<string> around) =>
        Pictures.Credit.TryParse(Credit?.Text, around) is { } credit && Credit is { } place
            ? new FoundCredit(credit with { License = License, LicenseUrl = LicenseUrl }, origin, place.Location)
            : null;
}

/// <summary>The file <c>bild.jpg.yml</c> that travels with a picture.</summary>
internal static class Sidecar
{
    public static KeyShape<PictureWords> Shape { get; } = new(keys => PictureWords.Read(keys, keys.Context.Start));

    /// <summary>The picture a YAML file belongs to; null for other YAML files.</summary>
    public static string? PictureOf(string path)
    {
        if (!path.EndsWith(".yml", StringComparison.Ordinal)) return null;
        var picture = path[..^".yml".Length];
        return Path.GetExtension(picture).Length > 1 ? picture : null;
    }

    /// <summary>Reads all sidecars of the tree, by the picture they belong to.</summary>
    public static ImmutableDictionary<string, PictureWords> ReadAll(SourceTree tree, FindingLog log)
    {
        var found = ImmutableDictionary.CreateBuilder<string, PictureWords>(StringComparer.Ordinal);
        var pictures = tree.Pictures.Select(picture => picture.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var file in tree.Texts)
        {
            if (PictureOf(file.Path) is not { } picture) continue;
            if (TextDecoder.Decode(file, tree, log) is not { } text || YamlReader.Read(text, tree.At(file.Path), YamlPart.Sidecar, log) is not { } map)
            {
                found[picture] = new PictureWords(tree.At(file.Path)) { Unreadable = true };
                continue;
            }

            var words = Shape.Read(map, new KeyContext(file.Path, tree.At(file.Path), log));
            found[picture] = words;
            if (words.Placeholder != true && !pictures.Contains(picture) && !tree.IsShared(picture)) log.Add(SidecarWithoutPicture.At(words.Location, picture));
        }

        return found.ToImmutable();
    }
}
