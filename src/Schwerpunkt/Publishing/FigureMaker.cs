using System.Globalization;
using Schwerpunkt.Model;

namespace Schwerpunkt.Publishing;

/// <summary>Where a picture is used: decides how eagerly it is loaded.</summary>
internal enum PictureUse
{
    /// <summary>The picture at the top of the page.</summary>
    Lead,

    /// <summary>Further down.</summary>
    InText,
}

/// <summary>Makes what is shown of a picture: the image, the caption, and always the credit.</summary>
internal sealed class FigureMaker(Site site, LineWriter lines)
{
    public FigureView View(Figure figure, PictureUse use) => new(
        Image(figure, use),
        lines.ToHtml(figure.Caption),
        CreditLine(figure));

    /// <summary>The line that names the author; a placeholder says that it is one (DESIGN 4).</summary>
    public static string? CreditLine(Figure figure) => figure switch
    {
        { Decorative: true } => null,
        { Placeholder: true, Credit: { } credit } => $"Platzhalterzeichnung. Vorgesehenes Foto: {credit.Printed}",
        _ => figure.Credit?.Printed,
    };

    /// <summary>The image element.</summary>
    public string Image(Figure figure, PictureUse use)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        var alt = figure.Decorative ? "" : figure.Alt;
        if (site.Pictures.GetValueOrDefault(figure.Source) is { } facts) WriteImage(writer, facts, alt, use);
        else WriteBox(writer, alt);
        return writer.ToString();
    }

    /// <summary>The whole figure, for a picture in the text.</summary>
    public void Write(TextWriter writer, Block.Picture picture)
    {
        var view = View(picture.Figure, PictureUse.InText);
        writer.Write("<figure");
        LineWriter.WriteAttributes(writer, picture.Attributes);
        writer.Write('>');
        writer.Write(view.ImageHtml);
        if (view.CaptionHtml.Length > 0 || view.Credit is not null)
        {
            writer.Write("<figcaption>");
            if (view.CaptionHtml.Length > 0) writer.Write($"<span>{view.CaptionHtml}</span> ");
            if (view.Credit is not null)
            {
                writer.Write("<span class=\"credit\">");
                Html.Escape(writer, view.Credit);
                writer.Write("</span>");
            }

            writer.Write("</figcaption>");
        }

        writer.Write("</figure>\n");
    }

    private void WriteImage(TextWriter writer, PictureFacts facts, string alt, PictureUse use)
    {
        writer.Write("<img");
        Html.Attribute(writer, "src", site.Config.Address.Url(SitePath.OfFile(facts.Path)));
        Html.Attribute(writer, "alt", alt);
        if (facts is { Width: > 0, Height: > 0 })
        {
            Html.Attribute(writer, "width", facts.Width.ToString(CultureInfo.InvariantCulture));
            Html.Attribute(writer, "height", facts.Height.ToString(CultureInfo.InvariantCulture));
        }

        writer.Write(use == PictureUse.Lead ? " fetchpriority=\"high\">" : " loading=\"lazy\" decoding=\"async\">");
    }

    /// <summary>A placeholder whose file has not come yet: the theme draws the box.</summary>
    private static void WriteBox(TextWriter writer, string alt)
    {
        writer.Write("<span class=\"missing-picture\" role=\"img\"");
        Html.Attribute(writer, "aria-label", alt);
        writer.Write("></span>");
    }
}
