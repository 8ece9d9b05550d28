using System.Collections.Immutable;
using System.Text;
using Schwerpunkt.Findings;
using Schwerpunkt.Pages;
using Schwerpunkt.Reading;
using Schwerpunkt.Sites;
using Schwerpunkt.Text;

namespace Schwerpunkt.Importing.Generators;

/// <summary>Reads a moved page as the build will, and takes the meaning from signs that had none on the old site: the page loads, and shows them.</summary>
internal static class ReadBack
{
    private const int MostRounds = 12;

    /// <summary>Where our format refuses a sign, a backslash in front of it shows it as it is.</summary>
    private static readonly ImmutableHashSet<FindingKind> Shown =
    [
        ForbiddenHtml.Kind, UnbalancedHtml.Kind, GroupTitle.Kind, ForbiddenScheme.Kind, IncompleteAddress.Kind, EmptyTarget.Kind, OutsideContent.Kind, EmptyLinkText.Kind,
        MissingFootnote.Kind, MisplacedFootnote.Kind, FootnoteInLink.Kind, UnreferencedFootnote.Kind, FootnoteTwice.Kind, RemotePicture.Kind, PictureInLine.Kind, OpenBlock.Kind, TextBehindComment.Kind,
    ];

    public static Document? Read(string target, string text, FindingLog log)
    {
        var file = new SourceFile(target, Encoding.UTF8.GetBytes(text));
        var reading = DocumentReader.Of(new SourceTree("", [file], [], [], DateOnly.MinValue), log).Read(file);
        log.AddRange(reading.Findings);
        return reading.Document;
    }

    /// <summary>The text as it loads, and what was changed for it.</summary>
    public static (string Text, Document? Document, ImmutableArray<Finding> Findings) Mend(string target, string text)
    {
        var findings = new FindingLog();
        Document? document = null;
        for (var round = 0; round < MostRounds; round++)
        {
            var log = new FindingLog();
            document = Read(target, text, log);
            var mended = Mended(text, log.ToSorted(), findings);
            if (mended == text) break;
            text = mended;
        }

        return (text, document, findings.ToSorted());
    }

    /// <summary>From the end, so that places before stay true; one line at a time.</summary>
    private static string Mended(string text, ImmutableArray<Finding> found, FindingLog log)
    {
        var (lines, last) = (new LineMap(text), int.MaxValue);
        foreach (var finding in found.Where(finding => finding.Severity == Severity.Error).Reverse())
        {
            var place = lines.PlaceOf(finding.Location.Line - 1, finding.Location.Column - 1);
            if (finding.Location.Line >= last) continue;
            if (finding.Repair is { IsCertain: true } repair && finding.Kind != ForbiddenHtml.Kind)
            {
                foreach (var edit in repair.Edits.Reverse()) text = text.Remove(edit.Span(lines).Start, edit.Length).Insert(edit.Span(lines).Start, edit.Replacement);
                last = Math.Min(finding.Location.Line, repair.Edits[0].At.Line);
                continue;
            }

            if (finding.Kind == TextBehindComment.Kind && CommentLast(text, place) is { } moved)
            {
                (text, last) = (moved, finding.Location.Line);
                continue;
            }

            if (!Shown.Contains(finding.Kind) || SignAt(text, place) is not { } sign) continue;
            log.Add(ImportMarksDropped.AtShown(finding.Location, text[sign..Math.Min(text.Length, sign + 20)].Split('\n')[0]));
            text = text.Insert(sign, "\\");
            last = finding.Location.Line;
        }

        return text;
    }

    /// <summary>With comments behind the words that they open the line of: in front of them it would hide them. Null where it goes over several lines.</summary>
    private static string? CommentLast(string text, int place)
    {
        var end = text.IndexOf('\n', place) is >= 0 and var line ? line : text.Length;
        if (text.IndexOf("<!--", place, StringComparison.Ordinal) is not (>= 0 and var open) || text.IndexOf("-->", open, StringComparison.Ordinal) is not (>= 0 and var close) || close + 3 > end) return null;
        var (comments, words) = (text[open..(close + 3)], text[(close + 3)..end].Trim());
        while (words.StartsWith("<!--", StringComparison.Ordinal) && words.IndexOf("-->", StringComparison.Ordinal) is > 0 and var next)
            (comments, words) = ($"{comments} {words[..(next + 3)]}", words[(next + 3)..].Trim());
        return words.Length == 0 || words.StartsWith("<!--", StringComparison.Ordinal) ? null : $"{text[..open]}{words} {comments}{text[end..]}";
    }

    /// <summary>The sign at a place, or the next in its line, that begins something; null where there is none.</summary>
    private static int? SignAt(string text, int place)
    {
        for (var i = place; i < text.Length && text[i] != '\n'; i++)
        {
            if (text[i] is '<' or '[' or ':' or '`' && (i == 0 || text[i - 1] != '\\')) return i;
        }

        return null;
    }
}
