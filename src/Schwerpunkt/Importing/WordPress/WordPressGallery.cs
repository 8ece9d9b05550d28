using System.Collections.Immutable;
using System.Net;
using System.Text.RegularExpressions;
using Schwerpunkt.Findings;
using Schwerpunkt.Importing.WordPress.Plugins;
using Schwerpunkt.Text;

namespace Schwerpunkt.Importing.WordPress;

/// <summary>Shows pictures and sounds that a shortcode names by their ids in the library.</summary>
internal sealed partial class WordPressGallery(WordPressIndex index, WordPressItem item, Action<Finding> report)
{
    /// <summary>The pictures of a gallery: those it names, else those that were uploaded to the page.</summary>
    public string Of(WordPressShortcode tag) => string.Concat(Chosen(tag).Where(IsPicture).Select(file => Figure(file)));

    /// <summary>The sounds or films of a list.</summary>
    public string Playlist(WordPressShortcode tag)
    {
        var element = tag.First("type") == "video" ? "video" : "audio";
        return string.Concat(Chosen(tag).Where(file => !IsPicture(file)).Select(file => $"<{element} src=\"{Encoded(file.Address)}\" title=\"{Encoded(file.Title)}\"></{element}>"));
    }

    /// <summary>The pictures among the values of a shortcode of a plugin.</summary>
    public string Pictures(WordPressShortcode tag)
    {
        var caption = tag.First("caption", "title_text", "image_caption") is { } text && PluginValues.IsRead("caption", text) ? Encoded(text) : "";
        return string.Concat(tag.Written.Where(value => PictureName().IsMatch(value.Name)).Select(value => value.Value).Distinct(StringComparer.Ordinal).SelectMany(value =>
            Ids().IsMatch(value) ? Named(value).Where(IsPicture).Select(file => Figure(file, caption))
            : IsPicture(value) ? [$"<figure><img src=\"{Encoded(value.Trim())}\" alt=\"{Encoded(tag.First("alt", "image_alt") ?? "")}\"><figcaption>{caption}</figcaption></figure>"] : Enumerable.Empty<string>()));
    }

    /// <summary>Whether a value is said with a picture, where there is one.</summary>
    public static bool IsOfPicture(string name) => name is "caption" or "title_text" or "image_caption" or "alt" or "image_alt";

    /// <summary>Whether an address is that of a picture.</summary>
    public static bool IsPicture(string address) => PictureAddress().IsMatch(address);

    private IEnumerable<WordPressFile> Chosen(WordPressShortcode tag)
    {
        if (tag.First("ids", "include") is { } ids) return Named(ids);
        var without = (tag.First("exclude") ?? "").Split(',', StringSplitOptions.TrimEntries);
        return index.FilesOf(tag.First("id") is { } page ? item.KeyOfOther(page) : item.Key).Where(file => !without.Contains(file.Id));
    }

    private IEnumerable<WordPressFile> Named(string ids)
    {
        foreach (var id in ids.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (index.FileOf(item.KeyOfOther(id)) is { } file) yield return file;
            else report(ImportBuildingBlock.AtMissing(new Location(""), id));
        }
    }

    private static string Figure(WordPressFile file, string caption = "") => $"<figure><img src=\"{Encoded(file.Address)}\" alt=\"{Encoded(file.Alt)}\"><figcaption>{$"{caption} {file.Caption.Replace('\n', ' ')}".Trim()}</figcaption></figure>";

    private static bool IsPicture(WordPressFile file) => IsPicture(file.Address);

    private static string Encoded(string text) => WebUtility.HtmlEncode(text);

    [GeneratedRegex(@"^\s*\d+(?:\s*,\s*\d+)*\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Ids();

    [GeneratedRegex(@"^ids$|^(?:.*_)?(?:image|images|img|photo|photos|picture|pictures|foto|bild|bilder|gallery|logo|portrait|avatar|src)(?:_ids?|_urls?|_src)?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex PictureName();

    [GeneratedRegex(@"\.(?:jpe?g|png|gif|webp|avif|svg|bmp|tiff?|heic)(?:$|[?#])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex PictureAddress();
}
