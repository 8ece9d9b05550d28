using System.Collections.Immutable;
using System.Net;
using System.Text.RegularExpressions;
using Schwerpunkt.Findings;
using Schwerpunkt.Text;

namespace Schwerpunkt.Reading.Markdown;

/// <summary>Collects the blocks of one container and pairs <c>&lt;details&gt;</c> with its end.</summary>
/// <param name="log">Takes the findings.</param>
/// <param name="hidden">Takes the places of what is not shown.</param>
internal sealed partial class BlockSequence(FindingLog log, List<TextSpan> hidden)
{
    private readonly Stack<(string Summary, Location At, TextSpan Span, List<Block> Before)> open = [];

    /// <summary>Names of refused elements whose end may still come: one finding for the pair.</summary>
    private readonly List<string> refused = [];

    private List<Block> blocks = [];

    /// <summary>Takes a block; null where it shows nothing.</summary>
    public void Add(Block? block, TextSpan span)
    {
        if (block is null) hidden.Add(span);
        else blocks.Add(block);
    }

    public void AddRange(IEnumerable<(Block? Block, TextSpan Span)> more)
    {
        foreach (var (block, span) in more) Add(block, span);
    }

    /// <summary>Takes a block of raw HTML: a comment is left out, details and its end pass, all else is a finding.</summary>
    public void AddHtml(string html, Location at, TextSpan span)
    {
        var text = html.Trim();
        if (DetailsStart().Match(text) is { Success: true } start)
        {
            open.Push((WebUtility.HtmlDecode(start.Groups["summary"].Value.Trim()), at, span, blocks));
            blocks = [];
            return;
        }

        hidden.Add(span);
        if (text.StartsWith("<!--", StringComparison.Ordinal))
        {
            var end = text.IndexOf("-->", StringComparison.Ordinal);
            // A second beginning before the end: the first was left open, and another comment's end was taken for its own.
            if (end < 0 || text.IndexOf("<!--", 4, StringComparison.Ordinal) is >= 0 and var second && second < end) log.Add(OpenBlock.At(at, "<!--"));
            else if (!string.IsNullOrWhiteSpace(Comment().Replace(text, ""))) log.Add(TextBehindComment.At(at, Comment().Replace(text, "").Trim(), OwnLine(html, at)));
            return;
        }

        if (EndTag().Match(text) is { Success: true } tag && refused.Remove(tag.Groups["name"].Value)) return;
        if (!DetailsEnd().IsMatch(text)) Refuse(text, at);
        else if (open.Count == 0) log.Add(UnbalancedHtml.At(at, "</details>"));
        else
        {
            var (summary, place, first, before) = open.Pop();
            before.Add(new Block.Details(place, Attributes.None, [new Inline.Words(summary)], [.. blocks]) { Span = TextSpan.Between(first.Start, span.End) });
            blocks = before;
        }
    }

    /// <summary>The finished sequence; details left open is a finding, and its content stays.</summary>
    public ImmutableArray<Block> Close()
    {
        while (open.Count > 0)
        {
            var (_, at, span, before) = open.Pop();
            hidden.Add(span);
            log.Add(UnbalancedHtml.At(at, "<details>"));
            before.AddRange(blocks);
            blocks = before;
        }

        return [.. blocks];
    }

    /// <summary>The words behind one comment as a paragraph of their own; null where their line would need more than a break, as in a list.</summary>
    private static TextEdit? OwnLine(string html, Location at) =>
        at.Column == 1 && WordsBehind().Match(html) is { Success: true } found
            ? new TextEdit(new LineMap(html).At(found.Groups["gap"].Index, at), found.Groups["gap"].Length, "\n\n")
            : null;

    private void Refuse(string html, Location at)
    {
        log.Add(ForbiddenHtml.At(at, FirstTag(html)));
        var name = StartTag().Match(html).Groups["name"].Value;
        if (name.Length > 0 && !html.Contains($"</{name}", StringComparison.OrdinalIgnoreCase)) refused.Add(name);
    }

    private static string FirstTag(string html)
    {
        var end = html.IndexOf('>', StringComparison.Ordinal);
        var tag = html[..(end < 0 ? html.Length : end + 1)].ReplaceLineEndings(" ");
        return tag.Length > 80 ? tag[..80] + "…" : tag;
    }

    [GeneratedRegex(@"<!--.*?-->", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"^<!--(?:(?!<!--|-->).)*-->(?<gap>[ \t]*)[\p{L}\p{Nd}„][^<>\r\n]*\s*$", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex WordsBehind();

    [GeneratedRegex(@"^<details>\s*<summary>(?<summary>[^<]+)</summary>$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex DetailsStart();

    [GeneratedRegex(@"^</details>$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex DetailsEnd();

    [GeneratedRegex(@"^<(?<name>[a-zA-Z][^\s/>]*)", RegexOptions.CultureInvariant)]
    private static partial Regex StartTag();

    [GeneratedRegex(@"^</(?<name>[a-zA-Z][^\s/>]*)\s*>$", RegexOptions.CultureInvariant)]
    private static partial Regex EndTag();
}
