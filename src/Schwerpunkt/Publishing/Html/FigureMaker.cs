using System.Globalization;
using Schwerpunkt.Pictures;
using Schwerpunkt.Publishing.Views;
using Schwerpunkt.Sites;
using Schwerpunkt.Text;

namespace Schwerpunkt.Publishing.Html;

/// <summary>Makes what is shown of a picture: the image, the caption, and always the credit.</summary>
internal sealed class FigureMaker(SiteContext basis, LineWriter lines)
{
    public FigureView View(Figure figure, PictureUse use) => new(
        Image(figure, use),
        lines.ToHtml(figure.Caption),
        CreditLine(figure, basis.Texts))
    {
        CreditLanguage = figure is { Placeholder: true, Decorative: false } ? basis.Texts.LanguageOf(nameof(basis.Texts.Placeholder)) : null,
    };

    /// <summary>The line that names the author; a placeholder says that it is one (DESIGN 4).</summary>
    public static string? CreditLine(Figure figure, InterfaceTexts texts) => figure switch
    {
        { Decorative: true } => null,
        { Placeholder: true, Credit: { } credit } => texts.Placeholder(credit.Printed),
        _ => figure.Credit?.Printed,
    };

    /// <summary>The picture or img element; a box for a placeholder whose file has not come yet.</summary>
    public string Image(Figure figure, PictureUse use)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        if (basis.Pictures.GetValueOrDefault(figure.Source) is { } facts) new PictureElement(basis).Write(writer, facts, figure, use);
        else WriteBox(writer, figure.Decorative ? "" : figure.Alt);
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
                writer.Write($"<span class=\"{ClassNames.Credit}\"");
                Markup.Attribute(writer, "lang", view.CreditLanguage);
                writer.Write('>');
                writer.Write(view.CreditHtml);
                writer.Write("</span>");
            }

            writer.Write("</figcaption>");
        }

        writer.Write("</figure>\n");
    }

    /// <summary>A placeholder whose file has not come yet: the theme draws the box.</summary>
    private static void WriteBox(TextWriter writer, string alt)
    {
        writer.Write($"<span class=\"{ClassNames.MissingPicture}\" role=\"img\"");
        Markup.Attribute(writer, "aria-label", alt);
        writer.Write("></span>");
    }
}
