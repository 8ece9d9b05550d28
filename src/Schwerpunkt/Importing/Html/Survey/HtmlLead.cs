using AngleSharp.Dom;

namespace Schwerpunkt.Importing.Html.Survey;

/// <summary>Finds what stands above the part of a page that is its text and belongs to it all the same: the title, and the lead between the two.</summary>
internal static class HtmlLead
{
    private const int LeastText = 20;

    /// <summary>The title and the lead; none where the text has a title of its own.</summary>
    public static IEnumerable<IElement> Above(IElement main, HtmlMeasurements survey, HtmlHead head)
    {
        if (survey.Of(main).Titles > 0) return [];
        var titles = survey.InOrder.Where(element => element.LocalName == "h1" && survey.Of(element).Characters > 0 && !HtmlBoilerplate.IsNeverTitle(survey.WordsOf(element))).ToList();
        var title = titles.Find(element => head.Confirms(survey.WordsOf(element))) ?? titles.FirstOrDefault();
        if (title is null || IsHouse(title, main, survey, head)) return [];
        return [title, .. Between(title, main, survey)];
    }

    /// <summary>A title that the head of the page does not know, where the text begins with a heading that it does know, is the name of the house.</summary>
    private static bool IsHouse(IElement title, IElement main, HtmlMeasurements survey, HtmlHead head) =>
        !head.Confirms(survey.WordsOf(title))
        && main.QuerySelectorAll("h2, h3").Take(3).Any(heading => head.Confirms(survey.WordsOf(heading)));

    /// <summary>Prose behind the title and before the text, at whatever depth.</summary>
    private static IEnumerable<IElement> Between(IElement title, IElement main, HtmlMeasurements survey)
    {
        var around = Around(main).ToHashSet();
        IElement? at = title;
        while (at is not null && !around.Contains(at))
        {
            for (var next = at.NextElementSibling; next is not null && !around.Contains(next); next = next.NextElementSibling)
            {
                if (IsProse(next, survey)) yield return next;
            }

            at = at.ParentElement;
        }

        for (IElement? inner = main; inner is not null && inner != at; inner = inner.ParentElement)
        {
            for (var before = inner.PreviousElementSibling; before is not null && !Holds(before, title); before = before.PreviousElementSibling)
            {
                if (inner.ParentElement != at && IsProse(before, survey)) yield return before;
            }
        }
    }

    private static IEnumerable<IElement> Around(IElement element)
    {
        for (IElement? at = element; at is not null; at = at.ParentElement) yield return at;
    }

    private static bool Holds(IElement outer, IElement inner) => Around(inner).Contains(outer);

    private static bool IsProse(IElement element, HtmlMeasurements survey) =>
        survey.Of(element) is var measure && measure.Text >= LeastText && measure.Text > measure.Linked && !survey.IsFrame(element)
        && element.LocalName is not ("nav" or "form" or "footer" or "aside" or "header" or "script" or "style");
}
