using System.Collections.Immutable;
using Schwerpunkt.Editing.Files;
using Schwerpunkt.Workbench.Git;
using Schwerpunkt.Workbench.WorkPages.Sites;

namespace Schwerpunkt.Workbench.WorkPages.HandIn;

/// <summary>Changed files that are handed in together: a page with the pictures and documents it shows, a picture with what is said beside it, anything else by itself.</summary>
/// <param name="Lead">By which somebody chooses it.</param>
/// <param name="Along">What goes with it; a picture of two pages goes with either.</param>
internal sealed record Bundle(ChangedFile Lead, ImmutableArray<ChangedFile> Along)
{
    private const string Page = ".md";
    private const string Beside = ".yml";
    private const string Index = "/index.md";

    /// <summary>All that was changed, in bundles.</summary>
    public static ImmutableArray<Bundle> Of(IReadOnlyList<ChangedFile> files, PreviewState state)
    {
        var leads = LeadsOf(files, state);
        return [.. files.Where(file => leads[file].Count == 0).Select(lead => new Bundle(lead, [.. files.Where(file => leads[file].Contains(lead))]))];
    }

    /// <summary>The files of those bundles that were chosen.</summary>
    public static ImmutableArray<ChangedFile> Chosen(IReadOnlyList<ChangedFile> files, PreviewState state, ImmutableArray<string> chosen) =>
        [.. Of(files, state).Where(bundle => chosen.Contains(bundle.Lead.Path)).SelectMany(bundle => bundle.Along.Prepend(bundle.Lead)).Distinct()];

    /// <summary>With which each file goes; none for one that stands for itself.</summary>
    private static Dictionary<ChangedFile, HashSet<ChangedFile>> LeadsOf(IReadOnlyList<ChangedFile> files, PreviewState state)
    {
        var named = files.ToDictionary(file => file.Path, StringComparer.Ordinal);
        var shown = files.Where(file => !IsPage(file)).Select(PictureOf).Distinct(StringComparer.Ordinal).ToList();
        var leading = state.Assembled is { Tree: var tree } ? Referrers.Of(tree with { Texts = [.. tree.Texts.Where(text => text.IsPage && named.ContainsKey(text.Path))] }, shown) : null;
        HashSet<ChangedFile> Users(ChangedFile file) => [.. leading?[PictureOf(file)].Select(at => named.GetValueOrDefault(LeadingLinks.Below(state, at))).OfType<ChangedFile>() ?? []];
        HashSet<ChangedFile> LeadOf(ChangedFile file)
        {
            if (IsPage(file)) return [];
            if (Users(file) is { Count: > 0 } pages) return pages;
            if (GoneWith(file, files) is { } page) return [page];
            return PictureOf(file) != file.Path && named.GetValueOrDefault(PictureOf(file)) is { } picture ? [picture] : [];
        }

        return files.ToDictionary(file => file, LeadOf);
    }

    /// <summary>The deleted page in whose folder a deleted file was; null where there is none.</summary>
    private static ChangedFile? GoneWith(ChangedFile file, IReadOnlyList<ChangedFile> files) => file.Kind != ChangeKind.Deleted ? null
        : files.Where(page => page.Kind == ChangeKind.Deleted && page.Path.EndsWith(Index, StringComparison.Ordinal) && file.Path.StartsWith(page.Path[..^(Index.Length - 1)], StringComparison.Ordinal)).MaxBy(page => page.Path.Length);

    private static bool IsPage(ChangedFile file) => file.Path.EndsWith(Page, StringComparison.Ordinal);

    /// <summary>What a file beside a picture speaks of; any other file speaks of itself.</summary>
    private static string PictureOf(ChangedFile file) => file.Path.EndsWith(Beside, StringComparison.Ordinal) && Path.HasExtension(file.Path[..^Beside.Length]) ? file.Path[..^Beside.Length] : file.Path;
}
