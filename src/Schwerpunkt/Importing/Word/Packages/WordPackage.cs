using System.Collections.Immutable;
using System.IO.Compression;
using System.Xml;
using Schwerpunkt.Findings;
using Schwerpunkt.Text;

namespace Schwerpunkt.Importing.Word.Packages;

/// <summary>Unpacks a Word document (ISO/IEC 29500, transitional and strict). Nobody vouches for one: what it unpacks to is counted while it does, whatever its headers say, and nothing outside is fetched.</summary>
internal sealed class WordPackage
{
    /// <summary>Unpacked, in megabytes.</summary>
    public const int MostMegabytes = 100;

    /// <summary>A document of a thousand pictures has some two thousand parts.</summary>
    public const int MostParts = 10_000;

    private const string Macros = "vbaProject";

    private readonly Dictionary<string, ZipArchiveEntry> entries = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, ReadOnlyMemory<byte>> pictures = new(StringComparer.OrdinalIgnoreCase);
    private long room = (long)MostMegabytes << 20;

    private WordPackage(ZipArchive archive)
    {
        foreach (var entry in archive.Entries) entries.TryAdd(entry.FullName.Replace('\\', '/').TrimStart('/'), entry);
    }

    /// <summary>Whether a file is an archive.</summary>
    public static bool Is(ReadOnlySpan<byte> bytes) => bytes.StartsWith("PK\u0003\u0004"u8) || bytes.StartsWith("PK\u0005\u0006"u8);

    /// <summary>Whether a file is called like a Word document.</summary>
    public static bool IsName(string source) => Path.GetExtension(source).ToLowerInvariant() is ".docx" or ".docm" or ".dotx" or ".dotm";

    /// <summary>The document; null, with a finding, where the archive is none, is broken, or too large.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="source">Its name.</param>
    public static (WordDocument? Document, Finding? Finding) Read(ReadOnlyMemory<byte> bytes, string source)
    {
        var at = new Location(source);
        var part = "";
        try
        {
            using var archive = new ZipArchive(new MemoryStream(bytes.ToArray(), writable: false), ZipArchiveMode.Read);
            if (archive.Entries.Count > MostParts) return (null, ImportNotText.AtManyParts(at, MostParts));
            if (archive.Entries.Sum(entry => (double)entry.Length) > (long)MostMegabytes << 20) return (null, FileTooLarge.AtUnpacked(at, MostMegabytes));
            return new WordPackage(archive).Open(at, ref part);
        }
        catch (XmlException broken)
        {
            return (null, ImportNotText.AtBrokenPart(at, part, broken.LineNumber));
        }
        catch (Exception failure) when (failure is InvalidDataException or IOException or NotSupportedException or ArgumentException)
        {
            return (null, failure.Message switch
            {
                CountedStream.TooLarge => FileTooLarge.AtUnpacked(at, MostMegabytes),
                WordPartReader.TooDeep => TooDeeplyNested.AtWord(at, WordPartReader.Deepest),
                _ => ImportNotText.AtBrokenWord(at),
            });
        }
    }

    private (WordDocument? Document, Finding? Finding) Open(Location at, ref string part)
    {
        if (entries.ContainsKey("mimetype") && entries.ContainsKey("content.xml")) return (null, ImportNotText.AtOpenDocument(at));
        part = "_rels/.rels";
        var roots = Relations("");
        part = roots.Values.Where(root => TypeOf(root) == "officeDocument").Select(root => root.Relation.Address).FirstOrDefault("word/document.xml");
        if (!entries.ContainsKey(part)) return (null, entries.Keys.Any(name => name.StartsWith("xl/", StringComparison.Ordinal) || name.StartsWith("ppt/", StringComparison.Ordinal)) ? ImportNotText.AtOtherOffice(at) : ImportNotText.AtBrokenWord(at));
        var main = Tree(part);
        if (main?.Name != "w:document" || main.Child("w:body") is null) return (null, main?.Name.StartsWith("w:", StringComparison.Ordinal) == true ? ImportNotText.AtBrokenWord(at) : ImportNotText.AtOtherOffice(at));
        return (Document(main, roots, ref part), null);
    }

