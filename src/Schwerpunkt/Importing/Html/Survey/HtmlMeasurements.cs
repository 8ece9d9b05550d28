using System.Text;
using AngleSharp.Dom;
using Schwerpunkt.Text;

namespace Schwerpunkt.Importing.Html.Survey;

/// <summary>The first look at a page: all its texts in order, and measures of every element.</summary>
internal sealed class HtmlMeasurements
{
    /// <summary>Visible characters of a few paragraphs.</summary>
    private const int LeastBeside = 500;

    /// <summary>Elements and texts of a margin that is looked into.</summary>
    private const int MostMargin = 400;

    private static readonly HashSet<string> Quiet = ["script", "style", "noscript", "nav", "header", "footer", "button", "select", "textarea", "iframe", "template", "svg", "noframes"];

    private readonly Dictionary<INode, HtmlText> texts = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<INode, Location> places = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<INode, HtmlMeasure> measures = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<INode, IElement> scopes = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<INode> frames = new(ReferenceEqualityComparer.Instance);

    public HtmlMeasurements(IElement body, HtmlPlaces where)
    {
        Body = body;
        var open = new Stack<HtmlMeasure>();
        var (links, quiet) = (0, 0);
        HtmlWalk.Over(body, Enter, Leave);

        bool Enter(INode node)
        {
            if (node is IText text) Measure(text, open.Peek(), links > 0, quiet > 0);
            if (node is IText written) AddText(written, where);
            if (node is not IElement element) return false;
            places[element] = where.At(element);
            if (element.LocalName == "a") links++;
            if (Quiet.Contains(element.LocalName)) quiet++;
            InOrder.Add(element);
            scopes[element] = HtmlMain.IsLandmark(element) ? element : element.Parent is { } outer && scopes.TryGetValue(outer, out var scope) ? scope : body;
            open.Push(measures[element] = new HtmlMeasure());
            return true;
        }

        void Leave(INode node)
        {
            var element = (IElement)node;
            var measure = open.Pop();
            measure.Count(element);
            if (open.Count > 0) open.Peek().Add(measure);
            if (element.LocalName == "a") links--;
            if (Quiet.Contains(element.LocalName)) quiet--;
        }

        MeasureText();
    }

    public IElement Body { get; }

    /// <summary>All texts of the body.</summary>
    public List<HtmlText> Texts { get; } = [];

    /// <summary>All elements of the body.</summary>
    public List<IElement> InOrder { get; } = [];

    public HtmlText Of(IText text) => texts[text];

    public HtmlMeasure Of(IElement element) => measures[element];

    public Location At(IElement element) => places[element];

    /// <summary>Whether an element calls itself a part of the frame, and holds nothing that makes it the text all the same.</summary>
    public bool IsFrame(IElement element) => frames.Contains(element);

    /// <summary>Every name that a link of the page may lead to.</summary>
    public HashSet<string> Anchors() => [.. InOrder.SelectMany(element => new[] { element.Id, element.GetAttribute("name") }).OfType<string>()];

    /// <summary>The words of a small element, white space folded; empty for one with more than a few parts.</summary>
    public string WordsOf(IElement element, int most = 40)
    {
        if (Of(element).Nodes > most) return "";
        var words = new StringBuilder();
        HtmlWalk.Over(element, node =>
        {
            if (node is IText text) words.Append(text.Data);
            else if (node is IElement { LocalName: "br" or "p" or "div" or "li" }) words.Append(' ');
            return node is IElement { LocalName: not ("script" or "style") };
        }, _ => { });
        return WhiteSpace.Fold(words.ToString());
    }

    /// <summary>Whether an element stands in what says that it is the text.</summary>
    public bool IsInText(IElement element) => scopes[element] is var scope && scope != Body && scope != element;

    /// <summary>Whether an element in the text is a sentence or two and nothing else: its class may say what it likes.</summary>
    public bool IsPassage(IElement element) =>
        IsInText(element) && Of(element) is { IsProse: true, Links: <= 1, Headings: 0, Lists: 0, Tables: 0, Menus: 0, Images: 0, Paragraphs: <= 3, Nodes: <= 25 }
        && HtmlFrameNames.MayBeText(element, WordsOf(element)) && element.QuerySelector("input, select, textarea, form") is null;

