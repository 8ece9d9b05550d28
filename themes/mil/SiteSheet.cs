using System.Text;
using Schwerpunkt.Publishing.Views;
using Schwerpunkt.Sites;

namespace Schwerpunkt.Themes.Mil;

/// <summary>What one site has of its own, as a style sheet behind mil.css: in the same layers, so that print still wins.</summary>
internal static class SiteSheet
{
    /// <summary>Its name among the assets.</summary>
    public const string Name = "auftritt.css";

    /// <summary>Browsers that do not know it show mil.css light, whatever the reader prefers.</summary>
    private const string Schemes = "(color:light-dark(#000,#fff))";

    // A drawing is made for a light ground: on a dark screen it keeps one.
    private const string WordMark = "@layer components{.mark-word img{block-size:3rem;inline-size:auto;max-inline-size:100%;object-fit:contain}@media (prefers-color-scheme:dark){.mark-word img{padding:0.5rem;background:#fcf9f3;filter:none}}}";

    /// <summary>The sheet; null where the site has nothing of its own.</summary>
    public static ThemeAsset? Of(SiteLook look)
    {
        var light = Properties(look.Colors.Accent, look.Colors.Link);
        var dark = Properties(look.Colors.AccentDark, look.Colors.LinkDark);
        var css = new StringBuilder();
        if (light is not null) css.Append($"@layer tokens{{@media not all and (prefers-color-scheme:dark){{{light}}}@supports not {Schemes}{{{light}}}}}");
        if (dark is not null) css.Append($"@layer tokens{{@media (prefers-color-scheme:dark){{@supports {Schemes}{{{dark}}}}}}}");
        if (look.WordMark is not null) css.Append(WordMark);
        return css.Length == 0 ? null : new ThemeAsset(Name, Encoding.UTF8.GetBytes(css.ToString()));
    }

    private static string? Properties(LocatedColor? accent, LocatedColor? link)
    {
        string[] set = [.. Property("backstein", accent), .. Property("havel", link)];
        return set.Length == 0 ? null : $":root{{{string.Join(';', set)}}}";
    }

    private static string[] Property(string name, LocatedColor? color) => color is null ? [] : [$"--{name}:{color.Color}"];
}
