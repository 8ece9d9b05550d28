using System.Text.RegularExpressions;
using Schwerpunkt.Findings;
using Schwerpunkt.Sites;
using Schwerpunkt.Text;

namespace Schwerpunkt.Importing.Html;

/// <summary>Turns the links of a saved page into targets, and „Weiterlesen …“ into the title of what it leads to.</summary>
internal sealed partial class HtmlLinks
{
    private readonly HtmlHead head;
    private readonly Action<Finding> report;
    private readonly Dictionary<string, string> titles = new(StringComparer.Ordinal);
    private readonly Dictionary<HtmlNode, string> headings = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<string> linkedHeadings = new(StringComparer.Ordinal);

    public HtmlLinks(HtmlHead head, HtmlNode root, HtmlAnchors anchors, Action<Finding> report)
    {
        (this.head, Anchors, this.report) = (head, anchors, report);
        var heading = "";
        foreach (var node in root.All())
        {
            if (node.IsHeading && node.Name != "h1") heading = Words(node);
            if (node.Name == "a") Note(node, heading);
        }

        foreach (var link in root.All().Where(node => node.IsHeading).SelectMany(node => node.All()).Where(node => node.Name == "a"))
            linkedHeadings.Add(Resolve(link.Attribute("href")) ?? "");
    }

    /// <summary>What links of the same page lead to.</summary>
    public HtmlAnchors Anchors { get; }

    /// <summary>The path that an address of the old site has here; null for others. Where it is set the text is taken whole, „Weiterlesen …“ as well.</summary>
    public Func<Uri, string?>? Local { get; init; }

    /// <summary>Where an address leads; null where the page does not tell.</summary>
    public Target? Find(string written) => Resolve(written) is { } address ? new Target.Elsewhere(address) : null;

    /// <summary>Where a link leads; null, with a finding, where the page does not tell the address.</summary>
    public Target? TargetOf(HtmlNode link)
    {
        var written = link.Attribute("href");
        if (Anchors.Find(written) is { } fragment) return new Target.Elsewhere(fragment);
        if (Resolve(written) is { } address) return new Target.Elsewhere(address);
        var words = Words(link);
        if (words.Length > 0) report(Anchors.Has(written) ? ImportLostLink.AtBookmark(link.At, words, written[1..]) : ImportLostLink.At(link.At, words, written));
        return null;
    }

    /// <summary>What „Weiterlesen …“ is replaced by: the title of the target; empty where a heading leads there already, null where the words stay.</summary>
    public string? TitleFor(HtmlNode link)
    {
        if (Local is not null || !ReadOn().IsMatch(Words(link)) || link.All().Any(node => node.Name == "img")) return null;
        var address = Resolve(link.Attribute("href")) ?? "";
        if (linkedHeadings.Contains(address)) return "";
        var own = new[] { link.Attribute("aria-label"), link.Attribute("title") }.Select(Shortened).FirstOrDefault(text => text.Length > 0 && !ReadOn().IsMatch(text));
        return own ?? titles.GetValueOrDefault(address) ?? headings.GetValueOrDefault(link);
    }

    private void Note(HtmlNode link, string heading)
    {
        var words = Words(link);
        if (ReadOn().IsMatch(words))
        {
            if (heading.Length > 0) headings[link] = heading;
        }
        else if (words.Length > 0 && Resolve(link.Attribute("href")) is { } address)
        {
            var title = link.All().FirstOrDefault(node => node.IsHeading) is { } inside ? Words(inside) : words;
            titles.TryAdd(address, title);
        }
    }

    /// <summary>The whole address; null for a place on the same page, a script, or a relative link of a page that does not say where it stood.</summary>
    private string? Resolve(string written)
    {
        if (written.Length == 0 || written[0] == '#') return null;
        if (Uri.TryCreate(written, UriKind.Absolute, out var absolute) && !absolute.IsFile)
        {
            if (WebAddress.IsMailOrCall(absolute)) return Sound(written);
            return WebAddress.IsWeb(absolute) ? Local?.Invoke(absolute) ?? Sound(ImportAddress.Clean(written)) : null;
        }

        return head.Base is not null && Uri.TryCreate(head.Base, written, out var full) && WebAddress.IsWeb(full) ? Local?.Invoke(full) ?? Sound(ImportAddress.Clean(full.AbsoluteUri)) : null;
    }

    /// <summary>Addresses as Markdown can carry them: white space and brackets written as codes, nothing invisible.</summary>
    private static string? Sound(string address)
    {
        var written = string.Concat(address.Select(c => c is ' ' or '<' or '>' or '\\' or '"' or '`' ? Uri.HexEscape(c) : c.ToString()));
        return WebAddress.HoldsControl(written) ? null : written;
    }

    private static string Shortened(string label) => WhiteSpace.Fold(Prefix().Replace(label, ""));

    private static string Words(HtmlNode node) => WhiteSpace.Fold(HtmlContext.RawText(node));

    [GeneratedRegex(@"^[»›>→\s]*(?:Weiterlesen|weiter|mehr|mehr (?:lesen|erfahren)|lesen Sie mehr)\s*(?:…|\.\.\.)?[»›>→\s]*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex ReadOn();

    [GeneratedRegex(@"^(?:Weiterlesen|Mehr (?:lesen|erfahren)|Mehr)\s*(?:über|zu|zum|zur)?\s*[:…-]\s*", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Prefix();
}
