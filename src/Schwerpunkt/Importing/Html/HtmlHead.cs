using System.Collections.Immutable;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Schwerpunkt.German;
using Schwerpunkt.Importing.Html.Survey;
using Schwerpunkt.Importing.Word.SavedHtml;
using Schwerpunkt.Pages;
using Schwerpunkt.Sites;
using Schwerpunkt.Text;

namespace Schwerpunkt.Importing.Html;

/// <summary>What the head of a saved page, and a few words of its text, say about it.</summary>
/// <param name="Title">og:title, else the title element; null where empty.</param>
/// <param name="Description">The description for search engines; null where absent.</param>
/// <param name="Address">Where the page stood; null where it does not say.</param>
/// <param name="Base">What its relative links start from; null where unknown.</param>
/// <param name="Date">When it was published; null where it does not say.</param>
/// <param name="Language">The language of the page.</param>
internal sealed partial record HtmlHead(string? Title, string? Description, Uri? Address, Uri? Base, DateOnly? Date, string Language)
{
    public static HtmlHead Read(IHtmlDocument document, string html, HtmlMeasurements survey)
    {
        var (metas, others) = HeadElements(document);
        var canonical = others.Find(element => element.LocalName == "link" && string.Equals(element.GetAttribute("rel"), "canonical", StringComparison.OrdinalIgnoreCase));
        var root = ImportAddress.TryWeb(others.Find(element => element.LocalName == "base")?.GetAttribute("href"));
        var saved = SavedFrom().Match(html.Length > 5000 ? html[..5000] : html).Groups["url"].Value;
        var address = ImportAddress.TryWeb(canonical?.GetAttribute("href")) ?? ImportAddress.TryWeb(metas.GetValueOrDefault("og:url")) ?? ImportAddress.TryWeb(saved);
        var title = Folded(others.Find(element => element.LocalName == "title")?.TextContent);
        return new HtmlHead(
            Folded(metas.GetValueOrDefault("og:title")) ?? title,
            Folded(metas.GetValueOrDefault("description") ?? metas.GetValueOrDefault("og:description")),
            address is null || WebAddress.HoldsControl(address.AbsoluteUri) ? null : new Uri(Ends().Replace(ImportAddress.Clean(address.AbsoluteUri), "")),
            root ?? address,
            DateOf(metas, html, survey),
            document.DocumentElement.GetAttribute("lang") is { Length: > 1 } language ? language : "de")
        {
            Whole = title,
            SiteName = Folded(metas.GetValueOrDefault("og:site_name")),
            IsDocument = WordHtml.IsDocument(document),
            Unusable = address is not null && WebAddress.HoldsControl(address.AbsoluteUri) ? address : null,
        };
    }

    /// <summary>The title element as it stands, with the name of the site in it; null where empty.</summary>
    public string? Whole { get; private init; }

    /// <summary>The name of the site, where the page tells it.</summary>
    public string? SiteName { get; private init; }

    /// <summary>Whether a word processor saved it: there is no site around it, and it says nothing twice that is not meant so.</summary>
    public bool IsDocument { get; private init; }

    /// <summary>Whether a heading says what the head of the page says: it is a part of its title, or begins or ends like one.</summary>
    public bool Confirms(string heading)
    {
        var words = Plain(heading);
        return words.Length > 0 && !IsSite(heading) && Parts().Select(Plain).Any(part => part.Length >= 4 && (words == part || words.StartsWith(part, StringComparison.Ordinal) || part.StartsWith(words, StringComparison.Ordinal) && words.Length >= 4));
    }

    /// <summary>Whether words are the name of the site.</summary>
    public bool IsSite(string words) => SiteName is { } name && Plain(name) == Plain(words);

    /// <summary>The name for the page where no heading gives one: what the head says, without the site at its end.</summary>
    public string? Stated(string text)
    {
        if (Title is null) return null;
        var parts = Separators().Split(Title);
        if (parts.Length == 1) return Title;
        if (SiteName is { Length: > 0 } name && Title.EndsWith(name, StringComparison.OrdinalIgnoreCase) && Title[..^name.Length].TrimEnd(' ', '|', '-', '–', '—', '·') is { Length: > 0 } own) return own;
        var body = Plain(text);
        return parts.Where(part => Plain(part).Length >= 4 && !IsSite(part)).FirstOrDefault(part => body.Contains(Plain(part), StringComparison.Ordinal)) ?? (parts[0].Length > 0 ? parts[0] : Title);
    }

    /// <summary>Both titles, whole and in parts.</summary>
    private IEnumerable<string> Parts() => new[] { Title, Whole }.OfType<string>().SelectMany(title => Separators().Split(title).Append(title)).Where(part => !IsSite(part));

