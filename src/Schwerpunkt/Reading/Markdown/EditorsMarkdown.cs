using System.Globalization;
using System.Text.RegularExpressions;
using Markdig;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.GenericAttributes;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Syntax;
using Schwerpunkt.German;
using Block = Markdig.Syntax.Block;

namespace Schwerpunkt.Reading.Markdown;

/// <summary>Where editors mean something else than Markdig reads: dates, lone tags, braces in prose, notes below definitions, lines below a table.</summary>
internal sealed partial class EditorsMarkdown : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        foreach (var lists in pipeline.BlockParsers.OfType<ListBlockParser>()) lists.ItemParsers.Replace<NumberedListItemParser>(new NumberedItems());
        pipeline.BlockParsers.Replace<HtmlBlockParser>(new HtmlBlocks());
        pipeline.BlockParsers.Replace<FootnoteParser>(new Notes());
        pipeline.InlineParsers.Replace<GenericAttributesParser>(new WrittenAttributes());
        foreach (var paragraphs in pipeline.BlockParsers.OfType<ParagraphBlockParser>())
        {
            paragraphs.Closed += TableEnd.Split;
            paragraphs.Closed += PlaceUnderlined;
        }
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        // Nothing is rendered by Markdig.
    }

    /// <summary>Markdig places a heading, and all that is in it, from the line that underlines it.</summary>
    private static void PlaceUnderlined(BlockProcessor processor, Block block)
    {
        if (block is HeadingBlock { IsSetext: true } heading) heading.Line -= heading.Lines.Count;
    }

    /// <summary>A line that begins with a date is prose, at every depth; zeros before a number are kept, for a list is shown without them.</summary>
    private sealed class NumberedItems : NumberedListItemParser
    {
        public override bool TryParse(BlockProcessor state, char pendingBulletType, out ListInfo result)
        {
            result = default;
            var line = state.Line;
            if (DateLine.Is(line.AsSpan()) || !base.TryParse(state, pendingBulletType, out result)) return false;
            // Only a list that begins with 1 may follow a line of text, for Markdig.
            if (line.CurrentChar == '0' && result.OrderedStart is not "1") result.OrderedStart = line.AsSpan()[..line.AsSpan().IndexOfAnyExceptInRange('0', '9')].ToString();
            return true;
        }
    }

    /// <summary>A tag that may stand in a line may stand alone in one, too.</summary>
    private sealed class HtmlBlocks : HtmlBlockParser
    {
        public override BlockState TryOpen(BlockProcessor processor) =>
            InlineSequence.BeginsWithAllowedTag(processor.Line.AsSpan()) ? BlockState.None : base.TryOpen(processor);
    }

    /// <summary>Markdig keeps a list of definitions open to the end of the page, and reads no note in one; a heading, list or table below a note it takes for a part of it. „2. Auflage“ goes on with the text, here as in every paragraph.</summary>
    private sealed partial class Notes : FootnoteParser
    {
        public override BlockState TryContinue(BlockProcessor processor, Block block) =>
            processor is { Column: 0, IsBlankLine: false } && OpensBlock().IsMatch(processor.Line.AsSpan()) && !DateLine.Is(processor.Line.AsSpan()) ? BlockState.None : base.TryContinue(processor, block);

        public override BlockState TryOpen(BlockProcessor processor)
        {
            if (processor.Column == 0 && processor.CurrentContainer is DefinitionList or DefinitionItem && processor.Line.AsSpan().StartsWith("[^")) Leave(processor.CurrentContainer);
            return base.TryOpen(processor);
        }

        [GeneratedRegex(@"^(?:#{1,6}[ \t]|[-*+][ \t]|1[.)][ \t]|\||>|`{3}|~{3}|:::)", RegexOptions.CultureInvariant)]
        private static partial Regex OpensBlock();

        /// <summary>A list below other notes stands among them, for Markdig.</summary>
        private static void Leave(ContainerBlock innermost)
        {
            var outer = innermost;
            while (outer is DefinitionList or DefinitionItem or Markdig.Extensions.Footnotes.Footnote or FootnoteGroup) outer = outer.Parent;
            for (var block = innermost; outer is MarkdownDocument && block != outer && block is not null; block = block.Parent) block.IsOpen = false;
        }
    }

    /// <summary>Braces without a class, an anchor or a key are text.</summary>
    private sealed class WrittenAttributes : GenericAttributesParser
    {
        public override bool Match(InlineProcessor processor, ref StringSlice slice)
        {
            var start = slice.Start;
            if (!AttributeReader.IsWritten(slice.AsSpan()) || !BraceTarget.IsThere(processor, slice) || !base.Match(processor, ref slice)) return false;
            // Markdig takes the end of the line too, and the words around it would run together.
            while (slice.Start > start && slice.Text[slice.Start - 1] == '\n') slice.Start--;
            return true;
        }
    }
}

