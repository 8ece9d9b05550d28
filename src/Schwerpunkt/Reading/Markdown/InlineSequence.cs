using System.Collections.Immutable;
using System.Net;
using System.Text.RegularExpressions;
using Schwerpunkt.Findings;
using Schwerpunkt.Text;

namespace Schwerpunkt.Reading.Markdown;

/// <summary>Collects the runs of one line: joins neighbouring words, and pairs the few HTML tags that are allowed.</summary>
internal sealed partial class InlineSequence(FindingLog log)
{
    private static readonly string[] Allowed = ["abbr", "sub", "sup", "kbd"];

    private readonly Stack<(string Tag, string Title, Location At, List<Inline> Before)> open = [];

    /// <summary>Names of refused tags whose end is still to come: one finding for the pair.</summary>
    private readonly List<string> refused = [];

    private List<Inline> runs = [];

    public void Add(Inline run)
    {
        if (run is Inline.Words { Verbatim: false } words && runs is [.., Inline.Words { Verbatim: false } before]) runs[^1] = before.Then(words);
        else runs.Add(run);
    }

    /// <summary>Takes a tag as written: br, or one of a pair; a comment is left out.</summary>
    public void AddTag(string tag, Location at)
    {
        if (tag.StartsWith("<!--", StringComparison.Ordinal))
        {
            // A second beginning before the end: the first was left open.
            if (tag.IndexOf("<!--", 4, StringComparison.Ordinal) >= 0) log.Add(OpenBlock.At(at, "<!--"));
            return;
        }

        var match = PlainTag().Match(tag);
        var name = match.Groups["name"].Value.ToLowerInvariant() is var written && (!match.Groups["title"].Success || written == "abbr") ? written : "";
        var closes = tag.StartsWith("</", StringComparison.Ordinal);
        if (name == "br") Add(new Inline.Break(true));
        else if (!Allowed.Contains(name)) Refuse(tag, at, closes);
        else if (!closes)
        {
            open.Push((name, WebUtility.HtmlDecode(match.Groups["title"].Value), at, runs));
            runs = [];
        }
        else CloseTag(name, tag, at);
    }

    /// <summary>The finished line; tags left open are findings, and their content stays.</summary>
    public ImmutableArray<Inline> Close()
    {
        while (open.Count > 0)
        {
            log.Add(UnbalancedHtml.At(open.Peek().At, $"<{open.Peek().Tag}>"));
            var inside = runs;
            runs = open.Pop().Before;
            inside.ForEach(Add);
        }

        return [.. runs];
    }

    private void Refuse(string tag, Location at, bool closes)
    {
        var name = TagName().Match(tag).Groups["name"].Value;
        if (closes && refused.Remove(name)) return;
        log.Add(ForbiddenHtml.At(at, tag));
        if (!closes) refused.Add(name);
    }

    private void CloseTag(string name, string tag, Location at)
    {
        if (open.Count == 0 || open.Peek().Tag != name)
        {
            // The one that opened it was refused, and its finding says so.
            if (!refused.Remove(name)) log.Add(UnbalancedHtml.At(at, tag));
            return;
        }

        var (_, title, _, before) = open.Pop();
        var element = new Inline.Element(name, title.Length > 0 ? Attributes.None with { Title = title } : Attributes.None, [.. runs]);
        runs = before;
        Add(element);
    }

    /// <summary>Whether a line begins with a tag that lines may hold.</summary>
    public static bool BeginsWithAllowedTag(ReadOnlySpan<char> line) => line is ['<', ..] && AllowedTag().IsMatch(line);

    [GeneratedRegex(@"^</?(?<name>[a-zA-Z]+)(?:\s+title\s*=\s*(?:""(?<title>[^""]*)""|'(?<title>[^']*)'))?\s*/?>$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex PlainTag();

    [GeneratedRegex(@"^</?(?:br|abbr|sub|sup|kbd)[\s/>]", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex AllowedTag();

    [GeneratedRegex(@"^</?(?<name>[^\s/>]*)", RegexOptions.CultureInvariant)]
    private static partial Regex TagName();
}
