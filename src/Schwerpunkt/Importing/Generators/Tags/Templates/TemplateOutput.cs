using System.Text.RegularExpressions;
using Schwerpunkt.Text;

namespace Schwerpunkt.Importing.Generators.Tags.Templates;

/// <summary>What a template wrote, made fit for a text.</summary>
internal static partial class TemplateOutput
{
    /// <summary>Without programs, looks and drawings; empty where nothing is shown, null where a program shows it.</summary>
    /// <param name="written">What the template wrote.</param>
    /// <param name="isAlone">Whether it stands in lines of its own.</param>
    public static string? Clean(string written, bool isAlone)
    {
        var plain = Indent().Replace(Drawn().Replace(Remark().Replace(written, ""), ""), "").Trim();
        plain = IconLink().Replace(plain, link => $"{link.Groups["open"].Value}{Label(link.Groups["open"].Value)}</a>");
        if (!Sign().IsMatch(AnyTag().Replace(plain, tag => tag.Groups["shown"].Value))) return written.Contains("<script", StringComparison.OrdinalIgnoreCase) ? null : "";
        // Several lines are blocks of their own: a list would take the words below it for its own.
        return isAlone && plain.Contains('\n', StringComparison.Ordinal) ? $"\n\n{plain}\n\n" : isAlone || Block().IsMatch(plain) ? plain : Edge().Replace(WhiteSpace.Fold(plain), "");
    }

    /// <summary>Says of what is written anew from HTML that its words are Markdown.</summary>
    public static string WithMarkdown(string written) => Holder().Replace(written, tag => $"{tag.Value} markdown=\"1\"");

    [GeneratedRegex(@"<(?:table|ul|ol|dl|blockquote)\b(?![^<>]*\bmarkdown\b)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Holder();

    /// <summary>What a link with nothing but a sign is called: its title, else its file.</summary>
    private static string Label(string open) =>
        RawHtml.Attribute(open[2..], "title") ?? RawHtml.Attribute(open[2..], "aria-label") ?? RawHtml.Attribute(open[2..], "href")?.TrimEnd('/').Split('/')[^1] ?? "";

    /// <summary>A link without a letter and without a picture.</summary>
    [GeneratedRegex(@"(?<open><a\b[^<>]*\bhref\s*=[^<>]*>)(?:[^\p{L}\p{N}<>]|<(?!img\b|/a\b)[^<>]*>)*</a\s*>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex IconLink();

    /// <summary>Blanks between the tags at both ends.</summary>
    [GeneratedRegex(@"(?<=^(?:<[^<>]*> ?){1,9})(?<=>) | (?=(?:</[^<>]*> ?){1,9}$)", RegexOptions.CultureInvariant)]
    private static partial Regex Edge();

    [GeneratedRegex(@"<!--.*?-->", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Remark();

    [GeneratedRegex(@"<(?<name>script|style|svg)\b.*?</\k<name>\s*>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Drawn();

    /// <summary>Blanks in front of a tag say nothing, and four would be code.</summary>
    [GeneratedRegex(@"^[ \t]+(?=<|$)", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Indent();

    /// <summary>A tag; those that show something themselves are kept.</summary>
    [GeneratedRegex(@"<(?:/?(?<shown>img|iframe|video|audio|object|hr)\b)?[^<>]*>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex AnyTag();

    [GeneratedRegex(@"[\p{L}\p{N}]", RegexOptions.CultureInvariant)]
    private static partial Regex Sign();

    [GeneratedRegex(@"<(?:div|p|table|ul|ol|dl|figure|pre|blockquote|h[1-6]|details|section|aside)\b|```|\n\n", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Block();
}
