using System.Globalization;
using Schwerpunkt.Pages;
using Schwerpunkt.Pictures;
using Schwerpunkt.Publishing.Html;
using Schwerpunkt.Sites;

namespace Schwerpunkt.Publishing.Views;

/// <summary>Turns a credited picture into its entry on the page „Bildnachweise“.</summary>
internal static class PictureCreditMaker
{
    private const int MostPages = 20;

    public static PictureCreditView View(Site site, CreditedPicture picture)
    {
        var figure = picture.Figure;
        return new PictureCreditView(
            picture.Pages.Any(page => Shows(page, figure)) ? Thumbnail(site, figure) : "",
            figure.Alt.Length > 0 ? figure.Alt : Path.GetFileName(figure.Source),
            FigureMaker.CreditLine(figure, site.Texts),
            figure.Credits is [var found, ..] ? OriginOf(found.Origin, site.Texts) : null,
            figure.Placeholder ? site.Texts.Drawing(figure.Drawing?.Text) : null,
            figure.Named?.Terms,
            figure.Placeholder ? null : figure.AcquireUrl,
            [.. picture.Pages.Take(MostPages).Select(page => new LinkView(page.Heading, site.Config.Address.Url(page.Path), Language: page.FrontMatter.Language.Foreign))])
        {
            AltLanguage = figure.Alt.Length > 0 ? picture.Language : null,
            MorePages = Math.Max(0, picture.Pages.Length - MostPages),
        };
    }

    /// <summary>What is only offered has no small sizes.</summary>
    private static bool Shows(Page page, Figure figure) => page.Parts.Figures.Any(shown => shown.Source == figure.Source);

    /// <summary>Without an alternative text of its own: the entry says what it shows.</summary>
    private static string Thumbnail(Site site, Figure figure)
    {
        if (site.Pictures.GetValueOrDefault(figure.Source) is not { } facts) return "";
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        new PictureElement(site.Basis).Write(writer, facts, figure with { Alt = "" }, PictureUse.Thumbnail);
        return writer.ToString();
    }

    private static string OriginOf(CreditOrigin origin, InterfaceTexts texts) => origin switch
    {
        CreditOrigin.Sidecar => texts.FromSidecar,
        CreditOrigin.File => texts.FromFile,
        _ => texts.FromPage,
    };
}
