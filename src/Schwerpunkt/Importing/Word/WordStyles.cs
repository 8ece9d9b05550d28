using System.Globalization;
using System.Text.RegularExpressions;
using Schwerpunkt.Importing.Word.Packages;

namespace Schwerpunkt.Importing.Word;

/// <summary>The styles of a document, and what they make of a paragraph. A style that the document does not define is known by its name alone.</summary>
internal sealed partial class WordStyles
{
    private readonly Dictionary<string, WordNode> byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, WordRole> roles = new(StringComparer.Ordinal);
    private readonly string? standard;

    /// <param name="styles">The part; null where the document has none.</param>
    public WordStyles(WordNode? styles)
    {
        Defaults = styles?.Child("w:docDefaults")?.Child("w:rPrDefault")?.Child("w:rPr");
        foreach (var style in styles?.Children.Where(child => child.Name == "w:style") ?? [])
        {
            if (style.Get("w:styleId") is not { } id) continue;
            byId[id] = style;
            if (style.Get("w:type") == "paragraph" && style.Get("w:default") is "1" or "true" or "on") standard = id;
        }
    }

    /// <summary>How letters look where nothing else is said; null where nothing is.</summary>
    public WordNode? Defaults { get; }

    /// <summary>A style and those it is based on, nearest first; for null the style of paragraphs that name none.</summary>
    public IEnumerable<WordNode> Chain(string? id)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (id ??= standard; id is not null && seen.Add(id) && byId.TryGetValue(id, out var style); id = style.Value("w:basedOn")) yield return style;
    }

    /// <summary>The first answer that a style or one it is based on has.</summary>
    /// <param name="id">The style.</param>
    /// <param name="properties"><c>w:pPr</c> or <c>w:rPr</c>.</param>
    /// <param name="ask">What is asked.</param>
    public T? Find<T>(string? id, string properties, Func<WordNode, T?> ask)
    {
        foreach (var style in Chain(id))
        {
            if (style.Child(properties) is { } own && ask(own) is { } answer) return answer;
        }

        return default;
    }

    /// <summary>What a paragraph is by its style.</summary>
    public WordRole RoleOf(string? id)
    {
        if (roles.TryGetValue(id ?? "", out var known)) return known;
        return roles[id ?? ""] = FindRole(id);
    }

    private WordRole FindRole(string? id)
    {
        if (id is not null && !byId.ContainsKey(id)) return ByName(id) ?? WordRole.Text;
        foreach (var style in Chain(id))
        {
            var named = ByName(style.Child("w:name")?.Get("w:val") ?? "") ?? ByName(style.Get("w:styleId") ?? "");
            if (named is not null) return named;
            if (style.Child("w:pPr")?.Number("w:outlineLvl") is { } level) return level is >= 0 and <= 8 ? WordRole.Heading(level + 1) : WordRole.Text;
        }

        return WordRole.Text;
    }

    /// <summary>The names that Word and LibreOffice give their own styles, in German and English and as Word shortens them to ids.</summary>
    private static WordRole? ByName(string name)
    {
        var plain = Spaces().Replace(name, "").ToLowerInvariant();
        if (HeadingName().Match(plain) is { Success: true } heading) return WordRole.Heading(int.Parse(heading.Groups["level"].Value, CultureInfo.InvariantCulture));
        if (ContentsName().IsMatch(plain)) return WordRole.Contents;
        return plain switch
        {
            "title" or "titel" => WordRole.Title,
            "caption" or "beschriftung" or "bildunterschrift" or "abbildung" or "figure" or "illustration" => WordRole.Caption,
            "quote" or "zitat" or "intensequote" or "intensiveszitat" or "blocktext" or "quotations" => WordRole.Quote,
            ['l', 'i', 's', 't', 'c', 'o', 'n', 't', ..] or ['l', 'i', 's', 't', 'e', 'n', 'f', 'o', 'r', 't', ..] => WordRole.Continued,
            _ => null,
        };
    }

    [GeneratedRegex(@"[\s_-]+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"^(?:heading|überschrift|ueberschrift|berschrift|titre|título|kop|rubrik|nagłówek|nadpis|titolo)(?<level>[1-9])$", RegexOptions.CultureInvariant)]
    private static partial Regex HeadingName();

    [GeneratedRegex(@"^(?:(?:toc|verzeichnis|inhaltsverzeichnis|contents|index)[1-9]|tableoffigures|abbildungsverzeichnis|(?:toc|contents|index)heading|inhaltsverzeichnisüberschrift|inhaltsverzeichnisberschrift)$", RegexOptions.CultureInvariant)]
    private static partial Regex ContentsName();
}

/// <summary>What a paragraph is by its style.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Level">Of a heading, from 1.</param>
internal sealed record WordRole(WordKind Kind, int Level = 0)
{
    public static WordRole Text { get; } = new(WordKind.Text);

    public static WordRole Title { get; } = new(WordKind.Title);

    public static WordRole Caption { get; } = new(WordKind.Caption);

    public static WordRole Quote { get; } = new(WordKind.Quote);

    public static WordRole Contents { get; } = new(WordKind.Contents);

    public static WordRole Continued { get; } = new(WordKind.Continued);

    public static WordRole Heading(int level) => new(WordKind.Heading, level);
}

/// <summary>The kinds of paragraphs.</summary>
internal enum WordKind
{
    /// <summary>Prose.</summary>
    Text,

    /// <summary>The title of the document.</summary>
    Title,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>The words below or above a picture or table.</summary>
    Caption,

    /// <summary>A quotation.</summary>
    Quote,

    /// <summary>A line of a table of contents.</summary>
    Contents,

    /// <summary>A further paragraph of a list's item.</summary>
    Continued,
}