    /// <summary>Letters and digits alone, so that soft hyphens, quotes and blanks make no difference.</summary>
    private static string Plain(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    /// <summary>Where the page says that it stood, if no page can say where that is.</summary>
    public Uri? Unusable { get; private init; }

    /// <summary>The path under which the page stood, for a redirection; none where static files could not answer it.</summary>
    public ImmutableArray<string> Aliases => Address is { Query.Length: 0 } address && Alias.TryParse(address.AbsolutePath) is { } alias && IsFile(alias) ? [alias.Written] : [];

    public ImmutableArray<string> Sources => Address is null ? [] : [Address.GetLeftPart(UriPartial.Query)];

    private static bool IsFile(Alias alias) => alias.Reserved is null && alias.Output is { } output && DiskName.FaultOfPath(output) is null && output.Split('/').All(name => DiskName.Fault(name) is null);

    private static (Dictionary<string, string> Metas, List<IElement> Others) HeadElements(IHtmlDocument document)
    {
        var metas = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var others = new List<IElement>();
        foreach (var element in document.Head?.Children ?? Enumerable.Empty<IElement>())
        {
            if (element.LocalName != "meta") others.Add(element);
            else if ((element.GetAttribute("name") ?? element.GetAttribute("property")) is { } name && element.GetAttribute("content") is { Length: > 0 } content) metas.TryAdd(name, content);
        }

        return (metas, others);
    }

    private static DateOnly? DateOf(Dictionary<string, string> metas, string html, HtmlMeasurements survey)
    {
        string[] names = ["article:published_time", "dcterms.issued", "dcterms.date", "dcterms.created", "dc.date.issued", "dc.date", "date"];
        var stated = names.Select(metas.GetValueOrDefault).Select(Day).FirstOrDefault(day => day is not null);
        if ((stated ?? Day(StructuredDay().Match(html).Groups["day"].Value)) is { } known) return known;
        var main = HtmlMain.Find(survey);
        var times = survey.InOrder.Where(element => element.LocalName == "time" && element.HasAttribute("datetime") && IsOfPage(element)).ToList();
        return times.Where(time => Contains(main, time)).Concat(times.Where(NamesPublication)).Select(time => Day(time.GetAttribute("datetime"))).FirstOrDefault(day => day is not null)
            ?? survey.Texts.Select(text => Published().Match(text.Text)).Where(match => match.Success).Select(match => Day(match.Groups["day"].Value)).FirstOrDefault(day => day is not null);
    }

    /// <summary>Whether a day stands alone or behind words that say it is that of the page: „Beginn: 1. September“ is another's.</summary>
    private static bool IsOfPage(IElement time) => time.PreviousSibling is not IText { Data: var before } || string.IsNullOrWhiteSpace(before) || DayOfPage().IsMatch(before);

    /// <summary>Above the text, in the line that tells when it appeared.</summary>
    private static bool NamesPublication(IElement time) => PublicationName().IsMatch($"{time.ClassName} {time.GetAttribute("itemprop")} {time.ParentElement?.ClassName}");

    private static bool Contains(IElement outer, IElement element)
    {
        for (IElement? parent = element; parent is not null; parent = parent.ParentElement)
        {
            if (parent == outer) return true;
        }

        return false;
    }

    private static DateOnly? Day(string? text)
    {
        var written = (text ?? "").Trim();
        return Iso().Match(written) is { Success: true } iso ? IsoDay.TryParse(iso.Value) : GermanDay.TryParse(written);
    }

    private static string? Folded(string? text) => WhiteSpace.Fold((text ?? "").Replace("\u00AD", "", StringComparison.Ordinal)) is { Length: > 0 } folded ? folded : null;

    /// <summary>Blanks at the end of a path; what stood behind them is gone.</summary>
    [GeneratedRegex(@"(?:%20)+(?=/?(?:[?#]|\z))", RegexOptions.CultureInvariant)]
    private static partial Regex Ends();

    [GeneratedRegex(@"<!--\s*saved from url=(?:\(\d+\))?(?<url>\S+)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex SavedFrom();

    [GeneratedRegex(@"^\d{4}-\d{2}-\d{2}", RegexOptions.CultureInvariant)]
    private static partial Regex Iso();

    [GeneratedRegex(@"(?:veröffentlicht am|erschienen am|Pressemitteilung vom|\bNr\.\s?\d{1,4}/\d{2,4} vom|Datum:|^\s*\p{Lu}[\p{L}-]{2,30},\s+(?:den\s+)?(?=\d{1,2}\.\s?\p{L}+ \d{4}\s*$))\s*:?\s*(?<day>\d{1,2}\.\s?(?:\d{1,2}\.|\p{L}+ )\s?\d{4})", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Published();

    [GeneratedRegex(@"\b(?:veröffentlicht|erschienen|erstellt|stand|datum|aktualisiert|aktualisierung|geändert|änderung|pressemitteilung|pressemeldung|meldung|nachricht|artikel|beitrag|vom|published|posted|updated|date)\b[^.!?]*$|[|·,–—/-]\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex DayOfPage();

    [GeneratedRegex(@"""datePublished""\s*:\s*""(?<day>\d{4}-\d{2}-\d{2})", RegexOptions.CultureInvariant)]
    private static partial Regex StructuredDay();

    [GeneratedRegex(@"\b(?:published|datePublished|pubdate|entry-date|post-date|posted-on|article-date)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex PublicationName();

    private const string AfterDay = @"(?:\d\.?|\b(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember))";

    /// <summary>A dash between two days or numbers parts nothing.</summary>
    [GeneratedRegex(@"\s+(?:\||·|»|::)\s+|(?<!" + AfterDay + @")\s+[-–—]\s+|(?<=" + AfterDay + @")\s+[-–—]\s+(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Separators();
}
