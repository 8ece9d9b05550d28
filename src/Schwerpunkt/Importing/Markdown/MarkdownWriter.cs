using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Schwerpunkt.Reading.Markdown;
using Schwerpunkt.Text;

namespace Schwerpunkt.Importing.Markdown;

/// <summary>Writes blocks as Markdown that reads back as the same blocks.</summary>
internal sealed class MarkdownWriter
{
    private readonly MarkdownDialect dialect;

    private MarkdownWriter(MarkdownDialect dialect) => this.dialect = dialect;

    /// <param name="blocks">The text.</param>
    /// <param name="dialect">For whom; null for this program.</param>
    public static string Write(ImmutableArray<Block> blocks, MarkdownDialect? dialect = null)
    {
        var text = new StringBuilder();
        new MarkdownWriter(dialect ?? MarkdownDialect.Own).Append(text, blocks, "");
        return text.ToString();
    }

    /// <summary>Footnotes, each at the beginning of a line.</summary>
    public static string Write(ImmutableArray<Footnote> notes, MarkdownDialect? dialect = null)
    {
        var (text, writer) = (new StringBuilder(), new MarkdownWriter(dialect ?? MarkdownDialect.Own));
        foreach (var note in notes)
        {
            var content = new StringBuilder();
            writer.Append(content, note.Content, "    ");
            text.Append('\n').Append("[^").Append(note.Label).Append("]: ").Append(content.ToString().TrimStart()).Append(note.Content.IsEmpty ? "\n" : "");
        }

        return text.ToString();
    }

    private void Append(StringBuilder text, ImmutableArray<Block> blocks, string indent, bool tight = false)
    {
        for (var i = 0; i < blocks.Length; i++)
        {
            var isNested = i > 0 && tight && blocks[i] is Block.Listing && blocks[i - 1] is Block.Paragraph;
            if (i > 0 && !isNested) text.Append('\n');
            if (isNested && !EndsParagraph((Block.Listing)blocks[i])) text.Append(indent).Append("<!-- -->\n");
            // Markdown joins neighbouring lists; an empty comment keeps them apart.
            if (i > 0 && IsList(blocks[i]) && IsList(blocks[i - 1])) text.Append(indent).Append("<!-- -->\n\n");
            Append(text, blocks[i], indent);
        }
    }

    /// <summary>Whether Markdown takes the list for one right below a line of text; others would continue that line.</summary>
    private static bool EndsParagraph(Block.Listing list) => list.Start is null or 1 && list.Items is [{ Content.IsEmpty: false }, ..];

    private static bool IsList(Block block) => block is Block.Listing or Block.Definitions;

    private void Append(StringBuilder text, Block block, string indent)
    {
        switch (block)
        {
            case Block.Heading heading: AppendLines(text, new string('#', Math.Clamp(heading.Level, 2, 6)) + " " + MarkdownLine.OfHeading(heading.Content, heading.Attributes.Id, dialect), indent); break;
            case Block.Paragraph paragraph: AppendLines(text, MarkdownLine.Of(paragraph.Content, dialect), indent); break;
            case Block.Picture picture: AppendLines(text, string.Join('\n', dialect.Figure(picture.Figure)), indent); break;
            case Block.Listing list: AppendList(text, list, indent); break;
            case Block.Quote quote: AppendQuote(text, quote, indent); break;
            case Block.Table table: AppendTable(text, table, indent); break;
            case Block.Group group: AppendGroup(text, group, indent); break;
            case Block.Details details: AppendDetails(text, details, indent); break;
            case Block.Definitions definitions: AppendDefinitions(text, definitions, indent); break;
            case Block.Code code: AppendCode(text, code, indent); break;
            case Block.Divider: AppendLines(text, "***", indent); break;
            default: throw new NotSupportedException(block.GetType().Name);
        }
    }

    private void AppendCode(StringBuilder text, Block.Code code, string indent)
    {
        if (dialect.IsCodeInHtml(code.Text))
        {
            AppendLines(text, $"<pre><code>{MarkdownDialect.InHtml(code.Text)}\n</code></pre>", indent);
            return;
        }

        var fence = "```";
        while (code.Text.Contains(fence, StringComparison.Ordinal)) fence += "`";
        AppendLines(text, $"{fence}{code.Language}\n{code.Text}\n{fence}", indent);
    }

