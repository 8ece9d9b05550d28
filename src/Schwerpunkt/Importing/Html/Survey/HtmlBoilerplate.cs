using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Schwerpunkt.Importing.Dump;

namespace Schwerpunkt.Importing.Html.Survey;

/// <summary>Tells what a CMS puts round and into the text of a page from the text: by element, role, class and words.</summary>
internal sealed partial class HtmlBoilerplate
{
    /// <summary>An element with more prose than this is text, whatever its class says.</summary>
    private const int MostProse = 250;

    private const int MostKicker = 25;

    /// <summary>Visible characters of a table of contents outside its links: its heading, its numbers.</summary>
    private const int MostContents = 60;

    private static readonly ImmutableHashSet<string> Elements = ["nav", "script", "style", "noscript", "template", "button", "input", "select", "textarea",
        "svg", "canvas", "dialog", "noframes", "map", "datalist"];

    private static readonly ImmutableHashSet<string> Roles = ["navigation", "search", "banner", "contentinfo", "menu", "menubar", "toolbar", "dialog", "alertdialog"];

    private static readonly ImmutableHashSet<string> Classes = ["breadcrumb", "breadcrumbs", "brotkrumen", "brotkrume", "nav", "navi", "navigation", "subnav", "mainnav", "metanav", "menu", "menue",
        "mainmenu", "toolbar", "skip", "skiplink", "skiplinks", "sprungmarken", "share", "sharing", "social", "socialmedia", "shariff", "print", "drucken", "dots", "arrows", "pager", "pagination",
        "cookie", "cookies", "consent", "footer", "cloned", "servicelinks"];

    /// <summary>Those of <see cref="Classes"/> that are also the matter of a text: <c>social-housing</c>, <c>print-magazin</c>.</summary>
    private static readonly ImmutableHashSet<string> Devices = ["nav", "navi", "navigation", "menu", "menue", "share", "social", "print", "drucken", "dots", "arrows", "toolbar"];

    /// <summary>The word or the day above a title, inside its heading.</summary>
    private static readonly ImmutableHashSet<string> KickerWords = ["kicker", "dachzeile", "spitzmarke", "overline", "roofline", "topline", "roof", "vorzeile", "date", "datum"];

    /// <summary>Lists that follow the name of a menu.</summary>
    private readonly HashSet<INode> menus = new(ReferenceEqualityComparer.Instance);

    private readonly HtmlMeasurements survey;
    private readonly HtmlPanels panels;
    private readonly HtmlRelated related;

    /// <param name="survey">The page.</param>
    /// <param name="panels">Its accordions.</param>
    /// <param name="main">Its text.</param>
    public HtmlBoilerplate(HtmlMeasurements survey, HtmlPanels panels, IElement main)
    {
        (this.survey, this.panels) = (survey, panels);
        related = new HtmlRelated(survey, main, IsOutside);
    }

    public bool IsBoilerplate(IElement element) => related.Contains(element) || IsOutside(element);

    private bool IsOutside(IElement element) => !panels.IsLabel(element) && !panels.IsPanel(element) && IsAround(element);

    private bool IsAround(IElement element) =>
        menus.Contains(element)
        || Elements.Contains(element.LocalName) && !HtmlButtons.IsWords(element, survey) && !(element.LocalName == "dialog" && element.HasAttribute("open"))
        || Roles.Contains(element.GetAttribute("role") ?? "") && !survey.IsPassage(element)
        || HtmlHidden.IsHidden(element, survey)
        || IsFrame(element)
        || survey.IsFrame(element)
        || HasBoilerplateClass(element)
        || IsShareLink(element)
        || IsShareRow(element)
        || IsKicker(element)
        || HasBoilerplateWords(element);