    private WordDocument Document(WordNode main, Dictionary<string, (WordRelation Relation, string Type)> roots, ref string part)
    {
        var relations = Relations(part);
        var furniture = ImmutableArray.CreateBuilder<WordNode>();
        foreach (var sheet in relations.Values.Where(found => TypeOf(found) is "header" or "footer" && entries.ContainsKey(found.Relation.Address)).Select(found => found.Relation.Address).Distinct(StringComparer.Ordinal))
            furniture.Add(Tree(part = sheet)!); // ! such an entry is there
        return new WordDocument(new WordPart(main, Relations(relations)))
        {
            Styles = Root(relations, "styles", ref part),
            Numbering = Root(relations, "numbering", ref part),
            Footnotes = Part(relations, "footnotes", ref part),
            Endnotes = Part(relations, "endnotes", ref part),
            Comments = Root(relations, "comments", ref part),
            Furniture = furniture.ToImmutable(),
            Title = Root(roots, "core-properties", ref part)?.All("dc:title").FirstOrDefault()?.Text.Trim() ?? "",
            HasMacros = entries.Keys.Any(name => name.Contains(Macros, StringComparison.OrdinalIgnoreCase)),
        };
    }

    private static ImmutableDictionary<string, WordRelation> Relations(Dictionary<string, (WordRelation Relation, string Type)> found) => found.ToImmutableDictionary(pair => pair.Key, pair => pair.Value.Relation);

    private WordNode? Root(Dictionary<string, (WordRelation Relation, string Type)> relations, string type, ref string part) => First(relations, type) is { } found ? Tree(part = found) : null;

    private WordPart? Part(Dictionary<string, (WordRelation Relation, string Type)> relations, string type, ref string part) =>
        Root(relations, type, ref part) is { } root ? new WordPart(root, Relations(Relations(part))) : null;

    private static string TypeOf((WordRelation Relation, string Type) found) => found.Type[(found.Type.LastIndexOf('/') + 1)..];

    private string? First(Dictionary<string, (WordRelation Relation, string Type)> relations, string type) =>
        relations.Values.Where(found => TypeOf(found) == type && !found.Relation.IsExternal && entries.ContainsKey(found.Relation.Address)).Select(found => found.Relation.Address).FirstOrDefault();

    /// <summary>What a part refers to; the whole archive is the part without a name.</summary>
    private Dictionary<string, (WordRelation Relation, string Type)> Relations(string part)
    {
        var found = new Dictionary<string, (WordRelation, string)>(StringComparer.Ordinal);
        var slash = part.LastIndexOf('/') + 1;
        foreach (var node in Tree($"{part[..slash]}_rels/{part[slash..]}.rels")?.Children.Where(child => child.Name == "rel:Relationship") ?? [])
        {
            var (id, type, target) = (node.Get("Id") ?? "", node.Get("Type") ?? "", node.Get("Target") ?? "");
            var isExternal = node.Get("TargetMode") == "External";
            var relation = new WordRelation(isExternal ? target : PathOf(part[..slash], target), isExternal);
            if (!isExternal && type.EndsWith("/image", StringComparison.Ordinal)) relation = relation with { Content = Picture(relation.Address) };
            if (!isExternal && (type.EndsWith("/diagramData", StringComparison.Ordinal) || type.EndsWith("/chart", StringComparison.Ordinal))) relation = relation with { Tree = Tree(relation.Address) };
            found.TryAdd(id, (relation, type));
        }

        return found;
    }

    /// <summary>The name of a part from where it is named.</summary>
    private static string PathOf(string folder, string target)
    {
        var parts = new List<string>();
        var path = target.Replace('\\', '/');
        foreach (var name in (path.StartsWith('/') ? path : folder + path).Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (name == ".." && parts.Count > 0) parts.RemoveAt(parts.Count - 1);
            else if (name is not ("." or "..")) parts.Add(name);
        }

        return Uri.UnescapeDataString(string.Join('/', parts));
    }

    private ReadOnlyMemory<byte> Picture(string name)
    {
        if (pictures.TryGetValue(name, out var known) || !entries.TryGetValue(name, out var entry)) return known;
        using var content = Unpack(entry);
        using var bytes = new MemoryStream();
        content.CopyTo(bytes);
        return pictures[name] = bytes.ToArray();
    }

    private WordNode? Tree(string name)
    {
        if (!entries.TryGetValue(name, out var entry)) return null;
        using var content = Unpack(entry);
        return WordPartReader.Read(content);
    }

    private CountedStream Unpack(ZipArchiveEntry entry) => new(entry.Open(), length => (room -= length) >= 0);
}
