using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Schwerpunkt.Importing.Html.Survey;

/// <summary>The names that authors of web pages give, as class or id, to what stands around a text and belongs to the site: comments, margins, teasers, notices.</summary>
internal static partial class HtmlFrameNames
{
    /// <summary>Whether an element calls itself the place of readers' comments.</summary>
    public static bool IsComments(IElement element) => Plain(element).Where(name => !Trait().IsMatch(name)).Any(name => Comments().IsMatch(name));

    /// <summary>Whether an element calls itself something that is never the text.</summary>
    public static bool IsFrame(IElement element) => Names(element).Any(name => Frame().IsMatch(name));

    /// <summary>Whether an element calls itself a device that may hold anything, text too: a widget, a window, a flap.</summary>
    public static bool IsDevice(IElement element) => Names(element).Any(name => Device().IsMatch(name));

    /// <summary>Whether words in an element of such a name may be the text: not where a site asks for something, nor where it is one remark of several.</summary>
    public static bool MayBeText(IElement element, string words) =>
        SentenceEnd().IsMatch(words) && !Asking().IsMatch(words) && !Plain(element).Any(name => Request().IsMatch(name))
        && !(IsComments(element) && (element.Id?.Contains("comment", StringComparison.OrdinalIgnoreCase) == true || element.ParentElement is null || element.ParentElement.Children.Count(IsComments) > 1));

