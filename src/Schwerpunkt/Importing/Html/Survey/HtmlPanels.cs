using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Schwerpunkt.Importing.Html.Survey;

/// <summary>What opens on a click: accordions, tabs, questions with their answers, in the markup of ARIA, Bootstrap, TYPO3 and their like. A panel is text, its label the heading above it.</summary>
internal sealed partial class HtmlPanels
{
    /// <summary>A panel without a name is looked for beside its label, and beside so many elements around it.</summary>
    private const int Climb = 3;

    /// <summary>Visible characters of the shortest answer: „Ja.“</summary>
    private const int LeastText = 2;

    private readonly HtmlMeasurements survey;
    private readonly HashSet<INode> panels = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<INode> labels = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<INode, IElement> moved = new(ReferenceEqualityComparer.Instance);

    public HtmlPanels(HtmlMeasurements survey)
    {
        this.survey = survey;
        var byId = new Dictionary<string, IElement>(StringComparer.Ordinal);
        foreach (var element in survey.InOrder) byId.TryAdd(element.Id ?? "", element);
        foreach (var label in survey.InOrder.Where(IsSwitch))
        {
            if (PanelOf(label, byId) is not { } panel || !panels.Add(panel)) continue;
            labels.Add(label);
            if (ListAround(label) is { } list && !Contains(list, panel)) moved[panel] = label;
        }
    }

    /// <summary>Whether an element is what a label opens.</summary>
    public bool IsPanel(IElement element) => panels.Contains(element) || element.GetAttribute("role") == "tabpanel";

    /// <summary>Whether an element is a label, wherever it stands.</summary>
    public bool IsLabel(IElement element) => labels.Contains(element);

    /// <summary>Whether the label stands in a row of labels, away from its panel, and goes there.</summary>
    public bool IsMoved(IElement element) => labels.Contains(element) && moved.ContainsValue(element);

    /// <summary>The label that is put above a panel; null where it stands there already, or the panel begins with the same words.</summary>
    public IElement? LabelFor(IElement panel) => moved.GetValueOrDefault(panel) is { } label && !BeginsWith(panel, survey.WordsOf(label)) ? label : null;

    private bool BeginsWith(IElement panel, string words) =>
        panel.QuerySelector("h1, h2, h3, h4, h5, h6") is { } heading && string.Equals(survey.WordsOf(heading), words, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the terms of a list are labels.</summary>
    public bool AreIn(IElement list) => labels.Count > 0 && list.QuerySelectorAll("dt, dt *").Any(labels.Contains);

    /// <summary>A block that calls itself the label of a panel, without a heading or a switch in it.</summary>
    private bool IsNamedLabel(IElement element) =>
        element.LocalName is "div" or "span" or "p" or "dt" && survey.Of(element) is { Headings: 0, Paragraphs: <= 1, Lists: 0, Tables: 0, Images: 0, Nodes: <= 20, Characters: > 0 }
        && (LabelName().IsMatch(element.ClassName ?? "") || element.HasAttribute("aria-controls"))
        && element.QuerySelector("button, [role=button], [role=tab], [aria-expanded], [aria-controls], [data-toggle], [data-bs-toggle]") is null;

    private bool IsSwitch(IElement element)
    {
        if (element.GetAttribute("role") == "tab" || IsNamedLabel(element) || HtmlButtons.IsQuestion(element, survey)) return !IsSilent(element);
        if (element.LocalName is not ("button" or "a" or "label") && element.GetAttribute("role") != "button") return false;
        var opens = element.HasAttribute("aria-expanded") || element.HasAttribute("aria-controls")
            || (element.GetAttribute("data-toggle") ?? element.GetAttribute("data-bs-toggle")) is "collapse" or "tab" or "pill" or "accordion"
            || HtmlBoilerplate.Words(element).Any(word => word is "accordion" or "akkordeon" or "collapse" or "collapsed" or "toggle" or "tab" or "tabs" or "aufklapper" or "faq");
        return opens && !IsSilent(element);
    }

    /// <summary>„Mehr anzeigen“, „Menü“: says what it does, not what opens.</summary>
    private bool IsSilent(IElement element) => survey.WordsOf(element) is { Length: 0 } or { Length: > 250 } || IsDeed(survey.WordsOf(element));

    /// <summary>Whether words only say what a switch does.</summary>
    public static bool IsDeed(string words) => Deed().IsMatch(words);

    private IElement? PanelOf(IElement label, Dictionary<string, IElement> byId)
    {
        string?[] names =
        [
            label.GetAttribute("aria-controls")?.Split(' ')[0],
            Fragment(label.GetAttribute("href")), Fragment(label.GetAttribute("data-target")), Fragment(label.GetAttribute("data-bs-target")),
        ];
        foreach (var name in names)
        {
            if (name is { Length: > 0 } && byId.TryGetValue(name, out var named) && IsText(named) && !Contains(named, label)) return named;
        }

        return names.Any(name => name is { Length: > 0 } && byId.ContainsKey(name)) ? null : Beside(label);
    }

    private IElement? Beside(IElement label)
    {
        var around = label;
        for (var i = 0; i < Climb; i++)
        {
            if (around.NextElementSibling is { } next) return IsText(next) && !labels.Contains(next) && next.LocalName is "div" or "section" or "dd" or "p" ? next : null;
            if (around.ParentElement is not { } parent) return null;
            around = parent;
        }

        return null;
    }

    private bool IsText(IElement element) =>
        survey.Of(element) is var measure && (measure.Characters >= LeastText || measure.Images > 0) && element.LocalName is not ("nav" or "form" or "header" or "footer") && !survey.IsFrame(element)
        && element.GetAttribute("role") is not ("navigation" or "menu" or "dialog" or "search");

    /// <summary>The row of labels that one stands in.</summary>
    private static IElement? ListAround(IElement label)
    {
        for (var around = label.ParentElement; around is not null; around = around.ParentElement)
        {
            if (around.GetAttribute("role") == "tablist" || around.LocalName is "ul" or "ol") return around;
        }

        return null;
    }

    private static bool Contains(IElement outer, IElement? inner)
    {
        for (; inner is not null; inner = inner.ParentElement)
        {
            if (inner == outer) return true;
        }

        return false;
    }

    /// <summary>What page builders call the label: <c>elementor-accordion-title</c>, <c>collapsibleHeader</c>.</summary>
    [GeneratedRegex(@"(?:accordion|akkordeon|tab|toggle|collapsible|collapse|faq|aufklapp\w*|expander)(?:-item)?[-_]{0,2}(?:title|titel|header|heading|head|kopf|label|trigger|frage|question)(?:$|\s)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex LabelName();

    private static string? Fragment(string? address) => address is ['#', .. var name] ? name : null;

    [GeneratedRegex(@"^(?:[+\-×»›▼▾\s]*)(?:(?:mehr|weniger|alles?|weitere)\b.{0,30}|.{0,30}\b(?:(?:auf|zu|ein|aus)klappen|anzeigen|einblenden|ausblenden|öffnen|schließen|umschalten|teilen)|menü|navigation|suche|teilen|drucken|weiterlesen|details)\W*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Deed();
}