    /// <summary>What of a form or an article's foot is text all the same; null for every other part of the frame.</summary>
    public HashSet<INode>? PassagesIn(IElement element)
    {
        if (element.LocalName is not ("form" or "footer") || menus.Contains(element) || survey.IsFrame(element) || HasBoilerplateClass(element) || HtmlHidden.IsItself(element)) return null;
        if (element.LocalName == "form" ? HtmlEmbed.Of(element) is null : !survey.IsInText(element)) return null;
        return HtmlPassages.In(element, survey) is { Count: > 0 } passages ? passages : null;
    }

    /// <summary>Head, foot and margin; a head with a heading in it is the head of the text.</summary>
    private bool IsFrame(IElement element)
    {
        var measure = survey.Of(element);
        return element.LocalName switch
        {
            "header" => measure.Headings == 0,
            "footer" => element.ParentElement?.LocalName is not ("blockquote" or "figure"),
            "form" => measure.Titles == 0 && (measure.Text < 300 || measure.Paragraphs + measure.Headings < 3),
            "aside" => measure.Menus > 0 || measure.IsTeasers || measure is { Prose: 0, Headings: 0, Linked: > 0, HoldsDocuments: false },
            _ => measure is { IsTeasers: true, Titles: 0 } && element.GetAttribute("role") == "complementary",
        };
    }

    private bool HasBoilerplateClass(IElement element)
    {
        var measure = survey.Of(element);
        if (element.ClassList.Contains("mw-editsection") || element.Id == "toc" && measure is { Links: > 0, Prose: <= MostContents, Paragraphs: 0 }) return true;
        return element.LocalName is not ("body" or "main" or "article") && Words(element).Any(word => Classes.Contains(word) && !(measure.IsProse && Devices.Contains(word))) && measure.Titles == 0
            && (measure.Prose <= MostProse || measure.Linked > measure.Prose) && !survey.IsPassage(element);
    }

    private bool IsShareLink(IElement element)
    {
        if (element.LocalName != "a") return false;
        var words = survey.WordsOf(element);
        return ShareAddress().IsMatch(element.GetAttribute("href") ?? "")
            || survey.Of(element).Images == 0 && (ShareWords().IsMatch(words) || LoneWords().IsMatch(words) && IsAlone(element))
            || SecondWords().IsMatch(words) && element.PreviousElementSibling is { LocalName: "a" } first && first.GetAttribute("href") == element.GetAttribute("href");
    }

    /// <summary>Links to share a page or to print it, and nothing but signs between them.</summary>
    private bool IsShareRow(IElement element) =>
        element.LocalName is "p" or "div" or "ul" && survey.Of(element) is { Characters: > 0 and <= 300, Nodes: <= 60, Links: > 0, Headings: 0, Images: 0 } measure && measure.Prose <= measure.Links * 3
        && element.QuerySelectorAll("a[href]").All(IsShareLink) && IsSigns(element);

    /// <summary>Whether a link stands for itself: in no line that says something.</summary>
    private bool IsAlone(IElement link)
    {
        var line = link.ParentElement;
        while (line is { LocalName: "span" or "strong" or "b" or "em" or "i" or "small" or "font" }) line = line.ParentElement;
        return line is null || survey.Of(line).Nodes <= 60 && IsSigns(line);
    }

    /// <summary>Whether no letter stands outside the links of a small element.</summary>
    private static bool IsSigns(IElement element)
    {
        var letters = false;
        HtmlWalk.Over(element, node =>
        {
            letters |= node is IText text && text.Data.Any(char.IsLetterOrDigit);
            return node is IElement { LocalName: not ("a" or "script" or "style") };
        }, _ => { });
        return !letters;
    }

    /// <summary>Glued to a title, though a browser shows it above; the title has words of its own. Or a word or two directly above it.</summary>
    private bool IsKicker(IElement element) =>
        element.LocalName is "span" or "small" or "strong" or "em" or "time" or "div" or "p"
        && Words(element).Any(KickerWords.Contains)
        && (IsInTitle(element) || element.NextElementSibling?.LocalName == "h1" && survey.Of(element) is { Characters: <= MostKicker, Images: 0 } && !survey.WordsOf(element).Any(char.IsDigit));

