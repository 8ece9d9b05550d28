using Microsoft.AspNetCore.Html;
using Schwerpunkt.German;

namespace Schwerpunkt.Themes.Mil;

/// <summary>Days as German readers see them.</summary>
internal static class Day
{
    /// <summary><c>3. März 2026</c> with no-break spaces, in a time element.</summary>
    public static HtmlString Html(DateOnly day)
    {
        var iso = IsoDay.Of(day);
        var words = GermanDay.InWords(day).Replace(" ", "&nbsp;", StringComparison.Ordinal).Replace("\u00A0", "&nbsp;", StringComparison.Ordinal);
        return new HtmlString($"""<time datetime="{iso}">{words}</time>""");
    }
}
