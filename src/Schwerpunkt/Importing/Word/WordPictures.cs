using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Schwerpunkt.Findings;
using Schwerpunkt.Importing.Word.Packages;
using Schwerpunkt.Pictures;
using Schwerpunkt.Text;

namespace Schwerpunkt.Importing.Word;

/// <summary>Reads drawings: pictures become files beside the page, named after what they show; of everything else in them a finding says what it was.</summary>
internal sealed partial class WordPictures(WordContext context)
{
    private const int LongestName = 60;

    private readonly string page = Slug.Of(Path.GetFileNameWithoutExtension(context.Source)) is { Length: > 0 } slug ? slug : "seite";
    private readonly Dictionary<(string Address, bool IsDecorative), string> names = [];
    /// <summary>The alternative texts of pictures that stand in the page.</summary>
    private readonly HashSet<string> shown = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ReadOnlyMemory<byte>> files = new(StringComparer.Ordinal);

    /// <summary>What goes beside the page.</summary>
    public ImmutableArray<(string Name, ReadOnlyMemory<byte> Bytes)> Files => [.. files.OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => (file.Key, file.Value))];

    /// <summary>The pictures of a drawing that stand in no box of it.</summary>
    /// <param name="drawing">A <c>w:drawing</c>, <c>w:pict</c> or <c>w:object</c>.</param>
    /// <param name="part">Says what the drawing refers to.</param>
    /// <param name="target">Where the words around it lead; null where nowhere.</param>
    public IEnumerable<Block> Read(WordNode drawing, WordPart part, Target? target)
    {
        var nodes = Outside(drawing).ToList();
        var blips = nodes.Where(node => node.Name == "a:blip" || node.Name == "v:imagedata").ToList();
        if (drawing.Name == "w:object")
        {
            context.LeftOut.Add(context.At);
            context.Log.Add(ImportEmbedded.AtWord(context.At, "Ein eingebettetes Objekt" + (nodes.Find(node => node.Name == "o:OLEObject")?.Get("ProgID") is { Length: > 0 } program ? $" ({program})" : "") + AltOf(nodes)));
            yield break;
        }

        foreach (var blip in blips)
        {
            if (Picture(blip, nodes, blips.Count == 1, part) is not { } picture) continue;
            if (LinkOf(nodes, part, target) is { Length: > 0 } address) context.Log.Add(ImportLostLink.AtPicture(context.At, picture.Figure.Source, address));
            yield return picture;
        }

        foreach (var art in nodes.Where(node => node.Name == "v:textpath"))
        {
            if (WordArt(art) is { } words) yield return words;
        }

        if (nodes.Find(node => node.Name == "c:chart") is { } chart) LeaveOut(chart, part, nodes);
        if (nodes.Find(node => node.Name == "dgm:relIds") is { } smart && SmartArt(smart, part) is { } list) yield return list;
        foreach (var alt in Unsaid(nodes)) context.Log.Add(ImportEmbedded.AtWord(context.At, $"Eine Zeichnung mit dem Alternativtext „{alt}“"));
    }

    /// <summary>What was written for those who do not see a drawing, and no picture and no other finding says.</summary>
    private IEnumerable<string> Unsaid(List<WordNode> nodes)
    {
        var said = nodes.Exists(node => node.Name == "c:chart") ? nodes.Where(node => node.Name == "wp:docPr").ToHashSet() : [];
        return nodes.Where(node => !said.Contains(node) && (node.Name is "wp:docPr" or "v:shape" or "v:group" || node.Name.EndsWith(":cNvPr", StringComparison.Ordinal)))
            .Select(node => WhiteSpace.Fold(FirstOf(node.Get("descr"), node.Name.StartsWith("v:", StringComparison.Ordinal) ? node.Get("alt") : null)).Trim()).Where(alt => alt.Length > 0)
            .Select(alt => WithoutAutomatic(alt) ?? alt).Distinct().Where(alt => !shown.Contains(alt)).Select(alt => alt.Replace('„', '‚').Replace('“', '‘'));
    }

    /// <summary>Where a film that Word shows lies.</summary>
    [GeneratedRegex(@"\bsrc\s*=\s*[""']?(?<address>https?://[^""'\s>]+)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex FilmSource();

    private void LeaveOut(WordNode chart, WordPart part, List<WordNode> nodes)
    {
        context.LeftOut.Add(context.At);
        context.Log.Add(ImportEmbedded.AtWord(context.At, "Ein Diagramm" + Words(chart.Get("r:id"), part) + AltOf(nodes)));
    }

    /// <summary>Words along a line, as WordArt was until 2010: a paragraph.</summary>
    private Block.Paragraph? WordArt(WordNode art)
    {
        if (WhiteSpace.Fold(art.Get("string") ?? "").Trim() is not { Length: > 0 } words) return null;
        context.Log.Add(ImportTextBox.At(context.At, Excerpt.Of(words)));
        context.Account(words, ImportFate.Kept);
        return new Block.Paragraph(context.At, Attributes.None, [new Inline.Words(words)]);
    }

    /// <summary>Everything in a drawing but what stands in its boxes, and of two ways to say the same one.</summary>
    private static IEnumerable<WordNode> Outside(WordNode node)
    {
        if (node.Name == "w:txbxContent") return [];
        return node.Name == "mc:AlternateContent" ? WordRuns.Chosen(node).SelectMany(Outside) : node.Children.SelectMany(Outside).Prepend(node);
    }

    private Block.Picture? Picture(WordNode blip, List<WordNode> nodes, bool isAlone, WordPart part)
    {
        var own = nodes.LastOrDefault(node => node.Name is "pic:pic" or "v:shape" or "v:rect" && node.All().Contains(blip));
        var said = own?.Child("pic:nvPicPr")?.Child("pic:cNvPr") ?? (own?.Name.StartsWith("v:", StringComparison.Ordinal) == true ? own : null);
        var around = isAlone ? nodes.Find(node => node.Name == "wp:docPr") : null;
        var isCanvas = nodes.Exists(node => node.Name == "x:wpc");
        var alt = FirstOf(isCanvas ? said?.Get("descr") : null, around?.Get("descr"), said?.Get("descr"), said?.Get("alt"), around?.Get("title"), said?.Get("title"));
        var isDecorative = nodes.Exists(node => node.Name == "adec:decorative" && node.Get("val") is "1" or "true");
        var (address, content) = Target(blip, part);
        if (content.IsEmpty && address.Length == 0) return null;
        if (!isDecorative && WithoutAutomatic(alt) is { } words)
        {
            context.Log.Add(ImportWithoutAlt.AtAutomatic(context.At, Excerpt.Of(words)));
            alt = words;
        }

        shown.Add(WhiteSpace.Fold(alt).Trim());
        var format = content.IsEmpty ? null : WordPictureFormat.Of(content.Span);
        var file = NameOf(address, alt, isDecorative, format, content);
        if (nodes.Exists(node => node.Name == "a:srcRect" && node.Children.IsEmpty && HasCut(node))) context.Log.Add(ImportPictureFile.AtCut(context.At, file));
        var isPlaceholder = format is not { IsShown: true };
        return new Block.Picture(context.At, Attributes.None, new Figure(context.At, file, isDecorative ? "" : WhiteSpace.Fold(alt).Trim(), isDecorative, [], [], null, isPlaceholder ? context.At : null, null));
    }

    /// <summary>Where a picture led; null where nowhere.</summary>
    private static string? LinkOf(List<WordNode> nodes, WordPart part, Target? target) =>
        target is Target.Elsewhere elsewhere ? WordLinks.Written(elsewhere.Address) : nodes.Find(node => node.Name == "a:hlinkClick")?.Get("r:id") is { } id ? part.Relations.GetValueOrDefault(id)?.Address : FilmOf(nodes);

    /// <summary>Where a film from the web lies that the picture stands in for; null where it is none.</summary>
    private static string? FilmOf(List<WordNode> nodes) =>
        nodes.Find(node => node.Name == "x:webVideoPr")?.Get("embeddedHtml") is { } html && FilmSource().Match(html) is { Success: true } film ? film.Groups["address"].Value : null;

    private static bool HasCut(WordNode cut) => "ltrb".Any(side => WordNode.ToNumber(cut.Get(side.ToString())) is > 0);

    private static string FirstOf(params ReadOnlySpan<string?> texts)
    {
        foreach (var text in texts)
        {
            if (!string.IsNullOrWhiteSpace(text)) return text.Trim();
        }

        return "";
    }

    private static (string Address, ReadOnlyMemory<byte> Content) Target(WordNode blip, WordPart part)
    {
        var relation = part.Relations.GetValueOrDefault(blip.Get("r:embed") ?? blip.Get("r:id") ?? "") ?? part.Relations.GetValueOrDefault(blip.Get("r:link") ?? blip.Get("r:href") ?? "");
        var id = blip.Get("r:embed") ?? blip.Get("r:id") ?? blip.Get("r:link") ?? "";
        return relation is null ? (id, default) : (relation.Address, relation.IsExternal ? default : relation.Content);
    }

    /// <summary>The name under which the page shows the picture; its bytes go beside it. What decorates here and shows something there has two: the file beside it speaks for all uses.</summary>
    private string NameOf(string address, string alt, bool isDecorative, WordPictureFormat? format, ReadOnlyMemory<byte> content)
    {
        if (names.TryGetValue((address, isDecorative), out var known)) return known;
        var wish = Slug.Of(isDecorative ? "" : alt);
        if (wish.Length > LongestName) wish = wish[..(wish.LastIndexOf('-', LongestName) is > 0 and var end ? end : LongestName)];
        if (wish.Length == 0) wish = "bild";
        var stem = $"{page}-{wish}";
        for (var n = 2; names.ContainsValue(stem + Shown(format)) || files.Keys.Any(file => Path.GetFileNameWithoutExtension(file) == stem); n++) stem = string.Create(CultureInfo.InvariantCulture, $"{page}-{wish}-{n}");
        var name = names[(address, isDecorative)] = stem + Shown(format);
        if (format is not null) files[stem + format.Ending] = content;
        if (format is null) context.Log.Add(content.IsEmpty && address.Contains(':', StringComparison.Ordinal) ? ImportPictureFile.AtLinked(context.At, name, address) : ImportPictureFile.AtMissing(context.At, name));
        else if (!format.IsShown) context.Log.Add(ImportPictureFile.AtFormat(context.At, stem + format.Ending, format.Name, name));
        return name;
    }

    private static string Shown(WordPictureFormat? format) => format is { IsShown: true } ? format.Ending : ".png";

    /// <summary>What was written for those who do not see something: whole, for the page has nothing else of it.</summary>
    private static string AltOf(List<WordNode> nodes)
    {
        var (said, shape) = (nodes.Find(node => node.Name == "wp:docPr"), nodes.Find(node => node.Name == "v:shape"));
        var alt = WhiteSpace.Fold(FirstOf(said?.Get("descr"), said?.Get("title"), shape?.Get("alt"))).Replace('„', '‚').Replace('“', '‘');
        return alt.Length == 0 ? "" : $" mit dem Alternativtext „{alt}“";
    }

    private static string Words(string? id, WordPart part) =>
        part.Relations.GetValueOrDefault(id ?? "")?.Tree is { } tree && WhiteSpace.Fold(string.Join(' ', tree.All("a:t").Select(text => text.Text))).Trim() is { Length: > 0 } words ? $" („{Excerpt.Of(words)}“)" : "";

    /// <summary>The words of a SmartArt, as a list: its boxes and arrows are not taken over.</summary>
    private Block.Listing? SmartArt(WordNode smart, WordPart part)
    {
        var at = context.At;
        context.Log.Add(ImportEmbedded.AtSmartArt(at));
        ImmutableArray<ListItem> items = [.. (part.Relations.GetValueOrDefault(smart.Get("r:dm") ?? "")?.Tree?.All("dgm:t") ?? [])
            .Select(box => WhiteSpace.Fold(string.Join(' ', box.All("a:p").Select(line => string.Concat(line.All("a:t").Select(text => text.Text))))).Trim()).Where(words => words.Length > 0)
            .Select(words => new ListItem(at, [new Block.Paragraph(at, Attributes.None, [new Inline.Words(words)])]))];
        foreach (var item in items) context.Account(item.Content[0].PlainText(), ImportFate.Kept);
        return items.IsEmpty ? null : new Block.Listing(at, Attributes.None, null, false, items);
    }

    /// <summary>An alternative text without the remark that a program wrote it; null where it has none.</summary>
    public static string? WithoutAutomatic(string alt) => AutomaticWords().Match(alt) is { Success: true } automatic ? automatic.Groups["words"].Value.Trim() : null;

    [GeneratedRegex(@"^(?<words>.*?)\s*(?:Automatisch generierte Beschreibung|KI-generierte Inhalte können fehlerhaft sein\.?|Description automatically generated|AI-generated content may be incorrect\.?)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex AutomaticWords();
}

/// <summary>What a picture's file is, by how it begins.</summary>
/// <param name="Name">As people call it.</param>
/// <param name="Ending">Of its file, with the dot.</param>
/// <param name="IsShown">Whether browsers show it.</param>
internal sealed record WordPictureFormat(string Name, string Ending, bool IsShown)
{
    public static WordPictureFormat Of(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0x89, (byte)'P', (byte)'N', (byte)'G', ..] => new("PNG", ".png", true),
        [0xFF, 0xD8, 0xFF, ..] => new("JPEG", ".jpg", true),
        [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..] => new("GIF", ".gif", true),
        [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => new("WebP", ".webp", true),
        [_, _, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', (byte)'a', (byte)'v', (byte)'i', (byte)'f', ..] => new("AVIF", ".avif", true),
        [(byte)'B', (byte)'M', ..] => new("BMP", ".bmp", false),
        [(byte)'I', (byte)'I', 0x2A, 0, ..] or [(byte)'M', (byte)'M', 0, 0x2A, ..] => new("TIFF", ".tif", false),
        [0xD7, 0xCD, 0xC6, 0x9A, ..] or [1, 0, 9, 0, ..] => new("WMF", ".wmf", false),
        [1, 0, 0, 0, ..] => new("EMF", ".emf", false),
        _ => bytes[..Math.Min(bytes.Length, 1024)].IndexOf("<svg"u8) >= 0 ? new("SVG", ".svg", true) : new("unbekanntes Format", ".bin", false),
    };
}
