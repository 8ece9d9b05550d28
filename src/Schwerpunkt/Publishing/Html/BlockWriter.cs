using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Schwerpunkt.Pages;
using Schwerpunkt.Publishing.Html.Diagrams;
using Schwerpunkt.Sites;
using Schwerpunkt.Text;

namespace Schwerpunkt.Publishing.Html;

/// <summary>Writes the blocks of one document as HTML.</summary>
internal sealed class BlockWriter(SiteContext basis, Document document, ImmutableArray<Section> sections, LineWriter lines, GlossaryMarker glossary)
{
    private readonly Dictionary<Location, string> ids = sections
        .ToDictionary(section => section.Heading.Location, section => section.Id);

    private readonly Dictionary<string, Footnote> notes = document.Footnotes.DistinctBy(note => note.Label, StringComparer.Ordinal).ToDictionary(note => note.Label, StringComparer.Ordinal);

    private readonly FigureMaker figures = new(basis, lines);

    private int tables;

    private int diagrams;

    private int films;

    /// <summary>The footnotes that the blocks written so far refer to; empty where there are none.</summary>
    public string NotesToHtml()
    {
        if (lines.Notes.Count == 0) return "";
        // A note may refer to a note: all are written before the ways back are known.
        var written = new List<string?>();
        while (written.Count < lines.Notes.Count) written.Add(NoteToHtml(lines.Notes[written.Count]));
        if (written.TrueForAll(note => note is null)) return "";
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        writer.Write($"<section class=\"{ClassNames.Notes}\" role=\"doc-endnotes\" aria-labelledby=\"{NoteIds.Section}\"><h2 id=\"{NoteIds.Section}\"{Lang(nameof(basis.Texts.Notes))}>{basis.Texts.Notes}</h2><ol>");
        for (var i = 0; i < written.Count; i++)
        {
            if (written[i] is not { } note) continue;
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"<li id=\"fn-{i + 1}\""));
            if (basis.ShowsPlaces) WrittenPlace.Write(writer, notes[lines.Notes[i]]);
            writer.Write('>');
            writer.Write(note);
            WriteWaysBack(writer, i + 1, lines.MarksOf(lines.Notes[i]));
            writer.Write("</li>\n");
        }

        writer.Write("</ol></section>\n");
        return writer.ToString();
    }

    public void Write(TextWriter writer, ImmutableArray<Block> blocks)
    {
        foreach (var block in blocks)
        {
            Write(writer, block);
            glossary.WriteExplanations(writer);
        }
    }

    private void Write(TextWriter writer, Block block)
    {
        if (basis.ShowsPlaces) WrittenPlace.Mark(writer, block, WriteElement);
        else WriteElement(writer, block);
    }

    private void WriteElement(TextWriter writer, Block block)
    {
        switch (block)
        {
            case Block.Heading heading: WriteLine(writer, "h" + Math.Max(2, heading.Level), heading.Content, heading.Attributes, ids.GetValueOrDefault(heading.Location)); break;
            case Block.Paragraph paragraph: WriteLine(writer, "p", glossary.Mark(paragraph), paragraph.Attributes); break;
            case Block.Picture picture: figures.Write(writer, picture); break;
            case Block.Listing list: WriteList(writer, list); break;
            case Block.Quote quote: WriteContainer(writer, "blockquote", quote.Attributes, quote.Content); break;
            case Block.Group group: WriteContainer(writer, "div", group.Attributes, group.Content); break;
            case Block.Details details: WriteDetails(writer, details); break;
            case Block.Code code: WriteCode(writer, code); break;
            case Block.Table table: WriteTable(writer, table); break;
            case Block.Drawing { Diagram: Diagram.Table table }: DiagramWriter.Write(writer, basis, table, ++tables); break;
            case Block.Drawing drawing: DiagramWriter.Write(writer, basis, drawing.Diagram, ++diagrams); break;
            case Block.Film film: new FilmWriter(basis, document, lines, figures).Write(writer, film, ++films); break;
            case Block.Definitions definitions: WriteDefinitions(writer, definitions); break;
            case Block.Divider: writer.Write("<hr>\n"); break;
            default: throw new UnreachableException(); // data of site.yml became definitions
        }
    }

    private void WriteLine(TextWriter writer, string name, ImmutableArray<Inline> line, Attributes attributes, string? id = null)
    {
        writer.Write('<');
        writer.Write(name);
        LineWriter.WriteAttributes(writer, attributes, id);
        writer.Write('>');
        lines.Write(writer, line);
        writer.Write($"</{name}>\n");
    }

    private void WriteContainer(TextWriter writer, string name, Attributes attributes, ImmutableArray<Block> content)
    {
        writer.Write('<');
        writer.Write(name);
        LineWriter.WriteAttributes(writer, attributes);
        writer.Write(">\n");
        Write(writer, content);
        writer.Write($"</{name}>\n");
    }

    private void WriteList(TextWriter writer, Block.Listing list)
    {
        var name = list.Start is null ? "ul" : "ol";
        writer.Write($"<{name}");
        if (list.Start is not (null or 1)) Markup.Attribute(writer, "start", list.Start.Value.ToString(CultureInfo.InvariantCulture));
        LineWriter.WriteAttributes(writer, list.Attributes);
        writer.Write(">\n");
        var next = list.Start;
        foreach (var item in list.Items)
        {
            // Two paragraphs of an item without blank lines, parted by a comment, must not run together.
            var bare = !list.Loose && item.Content.Count(block => block is Block.Paragraph) < 2;
            var box = item.Content is [Block.Paragraph opening, ..] ? TaskBox.Of(opening.Content) : null;
            writer.Write("<li");
            if (basis.ShowsPlaces) WrittenPlace.Write(writer, item);
            if (item.Number is { } number && number != next) Markup.Attribute(writer, "value", number.ToString(CultureInfo.InvariantCulture));
            next = (item.Number ?? next) + 1;
            // Its paragraph has no element of its own.
            var attributes = bare && item.Content.OfType<Block.Paragraph>().FirstOrDefault() is { } only ? only.Attributes : Attributes.None;
            LineWriter.WriteAttributes(writer, box is null ? attributes : attributes with { Classes = attributes.Classes.Add(ClassNames.Task) });
            writer.Write('>');
            if (box is not null) WriteBoxed(writer, (Block.Paragraph)item.Content[0], box.Ticked, bare);
            foreach (var block in box is null ? item.Content : item.Content[1..])
            {
                if (bare && block is Block.Paragraph paragraph) lines.Write(writer, glossary.Mark(paragraph));
                else Write(writer, block);
            }

            writer.Write("</li>\n");
        }

        writer.Write($"</{name}>\n");
    }

    /// <summary>A line with its box. Nobody can tick it: a picture of one, with a name for those who do not see it.</summary>
    private void WriteBoxed(TextWriter writer, Block.Paragraph paragraph, bool ticked, bool bare)
    {
        if (!bare)
        {
            writer.Write("<p");
            LineWriter.WriteAttributes(writer, paragraph.Attributes);
            writer.Write('>');
        }

        writer.Write($"<span role=\"img\" aria-label=\"{(ticked ? basis.Texts.Done : basis.Texts.Open)}\"{Lang(ticked ? nameof(basis.Texts.Done) : nameof(basis.Texts.Open))}>{(ticked ? '☑' : '☐')}</span> ");
        var line = glossary.Mark(paragraph);
        lines.Write(writer, TaskBox.Of(line)?.Rest ?? line);
        if (!bare) writer.Write("</p>\n");
    }

    private void WriteDetails(TextWriter writer, Block.Details details)
    {
        writer.Write("<details>");
        WriteLine(writer, "summary", details.Summary, Attributes.None);
        Write(writer, details.Content);
        writer.Write("</details>\n");
    }

    private static void WriteCode(TextWriter writer, Block.Code code)
    {
        writer.Write("<pre tabindex=\"0\"><code>");
        Markup.Escape(writer, code.Text);
        writer.Write("</code></pre>\n");
    }

    private void WriteTable(TextWriter writer, Block.Table table)
    {
        tables++;
        writer.Write(string.Create(CultureInfo.InvariantCulture, $"<div class=\"{ClassNames.Table}\" role=\"region\" tabindex=\"0\" aria-label=\"{basis.Texts.Table(tables)}\"{Lang(nameof(basis.Texts.Table))}><table"));
        // A name in another language must not make what it names one in it.
        LineWriter.WriteAttributes(writer, table.Attributes.Language is null && Lang(nameof(basis.Texts.Table)).Length > 0 ? table.Attributes with { Language = basis.Texts.Language } : table.Attributes);
        writer.Write(">\n<thead>");
        WriteRow(writer, table, table.Head, "th scope=\"col\"");
        writer.Write("</thead>\n<tbody>\n");
        foreach (var row in table.Rows) WriteRow(writer, table, row, "td");
        writer.Write("</tbody>\n</table></div>\n");
    }

    private void WriteRow(TextWriter writer, Block.Table table, TableRow row, string cell)
    {
        writer.Write("<tr>");
        for (var i = 0; i < row.Cells.Length; i++)
        {
            var alignment = table.Columns[i] switch { CellAlignment.End => $" class=\"{ClassNames.End}\"", CellAlignment.Center => $" class=\"{ClassNames.Center}\"", _ => "" };
            writer.Write($"<{cell}{alignment}>");
            lines.Write(writer, row.Cells[i]);
            writer.Write($"</{cell[..2]}>");
        }

        writer.Write("</tr>\n");
    }

    private void WriteDefinitions(TextWriter writer, Block.Definitions definitions)
    {
        writer.Write("<dl");
        LineWriter.WriteAttributes(writer, definitions.Attributes);
        writer.Write(">\n");
        foreach (var item in definitions.Items)
        {
            foreach (var term in item.Terms) WriteLine(writer, "dt", term, Attributes.None);
            WriteContainer(writer, "dd", Attributes.None, item.Content);
        }

        writer.Write("</dl>\n");
    }

    /// <summary>What a note says; null where there is none of this label.</summary>
    private string? NoteToHtml(string label)
    {
        if (!notes.TryGetValue(label, out var note)) return null;
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        Write(writer, note.Content);
        return writer.ToString();
    }

    /// <summary>One link for each place that refers to the note.</summary>
    private void WriteWaysBack(TextWriter writer, int note, int places)
    {
        for (var place = 1; place <= places; place++)
        {
            var (name, sign) = places == 1 ? (basis.Texts.BackFromNote(note), "↩") : (basis.Texts.BackFromNoteTo(note, place), $"↩<sup>{place}</sup>");
            writer.Write($"{(place == 1 ? "" : " ")}<a href=\"#{LineWriter.MarkId(note, place)}\" role=\"doc-backlink\" aria-label=\"{name}\"{Lang(nameof(basis.Texts.BackFromNote))}>{sign}</a>");
        }
    }

    /// <summary>The attribute that says that a word of the interface is not in the language of the page.</summary>
    private string Lang(string member) => Markup.Lang(basis.Texts.LanguageOf(member));
}
