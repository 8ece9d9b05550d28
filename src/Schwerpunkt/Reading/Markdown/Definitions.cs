using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Schwerpunkt.Findings;
using Schwerpunkt.Text;
using Block = Schwerpunkt.Text.Block;

namespace Schwerpunkt.Reading.Markdown;

/// <summary>Finds what was defined in a file but is shown nowhere: footnotes, and lines that Markdown takes for the address of a reference.</summary>
internal static partial class Definitions
{
    /// <summary>The footnotes that the page shows; a finding for each other one, and for each definition of a reference that nothing uses.</summary>
    public static ImmutableArray<Text.Footnote> Check(MarkdownDocument document, ImmutableArray<Block> blocks, ImmutableArray<Text.Footnote> notes, InlineReader lines, SourceSpans spans, FindingLog log)
    {
        var byLabel = notes.DistinctBy(note => note.Label, StringComparer.Ordinal).ToDictionary(note => note.Label, StringComparer.Ordinal);
        var reached = Reached(blocks, byLabel);
        var first = new Dictionary<string, Location>(StringComparer.OrdinalIgnoreCase);
        // Markdig keeps all definitions of a file in the one group, those in lists and quotations too.
        foreach (var definition in document.OfType<LinkReferenceDefinitionGroup>().SelectMany(group => group).OfType<LinkReferenceDefinition>().OrderBy(definition => definition.Line))
        {
            var (at, label) = (lines.At(definition), definition.Label ?? "");
            var again = first.TryGetValue(label, out var place);
            if (!again) first.Add(label, at);
            if (definition is FootnoteLinkReferenceDefinition note) CheckNote(note, at, again ? place : null, reached, byLabel, log);
            else if (label.StartsWith('^')) lines.Misplace(at, label[1..]);
            else if (!lines.IsUsed(definition)) log.Add(IsComment(definition, label) ? SwallowedReference.AtComment(at, label) : !IsAddress(definition.Url) ? SwallowedReference.At(at, label, spans.BracketOf(definition) is { } column ? at with { Column = column + 1 } : null) : again ? ReferenceTwice.At(at, label, place) : UnusedReference.At(at, label));
        }

        return notes.RemoveAll(note => !reached.Contains(note.Label));
    }

    private static void CheckNote(FootnoteLinkReferenceDefinition note, Location at, Location? first, HashSet<string> reached, Dictionary<string, Text.Footnote> notes, FindingLog log)
    {
        var label = (note.Label ?? "").TrimStart('^');
        if (first is { } place) log.Add(FootnoteTwice.At(at, label, place));
        else if (notes.GetValueOrDefault(label) is { } shown && shown.Content.All(block => block is Block.Paragraph { Content.IsEmpty: true })) log.Add(MissingFootnote.At(at, label));
        else if (!reached.Contains(label)) log.Add(UnreferencedFootnote.At(at, label));
    }

    /// <summary>The labels of the notes that the text refers to, and of those that these refer to.</summary>
    private static HashSet<string> Reached(ImmutableArray<Block> blocks, Dictionary<string, Text.Footnote> notes)
    {
        var reached = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        if (notes.Count == 0) return reached;
        var open = new Queue<ImmutableArray<Block>>([blocks]);
        while (open.TryDequeue(out var next))
        {
            foreach (var mark in next.Flatten().SelectMany(block => block.Lines()).SelectMany(line => line.Flatten()).OfType<Inline.FootnoteMark>())
            {
                if (reached.Add(mark.Label) && notes.GetValueOrDefault(mark.Label) is { } note) open.Enqueue(note.Content);
            }
        }

        return reached;
    }

    /// <summary>„[//]: # (…)“, „[comment]: &lt;&gt; (…)“: an address that leads nowhere.</summary>
    private static bool IsComment(LinkReferenceDefinition definition, string label) =>
        definition.Url is null or "" or "#" || label is "//" || label.Equals("comment", StringComparison.OrdinalIgnoreCase) || label.Equals("Kommentar", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether what stands behind the colon can be an address; all else is text of the page.</summary>
    private static bool IsAddress(string? url) =>
        url is { Length: > 1 } && (url.Contains("://", StringComparison.Ordinal) || url.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) || url.StartsWith("tel:", StringComparison.OrdinalIgnoreCase)
            || Place().IsMatch(url));

    /// <summary>„/kontakt“, „../plan/“, „#fristen“, „kontakt.md“, „plan.pdf#2“; not „0331/866-0“, „#12“, „www.example.org“ or „schriftlich/elektronisch“, which people want to read.</summary>
    [GeneratedRegex(@"^(?:#\p{L}|\.{0,2}/(?!\d)|[^@]*\p{L}/$|[^@]*\.(?:md|html?|php|aspx?|pdf|docx?|xlsx?|pptx?|od[tspg]|rtf|txt|csv|zip|jpe?g|png|gif|svg|webp|avif|mp[34]|ics|vcf|xml|json)(?:[#?]|$))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Place();
}
