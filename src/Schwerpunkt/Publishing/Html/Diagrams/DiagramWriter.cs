using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Schwerpunkt.Pages;
using Schwerpunkt.Sites;
using Schwerpunkt.Text;

namespace Schwerpunkt.Publishing.Html.Diagrams;

/// <summary>Writes a diagram as a figure: title and description, the drawing, its source, and all data as a table that opens on demand and in print. Of a table from a file the data are all there is.</summary>
internal static class DiagramWriter
{
    /// <param name="basis">Tells the sources that lie outside, and what fits.</param>
    /// <param name="number">Counts the diagrams of a page from 1; also its name; an underscore keeps its ids apart from those of headings.</param>
    public static void Write(TextWriter writer, SiteContext basis, Diagram diagram, int number)
    {
        var (texts, name) = (basis.Texts, basis.Texts.Diagram(number));
        WriteHead(writer, texts, diagram, texts.LanguageOf(nameof(texts.Diagram)) is null ? name : null);
        var canvas = new Canvas(basis.Theme.Diagrams, string.Create(CultureInfo.InvariantCulture, $"diagramm_{number}"));
        Draw(diagram, canvas);
        canvas.Write(writer, KindOf(diagram));
        foreach (var source in diagram.Sources) WriteSource(writer, basis, source);
        writer.Write($"<details><summary{Markup.Lang(texts.LanguageOf(nameof(texts.DataAsTable)))}>{texts.DataAsTable}</summary>\n");
        WriteRegion(writer, texts, name);
        writer.Write("<caption>");
        Markup.Escape(writer, diagram.Title);
        writer.Write("</caption>\n");
        WriteRows(writer, texts, diagram);
        writer.Write("</table></div></details>\n");
        if (diagram.File is { } file) WriteFile(writer, basis, file);
        writer.Write("</figure>\n");
    }

    /// <summary>A table from a file: nothing is drawn, and the data stand open.</summary>
    /// <param name="number">Counts the tables of a page from 1.</param>
    public static void Write(TextWriter writer, SiteContext basis, Diagram.Table table, int number)
    {
        var (texts, name) = (basis.Texts, basis.Texts.Table(number));
        WriteHead(writer, texts, table, texts.LanguageOf(nameof(texts.Table)) is null ? name : null);
        if (!table.Head.IsEmpty)
        {
            WriteRegion(writer, texts, name);
            WriteRows(writer, texts, table);
            writer.Write("</table></div>\n");
        }

        foreach (var source in table.Sources) WriteSource(writer, basis, source);
        if (table.File is { } file) WriteFile(writer, basis, file);
        writer.Write("</figure>\n");
    }

    /// <summary>The figure's beginning. It is named by its number: a name taken from the caption would be read twice. One in another language would make what it names one in it.</summary>
    private static void WriteHead(TextWriter writer, InterfaceTexts texts, Diagram diagram, string? name)
    {
        writer.Write($"<figure class=\"{ClassNames.Diagram}\"");
        Markup.Attribute(writer, "aria-label", name);
        writer.Write(">\n<figcaption><strong>");
        Markup.Escape(writer, diagram.Title);
        writer.Write("</strong>");
        WriteWords(writer, new Phrase(diagram.Description));
        if (diagram is Diagram.Table { Unit: { } unit }) WriteWords(writer, new Phrase(texts.Unit(unit), texts.LanguageOf(nameof(texts.Unit))));
        writer.Write("</figcaption>\n");
    }

    private static void WriteWords(TextWriter writer, Phrase words)
    {
        if (string.IsNullOrEmpty(words.Text)) return;
        writer.Write($" <span{Markup.Lang(words.Language)}>");
        Markup.Escape(writer, words.Text);
        writer.Write("</span>");
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
        var texts = basis.Texts;
        writer.Write($"<p class=\"{ClassNames.Source}\">{texts.Marked(nameof(texts.SourceBefore), texts.SourceBefore)}");
        if (source.Url is { } url) OutsideLink.Write(writer, basis.Config.Address, texts, (url, source.Title));
        else Markup.Escape(writer, source.Title);
        if (source.Seen is { } seen) writer.Write(texts.Marked(nameof(texts.SeenOn), texts.SeenOn(seen)));
        writer.Write("</p>\n");
    }

    /// <summary>The link to the file, with its type and size.</summary>
    private static void WriteFile(TextWriter writer, SiteContext basis, DataFile file)
    {
        writer.Write($"<p class=\"{ClassNames.Source}\"{Markup.Lang(basis.Texts.LanguageOf(nameof(basis.Texts.DownloadData)))}><a");
        Markup.Attribute(writer, "href", basis.Config.Address.Url(SitePath.OfFile(file.Target.Source)));
        writer.Write('>');
        Markup.Escape(writer, basis.Texts.DownloadData(file.Name, string.Join(", ", FileDetails.Of(basis.Texts, file.Target.Source, file.Length))));
        writer.Write("</a></p>\n");
    }

    private static void WriteRegion(TextWriter writer, InterfaceTexts texts, string name)
    {
        var language = texts.LanguageOf(nameof(texts.DataOf));
        writer.Write($"<div class=\"{ClassNames.Table}\" role=\"region\" tabindex=\"0\"");
        Markup.Attribute(writer, "aria-label", texts.DataOf(name));
        writer.Write($"{Markup.Lang(language)}><table{Markup.Lang(language is null ? null : texts.Language)}>\n");
    }

    private static void WriteRows(TextWriter writer, InterfaceTexts texts, Diagram diagram)
    {
        var rows = diagram.Data().ToImmutableArray();
        writer.Write("<thead>");
        WriteRow(writer, texts, diagram, rows, 0);
        writer.Write("</thead>\n<tbody>\n");
        for (var i = 1; i < rows.Length; i++) WriteRow(writer, texts, diagram, rows, i);
        writer.Write("</tbody>\n");
    }

    private static void WriteRow(TextWriter writer, InterfaceTexts texts, Diagram diagram, ImmutableArray<ImmutableArray<string>> rows, int row)
    {
        var cells = rows[row];
        writer.Write("<tr>");
        for (var i = 0; i < cells.Length; i++)
        {
            var cell = row == 0 ? "th scope=\"col\"" : i == 0 ? "th scope=\"row\"" : "td";
            var language = !Languages.IsGerman(texts.Language) && diagram.IsOwnWord(cells[i], row, i) ? InterfaceTexts.German.Language : null;
            writer.Write($"<{cell}{Markup.Lang(language)}{(diagram.IsNumbers(i) ? $" class=\"{ClassNames.End}\"" : "")}>");
            Markup.Escape(writer, cells[i]);
            writer.Write($"</{cell[..2]}>");
        }

        writer.Write("</tr>\n");
    }
}
