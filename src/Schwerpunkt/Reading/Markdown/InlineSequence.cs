using System.Collections.Immutable;
using System.Net;
using System.Runtime.InteropServices;
using System.Text.RegularExpressions;
using Schwerpunkt.Findings;
using Schwerpunkt.Text;

namespace Schwerpunkt.Reading.Markdown;

/// <summary>Collects the runs of one line: joins neighbouring words, and pairs the few HTML tags that are allowed.</summary>
internal sealed partial class InlineSequence(FindingLog log)
{
    private static readonly string[] Allowed = ["abbr", "sub", "sup", "kbd"];

    private readonly Stack<(string Tag, string Title, Location At, List<Inline> Before)> open = [];

    /// <summary>How many tags of a name were refused whose end is still to come: one finding for the pair.</summary>
    private readonly Dictionary<string, int> refused = new(StringComparer.Ordinal);

    private List<Inline> runs = [];

    public void Add(Inline run) => runs.Add(run);

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
        foreach (var tag in open) log.Add(UnbalancedHtml.At(tag.At, $"<{tag.Tag}>"));
        return Joined(open.Count == 0 ? runs : [.. open.Reverse().SelectMany(tag => tag.Before), .. runs]);
    }

    /// <summary>The same runs, neighbouring words as one.</summary>
    private static ImmutableArray<Inline> Joined(List<Inline> runs)
    {
        var all = CollectionsMarshal.AsSpan(runs);
        var neighbours = 0;
        for (var i = 1; i < all.Length; i++) neighbours += IsJoinable(all[i]) && IsJoinable(all[i - 1]) ? 1 : 0;
        if (neighbours == 0) return [.. runs];
        var joined = ImmutableArray.CreateBuilder<Inline>(runs.Count - neighbours);
        for (var i = 0; i < runs.Count;)
        {
            var end = i + 1;
            if (IsJoinable(runs[i])) while (end < runs.Count && IsJoinable(runs[end])) end++;
            joined.Add(end == i + 1 ? runs[i] : Inline.Words.Join(all[i..end]));
            i = end;
        }

        return joined.MoveToImmutable();
    }

    private static bool IsJoinable(Inline run) => run is Inline.Words { Verbatim: false };

    private void Refuse(string tag, Location at, bool closes)
    {
        var name = TagName().Match(tag).Groups["name"].Value;
        if (closes && IsEndOfRefused(name)) return;
        log.Add(ForbiddenHtml.At(at, tag));
        if (!closes) refused[name] = refused.GetValueOrDefault(name) + 1;
    }

    /// <summary>Whether a tag of this name that was refused is still open; it is not from now on.</summary>
    private bool IsEndOfRefused(string name)
    {
        if (refused.GetValueOrDefault(name) is not (> 0 and var count)) return false;
        refused[name] = count - 1;
        return true;
    }

    private void CloseTag(string name, string tag, Location at)
    {
        if (open.Count == 0 || open.Peek().Tag != name)
        {
            // The one that opened it was refused, and its finding says so.
            if (!IsEndOfRefused(name)) log.Add(UnbalancedHtml.At(at, tag));
            return;
        }

        var (_, title, _, before) = open.Pop();
        var element = new Inline.Element(name, title.Length > 0 ? Attributes.None with { Title = title } : Attributes.None, Joined(runs));
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
