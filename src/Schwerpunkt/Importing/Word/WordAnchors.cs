using System.Collections.Immutable;
using Schwerpunkt.Importing.Word.Packages;
using Schwerpunkt.Text;

namespace Schwerpunkt.Importing.Word;

/// <summary>The headings that links inside the document lead to, by the bookmarks in or before them.</summary>
internal sealed class WordAnchors
{
    private readonly Dictionary<string, string> byBookmark = new(StringComparer.Ordinal);
    private readonly Dictionary<WordNode, string> byParagraph = new(ReferenceEqualityComparer.Instance);

    public WordAnchors(WordDocument document, WordStyles styles)
    {
        var wanted = Wanted(document, styles);
        if (wanted.Count == 0) return;
        var before = new List<string>();
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var node in document.Main.Root.All())
        {
            if (node.Name == "w:bookmarkStart" && node.Get("w:name") is { } name && wanted.Contains(name) && !byBookmark.ContainsKey(name)) before.Add(name);
            if (node.Name != "w:p") continue;
            var inside = node.All("w:bookmarkStart").Select(mark => mark.Get("w:name")).OfType<string>().Where(wanted.Contains).ToList();
            if (inside.Count + before.Count > 0 && WordBody.RoleOf(node, styles).Kind == WordKind.Heading) Anchor(node, [.. before, .. inside], taken);
            before.Clear();
        }
    }

    /// <summary>The anchor of a heading; null where no link leads to it.</summary>
    public string? Of(WordNode paragraph) => byParagraph.GetValueOrDefault(paragraph);

    /// <summary>Where a bookmark is; a name that nothing has where it is at no heading.</summary>
    public Target Find(string bookmark) => new Target.Elsewhere("#" + (byBookmark.GetValueOrDefault(bookmark) ?? bookmark));

    private void Anchor(WordNode heading, ImmutableArray<string> names, HashSet<string> taken)
    {
        var words = string.Concat(heading.All("w:t").Select(text => text.Text));
        var id = Slug.Unique([words], taken).First();
        if (id is not [>= 'a' and <= 'z', _, ..]) id = Slug.Unique(["abschnitt-" + id], taken).First();
        taken.Add(id);
        byParagraph[heading] = id;
        foreach (var name in names) byBookmark.TryAdd(name, id);
    }

    /// <summary>The bookmarks that links lead to; those in a table of contents go with it.</summary>
    private static HashSet<string> Wanted(WordDocument document, WordStyles styles)
    {
        var wanted = new HashSet<string>(StringComparer.Ordinal);
        foreach (var node in new[] { document.Main, document.Footnotes, document.Endnotes }.OfType<WordPart>().SelectMany(part => OutsideContents(part.Root, styles)))
        {
            if (node.Name == "w:hyperlink" && node.Get("w:anchor") is { } anchor) wanted.Add(anchor);
            if (node.Name is "w:instrText" or "w:fldSimple") wanted.UnionWith((node.Text + node.Get("w:instr")).Split('"', ' ').Where(word => word.Length > 1));
        }

        return wanted;
    }

    private static IEnumerable<WordNode> OutsideContents(WordNode root, WordStyles styles)
    {
        var open = new Stack<WordNode>([root]);
        while (open.TryPop(out var node))
        {
            if (node.Name == "w:sdt" && WordBody.IsContents(node.Child("w:sdtPr")) || node.Name == "w:p" && WordBody.RoleOf(node, styles).Kind == WordKind.Contents) continue;
            yield return node;
            foreach (var child in node.Children) open.Push(child);
        }
    }
}