    [GeneratedRegex(@"[.!?…“”)]$", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"\b(?:cookies?|newsletter|e-mail-adresse|email address|subscri\w+|sign up|log in|einloggen|abonnieren|advertisement|anzeige)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Asking();

    [GeneratedRegex(@"(?:^|-)(?:newsletters?|subscri\w+|abo|paywall|sign-?up|log-?in|sign-?in|ads?|advert\w*|anzeigen?|werbung|sponsor\w*|author\w*|autoren\w*|bio|byline|related|promo\w*|teasers?|widget)(?:$|-)", RegexOptions.CultureInvariant)]
    private static partial Regex Request();

    /// <summary>Whether an element calls itself the column beside the text.</summary>
    public static bool IsMargin(IElement element) => Names(element).Any(name => Margin().IsMatch(name));

    /// <summary>Whether an element says that it leads to other pages on the same matter.</summary>
    public static bool IsRelated(IElement element) => Names(element).Any(name => Related().IsMatch(name));

    /// <summary>Whether an element calls itself something that is mostly a list of other pages.</summary>
    public static bool IsPointer(IElement element) => Names(element).Any(name => Pointer().IsMatch(name));

    /// <summary>Its classes and its id, not what only says how it is shown.</summary>
    private static IEnumerable<string> Names(IElement element) => Plain(element).Where(name => !Trait().IsMatch(name) && !Wrapping().IsMatch(name));

    /// <summary><c>relatedLinks</c> as <c>related-links</c>, without what a page builder puts before every name.</summary>
    private static IEnumerable<string> Plain(IElement element) =>
        element.ClassList.Append(IsAnchored(element) ? "" : element.Id ?? "").Where(name => name.Length is > 0 and < 80).Select(name => Builder().Replace(Hump().Replace(name, "-").ToLowerInvariant().Replace('_', '-'), ""));

    /// <summary>Whether an element has its id from the words of its heading, and calls itself nothing else: such an id says what the text is about.</summary>
    private static bool IsAnchored(IElement element) =>
        element.Id is { Length: > 2 and < 80 } id && element.FirstElementChild is { LocalName: ['h', >= '2' and <= '6'] } heading
        && (element.ClassList.Length == 0 ? element.LocalName == "section" : element.ClassList.All(name => Section().IsMatch(name)))
        && heading.TextContent is { Length: < 120 } words && Letters(words) == Letters(id);

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    /// <summary>What programs that write documents call a section.</summary>
    [GeneratedRegex(@"^(?:section|level-?\d|sect-?\d?)$", RegexOptions.CultureInvariant)]
    private static partial Regex Section();

    [GeneratedRegex(@"^(?:elementor-(?:widget-?)?(?:wrap|container)?|(?:so-|siteorigin-)?widget-sow-|wp-block-)", RegexOptions.CultureInvariant)]
    private static partial Regex Builder();

    [GeneratedRegex(@"(?<=[a-z0-9])(?=[A-Z])", RegexOptions.CultureInvariant)]
    private static partial Regex Hump();

    /// <summary>What an element has or does, not what it is; and what a blog says of an article.</summary>
    [GeneratedRegex(@"^(?:has|with|without|no|not|show|hide|is|are|js|if|enable|disable|supports?|type|status|format|single|hentry|theme|col|row|align|float|(?:tag|category|cat|post|page|author)(?!-(?:cloud|list|meta|box|bio|info|navigation|comments?|related|share|sharing|tags|tools)(?:$|-)))-", RegexOptions.CultureInvariant)]
    private static partial Regex Trait();

    [GeneratedRegex(@"-(?:open|closed|enabled|disabled|on|off|active|wrap|wrapper|outer|page|body)$", RegexOptions.CultureInvariant)]
    private static partial Regex Wrapping();

    [GeneratedRegex(@"^(?:(?:user|reader|leser|facebook|fb|disqus|post|article|view|blog|all|field--name)-?)?(?:comments?|kommentar(?:e|(?=-?(?:bereich|liste|formular|box|\d)))|responses?|discussion|diskussion)(?:-?(?:list|section|area|form|box|block|container|content|thread|view|feed|holder|template|app|bereich|liste|formular|wrap|wrapper|\d+))*$|^(?:disqus.*|respond|livefyre.*|leserbriefe|commentlist|comment-\d+|trackbacks?|pingbacks?)$", RegexOptions.CultureInvariant)]
    private static partial Regex Comments();

    [GeneratedRegex(@"(?:^|-)(?:side-?bars?|widget-area|side-?nav|secondary-content|marginal(?:ie|spalte)?|rand-?spalte|rechte-?spalte|(?:right|third)-?(?:col(?:umn)?|rail|bar)|dritte-?spalte|cookies?|consent|gdpr|dsgvo|newsletters?|subscribe|subscription|abo-?box|paywall|sign-?up|log-?in|sign-?in|ad(?:s|vert|verts|vertisements?|vertorial|-?box|-?slot|-?container|-?wrapper)?|anzeigen?|werbung|sponsor(?:ed|s)?|outbrain|taboola|plista|bread-?crumbs?|brotkrumen?|crumbs?|pagination|pager|paging|share|shares|sharing|seite-?empfehlen|social-?bookmarks|shariff|add-?this|add-?to-?any|social-?(?:media|icons?|links?|bar|share|sharing|networks?|buttons?)|socials|follow-?us|tool-?bars?|page-?tools|artikel-?(?:werkzeuge|funktionen)|(?:article|site|page)-?functions|sub-?(?:nav(?:igation)?|menue?)|nav-?bar|main-?nav(?:igation)?|meta-?nav(?:igation)?|navi(?:gation)?|menue?s?|off-?canvas|mega-?menue?|foot-?bar|fusszeile|seiten-?fuss|footers?|mast-?head|top-?bar|bottom-?bar|kudos|search-?form|such-?formular|skip-?links?|sprung-?marken|tag-?cloud|schlagwort-?wolke|author-?(?:box|bio|info)|autoren-?(?:box|info)|about-?the-?author|bio-?box|blog-?roll|print-?(?:link|button|only)|most-?(?:read|popular|viewed|shared|recent)|meist-?gelesen(?:e[rns]?)?|trending|popular(?:-posts)?|tabbed-sidebar)(?:$|-)", RegexOptions.CultureInvariant)]
    private static partial Regex Frame();

    [GeneratedRegex(@"(?:^|-)(?:service-?box|info-?links|read-?(?:more|next|on)|more-?(?:from|stories|news|posts|on|articles|links|coverage)|weitere?-?(?:artikel|themen|meldungen|beitraege)?|mehr-?(?:themen|artikel)|see-?also|up-?next|next-?prev|prev-?next|latest|recent|archives?|archiv|headlines|teasers?|teaser-?list|article-?list|news-?list|promoted|in-?this|tags?|tag-?list|keywords|topics|kategorien|categories|category-?list|schlagworte?|story-?list|stream|carousel|slider|river|rail|aside|meta|post-?meta|entry-?meta|byline|credits?|utility|utilities|tools?|actions?|controls?|options?|buttons?|icons?|counts?|stats?)(?:$|-)", RegexOptions.CultureInvariant)]
    private static partial Regex Pointer();

    [GeneratedRegex(@"(?:^|-)(?:(?:art|jp-?)?related-?(?:links?|posts?|articles?|content|stories|news|searches|topics|items?|pages)?|verwandte?[rns]?(?:-?(?:themen|artikel|beitraege|inhalte|links|seiten))?|aehnliche?[rns]?(?:-?(?:themen|artikel|beitraege|inhalte|seiten))?|similar|recommend(?:ed|ation|ations)?|recirc(?:ulation)?|empfehlung(?:en)?|read-?next|mehr-?zum-?thema|also-?(?:like|read)|auch-?interessant|lesen-?sie-?auch)(?:$|-)", RegexOptions.CultureInvariant)]
    private static partial Regex Related();

    [GeneratedRegex(@"(?:^|-)(?:side-?bars?|secondary-content|marginal(?:ie|spalte)?|rand-?spalte|rechte-?spalte|(?:right|third)-?(?:col(?:umn)?|rail|bar)|dritte-?spalte|context-?(?:col(?:umn)?|bar|spalte)?)(?:$|-)", RegexOptions.CultureInvariant)]
    private static partial Regex Margin();

    [GeneratedRegex(@"(?:^|-)(?:widgets?|social|register|promo(?:tion|s)?|teilen|weiterempfehlen|tool-?box|fly-?out|drop-?downs?|pop-?ups?|modals?|overlays?|light-?box|rating|ratings|voting|vote|suche|drucken|context-?(?:col(?:umn)?|bar|spalte)?)(?:$|-)", RegexOptions.CultureInvariant)]
    private static partial Regex Device();
}
