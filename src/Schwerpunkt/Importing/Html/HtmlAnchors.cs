using AngleSharp.Dom;
using Schwerpunkt.Importing.Html.Survey;
using Schwerpunkt.Text;

namespace Schwerpunkt.Importing.Html;

/// <summary>The headings that links of the same page lead to, by the ids they had; each keeps its anchor.</summary>
internal sealed class HtmlAnchors
{
    /// <summary>An empty anchor stands at most so many elements before its heading.</summary>
    private const int Reach = 3;

    private readonly Dictionary<string, string> byId = new(StringComparer.Ordinal);
    private readonly HashSet<string> names = new(StringComparer.Ordinal);
    private readonly Dictionary<IElement, string> byHeading = new(ReferenceEqualityComparer.Instance);

    /// <param name="survey">The page.</param>
    /// <param name="head">What its head says.</param>
    /// <param name="root">What is its text.</param>
    /// <param name="all">Whether other pages may lead to any heading by the id that it has itself.</param>
    public HtmlAnchors(HtmlMeasurements survey, HtmlHead head, HtmlNode root, bool all = false)
    {
        var kept = root.All().Where(node => node.IsHeading).Select(node => node.Element).OfType<IElement>().ToHashSet();
        var wanted = survey.InOrder.Where(element => element.LocalName == "a").Select(link => link.GetAttribute("href")).OfType<string>()
            .Where(address => address is ['#', _, ..]).Select(address => address[1..]).ToHashSet(StringComparer.Ordinal);
        if (all) wanted.UnionWith(kept.Select(heading => heading.Id).OfType<string>().Where(id => id.Length > 0));
        if (wanted.Count == 0) return;
        names.UnionWith(survey.Anchors());
        var title = survey.InOrder.Find(element => element.LocalName == "h1" && kept.Contains(element));
        for (var i = 0; i < survey.InOrder.Count; i++)
        {
            var id = survey.InOrder[i].Id is { Length: > 0 } own ? own : survey.InOrder[i].GetAttribute("name") ?? "";
            if (!wanted.Contains(id) || byId.ContainsKey(id) || Heading(survey, i) is not { } heading || !kept.Contains(heading) || heading == title || head.Confirms(survey.WordsOf(heading))) continue;
            if (!byHeading.TryGetValue(heading, out var anchor))
            {
                anchor = NameOf(id);
                if (anchor.Length == 0 || byHeading.ContainsValue(anchor)) continue;
                byHeading[heading] = anchor;
            }

            byId[id] = anchor;
        }
    }

    /// <summary>The anchor of a heading; null where no link leads to it.</summary>
    public string? Of(IElement? heading) => heading is null ? null : byHeading.GetValueOrDefault(heading);

    /// <summary>The fragment that an address on the same page has become; null where it leads to no heading.</summary>
    public string? Find(string address) => address is ['#', .. var id] && byId.TryGetValue(id, out var anchor) ? "#" + anchor : null;

    /// <summary>Whether an address names a place of the page, heading or not.</summary>
    public bool Has(string address) => address is ['#', .. var id] && names.Contains(id);

    /// <summary>The name as Markdown takes it: at least two characters, a letter first.</summary>
    public static string NameOf(string id) => Slug.Of(id) switch
    {
        "" => "",
        [>= 'a' and <= 'z', _, ..] slug => slug,
        var slug => "abschnitt-" + slug,
    };

    private static IElement? Heading(HtmlMeasurements survey, int start)
    {
        for (var around = survey.InOrder[start]; around is not null; around = around.ParentElement)
        {
            if (IsHeading(around)) return around;
        }

        var own = survey.InOrder[start];
        var next = survey.InOrder.FindIndex(start, IsHeading);
        if (next < 0 || survey.Of(survey.InOrder[next]).Characters == 0) return null;
        return survey.Of(own).Characters == 0 && next - start <= Reach || own.Contains(survey.InOrder[next]) ? survey.InOrder[next] : null;
    }

    private static bool IsHeading(IElement element) => element.LocalName is ['h', >= '1' and <= '6'];
}
