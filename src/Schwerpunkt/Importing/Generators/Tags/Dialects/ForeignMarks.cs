using System.Text.RegularExpressions;
using Schwerpunkt.Findings;
using Schwerpunkt.Importing.Markdown;
using Schwerpunkt.Reading.Markdown;
using Schwerpunkt.Text;

namespace Schwerpunkt.Importing.Generators.Tags.Dialects;

/// <summary>Marks that several generators share: alerts, directives, attributes in braces.</summary>
internal static partial class ForeignMarks
{
    public static void Apply(MovedPage page, Generator generator)
    {
        var text = page.Text;
        text.Replace(Alert(), alert => $"{alert.Groups["quote"].Value}**{Name(alert.Groups["kind"].Value)}**{(alert.Groups["title"].Value.Trim() is { Length: > 0 } title ? " " + title : "")}\n{alert.Groups["quote"].Value.TrimEnd()}");
        text.Replace(Directive(), directive => $"{directive.Groups["indent"].Value}{directive.Groups["fence"].Value} {{.{directive.Groups["kind"].Value.ToLowerInvariant()}}}{((directive.Groups["bracket"].Value + directive.Groups["title"].Value).Trim() is { Length: > 0 } title ? $"\n{directive.Groups["indent"].Value}{Building.Bold(title)}\n" : "")}");
        if (generator is Generator.Jekyll or Generator.Eleventy) Kramdown.Apply(page, hasOwnTables: generator == Generator.Jekyll);
        if (generator == Generator.Statiq) text.Replace(Figure(), figure => $"\n\n{figure.Groups["picture"].Value}{(figure.Groups["below"].Value + figure.Groups["above"].Value is { Length: > 0 } caption ? "\n" + caption : "")}\n\n");
        if (generator is Generator.Jekyll or Generator.Eleventy or Generator.Statiq) Abbreviations.Apply(page.Text);
        if (generator == Generator.Starlight) ShowCodeNames(text);
        text.Replace(Attributes(), braces => Kept(page, braces));
        text.Replace(Contents(), _ => "");
    }

    /// <summary>The name that stands above a block of code, as a line of its own: no fence shows it here.</summary>
    private static void ShowCodeNames(PageText text)
    {
        var code = CodeSpans.In(text.Text);
        text.Text = CodeName().Replace(text.Text, fence => !code.Holds(fence.Index) || fence.Index > 0 && code.Holds(fence.Index - 1) ? fence.Value
            : $"{fence.Groups["indent"].Value}**{MarkdownLine.OneLine([new Inline.Words(fence.Groups["name"].Value)])}**\n\n{fence.Groups["indent"].Value}{fence.Groups["fence"].Value}{(fence.Groups["before"].Value + fence.Groups["after"].Value).TrimEnd()}");
    }

    private static string Name(string kind) => char.ToUpperInvariant(kind[0]) + kind[1..].ToLowerInvariant();

    /// <summary>Classes, anchors and languages stay; other keys have no meaning here.</summary>
    private static string? Kept(MovedPage page, Match braces)
    {
        if (!AttributeReader.IsWritten(braces.Value)) return null;
        var words = braces.Value[1..^1].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var kept = words.Where(word => Known().IsMatch(word)).ToList();
        if (kept.Count == words.Length) return null;
        var note = page.Text.Note(at => ImportMarksDropped.At(at, braces.Value));
        return (kept.Count == 0 ? "" : $"{{{string.Join(' ', kept)}}}") + note;
    }

    [GeneratedRegex(@"^(?<indent>[ \t]*)(?<fence>`{3,}|~{3,})(?<before>[^`\n]*?)\btitle=(?:""(?<name>[^""\n]+)""|'(?<name>[^'\n]+)')(?<after>[^\n]*)$", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex CodeName();

    /// <summary>Markdig's frame around a picture, with a caption at either end.</summary>
    [GeneratedRegex(@"^\^{3,}[ \t]*(?<above>[^\n]*?)[ \t]*\n\s*(?<picture>!\[[^\]\n]*\]\([^()\n]+\))[ \t]*\n\s*\^{3,}[ \t]*(?<below>[^\n]*?)[ \t]*$", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Figure();

    [GeneratedRegex(@"^(?<quote>[ \t]*(?:>[ \t]*)+)\[!(?<kind>[A-Za-z]+)\][+-]?(?<title>[^\n]*)$", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Alert();

    [GeneratedRegex(@"^(?<indent>[ \t]*)(?<fence>:{3,})[ \t]*\{?(?<kind>[A-Za-z][\w-]*)\}?(?:\[(?<bracket>[^\]\n]*)\])?(?:\{[^}\n]*\})?[ \t]*(?<title>[^\n{}]*)$", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Directive();

    /// <summary>Two braces are none of them.</summary>
    [GeneratedRegex(@"(?<!\{)\{(?![{%<:])[^{}\n]{1,400}\}(?!\})", RegexOptions.CultureInvariant)]
    private static partial Regex Attributes();

    [GeneratedRegex(@"^(?:\[\[?_?toc_?\]\]?)[ \t]*$", RegexOptions.CultureInvariant | RegexOptions.Multiline | RegexOptions.IgnoreCase)]
    private static partial Regex Contents();

    [GeneratedRegex(@"^(?:\.[\p{L}][\p{L}\p{N}_-]*|#[\p{L}\p{N}_:.-]+|lang=[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{2,8})*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Known();
}
