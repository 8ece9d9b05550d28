using System.Collections.Immutable;
using Schwerpunkt.Findings;
using Schwerpunkt.Importing.Markdown;
using Schwerpunkt.Pictures;
using Schwerpunkt.Reading.Yaml;
using Schwerpunkt.Sites;
using Schwerpunkt.Text;

namespace Schwerpunkt.Importing.Generators;

/// <summary>The files beside pictures as this program writes them, which come along as they are: what a text repeats of them is not said twice.</summary>
internal sealed class GivenSidecars
{
    private readonly ImmutableDictionary<string, PictureWords> sidecars;
    private readonly ImmutableArray<(string Shown, string Credit)> repeated;

    public GivenSidecars(GeneratorFiles files)
    {
        sidecars = files.Texts.Where(file => Sidecar.PictureOf(file.Key) is { } picture && FileCopies.IsPicture(picture) && files.Paths.Contains(picture))
            .Select(file => (Picture: file.Key[..^".yml".Length], Words: Read(file.Key, file.Value))).Where(file => file.Words is not null)
            .ToImmutableDictionary(file => file.Picture, file => file.Words!, StringComparer.Ordinal); // ! filtered
        // An export for Hugo gives the address of a licence to the picture, which the sidecar has.
        var licenses = sidecars.Values.Select(words => words.LicenseUrl).OfType<string>().Distinct(StringComparer.Ordinal).Select(address => ($" attrlink=`{address}`", ""));
        repeated = [.. licenses, .. sidecars.Values.Where(words => words.Placeholder == true).Select(words => CreditOf(words)?.Line).OfType<string>().Distinct(StringComparer.Ordinal).SelectMany(InLines).OrderByDescending(one => one.Shown.Length)];
    }

    /// <summary>Whether a picture has one.</summary>
    public bool Exists(string picture) => sidecars.ContainsKey(picture);

    /// <summary>Whether a place names whom the sidecar names.</summary>
    public bool Names(string picture, string credit) =>
        sidecars.GetValueOrDefault(picture) is { } words && CreditOf(words) is { } own && Credit.TryParse(credit) is { } given && own.SaysSameAs(given);

    /// <summary>Whom the sidecar of a picture names, as an export writes it below the picture; null where it names nobody.</summary>
    public string? LineOf(string picture) =>
        sidecars.GetValueOrDefault(picture) is { } words && CreditOf(words) is { } own ? MarkdownLine.OneLine([new Inline.Words(own.Line)]) : null;

    /// <summary>The text with the credit alone where an export said in words that a drawing stands in for a picture, and without addresses of licences: the sidecar says it, and the site will.</summary>
    public string Without(string text) => repeated.Aggregate(text, (shown, one) => shown.Replace(one.Shown, one.Credit, StringComparison.Ordinal));

    /// <summary>The sentence as an export writes it, in plain words and in Markdown.</summary>
    private static IEnumerable<(string Shown, string Credit)> InLines(string credit)
    {
        var line = InterfaceTexts.German.Placeholder(credit);
        yield return (line, credit);
        if (MarkdownLine.OneLine([new Inline.Words(line)]) is var marked && marked != line) yield return (marked, MarkdownLine.OneLine([new Inline.Words(credit)]));
    }

    private static Credit? CreditOf(PictureWords words) => words.FindCredit(CreditOrigin.Sidecar, [])?.Credit;

    private static PictureWords? Read(string path, string text)
    {
        var log = new FindingLog();
        return YamlReader.Read(text, new Location(path), YamlPart.Sidecar, log) is { } map ? Sidecar.Shape.Read(map, new KeyContext(path, new Location(path), log)) : null;
    }
}
