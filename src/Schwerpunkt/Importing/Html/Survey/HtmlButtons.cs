using AngleSharp.Dom;

namespace Schwerpunkt.Importing.Html.Survey;

/// <summary>Tells the button that is a word of the text from the switches of the page: it is all there is of a heading or question, or stands in the midst of a sentence.</summary>
internal static class HtmlButtons
{
    /// <summary>Visible characters around a button that make a sentence of it.</summary>
    private const int LeastAround = 15;

    public static bool IsWords(IElement element, HtmlMeasurements survey)
    {
        if (element.LocalName != "button" || element.ParentElement is not { } outer || HtmlHidden.IsItself(element) || survey.WordsOf(element).Length == 0) return false;
        while (outer is { LocalName: "span" or "strong" or "b" or "em" or "i", ParentElement: { } further } && survey.Of(outer).Characters == 0) outer = further;
        if (IsQuestion(element, survey)) return true;
        return outer.LocalName is "p" or "li" or "td" or "dd" or "div" && survey.Of(outer) is { Prose: >= LeastAround, Nodes: < 60 } && IsText(element.PreviousSibling) && IsText(element.NextSibling);
    }

    /// <summary>Whether a button is all the words of a heading or of a term in a list of questions.</summary>
    public static bool IsQuestion(IElement button, HtmlMeasurements survey)
    {
        if (button.LocalName != "button") return false;
        var outer = button.ParentElement;
        while (outer is { LocalName: "span" or "strong" or "b" or "em" or "i" }) outer = outer.ParentElement;
        return outer is { LocalName: "dt" or ['h', >= '1' and <= '6'] } && survey.Of(outer).Characters == 0 && !HtmlPanels.IsDeed(survey.WordsOf(button));
    }

    private static bool IsText(INode? node) => node is IText text && !string.IsNullOrWhiteSpace(text.Data);
}
