using System.Globalization;
using Schwerpunkt.Importing.Html;
using Schwerpunkt.Importing.Word.Packages;

namespace Schwerpunkt.Importing.Word;

/// <summary>The lists of a document: finds which one a paragraph belongs to, and counts.</summary>
internal sealed class WordNumbering
{
    private const int Levels = 9;

    private readonly WordStyles styles;
    private readonly Dictionary<string, WordNode> lists = new(StringComparer.Ordinal);
    private readonly Dictionary<string, WordNode> kinds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int?[]> counts = new(StringComparer.Ordinal);
    private readonly HashSet<(string, int)> begun = [];

    /// <param name="numbering">The part; null where there is none.</param>
    /// <param name="styles">Some lists are defined by a style.</param>
    public WordNumbering(WordNode? numbering, WordStyles styles)
    {
        this.styles = styles;
        foreach (var node in numbering?.Children ?? [])
        {
            if (node.Name == "w:num" && node.Get("w:numId") is { } number) lists.TryAdd(number, node);
            if (node.Name == "w:abstractNum" && node.Get("w:abstractNumId") is { } kind) kinds.TryAdd(kind, node);
        }
    }

    /// <summary>The mark before a paragraph; null where it is in no list. Each call counts on.</summary>
    /// <param name="paragraph">Its properties; null where it has none.</param>
    public WordMark? Next(WordNode? paragraph)
    {
        var style = paragraph?.Value("w:pStyle");
        var own = paragraph?.Child("w:numPr");
        var named = styles.Find(style, "w:pPr", properties => properties.Child("w:numPr") is { } list && list.Value("w:numId") is not null ? list : null);
        var id = own?.Value("w:numId") ?? named?.Value("w:numId");
        if (id is null or "0" || !lists.TryGetValue(id, out var list)) return null;
        var kind = KindOf(list, []);
        var level = Math.Clamp(own?.Number("w:ilvl") ?? LevelOfStyle(kind, style) ?? named?.Number("w:ilvl") ?? 0, 0, Levels - 1);
        var definition = LevelOf(list, kind, level);
        var key = kind?.Get("w:abstractNumId") ?? "#" + id;
        var number = Count(key, id, list, level, (list, kind));
        var format = definition?.Value("w:numFmt") ?? "decimal";
        var indent = (paragraph?.Child("w:ind") ?? definition?.Child("w:pPr")?.Child("w:ind")) is { } left ? WordNode.ToNumber(left.Get("w:left") ?? left.Get("w:start")) : null;
        if (format == "none" && string.IsNullOrEmpty(definition?.Value("w:lvlText"))) return null;
        return new WordMark(key, level, format == "bullet" ? null : number, Words(definition, format, number, key), indent) { IsPlain = IsPlain(definition), IsCompound = IsCompound(definition, format), IsBlank = format == "bullet" && string.IsNullOrWhiteSpace(definition?.Value("w:lvlText")) };
    }

