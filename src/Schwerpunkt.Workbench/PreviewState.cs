using System.Collections.Immutable;
using Schwerpunkt.Findings;
using Schwerpunkt.Publishing.Files;
using Schwerpunkt.Text;

namespace Schwerpunkt.Workbench;

/// <summary>What the preview shows at one moment.</summary>
/// <param name="Version">Counts the changes.</param>
/// <param name="Assembled">Null before the first reading.</param>
/// <param name="Findings">Of the whole site; for a moment still those of the state before.</param>
internal sealed record PreviewState(int Version, AssembledSite? Assembled, ImmutableArray<Finding> Findings)
{
    private readonly Lazy<Dictionary<string, OutputFile>> files = new(() => FilesOf(Assembled));

    /// <summary>Whether the findings are those of this state.</summary>
    public bool IsChecked { get; init; }

    /// <summary>What the machine will not read.</summary>
    public ImmutableArray<Finding> Unreadable { get; init; } = [];

    /// <summary>German: why the disk cannot be read at the moment, while this is still shown; null where it can.</summary>
    public string? Trouble { get; init; }

    public static PreviewState Empty { get; } = new(0, null, []);

    /// <summary>The file at an output path; a page of content needs no other file to be known.</summary>
    public OutputFile? Find(string output) =>
        Assembled is not null && SourceOf(output) is { } source && SiteBuild.File(Assembled, source) is { } page ? page : files.Value.GetValueOrDefault(output);

    /// <summary>The Markdown file behind an output path; null for generated pages.</summary>
    public string? SourceOf(string output)
    {
        if (!output.EndsWith(SitePath.OutputOf(""), StringComparison.Ordinal)) return null;
        var path = output[..^SitePath.OutputOf("").Length];
        return Assembled?.Site?.At(path)?.Source ?? Assembled?.Pages.FirstOrDefault(page => (page.Page is null || Assembled.Site is null) && SitePath.OfPage(page.File.Path) == path)?.File.Path;
    }

    /// <summary>Lists the files before somebody asks.</summary>
    public void Prepare() => _ = files.Value;

    /// <summary>Two pages with one address are a finding; the first is shown.</summary>
    private static Dictionary<string, OutputFile> FilesOf(AssembledSite? assembled)
    {
        var found = new Dictionary<string, OutputFile>(StringComparer.Ordinal);
        foreach (var file in assembled is null ? [] : SiteBuild.Files(assembled)) found.TryAdd(file.Path, file);
        return found;
    }
}
