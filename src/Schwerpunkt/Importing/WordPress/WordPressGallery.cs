using System.Collections.Immutable;
using System.Net;
using System.Text.RegularExpressions;
using Schwerpunkt.Findings;
using Schwerpunkt.Text;

namespace Schwerpunkt.Importing.WordPress;

/// <summary>Shows pictures and sounds that a shortcode names by their ids in the library.</summary>
internal sealed partial class WordPressGallery(WordPressIndex index, WordPressItem item, Action<Finding> report)
{
    /// <summary>The pictures of a gallery: those it names, else those that were uploaded to the page.</summary>
    public string Of(WordPressShortcode tag) => string.Concat(Chosen(tag).Where(IsPicture).Select(Figure));

    /// <summary>The sounds or films of a list.</summary>
    public string Playlist(WordPressShortcode tag)
    {
        var element = tag.First("type") == "video" ? "video" : "audio";
        return string.Concat(Chosen(tag).Where(file => !IsPicture(file)).Select(file => $"<{element} src=\"{Encoded(file.Address)}\" title=\"{Encoded(file.Title)}\"></{element}>"));
    }

    /// <summary>The pictures among the values of a shortcode of a plugin.</summary>
    public string Pictures(WordPressShortcode tag)
    {
        var ids = tag.First("image", "images", "image_id", "img", "photo", "ids") is { } named && Ids().IsMatch(named) ? named : "";
        if (ids.Length > 0) return string.Concat(Named(ids).Where(IsPicture).Select(Figure));
        return tag.First("src", "image", "img", "image_url") is { } address && PictureAddress().IsMatch(address) ? $"<figure><img src=\"{Encoded(address)}\" alt=\"{Encoded(tag.First("alt") ?? "")}\"></figure>" : "";
    }

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

    private static string Figure(WordPressFile file) => $"<figure><img src=\"{Encoded(file.Address)}\" alt=\"{Encoded(file.Alt)}\"><figcaption>{file.Caption.Replace('\n', ' ')}</figcaption></figure>";

    private static bool IsPicture(WordPressFile file) => PictureAddress().IsMatch(file.Address);

    private static string Encoded(string text) => WebUtility.HtmlEncode(text);

    [GeneratedRegex(@"^\s*\d+(?:\s*,\s*\d+)*\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Ids();

    [GeneratedRegex(@"\.(?:jpe?g|png|gif|webp|avif|svg|bmp|tiff?|heic)(?:$|[?#])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex PictureAddress();
}
