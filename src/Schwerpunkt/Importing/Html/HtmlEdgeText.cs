using System.Text;
using AngleSharp.Dom;
using Schwerpunkt.Text;

namespace Schwerpunkt.Importing.Html;

/// <summary>Reads the paragraphs in the head or foot of a site, without what leads away and what asks for consent.</summary>
internal sealed class HtmlEdgeText(HtmlMeasurements survey)
{
    private readonly List<HtmlText> paragraphs = [];
    private readonly StringBuilder words = new();
    private HtmlText? first;

    public List<HtmlText> Of(IElement edge)
    {
        HtmlWalk.Over(edge, node => Enter(node, edge), node => End((IElement)node));
        return paragraphs;
    }

    private bool Enter(INode node, IElement edge)
    {
        if (node is IText text)
        {
            first ??= string.IsNullOrWhiteSpace(text.Data) ? null : survey.Of(text);
            words.Append(text.Data);
        }

        if (node is not IElement element) return false;
        End(element);
        return node == edge || !IsSilent(element);
    }

    private static bool IsSilent(IElement element) =>
        element.LocalName is "a" or "nav" or "form" or "script" or "style" or "noscript" or "template" or "dialog" or "select" or "svg" or "button"
        || HtmlHidden.IsItself(element) || HtmlFrameNames.IsComments(element)
        || HtmlBoilerplate.Words(element).Any(word => word is "cookie" or "cookies" or "consent" or "modal" or "dialog" or "newsletter");

    private void End(IElement element)
    {
        if (element.LocalName is "a" or "em" or "strong" or "b" or "i" or "u" or "span" or "small" or "abbr" or "q" or "sub" or "sup" or "mark" or "time" or "font" or "code") return;
        if (first is { } begin) paragraphs.Add(begin with { Text = WhiteSpace.Fold(words.ToString()) });
        words.Clear();
        first = null;
    }
}