    private bool IsInTitle(IElement element) =>
        element.LocalName != "p" && new[] { element.ParentElement, element.ParentElement?.ParentElement }.OfType<IElement>().Any(outer => outer.LocalName is "h1" or "h2" or "h3" && survey.Of(outer).Characters > survey.Of(element).Characters);

    private bool HasBoilerplateWords(IElement element)
    {
        var measure = survey.Of(element);
        if (measure.Characters is 0 or > 400 || measure.Nodes > 60 || measure.Titles > 0 && element.LocalName != "h1") return false;
        if (element.LocalName is "ul" or "ol") return IsDots(element) || IsFoot(element);
        var words = survey.WordsOf(element, 60);
        if (!DumpBoilerplate.IsNeverText(words) || measure.Linked == 0 && Sentence().IsMatch(words)) return false;
        if (DumpBoilerplate.NamesMenu(words) && element.NextElementSibling is { LocalName: "ul" or "ol" or "div" or "nav" } list && survey.Of(list).Linked > 0 && survey.Of(list) is { Nodes: < 60, Paragraphs: 0 }) menus.Add(list);
        return true;
    }

    /// <summary>Whether a heading is one of the frame, such as „Sie sind hier:“.</summary>
    public static bool IsNeverTitle(string words) => DumpBoilerplate.IsNeverText(words);

    /// <summary>1, 2, 3 …: the dots below a slider.</summary>
    private bool IsDots(IElement list) => list.Children.Length >= 2
        && list.Children.Select((item, i) => survey.WordsOf(item) == (i + 1).ToString(CultureInfo.InvariantCulture)).All(dot => dot);

    private bool IsFoot(IElement list) => list.Children.Length >= 2
        && list.Children.All(item => DumpBoilerplate.IsFootEntry(survey.WordsOf(item)))
        && list.Children.Any(item => survey.WordsOf(item).StartsWith("Impressum", StringComparison.OrdinalIgnoreCase));

    /// <summary>The words that an element's classes and id are made of: <c>slick-dots</c> is slick and dots.</summary>
    public static IEnumerable<string> Words(IElement element) =>
        ClassWord().Matches($"{element.ClassName} {element.Id}").Select(match => match.Value.ToLowerInvariant());

    [GeneratedRegex(@"\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})", RegexOptions.CultureInvariant)]
    private static partial Regex ClassWord();

    /// <summary>„Sie sind hier“ at the beginning of a sentence, not of a trail.</summary>
    [GeneratedRegex(@"^Sie sind hier\b[^›»>|/→]{30,}[.!?]$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Sentence();

    [GeneratedRegex(@"^javascript:\s*(?:window\.)?print|facebook\.com/sharer|(?:twitter|x)\.com/(?:intent|share)|linkedin\.com/share|xing\.com/spi|wa\.me/|whatsapp:|t\.me/share|^mailto:\?", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex ShareAddress();

    [GeneratedRegex(@"^(?:(?:Seite |Artikel |Auf |Bei )?(?:drucken|Druckversion|Druckansicht|teilen|empfehlen|weiterempfehlen|vorlesen|(?:Facebook|Twitter|X|WhatsApp|LinkedIn|Xing) teilen)|(?:Einen )?(?:neuen )?Kommentar (?:schreiben|hinzufügen|verfassen|abgeben)|(?:zurück )?nach oben|zum Seitenanfang)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex ShareWords();

    [GeneratedRegex(@"^(?:(?:Auf |Bei )?(?:Facebook|Twitter|X|WhatsApp|LinkedIn|Xing|Instagram|YouTube|Mastodon|Bluesky|Threads|TikTok|Pinterest)|zurück(?: zu[rm] (?:Übersicht|Startseite|Liste|Seite))?|Back|Weiterempfehlen)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex LoneWords();

    /// <summary>On the button beside a link to the same file.</summary>
    [GeneratedRegex("^(?:Herunterladen|Download|Öffnen|Anzeigen)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex SecondWords();
}
