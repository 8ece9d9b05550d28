using System.Net;
using System.Text.RegularExpressions;
using Schwerpunkt.Findings;
using Schwerpunkt.Text;

namespace Schwerpunkt.Importing.Generators.Tags;

/// <summary>Writes the HTML in a Markdown text as Markdown: what means something stays, frames and looks go.</summary>
internal sealed partial class RawHtml
{
    private const char Edge = BlockEdges.Edge;

    private static readonly string[] Blocks = ["div", "p", "center", "section", "article", "header", "footer", "main", "nav", "aside", "figure", "figcaption", "address", "form", "fieldset", "picture", "thead", "tbody", "tr", "td", "th", "table", "ul", "ol", "li", "dl", "dt", "dd", "blockquote", "details", "summary", "caption", "h1", "h2", "h3", "h4", "h5", "h6", "body", "html", "head", "hgroup", "search", "colgroup", "dialog", "legend"];

    private static readonly string[] Dropped = ["span", "font", "small", "big", "u", "ins", "mark", "label", "time", "q", "cite", "dfn", "var", "samp", "tt", "nobr", "wbr", "button", "input", "source", "track", "noscript", "option", "select", "textarea", "template", "slot", "meta", "link", "base", "map", "area", "object", "param", "embed", "canvas", "bdi", "bdo", "data", "meter", "progress", "output", "col", "a", "b", "i", "code", "strong", "em", "del", "s", "strike", "img", "video", "audio", "iframe", "svg", "path", "g", "rect", "circle", "script", "style"];

    /// <summary>What a browser shows in a box of its own: it never grows together with the words around.</summary>
    private static readonly string[] Boxed = ["option", "select", "button", "textarea", "label", "meter", "progress", "output"];

    private readonly SortedSet<string> lost = new(StringComparer.Ordinal);
    private readonly Stack<string> links = new();
    private readonly MovedPage page;

    private RawHtml(MovedPage page) => this.page = page;

