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

    private static IEnumerable<(string Path, Location At)> In(SourceFile file, SourceTree tree, IReadOnlyCollection<string> paths)
    {
        if (TextDecoder.Decode(file, tree, new FindingLog()) is not { } text) return [];
        var lines = new LineMap(text);
        return from written in WrittenAddress.In(file.Path, text)
               let source = SourceOf(written, file.Path)
               from path in paths
               where file.Path != path && file.Path != path + ".yml" && LeadsTo(written, source, path)
               select (path, lines.At(written.Span.Start, tree.At(file.Path)));
    }

    private static bool LeadsTo(WrittenAddress written, string? source, string path) => written.IsOfPage && path.EndsWith(".md", StringComparison.Ordinal)
        ? string.Equals(SitePath.OfPage(path).TrimEnd('/'), written.Address.Trim('/'), StringComparison.OrdinalIgnoreCase)
        : source == path;

    private static string? SourceOf(WrittenAddress written, string from) => LinkResolver.Resolve(written.Address, from, new Location(from), new FindingLog()) switch
    {
        Target.ToPage page => page.Source,
        Target.ToFile file => file.Source,
        _ => null,
    };
}
