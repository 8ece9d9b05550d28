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
    public static ImmutableArray<Location> Of(SourceTree tree, string path) =>
        [.. tree.Texts.Where(file => file.Path != path && file.Path != path + ".yml").SelectMany(file => In(file, tree, path)).Order()];

    private static IEnumerable<Location> In(SourceFile file, SourceTree tree, string path)
    {
        if (TextDecoder.Decode(file, tree, new FindingLog()) is not { } text) return [];
        var lines = new LineMap(text);
        return WrittenAddress.In(file.Path, text).Where(written => LeadsTo(written, file.Path, path)).Select(written => lines.At(written.Span.Start, tree.At(file.Path)));
    }

    private static bool LeadsTo(WrittenAddress written, string from, string path)
    {
        if (written.IsOfPage && path.EndsWith(".md", StringComparison.Ordinal)) return string.Equals(SitePath.OfPage(path).TrimEnd('/'), written.Address.Trim('/'), StringComparison.OrdinalIgnoreCase);
        return LinkResolver.Resolve(written.Address, from, new Location(from), new FindingLog()) switch
        {
            Target.ToPage page => page.Source == path,
            Target.ToFile file => file.Source == path,
            _ => false,
        };
    }
}
