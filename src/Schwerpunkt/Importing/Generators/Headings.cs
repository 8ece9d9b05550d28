using System.Text.RegularExpressions;
using Schwerpunkt.Importing.Generators.Tags;
using Schwerpunkt.Pages;
using Schwerpunkt.Text;

namespace Schwerpunkt.Importing.Generators;

/// <summary>Headings of moved pages: their levels below the title, and the anchors by which links find them.</summary>
internal static partial class Headings
{
    /// <summary>The first heading of level 1; null where a text has none.</summary>
    public static string? First(string body)
    {
        var code = CodeSpans.In(body);
        var first = TopHeading().Matches(body).FirstOrDefault(heading => !code.Holds(heading.Index));
        return first is null ? null : Marks().Replace(Link().Replace(first.Groups["text"].Value, "${words}"), "").Trim() is { Length: > 0 } words ? words : null;
    }

    /// <summary>The title has level 1: where the text has such a heading too, it goes a level down, and all others with it where there are more than the title alone.</summary>
    public static void Apply(MovedPage page)
    {
        if (!TopHeading().IsMatch(page.Text.Text) && !page.Text.Text.Contains("\n=", StringComparison.Ordinal)) return;
        page.Text.Replace(Underlined(), heading => $"{(heading.Groups["line"].Value[0] == '=' ? "#" : "##")} {WhiteSpace.Fold(heading.Groups["text"].Value)}");
        var code = CodeSpans.In(page.Text.Text);
        var all = Heading().Matches(page.Text.Text).Where(heading => !code.Holds(heading.Index)).ToList();
        var tops = all.Where(heading => heading.Groups["marks"].Length == 1).ToList();
        if (tops.Count == 0) return;
        var isTitle = tops.Count == 1 && all[0].Index == tops[0].Index;
        page.Text.Replace(Heading(), heading => isTitle && heading.Groups["marks"].Length > 1 || heading.Groups["marks"].Length == 6 ? null : "#" + heading.Value);
    }

    /// <summary>Takes down which anchors a page has.</summary>
    public static void TakeAnchors(MovedPage page, Document? document)
    {
        if (document is null) return;
        var (parts, sections) = PageReferences.Of(document);
        foreach (var (id, _) in parts.Anchors) page.Anchors.TryAdd("=" + id, id);
        foreach (var section in sections)
        {
            page.Anchors.TryAdd("=" + section.Id, section.Id);
            var name = Loose(section.Heading.Content.PlainText());
            for (var number = 0; !page.Anchors.TryAdd(number == 0 ? name : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{name}{number}"), section.Id) && number < 50; number++) { }
        }
    }

    /// <summary>Our name for an anchor; null where the page has none like it.</summary>
    public static string? Find(MovedPage page, string fragment)
    {
        var written = Uri.UnescapeDataString(fragment);
        return page.Anchors.GetValueOrDefault("=" + Slug.Of(written)) ?? page.Anchors.GetValueOrDefault(Loose(written));
    }

    /// <summary>Letters and digits: every generator makes its names of these, and differs in the rest.</summary>
    private static string Loose(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    [GeneratedRegex(@"^#[ \t]+(?<text>[^\n]*?)[ \t]*#*[ \t]*(?:\{[^}\n]*\}[ \t]*)?$", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex TopHeading();

    [GeneratedRegex(@"^(?<marks>#{1,6})(?=[ \t])", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"(?<=\A|\n[ \t]*\n)(?<text>(?![ \t]*(?:[-*+>|#:<]|\d+[.)]))[^\n]+)\n(?<line>=+|-{2,})[ \t]*$", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Underlined();

    [GeneratedRegex(@"[*_`]+", RegexOptions.CultureInvariant)]
    private static partial Regex Marks();

    [GeneratedRegex(@"\[(?<words>[^\]]*)\]\([^)]*\)", RegexOptions.CultureInvariant)]
    private static partial Regex Link();
}
