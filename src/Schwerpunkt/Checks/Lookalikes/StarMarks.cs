using System.Text.RegularExpressions;
using Schwerpunkt.Findings;
using Schwerpunkt.Pages;
using Schwerpunkt.Text;

namespace Schwerpunkt.Checks.Lookalikes;

/// <summary>Finds marks of bold, italic and the like that are shown instead of doing something.</summary>
internal static partial class StarMarks
{
    /// <summary>Whether stars behind words or numbers lead to notes, which begin with stars or stand in a list of stars.</summary>
    public static bool HasNotes(Document document) =>
        document.AllBlocks().SelectMany(block => block.Lines()).SelectMany(line => line.Flatten()).Any(run => run is Inline.Words words && words.Text.Contains('*', StringComparison.Ordinal) && Noted().IsMatch(words.Text))
        && document.AllBlocks().Any(block => block is Block.Listing { Start: null } || block.Lines().Any(line => line is [Inline.Words { Text: ['*', ..] }, ..]));

    public static void Check(Passage passage, Lazy<bool> hasNotes, FindingLog log)
    {
        var text = passage.Text;
        if (text.AsSpan().ContainsAny('*', '_')) CheckBold(passage, hasNotes.Value, log);
        if (text.Contains('*', StringComparison.Ordinal))
        {
            if (!hasNotes.Value) CheckClosed(passage, log);
            CheckItalic(passage, hasNotes.Value, log);
        }

        if (!text.AsSpan().ContainsAny("=~^+'")) return;
        foreach (Match found in Highlight().Matches(text)) Report(passage, found, "**", log);
        foreach (Match found in Struck().Matches(text)) Report(passage, found, "~~", log);
        foreach (Match found in Raised().Matches(text))
        {
            if (!passage.Take(found.Index, found.Length)) continue;
            var (tag, inner) = (found.Value[0] == '~' ? "sub" : "sup", found.Groups["inner"].Value);
            log.Add(MarksAsText.At(passage.At(found.Index), found.Value, $"<{tag}>{inner}</{tag}>", passage.Edit(found.Index, found.Length, $"<{tag}>{inner}</{tag}>")));
        }
    }

    private static void Report(Passage passage, Match found, string mark, FindingLog log)
    {
        if (!passage.Take(found.Index, found.Length)) return;
        var right = mark + found.Groups["inner"].Value.Trim() + mark;
        log.Add(MarksAsText.At(passage.At(found.Index), Phrases.Excerpt(found.Value), right, passage.Edit(found.Index, found.Length, right)));
    }

    private static void CheckBold(Passage passage, bool hasNotes, FindingLog log)
    {
        foreach (Match found in Pair().Matches(passage.Text)) ReportPair(passage, found, log);
        foreach (Match found in Opened().Matches(passage.Text))
        {
            if (hasNotes && AtStart(passage, found.Index)) continue;
            if (passage.Take(found.Index, found.Length)) log.Add(MarksAsText.AtOpen(passage.At(found.Index), found.Value));
        }
    }

    private static void CheckClosed(Passage passage, FindingLog log)
    {
        foreach (Match found in Closed().Matches(passage.Text))
        {
            if (passage.Take(found.Index, found.Length)) log.Add(PerhapsMarks.AtClosed(passage.At(found.Index), found.Value.TrimEnd('*')));
        }
    }

