using System.Collections.Immutable;
using Schwerpunkt.Publishing.Files.Servers;

namespace Schwerpunkt.Publishing.Files;

/// <summary>What a publication would change for those who know the addresses of a site.</summary>
/// <param name="Changes">Sorted by path; what goes by a passing name is no news.</param>
/// <param name="SeesRedirects">False where nothing but the list of the new output is known: which pages only lead on cannot be told then.</param>
public sealed record OutputDifference(ImmutableArray<OutputChange> Changes, bool SeesRedirects)
{
    /// <summary>Compares two outputs by the hashes in their lists, and looks into the pages that differ.</summary>
    public static OutputDifference Of(KnownOutput old, KnownOutput next)
    {
        var (before, after) = (ByPath(old), ByPath(next));
        var taken = new Lazy<ILookup<string, OutputManifest.Entry>>(() => next.Manifest.Files.ToLookup(file => file.Sha256, StringComparer.Ordinal));
        var paths = before.Keys.Union(after.Keys, StringComparer.Ordinal)
            .Where(path => before.GetValueOrDefault(path)?.Sha256 != after.GetValueOrDefault(path)?.Sha256)
            .Order(StringComparer.Ordinal).ToImmutableArray();
        var changes = paths.AsParallel().AsOrdered().Select(path => ChangeOf(path)).Where(change => change.Kind != OutputKind.Passing).ToImmutableArray();
        return new OutputDifference(changes, next.Look is not null);

        OutputChange ChangeOf(string path)
        {
            var (was, remains) = (before.GetValueOrDefault(path), after.ContainsKey(path));
            var kind = KindOf(path, remains ? after : before);
            if (kind == OutputKind.Page) return PageChange(path, was is null ? null : Look(old, path), remains ? Look(next, path) : null);
            var fate = was is null ? OutputFate.Added : remains ? OutputFate.Changed : OutputFate.Vanished;
            var same = fate == OutputFate.Vanished && kind == OutputKind.Download ? taken.Value[was!.Sha256].FirstOrDefault()?.Path : null; // ! what vanished was there
            return new OutputChange(fate, kind, path) { LeadsTo = same is null ? null : OutputChange.AddressOf(same) };
        }
    }

    /// <summary>Null means that there is no file; one that cannot be read is a page without a title.</summary>
    private static OutputChange PageChange(string path, PublishedPage? was, PublishedPage? becomes) => (was, becomes) switch
    {
        ({ LeadsTo: { } to }, null) => new OutputChange(OutputFate.Vanished, OutputKind.OldAddress, path) { LeadsTo = to },
        (_, null) => new OutputChange(OutputFate.Vanished, OutputKind.Page, path) { Title = was?.Title },
        (null, { LeadsTo: { } to }) => new OutputChange(OutputFate.Added, OutputKind.OldAddress, path) { LeadsTo = to },
        ({ LeadsTo: not null }, { LeadsTo: { } to }) => new OutputChange(OutputFate.Changed, OutputKind.OldAddress, path) { LeadsTo = to },
        (_, { LeadsTo: { } to }) => new OutputChange(OutputFate.LeadsOn, OutputKind.Page, path) { Title = was.Title, LeadsTo = to },
        (null or { LeadsTo: not null }, _) => new OutputChange(OutputFate.Added, OutputKind.Page, path) { Title = becomes.Title },
        _ => new OutputChange(OutputFate.Changed, OutputKind.Page, path) { Title = becomes.Title ?? was.Title, IsFrameOnly = was.Main is not null && (was.Main, was.Title) == (becomes.Main, becomes.Title) },
    };

    private static PublishedPage Look(KnownOutput output, string path) => output.Look?.Invoke(path) ?? PublishedPage.Unknown;

    private static Dictionary<string, OutputManifest.Entry> ByPath(KnownOutput output) => output.Manifest.Files.ToDictionary(file => file.Path, StringComparer.Ordinal);

    private static OutputKind KindOf(string path, Dictionary<string, OutputManifest.Entry> among) => Path.GetExtension(path) switch
    {
        ".br" or ".gz" when among.ContainsKey(path[..^".br".Length]) => OutputKind.Passing,
        _ when Caching.Of(path) == Caching.Forever => OutputKind.Passing,
        ".html" => OutputKind.Page,
        ".jpg" or ".jpeg" or ".png" or ".webp" or ".avif" or ".gif" or ".svg" => OutputKind.Picture,
        _ when IsForMachines(path) => OutputKind.ForMachines,
        _ => OutputKind.Download,
    };

    /// <summary>What stands at a place that others than people agreed on. A sitemap of many pages has parts.</summary>
    private static bool IsForMachines(string path) =>
        Feed.Is(path) || path is SecurityText.Path or HeaderList.Path or Redirects.ListPath or AccessFile.Path or NginxRules.Path or CaddyRules.Path or "robots.txt"
        || (!path.Contains('/', StringComparison.Ordinal) && path.StartsWith("sitemap", StringComparison.Ordinal) && path.EndsWith(".xml", StringComparison.Ordinal));
}
