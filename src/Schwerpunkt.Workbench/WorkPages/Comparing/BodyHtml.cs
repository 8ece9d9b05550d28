using System.Text.RegularExpressions;

namespace Schwerpunkt.Workbench.WorkPages.Comparing;

/// <summary>Takes the HTML of a page's text apart, as the site writes it: every attribute in double quotes, every element closed.</summary>
internal static partial class BodyHtml
{
    private static readonly string[] Void = ["img", "br", "hr", "wbr", "input", "source", "col"];

    /// <summary>The elements that stand in no other, in their order.</summary>
    public static List<string> Elements(string html)
    {
        var (elements, depth, start) = (new List<string>(), 0, 0);
        foreach (Match tag in Tag().Matches(html))
        {
            if (tag.Groups["end"].Length > 0) depth--;
            else if (!tag.Groups["rest"].ValueSpan.EndsWith('/') && !Void.Contains(tag.Groups["name"].Value)) depth++;
            if (depth > 0) continue;
            elements.Add(html[start..(tag.Index + tag.Length)].Trim());
            start = tag.Index + tag.Length;
        }

        return elements;
    }

    /// <summary>What an element says to those who read it: two with the same are the same.</summary>
    public static string Said(string element) => Tag().Replace(element, tag => Unseen().Replace(tag.Value, ""));

    /// <summary>The same with other names for its anchors, so that it can stand beside another text of the same page.</summary>
    /// <param name="element">The HTML.</param>
    /// <param name="side">What comes before each name.</param>
    public static string Beside(string element, string side) => Tag().Replace(element, tag => Attribute().Replace(tag.Value, attribute =>
    {
        var (name, value) = (attribute.Groups["name"].Value, attribute.Groups["value"].Value);
        return name switch
        {
            "data-place" => "",
            "id" or "for" or "popovertarget" => $" {name}=\"{side}{value}\"",
            "href" when value.StartsWith('#') => $" {name}=\"#{side}{value[1..]}\"",
            "aria-labelledby" or "aria-describedby" or "aria-controls" => $" {name}=\"{string.Join(' ', value.Split(' ').Select(id => side + id))}\"",
            _ => attribute.Value.Replace("url(#", $"url(#{side}", StringComparison.Ordinal),
        };
    }));

    [GeneratedRegex("""<(?<end>/?)(?<name>[a-zA-Z][\w:-]*)(?<rest>(?:[^">]|"[^"]*")*)>""")]
    private static partial Regex Tag();

    [GeneratedRegex(@" (?<name>[\w:-]+)=""(?<value>[^""]*)""")]
    private static partial Regex Attribute();

    /// <summary>Places, anchors, and the numbers of tables and diagrams that only screen readers say.</summary>
    [GeneratedRegex(@" (?:data-place|id|aria-label|aria-labelledby|aria-describedby|popovertarget)=""[^""]*""| href=""#[^""]*""")]
    private static partial Regex Unseen();
}
