using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Schwerpunkt.Importing.Html.Survey;

/// <summary>Finds what leads away from a text to others of the site: „Mehr zum Thema“ and „Related articles“ with nothing but links below, and such a heading whose links are gone.</summary>
internal sealed partial class HtmlRelated
{
    /// <summary>Visible characters of the text that must remain; a page with less may have nothing but its links.</summary>
    private const int LeastText = 200;

    /// <summary>The same where the words above the links leave no doubt.</summary>
    private const int LeastBeforeOthers = 80;

    /// <summary>Visible characters that stand below the heading of a teaser.</summary>
    private const int MostTeaser = 300;

    /// <summary>How far up from its heading the box of a list may be.</summary>
    private const int Climb = 3;

    private readonly HtmlMeasurements survey;
    private readonly IElement main;
    private readonly Func<IElement, bool> isAround;
    private readonly HashSet<INode> found = new(ReferenceEqualityComparer.Instance);

    /// <param name="survey">The page.</param>
    /// <param name="main">Its text.</param>
    /// <param name="isAround">Whether an element is frame for another reason.</param>
    public HtmlRelated(HtmlMeasurements survey, IElement main, Func<IElement, bool> isAround)
    {
        (this.survey, this.main, this.isAround) = (survey, main, isAround);
        HtmlWalk.Over(main, node => node is IElement element && (element == main || Enter(element)), _ => { });
    }

    /// <summary>Whether an element is such a heading, or part of the list below it.</summary>
    public bool Contains(IElement element) => found.Contains(element);

    private bool Enter(IElement element)
    {
        if (found.Contains(element) || survey.IsFrame(element)) return false;
        var measure = survey.Of(element);
        if (measure.Characters is 0 or > MostTeaser || measure.Titles > 0 || measure.Nodes > 40) return true;
        if (IsLine(element, measure)) return !found.Add(element);
        if (measure.Characters > 80 || survey.WordsOf(element) is var words && !Announces().IsMatch(words) && !Comments().IsMatch(words)) return true;
        var part = Find(element).ToList();
        var taken = part.Sum(inner => survey.Of(inner).Text);
        if (part.Count > 0 && survey.Of(main).Text - taken >= (Announces().IsMatch(words) && !Others().IsMatch(words) ? LeastText : LeastBeforeOthers)) found.UnionWith(part);
        return false;
    }

    /// <summary>„Lesen Sie auch: …“ in a line of its own.</summary>
    private bool IsLine(IElement element, HtmlMeasure measure) =>
        element.LocalName is "p" or "div" or "li" && measure is { Linked: > 0, Documents: 0, Headings: 0, Images: 0 }
        && Line().Match(survey.WordsOf(element)) is { Success: true, Length: var length } && measure.Prose <= length && survey.Of(main).Text >= LeastBeforeOthers;

    /// <summary>The heading and what stands below it; nothing where that is more than links.</summary>
    private IEnumerable<IElement> Find(IElement words)
    {
        var heading = words;
        while (heading.ParentElement is { } outer && outer != main && survey.Of(outer).Characters == survey.Of(words).Characters && survey.Of(outer).Images == 0) heading = outer;
        if (!IsBlock(heading)) return [];
        if (Comments().IsMatch(survey.WordsOf(words))) return IsHeading(heading) || IsHeading(words) ? [heading, .. Replies(heading)] : [];
        var toOthers = Others().IsMatch(survey.WordsOf(words));
        if (toOthers && Box(heading) is { } box) return [box];
        var below = Below(heading, toOthers).ToList();
        return below.Count == 0 || below.Any(part => survey.Of(part).HoldsDocuments) || !below.Exists(part => survey.Of(part).Linked > 0) ? [] : [heading, .. below];
    }

    private static bool IsHeading(IElement element) => element.LocalName is ['h', >= '2' and <= '6'];

    /// <summary>What readers wrote: all that stands beside the heading that counts it, up to the next one of its rank.</summary>
    private IEnumerable<IElement> Replies(IElement heading)
    {
        for (var next = heading.NextElementSibling; next is not null; next = next.NextElementSibling)
        {
            if (IsHeading(next) && !IsBelow(next, heading) || survey.Of(next) is { Titles: > 0 } or { Tables: > 0 }) yield break;
            yield return next;
        }
    }

    private static bool IsBlock(IElement element) => element.LocalName is not ("a" or "span" or "strong" or "b" or "em" or "i" or "li" or "td" or "th" or "dt" or "label" or "button");