    public static void Apply(MovedPage page)
    {
        if (!page.Text.Text.Contains('<', StringComparison.Ordinal)) return;
        var own = new RawHtml(page);
        var text = page.Text;
        text.Replace(Preformatted(), tag => Containers.Around(text.Text, tag, own.Code(tag), isNew: true), Ends());
        text.Replace(Gist(), gist => $"{Edge}{Building.Embed(page, "Gist", gist.Groups["address"].Value)}{Edge}");
        text.Replace(Program(), own.Remove, Ends());
        HtmlFigures.Apply(page);
        text.Replace(Touching(), _ => "");
        text.Replace(Icon(), icon => Building.Apart(SignAt(text.Text, icon.Index - 1), "", SignAt(text.Text, icon.Index + icon.Length)));
        text.Replace(Player(), own.Play, Ends());
        text.Replace(Open(), own.Play);
        HtmlPieces.Apply(text);
        HtmlLanguages.Apply(text);
        text.Replace(Details(), tag => Containers.Around(text.Text, tag, $"{Edge}<details>\n<summary>{Plain(tag.Groups["text"].Value)}</summary>{Edge}"), Ends());
        text.Replace(DetailsEnd(), _ => $"{Edge}</details>{Edge}");
        text.Replace(Heading(), tag => $"{Edge}{new string('#', tag.Groups["level"].Value[0] - '0')} {WhiteSpace.Fold(tag.Groups["text"].Value)}{(Attribute(tag.Groups["attributes"].Value, "id") is { } id ? $" {{#{id}}}" : "")}{Edge}");
        text.Replace(HeadingAnchor(), tag => $"{tag.Groups["before"].Value}{tag.Groups["after"].Value.TrimEnd()} {{#{tag.Groups["id"].Value}}}");
        text.Replace(Anchor(), tag => tag.Groups["heading"].Success ? $"{tag.Groups["heading"].Value} {{#{tag.Groups["id"].Value}}}" : "");
        text.Replace(Literal(), tag => tag.Groups["text"].Value.AsSpan().ContainsAny('<', '`', '\n') || tag.Groups["text"].Length == 0 ? null : $"`{WebUtility.HtmlDecode(tag.Groups["text"].Value)}`", Ends());
        text.Replace(Tag(), own.Written);
        if (own.lost.Count > 0) text.Text += text.Note(at => ImportMarksDropped.AtHtml(at, string.Join(", ", own.lost.Select(name => $"<{name}>"))));
        text.Text = WideLink().Replace(BlockEdges.Apply(text.Text), "[${words}](");
    }

    private static char SignAt(string text, int place) => place < 0 || place >= text.Length ? ' ' : text[place];

    public static string? Attribute(string attributes, string name)
    {
        var found = AttributeOf().Matches(attributes).FirstOrDefault(match => string.Equals(match.Groups["name"].Value, name, StringComparison.OrdinalIgnoreCase));
        return found is null ? null : WebUtility.HtmlDecode(found.Groups["value"].Value).Trim() is { Length: > 0 } value ? value : null;
    }

    private string Code(Match tag)
    {
        var language = LanguageClass().Match(tag.Value[..Math.Min(tag.Length, 200)]);
        var code = Containers.Without(tag.Groups["text"].Value, Containers.PrefixAt(page.Text.Text, tag.Index + tag.Length - tag.Value.TrimStart(' ', '\t').Length));
        return Building.Code(language.Success ? language.Groups["name"].Value : "", WebUtility.HtmlDecode(AnyTag().Replace(code, "")));
    }

    /// <summary>Programs and drawings show nothing that Markdown can hold, but for the words in a drawing.</summary>
    private string Remove(Match tag)
    {
        var label = tag.Groups["name"].Value.Equals("svg", StringComparison.OrdinalIgnoreCase) ? DrawingLabel(tag.Value) : null;
        if (label is null) lost.Add(tag.Groups["name"].Value.ToLowerInvariant());
        var words = string.Join(' ', DrawnText().Matches(tag.Value).Select(text => WhiteSpace.Fold(AnyTag().Replace(text.Groups["text"].Value, " "))).Where(text => text.Length > 0));
        var note = label is null ? "" : page.Text.Note(at => ImportEmbedded.AtWord(at, $"Die Zeichnung „{label}“"));
        return words.Length > 0 ? $"{Edge}{words}{note}{Edge}" : note;
    }

    /// <summary>What a drawing is called for those who do not see it; null where it says nothing to them.</summary>
    private static string? DrawingLabel(string svg)
    {
        var open = svg[..(svg.IndexOf('>', StringComparison.Ordinal) + 1)];
        if (Attribute(open, "aria-hidden") == "true") return null;
        return Attribute(open, "aria-label") ?? (DrawingTitle().Match(svg) is { Success: true } title && WhiteSpace.Fold(WebUtility.HtmlDecode(title.Groups["text"].Value)).Trim() is { Length: > 0 } words ? words : null);
    }

    [GeneratedRegex(@"^<svg\b[^>]*>\s*<title\b[^>]*>(?<text>[^<>]*)</title", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex DrawingTitle();

    private string Play(Match tag)
    {
        var name = tag.Groups["name"].Value.ToLowerInvariant();
        var source = Attribute(tag.Groups["attributes"].Value, name == "object" ? "data" : "src") ?? SourceOf().Match(tag.Groups["inner"].Value).Groups["value"].Value;
        var what = Attribute(tag.Groups["attributes"].Value, "title") ?? name switch { "video" => "Video", "audio" => "Tonaufnahme", _ => "Eingebetteter Inhalt" };
        if (source.StartsWith("//", StringComparison.Ordinal)) source = "https:" + source;
        return source.Length == 0 ? Building.Left(page, tag.Value[..Math.Min(tag.Length, 200)], name) : $"{Edge}{Building.Embed(page, what, source)}{Edge}";
    }

    private string? Written(Match tag)
    {
        var (name, ends, attributes) = (tag.Groups["name"].Value.ToLowerInvariant(), tag.Groups["end"].Success, tag.Groups["attributes"].Value);
        switch (name)
        {
            case "br": return "<br>";
            case "hr": return $"{Edge}---{Edge}";
            case "b" or "strong": return "**";
            case "i" or "em": return "*";
            case "del" or "s" or "strike": return "~~";
            case "sub" or "sup" or "kbd": return ends ? $"</{name}>" : $"<{name}>";
            case "abbr": return ends ? "</abbr>" : Attribute(attributes, "title") is { } title ? $"<abbr title=\"{title.Replace("\"", "&quot;", StringComparison.Ordinal)}\">" : "<abbr>";
            case "img" when !ends: return $"![{Building.Label(Attribute(attributes, "alt") ?? "")}]({Building.Address(Attribute(attributes, "src") ?? "")}{Building.Title(Attribute(attributes, "title"), Attribute(attributes, "alt"))})";
            case "a" when !ends: return OpenLink(attributes);
            case "a": return links.TryPop(out var address) && address.Length > 0 ? $"]({Building.Address(address)})" : "";
            case "details" or "summary" when tag.Value is "<details>" or "</details>" || tag.Value.StartsWith("<summary>", StringComparison.Ordinal) || tag.Value == "</summary>": return null;
        }

        if (!Blocks.Contains(name) && !Dropped.Contains(name)) return null;
        if (!ends && name is not ("p" or "li" or "ul" or "ol" or "table" or "tbody" or "thead" or "tr" or "td" or "th" or "figure" or "figcaption")) lost.Add(name);
        if (Blocks.Contains(name)) return Edge.ToString();
        if (!Boxed.Contains(name)) return "";
        var (before, after) = (SignAt(page.Text.Text, tag.Index - 1), SignAt(page.Text.Text, tag.Index + tag.Length));
        return ends && (after == '<' || char.IsLetterOrDigit(after)) || !ends && char.IsLetterOrDigit(before) ? " " : "";
    }

    /// <summary>An anchor without an address is none.</summary>
    private string OpenLink(string attributes)
    {
        links.Push(Attribute(attributes, "href") ?? "");
        return links.Peek().Length > 0 ? "[" : "";
    }

    private static string Plain(string html) => Building.Unmarked(WhiteSpace.Fold(WebUtility.HtmlDecode(AnyTag().Replace(html, "")).Replace("<", "‹", StringComparison.Ordinal))).Trim('`', ' ') is { Length: > 0 } text ? text : "Details";

    public const string Attributes = """(?<attributes>(?:\s+[^\s"'=<>`/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*)\s*/?>""";

    [GeneratedRegex(@"<(?<end>/)?(?<name>[A-Za-z][\w-]*)" + Attributes, RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    [GeneratedRegex(@"[ \t]*<pre\b[^>]*>(?:\s*<code\b[^>]*>)?(?<text>.*?)(?:</code>\s*)?</pre>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Preformatted();

    [GeneratedRegex(@"<(?<name>script|style|svg|template)\b[^>]*?(?:/>|>.*?</\k<name>\s*>)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Program();

    [GeneratedRegex(@"<script\b[^>]*\bsrc\s*=\s*[""']?(?<address>https?://gist\.github\.com/[^""'\s>]+?)(?:\.js)?(?:\?[^""'\s>]*)?[""']?\s*>\s*</script\s*>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Gist();

    /// <summary>A link whose words stood in a line of their own.</summary>
    [GeneratedRegex(@"\[[ \t]*\n[ \t]*(?<words>[^\[\]\n]*[^\[\]\s])[ \t]*\n?[ \t]*\]\(", RegexOptions.CultureInvariant)]
    private static partial Regex WideLink();

    /// <summary>The end of bold words and the beginning of others, with nothing between.</summary>
    [GeneratedRegex(@"</(?:b|strong)\s*><(?:b|strong)(?:\s[^>]*)?>|</(?:i|em)\s*><(?:i|em)(?:\s[^>]*)?>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Touching();

    [GeneratedRegex(@"<text\b[^>]*>(?<text>.*?)</text\s*>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex DrawnText();

    /// <summary>A sign that a style sheet draws.</summary>
    [GeneratedRegex(@"<(?<name>i|b|em|strong|span)\b[^>]*>\s*</\k<name>\s*>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Icon();

    [GeneratedRegex(@"<(?<name>iframe|video|audio|object)\b(?<attributes>[^>]*)>(?<inner>.*?)</\k<name>\s*>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Player();

    [GeneratedRegex(@"<(?<name>embed|iframe)\b(?<attributes>[^>]*)/?>(?<inner>)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Open();

    /// <summary>Where something ends whose end is looked for.</summary>
    [GeneratedRegex(@"</(?:pre|script|style|svg|template|iframe|video|audio|object|summary|code)\s*>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Ends();

    [GeneratedRegex(@"<source\b[^>]*\bsrc\s*=\s*[""'](?<value>[^""']+)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex SourceOf();

    [GeneratedRegex(@"<details\b[^>]*>\s*<summary\b[^>]*>(?<text>.*?)</summary>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Details();

    [GeneratedRegex(@"</details\s*>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex DetailsEnd();

    [GeneratedRegex(@"<h(?<level>[1-6])\b(?<attributes>[^>]*)>(?<text>(?:(?!</h[1-6]>|\n[ \t]*\n).)*)</h\k<level>\s*>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Heading();

    /// <summary>An empty anchor; it names the heading below it.</summary>
    [GeneratedRegex(@"<a\s+(?:name|id)\s*=\s*[""']?(?<id>[\w:.-]+)[""']?[^>]*?(?:/>|>\s*</a>)(?:\s*\n(?<heading>#{1,6}[ \t][^\n{]*[^\s{#]))?", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Anchor();

    /// <summary>An empty anchor in a heading that has no other name.</summary>
    [GeneratedRegex(@"^(?<before>#{1,6}[ \t][^\n{]*?)<a\s+(?:name|id)\s*=\s*[""']?(?<id>[\w:.-]+)[""']?[^>]*?(?:/>|>\s*</a>)(?<after>[^\n{]*)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex HeadingAnchor();

    [GeneratedRegex(@"<code\b[^>]*>(?<text>.*?)</code>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Literal();

    [GeneratedRegex(@"</?[A-Za-z][^>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex AnyTag();

    [GeneratedRegex(@"(?:language|lang)-(?<name>[\w+#-]+)", RegexOptions.CultureInvariant)]
    private static partial Regex LanguageClass();

    [GeneratedRegex("""(?<name>[^\s"'=<>`/]+)(?:\s*=\s*(?:"(?<value>[^"]*)"|'(?<value>[^']*)'|(?<value>[^\s"'=<>`]+)))?""", RegexOptions.CultureInvariant)]
    private static partial Regex AttributeOf();
}