    /// <summary>What a mark says that Markdown's own numbers do not: letters, paragraphs, brackets on both sides. Null for bullets and for numbers.</summary>
    private string? Words(WordNode? definition, string format, int number, string key)
    {
        var text = definition?.Value("w:lvlText") ?? "%1.";
        if (format == "bullet" || format is "decimal" or "decimalZero" && IsPlain(definition)) return null;
        if (format == "none") return text;
        if (!text.Contains('%', StringComparison.Ordinal)) return text;
        for (var i = Levels; i >= 1; i--)
        {
            var sign = "%" + i.ToString(CultureInfo.InvariantCulture);
            if (!text.Contains(sign, StringComparison.Ordinal)) continue;
            var isOwn = i - 1 == (definition?.Get("w:ilvl") is { } own ? WordNode.ToNumber(own) : 0);
            var value = isOwn ? number : counts[key][i - 1] ?? 1;
            text = text.Replace(sign, isOwn ? HtmlMarks.Written(format, value) : value.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        }

        return text;
    }

    /// <summary>Whether a mark is but numbers with dots between, and one bracket at most.</summary>
    private static bool IsPlain(WordNode? definition)
    {
        var text = definition?.Value("w:lvlText") ?? "%1.";
        var counted = text.Where((sign, i) => sign != '%' && !(i > 0 && text[i - 1] == '%'));
        return counted.All(sign => sign is '.' or ')' or ':' or '-' or ' ' or '\u00A0') && text.Contains('%', StringComparison.Ordinal);
    }

    /// <summary>Whether Markdown's numbers say less: „1.2“ is its „2.“.</summary>
    private static bool IsCompound(WordNode? definition, string format) => format is "decimal" or "decimalZero" && IsPlain(definition) && definition?.Value("w:lvlText")?.Count(sign => sign == '%') > 1;

    private int Count(string key, string id, WordNode list, int level, (WordNode List, WordNode? Kind) at)
    {
        if (!counts.TryGetValue(key, out var numbers)) counts[key] = numbers = new int?[Levels];
        var restart = begun.Add((id, level)) ? Override(list, level)?.Number("w:startOverride") : null;
        var number = restart ?? (numbers[level] is { } before ? before + 1 : LevelOf(at.List, at.Kind, level)?.Number("w:start") ?? 1);
        numbers[level] = number;
        Array.Clear(numbers, level + 1, Levels - level - 1);
        return number;
    }

    private static WordNode? Override(WordNode list, int level) =>
        list.Children.FirstOrDefault(child => child.Name == "w:lvlOverride" && WordNode.ToNumber(child.Get("w:ilvl")) == level);

    private static WordNode? LevelOf(WordNode list, WordNode? kind, int level) => Override(list, level)?.Child("w:lvl") ?? LevelIn(kind, level);

    private static WordNode? LevelIn(WordNode? kind, int level) => kind?.Children.FirstOrDefault(child => child.Name == "w:lvl" && WordNode.ToNumber(child.Get("w:ilvl")) == level);

    private static int? LevelOfStyle(WordNode? kind, string? style) =>
        style is null ? null : WordNode.ToNumber(kind?.Children.FirstOrDefault(child => child.Name == "w:lvl" && child.Value("w:pStyle") == style)?.Get("w:ilvl"));

    /// <summary>The definition of a list; one that only names a style is that of the style.</summary>
    private WordNode? KindOf(WordNode list, HashSet<string> seen)
    {
        if (list.Value("w:abstractNumId") is not { } id || !seen.Add(id) || !kinds.TryGetValue(id, out var kind)) return null;
        if (kind.Value("w:numStyleLink") is not { } style) return kind;
        var other = styles.Find(style, "w:pPr", properties => properties.Child("w:numPr")?.Value("w:numId"));
        return other is not null && lists.TryGetValue(other, out var defined) ? KindOf(defined, seen) : kind;
    }
}

/// <summary>The mark before a paragraph of a list.</summary>
/// <param name="List">Which list.</param>
/// <param name="Level">How deep, from 0.</param>
/// <param name="Number">Null for a bullet.</param>
/// <param name="Words">The mark as written, where numbers of Markdown would say something else; else null.</param>
/// <param name="Indent">Where its words begin, in twentieths of a point; null where the list does not say.</param>
internal sealed record WordMark(string List, int Level, int? Number, string? Words, int? Indent)
{
    /// <summary>Whether it is numbers and dots only.</summary>
    public bool IsPlain { get; init; }

    /// <summary>Whether it is several numbers, which the page loses but for the last.</summary>
    public bool IsCompound { get; init; }

    /// <summary>Whether nothing is to be seen of it: the paragraph continues the item above.</summary>
    public bool IsBlank { get; init; }

    /// <summary>Whether Markdown counts it.</summary>
    public bool IsCounted => Number is not null && Words is null;
}