    /// <summary>Spaces inside go; behind a pair that ends with a sign and has a word right behind it, one comes.</summary>
    private static void ReportPair(Passage passage, Match found, FindingLog log)
    {
        if (!passage.Take(found.Index, found.Length)) return;
        var (mark, inner) = (found.Groups["mark"].Value, found.Groups["inner"].Value);
        var words = inner.Trim(' ', '\t', '\u00A0');
        if (words[^1] is '(' or '[' or '„' or '‚')
        {
            // The bracket belongs to the words behind: where the bold ends is the editor's to say.
            log.Add(MarksAsText.At(passage.At(found.Index), Phrases.Excerpt(found.Value.Replace('\n', ' ')), $"{mark}{words[..^1].TrimEnd()}{mark} {words[^1]}…"));
            return;
        }

        var before = found.Index > 0 && char.IsLetterOrDigit(passage.Text[found.Index - 1]) && (words.Length < inner.Length || !char.IsLetterOrDigit(words[0])) ? " " : "";
        var end = found.Index + found.Length;
        var behind = end < passage.Text.Length && char.IsLetterOrDigit(passage.Text[end]) && (words.Length < inner.Length || !char.IsLetterOrDigit(words[^1])) ? " " : "";
        var right = before + mark + words + mark + behind;
        if (right == found.Value) return;
        log.Add(MarksAsText.At(passage.At(found.Index), Phrases.Excerpt(found.Value.Replace('\n', ' ')), right.Trim().Replace('\n', ' ') + (behind.Length > 0 ? " …" : ""), passage.Edit(found.Index, found.Length, right)));
    }

    private static void CheckItalic(Passage passage, bool hasNotes, FindingLog log)
    {
        var found = Italic().Matches(passage.Text);
        // Two of them are a pair that Markdown would have seen, or stars that mean something else.
        if (found.Count != 1 || (hasNotes || passage.Text.Count(sign => sign == '*') > 2) || AtStart(passage, found[0].Index)) return;
        if (passage.Take(found[0].Index, found[0].Length)) log.Add(PerhapsMarks.At(passage.At(found[0].Index), found[0].Value));
    }

    private static bool AtStart(Passage passage, int index) => passage.Lines.Any(line => line.Start == index);

    [GeneratedRegex(@"[\p{L}\p{N})%€]\*{1,3}(?![\p{L}\p{N}*])", RegexOptions.CultureInvariant)]
    private static partial Regex Noted();

    /// <summary>Two marks in one text with words between them, one of them where it could begin or end bold.</summary>
    [GeneratedRegex(@"(?<![*_\\/])(?<mark>\*\*|(?<![\p{L}\p{N}])__)(?![*_])(?<inner>(?=[^*_]*\p{L})(?=[ \t\u00A0]?[\p{L}\p{N}„""“«»‚(\[])[^*_\n]{0,300}(?:\n[^*_\n]{1,300})?[^*_\n])\k<mark>(?![*_/])(?<!__(?=[\p{L}\p{N}]))(?<=[^\s]\k<mark>|(?<=\s)\k<mark>(?=[\s.,;:!?)]|$))", RegexOptions.CultureInvariant)]
    private static partial Regex Pair();

    [GeneratedRegex(@"(?<=^|[\s(\[„])\*\*(?=[\p{L}„])[^\s*]+", RegexOptions.CultureInvariant)]
    private static partial Regex Opened();

    [GeneratedRegex(@"(?<=^|[\s„(])[\p{L}\p{N}-]{3,}\*\*(?=[\s.,;:!?)]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Closed();

    [GeneratedRegex(@"(?<=[ \t(„])\*(?=\p{L}{2})(?!in(?:nen)?\b|r\b)[^\s*.,;:!?)]+(?!\*)", RegexOptions.CultureInvariant)]
    private static partial Regex Italic();

    [GeneratedRegex(@"(?<![=\p{L}\p{N}<>!])==(?=[^\s=])(?<inner>[^\n=]{0,200}\p{L}[^\n=]{0,200}(?<=[^\s=]))==(?![=\p{L}\p{N}])|(?<!\+)\+\+(?=\p{L})(?<inner>[^\n+]{2,200}(?<=\p{L}))\+\+(?!\+)|(?<!')'''(?=\p{L})(?<inner>[^\n']{2,200})'''", RegexOptions.CultureInvariant)]
    private static partial Regex Highlight();

    [GeneratedRegex(@"(?<!~)~~(?!~)(?<inner>[^~\n]*\p{L}[^~\n]*)~~(?!~)", RegexOptions.CultureInvariant)]
    private static partial Regex Struck();

    [GeneratedRegex(@"(?<=[\p{L}\p{N})])(?:~(?<inner>\d{1,2})~|\^(?<inner>\d{1,2})\^)", RegexOptions.CultureInvariant)]
    private static partial Regex Raised();
}
