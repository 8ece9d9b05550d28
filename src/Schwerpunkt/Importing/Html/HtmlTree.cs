using System.Collections.Immutable;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Schwerpunkt.Importing.Html.Survey;
using Schwerpunkt.Text;

namespace Schwerpunkt.Importing.Html;

/// <summary>Reduces the part of a page that is its text to what means something; everything else is boilerplate.</summary>
internal sealed partial class HtmlTree
{
    /// <summary>Deeper than this, elements count as if they were not there; Markdown reads 128 levels.</summary>
    private const int Deepest = 30;

    private readonly HtmlMeasurements survey;
    private readonly HtmlPanels panels;
    private readonly HtmlBoilerplate? boilerplate;
    private readonly HashSet<INode> roots = new(ReferenceEqualityComparer.Instance);
    private readonly string language;
    private readonly Stack<Level> open = new();
    private readonly List<HtmlText> left = [];
    private readonly List<HtmlText> edges = [];
    private readonly HashSet<INode> around = new(ReferenceEqualityComparer.Instance);

    /// <param name="survey">The page.</param>
    /// <param name="language">Its language.</param>
    /// <param name="main">Its text; null where all of it is.</param>
    private HtmlTree(HtmlMeasurements survey, string language, IElement? main)
    {
        (this.survey, this.language) = (survey, language);
        panels = new HtmlPanels(survey);
        boilerplate = main is null ? null : new HtmlBoilerplate(survey, panels, main);
    }

    /// <param name="survey">The page.</param>
    /// <param name="head">What its head says; passages in another language are marked.</param>
    public static HtmlNode Read(HtmlMeasurements survey, HtmlHead head)
    {
        var main = HtmlMain.Find(survey);
        var tree = new HtmlTree(survey, head.Language, main);
        tree.roots.Add(main);
        tree.roots.UnionWith(HtmlLead.Above(main, survey, head));
        tree.roots.UnionWith(HtmlMain.Beside(main, survey));
        return tree.Walk(main);
    }

    /// <summary>The same of a page that is text from its first word to its last: nothing in it is frame, whatever it is called.</summary>
    public static HtmlNode ReadWhole(HtmlMeasurements survey, HtmlHead head)
    {
        var tree = new HtmlTree(survey, head.Language, null);
        tree.roots.Add(survey.Body);
        return tree.Walk(survey.Body);
    }

    private HtmlNode Walk(IElement main)
    {
        var root = new HtmlNode("#root", survey.At(main));
        open.Push(new Level(root, false, false, 0));
        foreach (var own in roots)
        {
            for (var at = own; at is not null && around.Add(at); at = at.Parent) { }
        }

        HtmlWalk.Over(survey.Body, Enter, Leave);
        root.Left = [.. left];
        root.Edges = [.. edges];
        return root;
    }

    private bool IsBoilerplate(IElement element) => boilerplate?.IsBoilerplate(element) ?? IsNoText(element);

    /// <summary>What no page puts its text into; what is left out there needs no word.</summary>
    private bool IsSurelyAround(IElement element) => survey.IsFrame(element) || IsNoText(element) || element.LocalName is "nav" or "header" or "footer" or "aside" or "form" or "dialog" or "svg";

    /// <summary>What nobody reads.</summary>
    private static bool IsNoText(IElement element) => element.LocalName is "script" or "style" or "noscript" or "template" or "select";

    /// <summary>What a browser passes over in the midst of a line.</summary>
    private static bool IsUnseenInLine(IElement element) =>
        element.LocalName is "script" or "style" or "template" or "noscript" || element.LocalName is "span" or "a" or "b" or "i" or "em" or "strong" or "small" && HtmlHidden.IsItself(element);

    private static void AddAll(IEnumerable<HtmlText> paragraphs, List<HtmlText> sentences) => sentences.AddRange(paragraphs.Where(text => Sentence().IsMatch(text.Text)));