    /// <summary>The second look: what prose remains when what calls itself frame is taken away.</summary>
    private void MeasureText()
    {
        foreach (var frame in InOrder.Where(CallsItselfFrame)) frames.UnionWith(IsMarginOfText(frame) ? HtmlMargins.Frames(frame, this) : [frame]);
        var open = new Stack<HtmlMeasure>();
        HtmlWalk.Over(Body, Enter, Leave);

        bool Enter(INode node)
        {
            if (node is IText text) open.Peek().Text += Visible(text);
            if (node is not IElement element || frames.Contains(element) || element.LocalName == "a" || Quiet.Contains(element.LocalName)) return false;
            open.Push(Of(element));
            return true;
        }

        void Leave(INode node)
        {
            var inner = open.Pop();
            if (open.Count > 0) open.Peek().Text += inner.Text;
        }
    }

    private bool CallsItselfFrame(IElement element) => HasFrameName(element) && !IsPassage(element);

    private bool HasFrameName(IElement element)
    {
        var (measure, whole) = (Of(element), Of(Body));
        if (element.LocalName is not ("div" or "section" or "ul" or "ol" or "dl" or "aside" or "form" or "li" or "table" or "td" or "p" or "nav" or "header" or "footer") || measure.Titles > 0) return false;
        if (HtmlFrameNames.IsComments(element)) return true;
        if (measure.Prose * 5 >= whole.Prose * 2 && measure.Prose > 0) return IsBeside(element) && HtmlFrameNames.IsFrame(element);
        return HtmlFrameNames.IsFrame(element)
            || HtmlFrameNames.IsDevice(element) && !measure.IsProse
            || HtmlFrameNames.IsRelated(element) && (measure.Linked > measure.Prose && !measure.HoldsDocuments || measure.IsTeasers)
            || HtmlFrameNames.IsPointer(element) && measure.Linked > measure.Prose && !measure.HoldsDocuments && !IsAllThereIs(element);
    }

    /// <summary>A margin inside what says that it is the text, and not too large to be one.</summary>
    private bool IsMarginOfText(IElement element) =>
        scopes[element] != Body && HtmlFrameNames.IsMargin(element) && Of(element) is { Documents: > 0, Menus: 0, Nodes: <= MostMargin } && !HtmlFrameNames.IsComments(element);

    /// <summary>A margin by its landmark, beside a text with a title that is long enough without it.</summary>
    private bool IsBeside(IElement element) =>
        (element.LocalName == "aside" || element.GetAttribute("role") == "complementary") && Of(Body).Titles > 0 && Of(Body).Prose - Of(element).Prose >= LeastBeside;

    /// <summary>Whether a list of links is what a page has to say, such as one from A to Z.</summary>
    private bool IsAllThereIs(IElement list) => Of(list).Linked > Of(scopes[list]).Prose - Of(list).Prose;

    /// <summary>How many soft hyphens stood in the page.</summary>
    public int SoftHyphens { get; private set; }

    private string WithoutSoftHyphens(string text)
    {
        if (!text.Contains('\u00AD', StringComparison.Ordinal)) return text;
        var without = text.Replace("\u00AD", "", StringComparison.Ordinal);
        SoftHyphens += text.Length - without.Length;
        return without;
    }

    private void AddText(IText text, HtmlPlaces where)
    {
        var found = new HtmlText(Texts.Count, WithoutSoftHyphens(text.Data), where.At(text.Data));
        texts[text] = found;
        Texts.Add(found);
    }

    private static void Measure(IText text, HtmlMeasure measure, bool linked, bool quiet)
    {
        measure.Nodes++;
        if (quiet) return;
        var visible = Visible(text);
        if (linked) measure.Linked += visible;
        else measure.Prose += visible;
    }

    private static int Visible(IText text) => text.Data.Count(c => !char.IsWhiteSpace(c));
}
