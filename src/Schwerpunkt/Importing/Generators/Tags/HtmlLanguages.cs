using System.Text.RegularExpressions;
using Schwerpunkt.Reading.Markdown;

namespace Schwerpunkt.Importing.Generators.Tags;

/// <summary>Keeps the language that an element of HTML says its words are in: reading programs need it.</summary>
internal static partial class HtmlLanguages
{
    private const int MostRounds = 10;

    public static void Apply(PageText text)
    {
        for (var round = 0; round < MostRounds && Element().IsMatch(text.Text); round++)
        {
            var before = text.Text;
            text.Replace(Element(), Written, End());
            if (before == text.Text) return;
        }
    }

    /// <summary>Null where the words are marked already, or the language is none.</summary>
    private static string? Written(Match element)
    {
        var (name, inner) = (element.Groups["name"].Value.ToLowerInvariant(), element.Groups["inner"].Value);
        if ((RawHtml.Attribute(element.Groups["attributes"].Value, "lang") ?? RawHtml.Attribute(element.Groups["attributes"].Value, "xml:lang"))?.Replace('_', '-') is not { } language || !AttributeReader.IsLanguage(language) || inner.Trim().Length == 0) return null;
        if (name is "div" or "p" or "section" or "article" or "blockquote") return Building.Fenced($"lang={language}", name == "blockquote" ? $"<blockquote>{inner}</blockquote>" : inner);
        if (inner.Contains("\n\n", StringComparison.Ordinal) || inner.Contains("::", StringComparison.Ordinal)) return null;
        var mark = name switch { "i" or "em" => "*", "b" or "strong" => "**", _ => "" };
        return $"::{mark}{inner.Trim()}{mark}::{{lang={language}}}";
    }

    [GeneratedRegex("""<(?<name>span|i|em|b|strong|cite|q|dfn|div|p|section|article|blockquote)\b(?<attributes>[^<>]*?\blang\s*=[^<>]*)>(?<inner>(?:(?!<\k<name>\b).)*?)</\k<name>\s*>""", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Element();

    [GeneratedRegex(@"</(?:span|i|em|b|strong|cite|q|dfn|div|p|section|article|blockquote)\s*>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex End();
}
