using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Schwerpunkt.Sites;
using Schwerpunkt.Text;

namespace Schwerpunkt.Publishing.Html.Diagrams;

/// <summary>Writes a diagram as a figure: title and description, the drawing, its source, and all data as a table that opens on demand and in print.</summary>
internal static class DiagramWriter
{
    /// <param name="basis">Tells the sources that lie outside, and what fits.</param>
    /// <param name="number">Counts the diagrams of a page from 1; also its name; an underscore keeps its ids apart from those of headings.</param>
    public static void Write(TextWriter writer, SiteContext basis, Diagram diagram, int number)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"diagramm_{number}");
        // Named by its number: a name taken from the caption would be read twice.
        writer.Write($"<figure class=\"{ClassNames.Diagram}\" aria-label=\"{basis.Texts.Diagram(number)}\">\n<figcaption><strong>");
        Markup.Escape(writer, diagram.Title);
        writer.Write("</strong> <span>");
        Markup.Escape(writer, diagram.Description);
        writer.Write("</span></figcaption>\n");
        var canvas = new Canvas(basis.Theme.Diagrams, id);
        Draw(diagram, canvas);
        canvas.Write(writer, KindOf(diagram));
        foreach (var source in diagram.Sources) WriteSource(writer, basis, source);
        WriteTable(writer, basis.Texts, diagram, number);
        writer.Write("</figure>\n");
    }

    private static void Draw(Diagram diagram, Canvas canvas)
    {
        switch (diagram)
        {
            case Diagram.Chart { Lines: true } chart: LinePlot.Draw(chart, canvas); break;
            case Diagram.Chart chart: BarPlot.Draw(chart, canvas); break;
            case Diagram.Timeline timeline: TimePlot.Draw(timeline, canvas); break;
            default: throw new UnreachableException();
        }
    }

    private static string KindOf(Diagram diagram) => diagram switch
    {
        Diagram.Chart { Lines: true } => ClassNames.Lines,
        Diagram.Chart => ClassNames.Bars,
        Diagram.Timeline => ClassNames.Timeline,
        _ => throw new UnreachableException(),
    };

    private static void WriteSource(TextWriter writer, SiteContext basis, PageSource source)
    {
        writer.Write($"<p class=\"{ClassNames.Source}\">{basis.Texts.SourceBefore}");
        if (source.Url is { } url) OutsideLink.Write(writer, basis.Config.Address, basis.Texts, (url, source.Title));
        else Markup.Escape(writer, source.Title);
        if (source.Seen is { } seen) writer.Write(basis.Texts.SeenOn(seen));
        writer.Write("</p>\n");
    }

    private static void WriteTable(TextWriter writer, InterfaceTexts texts, Diagram diagram, int number)
    {
        var rows = diagram.Data().ToImmutableArray();
        var numbers = diagram is Diagram.Chart ? $" class=\"{ClassNames.End}\"" : "";
        writer.Write($"<details><summary>{texts.DataAsTable}</summary>\n<div class=\"{ClassNames.Table}\" role=\"region\" tabindex=\"0\"");
        Markup.Attribute(writer, "aria-label", texts.DataOf(texts.Diagram(number)));
        writer.Write("><table>\n<caption>");
        Markup.Escape(writer, diagram.Title);
        writer.Write("</caption>\n<thead>");
        WriteRow(writer, rows[0], "th scope=\"col\"", "th scope=\"col\"" + numbers);
        writer.Write("</thead>\n<tbody>\n");
        foreach (var row in rows[1..]) WriteRow(writer, row, "th scope=\"row\"", "td" + numbers);
        writer.Write("</tbody>\n</table></div></details>\n");
    }

    private static void WriteRow(TextWriter writer, ImmutableArray<string> cells, string first, string others)
    {
        writer.Write("<tr>");
        for (var i = 0; i < cells.Length; i++)
        {
            var cell = i == 0 ? first : others;
            writer.Write($"<{cell}>");
            Markup.Escape(writer, cells[i]);
            writer.Write($"</{cell[..2]}>");
        }

        writer.Write("</tr>\n");
    }
}