    /// <summary>The element around the heading that calls itself related.</summary>
    private IElement? Box(IElement heading)
    {
        var outer = heading.ParentElement;
        for (var i = 0; i < Climb && outer is not null && outer != main; i++, outer = outer.ParentElement)
        {
            var measure = survey.Of(outer);
            if (HtmlFrameNames.IsRelated(outer) && measure is { Titles: 0, Tables: 0, HoldsDocuments: false, Links: > 0 and var links } && measure.Prose <= links * MostTeaser) return outer;
        }

        return null;
    }

    /// <summary>The lists below a heading, and teasers where it surely announces other pages.</summary>
    private IEnumerable<IElement> Below(IElement heading, bool toOthers)
    {
        for (INode? next = heading.NextSibling; next is not null; next = next.NextSibling)
        {
            if (next is IText text && text.Data.Any(char.IsLetterOrDigit)) yield break;
            if (next is not IElement element || survey.Of(element) is { Characters: 0, Images: 0 }) continue;
            var measure = survey.Of(element);
            if ((IsHeading(element) || measure.Titles > 0) && !(toOthers && measure.IsTeasers && IsBelow(element, heading))) yield break;
            var isPart = measure is { Titles: 0, IsLinks: true } || isAround(element) || toOthers && IsTeasers(element, measure);
            if (!isPart) yield break;
            yield return element;
        }
    }

    private static bool IsTeasers(IElement element, HtmlMeasure measure) =>
        element.LocalName is not "p" && measure is { IsTeasers: true, Titles: 0, Tables: 0 } && measure.Prose <= measure.Headings * MostTeaser;

    private static bool IsBelow(IElement heading, IElement announcement) => string.CompareOrdinal(heading.LocalName, announcement.LocalName) > 0;

    /// <summary>Headings above links on the same matter, or of the same site.</summary>
    [GeneratedRegex(@"^(?:(?:mehr )?zum thema|mehr (?:themen|meldungen|artikel|nachrichten)|weitere themen|passend dazu|related searches|(?:the )?(?:most|more) (?:read|popular|viewed|shared)|trending(?: now)?|up next|tags?|schlag(?:wörter|worte)|(?:(?:diese|die|den|diesen) )?(?:seite |artikel |beitrag )?(?:teilen|weiterempfehlen)(?: (?:mit|auf|via|über))?|share(?: this)?(?: (?:page|article|story|post))?|follow us(?: on)?|folgen sie uns(?: auf)?|meist ?gelesen(?:e (?:artikel|beiträge))?|" + OtherWords + @")\s*[:…]*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Announces();

    /// <summary>Counts what readers wrote, or asks for more of it.</summary>
    [GeneratedRegex(@"^(?:\d+ (?:(?:leser)?kommentare?|(?:reader )?comments?|responses|replies|gedanken zu\b.*|thoughts on\b.*)|(?:leser)?kommentare \(\d+\)|comments \(\d+\)|(?:schreiben? (?:sie )?|hinterlassen? (?:sie )?)(?:einen|ihren|deinen) kommentar|(?:leave|post|write) a (?:comment|reply))\W*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Comments();

    /// <summary>Those that stand above other texts, and never above one of this page.</summary>
    [GeneratedRegex("^(?:" + OtherWords + @")\s*[:…]*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Others();

    [GeneratedRegex(@"^(?:lesen sie (?:auch|dazu|mehr|hierzu)|mehr zum thema|auch interessant|das könnte (?:sie|dich|euch) auch interessieren|read (?:more|also|next)|also read|see also|related(?: (?:articles?|stor(?:y|ies)|posts?))?)\s*[:–—-]", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Line();

    private const string OtherWords = @"weitere (?:meldungen|artikel|beiträge|nachrichten|pressemitteilungen|pressemeldungen|news)(?: (?:zum|aus dem) thema| aus .{1,40})?|(?:das )?könnte (?:sie|dich|euch) (?:auch |ebenfalls )?interessieren|das könnte (?:ihnen|dir) auch gefallen|(?:auch|ebenfalls) interessant|lesen sie (?:auch|dazu|mehr|hierzu)(?: .{1,20})?|(?:ähnliche|verwandte) (?:artikel|beiträge|themen|seiten|inhalte|meldungen|nachrichten|links)|(?:neueste|letzte) (?:beiträge|artikel|kommentare)|related(?: (?:articles?|stor(?:y|ies)|posts?|links?|content|topics?|news|pages|coverage|reading))?|(?:more|also) (?:from|on|in|like this)(?: .{1,40})?|more (?:stories|articles|news|coverage)|you (?:may|might|will) also (?:like|be interested in|enjoy)|recommended(?: (?:for you|stories|reading|articles))?|read (?:next|also)";
}
