using System.Text.RegularExpressions;
using Schwerpunkt.Findings;
using Schwerpunkt.Text;

namespace Schwerpunkt.Checks.Lookalikes;

/// <summary>Finds lines that were meant to be headings: ##Titel, ## behind a no-break space, a line of bold alone.</summary>
internal static partial class HeadingMarks
{
    /// <summary>More are a sentence that is stressed.</summary>
    private const int LongTitle = 80;

    public static void Check(Passage passage, FindingLog log)
    {
        if (!passage.Shown.Contains('#', StringComparison.Ordinal)) return;
        for (var i = 0; i < passage.Lines.Length; i++)
        {
            var (start, line) = (passage.Lines[i].Start, passage.Line(i));
            if (Marked().Match(line) is { Success: true } marked) Report(passage, i, marked, log);
            else if (TooDeep().IsMatch(line)) Take(passage, i, HeadingAsText.AtTooDeep(passage.At(start)), log);
            else if (IsEscaped(passage, i)) Take(passage, i, PerhapsHeading.AtEscaped(passage.At(start), Phrases.Excerpt(passage.Shown.Substring(start, line.Length).Trim())), log);
            else if (passage.Lines.Length == 1 && Lone().IsMatch(line)) Take(passage, i, PerhapsHeading.AtOneHash(passage.At(start), line.Trim()), log);
        }
    }

    /// <summary>A paragraph of nothing but bold, above the text that it names.</summary>
    public static void CheckBold(Block.Paragraph paragraph, Block below, FindingLog log)
    {
        if (paragraph.Content.RemoveAll(run => run is Inline.Break) is not [Inline.Element { Attributes.Language: null } bold] || !IsBold(paragraph)) return;
        if (below is not (Block.Paragraph or Block.Listing or Block.Table or Block.Picture or Block.Definitions) || IsBold(below) || bold.Children.Any(run => run is Inline.Break)) return;
        var words = bold.Children.PlainText().Trim();
        if (words.Length is > 1 and <= LongTitle && Title().IsMatch(words)) log.Add(PerhapsHeading.AtBold(paragraph.Location, words));
    }

    private static bool IsBold(Block block) => block is Block.Paragraph { Content: [Inline.Element { Name: "strong" } or Inline.Element { Name: "em", Children: [Inline.Element { Name: "strong" }] }, ..] };

    private static void Report(Passage passage, int i, Match marked, FindingLog log)
    {
        var start = passage.Lines[i].Start;
        var (marks, gap) = (marked.Groups["marks"], marked.Groups["gap"]);
        var words = marked.Groups["words"].Value.Trim();
        if (Hashtag().IsMatch(words))
        {
            Take(passage, i, PerhapsHeading.AtOneHash(passage.At(start), marked.Value.Trim()), log);
            return;
        }

        var isClosed = words.EndsWith('#') && !words.EndsWith(" #", StringComparison.Ordinal);
        words = words.TrimEnd('#').TrimEnd();
        var edit = isClosed ? passage.Edit(start, passage.Lines[i].Length, $"{marks.Value} {words}") : passage.Edit(start, gap.Index + gap.Length, marks.Value + " ");
        Take(passage, i, HeadingAsText.At(passage.At(start), $"{marks.Value} {Phrases.Excerpt(words)}", gap.Length > 0 && gap.Value.Trim(' ').Length > 0, edit), log);
    }

    private static void Take(Passage passage, int i, Finding finding, FindingLog log)
    {
        if (passage.Take(passage.Lines[i].Start, passage.Lines[i].Length)) log.Add(finding);
    }

    private static bool IsEscaped(Passage passage, int i)
    {
        var line = passage.Lines[i];
        return line.Length > 2 && passage.Shown[line.Start] == '#' && passage.Text[line.Start] == Passage.Other && Hashes().IsMatch(passage.Shown.AsSpan(line.Start, line.Length));
    }

    [GeneratedRegex(@"^[\s\u200B\uFEFF\u00A0]*(?<marks>#{2,6})(?<gap>[ \u00A0\u2007\u202F\u200B\uFEFF]*)(?<words>[\p{L}\p{Nd}„""(].*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Marked();

    [GeneratedRegex(@"\s#+\p{L}", RegexOptions.CultureInvariant)]
    private static partial Regex Hashtag();

    [GeneratedRegex(@"^#{7,}\s*[\p{L}„]", RegexOptions.CultureInvariant)]
    private static partial Regex TooDeep();

    [GeneratedRegex(@"^#{1,6} [\p{L}\p{Nd}„]", RegexOptions.CultureInvariant)]
    private static partial Regex Hashes();

    /// <summary>„#Unsere Ziele“, „# Ziele“ behind a no-break space; a single word may be a hashtag.</summary>
    [GeneratedRegex(@"^#(?:[\u00A0\u202F]\p{L}[^#]{1,60}|\p{Lu}\p{Ll}+(?: [^#\s]+){1,6})(?<![.!?:;,…])$", RegexOptions.CultureInvariant)]
    private static partial Regex Lone();

    [GeneratedRegex(@"^[\p{Lu}\p{Nd}„].*\p{L}.*[^.!?:,;…]$", RegexOptions.CultureInvariant)]
    private static partial Regex Title();
}
