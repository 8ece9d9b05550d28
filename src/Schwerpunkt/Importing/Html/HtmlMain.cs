using System.Collections.Immutable;
using AngleSharp.Dom;

namespace Schwerpunkt.Importing.Html;

/// <summary>Finds the part of a page that is its text: by landmarks, else where most prose stands.</summary>
internal static class HtmlMain
{
    /// <summary>A landmark with less than one part in so many of the page's prose is not the text.</summary>
    private const int LeastShare = 8;

    private static readonly ImmutableArray<string> Names =
        ["content", "inhalt", "main", "hauptinhalt", "maincontent", "main-content", "contentmain", "content-main", "pagecontent", "page-content", "seiteninhalt", "bbcontent"];

    /// <summary>The element with the text; the whole body where nothing in it stands out.</summary>
    public static IElement Find(HtmlMeasurements survey)
    {
        Func<IElement, bool>[] landmarks =
        [
            element => element.LocalName == "main" || element.GetAttribute("role") == "main",
            element => Names.Contains(element.Id?.ToLowerInvariant() ?? ""),
            element => element.LocalName == "article",
            element => element.ClassList.Any(name => Names.Contains(name.ToLowerInvariant())),
        ];
        var whole = survey.Of(survey.Body).Prose;
        foreach (var landmark in landmarks)
        {
            var candidates = survey.InOrder.Where(element => element != survey.Body && landmark(element)).ToList();
            if (candidates.MaxBy(element => survey.Of(element).Prose) is not { } best) continue;
            var share = survey.Of(best);
            var enough = best.LocalName == "article" ? share.Prose * 10 >= whole * 6 : share.Prose * LeastShare >= whole;
            if (share.Characters + share.Images > 0 && enough) return best;
        }

        return ByDensity(survey);
    }

    /// <summary>Goes down from the body as long as one child holds nearly all prose.</summary>
    private static IElement ByDensity(HtmlMeasurements survey)
    {
        var whole = survey.Of(survey.Body).Prose;
        var current = survey.Body;
        while (current.Children.FirstOrDefault(child => Holds(survey, child, whole)) is { } inner) current = inner;
        return current;
    }

    private static bool Holds(HtmlMeasurements survey, IElement element, int whole) =>
        element.LocalName is "div" or "section" or "article" or "table" or "tbody" or "tr" or "td" or "center" or "font"
        && whole > 0 && survey.Of(element).Prose * 10 >= whole * 8
        && survey.Of(element).Titles == survey.Of(survey.Body).Titles;
}
