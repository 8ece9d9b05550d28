using System.Collections.Immutable;
using AngleSharp.Dom;

namespace Schwerpunkt.Importing.Html.Survey;

/// <summary>Finds the part of a page that is its text: by landmarks, else where most prose stands.</summary>
internal static class HtmlMain
{
    /// <summary>What a page calls its text holds at least so many hundredths of its prose.</summary>
    private const int LeastShare = 12;

    /// <summary>The same for names that may be given to many parts of a page.</summary>
    private const int MostShare = 60;

    private static readonly ImmutableArray<string> Names =
        ["content", "inhalt", "main", "hauptinhalt", "maincontent", "contentmain", "pagecontent", "seiteninhalt", "bbcontent"];

    /// <summary>What blogs and papers call the text alone, without its title.</summary>
    private static readonly ImmutableArray<string> BodyNames =
        ["entry-content", "post-content", "article-content", "articlecontent", "article-body", "articlebody", "article-text", "articletext", "story-body", "storybody", "post-body", "entry-body", "entry", "td-post-content", "news-text-wrap", "artikeltext", "beitragstext"];

    /// <summary>The element with the text; the whole body where nothing in it stands out.</summary>
    public static IElement Find(HtmlMeasurements survey)
    {
        (Func<IElement, bool> IsMark, int Share)[] landmarks =
        [
            (IsLandmark, LeastShare),
            (element => element.GetAttribute("itemprop") == "articleBody" || NamesOf(element).Any(BodyNames.Contains), MostShare),
            (element => element.LocalName == "article", MostShare),
            (element => IsName(element.Id ?? ""), LeastShare),
            (element => element.ClassList.Any(IsName), MostShare),
        ];
        var whole = survey.Of(survey.Body).Text;
        foreach (var (isMark, share) in landmarks)
        {
            var candidates = survey.InOrder.Where(element => element != survey.Body && isMark(element) && !survey.IsFrame(element)).ToList();
            if (candidates.MaxBy(element => survey.Of(element).Text) is not { } best) continue;
            if (survey.Of(best) is { Characters: var characters, Images: var images, Text: var text } && characters + images > 0 && text * 100 >= whole * share) return best;
        }

        return ByDensity(survey);
    }

    /// <summary>What stands beside a text that says it is the text: another one, and sections of prose.</summary>
    public static IEnumerable<IElement> Beside(IElement main, HtmlMeasurements survey)
    {
        if (!IsLandmark(main)) return [];
        var others = survey.InOrder.Where(element => element != main && IsLandmark(element) && !survey.IsFrame(element) && survey.Of(element).Text > 0);
        var sections = main.ParentElement?.Children.Where(element => element != main && IsSectionOfText(element, survey)) ?? [];
        return others.Concat(sections);
    }

    private static bool IsSectionOfText(IElement element, HtmlMeasurements survey) =>
        element.LocalName is "section" or "article" && element.GetAttribute("role") is null && !survey.IsFrame(element)
        && survey.Of(element) is { IsProse: true, Menus: 0, LinkedHeadings: 0, Paragraphs: > 0, Headings: > 0 } measure && measure.Text > measure.Linked && element.QuerySelector("form") is null;

    /// <summary>Whether an element says by what it is that it holds the text.</summary>
    public static bool IsLandmark(IElement element) => element.LocalName == "main" || element.GetAttribute("role") == "main";

    /// <summary>Whether a name means the text: <c>main_content</c>, <c>layout-grid__area--maincontent</c>.</summary>
    private static bool IsName(string name)
    {
        var plain = name.Replace("-", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal).ToLowerInvariant();
        return Names.Contains(plain) || plain.EndsWith("maincontent", StringComparison.Ordinal);
    }

    private static IEnumerable<string> NamesOf(IElement element) => element.ClassList.Append(element.Id ?? "").Select(name => name.ToLowerInvariant());

    /// <summary>Goes down from the body as long as one child holds nearly all prose.</summary>
    private static IElement ByDensity(HtmlMeasurements survey)
    {
        var whole = survey.Of(survey.Body).Text;
        var current = survey.Body;
        while (current.Children.FirstOrDefault(child => Holds(survey, child, whole)) is { } inner) current = inner;
        return current;
    }

    private static bool Holds(HtmlMeasurements survey, IElement element, int whole) =>
        element.LocalName is "div" or "section" or "article" or "table" or "tbody" or "tr" or "td" or "center" or "font" or "form"
        && whole > 0 && survey.Of(element).Text * 10 >= whole * 8
        && survey.Of(element).Titles == survey.Of(survey.Body).Titles;
}
