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

    /// <summary>How many pages a download has: its file knows better than who wrote a number down.</summary>
    public static int? PagesOf(Site site, Download download) => site.Files.GetValueOrDefault(download.File.Text)?.Document?.Pages ?? download.Pages;
}
