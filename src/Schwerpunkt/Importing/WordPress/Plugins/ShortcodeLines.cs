using System.Net;
using System.Text.RegularExpressions;

namespace Schwerpunkt.Importing.WordPress.Plugins;

/// <summary>Tells whether a shortcode stands in a line of text or for itself.</summary>
internal sealed partial class ShortcodeLines
{
    /// <summary>So many beside each other are looked past.</summary>
    private const int MostBeside = 8;

    private readonly string content;
    private readonly List<WordPressShortcode> tags;
    private readonly Dictionary<int, int> pairs;
    private readonly Dictionary<int, int> opening;
    private readonly bool hasBlocks;

    public ShortcodeLines(string content, List<WordPressShortcode> tags, Dictionary<int, int> pairs)
    {
        (this.content, this.tags, this.pairs) = (content, tags, pairs);
        opening = pairs.ToDictionary(pair => pair.Value, pair => pair.Key);
        hasBlocks = content.Contains("<!-- wp:", StringComparison.Ordinal);
    }

    /// <summary>Whether words stand before or behind it in its line. Columns, tabs and the like never stand in one.</summary>
    public bool IsWithin(int tag) => !(pairs.ContainsKey(tag) && Layout().IsMatch(tags[tag].Name)) && (HasBefore(tag) || HasBehind(tag));

    private bool HasBefore(int tag)
    {
        for (var n = 0; n < MostBeside; n++)
        {
            var before = tag - 1;
            while (before >= 0 && IsWord(before)) before--;
            var text = content[(before < 0 ? 0 : tags[before].End)..tags[tag].At];
            var lines = Lines(text);
            if (HasInk(lines[^1])) return true;
            if (lines.Length > 1 || before < 0 || !opening.TryGetValue(before, out tag) || Layout().IsMatch(tags[tag].Name)) return false;
        }

        return false;
    }

    private bool HasBehind(int tag)
    {
        for (var n = 0; n < MostBeside; n++)
        {
            var last = pairs.GetValueOrDefault(tag, tag);
            var behind = last + 1;
            while (behind < tags.Count && IsWord(behind)) behind++;
            var lines = Lines(content[tags[last].End..(behind < tags.Count ? tags[behind].At : content.Length)]);
            if (HasInk(lines[0])) return true;
            if (lines.Length > 1 || behind >= tags.Count || !pairs.ContainsKey(behind) || Layout().IsMatch(tags[behind].Name)) return false;
            tag = behind;
        }

        return false;
    }

    /// <summary>Words in brackets are text.</summary>
    private bool IsWord(int tag) => tags[tag].IsEscaped || !tags[tag].LooksLikeOne && !tags[tag].Closes && !pairs.ContainsKey(tag) || tags[tag].Closes && !opening.ContainsKey(tag) && !tags[tag].Name.Contains('_', StringComparison.Ordinal);

    /// <summary>The lines of a text: blocks part them, and line breaks where there are no blocks of the editor.</summary>
    private string[] Lines(string text) => (hasBlocks ? Block() : BlockOrBreak()).Split(text);

    private static bool HasInk(string line) => WebUtility.HtmlDecode(Tag().Replace(line, "")).Any(sign => !char.IsWhiteSpace(sign));

    private const string Blocks = "</?(?:p|div|h[1-6]|[uod]l|li|d[dt]|table|t[drh]|thead|tbody|tfoot|caption|blockquote|pre|figure|figcaption|section|article|aside|header|footer|main|nav|form|address|details|summary|hr|br)\\b[^<>]*>";

    [GeneratedRegex(Blocks, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Block();

    [GeneratedRegex(Blocks + "|\n", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex BlockOrBreak();

    [GeneratedRegex("<!--.*?-->|</?[a-zA-Z][^<>]*>", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Tag();

    [GeneratedRegex(@"(?:^|[_-])(?:col|cols|column|columns|row|section|grid|tab|tabs|toggle|toggles|accordion|slide|slider|testimonial|half|third|thirds|fourth|fourths|fifth|spoiler|cta|pb_text|blurb|container)(?:[_-]|$)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Layout();
}
