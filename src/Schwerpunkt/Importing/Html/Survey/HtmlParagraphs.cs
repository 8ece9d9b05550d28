using System.Text;
using AngleSharp.Dom;
using Schwerpunkt.Text;

namespace Schwerpunkt.Importing.Html.Survey;

/// <summary>Reads the paragraphs of a part that is left out, whatever is marked up within their lines, so that it can be said what is missing.</summary>
/// <param name="survey">The page.</param>
/// <param name="isSilent">Whether an element inside the part, with all in it, is passed over.</param>
internal sealed class HtmlParagraphs(HtmlMeasurements survey, Func<IElement, bool> isSilent)
{
    private readonly List<HtmlText> paragraphs = [];
    private readonly StringBuilder words = new();
    private HtmlText? first;

    /// <summary>Each at the place of its first words.</summary>
    public List<HtmlText> In(IElement part)
    {
        HtmlWalk.Over(part, node => Enter(node, part), node => End((IElement)node));
        return paragraphs;
    }

    /// <summary>Passes over what leads away in the head or foot of a site, and what asks for consent.</summary>
    public static bool IsSilentAtEdge(IElement element) =>
        element.LocalName is "a" or "nav" or "form" or "script" or "style" or "noscript" or "template" or "dialog" or "select" or "svg" or "button"
        || HtmlHidden.IsItself(element) || HtmlFrameNames.IsComments(element)
        || HtmlBoilerplate.Words(element).Any(word => word is "cookie" or "cookies" or "consent" or "modal" or "dialog" or "newsletter");

    private bool Enter(INode node, IElement part)
    {
        if (node is IText text && survey.Of(text) is var own)
        {
            if (!own.IsBlank) first ??= own;
            words.Append(own.Text);
        }

        if (node is not IElement element) return false;
        End(element);
        return element == part || !isSilent(element);
    }

    private void End(IElement element)
    {
        if (HtmlKind.IsWithinLine(element)) return;
        if (first is { } begin) paragraphs.Add(begin with { Text = WhiteSpace.Fold(words.ToString()) });
        words.Clear();
        first = null;
    }
}
