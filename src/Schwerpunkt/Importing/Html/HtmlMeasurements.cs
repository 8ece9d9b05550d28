using System.Text;
using AngleSharp.Dom;
using Schwerpunkt.Text;

namespace Schwerpunkt.Importing.Html;

/// <summary>What was measured of an element and everything in it.</summary>
internal sealed class HtmlMeasure
{
    /// <summary>Visible characters outside links, menus and scripts.</summary>
    public int Prose { get; set; }

    /// <summary>Visible characters of links.</summary>
    public int Linked { get; set; }

    public int Nodes { get; set; } = 1;

    public int Headings { get; set; }

    public int Titles { get; set; }

    public int Images { get; set; }

    public int Tables { get; set; }

    public int Lists { get; set; }

    public int Paragraphs { get; set; }

    public int Menus { get; set; }

    public int Characters => Prose + Linked;

    public void Add(HtmlMeasure inner)
    {
        Prose += inner.Prose;
        Linked += inner.Linked;
        Nodes += inner.Nodes;
        Headings += inner.Headings;
        Titles += inner.Titles;
        Images += inner.Images;
        Tables += inner.Tables;
        Lists += inner.Lists;
        Paragraphs += inner.Paragraphs;
        Menus += inner.Menus;
    }

    /// <summary>Counts the element itself.</summary>
    public void Count(string name)
    {
        switch (name)
        {
            case "h1": (Headings, Titles) = (Headings + 1, Titles + 1); break;
            case "h2" or "h3" or "h4" or "h5" or "h6": Headings++; break;
            case "img": Images++; break;
            case "table": Tables++; break;
            case "ul" or "ol" or "dl": Lists++; break;
            case "p": Paragraphs++; break;
            case "nav": Menus++; break;
        }
    }
}

/// <summary>The first look at a page: all its texts in order, and measures of every element.</summary>
internal sealed class HtmlMeasurements
{
    private static readonly HashSet<string> Quiet = ["script", "style", "noscript", "nav", "header", "footer", "form", "button", "select", "textarea", "iframe", "template", "svg", "noframes"];

    private readonly Dictionary<INode, HtmlText> texts = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<INode, Location> places = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<INode, HtmlMeasure> measures = new(ReferenceEqualityComparer.Instance);

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
            open.Push(measures[element] = new HtmlMeasure());
            return true;
        }

        void Leave(INode node)
        {
            var element = (IElement)node;
            var measure = open.Pop();
            measure.Count(element.LocalName);
            if (open.Count > 0) open.Peek().Add(measure);
            if (element.LocalName == "a") links--;
            if (Quiet.Contains(element.LocalName)) quiet--;
        }
    }

    public IElement Body { get; }

    /// <summary>All texts of the body.</summary>
    public List<HtmlText> Texts { get; } = [];

    /// <summary>All elements of the body.</summary>
    public List<IElement> InOrder { get; } = [];

    public HtmlText Of(IText text) => texts[text];

    public HtmlMeasure Of(IElement element) => measures[element];

    public Location At(IElement element) => places[element];

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

    private void AddText(IText text, HtmlPlaces where)
    {
        var found = new HtmlText(Texts.Count, text.Data, where.At(text.Data));
        texts[text] = found;
        Texts.Add(found);
    }

    private static void Measure(IText text, HtmlMeasure measure, bool linked, bool quiet)
    {
        measure.Nodes++;
        if (quiet) return;
        var visible = text.Data.Count(c => !char.IsWhiteSpace(c));
        if (linked) measure.Linked += visible;
        else measure.Prose += visible;
    }
}
