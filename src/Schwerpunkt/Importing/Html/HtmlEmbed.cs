using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Schwerpunkt.Text;

namespace Schwerpunkt.Importing.Html;

/// <summary>What a page shows from elsewhere, or asks of its readers: a page of text cannot hold it, so a link stands in its place.</summary>
/// <param name="What">In German: „Film“, „Karte“, „Formular“ …</param>
/// <param name="Address">As written; empty where it names none.</param>
/// <param name="Title">What the page calls it; empty where it does not.</param>
internal sealed partial record HtmlEmbed(string What, string Address, string Title)
{
    /// <summary>What an element embeds; null where it embeds nothing, or only what counts visitors.</summary>
    public static HtmlEmbed? Of(IElement element)
    {
        var address = AddressOf(element);
        if (element.LocalName is not ("iframe" or "frame" or "video" or "audio" or "object" or "embed" or "applet" or "form")) return null;
        if (element.LocalName == "form" && (element.GetAttribute("role") == "search" || Search().IsMatch($"{address} {element.Id} {element.ClassName}"))) return null;
        if (element.LocalName != "form" && (address.Length == 0 || IsInvisible(element) || Counter().IsMatch(address))) return null;
        string?[] names = [element.GetAttribute("title"), element.GetAttribute("aria-label"), element.GetAttribute("alt")];
        return new HtmlEmbed(Kind(element.LocalName, address), address, WhiteSpace.Fold(names.FirstOrDefault(name => !string.IsNullOrWhiteSpace(name)) ?? ""));
    }

    /// <summary>How the link in its place is worded.</summary>
    public string Words => Title.Length > 0 ? $"{What}: {Title}" : What;

    private static string Kind(string element, string address) =>
        element == "form" ? "Formular"
        : element == "audio" || Sound().IsMatch(address) ? "Tonaufnahme"
        : element == "video" || Film().IsMatch(address) ? "Film"
        : Map().IsMatch(address) ? "Karte"
        : Paper().IsMatch(address) ? "Dokument"
        : "Eingebettete Seite";

    private static string AddressOf(IElement element)
    {
        string?[] addresses =
        [
            element.GetAttribute("src"), element.GetAttribute("data-src"), element.GetAttribute("data-lazy-src"), element.GetAttribute("data"), element.GetAttribute("action"),
            element.Children.FirstOrDefault(child => child.LocalName == "source")?.GetAttribute("src"),
        ];
        return addresses.FirstOrDefault(address => !string.IsNullOrWhiteSpace(address) && !Nothing().IsMatch(address))?.Trim() ?? "";
    }

    private static bool IsInvisible(IElement element) => element.GetAttribute("width") is "0" or "1" || element.GetAttribute("height") is "0" or "1";

    [GeneratedRegex(@"^\s*(?:about:|javascript:|data:)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Nothing();

    [GeneratedRegex(@"googletagmanager|doubleclick|googlesyndication|/recaptcha/|facebook\.com/plugins|platform\.twitter|accounts\.google|matomo|piwik|etracker|ivwbox|adserver|/ads?/", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Counter();

    [GeneratedRegex(@"such|search", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Search();

    [GeneratedRegex(@"youtube|youtu\.be|vimeo|dailymotion|/video|\.(?:mp4|webm|ogv|mov|flv|swf)(?:$|[?#])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Film();

    [GeneratedRegex(@"soundcloud|podcast|\.(?:mp3|ogg|wav|m4a)(?:$|[?#])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Sound();

    [GeneratedRegex(@"maps?\.|/maps?/|openstreetmap|geoportal|bbviewer|umap", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Map();

    [GeneratedRegex(@"\.(?:pdf|docx?|xlsx?|pptx?|odt)(?:$|[?#])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Paper();
}
