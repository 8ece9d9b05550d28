using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Schwerpunkt.Model;

namespace Schwerpunkt.Importing;

/// <summary>Writes blocks as Markdown that reads back as the same blocks.</summary>
internal static class MarkdownWriter
{
    public static string Write(ImmutableArray<Block> blocks)
    {
        var text = new StringBuilder();
        Append(text, blocks, "");
        return text.ToString();
    }

    private static void Append(StringBuilder text, ImmutableArray<Block> blocks, string indent)
    {
        for (var i = 0; i < blocks.Length; i++)
        {
            if (i > 0) text.Append('\n');
            // Markdown joins neighbouring lists; an empty comment keeps them apart.
            if (i > 0 && blocks[i] is Block.Listing && blocks[i - 1] is Block.Listing) text.Append(indent).Append("<!-- -->\n\n");
            Append(text, blocks[i], indent);
        }
    }

    private static void Append(StringBuilder text, Block block, string indent)
    {
        switch (block)
        {
            case Block.Heading heading: AppendLines(text, new string('#', Math.Max(2, heading.Level)) + " " + MarkdownLine.Of(heading.Content), indent); break;
            case Block.Paragraph paragraph: AppendLines(text, MarkdownLine.Of(paragraph.Content), indent); break;
            case Block.Picture picture: AppendFigure(text, picture.Figure, indent); break;
            case Block.Listing list: AppendList(text, list, indent); break;
            case Block.Quote quote: AppendQuote(text, quote, indent); break;
            case Block.Table table: AppendTable(text, table, indent); break;
            case Block.Group group: Append(text, group.Content, indent); break;
            case Block.Code code: AppendLines(text, $"```{code.Language}\n{code.Text}\n```", indent); break;
            case Block.Divider: AppendLines(text, "---", indent); break;
            default: throw new NotSupportedException(block.GetType().Name);
        }
    }

    private static void AppendLines(StringBuilder text, string lines, string indent)
    {
        foreach (var line in lines.Split('\n')) text.Append(line.Length == 0 ? "" : indent).Append(line).Append('\n');
    }

    /// <summary>The credit stands in quotation marks; where it has some itself, and with a caption, it takes a line of its own.</summary>
    private static void AppendFigure(StringBuilder text, Figure figure, string indent)
    {
        var picture = $"![{MarkdownLine.Escape(figure.Alt)}]({figure.Source}";
        var credit = figure.Credit?.Text;
        if (credit is not null && figure.Caption.IsEmpty && !credit.Contains('"', StringComparison.Ordinal) && !credit.Contains('\\', StringComparison.Ordinal))
        {
            AppendLines(text, $"{picture} \"{credit}\")", indent);
            return;
        }

        AppendLines(text, picture + ")", indent);
        if (!figure.Caption.IsEmpty) AppendLines(text, MarkdownLine.Of(figure.Caption), indent);
        if (credit is not null) AppendLines(text, MarkdownLine.Escape(credit), indent);
    }

    private static void AppendList(StringBuilder text, Block.Listing list, string indent)
    {
        for (var i = 0; i < list.Items.Length; i++)
        {
            var mark = list.Start is { } start ? (start + i).ToString(CultureInfo.InvariantCulture) + ". " : "- ";
            if (i > 0 && list.Loose) text.Append('\n');
            var content = new StringBuilder();
            Append(content, list.Items[i].Content, indent + new string(' ', mark.Length));
            var lines = content.Length == 0 ? "\n" : content.ToString();
            text.Append(indent).Append(mark).Append(lines.AsSpan(Math.Min(indent.Length + mark.Length, lines.Length - 1)));
        }
    }

    private static void AppendQuote(StringBuilder text, Block.Quote quote, string indent)
    {
        var content = new StringBuilder();
        Append(content, quote.Content, "");
        foreach (var line in content.ToString().TrimEnd('\n').Split('\n')) text.Append(indent).Append(line.Length == 0 ? ">" : "> " + line).Append('\n');
    }

    private static void AppendTable(StringBuilder text, Block.Table table, string indent)
    {
        AppendRow(text, table.Head.Cells.Select(MarkdownLine.OfCell), indent);
        AppendRow(text, table.Columns.Select(column => column switch { CellAlignment.End => "---:", CellAlignment.Center => ":---:", _ => "---" }), indent);
        foreach (var row in table.Rows) AppendRow(text, row.Cells.Select(MarkdownLine.OfCell), indent);
    }

    private static void AppendRow(StringBuilder text, IEnumerable<string> cells, string indent) =>
        text.Append(indent).Append("| ").AppendJoin(" | ", cells).Append(" |\n");
}
