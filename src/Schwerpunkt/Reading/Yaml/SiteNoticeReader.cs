using Schwerpunkt.Findings;
using Schwerpunkt.Sites;
using Schwerpunkt.Text;

namespace Schwerpunkt.Reading.Yaml;

/// <summary>Reads the urgent notice from site.yml.</summary>
internal static class SiteNoticeReader
{
    private static readonly KeyShape<SiteNotice?> Shape = new(keys =>
    {
        var text = keys.Needed(keys.Place("text", "Was alle wissen müssen, in einem oder zwei Sätzen.", "Am 5. Dezember 2026 sind wir telefonisch nicht erreichbar."));
        var link = ReadLink(keys);
        var from = keys.Day("from", "Erster Tag; sonst sofort.", "2026-12-01");
        var until = keys.Needed(keys.Day("until", "Letzter Tag; danach verschwindet der Hinweis von selbst.", "2026-12-05"));
        if (from is not null && until is not null && until.Day < from.Day) until = keys.Wrong<Pages.Dated>("until", Expected.DayNotBeforeFrom);
        return text is null || until is null ? null : new SiteNotice(text with { Text = WhiteSpace.FoldHtml(text.Text) }, link, from, until);
    });

    /// <summary>Asks site.yml for its keys.</summary>
    public static SiteNotice? Read(KeyReader keys) =>
        keys.Map("notice", "Dringender Hinweis auf jeder Seite, bis zu einem Tag.", "{ text: Am 5. Dezember 2026 sind wir telefonisch nicht erreichbar., until: 2026-12-05 }", Shape);

    private static LocatedTarget? ReadLink(KeyReader keys)
    {
        var written = keys.Written(KeyType.Link, "link", "Seite oder Adresse, die mehr sagt.", "kontakt.md");
        if (written is null || keys.Resolve(written) is not { } target) return null;
        return target is Target.ToPage || target is Target.Elsewhere to && Uri.TryCreate(to.Address, UriKind.Absolute, out var address) && WebAddress.IsWeb(address) ? new LocatedTarget(target, written.Location) : keys.Wrong<LocatedTarget>("link", Expected.PageOrHttps);
    }
}
