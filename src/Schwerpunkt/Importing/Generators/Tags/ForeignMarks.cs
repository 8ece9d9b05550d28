using System.Text.RegularExpressions;
using Schwerpunkt.Findings;
using Schwerpunkt.Importing.Markdown;
using Schwerpunkt.Reading.Markdown;

namespace Schwerpunkt.Importing.Generators.Tags;

/// <summary>Marks that several generators share: alerts, directives, attributes in braces.</summary>
internal static partial class ForeignMarks
{
    public static void Apply(MovedPage page, Generator generator)
    {
        var text = page.Text;
        text.Replace(Alert(), alert => $"{alert.Groups["quote"].Value}**{Name(alert.Groups["kind"].Value)}**{(alert.Groups["title"].Value.Trim() is { Length: > 0 } title ? " " + title : "")}\n{alert.Groups["quote"].Value.TrimEnd()}");
        text.Replace(Directive(), directive => $"{directive.Groups["indent"].Value}{directive.Groups["fence"].Value} {{.{directive.Groups["kind"].Value.ToLowerInvariant()}}}{((directive.Groups["bracket"].Value + directive.Groups["title"].Value).Trim() is { Length: > 0 } title ? $"\n{directive.Groups["indent"].Value}{Building.Bold(title)}\n" : "")}");
        if (generator is Generator.Jekyll or Generator.Eleventy) Kramdown(page);
        text.Replace(Attributes(), braces => Kept(page, braces));
        text.Replace(Contents(), _ => "");
    }

    private static string Name(string kind) => char.ToUpperInvariant(kind[0]) + kind[1..].ToLowerInvariant();

    /// <summary>Attributes of kramdown: an anchor goes to its heading, the rest goes.</summary>
    private static void Kramdown(MovedPage page)
    {
        page.Text.Replace(Remark(), remark => MarkdownRemark.Of(remark.Groups["text"].Value), RemarkEnd());
        page.Text.Replace(Toc(), _ => "");
        page.Text.Replace(HeadingAttributes(), found => Id().Match(found.Groups["braces"].Value) is { Success: true } id ? $"{found.Groups["line"].Value} {{#{id.Groups["id"].Value}}}\n" : null);
        page.Text.Replace(Options(), _ => "");
        page.Text.Replace(Braces(), found => page.Text.Note(at => ImportMarksDropped.At(at, found.Groups["text"].Value.Trim())));
    }

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

    [GeneratedRegex(@"^(?<quote>[ \t]*(?:>[ \t]*)+)\[!(?<kind>[A-Za-z]+)\][+-]?(?<title>[^\n]*)$", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Alert();

    [GeneratedRegex(@"^(?<indent>[ \t]*)(?<fence>:{3,})[ \t]*\{?(?<kind>[A-Za-z][\w-]*)\}?(?:\[(?<bracket>[^\]\n]*)\])?(?:\{[^}\n]*\})?[ \t]*(?<title>[^\n{}]*)$", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Directive();

    [GeneratedRegex(@"\{(?![{%<:])[^{}\n]{1,400}\}", RegexOptions.CultureInvariant)]
    private static partial Regex Attributes();

    [GeneratedRegex(@"^(?:\[\[?_?toc_?\]\]?)[ \t]*$", RegexOptions.CultureInvariant | RegexOptions.Multiline | RegexOptions.IgnoreCase)]
    private static partial Regex Contents();

    [GeneratedRegex(@"^[ \t]*(?:[-*+]|\d+\.)[ \t]+[^\n]*\n(?:[ \t]*\{:[^}\n]*\}[ \t]*\n)*[ \t]*\{:[^}\n]*\btoc\b[^}\n]*\}[ \t]*(?:\n|\z)(?:[ \t]*\{:[^}\n]*\}[ \t]*(?:\n|\z))*", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Toc();

    [GeneratedRegex(@"^(?<line>#{1,6}[ \t][^\n]*)\n[ \t]*(?<braces>\{:[^}\n]*#[^}\n]*\})[ \t]*(?:\n|\z)", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex HeadingAttributes();

    [GeneratedRegex(@"#(?<id>[\w:.-]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Id();

    [GeneratedRegex(@"\{::comment\s*\}(?<text>.*?)\{:/(?:comment)?\s*\}", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Remark();

    [GeneratedRegex(@"\{:/(?:comment)?\s*\}", RegexOptions.CultureInvariant)]
    private static partial Regex RemarkEnd();

    [GeneratedRegex(@"\{::(?:nomarkdown|options[^}]*|comment)?\s*/?\}|\{:/\w*\}", RegexOptions.CultureInvariant)]
    private static partial Regex Options();

    [GeneratedRegex(@"(?:(?<=^|\n)[ \t]*(?<text>\{:[^}\n]*\})[ \t]*(?:\n|\z))|(?<text>\{:[^}\n]*\})", RegexOptions.CultureInvariant)]
    private static partial Regex Braces();

    [GeneratedRegex(@"^(?:\.[\p{L}][\p{L}\p{N}_-]*|#[\p{L}\p{N}_:.-]+|lang=[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{2,8})*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Known();
}
