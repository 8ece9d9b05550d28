using System.Collections.Immutable;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Schwerpunkt.Importing.Html.Survey;

/// <summary>Tells what is hidden for good, signs and switches, from text that is only hidden until somebody opens it.</summary>
internal static partial class HtmlHidden
{
    /// <summary>Visible characters of a sentence; a hidden thing with less is text only if it is a block.</summary>
    private const int LeastText = 20;

    /// <summary>Around a hidden credit, so far up is its picture.</summary>
    private const int Climb = 3;

    private static readonly ImmutableHashSet<string> ForScreenReaders = ["sr-only", "visually-hidden", "visuallyhidden", "unsichtbar", "element-invisible", "aural", "screenreader-only", "show-for-sr"];

    private static readonly ImmutableHashSet<string> ForNobody = ["hidden", "invisible"];

    /// <summary>Hidden from everybody, or shown to screen readers only. What opens on a click is text, and so is prose that is only hidden for the time being.</summary>
    public static bool IsHidden(IElement element, HtmlMeasurements survey)
    {
        if (element.LocalName is "h1" or "h2" or "h3" or "h4" or "h5" or "h6" || survey.Of(element) is { Prose: >= LeastText } measure && measure.Prose > measure.Linked) return false;
        return IsItself(element) && !IsBlockOfWords(element, survey) && !IsCreditOfPicture(element, survey);
    }

    /// <summary>Whether an element says that it is not to be seen.</summary>
    public static bool IsItself(IElement element) =>
        HasClass(element, ForScreenReaders) || HasClass(element, ForNobody)
        || element.HasAttribute("hidden") || element.GetAttribute("aria-hidden") == "true" || HidingStyle().IsMatch(element.GetAttribute("style") ?? "");

    /// <summary>However short: an answer, a date, a file to take. A lone word in a <c>div</c> is the message of a program.</summary>
    private static bool IsBlockOfWords(IElement element, HtmlMeasurements survey)
    {
        if (HasClass(element, ForScreenReaders) || survey.Of(element) is not { Characters: > 1, Titles: 0, Menus: 0, Nodes: <= 400 } measure) return false;
        if (measure.Linked > measure.Prose) return measure.HoldsDocuments || Panel().IsMatch($"{element.ClassName} {element.Id} {element.ParentElement?.ClassName}") && measure.Links > 0 && IsBlock(element);
        return element.LocalName is "dd" or "table" or "dl" or "ol" || IsBlock(element) && (measure.Paragraphs + measure.Lists + measure.Tables > 0 || IsSentence(survey.WordsOf(element)));
    }

    private static bool IsBlock(IElement element) => element.LocalName is "div" or "section" or "p" or "ul" or "article" or "li" or "td";

    private static bool IsSentence(string words) => words is [.., '.' or '!' or '?'] && words.Contains(' ', StringComparison.Ordinal) && !words.EndsWith("..", StringComparison.Ordinal);

    /// <summary>A name that shows on a click beside a picture.</summary>
    private static bool IsCreditOfPicture(IElement element, HtmlMeasurements survey)
    {
        if (survey.Of(element) is not { Characters: > 0, Images: 0 } || !HtmlKind.NamesCredit(element)) return false;
        var outer = element.ParentElement;
        for (var i = 0; i < Climb && outer is not null && outer != survey.Body; i++, outer = outer.ParentElement)
        {
            if (survey.Of(outer) is { Images: 1 }) return true;
        }

        return false;
    }

    private static bool HasClass(IElement element, ImmutableHashSet<string> names) => element.ClassList.Any(name => names.Contains(name.ToLowerInvariant()));

    [GeneratedRegex(@"display\s*:\s*none|visibility\s*:\s*hidden", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex HidingStyle();

    [GeneratedRegex(@"collaps|accordion|akkordeon|aufklapp|expand|panel|faq", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Panel();
}
