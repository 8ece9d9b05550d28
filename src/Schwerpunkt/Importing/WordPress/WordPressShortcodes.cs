using System.Collections.Immutable;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Schwerpunkt.Findings;
using Schwerpunkt.Importing.WordPress.Plugins;
using Schwerpunkt.Text;

namespace Schwerpunkt.Importing.WordPress;

/// <summary>Replaces shortcodes: those of WordPress by what they show, others by what they enclose. No reader sees one, and each kind is a finding of its page.</summary>
internal sealed partial class WordPressShortcodes(WordPressGallery gallery, Action<Finding> report)
{
    /// <summary>Shortcodes hold each other so deep at most; what stands deeper is text.</summary>
    private const int MostDepth = 100;

    private static readonly string[] Media = ["src", "mp3", "m4a", "ogg", "oga", "wav", "flac", "mp4", "m4v", "webm", "ogv", "flv", "mov", "url", "0"];

    /// <summary>Shortcodes whose content is packed: HTML, or code for a program.</summary>
    private static readonly ImmutableHashSet<string> Encoded = ["vc_raw_html", "vc_raw_js"];

    private readonly HashSet<string> said = new(StringComparer.Ordinal);

    /// <summary>Lines in which one stood that showed something by itself.</summary>
    public List<int> LeftOut { get; } = [];

    /// <summary>The content without shortcodes; lines stay where they were.</summary>
    public string Replace(string content)
    {
        if (!content.Contains('[', StringComparison.Ordinal)) return content;
        var tags = TagsIn(content);
        var pairs = Paired(tags);
        return Render(content, (0, content.Length, 0), (tags, pairs, new ShortcodeLines(content, tags, pairs)), 0);
    }

    /// <summary>A text without anything that looks like a shortcode.</summary>
    public static string Stripped(string text)
    {
        for (var i = text.IndexOf('[', StringComparison.Ordinal); i >= 0 && i < text.Length; i = text.IndexOf('[', Math.Min(text.Length, i)))
        {
            if (WordPressShortcode.TryRead(text, i) is { LooksLikeOne: true, IsEscaped: false } tag) text = text.Remove(i, tag.Text.Length);
            else i++;
        }

        return text;
    }

    /// <summary>All that may be shortcodes, outside of tags, comments and code.</summary>
    private static List<WordPressShortcode> TagsIn(string content)
    {
        var tags = new List<WordPressShortcode>();
        var end = 0;
        foreach (var piece in WordPressMarkup.Pieces(content).Where(piece => piece.IsText))
        {
            for (var i = piece.Text.IndexOf('[', StringComparison.Ordinal); i >= 0 && i + 1 < piece.Text.Length; i = piece.Text.IndexOf('[', i + 1))
            {
                if (piece.At + i < end || WordPressShortcode.TryRead(content, piece.At + i) is not { } tag || piece.IsKept && !tag.IsEscaped) continue;
                tags.Add(tag);
                end = tag.End;
            }
        }

        return tags;
    }

    /// <summary>For each opening one the closing one that belongs to it.</summary>
    private static Dictionary<int, int> Paired(List<WordPressShortcode> tags)
    {
        var pairs = new Dictionary<int, int>();
        var open = new List<int>();
        var names = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < tags.Count; i++)
        {
            var name = tags[i].Name;
            if (!tags[i].Closes)
            {
                if (tags[i].IsAlone) continue;
                open.Add(i);
                names[name] = names.GetValueOrDefault(name) + 1;
                continue;
            }

            if (names.GetValueOrDefault(name) == 0) continue;
            var begin = open.FindLastIndex(at => tags[at].Name == name);
            pairs[open[begin]] = i;
            foreach (var at in open.Skip(begin)) names[tags[at].Name]--;
            open.RemoveRange(begin, open.Count - begin);
        }

