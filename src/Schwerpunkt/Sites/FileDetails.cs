using Schwerpunkt.Pages;

namespace Schwerpunkt.Sites;

/// <summary>What readers are told of a file before they load it.</summary>
internal static class FileDetails
{
    /// <summary>Its type by its ending, and its size.</summary>
    /// <param name="path">Below content/.</param>
    /// <param name="length">In bytes; null where it is not there.</param>
    public static IEnumerable<Phrase> Of(InterfaceTexts texts, string path, long? length)
    {
        yield return new Phrase(Path.GetExtension(path).TrimStart('.').ToUpperInvariant());
        if (length is { } bytes) yield return new Phrase(texts.FileSize(bytes), texts.LanguageOf(nameof(texts.FileSize)));
    }

    /// <summary>The length of a file or picture in bytes; null where it is not known.</summary>
    public static long? LengthOf(Site site, string path) => site.Files.GetValueOrDefault(path)?.Length ?? site.Pictures.GetValueOrDefault(path)?.Length;

    /// <summary>What readers are told of whether a download is accessible; null where nothing is: nobody can know it of a file that cannot be read.</summary>
    public static bool? AccessibleOf(Site site, Download download) =>
        download.Accessible == true && site.Files.GetValueOrDefault(download.File.Text)?.Document is { IsUnreadable: true } ? null : download.Accessible;

    /// <summary>How many pages a download has: its file knows better than who wrote a number down.</summary>
    public static int? PagesOf(Site site, Download download) => site.Files.GetValueOrDefault(download.File.Text)?.Document?.Pages ?? download.Pages;
}