    /// <summary>Eight words that end like a sentence.</summary>
    [GeneratedRegex(@"^\s*(?:\S+\s+){7,}\S+[.!?…“”]\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Sentence();

    private bool Enter(INode node)
    {
        var level = open.Peek();
        if (node is IText text)
        {
            if (!level.Inside || level.Passages is not null) AddAll([survey.Of(text)], left);
            else if (survey.Of(text) is var own)
            {
                if (level.Node.IsHeading && IsGlued(text, text.Data)) level.Node.Children.Add(new HtmlNode("br", own.At));
                level.Node.Children.Add(new HtmlNode(HtmlNode.TextName, own.At) { Text = own });
            }

            return false;
        }

        if (node is not IElement element) return false;
        if (level.Passages is { } passages && !passages.Contains(element))
        {
            if (IsNoText(element)) return false;
            open.Push(level with { Edge = false, Embed = null });
            return true;
        }

        if (level.Passages is not null) level = level with { Passages = null, Embed = null };
        if (!level.Inside && !around.Contains(element) && IsSurelyAround(element))
        {
            if (element.LocalName is "header" or "footer") AddAll(new HtmlParagraphs(survey, HtmlParagraphs.IsSilentAtEdge).In(element), edges);
            return false;
        }

        var inside = level.Inside || roots.Contains(element);
        var isAround = inside && !roots.Contains(element) && IsBoilerplate(element);
        if (isAround && boilerplate?.PassagesIn(element) is { } found)
        {
            level.Node.Children.Add(new HtmlNode(HtmlNode.EdgeName, survey.At(element)));
            open.Push(level with { Inside = true, Edge = true, Passages = found, Embed = element.LocalName == "form" ? element : null });
            return true;
        }

        if (inside && HtmlEmbed.Of(element) is { } embed && (isAround || embed.What != "Formular"))
        {
            level.Node.Children.Add(new HtmlNode(HtmlNode.EmbedName, survey.At(element)) { Element = element });
            // The words inside are for browsers that cannot show it; a link there is one for readers too.
            if (element.LocalName != "object" || survey.Of(element).Linked == 0) return false;
        }
        else if (isAround)
        {
            if (!IsNoText(element) && !HtmlFrameNames.IsComments(element)) AddAll(new HtmlParagraphs(survey, IsSurelyAround).In(element), left);
            if (!IsUnseenInLine(element)) level.Node.Children.Add(new HtmlNode(HtmlNode.EdgeName, survey.At(element)));
            return false;
        }

        if (inside && panels.IsMoved(element)) return false;
        if (inside && panels.LabelFor(element) is { } label) level.Node.Children.Add(Heading(label));
        if (inside && level.Node.IsHeading && IsGlued(element)) level.Node.Children.Add(new HtmlNode("br", survey.At(element)));
        open.Push(inside ? Open(element, level) : level with { Edge = false });
        return true;
    }

    /// <summary>Two parts of a heading that only their looks keep apart: „Verkehr“ and „Bahnhof eröffnet“ without a blank between them.</summary>
    private static bool IsGlued(IElement element) =>
        element.LocalName is "span" or "small" && IsGlued(element, element.TextContent);

    private static bool IsGlued(INode node, string text) =>
        text is [var first, ..] && char.IsUpper(first) && node.PreviousSibling is IElement { LocalName: "span" or "small", TextContent: [.., var last] } && (char.IsLower(last) || char.IsDigit(last));

    /// <summary>The words of a label, as the heading of its panel.</summary>
    private HtmlNode Heading(IElement label)
    {
        var heading = new HtmlNode(HtmlNode.LabelName, survey.At(label));
        HtmlWalk.Over(label, node =>
        {
            if (node is IText text && survey.Of(text) is var own) heading.Children.Add(new HtmlNode(HtmlNode.TextName, own.At) { Text = own });
            return node is IElement;
        }, _ => { });
        return heading;
    }

    private void Leave(INode node)
    {
        var level = open.Pop();
        if (level.Embed is { } form) level.Node.Children.Add(new HtmlNode(HtmlNode.EmbedName, survey.At(form)) { Element = form });
        if (level.Edge) level.Node.Children.Add(new HtmlNode(HtmlNode.EdgeName, survey.At((IElement)node)));
    }

    private Level Open(IElement element, Level level)
    {
        var at = survey.At(element);
        var name = new HtmlKind(survey, panels, element, level.Node).Name;
        var foreign = Foreign(element, level);
        if (foreign is not null && name is "" or HtmlNode.EdgeName) return OpenForeign(level, at, name, foreign);
        var meaningless = name is "" or HtmlNode.EdgeName || level.Depth >= Deepest && name is not ("br" or "img") || level.Names.Split(' ').Contains(name, StringComparer.Ordinal);
        if (meaningless)
        {
            var edge = name.Length > 0 && !HtmlKind.IsInline(name);
            if (edge) level.Node.Children.Add(new HtmlNode(HtmlNode.EdgeName, at));
            return level with { Inside = true, Edge = edge };
        }

        var node = new HtmlNode(name, at) { Element = element, Language = foreign };
        level.Node.Children.Add(node);
        // The parser puts content into these in broken select elements.
        if (name is "img" or "br" or "hr") return level with { Inside = true, Edge = false };
        var names = HtmlKind.IsInline(name) ? level.Names + name + " " : "";
        return new Level(node, true, false, level.Depth + 1, foreign ?? level.Language) { Names = names };
    }

    private static Level OpenForeign(Level level, Location at, string name, string foreign)
    {
        if (name == HtmlNode.EdgeName) level.Node.Children.Add(new HtmlNode(HtmlNode.EdgeName, at));
        if (level.Depth >= Deepest) return level with { Inside = true, Edge = name == HtmlNode.EdgeName };
        var span = new HtmlNode("span", at) { Language = foreign };
        level.Node.Children.Add(span);
        return new Level(span, true, name == HtmlNode.EdgeName, level.Depth + 1, foreign) { Names = level.Names };
    }

    /// <summary>The language of an element, where it differs from that around it.</summary>
    private string? Foreign(IElement element, Level level)
    {
        var own = element.GetAttribute("lang")?.Trim();
        return own is { Length: > 0 } && Reading.Markdown.AttributeReader.IsLanguage(own) && !Same(own, level.Language ?? language) ? own : null;
    }

    private static bool Same(string one, string other) => string.Equals(one.Split('-')[0], other.Split('-')[0], StringComparison.OrdinalIgnoreCase);

    /// <summary>Where the walk is.</summary>
    /// <param name="Node">Takes what is found.</param>
    /// <param name="Inside">Whether this is the text of the page.</param>
    /// <param name="Edge">Whether a block ends when the element does.</param>
    /// <param name="Depth">How many meaningful elements are around.</param>
    /// <param name="Language">Null for that of the page.</param>
    private sealed record Level(HtmlNode Node, bool Inside, bool Edge, int Depth, string? Language = null)
    {
        /// <summary>The elements of the line that are open, a blank behind each: emphasis in emphasis is emphasis.</summary>
        public string Names { get; init; } = "";

        /// <summary>In a form or a foot, the blocks that are text; null elsewhere.</summary>
        public HashSet<INode>? Passages { get; init; }

        /// <summary>The form that a finding will stand for.</summary>
        public IElement? Embed { get; init; }
    }
}
