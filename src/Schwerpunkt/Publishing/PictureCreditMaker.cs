using System.Globalization;
using Schwerpunkt.Model;

namespace Schwerpunkt.Publishing;

/// <summary>Turns a credited picture into its entry on the page „Bildnachweise“.</summary>
internal static class PictureCreditMaker
{
    public static PictureCreditView View(Site site, CreditedPicture picture)
    {
        var figure = picture.Figure;
        return new PictureCreditView(
            Thumbnail(site, figure),
            figure.Alt,
            FigureMaker.CreditLine(figure),
            figure.Credits is [var found, ..] ? InGerman(found.Origin) : null,
            figure.Placeholder ? $"Zeichnung: {figure.Drawing ?? "ohne Angabe"}" : null,
            figure.Placeholder ? null : figure.Credit?.Terms,
            figure.Placeholder ? null : figure.AcquireUrl,
            [.. picture.Pages.Select(page => new LinkView(page.Title, site.Config.Address.Url(page.Path)))]);
    }

    /// <summary>Without an alternative text of its own: the entry says what it shows.</summary>
    private static string Thumbnail(Site site, Figure figure)
    {
        if (site.Pictures.GetValueOrDefault(figure.Source) is not { } facts) return "";
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        new PictureElement(site.Basis).Write(writer, facts, figure with { Alt = "" }, PictureUse.Thumbnail);
        return writer.ToString();
    }

    private static string InGerman(CreditOrigin origin) => origin switch
    {
        CreditOrigin.Sidecar => "Begleitdatei",
        CreditOrigin.File => "Bilddatei",
        _ => "Seitentext",
    };
}
