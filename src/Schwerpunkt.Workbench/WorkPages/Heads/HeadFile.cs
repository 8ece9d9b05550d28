using System.Text;
using Schwerpunkt.Editing;
using Schwerpunkt.Editing.Heads;
using Schwerpunkt.Findings;
using Schwerpunkt.Sites;
using Schwerpunkt.Workbench.Changes;

namespace Schwerpunkt.Workbench.WorkPages.Heads;

/// <summary>A file whose keys a form shows: a page, site.yml, the glossary, the words of the search, what lies beside a picture.</summary>
/// <param name="Saved">As it lies on the disk; empty where it is yet to be begun.</param>
/// <param name="Exists">Whether it is there.</param>
internal sealed record HeadFile(SavedFile Saved, bool Exists)
{
    private const string Beside = ".yml";

    public string Path => Saved.File.Path;

    /// <summary>Of the text that a form is opened with; empty where the file is not there.</summary>
    public string Hash => Exists ? Saved.Hash : "";

    /// <summary>Of the form; German.</summary>
    public string Title => Path switch
    {
        SiteConfig.FileName => "Angaben zum Auftritt",
        Glossary.FileName => "Fachwörter",
        SearchWords.FileName => "Wörter für die Suche",
        _ when Saved.File.IsPage => "Angaben zur Seite",
        _ => $"Angaben zum Bild „{Path[(Path.LastIndexOf('/') + 1)..^Beside.Length]}“",
    };

    /// <summary>The file; null where there is none that has keys, and none can be begun.</summary>
    public static HeadFile? Find(Desk desk, string path, PreviewState state)
    {
        if (desk.Read(path) is { } saved) return saved.File.IsPage || path.EndsWith(Beside, StringComparison.Ordinal) ? new HeadFile(saved, Exists: true) : null;
        return CanBegin(path, state) && OfText(path, "") is { } empty ? new HeadFile(empty, Exists: false) : null;
    }

    /// <summary>A file of this name with another text.</summary>
    public static SavedFile? OfText(string path, string text) => SavedFile.TryRead(new SourceFile(path, Encoding.UTF8.GetBytes(text)));

    /// <summary>What it says; null where it cannot be read.</summary>
    public WrittenHead? Read(FindingLog log) => WrittenHead.TryRead(Saved, log);

    private static bool CanBegin(string path, PreviewState state) => state.Assembled is { Tree: var tree } && !tree.Unread.Contains(path)
        && (path is Glossary.FileName or SearchWords.FileName || (path.EndsWith(Beside, StringComparison.Ordinal) && tree.Pictures.Any(picture => picture.Path == path[..^Beside.Length])));
}
