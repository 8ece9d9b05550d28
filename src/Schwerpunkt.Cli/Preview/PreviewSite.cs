using System.Collections.Frozen;
using System.Collections.Immutable;
using Schwerpunkt.Model;
using Schwerpunkt.Publishing;

namespace Schwerpunkt.Cli.Preview;

/// <summary>The site in memory while it is being edited: one immutable state after the other.</summary>
internal sealed class PreviewSite(BuildSettings settings, string address)
{
    private readonly SourceFolder folder = new(settings.Content);

    private volatile PreviewState state = PreviewState.Empty;

    /// <summary>Raised with a new number as soon as changed pages can be shown.</summary>
    public event Action<int>? Changed;

    /// <summary>Raised with the same number once the findings of the whole site are known.</summary>
    public event Action<int>? Checked;

    public PreviewState State => state;

    /// <summary>Reads what changed on disk and puts the site together again; without a change nothing happens.</summary>
    public void Update()
    {
        var unreadable = new DiagnosticLog();
        var tree = folder.Read(settings.Today, unreadable);
        if (state.Assembled is { } before && Same(before.Tree, tree)) return;
        var assembled = SiteBuild.Assemble(tree, new BuildOptions(address, Drafts: true), Workspace.Themes, state.Assembled);
        var files = new Dictionary<string, OutputFile>(StringComparer.Ordinal);
        // Two pages with one address are a finding; the first is shown.
        foreach (var file in SiteBuild.Files(assembled)) files.TryAdd(file.Path, file);
        state = new PreviewState(state.Version + 1, assembled, files.ToFrozenDictionary(StringComparer.Ordinal), state.Findings);
        Changed?.Invoke(state.Version);
        state = state with { Findings = [.. SiteBuild.Check(assembled).Concat(unreadable.ToImmutable()).Order()] };
        Checked?.Invoke(state.Version);
    }

    private static bool Same(SourceTree one, SourceTree other) =>
        one.Texts.SequenceEqual(other.Texts) && one.Pictures.SequenceEqual(other.Pictures) && one.Files.SequenceEqual(other.Files);
}

/// <summary>What the preview shows at one moment.</summary>
/// <param name="Version">Counts the changes.</param>
/// <param name="Assembled">Null before the first reading.</param>
/// <param name="Files">Every file of the site by its path.</param>
/// <param name="Findings">Of the whole site; for a moment still those of the state before.</param>
internal sealed record PreviewState(
    int Version,
    AssembledSite? Assembled,
    FrozenDictionary<string, OutputFile> Files,
    ImmutableArray<Diagnostic> Findings)
{
    public static PreviewState Empty { get; } = new(0, null, FrozenDictionary<string, OutputFile>.Empty, []);

    /// <summary>The Markdown file behind an output path; null for generated pages.</summary>
    public string? SourceOf(string output) => Assembled?.Pages
        .Select(page => page.File.Path)
        .FirstOrDefault(source => SitePath.OutputOf(SitePath.OfPage(source)) == output);
}