    private void AppendGroup(StringBuilder text, Block.Group group, string indent)
    {
        var language = dialect.LanguagesInHtml ? group.Attributes.Language : null;
        if (language is not null) AppendLines(text, $"<div lang=\"{language}\">\n", indent);
        Append(text, group.Content, indent);
        if (language is not null) AppendLines(text, "\n</div>", indent);
    }

    private void AppendDetails(StringBuilder text, Block.Details details, string indent)
    {
        AppendLines(text, $"<details><summary>{Escaped(details.Summary.PlainText())}</summary>\n", indent);
        Append(text, details.Content, indent);
        AppendLines(text, details.Content.IsEmpty ? "</details>" : "\n</details>", indent);
    }

    private static string Escaped(string summary) =>
        summary.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);

    /// <summary>Terms without a meaning, and the other way round, stand as plain text: Markdown has no form for them.</summary>
    private void AppendDefinitions(StringBuilder text, Block.Definitions list, string indent)
    {
        for (var i = 0; i < list.Items.Length; i++)
        {
            if (i > 0) text.Append('\n');
            var (terms, content) = (list.Items[i].Terms, list.Items[i].Content);
            foreach (var term in terms) AppendLines(text, MarkdownLine.OneLine(term, dialect), indent);
            if (terms.IsEmpty && i > 0) AppendItem(text, content, indent, ":   ", tight: false);
            else if (terms.IsEmpty) Append(text, content, indent);
            else if (!content.IsEmpty) AppendItem(text, content, indent, ":   ", tight: false);
        }
    }

    private void AppendItem(StringBuilder text, ImmutableArray<Block> blocks, string indent, string mark, bool tight)
    {
        var content = new StringBuilder();
        Append(content, blocks, indent + new string(' ', mark.Length), tight);
        var lines = content.Length == 0 ? "\n" : content.ToString();
        text.Append(indent).Append(content.Length == 0 ? mark.TrimEnd() : mark).Append(lines.AsSpan(Math.Min(indent.Length + mark.Length, lines.Length - 1)));
    }

    private static void AppendLines(StringBuilder text, string lines, string indent)
    {
        foreach (var line in lines.Split('\n')) text.Append(line.Length == 0 ? "" : indent).Append(line).Append('\n');
    }

    /// <summary>„1. Mai“ is a day of the year; „1) Mai“ is a first item, as is each other one of its list then.</summary>
    private void AppendList(StringBuilder text, Block.Listing list, string indent)
    {
        var start = text.Length;
        if (!AppendItems(text, list, indent, ". ")) return;
        text.Length = start;
        AppendItems(text, list, indent, ") ");
    }

    /// <summary>Whether an item begins like a date.</summary>
    private bool AppendItems(StringBuilder text, Block.Listing list, string indent, string behindNumber)
    {
        var hasDate = false;
        for (var i = 0; i < list.Items.Length; i++)
        {
            var mark = list.Start is { } first ? (first + i).ToString(CultureInfo.InvariantCulture) + behindNumber : "- ";
            if (i > 0 && list.Loose) text.Append('\n');
            var start = text.Length;
            AppendItem(text, list.Items[i].Content, indent, mark, tight: !list.Loose);
            hasDate |= DateLine.Is(text.ToString(start, text.Length - start).AsSpan().TrimStart(' '));
        }

        return hasDate;
    }

    private void AppendQuote(StringBuilder text, Block.Quote quote, string indent)
    {
        var content = new StringBuilder();
        Append(content, quote.Content, "");
        foreach (var line in content.ToString().TrimEnd('\n').Split('\n')) text.Append(indent).Append(line.Length == 0 ? ">" : "> " + line).Append('\n');
    }

    private void AppendTable(StringBuilder text, Block.Table table, string indent)
    {
        AppendRow(text, table.Head.Cells.Select(cell => MarkdownLine.OfCell(cell, dialect)), indent);
        AppendRow(text, table.Columns.Select(column => column switch { CellAlignment.End => "---:", CellAlignment.Center => ":---:", _ => "---" }), indent);
        foreach (var row in table.Rows) AppendRow(text, row.Cells.Select(cell => MarkdownLine.OfCell(cell, dialect)), indent);
    }

    private static void AppendRow(StringBuilder text, IEnumerable<string> cells, string indent) =>
        text.Append(indent).Append("| ").AppendJoin(" | ", cells).Append(" |\n");
}