/// <summary>Knows a line that begins with a day of the year or a range of days.</summary>
internal static partial class DateLine
{
    private const string Month = @"(?:" + Months.Pattern + @")(?![\p{L}\p{N}]|-\p{L})";

    public static bool Is(ReadOnlySpan<char> line) => line.Length > 3 && char.IsAsciiDigit(line[0]) && (Begin().IsMatch(line) || IsDayAndMonth(line));

    /// <summary>„24. 6. Sommerfest“, „5. 12. Nikolausfeier“; not „2. 2. Preis“ and not „1. 1. Absatz“, which number what they say.</summary>
    private static bool IsDayAndMonth(ReadOnlySpan<char> line)
    {
        if (!InFigures().IsMatch(line)) return false;
        var day = int.Parse(line[..line.IndexOf('.')], CultureInfo.InvariantCulture);
        var rest = line[(line.IndexOf('.') + 1)..].TrimStart();
        var month = int.Parse(rest[..rest.IndexOf('.')], CultureInfo.InvariantCulture);
        return day != month && month != 1 && (day > 12 || month > 3);
    }

    [GeneratedRegex(@"^(?:0?[1-9]|[12]\d|3[01])\.[ \t\u00A0]+(?:0?[1-9]|1[0-2])\.[ \t\u00A0]+\p{L}", RegexOptions.CultureInvariant)]
    private static partial Regex InFigures();

    /// <summary>„24. Juni“, „14. bis 16. Mai“, „1. und 2. Juni“, „24. 6. 2026“; not „1. August-Bebel-Straße“.</summary>
    [GeneratedRegex(
        @"^(?:0?[1-9]|[12]\d|3[01])\.[ \t\u00A0]+(?:" +
        Month +
        // „1. - 1.“ without a month is a list in a list in a list.
        @"|(?:bis|und|oder|sowie|[–—])[ \t\u00A0]*(?:0?[1-9]|[12]\d|3[01])\.|-[ \t\u00A0]*(?:0?[1-9]|[12]\d|3[01])\.[ \t\u00A0]*(?:" + Month + @"|\d)" +
        @"|(?:0?[1-9]|1[0-2])\.(?:[ \t\u00A0]*(?:19|20)\d\d\b|:))",
        RegexOptions.CultureInvariant)]
    private static partial Regex Begin();
}

/// <summary>Parts a table from a line of text right below it; Markdig would take neither for what it is.</summary>
internal static partial class TableEnd
{
    public static void Split(BlockProcessor processor, Block block)
    {
        if (block is not ParagraphBlock { Parent: { } parent } paragraph || EndOf(paragraph.Lines) is not (> 0 and var end)) return;
        var lines = paragraph.Lines;
        var first = lines.Lines[end];
        var rest = new ParagraphBlock(paragraph.Parser)
        {
            Line = first.Line,
            Column = first.Column,
            Span = new SourceSpan(first.Slice.Start, paragraph.Span.End),
            Lines = new StringLineGroup(lines.Count - end),
            IsOpen = false,
        };
        for (var i = end; i < lines.Count; i++) rest.Lines.Add(lines.Lines[i]);
        while (lines.Count > end) lines.RemoveAt(lines.Count - 1);
        lines.Lines[end - 1].Slice.TrimEnd();
        paragraph.Lines = lines;
        paragraph.Span.End = lines.Lines[end - 1].Slice.End;
        parent.Insert(parent.IndexOf(paragraph) + 1, rest);
    }

    /// <summary>The first line that belongs to a table no more; 0 where there is no table, or nothing below it.</summary>
    private static int EndOf(StringLineGroup lines)
    {
        var i = 1;
        while (i < lines.Count && !(IsRow(lines.Lines[i - 1]) && IsRow(lines.Lines[i]) && Delimiters().IsMatch(lines.Lines[i].Slice.AsSpan()))) i++;
        if (i >= lines.Count) return 0;
        while (i < lines.Count && IsRow(lines.Lines[i])) i++;
        return i < lines.Count ? i : 0;
    }

    /// <summary>Whether a line has a pipe that is not escaped.</summary>
    private static bool IsRow(StringLine line)
    {
        var text = line.Slice.AsSpan();
        for (var i = text.IndexOf('|'); i >= 0 && i < text.Length; i++)
        {
            if (text[i] == '|' && (i == 0 || text[i - 1] != '\\')) return true;
        }

        return false;
    }

    [GeneratedRegex(@"^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Delimiters();
}
