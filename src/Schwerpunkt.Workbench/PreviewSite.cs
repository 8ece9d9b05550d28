using System.Collections.Immutable;
using Schwerpunkt.Disk;
using Schwerpunkt.Findings;
using Schwerpunkt.Publishing.Files;
using Schwerpunkt.Publishing.Views;
using Schwerpunkt.Sites;
using Schwerpunkt.Text;

namespace Schwerpunkt.Workbench;

/// <summary>The site in memory while it is being edited: one immutable state after the other.</summary>
internal sealed class PreviewSite(string content, DateOnly today, ImmutableArray<ITheme> themes, string address)
{
    /// <summary>So many files are read while the browser opens.</summary>
    private const int AtAGlance = 1000;

    private readonly SourceFolder folder = new(content);

    private readonly BuildOptions options = new(address, Drafts: true, Threads: Environment.ProcessorCount, FixedNames: true);

    private volatile PreviewState state = PreviewState.Empty;

    /// <summary>Raised with a new number as soon as changed pages can be shown.</summary>
    public event Action<int>? Changed;

    /// <summary>Raised with the same number once the findings of the whole site are known.</summary>
    public event Action<int>? Checked;

    public PreviewState State => state;

    /// <summary>Reads the folder for the first time. A large site is first known by the heads of its pages; <see cref="Update"/> reads the rest.</summary>
    public void Open()
    {
        var tree = folder.Read(today, new FindingLog());
        if (tree.Texts.Length <= AtAGlance) Update([]);
        else state = new PreviewState(1, SiteBuild.Outline(tree, options, themes), []);
    }

    /// <summary>Reads what changed on disk and puts the site together again; without a change nothing happens.</summary>
    /// <param name="changed">Full paths of what may have changed; null for everything.</param>
    public void Update(IReadOnlyCollection<string>? changed = null)
    {
        var unreadable = new FindingLog();
        var tree = folder.Read(today, unreadable, changed);
        var before = state.Assembled;
        if (before is { IsOutline: false } && Same(before.Tree, tree)) return;
        var assembled = SiteBuild.Assemble(tree, options, themes, before);
        state = new PreviewState(state.Version + 1, assembled, state.Findings);
        Changed?.Invoke(state.Version);
        state.Prepare();
        state = state with { Findings = [.. SiteBuild.Check(assembled).Concat(unreadable.ToImmutable()).Order()] };
        Checked?.Invoke(state.Version);
        GiveBackMemory(first: before is not { IsOutline: false });
    }

    /// <summary>While an editor thinks, the machine is better off without the state before.</summary>
    private static void GiveBackMemory(bool first)
    {
        if (first) GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        else GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: false);
    }

    private static bool Same(SourceTree one, SourceTree other) =>
        one.Texts.SequenceEqual(other.Texts) && one.Pictures.SequenceEqual(other.Pictures) && one.Files.SequenceEqual(other.Files);
}

/// <summary>What the preview shows at one moment.</summary>
/// <param name="Version">Counts the changes.</param>
/// <param name="Assembled">Null before the first reading.</param>
/// <param name="Findings">Of the whole site; for a moment still those of the state before.</param>
internal sealed record PreviewState(int Version, AssembledSite? Assembled, ImmutableArray<Finding> Findings)
{
    private readonly Lazy<Dictionary<string, OutputFile>> files = new(() => FilesOf(Assembled));

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
