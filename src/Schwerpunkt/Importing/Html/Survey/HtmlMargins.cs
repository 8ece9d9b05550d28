using AngleSharp.Dom;

namespace Schwerpunkt.Importing.Html.Survey;

/// <summary>Looks into the margin of a text: what names a person to ask or a file to take stays, box by box; the rest is frame.</summary>
internal static class HtmlMargins
{
    /// <summary>The boxes of a margin that are frame; the margin itself where nothing in it is worth keeping.</summary>
    public static IEnumerable<IElement> Frames(IElement margin, HtmlMeasurements survey)
    {
        if (survey.Of(margin).Documents == 0) return [margin];
        var frames = new List<IElement>();
        HtmlWalk.Over(margin, node =>
        {
            if (node is not IElement element) return false;
            if (element == margin) return true;
            if (survey.Of(element).HoldsDocuments || IsHeadingOfKept(element, survey)) return false;
            if (survey.Of(element).Documents > 0) return true;
            frames.Add(element);
            return false;
        }, _ => { });
        return frames;
    }

    private static bool IsHeadingOfKept(IElement element, HtmlMeasurements survey) =>
        survey.Of(element) is { Headings: 1, Links: 0, Paragraphs: 0, Lists: 0 } && element.NextElementSibling is { } next && survey.Of(next).HoldsDocuments;
}