        return pairs;
    }

    /// <param name="content">The whole.</param>
    /// <param name="part">Where it begins and ends in the whole, and its first tag.</param>
    /// <param name="found">All tags, which belong together, and which stand in a line.</param>
    /// <param name="depth">How many enclose it.</param>
    private string Render(string content, (int Start, int End, int First) part, (List<WordPressShortcode> Tags, Dictionary<int, int> Pairs, ShortcodeLines Lines) found, int depth)
    {
        var (tags, pairs, lines) = found;
        if (depth > MostDepth)
        {
            if (tags[part.First - 1] is var outer && said.Add($"{outer.Name} {MostDepth}")) report(ImportBuildingBlock.AtDoubt(At(outer, content), outer.Text));
            return content[part.Start..part.End];
        }

        var text = new StringBuilder(part.End - part.Start);
        var last = part.Start;
        for (var i = part.First; i < tags.Count; i++)
        {
            if (tags[i].At < last) continue;
            if (tags[i].At >= part.End) break;
            text.Append(content, last, tags[i].At - last);
            var close = pairs.TryGetValue(i, out var at) && tags[at].End <= part.End ? tags[at] : null;
            var inner = close is null ? "" : close.IsEscaped || tags[i].IsEscaped ? content[tags[i].End..close.At] : Render(content, (tags[i].End, close.At, i + 1), found, depth + 1);
            var replaced = Of(tags[i], close, inner, (content, lines.IsWithin(i)));
            text.Append(replaced ?? tags[i].Text);
            last = replaced is null || close is null ? tags[i].End : close.End;
            // Words between which it stood without a blank are two.
            if (replaced is "" && text.Length > 0 && last < content.Length && char.IsLetterOrDigit(text[^1]) && char.IsLetterOrDigit(content[last])) text.Append(' ');
        }

        return text.Append(content, last, part.End - last).ToString();
    }

    /// <summary>What takes the place of a shortcode and what it encloses; null where it is none.</summary>
    private string? Of(WordPressShortcode tag, WordPressShortcode? close, string inner, (string Content, bool IsInLine) place)
    {
        if (tag.IsEscaped) return close is null ? tag.Text[1..(tag.HasBracketBehind ? ^1 : ^0)] : tag.Text[1..] + inner + (close.HasBracketBehind ? close.Text[..^1] : close.Text);
        if (tag.Closes && !tag.Name.Contains('_', StringComparison.Ordinal) && !WordPressShortcode.Core.Contains(tag.Name)) return null;
        if (close is null && !tag.LooksLikeOne)
        {
            if (tag.IsDoubtful && said.Add(tag.Text)) report(ImportBuildingBlock.AtDoubt(At(tag, place.Content), tag.Text));
            return null;
        }

        var bracket = close is null && tag.HasBracketBehind ? "]" : "";
        return Known(tag, inner) is { } known ? known + bracket : Unknown(tag, close is not null, inner, place) + bracket;
    }

    private string? Known(WordPressShortcode tag, string inner) => tag.Name switch
    {
        "caption" or "wp_caption" => Caption(tag, inner),
        "gallery" when !tag.Closes => gallery.Of(tag),
        "playlist" when !tag.Closes => gallery.Playlist(tag),
        "embed" => Embedded("iframe", Address(inner, tag)),
        "audio" or "video" when !tag.Closes => Embedded(tag.Name, tag.First(Media) ?? Link().Match(inner).Value),
        _ => null,
    };

    private static string Caption(WordPressShortcode tag, string inner)
    {
        var picture = Picture().Match(inner);
        var caption = picture.Success ? inner[(picture.Index + picture.Length)..].Trim() : "";
        if (tag.First("caption") is { } old) caption = $"{old} {caption}".Trim();
        return picture.Success ? $"{inner[..picture.Index]}<figure>{picture.Value}<figcaption>{caption}</figcaption></figure>" : $"{inner} {tag.First("caption")}";
    }

    private static string Address(string inner, WordPressShortcode tag) => Link().Match(inner) is { Success: true } link ? link.Value : tag.First("src", "url", "0") ?? "";

    private static string Embedded(string element, string address) => address.Length == 0 ? "" : $"<{element} src=\"{WebUtility.HtmlEncode(WebUtility.HtmlDecode(address.Trim()))}\"></{element}>";

    /// <summary>What another shortcode encloses, with the words and links among its values that visitors saw.</summary>
    private string Unknown(WordPressShortcode tag, bool encloses, string inner, (string Content, bool IsInLine) place)
    {
        if (tag.Closes) return "";
        if (Encoded.Contains(tag.Name)) inner = tag.Name == "vc_raw_html" ? Decoded(inner) : "";
        var shown = ShortcodeText.Of(tag, gallery.Pictures(tag), inner, place.IsInLine);
        var at = At(tag, place.Content);
        if (!encloses) LeftOut.Add(at.Line);
        if (!said.Add($"{tag.Name} {string.Join(' ', ShortcodeText.Unread(tag))}")) return shown;
        if (encloses && (inner.Length > 0 || !Encoded.Contains(tag.Name))) report(ImportBuildingBlock.AtEnclosing(at, tag.Text));
        else report(shown.Length > 0 ? ImportBuildingBlock.AtShown(at, tag.Text) : ImportBuildingBlock.AtAlone(at, tag.Text));
        return shown;
    }

    /// <summary>HTML that WPBakery packs; empty where it is packed differently.</summary>
    private static string Decoded(string packed)
    {
        var bytes = new byte[packed.Length];
        return Convert.TryFromBase64String(packed.Trim(), bytes, out var length) ? Uri.UnescapeDataString(Encoding.UTF8.GetString(bytes, 0, length)).ReplaceLineEndings(" ") : "";
    }

    private static Location At(WordPressShortcode tag, string content) => new("", 1 + content.AsSpan(0, tag.At).Count('\n'));

    [GeneratedRegex(@"(?:<a\b[^>]*>\s*)?<img\b[^>]*>(?:\s*</a>)?", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Picture();

    [GeneratedRegex(@"https?://[^\s<>""\[\]]+", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Link();
}
