using Schwerpunkt.German;
using Schwerpunkt.Sites;

namespace Schwerpunkt.Themes.Mil;

/// <summary>Days as readers see them.</summary>
internal static class Day
{
    /// <summary><c>3. März 2026</c> with no-break spaces, in a time element.</summary>
    /// <param name="member">The words around it: where they are German, the day is.</param>
    public static string Html(DateOnly day, InterfaceTexts texts, string member)
    {
        var iso = IsoDay.Of(day);
        var words = (texts.LanguageOf(member) is null ? texts : InterfaceTexts.German).Day(day).Replace(" ", "&nbsp;", StringComparison.Ordinal).Replace("\u00A0", "&nbsp;", StringComparison.Ordinal);
        return $"""<time datetime="{iso}">{words}</time>""";
    }
}
