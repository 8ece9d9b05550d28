using Schwerpunkt.Findings;
using Schwerpunkt.Pictures;
using Schwerpunkt.Sites;
using Schwerpunkt.Text;

namespace Schwerpunkt.Checks;

/// <summary>Checks the pictures of the site: file, alternative text, and above all the credit.</summary>
internal static class PictureChecks
{
    public static void Check(Site site, SourceTree tree, FindingLog log)
    {
        var shown = new Dictionary<string, Figure>(StringComparer.Ordinal);
        var near = new Lazy<NearNames>(() => new NearNames(site.Pictures.Keys));
        foreach (var (page, figure) in site.Pages.SelectMany(page => page.Parts.Figures.Select(figure => (page, figure))))
        {
            var exists = CheckFile(site, page.Source, figure, near, log);
            var (inHead, isStill) = (figure.Location == page.FrontMatter.Image?.Location, page.Parts.Films.Any(film => film.Picture.Location == figure.Location));
            CheckWords(figure, isStill ? MissingAlt.AtStill : inHead ? MissingAlt.AtHead : MissingAlt.At, log);
            // A missing file may hold the credit: one cause, one finding.
            if (figure.Decorative || !exists) continue;
            CheckCredit(figure, inHead || isStill, log);
            if (shown.TryAdd(figure.Source, figure)) continue;
            var first = shown[figure.Source];
            if (figure.Credit is { } credit && first.Credit is { } other && !credit.SaysSameAs(other))
                log.Add(TwoCredits.At(figure.Location, figure.Source, credit.Text, first.Location, other.Text));
        }

        foreach (var offered in site.Pages.SelectMany(page => page.Parts.Offered)) CheckOffered(offered, shown, MissingCredit.AtLink, log);
        foreach (var figure in site.Basis.StaticPictures) CheckOffered(figure, shown, MissingCredit.AtStatic, log);
        if (site.Config.Look.WordMark is { } mark && site.Basis.WordMark is null && !site.Withheld.ContainsKey(mark.Text)) log.Add(MissingPicture.At(mark.Location, mark.Text, near.Value.Of(mark.Text)));
        foreach (var page in site.Pages)
        {
            foreach (var icon in page.Parts.Icons) CheckFile(site, page.Source, icon, near, log);
        }

        foreach (var picture in site.Used(shown.Keys).Where(picture => picture.Defect is not null))
            log.Add(BrokenPicture.At(tree.At(picture.Path), picture.Defect!)); // ! filtered in the line above
        foreach (var figure in shown.Values)
        {
            if (figure.PlaceholderAt is { } place) log.Add(PlaceholderPicture.At(place, figure.Source));
        }
    }

    private static IEnumerable<PictureFacts> Used(this Site site, IEnumerable<string> shown)
    {
        string[] inHead = site.Basis.WordMark is { } mark ? [mark.Source] : [];
        var icons = site.Pages.SelectMany(page => page.Parts.Icons).Select(icon => icon.Source);
        return shown.Concat(icons).Concat(inHead).Distinct(StringComparer.Ordinal).Select(path => site.Pictures.GetValueOrDefault(path)).OfType<PictureFacts>();
    }

    private static bool CheckFile(Site site, string from, Figure figure, Lazy<NearNames> near, FindingLog log)
    {
        if (figure.Placeholder || site.Pictures.ContainsKey(figure.Source)) return true;
        if (site.Withheld.ContainsKey(figure.Source)) return false;
        var nearest = near.Value.Of(figure.Source);
        log.Add(MissingPicture.At(figure.Location, figure.Source, nearest is null ? null : SitePath.Relative(from, nearest)));
        return false;
    }

    private static void CheckWords(Figure figure, Func<Location, string, Finding> missing, FindingLog log)
    {
        if (figure.Decorative) return;
        if (figure.Alt.Length == 0 && !figure.SidecarUnread) log.Add(missing(figure.Location, figure.Source));
        else if (Same(figure.Alt, figure.Caption.PlainText())) log.Add(AltRepeats.At(figure.Location));
        else if (figure.Alt.Length > 0 && EmptyWords.Are(figure.Alt, figure.Source)) log.Add(EmptyAlt.At(figure.Location, figure.Alt));
        if (figure.Credits.FirstOrDefault(found => found.Origin == CreditOrigin.AltText) is { } inAlt)
            log.Add(CreditInAlt.At(figure.Location, inAlt.Credit.Text));
    }

    /// <summary>Named where it is shown, a picture is named where it is linked.</summary>
    private static void CheckOffered(Figure figure, Dictionary<string, Figure> shown, Func<Location, string, string?, Finding> missing, FindingLog log)
    {
        if (figure.Decorative || shown.ContainsKey(figure.Source)) return;
        if (figure.Credits is [var found, ..]) CheckWriting(found, log);
        else if (!figure.SidecarUnread) log.Add(missing(figure.Location, figure.Source, figure.Nameless));
    }

    private static void CheckWriting(FoundCredit found, FindingLog log)
    {
        // What is damaged in a text has its finding there.
        if (found.Credit.Garbled && found.Origin == CreditOrigin.File) log.Add(GarbledCredit.At(found.Location, found.Credit.Text));
        else if (found.Credit.Doubtful) log.Add(DoubtfulCredit.At(found.Location, found.Credit.Text));
    }

    private static void CheckCredit(Figure figure, bool inYaml, FindingLog log)
    {
        if (figure.Credits is not [var shown, .. var others])
        {
            if (!figure.SidecarUnread) log.Add(MissingFor(figure, inYaml));
            return;
        }

        CheckWriting(shown, log);
        foreach (var other in others.Where(other => Contradict(shown.Credit, other.Credit) || other.Origin == CreditOrigin.Title && Adds(other.Credit, shown.Credit)))
            log.Add(ContradictingCredits.At(shown.Location, shown.Credit.Text, other.Credit.Text, other.Origin, other.Location));
    }

    private static Finding MissingFor(Figure figure, bool inYaml) =>
        figure.Placeholder ? MissingCredit.AtPlaceholder(figure.Location, figure.Source, figure.Nameless)
        : inYaml ? MissingCredit.AtHead(figure.Location, figure.Source, figure.Nameless)
        : MissingCredit.At(figure.Location, figure.Source, figure.Nameless);

    /// <summary>Two credits contradict each other where each names somebody the other does not.</summary>
    private static bool Contradict(Credit one, Credit other) =>
        Adds(one, other) && Adds(other, one);

    private static bool Adds(Credit one, Credit other) => one.Parts.Except(other.Parts, StringComparer.OrdinalIgnoreCase).Any();

    private static bool Same(string one, string other) =>
        other.Length > 0 && string.Equals(ComparisonText.Of(one), ComparisonText.Of(other), StringComparison.OrdinalIgnoreCase);
}
