using System.Globalization;
using Microsoft.AspNetCore.Html;
using Schwerpunkt.Model;

namespace Schwerpunkt.Themes.Mil;

/// <summary>Days as German readers see them.</summary>
internal static class Day
{
    private static readonly CultureInfo _german = CultureInfo.GetCultureInfo("de-DE");

    /// <summary><c>3. März 2026</c> with no-break spaces, in a time element.</summary>
    public static HtmlString Html(DateOnly day)
    {
        var iso = IsoDay.Of(day);
        var words = day.ToString("d. MMMM yyyy", _german).Replace(" ", "&nbsp;", StringComparison.Ordinal);
        return new HtmlString($"""<time datetime="{iso}">{words}</time>""");
    }
}
