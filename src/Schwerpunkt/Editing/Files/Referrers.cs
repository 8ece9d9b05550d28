using System.Collections.Immutable;
using Schwerpunkt.Findings;
using Schwerpunkt.Reading;
using Schwerpunkt.Sites;
using Schwerpunkt.Text;

namespace Schwerpunkt.Editing.Files;

/// <summary>Finds who leads to a file: links and pictures in the text, and every key that may name a file, by the tables of keys.</summary>
public static class Referrers
{
    /// <summary>Every place in other files that leads to one, in order.</summary>
    /// <param name="tree">The content.</param>
    /// <param name="path">A page, picture or document.</param>
    public static ImmutableArray<Location> Of(SourceTree tree, string path) => [.. Of(tree, [path])[path].Order()];

    /// <summary>The same for several files, in one look through the content.</summary>
    public static ILookup<string, Location> Of(SourceTree tree, IReadOnlyCollection<string> paths) =>
        tree.Texts.SelectMany(file => In(file, tree, paths)).ToLookup(found => found.Path, found => found.At, StringComparer.Ordinal);

    /// <summary>Every place that leads to a file, those in the file itself too, in the order of files.</summary>
    public static ImmutableArray<Referrer> AllOf(SourceTree tree, string path) => [.. tree.Texts.AsParallel().AsOrdered().SelectMany(file => In(file, tree, [path]))];

    private static IEnumerable<(string Path, Location At)> In(SourceFile file, SourceTree tree, IReadOnlyCollection<string> paths) =>
        In(file, tree, [.. paths.Where(path => file.Path != path && file.Path != path + ".yml")]).Select(found => (found.Path, found.At));

    private static IEnumerable<Referrer> In(SourceFile file, SourceTree tree, ImmutableArray<string> paths)
    {
        if (paths.IsEmpty || TextDecoder.Decode(file, tree, new FindingLog()) is not { } text) return [];
        var lines = new LineMap(text);
        return from written in WrittenAddress.In(file.Path, text)
               let target = LinkResolver.Resolve(written.Address, file.Path, new Location(file.Path), new FindingLog())
               from path in paths
               where LeadsTo(written, target, path)
               select new Referrer(path, lines.At(written.Span.Start, tree.At(file.Path)), written.Span.Length, (target as Target.ToPage)?.Fragment);
    }

    private static bool LeadsTo(WrittenAddress written, Target? target, string path) => written.IsOfPage && path.EndsWith(".md", StringComparison.Ordinal)
        ? string.Equals(SitePath.OfPage(path).TrimEnd('/'), written.Address.Trim('/'), StringComparison.OrdinalIgnoreCase)
        : target switch
        {
            Target.ToPage page => page.Source == path,
            Target.ToFile file => file.Source == path,
            _ => false,
        };
}

/// <summary>A place that leads to a file.</summary>
/// <param name="Path">The file.</param>
/// <param name="At">Where the address stands.</param>
/// <param name="Length">Of the address, in UTF-16.</param>
/// <param name="Fragment">The anchor that it leads to; null for the file itself.</param>
public readonly record struct Referrer(string Path, Location At, int Length, string? Fragment);
