using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Schwerpunkt.Text;

namespace Schwerpunkt.Importing.Html.Survey;

/// <summary>Finds what reads like text in a part of it that mostly does not: the sentences of a form and of an article's foot, with the headings above them.</summary>
internal static partial class HtmlPassages
{
    private const int LeastWords = 5;

    /// <summary>So many words are text without a full stop too.</summary>
    private const int ManyWords = 12;

    /// <summary>Elements and texts of one passage.</summary>
    private const int MostNodes = 300;

    /// <summary>The blocks that are text; none where it is all fields, links and dates.</summary>
    public static HashSet<INode> In(IElement outer, HtmlMeasurements survey)
    {
        var found = new HashSet<INode>(ReferenceEqualityComparer.Instance);
        var headings = new List<IElement>();
        HtmlWalk.Over(outer, node =>
        {
            if (node is not IElement element || IsField(element) || element != outer && (survey.IsFrame(element) || HtmlHidden.IsItself(element))) return false;
            if (element.LocalName is ['h', >= '1' and <= '6'])
            {
                headings.Add(element);
                return false;
            }

            if (element == outer || !IsPassage(element, survey)) return true;
            found.UnionWith(headings);
            headings.Clear();
            return !found.Add(element);
        }, _ => { });
        return found;
    }

    private static bool IsField(IElement element) => element.LocalName is "nav" or "button" or "label" or "legend" or "select" or "textarea" or "script" or "style" or "template" or "noscript" or "svg" or "option" or "iframe";

    private static bool IsPassage(IElement element, HtmlMeasurements survey)
    {
        if (element.LocalName is not ("p" or "ul" or "ol" or "dl" or "table" or "blockquote" or "div" or "section" or "li") || survey.Of(element).Nodes > MostNodes) return false;
        if (element.QuerySelector("input:not([type=hidden]), select, textarea, button, label") is not null) return false;
        if (element.LocalName is "div" or "section" && element.QuerySelector("p, ul, ol, dl, table, div, section, blockquote, nav, h1, h2, h3, h4, h5, h6") is not null) return false;
        var (words, linked) = (WhiteSpace.Fold(element.TextContent), element.QuerySelectorAll("a").Sum(link => WhiteSpace.Fold(link.TextContent).Length));
        var count = words.Count(c => c == ' ') + 1;
        return count >= LeastWords && linked * 2 <= words.Length && (count >= ManyWords || words[^1] is '.' or '!' or '?' or ':') && !Particulars().IsMatch(words);
    }

    /// <summary>When, by whom, under which words; what a form asks for.</summary>
    [GeneratedRegex(@"^(?:(?:zuletzt )?(?:veröffentlicht|aktualisiert|geändert|erstellt|erschienen)\b|(?:letzte|stand|datum|autor|kategorien?|schlagw|tags?|teilen|posted|published|updated|filed|©|\(c\)|copyright)\b|(?:dieser|this) (?:eintrag|beitrag|entry) (?:wurde|was)\b|(?:mit \* |pflichtfelder|\* )|.{0,60}\b(?:pflichtfelder|required fields)\b)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Particulars();
}
