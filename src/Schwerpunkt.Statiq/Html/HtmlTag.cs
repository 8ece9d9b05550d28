using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Net;
using System.Text.RegularExpressions;

namespace Schwerpunkt.Statiq.Html;

/// <summary>One tag of a page and where it stands in its text, so that everything around it can stay as it is.</summary>
/// <param name="Name">In small letters.</param>
/// <param name="IsEnd">True for <c>&lt;/p&gt;</c>.</param>
/// <param name="Start">Where its <c>&lt;</c> stands.</param>
/// <param name="End">Behind its <c>&gt;</c>.</param>
/// <param name="Attributes">In their order.</param>
internal sealed partial record HtmlTag(string Name, bool IsEnd, int Start, int End, ImmutableArray<HtmlAttribute> Attributes)
{
    /// <summary>Elements whose text is no markup (WHATWG HTML, section 13.1.2).</summary>
    private static readonly FrozenSet<string> RawText = FrozenSet.Create(StringComparer.Ordinal, "script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes", "plaintext");

    /// <summary>The decoded value of an attribute; null where there is none.</summary>
    public string? this[string name] => Find(name)?.Value;

    public HtmlAttribute? Find(string name) => Attributes.FirstOrDefault(attribute => attribute.Name == name);

    /// <summary>Every tag of a page or of a part of one; comments and the text of scripts and the like hold none.</summary>
    public static ImmutableArray<HtmlTag> In(string html)
    {
        var tags = ImmutableArray.CreateBuilder<HtmlTag>();
        var drawings = 0;
        for (var match = Markup().Match(html); match.Success;)
        {
            var end = match.Index + match.Length;
            if (match.Groups["name"].Success)
            {
                var tag = Of(match);
                tags.Add(tag);
                var isClosed = match.Value.EndsWith("/>", StringComparison.Ordinal);
                if (tag.Name == "svg") drawings += tag.IsEnd ? -1 : isClosed ? 0 : 1;
                // Only in a drawing does a slash close a title or a style sheet.
                if (!tag.IsEnd && RawText.Contains(tag.Name) && !(isClosed && drawings > 0)) end = EndOfText(html, end, tag.Name);
            }

            match = Markup().Match(html, end);
        }

        return tags.ToImmutable();
    }

    private static int EndOfText(string html, int start, string name)
    {
        for (var at = start; (at = html.IndexOf("</" + name, at, StringComparison.OrdinalIgnoreCase)) >= 0; at++)
        {
            if (at + name.Length + 2 < html.Length && html[at + name.Length + 2] is '>' or '/' or ' ' or '\t' or '\n' or '\r' or '\f') return at;
        }

        return html.Length;
    }

    private static HtmlTag Of(Match match)
    {
        var attributes = match.Groups["attribute"].Captures.Zip(match.Groups["value"].Captures, (name, value) => new HtmlAttribute(
            name.Value.ToLowerInvariant(), WebUtility.HtmlDecode(Unquoted(value.Value)), value.Index, value.Length));
        return new HtmlTag(match.Groups["name"].Value.ToLowerInvariant(), match.Groups["slash"].Length > 0, match.Index, match.Index + match.Groups["tag"].Length, [.. attributes.DistinctBy(attribute => attribute.Name)]);
    }

    private static string Unquoted(string value) => value is ['"' or '\'', .., _] ? value[1..^1] : value;

    /// <summary>Each attribute has a value, be it an empty one. No name of one holds a „&lt;“, so that what never closes is passed over quickly.</summary>
    [GeneratedRegex(
        @"<!--(?:>|->|.*?(?:--!?>|\z))"
        + @"|(?<tag><(?<slash>/?)(?<name>[a-zA-Z][^\s/>]*)(?>(?:[\s/]+|(?<attribute>[^\s/><][^\s/><=]*)(?:\s*=\s*(?<value>""[^""]*""|'[^']*'|[^\s>""'][^\s>]*)|(?<value>)))*)>)",
        RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Markup();
}

/// <summary>One attribute of a tag.</summary>
/// <param name="Name">In small letters.</param>
/// <param name="Value">Decoded; empty where none is written.</param>
/// <param name="Start">Where its value stands in the text, with its quotes.</param>
/// <param name="Length">Of the value as written.</param>
internal sealed record HtmlAttribute(string Name, string Value, int Start, int Length);
