using Schwerpunkt.Pictures;
using Schwerpunkt.Text;

namespace Schwerpunkt.Statiq.Html;

/// <summary>A picture and who is to be named with it: its title wins over its alternative text, which wins over its file.</summary>
/// <param name="Address">As the page writes it.</param>
/// <param name="Alt">The alternative text without a credit; null where there is none to change.</param>
/// <param name="Credit">Null where nobody is named.</param>
/// <param name="Decorative">True where the page says that it tells nothing.</param>
internal sealed record NamedPicture(string Address, string? Alt, Credit? Credit, bool Decorative)
{
    public static NamedPicture Of(HtmlTag image, Func<string, string, Credit?> inFile)
    {
        var written = image["alt"];
        var (alt, inAlt) = SplitAlt(WhiteSpace.Fold(written ?? ""));
        var inTitle = Credit.Split(WhiteSpace.Fold(image["title"] ?? ""), alt).Credit;
        var decorative = written?.Trim().Length == 0 || image["role"] is "presentation" or "none" || image["aria-hidden"] == "true";
        var address = image["src"] ?? FirstOf(image["srcset"]) ?? "";
        // Two that differ are both shown, the one in the alternative text; and where nothing else stands there, a picture would turn decorative.
        var leavesAlt = inAlt is not null && alt.Length > 0 && (inTitle is null || inTitle.SaysSameAs(inAlt));
        return new NamedPicture(address, leavesAlt ? alt : null, inTitle ?? inAlt ?? (decorative ? null : inFile(address, alt)), decorative);
    }

    /// <summary>A screen reader would read a credit in the alternative text twice.</summary>
    public IEnumerable<HtmlEdit> Unsaid(HtmlTag image) => Alt is { } alt && image.Find("alt") is { } attribute
        ? [new HtmlEdit(attribute.Start, attribute.Length, $"\"{Escaped(alt)}\"")]
        : [];

    private static string Escaped(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);

    /// <summary>A description with „Foto:“ in front stays one where it is not surely a name.</summary>
    private static (string Alt, Credit? Credit) SplitAlt(string written)
    {
        var (alt, credit) = Credit.Split(written);
        return credit is { Doubtful: true } && alt.Length == 0 ? (written, null) : (alt, credit);
    }

    /// <summary>„klein.jpg 400w, groß.jpg 800w“ offers the same picture in several sizes.</summary>
    private static string? FirstOf(string? candidates) => candidates?.Split([' ', ',', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries).FirstOrDefault();
}
