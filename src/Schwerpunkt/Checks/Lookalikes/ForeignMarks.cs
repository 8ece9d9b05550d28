using System.Text.RegularExpressions;
using Schwerpunkt.Findings;
using Schwerpunkt.Text;

namespace Schwerpunkt.Checks.Lookalikes;

/// <summary>Finds what other systems understand and this one shows: short codes, templates, components, boxes to tick.</summary>
internal static partial class ForeignMarks
{
    /// <summary>What may stand anywhere in a text.</summary>
    public static void Check(Passage passage, FindingLog log)
    {
        if (!passage.Text.AsSpan().ContainsAny("{[\\:<")) return;
        Report(passage, Template().Matches(passage.Text), ForeignSlip.Template, log);
        Report(passage, Contents().Matches(passage.Text), ForeignSlip.Contents, log);
        Report(passage, Tag().Matches(passage.Text), ForeignSlip.Tag, log);
        Report(passage, Break().Matches(passage.Text), ForeignSlip.Template, log);
    }

    /// <summary>What only counts at the beginning of a paragraph.</summary>
    public static void CheckStart(Passage passage, FindingLog log)
    {
        Report(passage, Import().Matches(passage.Text), ForeignSlip.Import, log);
        Report(passage, Admonition().Matches(passage.Text), ForeignSlip.Admonition, log);
        Report(passage, Fence().Matches(passage.Text), ForeignSlip.Fence, log);
        Report(passage, WikiHeading().Matches(passage.Text), ForeignSlip.Heading, log);
        Report(passage, Directive().Matches(passage.Text), ForeignSlip.Template, log);
        Report(passage, Boxes().Matches(passage.Text), ForeignSlip.Box, log);
    }

    /// <summary>Boxes to tick at the head of a list's items, told once.</summary>
    public static void CheckBoxes(Block.Listing list, LineMap lines, FindingLog log)
    {
        foreach (var item in list.Items)
        {
            if (item.Content is not [Block.Paragraph { Attributes.Language: null } paragraph, ..]
                || Passage.Of(paragraph.Content, paragraph.Location, lines) is not { } passage || !Box().IsMatch(passage.Text)) continue;
            log.Add(TaskBox.Of(paragraph.Content) is null
                ? ForeignMarkup.At(paragraph.Location, "[]", ForeignSlip.Box)
                : BoxesToTick.At(paragraph.Location, paragraph.Content.PlainText()[..3]));
            return;
        }
    }

    /// <summary>Two marks for three: a line of code that holds a whole block.</summary>
    public static void CheckFence(Block.Paragraph paragraph, Inline.Code code, FindingLog log)
    {
        if (Data().IsMatch(code.Text)) log.Add(ForeignMarkup.At(paragraph.Location, Phrases.Excerpt(code.Text.Replace('\n', ' ')), ForeignSlip.Fence));
    }

    private static void Report(Passage passage, MatchCollection matches, ForeignSlip slip, FindingLog log)
    {
        foreach (Match found in matches)
        {
            if (passage.Take(found.Index, found.Length)) log.Add(ForeignMarkup.At(passage.At(found.Index), Phrases.Excerpt(found.Value.Trim().Replace('\n', ' ')), slip));
        }
    }

    [GeneratedRegex(@"\{\{[<%][^{}\n]*[%>]\}\}|\{%-?\s*\p{L}[^{}\n]*%\}|(?<![„“»«‚‘'""])\{\{-?\s*[\p{L}$.#/][^{}\n]*\}\}|\[/?[a-z][a-z_-]{2,}(?:\s+[a-z_-]+=(?:""[^""\]\n]*""|[^\s\]""]+))+\s*/?\]|\[\[?include\b[^\]\n]*\]\]?", RegexOptions.CultureInvariant)]
    private static partial Regex Template();

    [GeneratedRegex(@"(?<=^|\n)(?:\[\[_?toc_?\]\]|\[toc\]|\{:toc\}|\$\{toc\})(?=$|\n)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Contents();

    /// <summary>What forums write: [b]…[/b], [url=…]…[/url].</summary>
    [GeneratedRegex(@"\[(?<tag>b|i|u|s|url|color|size|quote|center|list|code)(?:=[^\]\n]*)?\][^\n]{1,300}?\[/\k<tag>\]", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Tag();

    [GeneratedRegex(@"(?<=^|\n)\\?\\?(?:newpage|pagebreak|clearpage)(?:\{\})?(?=$|\n)", RegexOptions.CultureInvariant)]
    private static partial Regex Break();

    [GeneratedRegex(@"(?<=^|\n)(?:import\s+(?:[\w*{}, ]+\s+from\s+)?[""'„“][^""'„“”\n]+[""'“”];?|export\s+(?:default|const|function|let)\s[^\n]*)(?=$|\n)", RegexOptions.CultureInvariant)]
    private static partial Regex Import();

    [GeneratedRegex(@"^(?:\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION|INFO|HINWEIS|ACHTUNG|TIPP|WICHTIG)\]|[!?]{3}\+?\s+[""\p{L}][^\n]*)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Admonition();

    /// <summary>„'''diagramm“, „´´´angaben“: marks beside the right key.</summary>
    [GeneratedRegex(@"(?<=^|\n)['´‘’""„“`]{2,3}\s?(?:diagramm|angaben)(?=$|\n)[^\uFFFC]*", RegexOptions.CultureInvariant)]
    private static partial Regex Fence();

    [GeneratedRegex(@"(?<=^|\n)(?:={2,5} ?\p{L}[^=\n]*={2,5}|h[2-6]\. \p{L}[^\n]*)(?=$|\n)", RegexOptions.CultureInvariant)]
    private static partial Regex WikiHeading();

    [GeneratedRegex(@"(?<=^|\n)(?:\.\. [a-z-]+::|::[a-z]+\{)[^\n]*", RegexOptions.CultureInvariant)]
    private static partial Regex Directive();

    [GeneratedRegex(@"^(?:diagramm\s+(?:type|title):|angaben\s+\p{Ll})", RegexOptions.CultureInvariant)]
    private static partial Regex Data();

    [GeneratedRegex(@"(?<=^|\n)\[[ xX\u00A0]\][ \u00A0]\S[^\n]*(?:\n\[[ xX\u00A0]\][ \u00A0]\S[^\n]*)+", RegexOptions.CultureInvariant)]
    private static partial Regex Boxes();

    [GeneratedRegex(@"^\[[ xX\u00A0]?\](?=[ \u00A0]\S)", RegexOptions.CultureInvariant)]
    private static partial Regex Box();
}
