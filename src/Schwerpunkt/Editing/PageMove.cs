using System.Collections.Immutable;
using System.Text;
using Schwerpunkt.Findings;
using Schwerpunkt.Reading;
using Schwerpunkt.Reading.Yaml;
using Schwerpunkt.Sites;
using Schwerpunkt.Text;

namespace Schwerpunkt.Editing;

/// <summary>The content with a page, or a folder of pages, in another place: every address that would lead elsewhere is mended, every old address kept, and no other byte changes.</summary>
/// <param name="Tree">The whole content afterwards.</param>
/// <param name="Files">Every text that moves or changes.</param>
/// <param name="Mended">How many addresses were written anew.</param>
public sealed record PageMove(SourceTree Tree, ImmutableArray<MovedText> Files, int Mended)
{
    /// <summary>The move; what it gives is to be proved (<see cref="MoveProof"/>) before anything is written.</summary>
    /// <param name="tree">The content, every text of it readable.</param>
    /// <param name="map">Says what moves.</param>
    public static PageMove Of(SourceTree tree, PathMap map)
    {
        var moved = tree.Texts.Select(file => Move(file, tree, map)).ToImmutableArray();
        return new PageMove(
            tree with
            {
                Texts = [.. moved.Select(file => file.After)],
                Pictures = [.. tree.Pictures.Select(picture => picture with { Path = map.Of(picture.Path) })],
                Files = [.. tree.Files.Select(file => file with { Path = map.Of(file.Path) })],
                Data = [.. tree.Data.Select(file => file with { Path = map.Of(file.Path) })],
            },
            [.. moved.Where(file => file.Moves || file.Changes)],
            moved.Sum(file => file.Mended));
    }

    private static MovedText Move(SourceFile file, SourceTree tree, PathMap map)
    {
        var to = map.Of(file.Path);
        if (TextDecoder.Decode(file, tree, new FindingLog()) is not { } text) return new MovedText(file, file with { Path = to }, 0);
        var addresses = Addresses(file.Path, to, text, tree, map);
        ImmutableArray<TextEdit> edits = [.. addresses, .. Alias(file.Path, to, text)];
        if (edits.IsEmpty) return new MovedText(file, file with { Path = to }, 0);
        var mark = file.Bytes.Span.StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        var written = SourceText.Of(Encoding.UTF8.GetString(file.Bytes.Span[mark..])).With(edits).Text;
        byte[] bytes = [.. file.Bytes.Span[..mark], .. Encoding.UTF8.GetBytes(written)];
        return new MovedText(file, new SourceFile(to, bytes), addresses.Length);
    }

    private static ImmutableArray<TextEdit> Addresses(string from, string to, string text, SourceTree tree, PathMap map)
    {
        var edits = ImmutableArray.CreateBuilder<TextEdit>();
        var lines = new LineMap(text);
        foreach (var written in WrittenAddress.In(from, text))
        {
            if (written.IsOfPage)
            {
                if (AddressOf(written.Address, tree, map) is { } page) edits.Add(new TextEdit(lines.At(written.Span.Start, new Location(from)), written.Span.Length, written.Write(page)));
                continue;
            }

            if (Resolve(written.Address, from) is not { } target) continue;
            var wanted = map.Of(target);
            if (Resolve(written.Address, to) == wanted || AddressOf(wanted, written.Address, to) is not { } address) continue;
            edits.Add(new TextEdit(lines.At(written.Span.Start, new Location(from)), written.Span.Length, written.Write(address)));
        }

        return edits.ToImmutable();
    }

    /// <summary>What the page of an address is published at afterwards, with the slashes of the old; null where that does not change.</summary>
    private static string? AddressOf(string written, SourceTree tree, PathMap map)
    {
        var bare = written.Trim('/');
        var page = tree.Texts.FirstOrDefault(file => file.IsPage && SitePath.OfPage(file.Path).TrimEnd('/') == bare);
        if (page is null || bare.Length == 0 || SitePath.OfPage(map.Of(page.Path)).TrimEnd('/') is not { Length: > 0 } now || now == bare) return null;
        return written.Replace(bare, now, StringComparison.Ordinal);
    }

    /// <summary>An address in the manner of another: from the top or from the file, the folder or its page, with the same section.</summary>
    private static string? AddressOf(Target wanted, string written, string from)
    {
        if (PathOf(wanted) is not { } path) return null;
        var hash = written.IndexOf('#', StringComparison.Ordinal);
        var (before, section) = hash < 0 ? (written, "") : (written[..hash], written[hash..]);
        var asFolder = !before.EndsWith(".md", StringComparison.OrdinalIgnoreCase) && (path == "index.md" || path.EndsWith("/index.md", StringComparison.Ordinal)) && wanted is Target.ToPage;
        if (asFolder) path = path[..^"index.md".Length];
        var address = before.StartsWith('/') ? "/" + path : SitePath.Relative(from, path);
        if (address.Length == 0 || (before.StartsWith("./", StringComparison.Ordinal) && !address.StartsWith("../", StringComparison.Ordinal)) || address.Split('/')[0].Contains(':', StringComparison.Ordinal)) address = "./" + address;
        return address.Replace("%", "%25", StringComparison.Ordinal).Replace("#", "%23", StringComparison.Ordinal) + section;
    }

    private static string? PathOf(Target target) => target switch
    {
        Target.ToPage page => page.Source,
        Target.ToFile file => file.Source,
        _ => null,
    };

    private static Target? Resolve(string address, string from) => LinkResolver.Resolve(address, from, new Location(from), new FindingLog());

    /// <summary>The old address, where it is not the new one too.</summary>
    private static IEnumerable<TextEdit> Alias(string from, string to, string text)
    {
        if (from == to || !from.EndsWith(".md", StringComparison.Ordinal)) yield break;
        var (old, now) = ("/" + SitePath.OfPage(from), "/" + SitePath.OfPage(to));
        var lines = new LineMap(text);
        if (old == now || Head.Find(text, lines, new Location(from), new FindingLog()) is not { } head || YamlPlaces.Alias(head.Yaml, old, now) is not { } alias) yield break;
        yield return new TextEdit(lines.At(lines.StartOf(1) + alias.Span.Start, new Location(from)), alias.Span.Length, alias.Replacement);
    }
}

/// <summary>One text before and after a move.</summary>
/// <param name="Mended">How many addresses were written anew.</param>
public sealed record MovedText(SourceFile Before, SourceFile After, int Mended)
{
    /// <summary>Whether it gets another path.</summary>
    public bool Moves => Before.Path != After.Path;

    /// <summary>Whether it gets other bytes.</summary>
    public bool Changes => !Before.Bytes.Span.SequenceEqual(After.Bytes.Span);
}
