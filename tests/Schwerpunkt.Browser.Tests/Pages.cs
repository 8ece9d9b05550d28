namespace Schwerpunkt.Browser.Tests;

/// <summary>The pages the theories run over: site and document, as the build wrote them.</summary>
public static class Pages
{
    /// <summary>Those of the site that uses everything.</summary>
    private static readonly HashSet<string> OfProbe = [.. BuiltSite.Of("probe").Pages];

    public static TheoryData<string, string> All { get; } = Each((_, _) => true);

    /// <summary>One page of each kind: enough where a theme could fail only by kind. What both sites have, a change looks at in the one that uses everything, the night in both.</summary>
    public static TheoryData<string, string> Kinds { get; } = Each(IsOfItsKind);

    /// <summary>Each page in each of its looks.</summary>
    public static TheoryData<string, string, Look> Seen { get; } = InEachLook();

    /// <summary>In what looks a page is visited: each change looks at one of each kind in all, and at every other page where most can go wrong, on a phone in the dark; the night at all in all.</summary>
    internal static Look[] LooksOf(string site, string document) => Night.AsksAll || IsOfItsKind(site, document) ? [Look.Light, Look.Dark, Look.Narrow] : [Look.Narrow];

    private static bool IsOfItsKind(string site, string document) =>
        (document is "index.html" or "404.html" or "impressum/index.html" or "schwerpunkte/index.html" or "schlagwort/index.html" or "inhaltsverzeichnis/index.html"
            or "schwerpunkte/smart-city/index.html" or "schwerpunkte/alles/index.html" or "bildnachweise/index.html" or "dokumente/index.html"
            or "en/contact/index.html" or "pl/wszystko/index.html")
        && (Night.AsksAll || site == "probe" || !OfProbe.Contains(document));

    private static TheoryData<string, string> Each(Func<string, string, bool> wanted)
    {
        var data = new TheoryData<string, string>();
        foreach (var site in BuiltSite.All)
        {
            foreach (var document in site.Pages.Where(page => wanted(site.Name, page))) data.Add(site.Name, document);
        }

        return data;
    }

    private static TheoryData<string, string, Look> InEachLook()
    {
        var data = new TheoryData<string, string, Look>();
        foreach (var site in BuiltSite.All)
        {
            foreach (var document in site.Pages)
            {
                foreach (var look in LooksOf(site.Name, document)) data.Add(site.Name, document, look);
            }
        }

        return data;
    }
}
