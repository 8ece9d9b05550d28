using System.Collections.Immutable;
using Schwerpunkt.Pictures;
using Schwerpunkt.Sites;
using Schwerpunkt.Text;

namespace Schwerpunkt.Publishing.Files;

/// <summary>Decides which files are made of a picture: the widths of site.yml that it can fill, in each format.</summary>
internal static class Derivatives
{
    // What OpenGraph asks for.
    private const int PreviewWidth = 1200, PreviewHeight = 630;

    /// <summary>A scan of a scroll is taller: it is shown in its own format alone.</summary>
    private const int MostHeightOfWebP = 16_383;

    /// <summary>Whether a picture is encoded anew; drawings, animations and everything under <c>widths: []</c> are copied as they are.</summary>
    public static bool Apply(SiteContext basis, PictureFacts facts) =>
        !basis.Config.Images.Widths.IsEmpty
        && facts is { Defect: null, Animated: false, Width: > 0, Height: > 0 }
        && facts.Format is PictureFormat.Jpeg or PictureFormat.Png or PictureFormat.WebP or PictureFormat.Avif;

    /// <summary>The formats to offer, best first, the picture's own last. A browser that shows AVIF needs no other.</summary>
    public static IEnumerable<PictureFormat> Formats(SiteContext basis, PictureFacts facts) => facts.Format == PictureFormat.Avif || facts.Height > MostHeightOfWebP
        ? [facts.Format]
        : basis.Config.Images.Formats.Where(format => format != facts.Format).Append(facts.Format);

    /// <summary>All sizes of a figure in one format, smallest first: the widths of site.yml, never more than the picture has.</summary>
    public static ImmutableArray<Derivative> Of(SiteContext basis, PictureFacts facts, Figure figure, PictureFormat format)
    {
        var widths = basis.Config.Images.Widths.Where(width => width < facts.Width).ToList();
        if (basis.Config.Images.Widths[^1] >= facts.Width) widths.Add(facts.Width);
        var rights = RightsOf(figure);
        return [.. widths.Select(width => new Derivative(facts, width, HeightFor(width, facts), format, false, rights))];
    }

    /// <summary>What social media show: a JPEG of 1200 × 630 from the middle, smaller where the picture is.</summary>
    public static Derivative Preview(PictureFacts facts, Figure figure)
    {
        var scale = Math.Min(1, Math.Min(facts.Width / (double)PreviewWidth, facts.Height / (double)PreviewHeight));
        int Scaled(int pixels) => Math.Max(1, (int)(pixels * scale));
        return new Derivative(facts, Scaled(PreviewWidth), Scaled(PreviewHeight), PictureFormat.Jpeg, true, RightsOf(figure));
    }

    /// <summary>Every file that is made for the site, each once.</summary>
    public static IEnumerable<Derivative> All(Site site)
    {
        var leads = site.Pages.Select(page => page.Lead).OfType<Figure>().ToList();
        var previews = Encoded(site, leads).Select(shown => Preview(shown.Facts, shown.Figure));
        return Encoded(site, Figures(site).Concat(leads))
            .SelectMany(shown => Formats(site.Basis, shown.Facts).SelectMany(format => Of(site.Basis, shown.Facts, shown.Figure, format)))
            .Concat(previews)
            .DistinctBy(file => file.Path, StringComparer.Ordinal);
    }

    /// <summary>Pictures that are shown as they are, below a name of their own.</summary>
    public static IEnumerable<PictureFacts> Drawings(Site site) => Figures(site)
        .Select(figure => site.Pictures.GetValueOrDefault(figure.Source)).OfType<PictureFacts>()
        .Where(facts => !Apply(site.Basis, facts) && facts.ShownPath != SitePath.OfFile(facts.Path))
        .DistinctBy(facts => facts.Path, StringComparer.Ordinal);

    /// <summary>Pictures that need not be copied: they are shown in other sizes or under another name only, and no link leads to them.</summary>
    public static HashSet<string> Replaced(Site site)
    {
        var linked = site.Pages.SelectMany(page => page.Parts.Links).Select(link => link.Target).OfType<Target.ToFile>().Select(file => file.Source)
            .Concat(site.Pages.SelectMany(page => page.FrontMatter.Attachments.Downloads).Select(download => download.File.Text));
        var replaced = Encoded(site, Figures(site)).Select(shown => shown.Facts).Concat(Drawings(site)).Select(facts => facts.Path).ToHashSet(StringComparer.Ordinal);
        replaced.ExceptWith(linked);
        return replaced;
    }

    /// <summary>What is written into the files: who is to be named, and where the licence stands. A placeholder names its own author, never the photographer.</summary>
    private static EmbeddedRights RightsOf(Figure figure)
    {
        if (figure.Named is not { } named) return EmbeddedRights.None;
        return new EmbeddedRights(
            named.Text,
            named.Text.Contains('©', StringComparison.Ordinal) ? named.Text : null,
            WebStatement: named.Terms?.Url ?? (figure.Placeholder ? null : figure.AcquireUrl));
    }

    private static IEnumerable<Figure> Figures(Site site) => site.Pages.SelectMany(page =>
        page.Parts.Figures.Concat(page.Parts.Icons)).Concat(site.Basis.WordMark is { } mark ? [mark] : []);

    private static IEnumerable<(PictureFacts Facts, Figure Figure)> Encoded(Site site, IEnumerable<Figure> figures) => site.Config.Images.Widths.IsEmpty ? [] :
        from figure in figures
        let facts = site.Pictures.GetValueOrDefault(figure.Source)
        where facts is not null && Apply(site.Basis, facts)
        select (facts, figure);

    /// <summary>Rounded to the nearest pixel.</summary>
    private static int HeightFor(int width, PictureFacts facts) =>
        (int)Math.Max(1, ((((long)facts.Height * width) * 2) + facts.Width) / (2L * facts.Width));
}
